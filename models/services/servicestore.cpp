// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicestore.h"

#include "services/home.h"
#include "storage/filelock.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QJsonObject toJson(const HomeService &service)
{
    QJsonObject settings;
    for (auto it = service.settings.cbegin(); it != service.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    QJsonObject hooks;
    for (const auto &[event, hook] : service.hooks.asKeyValueRange()) {
        hooks.insert(
            event, QJsonObject{{u"program"_s, hook.program}, {u"timeout"_s, hook.timeoutSeconds}});
    }
    QJsonObject json = service.json;
    json.insert(u"id"_s, service.id);
    json.insert(u"name"_s, service.name);
    json.insert(u"engine"_s, service.engine);
    json.insert(u"settings"_s, settings);
    json.insert(u"repository"_s, service.repositoryPath);
    json.insert(u"repositoryId"_s, service.repositoryId);
    json.insert(u"instanceId"_s, service.instanceId);
    json.insert(u"restoredFromService"_s, service.restoredFromService);
    json.insert(u"restoredFromBackup"_s, service.restoredFromBackup);
    json.insert(u"provisioningJob"_s, service.provisioningJob);
    json.insert(u"productVersion"_s, service.productVersion);
    json.insert(u"logicalBytes"_s, service.logicalBytes);
    if (hooks.isEmpty())
        json.remove(u"hooks"_s);
    else
        json.insert(u"hooks"_s, hooks);
    if (service.otherIdentity.isEmpty())
        json.remove(u"otherIdentity"_s);
    else
        json.insert(u"otherIdentity"_s, service.otherIdentity);
    json.insert(u"secrets"_s, service.secretsInKeyring ? u"keyring"_s : u"file"_s);
    return json;
}

HomeService serviceFrom(const QJsonObject &json)
{
    HomeService service{
        .id = json.value(u"id"_s).toString(),
        .name = json.value(u"name"_s).toString(),
        .engine = json.value(u"engine"_s).toString(),
        .settings = {},
        .repositoryPath = json.value(u"repository"_s).toString(),
        .repositoryId = json.value(u"repositoryId"_s).toString(),
        .instanceId = json.value(u"instanceId"_s).toString(),
        .restoredFromService = json.value(u"restoredFromService"_s).toString(),
        .restoredFromBackup = json.value(u"restoredFromBackup"_s).toString(),
        .provisioningJob = json.value(u"provisioningJob"_s).toString(),
        .productVersion = json.value(u"productVersion"_s).toString(),
        .logicalBytes = json.value(u"logicalBytes"_s).toInteger(),
        .secretsInKeyring = json.value(u"secrets"_s) == "keyring"_L1,
        .otherIdentity = json.value(u"otherIdentity"_s).toObject(),
        .json = json,
    };
    const QJsonObject hooks = json.value(u"hooks"_s).toObject();
    for (auto it = hooks.begin(); it != hooks.end(); ++it) {
        const QJsonObject hook = it.value().toObject();
        service.hooks.insert(
            it.key(), {.program = hook.value(u"program"_s).toString(),
                       .timeoutSeconds = hook.value(u"timeout"_s).toInt(Hook::usualTimeout)});
    }
    const QJsonObject settings = json.value(u"settings"_s).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        service.settings.insert(it.key(), it.value().toString());
    return service;
}

/// The file's object; empty where there is no file yet.
Result<QJsonObject> readOrEmpty(const QString &path)
{
    Result<QJsonObject> json = readJson(path);
    if (!json && json.error().code == ErrorCode::NotFound)
        return QJsonObject();
    return json;
}

template<class T> Result<> changeFile(const QString &path, const T &edit)
{
    const Result<FileLock> lock =
        FileLock::waitBriefly(path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    Result<QJsonObject> json = readOrEmpty(path);
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject before = *json;
    if (const Result<> edited = edit(*json); !edited)
        return edited;
    return *json == before ? Result<>() : writeJson(path, *json);
}

QList<HomeService> servicesIn(const QJsonObject &json)
{
    QList<HomeService> services;
    const QJsonArray array = json.value(u"services"_s).toArray();
    for (const QJsonValue &value : array)
        services.append(serviceFrom(value.toObject()));
    return services;
}

QList<ServiceStore::Removed> removedIn(const QJsonObject &json)
{
    QList<ServiceStore::Removed> removed;
    const QJsonArray array = json.value(u"removed"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        removed.append({.id = object.value(u"id"_s).toString(),
                        .repositoryPath = object.value(u"repository"_s).toString(),
                        .repositoryId = object.value(u"repositoryId"_s).toString()});
    }
    return removed;
}

void putRemoved(QJsonObject &json, const QList<ServiceStore::Removed> &removed)
{
    QJsonArray array;
    for (const ServiceStore::Removed &one : removed) {
        array.append(QJsonObject{{u"id"_s, one.id},
                                 {u"repository"_s, one.repositoryPath},
                                 {u"repositoryId"_s, one.repositoryId}});
    }
    if (array.isEmpty())
        json.remove(u"removed"_s);
    else
        json.insert(u"removed"_s, array);
}

void putServices(QJsonObject &json, const QList<HomeService> &services)
{
    QJsonArray array;
    for (const HomeService &service : services)
        array.append(toJson(service));
    json.insert(u"services"_s, array);
    QList<ServiceStore::Removed> removed = removedIn(json);
    removed.removeIf([&services](const ServiceStore::Removed &one) {
        return std::ranges::contains(services, one.id, &HomeService::id);
    });
    putRemoved(json, removed);
}

void putEntries(QJsonObject &json, const QList<RepositoryList::Entry> &entries)
{
    QJsonArray array;
    for (const RepositoryList::Entry &entry : entries)
        array.append(QJsonObject{{u"path"_s, entry.path}, {u"id"_s, entry.id}});
    json.insert(u"repositories"_s, array);
}

QList<RepositoryList::Entry> entriesIn(const QJsonObject &json)
{
    QList<RepositoryList::Entry> entries;
    const QJsonArray array = json.value(u"repositories"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        entries.append({object.value(u"path"_s).toString(), object.value(u"id"_s).toString()});
    }
    return entries;
}

} // namespace

ServiceStore::ServiceStore(const Home &home)
    : m_path(home.configFolder() + u"/services.json"_s)
{
}

Result<QList<HomeService>> ServiceStore::list() const
{
    const Result<QJsonObject> json = readOrEmpty(m_path);
    if (!json)
        return std::unexpected(json.error());
    return servicesIn(*json);
}

Result<HomeService> ServiceStore::find(const QString &id) const
{
    const Result<QList<HomeService>> all = list();
    if (!all)
        return std::unexpected(all.error());
    const auto it = std::ranges::find(*all, id, &HomeService::id);
    if (it == all->cend())
        return failure(ErrorCode::NotFound, u"no-such-service"_s, {{u"service"_s, id}});
    return *it;
}

Result<> ServiceStore::change(const std::function<Result<>(QList<HomeService> &)> &edit) const
{
    return changeFile(m_path, [&edit](QJsonObject &json) -> Result<> {
        QList<HomeService> services = servicesIn(json);
        if (const Result<> edited = edit(services); !edited)
            return edited;
        putServices(json, services);
        return {};
    });
}

Result<> ServiceStore::changeOne(const QString &id,
                                 const std::function<void(HomeService &)> &edit) const
{
    return change([&](QList<HomeService> &services) -> Result<> {
        const auto it = std::ranges::find(services, id, &HomeService::id);
        if (it == services.end())
            return failure(ErrorCode::NotFound, u"no-such-service"_s, {{u"service"_s, id}});
        edit(*it);
        return {};
    });
}

Result<> ServiceStore::remove(const HomeService &service) const
{
    return changeFile(m_path, [&service](QJsonObject &json) -> Result<> {
        QList<HomeService> services = servicesIn(json);
        services.removeIf([&service](const HomeService &one) { return one.id == service.id; });
        putServices(json, services);
        QList<Removed> removed = removedIn(json);
        const bool isKnown = std::ranges::contains(removed, service.id, &Removed::id);
        if (!isKnown && !service.repositoryPath.isEmpty())
            removed.append({service.id, service.repositoryPath, service.repositoryId});
        putRemoved(json, removed);
        return {};
    });
}

Result<QList<ServiceStore::Removed>> ServiceStore::removed() const
{
    return readOrEmpty(m_path).transform(removedIn);
}

Result<> ServiceStore::forgetRemoved(const QString &id) const
{
    return changeFile(m_path, [&id](QJsonObject &json) -> Result<> {
        QList<Removed> removed = removedIn(json);
        removed.removeIf([&id](const Removed &one) { return one.id == id; });
        putRemoved(json, removed);
        return {};
    });
}

RepositoryList::RepositoryList(const Home &home)
    : m_path(home.configFolder() + u"/repositories.json"_s)
{
}

Result<QList<RepositoryList::Entry>> RepositoryList::list() const
{
    const Result<QJsonObject> json = readOrEmpty(m_path);
    if (!json)
        return std::unexpected(json.error());
    return entriesIn(*json);
}

QString RepositoryList::normalized(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    // What is absent now is known by the path that it had while it was there.
    QString there = absolute;
    while (!QFileInfo::exists(there) && there != u"/"_s)
        there = QFileInfo(there).path();
    const QString canonical = QFileInfo(there).canonicalFilePath();
    return QDir::cleanPath(canonical + u'/' + absolute.sliced(there.size()));
}

Result<std::optional<RepositoryList::Entry>> RepositoryList::find(const QString &path) const
{
    const Result<QList<Entry>> all = list();
    if (!all)
        return std::unexpected(all.error());
    const auto it = std::ranges::find(*all, normalized(path), &Entry::path);
    return it == all->cend() ? std::nullopt : std::optional(*it);
}

Result<> RepositoryList::remember(const Entry &entry) const
{
    return changeFile(m_path, [&entry](QJsonObject &json) -> Result<> {
        QList<Entry> entries = entriesIn(json);
        const auto known = std::ranges::find(entries, entry.path, &Entry::path);
        if (known != entries.end() && known->id != entry.id)
            return failure(ErrorCode::Repository, u"repository-known"_s, {{u"path"_s, entry.path}});
        if (known == entries.end())
            entries.append(entry);
        putEntries(json, entries);
        return {};
    });
}

Result<> RepositoryList::forget(const QString &path) const
{
    return changeFile(m_path, [&path](QJsonObject &json) -> Result<> {
        QList<Entry> entries = entriesIn(json);
        entries.removeIf([&path](const Entry &known) { return known.path == path; });
        putEntries(json, entries);
        return {};
    });
}

QString newServiceId()
{
    return u"svc-"_s + randomName(10);
}

bool isServiceId(QStringView text)
{
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return text.size() == 14 && text.startsWith("svc-"_L1) &&
           std::ranges::all_of(text.sliced(4), plain);
}

Result<QString> checkedName(const QString &name)
{
    constexpr qsizetype longest = 200;
    QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::Usage, u"name-empty"_s);
    if (trimmed.toUcs4().size() > longest)
        return failure(ErrorCode::Usage, u"name-too-long"_s, {{u"longest"_s, longest}});
    const QList<uint> characters = trimmed.toUcs4();
    const auto printable = [](uint c) { return QChar::isPrint(char32_t(c)); };
    if (!std::ranges::all_of(characters, printable))
        return failure(ErrorCode::Usage, u"name-not-printable"_s);
    const QString lower = trimmed.toLower();
    if (isServiceId(lower) || isBackupId(trimmed) || lower == "latest"_L1)
        return failure(ErrorCode::Usage, u"name-like-id"_s, {{u"name"_s, trimmed}});
    return trimmed;
}

QString foldedName(const QString &name)
{
    // Folding alone leaves the sharp s, whose capitals are SS.
    return name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

} // namespace Reprise
