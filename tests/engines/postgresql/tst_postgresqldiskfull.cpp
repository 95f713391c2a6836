// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "requirement.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Empty where this user may not mount.
QString disk;

void writeTo(const char *path, const std::string &text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    [[maybe_unused]] const auto written = ::write(fd, text.data(), text.size());
    ::close(fd);
}

/// A small file system of this process and its children. Before any thread runs.
bool mountDisk(const char *folder)
{
    const std::string user = std::to_string(::getuid());
    const std::string group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeTo("/proc/self/setgroups", "deny");
    writeTo("/proc/self/uid_map", user + " " + user + " 1");
    writeTo("/proc/self/gid_map", group + " " + group + " 1");
    return ::mount("tmpfs", folder, "tmpfs", 0, "size=12m,mode=0700") == 0;
}

} // namespace

class PostgresqlDiskFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        REQUIRE_HERE(!disk.isEmpty(), "this user may not mount a small file system");
    }

    void endsARestoreWithWordsAndNoServer()
    {
        TestServer server;
        QVERIFY(server.create());
        QVERIFY(server.start());
        PostgresqlEngine engine;
        TestContext context;
        LiveBackup backup(u"20261121T060000Z-full"_s);
        VERIFY_RESULT(backup.take(engine, server.access(), context));

        LiveInstance instance;
        instance.target.instanceFolder = disk + u"/instance"_s;
        QVERIFY(QDir().mkpath(instance.target.instanceFolder));
        const auto preflight = engine.preflight(backup.info(), instance.target, context);
        VERIFY_RESULT(preflight);
        QCOMPARE(preflight->findings.size(), 1);
        QCOMPARE(preflight->findings.first().note.code, u"postgresql-no-space"_s);
        QCOMPARE(preflight->findings.first().code, ErrorCode::DiskFull);

        // It may also fill up after that look.
        const auto restored = instance.restore(engine, backup);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::DiskFull);
        QVERIFY(restored.error().args.value(u"path"_s).toString().startsWith(disk));
        QVERIFY(!QFile::exists(instance.target.instanceFolder + u"/postgresql.log"_s));
    }
};

int main(int argc, char *argv[])
{
    char folder[] = "/tmp/reprise-disk-XXXXXX";
    const bool mounted = ::mkdtemp(folder) && mountDisk(folder);
    if (mounted)
        disk = QString::fromLocal8Bit(folder);
    QCoreApplication app(argc, argv);
    PostgresqlDiskFullTest test;
    const int result = QTest::qExec(&test, argc, argv);
    if (mounted)
        ::umount(folder);
    ::rmdir(folder);
    return result;
}

#include "tst_postgresqldiskfull.moc"
