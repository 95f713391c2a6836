// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/preflight.h"

#include "postgresql/cluster.h"
#include "postgresql/programs.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <clocale>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr qsizetype longestSocketPath = 107;

void add(Preflight &preflight, ErrorCode code, const QString &id, const QVariantMap &args)
{
    preflight.findings.append({.note = {id, args}, .blocks = true, .code = code});
}

/// The deepest folder of `path` that exists: the target may not have been made yet.
QString existing(const QString &path)
{
    QString folder = path;
    while (!folder.isEmpty() && !QFileInfo::exists(folder))
        folder = folder.section(u'/', 0, -2);
    return folder.isEmpty() ? u"/"_s : folder;
}

void checkSpace(Preflight &preflight, const QString &folder)
{
    struct statvfs space = {};
    const QString place = existing(folder);
    if (::statvfs(QFile::encodeName(place).constData(), &space) != 0)
        return;
    const qint64 free = qint64(space.f_bavail) * qint64(space.f_frsize);
    if (free < preflight.neededBytes)
        add(preflight, ErrorCode::DiskFull, u"postgresql-no-space"_s,
            {{u"folder"_s, place}, {u"needed"_s, preflight.neededBytes}, {u"free"_s, free}});
}

void checkPort(Preflight &preflight, const QString &option)
{
    if (option.isEmpty() || option == u"auto"_s)
        return;
    bool isNumber = false;
    const int port = option.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        add(preflight, ErrorCode::Usage, u"postgresql-bad-port"_s, {{u"port"_s, option}});
    else if (const PortState state = portState(port); state != PortState::Free)
        add(preflight, ErrorCode::Prerequisite,
            state == PortState::Taken ? u"postgresql-port-taken"_s
                                      : u"postgresql-port-privileged"_s,
            {{u"port"_s, port}});
}

void checkLocales(Preflight &preflight, const QJsonArray &locales)
{
    for (const QJsonValue &value : locales) {
        const QString name = value.toString();
        const locale_t locale = ::newlocale(LC_ALL_MASK, name.toUtf8().constData(), nullptr);
        if (locale)
            ::freelocale(locale);
        else
            add(preflight, ErrorCode::Prerequisite, u"postgresql-no-locale"_s,
                {{u"locale"_s, name},
                 {u"language"_s, name.section(u'.', 0, 0)},
                 {u"charset"_s,
                  name.section(u'.', 1, 1).isEmpty() ? u"UTF-8"_s : name.section(u'.', 1, 1)}});
    }
}

void checkMoment(Preflight &preflight, const BackupInfo &backup, const QDateTime &until)
{
    const QDateTime moment = momentOf(backup);
    // A person types seconds.
    if (until.isValid() && moment.isValid() && std::abs(until.msecsTo(moment)) >= 1000)
        add(preflight, ErrorCode::Usage, u"postgresql-one-moment"_s,
            {{u"backup"_s, backup.id},
             {u"moment"_s, moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)}});
}

} // namespace

QDateTime momentOf(const BackupInfo &backup)
{
    const QString text = backup.engineFacts.value("moment"_L1).toString();
    return text.isEmpty() ? backup.finished : QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<Preflight> preflight(const BackupInfo &backup, const RestoreTarget &target,
                            JobContext &context)
{
    Preflight preflight;
    preflight.neededBytes = backup.logicalBytes;
    if (target.into)
        add(preflight, ErrorCode::Unsupported, u"postgresql-only-new-instance"_s, {});
    // The server itself refuses root.
    if (::geteuid() == 0)
        add(preflight, ErrorCode::Prerequisite, u"postgresql-as-root"_s, {});
    const int major = backup.engineFacts.value("serverVersionNum"_L1).toInt() / 10000;
    const auto programs = findPrograms(major, context);
    if (!programs && programs.error().code == ErrorCode::Cancelled)
        return std::unexpected(programs.error());
    if (!programs)
        add(preflight, ErrorCode::ToolMissing, programs.error().reason(), programs.error().args);
    const QString socket = target.socketFolder + u"/.s.PGSQL.65535"_s;
    if (QFile::encodeName(socket).size() > longestSocketPath)
        add(preflight, ErrorCode::Prerequisite, u"postgresql-socket-too-long"_s,
            {{u"path"_s, socket}});
    checkSpace(preflight, target.instanceFolder);
    checkPort(preflight, target.options.value(u"port"_s));
    checkLocales(preflight, backup.engineFacts.value("locales"_L1).toArray());
    checkMoment(preflight, backup, target.until);
    return preflight;
}

} // namespace Reprise::Postgresql
