// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/repository.h"

#include "beneath.h"
#include "clock.h"
#include "repository/archivereader.h"
#include "repository/lease.h"
#include "repository/manifest.h"
#include "repository/servicefolder.h"
#include "storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

std::unexpected<Error> repositoryFailure(const QString &reason, const QString &path)
{
    return failure(ErrorCode::Repository, reason, {{u"path"_s, path}});
}

/// What stands in for a record that is damaged or lost.
ServiceRecord recordByBackups(const ServiceFolder &service)
{
    ServiceRecord record;
    record.id = record.name = service.serviceId();
    const auto all = service.backups();
    for (const Backup &backup : all.value_or(QList<Backup>())) {
        if (backup.engine.isEmpty() || backup.serviceName.isEmpty())
            continue;
        record.name = backup.serviceName;
        record.engine = backup.engine;
        break;
    }
    return record;
}

/// Of any program that writes repositories; this one's own ids are narrower.
bool isServiceFolderName(const QString &name)
{
    static const QRegularExpression shape(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    return shape.match(name).hasMatch();
}

} // namespace

QJsonObject toJson(const ServiceRecord &record)
{
    QJsonObject json = record.json;
    json.insert(u"id"_s, record.id);
    json.insert(u"name"_s, record.name);
    json.insert(u"engine"_s, record.engine);
    json.insert(u"identity"_s, record.identity);
    json.insert(u"acceptNextIdentity"_s, record.acceptNextIdentity);
    QJsonObject policy = json.value(u"policy"_s).toObject();
    const QJsonObject known = toJson(record.policy);
    for (auto it = known.begin(); it != known.end(); ++it)
        policy.insert(it.key(), it.value());
    json.insert(u"policy"_s, policy);
    json.insert(u"keeper"_s, record.keeper);
    json.insert(u"keeperName"_s, record.keeperName);
    json.insert(u"binDays"_s, record.binDays);
    return json;
}

ServiceRecord recordFromJson(const QJsonObject &json)
{
    ServiceRecord record;
    record.id = json.value(u"id"_s).toString();
    record.name = json.value(u"name"_s).toString();
    record.engine = json.value(u"engine"_s).toString();
    record.identity = json.value(u"identity"_s).toObject();
    record.acceptNextIdentity = json.value(u"acceptNextIdentity"_s).toBool();
    record.policy = policyFromJson(json.value(u"policy"_s).toObject());
    record.keeper = json.value(u"keeper"_s).toString();
    record.keeperName = json.value(u"keeperName"_s).toString();
    record.binDays = json.value(u"binDays"_s).toInt(record.binDays);
    record.json = json;
    return record;
}

bool isWholeRecord(const QJsonObject &json)
{
    const auto hasText = [&json](const QString &key) {
        return !json.value(key).toString().isEmpty();
    };
    return hasText(u"id"_s) && hasText(u"name"_s) && hasText(u"engine"_s) &&
           isWholePolicy(json.value(u"policy"_s));
}

Repository::Repository(QString path, QString id, bool writable, const Clock &clock)
    : m_path(std::move(path))
    , m_id(std::move(id))
    , m_writable(writable)
    , m_clock(&clock)
{
}

Result<Repository> Repository::create(const QString &path, const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo::exists(folder + u"/repository.json"_s))
        return repositoryFailure(u"repository-exists"_s, folder);
    if (const auto made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    const auto names = namesIn(folder);
    if (!names)
        return std::unexpected(names.error());
    if (!names->isEmpty())
        return repositoryFailure(u"folder-not-empty"_s, folder);
    // Also where the folder was there: what a repository holds is as secret as the services.
    if (::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
        return fileFailure(u"write"_s, folder, errno);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written =
        writeJson(folder + u"/repository.json"_s, {{u"format"_s, repositoryFormat}, {u"id"_s, id}});
    if (!written)
        return std::unexpected(repositoryError(written.error(), folder));
    Repository repository(folder, id, true, clock);
    // From here on a jump of the clock shows.
    [[maybe_unused]] const auto now = repository.believedNow();
    return repository;
}

Result<Repository> Repository::open(const QString &path, const QString &expectedId,
                                    const Clock &clock)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto json = readJson(folder + u"/repository.json"_s);
    if (!json && json.error().code == ErrorCode::NotFound)
        return repositoryFailure(u"repository-not-mounted"_s, folder);
    if (!json && json.error().code == ErrorCode::Repository)
        return repositoryFailure(u"repository-damaged"_s, folder);
    if (!json)
        return std::unexpected(json.error());
    const int format = json->value(u"format"_s).toInt();
    const QString id = json->value(u"id"_s).toString();
    if (format > repositoryFormat) {
        return failure(ErrorCode::Repository, u"repository-newer-format"_s,
                       {{u"path"_s, folder}, {u"format"_s, format}});
    }
    if (format < 1 || id.isEmpty())
        return repositoryFailure(u"repository-damaged"_s, folder);
    if (!expectedId.isEmpty() && id != expectedId)
        return repositoryFailure(u"repository-not-mounted"_s, folder);
    const bool writable = ::access(QFile::encodeName(folder).constData(), W_OK) == 0;
    return Repository(folder, id, writable, clock);
}

ServiceFolder Repository::folder(const QString &serviceId) const
{
    return {m_path, serviceId, *m_clock};
}

