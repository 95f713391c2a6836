// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// crashingwriter REPOSITORY LAYOUT: makes backups of "shop", one after the other, until it is
// killed. Says "." on stdout as each begins.
#include "clock.h"
#include "repository/backupsession.h"
#include "repository/repository.h"

#include <QCryptographicHash>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Result<> writeMembers(BackupSession &session, int round)
{
    for (int i = 0; i < 8; ++i) {
        const QByteArray bytes(20'000 * i, char('a' + (i % 4 == 0 ? round % 20 : i)));
        const MemberInfo member{.path = "data/" + QByteArray::number(i), .size = bytes.size()};
        const QByteArray sha256 =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const auto reused = session.reuse(member, sha256);
        if (!reused)
            return std::unexpected(reused.error());
        if (*reused)
            continue;
        auto sink = session.openMember(member);
        if (!sink)
            return std::unexpected(sink.error());
        const auto written = (*sink)->write(bytes).and_then([&] { return (*sink)->close(); });
        if (!written)
            return written;
    }
    return {};
}

Result<> backUp(const Repository &repository, Layout layout, int round)
{
    const auto session = repository.begin({.serviceId = u"shop"_s,
                                           .trigger = Trigger::Scheduled,
                                           .note = u"note"_s,
                                           .jobId = u"job"_s,
                                           .layout = layout,
                                           .archiveSuffix = u".tar.zst"_s});
    if (!session)
        return std::unexpected(session.error());
    [[maybe_unused]] const auto told = ::write(STDOUT_FILENO, ".", 1);
    if (const auto written = writeMembers(**session, round); !written)
        return written;
    BackupFacts facts;
    facts.identity = {{u"id"_s, 1}};
    facts.factFiles = {{u"facts"_s, QByteArray(1000, 'f')}};
    const auto ended =
        round % 3 == 2 ? (*session)->fail({}, {}, "log\n") : (*session)->finish(facts, {}, "log\n");
    if (!ended)
        return std::unexpected(ended.error());
    // Deleting is interrupted as well.
    return round % 4 == 3 ? repository.remove(u"shop"_s, ended->id, u"test"_s) : Result<>();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const SystemClock clock;
    const auto repository = Repository::open(QString::fromLocal8Bit(argv[1]), {}, clock);
    const Layout layout = QByteArrayView(argv[2]) == "folder" ? Layout::Folder : Layout::Archive;
    for (int round = 0; repository; ++round) {
        if (const auto done = backUp(*repository, layout, round); !done) {
            std::fputs(qPrintable(done.error().reason()), stderr);
            return 1;
        }
    }
    return 1;
}
