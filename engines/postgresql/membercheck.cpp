// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/membercheck.h"

#include "postgresql/manifest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

std::unexpected<Error> unexpectedMember(const QByteArray &path)
{
    return failure(ErrorCode::ArchiveDamaged, u"postgresql-unexpected-member"_s,
                   {{u"path"_s, QString::fromUtf8(path)}});
}

/// The first part of `path` below `folder`; empty for what is elsewhere.
QByteArray nameBelow(const QByteArray &folder, const QByteArray &path)
{
    if (!path.startsWith(QByteArray(folder + '/')))
        return {};
    return path.sliced(folder.size() + 1).split('/').first();
}

QByteArray linksOf(const ArchiveLayout &layout)
{
    return layout.data + "/pg_tblspc";
}

/// An OID, which cannot lead anywhere else.
bool isOid(const QByteArray &name)
{
    const uint oid = name.toUInt();
    return oid > 0 && QByteArray::number(oid) == name;
}

} // namespace

Result<> MemberCheck::add(const StoredMember &member)
{
    const QByteArray &path = member.info.path;
    if (!belongs(member))
        return unexpectedMember(path);
    const qsizetype before = m_paths.size();
    if (m_paths.insert(hashOfPath(path)); m_paths.size() == before) {
        return failure(ErrorCode::ArchiveDamaged, u"archive-duplicate-path"_s,
                       {{u"path"_s, QString::fromUtf8(path)}});
    }
    const QByteArray link = nameBelow(linksOf(m_layout), path);
    if (member.type == StoredMember::Type::Link)
        m_links.append(link);
    else if (!link.isEmpty())
        m_inPlace.insert(link);
    const QByteArray folder = nameBelow(m_layout.tablespaces, path);
    const bool isFile =
        path == m_layout.tablespaces + '/' + folder && member.type == StoredMember::Type::File;
    if (!folder.isEmpty() && !isFile)
        m_folders.insert(folder);
    return {};
}

bool MemberCheck::belongs(const StoredMember &member) const
{
    const QByteArray &path = member.info.path;
    if (member.type == StoredMember::Type::Link) {
        const QByteArray name = nameBelow(linksOf(m_layout), path);
        return isOid(name) && path == linksOf(m_layout) + '/' + name &&
               member.linkTarget == "../../tblspc/" + name;
    }
    const bool isFolder = member.type == StoredMember::Type::Folder;
    if (isFolder && QByteArray(m_layout.snapshot + '/').startsWith(QByteArray(path + '/')))
        return true;
    if (path == m_layout.snapshot + "/README")
        return !isFolder;
    if (path == m_layout.run)
        return isFolder;
    const std::array folders{&m_layout.conf, &m_layout.data, &m_layout.tablespaces, &m_layout.wal};
    return std::ranges::any_of(folders, [&](const QByteArray *folder) {
        return path.startsWith(QByteArray(*folder + '/')) || (isFolder && path == *folder);
    });
}

Result<> MemberCheck::finish() const
{
    for (const QByteArray &name : m_links) {
        if (!m_folders.contains(name) || m_inPlace.contains(name) || m_links.count(name) > 1)
            return unexpectedMember(linksOf(m_layout) + '/' + name);
    }
    return {};
}

} // namespace Reprise::Postgresql
