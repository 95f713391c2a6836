// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printable.h"

#include <QElapsedTimer>
#include <QString>

namespace Reprise {

/// What the command line writes to: results on stdout; messages and one line of progress on
/// stderr. No text brings a control character there: they are shown as U+FFFD. Main thread.
class Terminal
{
public:
    explicit Terminal(bool quiet);
    ~Terminal();

    /// A result; `text` as it is, and the end of its last line.
    void print(const QString &text);
    /// A message that `--quiet` keeps away.
    void say(const QString &text);
    /// A failure or a warning, which nothing keeps away.
    void complain(const QString &text);
    /// On a terminal a line that the next one replaces; else a line at most every few seconds.
    void progress(const QString &line);
    void endProgress();

private:
    const bool m_quiet;
    const bool m_rewrites;
    bool m_lineStands = false;
    QString m_lastLine;
    QElapsedTimer m_sinceLastLine;
};

/// Columns that `text` takes on a terminal.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace Reprise
