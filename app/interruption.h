// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace Reprise {

/// Ctrl+C and SIGTERM. While an object of this class lives they become a signal of it, in the event
/// loop, and nothing worse however often they come; otherwise they end the process with the status
/// of a cancelled command. One object at a time, main thread.
class Interruption : public QObject
{
    Q_OBJECT
public:
    /// From here on, interrupted processes end with that status. Once, at start.
    static void install();

    Interruption();
    ~Interruption() override;

signals:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Reprise
