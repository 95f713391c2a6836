// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QPlainTextEdit;

namespace Reprise {

/// The log of a job or a backup, to read, search and copy. Not modal; deletes itself when closed.
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    LogDialog(const QString &title, const QString &text, QWidget *parent);

private:
    QPlainTextEdit *m_text;
};

} // namespace Reprise
