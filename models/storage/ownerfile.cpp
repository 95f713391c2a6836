// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownerfile.h"

#include "clock.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <stop_token>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

using namespace std::chrono_literals;

constexpr qint64 staleSeconds = 600;
constexpr auto renewalInterval = 60s;

QString exclusiveFile(const QString &path)
{
    return path + u".owner.json"_s;
}

bool isAlive(const QString &file, const Clock &clock)
{
    if (!QFileInfo::exists(file))
        return false;
    const auto json = readJson(file);
    // Just made, not written yet: its age is the file's.
    const QDateTime renewed =
        json ? QDateTime::fromString(json->value(u"renewed"_s).toString(), Qt::ISODate)
             : QFileInfo(file).lastModified();
    return qAbs(renewed.secsTo(clock.now())) < staleSeconds;
}

bool isShared(const QString &path, const Clock &clock)
{
    const QFileInfo info(path);
    const QString prefix = info.fileName() + u".owner-"_s;
    const auto names = namesIn(info.path());
    for (const QString &name : names.value_or(QStringList())) {
        const QString file = info.path() + u'/' + name;
        if (!name.startsWith(prefix))
            continue;
        if (isAlive(file, clock))
            return true;
        QFile::remove(file);
    }
    return false;
}

std::unexpected<Error> locked(const QString &path)
{
    return failure(ErrorCode::Busy, u"locked"_s, {{u"path"_s, path}});
}

} // namespace

OwnerFile::OwnerFile(QString file, QString token, const Clock &clock)
    : m_file(std::move(file))
    , m_token(std::move(token))
    , m_clock(clock)
{
}

OwnerFile::~OwnerFile()
{
    m_renewal = {};
    if (isStillOurs())
        QFile::remove(m_file);
}

Result<std::unique_ptr<OwnerFile>> OwnerFile::take(const QString &path, bool shared,
                                                   const Clock &clock)
{
    const QString token = randomName(12);
    const QString file = shared ? path + u".owner-"_s + token + u".json"_s : exclusiveFile(path);
    if (!shared && QFileInfo::exists(file) && !isAlive(file, clock))
        QFile::remove(file);
    {
        const FileDescriptor made(::open(QFile::encodeName(file).constData(),
                                         O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!made.isValid() && errno == EEXIST)
            return locked(path);
        if (!made.isValid())
            return fileFailure(u"lock"_s, path, errno);
    }
    std::unique_ptr<OwnerFile> owner(new OwnerFile(file, token, clock));
    if (const auto written = owner->write(); !written)
        return std::unexpected(written.error());
    // Each side makes its file first and looks for the other's then: at worst both give way.
    if (shared ? isTaken(path, clock) : isShared(path, clock))
        return locked(path);
    owner->m_renewal = std::jthread([self = owner.get()](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, stop, renewalInterval, [&] { return stop.stop_requested(); }))
            self->renew();
    });
    return owner;
}

bool OwnerFile::isTaken(const QString &path, const Clock &clock)
{
    return isAlive(exclusiveFile(path), clock);
}

Result<> OwnerFile::write() const
{
    return writeJson(m_file, {{u"token"_s, m_token},
                              {u"pid"_s, qint64(::getpid())},
                              {u"renewed"_s, m_clock.now().toUTC().toString(Qt::ISODate)}});
}

void OwnerFile::renew()
{
    // Not written over another's: that one found this one too old.
    if (isStillOurs()) [[maybe_unused]]
        const auto written = write();
}

bool OwnerFile::isStillOurs() const
{
    const auto json = readJson(m_file);
    return json && json->value(u"token"_s).toString() == m_token;
}

} // namespace Reprise
