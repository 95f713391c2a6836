// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefile.h"
#include "instance.h"
#include "postgresql/postgresqlengine.h"
#include "testcontext.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace Reprise {

/// Does something once, in the middle of the copying.
class InterruptingContext : public TestContext
{
public:
    explicit InterruptingContext(std::function<void()> act,
                                 const QString &stage = QStringLiteral("postgresql-copying"))
        : m_act(std::move(act))
        , m_stage(stage)
    {
    }
    void progress(const Progress &progress) override
    {
        TestContext::progress(progress);
        if (progress.stage == m_stage && progress.done > 1'000'000 && m_act)
            std::exchange(m_act, {})();
    }

private:
    std::function<void()> m_act;
    QString m_stage;
};

/// One backup of a real server in a file, and what is needed to restore it.
struct LiveBackup
{
    explicit LiveBackup(const QString &backupId)
        : id(backupId)
        , path(folder.filePath(backupId + QStringLiteral(".tar.zst")))
    {
    }

    [[nodiscard]] Result<> take(PostgresqlEngine &engine, const ServiceAccess &service,
                                JobContext &context, qint64 rateLimit = 0)
    {
        BackupRequest request;
        request.backupId = id;
        request.identity = knownIdentity;
        request.rateLimit = rateLimit;
        ArchiveFileWriter writer(path);
        auto taken = engine.backUp(service, request, writer, context);
        members = writer.members;
        if (!taken)
            return std::unexpected(taken.error());
        facts = *taken;
        auto finished = writer.finish();
        sha256 = ArchiveFileReader::sha256Of(path);
        return finished;
    }

    [[nodiscard]] BackupInfo info() const
    {
        BackupInfo info;
        info.id = id;
        info.productVersion = facts.productVersion;
        info.logicalBytes = facts.logicalBytes;
        info.identity = facts.identity;
        info.engineFacts = facts.engineFacts;
        info.contents = facts.contents;
        return info;
    }

    QTemporaryDir folder{QStringLiteral("/tmp/reprise-backup-XXXXXX")};
    QString id;
    QString path;
    QJsonObject knownIdentity;
    BackupFacts facts;
    QByteArray sha256;
    int members = 0;
};

/// A managed instance in temporary folders, stopped with the object.
struct LiveInstance
{
    LiveInstance()
    {
        target.instanceId = QStringLiteral("instance");
        target.name = QStringLiteral("postgres-restore");
        target.instanceFolder = folder.filePath(QStringLiteral("instance"));
        target.socketFolder = folder.filePath(QStringLiteral("run"));
        QDir().mkpath(target.instanceFolder);
        QDir().mkpath(target.socketFolder);
    }
    ~LiveInstance()
    {
        TestContext context;
        if (auto instance = Instance::load(target.instanceFolder))
            (void)instance->stopAll(context, 10000);
    }
    LiveInstance(const LiveInstance &) = delete;
    LiveInstance &operator=(const LiveInstance &) = delete;

    [[nodiscard]] Result<> restore(PostgresqlEngine &engine, const LiveBackup &backup)
    {
        TestContext context;
        ArchiveFileReader reader(backup.path, backup.sha256);
        auto restored = engine.restore(backup.info(), reader, nullptr, target, context);
        if (!restored)
            return std::unexpected(restored.error());
        provisioned = *restored;
        // As the caller does once the service is registered.
        auto instance = Instance::load(target.instanceFolder);
        if (!instance)
            return std::unexpected(instance.error());
        instance->provisioning = false;
        return instance->save();
    }
    [[nodiscard]] ServiceAccess access() const
    {
        ServiceAccess access;
        access.name = target.name;
        access.settings = provisioned.settings;
        access.instanceFolder = target.instanceFolder;
        return access;
    }

    QTemporaryDir folder{QStringLiteral("/tmp/reprise-run-XXXXXX")};
    RestoreTarget target;
    Provisioned provisioned;
};

} // namespace Reprise
