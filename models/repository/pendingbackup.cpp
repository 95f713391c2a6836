// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/pendingbackup.h"

#include "beneath.h"
#include "clock.h"
#include "durablefile.h"
#include "jobs/throttle.h"
#include "repository/backuplog.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "status/anomaly.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// All but what a row without data consists of.
Result<> removeData(const QString &folder)
{
    const auto names = namesIn(folder, Links::Refuse);
    if (!names)
        return std::unexpected(names.error());
    const QStringList kept = {u"pending.json"_s, u"marks.json"_s, u"log.txt"_s};
    for (const QString &name : *names) {
        if (kept.contains(name))
            continue;
        if (const auto removed = removeTree(folder + u'/' + name); !removed)
            return removed;
    }
    return {};
}

} // namespace

PendingBackup::PendingBackup(Start start)
    : m_start(std::move(start))
    , m_repository(m_start.service.repository())
    , m_folder(::open(QFile::encodeName(m_start.row.folder).constData(),
                      O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

PendingBackup::~PendingBackup()
{
    if (!m_ended) [[maybe_unused]]
        const auto removed = removeTree(folder());
}

Result<> PendingBackup::throttle(qint64 bytes) const
{
    return m_start.throttle ? m_start.throttle->take(bytes) : Result<>();
}

QDateTime PendingBackup::now() const
{
    return m_start.service.clock().now();
}

/// Without a sync of each: one of the file system follows, as for the data of a folder.
Result<> PendingBackup::writeSmallFiles(const BackupFacts &facts, const QByteArray &log) const
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        return inRepository(writePlainly(folder() + u'/' + name, bytes), m_repository);
    };
    const QJsonObject contents{{u"contents"_s, facts.contents}};
    auto result = write(u"contents.json"_s, QJsonDocument(contents).toJson())
                      .and_then([&] { return write(u"log.txt"_s, log); })
                      .and_then([&] { return write(u"README.txt"_s, facts.readme); });
    if (result && !facts.factFiles.isEmpty())
        result = inRepository(makeFolder(folder() + u"/facts"_s), m_repository);
    for (const auto &[name, bytes] : facts.factFiles.asKeyValueRange()) {
        if (result && !isPlainRelativePath(name.toUtf8()))
            return failure(ErrorCode::Internal, u"bad-member-path"_s, {{u"path"_s, name}});
        if (result)
            result = write(u"facts/"_s + name, bytes);
    }
    return result;
}

Result<Backup> PendingBackup::finish(const BackupFacts &facts, const QList<Note> &warnings,
                                     const QByteArray &log)
{
    if (!m_start.lock.isStillOurs()) {
        return failure(ErrorCode::Repository, u"backup-lock-lost"_s, {{u"path"_s, m_repository}});
    }
    const auto archive = seal(facts);
    if (!archive)
        return std::unexpected(archive.error());
    Backup backup = m_start.row;
    backup.state = facts.damage ? BackupState::Failed : BackupState::Completed;
    backup.error = facts.damage;
    backup.archive = *archive;
    backup.productVersion = facts.productVersion;
    backup.identity = facts.identity;
    backup.logicalBytes = facts.logicalBytes;
    backup.consistency = facts.consistency;
    backup.restorableFrom = facts.restorableFrom;
    backup.restorableTo = facts.restorableTo;
    backup.warnings = warnings;
    backup.engineFacts = facts.engineFacts;
    backup.contents = facts.contents;
    backup.toolVersions = facts.toolVersions;
    if (backup.state == BackupState::Completed)
        compareWithEarlier(backup, m_start.service.backups(), m_start.sameSource);
    // For the log, which has to be written before all of it is safe.
    backup.finished = now();
    if (const auto written = writeSmallFiles(facts, log + closingLog(backup)); !written)
        return std::unexpected(written.error());
    if (::syncfs(m_folder.get()) != 0)
        return std::unexpected(
            repositoryError(fileFailure(u"sync"_s, folder(), errno).error(), m_repository));
    backup.finished = now();
    return publish(backup);
}

Result<Backup> PendingBackup::fail(const Error &error, const QList<Note> &warnings,
                                   const QByteArray &log)
{
    // First the data: what follows needs a little of the space that it takes.
    discard();
    if (const auto removed = removeData(folder()); !removed)
        return std::unexpected(removed.error());
    Backup backup = m_start.row;
    backup.state =
        error.code == ErrorCode::Cancelled ? BackupState::Cancelled : BackupState::Failed;
    backup.error = error;
    backup.finished = now();
    backup.warnings = warnings;
    const QByteArray wholeLog = log + closingLog(backup);
    const auto written =
        inRepository(writeDurably(folder() + u"/log.txt"_s, wholeLog), m_repository);
    if (!written)
        return std::unexpected(written.error());
    return publish(backup);
}

Result<Backup> PendingBackup::publish(const Backup &backup)
{
    auto published = publishPending(m_start.service, backup);
    if (!published)
        return published;
    m_ended = true;
    if (published->state == BackupState::Completed) {
        // The backup is whole and named: what fails now cannot make it undone.
        auto adopted = adoptIdentity(*published);
        if (!adopted)
            adopted = adoptIdentity(*published);
        if (!adopted)
            qWarning("%s: the source of backup %s was not noted: %s",
                     qPrintable(m_start.service.serviceId()), qPrintable(published->id),
                     qPrintable(adopted.error().reason()));
    }
    m_start.lastGoodLease.letGo();
    m_start.lock.letGo();
    m_start.service.touch();
    return published;
}

Result<> PendingBackup::adoptIdentity(const Backup &backup) const
{
    return m_start.service.changeRecord([&backup](ServiceRecord &record) {
        record.identity = backup.identity;
        record.acceptNextIdentity = false;
    });
}

Result<Backup> publishPending(const ServiceFolder &service, const Backup &backup)
{
    const QString pending = service.pendingPath(backup.id);
    const QString finished = service.backupPath(backup.id);
    // Nobody writes marks into the folder while it gets its name. Without the lock all the same.
    const auto marks = service.lockMarks();
    const auto published =
        inRepository(writeJson(pending + u"/manifest.json"_s, toManifest(backup)),
                     service.repository())
            .and_then([&] {
                QFile::remove(pending + u"/pending.json"_s);
                return syncFolder(pending);
            })
            .and_then([&] {
                Backup row = backup;
                row.folder = pending;
                // Before it has its name: a crash in between leaves none whose manifest nothing
                // attests. A history that cannot be written (the disk is full) must not hide it.
                [[maybe_unused]] const auto remembered = service.rememberMade(row);
                return renameDurably(pending, finished);
            });
    if (!published)
        return std::unexpected(published.error());
    return service.readFinished(backup.id, finished, service.made());
}

Result<> buryPending(const ServiceFolder &service, const QString &backupId)
{
    const QString folder = service.pendingPath(backupId);
    auto row = service.readPending(backupId);
    if (!row)
        return {};
    if (const auto removed = removeData(folder); !removed)
        return removed;
    if (row->finished.isNull())
        row->finished = service.clock().now();
    row->state = BackupState::Failed;
    row->archive = {};
    row->error = interrupted();
    const auto published = publishPending(service, *row);
    return published ? Result<>() : std::unexpected(published.error());
}

} // namespace Reprise
