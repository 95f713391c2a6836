// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise {

/// PostgreSQL 15 to 17: physical backups by the server's own BASE_BACKUP, stored as an archive that
/// starts where it is unpacked.
class PostgresqlEngine : public Engine
{
public:
    /// While there is one thread: takes libpq's variables out of the environment.
    PostgresqlEngine();

    [[nodiscard]] QString id() const override;
    [[nodiscard]] EngineDescription describe() const override;
    [[nodiscard]] Layout layout() const override { return Layout::Archive; }
    [[nodiscard]] QString archiveSuffix() const override;
    [[nodiscard]] Sentence explain(const QString &id, const QVariantMap &args) const override;
    [[nodiscard]] Match compareIdentity(const QJsonObject &known,
                                        const QJsonObject &now) const override;

    [[nodiscard]] Result<Probe> probe(const ServiceAccess &service, JobContext &context) override;
    [[nodiscard]] Result<BackupFacts> backUp(const ServiceAccess &service,
                                             const BackupRequest &request, BackupWriter &writer,
                                             JobContext &context) override;
    [[nodiscard]] Result<Preflight> preflight(const BackupInfo &backup, const RestoreTarget &target,
                                              JobContext &context) override;
    [[nodiscard]] Result<Provisioned> restore(const BackupInfo &backup, BackupReader &reader,
                                              StreamReader *stream, const RestoreTarget &target,
                                              JobContext &context) override;
    [[nodiscard]] Result<VerifyReport> verify(const BackupInfo &backup, BackupReader &reader,
                                              JobContext &context) override;

    [[nodiscard]] Result<> start(Instance &instance, const ServiceAccess &service,
                                 JobContext &context) override;
    [[nodiscard]] Result<> stop(Instance &instance, JobContext &context) override;
    [[nodiscard]] Connection connection(const ServiceAccess &service) const override;
    [[nodiscard]] Result<Provisioned> sample(const RestoreTarget &target,
                                             JobContext &context) override;
    [[nodiscard]] Result<Window> window(const BackupInfo &backup, StreamReader *stream) override;
};

} // namespace Reprise
