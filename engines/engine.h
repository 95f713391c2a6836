// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfacts.h"
#include "backupreader.h"
#include "backuprequest.h"
#include "backupwriter.h"
#include "enginedescription.h"
#include "error.h"
#include "instance.h"
#include "jobcontext.h"
#include "note.h"
#include "obligation.h"
#include "restoretarget.h"
#include "serviceaccess.h"
#include "stream.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Reprise {

/// What a service answers when it is asked.
struct Probe
{
    struct Missing
    {
        Note what;
        /// A statement or command that mends it, ready to copy; may be empty.
        QString remedy;
    };

    bool reachable = false;
    QString product;
    QString version;
    /// See Engine::compareIdentity().
    QJsonObject identity;
    qint64 logicalBytes = 0;
    QJsonObject facts;
    /// What a backup still needs; empty = a backup can be taken.
    QList<Missing> missing;
    /// Why it is not reachable.
    Error problem;
};

/// Something to copy: a connection string, a command line.
struct ConnectionLine
{
    /// Translated label.
    QString label;
    QString text;
    bool operator==(const ConnectionLine &) const = default;
};

struct Connection
{
    /// As `reprise services --json` shows it: {"uri": …}. Without secrets.
    QJsonObject json;
    QList<ConnectionLine> lines;
    bool operator==(const Connection &) const = default;
};

/// How a backup is stored.
enum class Layout { Archive, Folder };

/// The back end for one kind of service: plain, blocking, thread-safe code that a worker thread
/// runs. It asks nobody anything and keeps no state between calls; what it needs comes with the
/// call. Errors carry a reason that explain() knows, or one of the common reasons of error.h.
class Engine
{
public:
    virtual ~Engine();

    /// "postgresql"; the same as describe().id.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual EngineDescription describe() const = 0;
    [[nodiscard]] virtual Layout layout() const = 0;
    /// Layout `archive`: ".tar.zst" where the writer packs, else the suffix of the engine's own
    /// format.
    [[nodiscard]] virtual QString archiveSuffix() const = 0;
    /// Words for an id that this engine uses in errors (their reason), warnings, stages and steps.
    [[nodiscard]] virtual Sentence explain(const QString &id, const QVariantMap &args) const = 0;
    /// Refuses settings that cannot be: an unknown key, a value that is no choice, a secret among
    /// them (also a password within a URI or a connection string).
    [[nodiscard]] virtual Result<> checkSettings(const QMap<QString, QString> &settings) const;

    enum class Match { Same, Partial, Other };
    /// Are these two the same source? Partial is a warning, Other fails a backup.
    [[nodiscard]] virtual Match compareIdentity(const QJsonObject &known,
                                                const QJsonObject &now) const = 0;

    /// Fails only when cancelled; a service that cannot be reached is a Probe with reachable =
    /// false.
    [[nodiscard]] virtual Result<Probe> probe(const ServiceAccess &service,
                                              JobContext &context) = 0;
    [[nodiscard]] virtual Result<BackupFacts> backUp(const ServiceAccess &service,
                                                     const BackupRequest &request,
                                                     BackupWriter &writer, JobContext &context) = 0;
    /// Before anything is written. Also asked without a folder made: only paths are looked at.
    [[nodiscard]] virtual Result<Preflight> preflight(const BackupInfo &backup,
                                                      const RestoreTarget &target,
                                                      JobContext &context) = 0;
    /// Fills the target and leaves it running; what it started is in the folder's instance.json. On
    /// failure the caller stops what runs and removes the folder. `stream` may be null.
    [[nodiscard]] virtual Result<Provisioned> restore(const BackupInfo &backup,
                                                      BackupReader &reader, StreamReader *stream,
                                                      const RestoreTarget &target,
                                                      JobContext &context) = 0;
    /// Every byte, and every checksum that the format has of its own. Damage is in the report; an
    /// error says that it could not be found out.
    [[nodiscard]] virtual Result<VerifyReport> verify(const BackupInfo &backup,
                                                      BackupReader &reader,
                                                      JobContext &context) = 0;

    /// Managed instances. start() returns once the service answers.
    [[nodiscard]] virtual Result<> start(Instance &instance, const ServiceAccess &service,
                                         JobContext &context) = 0;
    [[nodiscard]] virtual Result<> stop(Instance &instance, JobContext &context) = 0;
    [[nodiscard]] virtual Connection connection(const ServiceAccess &service) const = 0;
    /// A small service with data in it, left running in `target`.
    [[nodiscard]] virtual Result<Provisioned> sample(const RestoreTarget &target,
                                                     JobContext &context);

    /// A dump made elsewhere, into a service.
    [[nodiscard]] virtual Result<QList<Step>> importDump(const QString &file,
                                                         const RestoreTarget &target,
                                                         JobContext &context);
    /// Endless, until cancelled.
    [[nodiscard]] virtual Result<> follow(const ServiceAccess &service, StreamWriter &stream,
                                          JobContext &context);
    struct Window
    {
        QDateTime from;
        QDateTime to;
    };
    /// From when to when a backup can be restored with what `stream` holds; `stream` may be null.
    [[nodiscard]] virtual Result<Window> window(const BackupInfo &backup, StreamReader *stream);

    /// Undoes a side effect that outlived its job. Idempotent. The service may be gone.
    [[nodiscard]] virtual Result<> settle(const Obligation &obligation,
                                          const ServiceAccess &service, JobContext &context);
};

} // namespace Reprise
