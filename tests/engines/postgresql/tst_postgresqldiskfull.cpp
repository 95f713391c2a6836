// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "requirement.h"
#include "smalldisk.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class PostgresqlDiskFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        REQUIRE_HERE(!SmallDisk::path.isEmpty(), "this user may not mount a small file system");
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
        instance.target.instanceFolder = SmallDisk::path + u"/instance"_s;
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
        QVERIFY(restored.error().args.value(u"path"_s).toString().startsWith(SmallDisk::path));
        QVERIFY(!QFile::exists(instance.target.instanceFolder + u"/postgresql.log"_s));
    }
};

int main(int argc, char *argv[])
{
    return SmallDisk::run<PostgresqlDiskFullTest>(argc, argv, 12);
}

#include "tst_postgresqldiskfull.moc"
