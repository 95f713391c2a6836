// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupreader.h"
#include "repository/backupsession.h"
#include "repository/repository.h"
#include "storage/files.h"
#include "testclock.h"

#include <QMap>
#include <QTemporaryDir>
#include <optional>

namespace Reprise {

/// A repository in a temporary folder with one service, "shop", and the few steps that every test
/// of it takes. Functions end with an empty result where something failed that must not.
class TestRepository
{
public:
    explicit TestRepository(Layout layout = Layout::Archive,
                            const QString &name = QStringLiteral("Shop"))
        : layout(layout)
    {
        repository = Repository::create(path(), clock).value();
        ServiceRecord record;
        record.id = QStringLiteral("shop");
        record.name = name;
        record.engine = QStringLiteral("filecopy");
        service = record;
        saved = repository->ensureService(record);
    }

    /// QTemporaryDir does not remove names that are no UTF-8.
    ~TestRepository() { [[maybe_unused]] const auto removed = removeTree(folder.path()); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] QString servicePath() const { return path() + QStringLiteral("/shop"); }

    [[nodiscard]] Repository::NewBackup request(const QString &job = QStringLiteral("job1")) const
    {
        return {.serviceId = service.id,
                .trigger = Trigger::Manual,
                .note = {},
                .jobId = job,
                .layout = layout,
                .archiveSuffix = QStringLiteral(".tar.zst")};
    }
    [[nodiscard]] Result<std::unique_ptr<BackupSession>> begin() const
    {
        return repository->begin(request());
    }
    static Result<> write(BackupWriter &writer, const QByteArray &path, const QByteArray &bytes,
                          qint64 size = -1, bool compress = false)
    {
        auto sink = writer.openMember({.path = path,
                                       .mode = 0640,
                                       .modified = 1'700'000'000,
                                       .size = size,
                                       .compress = compress});
        if (!sink)
            return std::unexpected(sink.error());
        return (*sink)->write(bytes).and_then([&] { return (*sink)->close(); });
    }
    [[nodiscard]] static BackupFacts facts()
    {
        BackupFacts facts;
        facts.identity = {{QStringLiteral("system"), QStringLiteral("one")}};
        facts.productVersion = QStringLiteral("17.11");
        facts.logicalBytes = 4711;
        facts.readme = "How to use this.\n";
        facts.factFiles = {{QStringLiteral("manifest"), QByteArray("fact")}};
        facts.engineFacts = {{QStringLiteral("lsn"), QStringLiteral("0/28")}};
        facts.contents = {QJsonObject{{QStringLiteral("kind"), QStringLiteral("database")}}};
        return facts;
    }
    /// A finished backup with these files.
    [[nodiscard]] Result<Backup> backUp(const QMap<QByteArray, QByteArray> &files) const
    {
        auto session = begin();
        if (!session)
            return std::unexpected(session.error());
        for (const auto &[path, bytes] : files.asKeyValueRange()) {
            if (const auto written = write(**session, path, bytes, bytes.size()); !written)
                return std::unexpected(written.error());
        }
        return (*session)->finish(facts(), {}, "log\n");
    }
    [[nodiscard]] static Result<QByteArray> readAll(Source &source)
    {
        QByteArray bytes;
        for (;;) {
            const auto block = source.read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                return bytes;
            bytes.append(*block);
        }
    }
    /// Every file of a backup; folders and links without content.
    [[nodiscard]] Result<QMap<QByteArray, QByteArray>> readAll(const Backup &backup) const
    {
        QMap<QByteArray, QByteArray> files;
        const auto reader = repository->read(backup);
        if (!reader)
            return std::unexpected(reader.error());
        for (;;) {
            const auto member = (*reader)->nextMember();
            if (!member)
                return std::unexpected(member.error());
            if (!*member)
                return files;
            auto bytes =
                (*member)->data ? readAll(*(*member)->data) : Result<QByteArray>(QByteArray());
            if (!bytes)
                return std::unexpected(bytes.error());
            files.insert((*member)->info.path, *bytes);
        }
    }

    QTemporaryDir folder;
    TestClock clock;
    Layout layout;
    ServiceRecord service;
    std::optional<Repository> repository;
    Result<ServiceRecord> saved;
};

} // namespace Reprise
