// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another process of the same home, for tests that race, stop and kill it. Its clock is ahead of
// the system's by so many seconds:
//   agentchild HOME AHEAD agent              what `reprise agent` is
//   agentchild HOME AHEAD console            what an open console does for the schedule
//   agentchild HOME AHEAD back-up SERVICE    a manual backup that waits for its turn
#include "agent.h"
#include "clock.h"
#include "engineregistry.h"
#include "exitstatus.h"
#include "filecopyengine.h"
#include "interruption.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "schedule/scheduler.h"
#include "services/home.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

class AheadClock : public Clock
{
public:
    explicit AheadClock(qint64 seconds)
        : m_seconds(seconds)
    {
    }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(m_seconds);
    }
    [[nodiscard]] Uptime uptime() const override
    {
        Uptime time = SystemClock().uptime();
        time.msecs += m_seconds * 1000;
        return time;
    }

private:
    qint64 m_seconds;
};

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

int statusOf(const Result<> &done)
{
    return int(done ? ExitStatus::Done : exitStatus(done.error().code));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    EngineRegistry engines;
    engines.add(std::make_unique<FileCopyEngine>(Layout::Archive));
    engines.add(std::make_unique<FileCopyEngine>(Layout::Folder));
    const Home home = Home::at(words.value(1));
    const AheadClock clock(words.value(2).toLongLong());
    JobRunner runner(home, clock);
    Operations operations(home, engines, clock, runner);
    Interruption::install();
    if (words.value(3) == "agent"_L1)
        return statusOf(Agent(home, operations, clock, say).run());
    if (words.value(3) == "back-up"_L1) {
        auto job = operations.backUp(words.value(4), {.wait = true});
        job.future.waitForFinished();
        return statusOf(job.future.result().transform([](const Backup &) {}));
    }
    Scheduler scheduler(home, operations, clock, Scheduler::Role::Console);
    QObject::connect(&scheduler, &Scheduler::schedulingChanged, &scheduler,
                     [](bool now) { say(now ? u"schedules"_s : u"rests"_s); });
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &scheduler, &Scheduler::stop);
    QObject::connect(&scheduler, &Scheduler::stopped, &scheduler, [] { QCoreApplication::exit(); });
    return QCoreApplication::exec();
}
