// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecopyengine.h"

#include "archive/checksum.h"
#include "archive/unpacker.h"
#include "filecopyrun.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Stands in the folder for as long as it is copied; taken away as an obligation.
class Freeze
{
public:
    [[nodiscard]] static Result<Freeze> begin(const ServiceAccess &service, JobContext &context)
    {
        const QString path = service.settings.value(u"folder"_s) + u"/.frozen"_s;
        const auto owed = context.owe({.id = {},
                                       .engine = {},
                                       .serviceId = service.id,
                                       .kind = u"frozen"_s,
                                       .owner = Obligation::Owner::Job,
                                       .details = {{u"path"_s, path}},
                                       .urgent = true});
        if (!owed)
            return std::unexpected(owed.error());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fileFailure(u"open"_s, path, EACCES);
        return Freeze(path, *owed);
    }
    [[nodiscard]] Result<> end(JobContext &context)
    {
        QFile::remove(m_path);
        return context.withdraw(m_obligation);
    }

private:
    Freeze(QString path, QString obligation)
        : m_path(std::move(path))
        , m_obligation(std::move(obligation))
    {
    }
    QString m_path;
    QString m_obligation;
};

Result<> reach(const ServiceAccess &service)
{
    const QString folder = service.settings.value(u"folder"_s);
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::Unreachable, u"folder-missing"_s, {{u"path"_s, folder}});
    QFile token(folder + u"/.token"_s);
    if (token.open(QIODevice::ReadOnly) &&
        QString::fromUtf8(token.readAll()).trimmed() != service.secrets.value(u"token"_s))
        return failure(ErrorCode::Authentication, u"wrong-token"_s, {{u"path"_s, folder}});
    return {};
}

Field field(const QString &key, Field::Kind kind, const QStringList &choices = {})
{
    return {.key = key,
            .label = key,
            .help = {},
            .kind = kind,
            .defaultValue = choices.value(0),
            .choices = choices,
            .required = key == "folder"_L1};
}

/// What restore() unpacks: below the id's folder where it was packed so.
QByteArray belowTop(const QByteArray &path, const QString &backupId)
{
    const QByteArray top = "data/backup/" + backupId.toLatin1() + '/';
    return path.startsWith(top) ? path.mid(top.size()) : path;
}

Result<> unpack(const BackupInfo &backup, BackupReader &reader, Unpacker &unpacker,
                JobContext &context)
{
    for (;;) {
        if (context.isCancelled())
            return cancelled();
        auto member = reader.nextMember();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            return unpacker.finish();
        (*member)->info.path = belowTop((*member)->info.path, backup.id);
        if (const auto added = unpacker.add(**member); !added)
            return added;
        context.progress(
            {.stage = u"unpacking"_s, .done = reader.bytesRead(), .total = reader.bytesTotal()});
    }
}

Result<QByteArray> hashOf(Source &data, qint64 &bytes)
{
    HashingSource hash(data);
    for (;;) {
        const auto block = hash.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
    }
    bytes += hash.bytes();
    return hash.hex();
}

} // namespace

FileCopyEngine::FileCopyEngine(Layout layout)
    : m_layout(layout)
{
}

QString FileCopyEngine::id() const
{
    return m_layout == Layout::Folder ? u"filecopy-folder"_s : u"filecopy"_s;
}

EngineDescription FileCopyEngine::describe() const
{
    EngineDescription description;
    description.id = id();
    description.name = m_layout == Layout::Folder ? u"Folder (linked)"_s : u"Folder"_s;
    description.badge = u"Fo"_s;
    description.colourFrom = 0x335577;
    description.colourTo = 0x7799bb;
    description.restorePrefix = u"folder"_s;
    description.canRestoreIntoNew = true;
    description.canSample = true;
    description.fields = {
        field(u"folder"_s, Field::Kind::Path),
        field(u"damage"_s, Field::Kind::Choice,
              {u"none"_s, u"warning"_s, u"kept"_s, u"fails"_s, u"disappears"_s}),
        field(u"slow"_s, Field::Kind::Number),
        field(u"freeze"_s, Field::Kind::Choice, {u"no"_s, u"yes"_s}),
    };
    description.secrets = {field(u"token"_s, Field::Kind::Text)};
    description.restoreOptions = {field(u"refuse"_s, Field::Kind::Flag)};
    return description;
}

