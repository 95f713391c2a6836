// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "filedescriptor.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <thread>

namespace Reprise {

class Clock;

/// Stands in for a kernel lock on `path` where the file system has none: `<path>.owner.json`, or
/// one `<path>.owner-<random>.json` for each that shares it, renewed every minute by a thread of
/// its own. One that is ten minutes old, or from the future by as much, belongs to nobody. It stays
/// with the folder, as a kernel lock does, when that is renamed.
class OwnerFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OwnerFile>> take(const QString &path, bool shared,
                                                                 const Clock &clock);
    /// Somebody has it exclusively.
    [[nodiscard]] static bool isTaken(const QString &path, const Clock &clock);
    ~OwnerFile();

    void renew();
    [[nodiscard]] bool isStillOurs() const;

private:
    OwnerFile(FileDescriptor folder, QByteArray name, QString token, const Clock &clock);
    [[nodiscard]] Result<> make(const QString &path);
    /// 0, or the errno: EEXIST where it is somebody's.
    [[nodiscard]] int placeOrTakeOver(const QByteArray &aside) const;

    FileDescriptor m_folder;
    QByteArray m_name;
    QString m_token;
    const Clock &m_clock;
    /// Written in place: so it never takes the name from another's.
    FileDescriptor m_file;
    bool m_placed = false;
    std::jthread m_renewal;
};

} // namespace Reprise
