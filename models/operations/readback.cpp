// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Download and verify: what is read back from a repository.
#include "operations/operationsprivate.h"

#include "archive/checksum.h"
#include "archive/filestream.h"
#include "backupreader.h"
#include "clock.h"
#include "durablefile.h"
#include "jobs/idleio.h"
#include "jobs/throttle.h"
#include "repository/throttledreader.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

std::unexpected<Error> targetExists(const QString &path)
{
    return failure(ErrorCode::Prerequisite, u"target-exists"_s, {{u"path"_s, path}});
}

/// The file to make: `path`, or in a folder the archive's own name.
Result<QString> targetFile(const QString &path, const Backup &backup)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    QString file = QFileInfo(absolute).isDir() ? absolute + u'/' + downloadName(backup) : absolute;
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink())
        return targetExists(file);
    if (!QFileInfo(info.path()).isDir())
        return failure(ErrorCode::NotFound, u"target-folder-missing"_s, {{u"path"_s, info.path()}});
    return file;
}

struct Copied
{
    qint64 bytes = 0;
    QByteArray sha256;
};

Result<Copied> copy(Source &stored, Sink &file, qint64 total, Job &job)
{
    HashingSource source(stored);
    for (;;) {
        if (job.isCancelled())
            return cancelled();
        const Result<QByteArrayView> block = source.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        if (const Result<> written = file.write(*block); !written)
            return std::unexpected(written.error());
        job.progress({.stage = u"downloading"_s, .done = source.bytes(), .total = total});
    }
    if (const Result<> closed = file.close(); !closed)
        return std::unexpected(closed.error());
    return Copied{.bytes = source.bytes(), .sha256 = source.hex()};
}

/// Gives a finished file its name, never in the place of another one.
Result<> giveName(const QString &partial, const QString &target)
{
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(target);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return syncFolder(QFileInfo(target).path());
    if (errno == EEXIST)
        return targetExists(target);
    if (errno != EINVAL && errno != ENOSYS)
        return fileFailure(u"rename"_s, target, errno);
    // File systems that cannot promise it have at least links.
    if (::link(from.constData(), to.constData()) != 0)
        return errno == EEXIST ? Result<>(targetExists(target))
                               : Result<>(fileFailure(u"rename"_s, target, errno));
    ::unlink(from.constData());
    return syncFolder(QFileInfo(target).path());
}

Result<> checkHash(const Backup &backup, const Copied &copied)
{
    // A folder's tar is made on the way; its files are checked one by one as they are read.
    if (backup.archive.layout == Layout::Folder || copied.sha256 == backup.archive.sha256)
        return {};
    const QString path = backup.folder + u'/' + backup.archive.name;
    return failure(ErrorCode::ArchiveDamaged, u"archive-hash-differs"_s,
                   {{u"backup"_s, backup.id}, {u"path"_s, path}});
}

/// One whose manifest is lost is told as damaged; of failed ones some keep data that can be
/// restored. Pending and cancelled ones have none that anything promises.
bool hasSomethingToRead(const Backup &backup)
{
    return backup.state == BackupState::Completed || backup.isUnreadable() ||
           (backup.error && backup.archive.bytes > 0);
}

/// A disk that cannot read a block of it has lost it, too.
bool isDamage(const Error &error, const Backup &backup)
{
    if (error.code == ErrorCode::ArchiveDamaged)
        return true;
    return error.reason() == "file-read"_L1 &&
           error.args.value(u"path"_s).toString().startsWith(backup.folder + u'/') &&
           error.args.value(u"message"_s).toString() == QString::fromLocal8Bit(std::strerror(EIO));
}

/// What nobody waits for leaves the disk to others, even where there is no limit.
qint64 unhurriedRate(qint64 limit)
{
    constexpr qint64 usual = qint64(64) * 1024 * 1024;
    return limit > 0 ? std::min(limit, usual) : usual;
}

VerifyReport damageReport(const Error &error)
{
    return {.problems = {Note{.code = error.reason(), .args = error.args}}, .files = 0, .bytes = 0};
}

} // namespace

Result<Downloaded> Operations::Private::download(const QString &serviceId, const QString &backupId,
                                                 const QString &path, Job &job)
{
    const Result<Chosen> chosen = choose(serviceId, backupId, job);
    if (!chosen)
        return std::unexpected(chosen.error());
    const Backup &backup = chosen->backup;
    if (const Result<> readable = checkData(backup); !readable)
        return std::unexpected(readable.error());
    const Result<QString> target = targetFile(path, backup);
    if (!target)
        return std::unexpected(target.error());
    const auto stored = chosen->repository.readStored(backup);
    if (!stored)
        return std::unexpected(stored.error());
    const QFileInfo info(*target);
    const QString partial = u"%1/.%2.%3.part"_s.arg(info.path(), job.id(), randomName(4));
    const auto file = FileSink::create(partial);
    if (!file) {
        // The name that it has for now says nothing to anybody.
        return failure(
            file.error().code, u"folder-not-writable"_s,
            {{u"path"_s, info.path()}, {u"message"_s, file.error().args.value(u"message"_s)}});
    }
    const qint64 total = backup.archive.layout == Layout::Folder ? -1 : backup.archive.bytes;
    Result<Copied> copied = copy(**stored, **file, total, job);
    if (!copied)
        return std::unexpected(copied.error());
    const Result<> named =
        checkHash(backup, *copied).and_then([&] { return giveName(partial, *target); });
    if (!named) {
        QFile::remove(partial);
        return std::unexpected(named.error());
    }
    return Downloaded{.path = *target, .bytes = copied->bytes, .sha256 = copied->sha256};
}