QString FileCopyEngine::archiveSuffix() const
{
    return u".tar.zst"_s;
}

Sentence FileCopyEngine::explain(const QString &id, const QVariantMap &args) const
{
    const QString path = args.value(u"path"_s).toString();
    if (id == "folder-missing"_L1)
        return {.text = u"The folder %1 is not there."_s.arg(path), .remedy = u"Make it."_s};
    if (id == "unreadable-file"_L1)
        return {.text = u"A file in %1 cannot be read."_s.arg(path), .remedy = u"Mend it."_s};
    if (id == "wrong-token"_L1)
        return {.text = u"%1 refused the token."_s.arg(path), .remedy = u"Set the right one."_s};
    if (id == "not-ready"_L1)
        return {.text = u"%1 is not ready for a backup."_s.arg(path), .remedy = {}};
    if (id == "file-changed"_L1)
        return {.text = u"A file in %1 changed meanwhile."_s.arg(path), .remedy = {}};
    if (id == "file-differs"_L1)
        return {.text = u"%1 differs from what was backed up."_s.arg(path), .remedy = {}};
    if (id == "copied"_L1)
        return {.text = u"The files were copied."_s, .remedy = {}};
    if (id == "refused"_L1)
        return {.text = u"The restore was told to refuse."_s, .remedy = u"Do not."_s};
    return {};
}

Engine::Match FileCopyEngine::compareIdentity(const QJsonObject &known,
                                              const QJsonObject &now) const
{
    if (known == now)
        return Match::Same;
    return known.value(u"source"_s) == now.value(u"source"_s) ? Match::Partial : Match::Other;
}

Result<Probe> FileCopyEngine::probe(const ServiceAccess &service, JobContext &context)
{
    if (context.isCancelled())
        return cancelled();
    Probe probe;
    probe.product = u"Folder"_s;
    if (const auto reached = reach(service); !reached) {
        probe.problem = reached.error();
        return probe;
    }
    const QString folder = service.settings.value(u"folder"_s);
    probe.reachable = true;
    probe.version = u"1.0"_s;
    probe.identity = identityOf(folder);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        probe.logicalBytes += file.size();
    if (QFileInfo::exists(folder + u"/.not-ready"_s)) {
        probe.missing.append({.what = {.code = u"not-ready"_s, .args = {{u"path"_s, folder}}},
                              .remedy = u"rm "_s + folder + u"/.not-ready"_s});
    }
    return probe;
}

Result<BackupFacts> FileCopyEngine::backUp(const ServiceAccess &service,
                                           const BackupRequest &request, BackupWriter &writer,
                                           JobContext &context)
{
    if (const auto reached = reach(service); !reached)
        return std::unexpected(reached.error());
    const QString folder = service.settings.value(u"folder"_s);
    if (!request.identity.isEmpty() &&
        compareIdentity(request.identity, identityOf(folder)) == Match::Other) {
        return failure(ErrorCode::IdentityChanged, u"identity-changed"_s,
                       {{u"service"_s, service.name}});
    }
    std::optional<Freeze> freeze;
    if (service.settings.value(u"freeze"_s) == "yes"_L1) {
        auto begun = Freeze::begin(service, context);
        if (!begun)
            return std::unexpected(begun.error());
        freeze = std::move(*begun);
    }
    auto facts = FileCopyRun(service, request, writer, context, m_layout).copy();
    if (freeze) {
        if (const auto ended = freeze->end(context); facts && !ended)
            return std::unexpected(ended.error());
    }
    return facts;
}

Result<Preflight> FileCopyEngine::preflight(const BackupInfo &backup, const RestoreTarget &target,
                                            JobContext &)
{
    Preflight preflight;
    preflight.neededBytes = backup.logicalBytes;
    if (target.options.value(u"refuse"_s) == "yes"_L1)
        preflight.findings.append({.note = {.code = u"refused"_s, .args = {}}});
    return preflight;
}

