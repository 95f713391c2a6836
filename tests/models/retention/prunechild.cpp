// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// prunechild prune REPOSITORY NOW          does to "shop" what a prune does, at that moment
// prunechild undelete REPOSITORY NOW ID    brings a backup back from the bin
// Killed by tst_prunecrash.
#include "repository/repository.h"
#include "retention/pruneplan.h"
#include "testclock.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Result<> prune(const Repository &repository, const QDateTime &now)
{
    if (const auto finished = repository.finishDeletions(u"shop"_s); !finished)
        return finished;
    const auto record = repository.service(u"shop"_s);
    const auto backups = repository.backups(u"shop"_s);
    if (!record || !backups)
        return std::unexpected(record ? backups.error() : record.error());
    const QList<Deletion> due = deletionsDue(*backups, record->policy, now);
    for (const Deletion &deletion : due) {
        const auto removed =
            repository.remove(u"shop"_s, {.backupId = deletion.backup.id,
                                          .reason = u"retention"_s,
                                          .details = reasonJson(deletion),
                                          .dataOnly = deletion.part == Deletion::Part::Data});
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    TestClock clock;
    clock.set(QDateTime::fromString(QString::fromLatin1(argv[3]), Qt::ISODate));
    const auto repository = Repository::open(QString::fromLocal8Bit(argv[2]), {}, clock);
    if (!repository)
        return 2;
    const auto undelete = [&] {
        return repository->undelete(u"shop"_s, QString::fromLatin1(argv[4]))
            .transform([](const Backup &) {});
    };
    const Result<> done =
        QByteArrayView(argv[1]) == "undelete" ? undelete() : prune(*repository, clock.now());
    if (!done)
        std::fputs(qPrintable(done.error().reason() + u'\n'), stderr);
    return done ? 0 : 1;
}