Result<QList<Verified>> Operations::Private::verify(const QString &serviceId,
                                                    const QString &backupId, Pace pace, Job &job)
{
    if (backupId.isEmpty())
        return verifyAll(serviceId, pace, job);
    const Result<Chosen> chosen = choose(serviceId, backupId, job);
    if (!chosen)
        return std::unexpected(chosen.error());
    return verifyOne(*chosen, pace, job).transform([](const Verified &one) { return QList{one}; });
}

Result<QList<Verified>> Operations::Private::verifyAll(const QString &serviceId, Pace pace,
                                                       Job &job)
{
    const Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    QList<Verified> all;
    for (const Backup &backup : service->backups) {
        if (!hasSomethingToRead(backup))
            continue;
        const Result<Chosen> chosen = choose(service->id, backup.id, job);
        // One that was deleted meanwhile is nobody's damage.
        if (!chosen && chosen.error().code == ErrorCode::NotFound)
            continue;
        if (!chosen)
            return std::unexpected(chosen.error());
        const Result<Verified> one = verifyOne(*chosen, pace, job);
        if (!one && one.error().code == ErrorCode::NotFound)
            continue;
        if (!one)
            return std::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

Result<Verified> Operations::Private::verifyOne(const Chosen &chosen, Pace pace, Job &job)
{
    const Backup &backup = chosen.backup;
    if (backup.isUnreadable())
        return Verified{.backupId = backup.id, .report = damageReport(*backup.error)};
    if (backup.archive.bytes == 0)
        return failure(ErrorCode::Prerequisite, u"backup-has-no-data"_s,
                       {{u"backup"_s, backup.id}});
    const Policy &policy = chosen.service.policy;
    const bool unhurried = pace == Pace::Unhurried;
    const IdleIo idle(unhurried || policy.idleIo);
    Throttle throttle(unhurried ? unhurriedRate(policy.rateLimit) : policy.rateLimit,
                      job.cancellation());
    // What is written to while it is read, and behind the reader, is not proved.
    const QDateTime begun = clock.now();
    const auto run = [&]() -> Result<VerifyReport> {
        auto reader = chosen.repository.read(backup);
        if (!reader)
            return std::unexpected(reader.error());
        ThrottledReader slowed(std::move(*reader), throttle);
        return chosen.engine->verify(backup.info(), slowed, job);
    };
    Result<VerifyReport> report = run();
    if (!report && !isDamage(report.error(), backup))
        return std::unexpected(report.error());
    // What cannot even be read to its end is damage, not a failed look.
    if (!report)
        report = damageReport(report.error());
    // All that was compared was compared with what this says.
    if (backup.manifestChanged)
        report->problems.prepend(
            {.code = u"manifest-changed"_s,
             .args = {{u"path"_s, QString(backup.folder + u"/manifest.json"_s)}}});
    if (chosen.repository.isWritable()) {
        const Marks::Verified proof{
            .at = begun, .ok = report->problems.isEmpty(), .problems = report->problems};
        const auto marked = chosen.repository.changeMarks(backup, [&proof](Marks &marks) {
            // Other damage than the one that a person has seen is not accepted with it.
            if (!proof.ok && !(marks.verified && marks.verified->problems == proof.problems))
                marks.accepted = false;
            marks.verified = proof;
        });
        if (!marked)
            return std::unexpected(marked.error());
    }
    return Verified{.backupId = backup.id, .report = *report};
}

StartedJob<Downloaded> Operations::download(const QString &serviceId, const QString &backupId,
                                            const QString &path)
{
    const QString id = d->runner.newId();
    return {id,
            d->runner.run<Downloaded>(id, jobOf(u"download"_s, Slot::Taken, serviceId, backupId),
                                      [d = d, serviceId, backupId, path](Job &job) {
                                          return d->download(serviceId, backupId, path, job);
                                      })};
}

StartedJob<QList<Verified>> Operations::verify(const QString &serviceId, const QString &backupId,
                                               Pace pace)
{
    const QString id = d->runner.newId();
    // What nobody waits for keeps no backup waiting: it reads only while others do not.
    const Slot slot = pace == Pace::Hurried ? Slot::Taken : Slot::NotTaken;
    return {id, d->runner.run<QList<Verified>>(id, jobOf(u"verify"_s, slot, serviceId, backupId),
                                               [d = d, serviceId, backupId, pace](Job &job) {
                                                   return d->verify(serviceId, backupId, pace, job);
                                               })};
}

} // namespace Reprise
