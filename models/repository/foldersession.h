// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/filestable.h"
#include "repository/linksource.h"
#include "repository/pendingbackup.h"

#include <QSet>
#include <memory>
#include <mutex>
#include <optional>

namespace Reprise {

/// Layout `folder`: each member a file below `files/`, many at once; SHA256SUMS and files.tsv are
/// written as the members end, so that memory does not grow with them.
class FolderSession : public PendingBackup
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FolderSession>> open(Start start);
    ~FolderSession() override;

    [[nodiscard]] Result<std::unique_ptr<Sink>> openMember(const MemberInfo &member) override;
    [[nodiscard]] Result<std::unique_ptr<QFile>> openWhole(const QString &name) override;
    [[nodiscard]] Result<bool> reuse(const MemberInfo &member, const QByteArray &sha256) override;
    [[nodiscard]] Result<> addFolder(const QByteArray &path, unsigned mode,
                                     qint64 modified) override;
    [[nodiscard]] Result<> addLink(const QByteArray &path, const QByteArray &target,
                                   qint64 modified) override;

protected:
    [[nodiscard]] Result<ArchiveInfo> seal(const BackupFacts &facts) override;
    void discard() override;

private:
    class Member;
    class Listing;
    friend class Member;

    explicit FolderSession(Start start);
    [[nodiscard]] Result<> prepare();
    /// Folders of `path` that are missing; not `path` itself.
    [[nodiscard]] Result<> makeParents(const QByteArray &path);
    [[nodiscard]] Result<> makeOneFolder(const QByteArray &path);
    [[nodiscard]] Result<> checkPath(const QByteArray &path) const;
    /// A file that is there now, in the listings and the sums.
    [[nodiscard]] Result<> list(const FileRow &row, bool unique);
    [[nodiscard]] Result<> writeReadme(const QByteArray &text);

    FileDescriptor m_files;
    std::mutex m_mutex;
    QSet<QByteArray> m_folders;
    std::unique_ptr<Listing> m_sums;
    std::unique_ptr<Listing> m_table;
    std::optional<LinkSource> m_last;
    qint64 m_storedBytes = 0;
    qint64 m_uniqueBytes = 0;
    int m_open = 0;
};

} // namespace Reprise
