// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/restore.h"

#include "archive/unpacker.h"
#include "postgresql/cluster.h"
#include "postgresql/connection.h"
#include "postgresql/layout.h"
#include "postgresql/membercheck.h"
#include "postgresql/preflight.h"
#include "postgresql/programs.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// Reports what the reader has read while a long file passes.
class ReportingSource : public Source
{
public:
    ReportingSource(Source &origin, const BackupReader &reader, JobContext &context)
        : m_origin(origin)
        , m_reader(reader)
        , m_context(context)
    {
    }
    [[nodiscard]] Result<QByteArrayView> read() override
    {
        if (m_context.isCancelled())
            return cancelled();
        m_context.progress(
            {u"postgresql-unpacking"_s, m_reader.bytesRead(), m_reader.bytesTotal()});
        return m_origin.read();
    }

private:
    Source &m_origin;
    const BackupReader &m_reader;
    JobContext &m_context;
};

/// Puts the members of an archive below an instance's folder.
class Unpacking
{
public:
    Unpacking(const BackupInfo &backup, BackupReader &reader, const RestoreTarget &target,
              JobContext &context)
        : m_prefix(ArchiveLayout(backup.id).top + '/')
        , m_check(backup.id)
        , m_reader(reader)
        , m_layout(target.instanceFolder)
        , m_folder(target.instanceFolder)
        , m_context(context)
    {
    }

    /// Returns only after the reader has proved the last byte.
    [[nodiscard]] Result<> run();
    [[nodiscard]] qint64 files() const { return m_files; }

private:
    [[nodiscard]] Result<> add(Unpacker &unpacker, StoredMember &member);
    [[nodiscard]] Result<> linkTablespaces() const;

    QByteArray m_prefix;
    MemberCheck m_check;
    BackupReader &m_reader;
    InstanceLayout m_layout;
    QString m_folder;
    JobContext &m_context;
    qint64 m_files = 0;
};

Result<> Unpacking::run()
{
    const auto unpacker = Unpacker::open(m_folder);
    if (!unpacker)
        return std::unexpected(unpacker.error());
    for (;;) {
        if (m_context.isCancelled())
            return cancelled();
        auto member = m_reader.nextMember();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            break;
        if (const auto added = add(**unpacker, **member); !added)
            return added;
    }
    if (const auto whole = m_check.finish(); !whole)
        return whole;
    if (const auto finished = (*unpacker)->finish(); !finished)
        return finished;
    return linkTablespaces();
}

Result<> Unpacking::add(Unpacker &unpacker, StoredMember &member)
{
    if (const auto checked = m_check.add(member); !checked)
        return checked;
    QByteArray &path = member.info.path;
    // Folders above the snapshot's; links are made last.
    if (!path.startsWith(m_prefix) || member.type == StoredMember::Type::Link)
        return {};
    path.remove(0, m_prefix.size());
    if (member.type != StoredMember::Type::File)
        return unpacker.add(member);
    ++m_files;
    ReportingSource data(*member.data, m_reader, m_context);
    return unpacker.addFile(member.info, data);
}

/// Absolute: on relative links the server's own base backup loses the tablespace without a word.
Result<> Unpacking::linkTablespaces() const
{
    for (const QByteArray &oid : m_check.tablespaces()) {
        const QString name = QString::fromUtf8(oid);
        const QByteArray target = QFile::encodeName(m_layout.tablespaces + u'/' + name);
        const QString link = m_layout.data + u"/pg_tblspc/"_s + name;
        if (::symlink(target.constData(), QFile::encodeName(link).constData()) != 0)
            return fileFailure(u"write"_s, link, errno);
    }
    return {};
}

/// What a person should do in the new instance, as far as it can tell itself.
Result<> addAdvice(Provisioned &provisioned, const BackupInfo &backup, const Entry &entry,
                   JobContext &context)
{
    const QString libraries = backup.engineFacts.value("sharedPreloadLibraries"_L1).toString();
    if (!libraries.isEmpty())
        provisioned.report.append(
            {.what = {u"postgresql-step-preload"_s, {{u"libraries"_s, libraries}}},
             .outcome = Step::Outcome::ByHand,
             .detail = {}});
    ServiceAccess access;
    access.settings = entry.settings();
    const auto connection =
        Connection::open(Parameters::of(access), Connection::Kind::Sql, context.cancellation());
    if (!connection)
        return std::unexpected(connection.error());
    const auto rows = (*connection)
                          ->query("SELECT datname FROM pg_catalog.pg_database WHERE datallowconn "
                                  "AND datcollversion <> "
                                  "pg_catalog.pg_database_collation_actual_version(oid)");
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows)
        provisioned.report.append({.what = {u"postgresql-step-collation"_s,
                                            {{u"database"_s, QString::fromUtf8(row.first())}}},
                                   .outcome = Step::Outcome::ByHand,
                                   .detail = {}});
    return {};
}

} // namespace

Result<Provisioned> restore(const BackupInfo &backup, BackupReader &reader,
                            const RestoreTarget &target, JobContext &context)
{
    const int major = backup.engineFacts.value("serverVersionNum"_L1).toInt() / 10000;
    const auto programs = findPrograms(major, context);
    if (!programs)
        return std::unexpected(programs.error());
    Unpacking unpacking(backup, reader, target, context);
    if (const auto unpacked = unpacking.run(); !unpacked)
        return std::unexpected(unpacked.error());

    Instance instance = makeInstance(target, *programs);
    if (const auto saved = instance.save(); !saved)
        return std::unexpected(saved.error());
    Entry entry{.socketFolder = target.socketFolder,
                .user = backup.engineFacts.value("superuser"_L1).toString(u"postgres"_s),
                .database = backup.engineFacts.value("database"_L1).toString(u"postgres"_s)};
    const auto started =
        startClusterOnPort(instance, entry, target.options.value(u"port"_s), context);
    if (!started)
        return std::unexpected(started.error());

    Provisioned provisioned;
    provisioned.settings = entry.settings();
    provisioned.productVersion = programs->version;
    provisioned.report.append(
        {.what = {u"postgresql-step-unpacked"_s, {{u"count"_s, unpacking.files()}}}, .detail = {}});
    provisioned.report.append(
        {.what = {u"postgresql-step-recovered"_s,
                  {{u"moment"_s, momentOf(backup).toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)}}},
         .detail = {}});
    if (const auto advised = addAdvice(provisioned, backup, entry, context); !advised)
        return std::unexpected(advised.error());
    return provisioned;
}

} // namespace Reprise::Postgresql
