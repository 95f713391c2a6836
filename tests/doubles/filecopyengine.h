// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise {

/// A real engine for tests: its service is a folder of files, its server a process that sleeps. It
/// does what the contract asks for, so that everything above engines can be tested with real data.
///
/// Files of the folder with a meaning: `.identity` (first line: the source; second: its revision,
/// whose change is a partial one), `.token` (what the secret must be), `.not-ready` (a backup needs
/// something). Files whose name begins with a dot are not copied.
///
/// Settings: `folder`; `damage`; `slow` (milliseconds that it takes over each file and a
/// restore, and a cancel ends); `freeze` (yes: the file `.frozen` stands in the folder while it
/// copies, as an obligation).
class FileCopyEngine : public Engine
{
public:
    /// Archive: id "filecopy". Folder: "filecopy-folder", which copies each top folder as a part on
    /// a thread of its own, and takes over what the last backup has.
    explicit FileCopyEngine(Layout layout = Layout::Archive);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] EngineDescription describe() const override;
    [[nodiscard]] Layout layout() const override { return m_layout; }
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
    [[nodiscard]] Result<> settle(const Obligation &obligation, const ServiceAccess &service,
                                  JobContext &context) override;

private:
    [[nodiscard]] Result<Provisioned> launch(const RestoreTarget &target, const QString &data);

    Layout m_layout;
};

} // namespace Reprise
