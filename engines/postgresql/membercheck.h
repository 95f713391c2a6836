// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupreader.h"
#include "postgresql/layout.h"

#include <QSet>

namespace Reprise::Postgresql {

/// What may be in an archive, and where links may lead: the same for a restore and for a check, so
/// that what is called whole can be restored.
class MemberCheck
{
public:
    explicit MemberCheck(const QString &backupId)
        : m_layout(backupId)
    {
    }

    /// Each member, as it passes. Fails with archive-damaged for what does not belong.
    [[nodiscard]] Result<> add(const StoredMember &member);
    /// After the last one: every link leads to a folder of the archive.
    [[nodiscard]] Result<> finish() const;
    /// The tablespaces that have a link.
    [[nodiscard]] const QByteArrayList &tablespaces() const { return m_links; }

private:
    [[nodiscard]] bool belongs(const StoredMember &member) const;

    ArchiveLayout m_layout;
    /// Hashes of the paths: there may be millions, with long names.
    QSet<quint64> m_paths;
    QByteArrayList m_links;
    /// Names below `tblspc`, and those of real folders where links could be.
    QSet<QByteArray> m_folders;
    QSet<QByteArray> m_inPlace;
};

} // namespace Reprise::Postgresql
