// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresql/postgresqlengine.h"

#include <functional>
#include <utility>

namespace Reprise {

/// Stops a restore at a place that a test chooses, so that what happens there does not depend on
/// how fast the machine is.
class HookedEngine : public PostgresqlEngine
{
public:
    enum class Place {
        /// Some files are there, most are not.
        Unpacking,
        /// All files, no server yet.
        Starting,
        /// The server runs, whether it has recovered or not.
        Recovering,
        /// It accepts connections, and nobody has been told.
        Started
    };
    using Act = std::function<void(JobContext &)>;

    /// The next restore calls `act` there, once.
    void hook(Place place, Act act)
    {
        m_place = place;
        m_act = std::move(act);
    }

    [[nodiscard]] Result<Provisioned> restore(const BackupInfo &backup, BackupReader &reader,
                                              StreamReader *stream, const RestoreTarget &target,
                                              JobContext &context) override
    {
        Reader hookedReader(*this, reader, context);
        Context hookedContext(*this, context);
        auto restored =
            PostgresqlEngine::restore(backup, hookedReader, stream, target, hookedContext);
        at(Place::Started, context);
        return restored;
    }

private:
    void at(Place place, JobContext &context)
    {
        if (place == m_place && m_act)
            std::exchange(m_act, {})(context);
    }

    class Reader : public BackupReader
    {
    public:
        Reader(HookedEngine &engine, BackupReader &origin, JobContext &context)
            : m_engine(engine)
            , m_origin(origin)
            , m_context(context)
        {
        }
        Result<std::optional<StoredMember>> nextMember() override
        {
            if (++m_members == someMembers)
                m_engine.at(Place::Unpacking, m_context);
            return m_origin.nextMember();
        }
        Result<std::unique_ptr<Source>> openMember(const QByteArray &path) override
        {
            return m_origin.openMember(path);
        }
        Result<QByteArray> factFile(const QString &name) override
        {
            return m_origin.factFile(name);
        }
        qint64 bytesRead() const override { return m_origin.bytesRead(); }
        qint64 bytesTotal() const override { return m_origin.bytesTotal(); }

    private:
        static constexpr int someMembers = 100;

        HookedEngine &m_engine;
        BackupReader &m_origin;
        JobContext &m_context;
        int m_members = 0;
    };

    class Context : public JobContext
    {
    public:
        Context(HookedEngine &engine, JobContext &origin)
            : m_engine(engine)
            , m_origin(origin)
        {
        }
        void progress(const Progress &progress) override
        {
            m_origin.progress(progress);
            m_isStarting = progress.stage == QLatin1StringView("postgresql-starting");
            if (m_isStarting)
                m_engine.at(Place::Starting, m_origin);
        }
        Cancellation &cancellation() override
        {
            // Asked for with the first connection, after the start of the process.
            if (m_isStarting)
                m_engine.at(Place::Recovering, m_origin);
            return m_origin.cancellation();
        }
        JobContext &part(const QString &name) override { return m_origin.part(name); }
        void log(const QString &line) override { m_origin.log(line); }
        void warn(const Note &warning) override { m_origin.warn(warning); }
        QString temporaryFolder() override { return m_origin.temporaryFolder(); }
        Result<QString> owe(const Obligation &owed) override { return m_origin.owe(owed); }
        Result<> withdraw(const QString &id) override { return m_origin.withdraw(id); }

    private:
        HookedEngine &m_engine;
        JobContext &m_origin;
        bool m_isStarting = false;
    };

    Place m_place = Place::Unpacking;
    Act m_act;
};

} // namespace Reprise