Result<> Repository::mayWrite() const
{
    if (!m_writable)
        return failure(ErrorCode::Permission, u"repository-read-only"_s, {{u"path"_s, m_path}});
    // Unmounted since it was opened: nothing must be made in the empty folder that is left.
    if (!QFileInfo::exists(m_path + u"/repository.json"_s))
        return repositoryFailure(u"repository-not-mounted"_s, m_path);
    return {};
}

Result<QList<ServiceRecord>> Repository::services() const
{
    const auto names = namesIn(m_path);
    if (!names)
        return std::unexpected(names.error());
    QList<ServiceRecord> records;
    for (const QString &name : *names) {
        const ServiceFolder service = folder(name);
        if (!isServiceFolderName(name) || !service.exists())
            continue;
        if (auto record = service.record()) {
            record->id = name;
            records.append(*record);
        } else {
            // What cannot be read must not be hidden: its backups may be whole.
            records.append(recordByBackups(service));
        }
    }
    return records;
}

Result<ServiceRecord> Repository::service(const QString &serviceId) const
{
    if (!isServiceFolderName(serviceId)) {
        return failure(ErrorCode::NotFound, u"no-such-service"_s,
                       {{u"service"_s, serviceId}, {u"path"_s, m_path}});
    }
    return folder(serviceId).record();
}

Result<ServiceRecord> Repository::ensureService(const ServiceRecord &record) const
{
    if (!isServiceFolderName(record.id))
        return failure(ErrorCode::Usage, u"bad-service-id"_s, {{u"service"_s, record.id}});
    const ServiceFolder service = folder(record.id);
    return mayWrite()
        .and_then([&] { return inRepository(makeFolder(service.path()), m_path); })
        .and_then([&]() -> Result<ServiceRecord> {
            const auto lock = service.lockMarks();
            if (!lock)
                return std::unexpected(lock.error());
            auto known = service.record();
            if (known || known.error().code != ErrorCode::NotFound)
                return known;
            return inRepository(writeJson(service.path() + u"/service.json"_s, toJson(record)),
                                m_path)
                .transform([&record] { return record; });
        });
}

Result<ServiceRecord> Repository::changeService(
    const QString &serviceId, const std::function<void(ServiceRecord &)> &change) const
{
    const ServiceFolder service = folder(serviceId);
    return mayWrite()
        .and_then([&] { return this->service(serviceId); })
        .and_then([&](const ServiceRecord &) { return service.changeRecord(change); })
        .and_then([&] { return service.record(); });
}

Result<QList<Backup>> Repository::backups(const QString &serviceId) const
{
    return holdings(serviceId).transform(
        [](ServiceHoldings held) { return std::move(held.backups); });
}

Result<ServiceHoldings> Repository::holdings(const QString &serviceId) const
{
    const ServiceFolder service = folder(serviceId);
    // Reading needs no record: whole backups outlive a damaged one.
    if (isServiceFolderName(serviceId) && service.exists())
        return service.holdings();
    return failure(ErrorCode::NotFound, u"no-such-service"_s,
                   {{u"service"_s, serviceId}, {u"path"_s, m_path}});
}

Result<Backup> Repository::backup(const QString &serviceId, const QString &backupId) const
{
    const auto all = backups(serviceId);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, backupId, &Backup::id);
    if (found == all->end())
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, backupId}});
    return *found;
}

Result<QByteArray> Repository::file(const Backup &backup, const QString &name) const
{
    auto bytes = isPlainRelativePath(name.toUtf8()) ? readFileBelow(backup.folder, name)
                                                    : Result<QByteArray>(QByteArray());
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::NotFound, u"no-such-file"_s,
                       {{u"backup"_s, backup.id}, {u"path"_s, name}});
    }
    return bytes;
}

Result<Marks> Repository::changeMarks(const Backup &backup,
                                      const std::function<void(Marks &)> &change) const
{
    const ServiceFolder service = folder(backup.serviceId);
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto lock = service.lockMarks();
    if (!lock)
        return std::unexpected(lock.error());
    // It may have been deleted, or have ended and moved, since the caller read it.
    const QStringList places = {service.backupPath(backup.id), service.pendingPath(backup.id)};
    const auto place =
        std::ranges::find_if(places, [](const QString &path) { return QFileInfo::exists(path); });
    if (place == places.end())
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, backup.id}});
    const auto marks = service.changeMarks(*place, change);
    if (marks)
        service.touch();
    return marks;
}

Result<> Repository::attest(const Backup &backup) const
{
    const ServiceFolder service = folder(backup.serviceId);
    return mayWrite().and_then([&] { return service.lockMarks(); }).and_then([&](const FileLock &) {
        return service.rememberMade(backup);
    });
}

Result<> Repository::acceptLoss(const QString &serviceId, const QString &backupId) const
{
    const ServiceFolder service = folder(serviceId);
    if (const auto may = mayWrite(); !may)
        return may;
    const auto lock = service.lockMarks();
    if (!lock)
        return std::unexpected(lock.error());
    const auto held = service.holdings();
    if (!held)
        return std::unexpected(held.error());
    if (!std::ranges::contains(held->vanished, backupId, &VanishedBackup::id))
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, backupId}});
    return service.remember({{u"event"_s, u"loss-accepted"_s}, {u"backup"_s, backupId}});
}

QList<QJsonObject> Repository::history(const QString &serviceId) const
{
    return folder(serviceId).history();
}

} // namespace Reprise
