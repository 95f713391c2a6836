// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <utility>

namespace Reprise {

/// An engine that only says what it is: for pages that show services without touching them.
class DescribedEngine : public Engine
{
public:
    explicit DescribedEngine(EngineDescription description)
        : m_description(std::move(description))
    {
    }

    QString id() const override { return m_description.id; }
    EngineDescription describe() const override { return m_description; }
    Layout layout() const override { return Layout::Archive; }
    QString archiveSuffix() const override { return QStringLiteral(".tar.zst"); }
    Sentence explain(const QString &, const QVariantMap &) const override { return {}; }
    Match compareIdentity(const QJsonObject &, const QJsonObject &) const override
    {
        return Match::Same;
    }
    Connection connection(const ServiceAccess &) const override { return {}; }

    Result<Probe> probe(const ServiceAccess &, JobContext &) override { return refusal(); }
    Result<BackupFacts> backUp(const ServiceAccess &, const BackupRequest &, BackupWriter &,
                               JobContext &) override
    {
        return refusal();
    }
    Result<Preflight> preflight(const BackupInfo &, const RestoreTarget &, JobContext &) override
    {
        return refusal();
    }
    Result<Provisioned> restore(const BackupInfo &, BackupReader &, StreamReader *,
                                const RestoreTarget &, JobContext &) override
    {
        return refusal();
    }
    Result<VerifyReport> verify(const BackupInfo &, BackupReader &, JobContext &) override
    {
        return refusal();
    }
    Result<> start(Instance &, const ServiceAccess &, JobContext &) override { return refusal(); }
    Result<> stop(Instance &, JobContext &) override { return refusal(); }

private:
    static std::unexpected<Error> refusal()
    {
        return failure(ErrorCode::Unsupported, QStringLiteral("test-engine-does-nothing"));
    }

    EngineDescription m_description;
};

} // namespace Reprise