Result<Provisioned> FileCopyEngine::restore(const BackupInfo &backup, BackupReader &reader,
                                            StreamReader *, const RestoreTarget &target,
                                            JobContext &context)
{
    const QString data = target.instanceFolder + u"/data"_s;
    if (!QDir().mkdir(data))
        return fileFailure(u"write"_s, data, EACCES);
    const auto unpacker = Unpacker::open(data);
    if (!unpacker)
        return std::unexpected(unpacker.error());
    context.progress({.stage = u"unpacking"_s});
    if (!context.cancellation().sleep(backup.engineFacts.value(u"slow"_s).toInt()))
        return cancelled();
    return unpack(backup, reader, **unpacker, context).and_then([&] {
        return launch(target, data);
    });
}

Result<VerifyReport> FileCopyEngine::verify(const BackupInfo &, BackupReader &reader,
                                            JobContext &context)
{
    const auto sums = reader.factFile(u"sums"_s);
    if (!sums)
        return std::unexpected(sums.error());
    VerifyReport report;
    for (;;) {
        if (context.isCancelled())
            return cancelled();
        const auto member = reader.nextMember();
        // What is damaged is a finding, what could not be read an error.
        if (!member && member.error().code == ErrorCode::ArchiveDamaged) {
            report.problems.append({.code = member.error().reason(), .args = member.error().args});
            return report;
        }
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            return report;
        if (!(*member)->data)
            continue;
        const auto sha256 = hashOf(*(*member)->data, report.bytes);
        const QString path = QString::fromUtf8((*member)->info.path);
        ++report.files;
        if (!sha256)
            report.problems.append({.code = sha256.error().reason(), .args = sha256.error().args});
        else if (!sums->contains(QByteArray(*sha256 + "  " + (*member)->info.path + '\n')))
            report.problems.append({.code = u"file-differs"_s, .args = {{u"path"_s, path}}});
        context.progress(
            {.stage = u"verifying"_s, .done = reader.bytesRead(), .total = reader.bytesTotal()});
    }
}

Result<> FileCopyEngine::start(Instance &instance, const ServiceAccess &, JobContext &)
{
    return instance.startProcess(0);
}

Result<> FileCopyEngine::stop(Instance &instance, JobContext &context)
{
    return instance.stopAll(context, 2000);
}

Connection FileCopyEngine::connection(const ServiceAccess &service) const
{
    const QString folder = service.settings.value(u"folder"_s);
    return {.json = {{u"uri"_s, QUrl::fromLocalFile(folder).toString()}},
            .lines = {{.label = u"Folder"_s, .text = folder}}};
}

Result<Provisioned> FileCopyEngine::sample(const RestoreTarget &target, JobContext &context)
{
    const QString data = target.instanceFolder + u"/data"_s;
    QDir().mkpath(data + u"/orders"_s);
    const QStringList names = {u"customers.txt"_s, u"orders/2026.txt"_s, u"orders/2026.bin"_s,
                               u".identity"_s};
    for (const QString &name : names) {
        QFile file(data + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            return fileFailure(u"open"_s, file.fileName(), EACCES);
        file.write((target.instanceId + u'\n' + name + u'\n').toUtf8());
    }
    context.progress({.stage = u"making-sample"_s, .done = 4, .total = 4});
    return launch(target, data);
}

Result<Provisioned> FileCopyEngine::launch(const RestoreTarget &target, const QString &data)
{
    Instance instance;
    instance.id = target.instanceId;
    instance.folder = target.instanceFolder;
    instance.socketFolder = target.socketFolder;
    instance.provisioning = true;
    ServerProcess process;
    process.name = u"sleep"_s;
    process.command = {u"/usr/bin/sleep"_s, u"infinity"_s};
    process.workingFolder = data;
    process.logFile = target.instanceFolder + u"/sleep.log"_s;
    process.stopSignal = SIGTERM;
    instance.processes = {process};
    return instance.save().and_then([&] { return instance.startProcess(0); }).transform([&] {
        Provisioned provisioned;
        provisioned.report = {{.what = {.code = u"copied"_s, .args = {}},
                               .outcome = Step::Outcome::Done,
                               .detail = {}}};
        provisioned.settings = {{u"folder"_s, data}};
        provisioned.productVersion = u"1.0"_s;
        return provisioned;
    });
}

Result<> FileCopyEngine::settle(const Obligation &obligation, const ServiceAccess &, JobContext &)
{
    QFile::remove(obligation.details.value(u"path"_s).toString());
    return {};
}

} // namespace Reprise
