// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another process of the same home, for tests that kill it:
//   jobchild guard --home HOME JOB      what `reprise guard` is
//   jobchild prune HOME SERVICE         prunes by the clock of the machine, which it believes
//   jobchild HOME SERVICE               backs up: runs until it is done, or killed; prints the
//   job's id
#include "clock.h"
#include "engineregistry.h"
#include "filecopyengine.h"
#include "jobs/guard.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "services/home.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

template<class T> int finish(StartedJob<T> job)
{
    say(job.id);
    job.future.waitForFinished();
    const Result<T> result = job.future.result();
    say(result ? u"done"_s : errorCodeName(result.error().code));
    return result ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    EngineRegistry engines;
    engines.add(std::make_unique<FileCopyEngine>(Layout::Archive));
    engines.add(std::make_unique<FileCopyEngine>(Layout::Folder));
    if (words.value(1) == "guard"_L1)
        return runGuard(Home::at(words.value(3)), engines, words.value(4));

    const QString folder = words.value(words.value(1) == "prune"_L1 ? 2 : 1);
    const Home home = Home::at(folder);
    const SystemClock clock;
    JobRunner runner(home, clock);
    runner.setGuardCommand({words.first(), u"guard"_s, u"--home"_s, folder});
    Operations operations(home, engines, clock, runner);
    if (words.value(1) == "prune"_L1)
        return finish(operations.prune(words.value(3), {.believeClock = true}));
    return finish(operations.backUp(words.value(2)));
}
