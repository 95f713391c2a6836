// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secretstore.h"

#include "services/home.h"
#include "storage/files.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cerrno>
#include <qt6keychain/keychain.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto keyringName = "Reprise"_L1;
constexpr int keyringTimeoutMs = 30'000;

QJsonObject toJson(const SecretStore::Secrets &secrets)
{
    QJsonObject json;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

SecretStore::Secrets secretsFrom(const QJsonObject &json)
{
    SecretStore::Secrets secrets;
    for (auto it = json.begin(); it != json.end(); ++it)
        secrets.insert(it.key(), it.value().toString());
    return secrets;
}

/// The job lives in this thread's own event loop; a worker thread has no other.
Result<> runKeyring(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(keyringTimeoutMs, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &job, [&job] { job.start(); });
    loop.exec();
    if (!finished)
        return failure(ErrorCode::Timeout, u"keyring-timeout"_s);
    if (job.error() == QKeychain::EntryNotFound)
        return failure(ErrorCode::NotFound, u"keyring-entry"_s);
    if (job.error() != QKeychain::NoError && !SecretStore::hasKeyring())
        return failure(ErrorCode::Prerequisite, u"keyring-missing"_s, {}, job.errorString());
    if (job.error() != QKeychain::NoError)
        return failure(ErrorCode::Authentication, u"keyring-refused"_s, {}, job.errorString());
    return {};
}

} // namespace

SecretStore::SecretStore(const Home &home)
    : m_folder(home.secretsFolder())
{
}

bool SecretStore::hasKeyring()
{
    return QKeychain::isAvailable();
}

QString SecretStore::path(const QString &serviceId) const
{
    return u"%1/%2.json"_s.arg(m_folder, serviceId);
}

Result<SecretStore::Secrets> SecretStore::load(const QString &serviceId, Place place) const
{
    if (place == Place::Keyring) {
        QKeychain::ReadPasswordJob job(keyringName);
        job.setKey(serviceId);
        const Result<> read = runKeyring(job);
        if (!read && read.error().code == ErrorCode::NotFound)
            return Secrets();
        if (!read)
            return std::unexpected(read.error());
        return secretsFrom(QJsonDocument::fromJson(job.binaryData()).object());
    }
    const Result<QJsonObject> json = readJson(path(serviceId));
    if (!json && json.error().code == ErrorCode::NotFound)
        return Secrets();
    if (!json)
        return std::unexpected(json.error());
    return secretsFrom(*json);
}

Result<> SecretStore::save(const QString &serviceId, const Secrets &secrets, Place place) const
{
    if (secrets.isEmpty())
        return remove(serviceId, place);
    if (place == Place::Keyring) {
        QKeychain::WritePasswordJob job(keyringName);
        job.setKey(serviceId);
        job.setBinaryData(QJsonDocument(toJson(secrets)).toJson(QJsonDocument::Compact));
        return runKeyring(job);
    }
    if (const Result<> made = makeFolder(m_folder); !made)
        return made;
    return writeJson(path(serviceId), toJson(secrets));
}

Result<> SecretStore::remove(const QString &serviceId, Place place) const
{
    if (place == Place::Keyring) {
        QKeychain::DeletePasswordJob job(keyringName);
        job.setKey(serviceId);
        const Result<> removed = runKeyring(job);
        return !removed && removed.error().code == ErrorCode::NotFound ? Result<>() : removed;
    }
    if (::unlink(QFile::encodeName(path(serviceId)).constData()) != 0 && errno != ENOENT)
        return fileFailure(u"remove"_s, path(serviceId), errno);
    return {};
}

} // namespace Reprise
