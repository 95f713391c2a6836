// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/pendingbackup.h"

#include <memory>
#include <mutex>

namespace Reprise {

/// Layout `archive`: tar → zstd → hash → one file; or one file in an engine's own format.
class ArchiveSession : public PendingBackup
{
public:
    explicit ArchiveSession(Start start);
    ~ArchiveSession() override;

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
    class Pipeline;
    class Member;
    class SpooledMember;
    class WholeFile;
    friend class Member;
    friend class SpooledMember;
    friend class WholeFile;

    /// The pipeline, made at the first member; no other member may be open.
    [[nodiscard]] Result<Pipeline *> idlePipeline();
    [[nodiscard]] Result<ArchiveInfo> sealWhole();
    [[nodiscard]] QString archiveName() const;

    std::mutex m_mutex;
    std::unique_ptr<Pipeline> m_pipeline;
    QString m_whole;
    bool m_memberOpen = false;
    /// A member was given up in its middle: the archive cannot be ended.
    bool m_broken = false;
};

} // namespace Reprise
