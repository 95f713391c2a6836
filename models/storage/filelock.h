// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace Reprise {

class Cancellation;
class Clock;

/// A lock on a file, against other processes and other threads alike, that the kernel lets go when
/// its owner dies (F_OFD_SETLK). A folder whose file system has no locks gets files beside it
/// instead, `<file>.owner.json` for an exclusive one, that a thread renews; one that was not
/// renewed for ten minutes belongs to nobody. Movable; let go by the destructor.
///
/// Never lock a file that is replaced by rename: the lock stays with the old one.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };
    struct Options
    {
        /// For the age of owner files; null = the system's.
        const Clock *clock = nullptr;
        /// Makes the file (0600) if it is not there. A lock on data must not.
        bool create = true;
        /// As if the file system had no locks, for tests.
        bool ownerFiles = false;
    };

    FileLock();
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

    /// Fails with code busy, reason "locked", where somebody else has it.
    [[nodiscard]] static Result<FileLock> take(const QString &path, Mode mode,
                                               const Options &options);
    [[nodiscard]] static Result<FileLock> take(const QString &path, Mode mode);
    /// Waits for it, until cancelled.
    [[nodiscard]] static Result<FileLock> wait(const QString &path, Mode mode,
                                               const Options &options, Cancellation &cancellation);
    /// Waits for one that is only ever held for milliseconds; busy after ten seconds.
    [[nodiscard]] static Result<FileLock> waitBriefly(const QString &path, Mode mode,
                                                      const Options &options);
    /// Somebody holds it exclusively. Takes nothing and makes no file.
    [[nodiscard]] static bool isTaken(const QString &path, const Options &options);
    [[nodiscard]] static bool isTaken(const QString &path);

    /// What the owner of an exclusive lock says of itself, for those whom it keeps out.
    [[nodiscard]] Result<> describe(const QByteArray &text);
    [[nodiscard]] static QByteArray description(const QString &path);

    [[nodiscard]] bool isHeld() const { return d != nullptr; }
    /// False where another took it because this one was not renewed in time (a machine that slept).
    [[nodiscard]] bool isStillOurs() const;
    /// Owner files: done by a thread every minute.
    void renew();
    void letGo();

private:
    struct Private;
    explicit FileLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Reprise
