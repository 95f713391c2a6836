// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A running monitor, real files: what happens to them shows in the state at its next look.
#include "monitor.h"
#include "testclock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

#include <sys/stat.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Writes a byte that was there again: the same size and content, another time.
bool touch(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = fileContent(path);
    return file.open(QIODevice::ReadWrite) && file.write(bytes.first(1)) == 1;
}

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void seesFiles_data();
    void seesFiles();
    void seesTheClock();
    void anUnusualBackupIsShownUntilAccepted_data();
    void anUnusualBackupIsShownUntilAccepted();

private:
    [[nodiscard]] Result<Service> addService(bool folders);
    [[nodiscard]] Result<Backup> backUp() const
    {
        return TestHome::wait(m_home->operations->backUp(m_id));
    }
    [[nodiscard]] Protection seen(const Monitor &monitor) const
    {
        const Service *service = monitor.service(m_id);
        return service ? service->status.protection : Protection::Unknown;
    }

    std::unique_ptr<TestHome> m_home;
    QString m_source;
    QString m_id;
};

void WatchTest::init()
{
    m_home = std::make_unique<TestHome>();
    VERIFY_RESULT(m_home->prepared);
}

void WatchTest::cleanup()
{
    m_home.reset();
}

Result<Service> WatchTest::addService(bool folders)
{
    m_source = m_home->makeSource(u"shop"_s);
    NewService service;
    service.engine = folders ? u"filecopy-folder"_s : u"filecopy"_s;
    service.name = u"shop"_s;
    service.settings = {{u"folder"_s, m_source}};
    auto added = m_home->operations->addService(service);
    if (added)
        m_id = added->id;
    return added;
}

void WatchTest::seesFiles_data()
{
    QTest::addColumn<bool>("folders");
    QTest::addColumn<QString>("what");
    for (const bool folders : {false, true}) {
        for (const char *what :
             {"missing", "resized", "touched", "manifest missing", "folder missing"}) {
            QTest::newRow(
                qPrintable(QString::fromLatin1(what) + (folders ? u", folder"_s : u", archive"_s)))
                << folders << QString::fromLatin1(what);
        }
    }
}

void WatchTest::seesFiles()
{
    QFETCH(const bool, folders);
    QFETCH(const QString, what);
    VERIFY_RESULT(addService(folders));
    VERIFY_RESULT(backUp());
    const auto backup = backUp();
    VERIFY_RESULT(backup);
    Monitor monitor(*m_home->operations);
    QTRY_COMPARE(seen(monitor), Protection::Protected);
    // Until the stamps are old enough to be relied upon, all is read again at each look.
    const qsizetype backups = monitor.service(m_id)->backups.size();
    QCOMPARE(backups, 2);
    QTest::qSleep(250);

    const QString data = backup->folder + u'/' + backup->archive.name;
    const QString file = what == "manifest missing"_L1 ? backup->folder + u"/manifest.json"_s
                         : what == "folder missing"_L1 ? backup->folder
                         : folders                     ? data + u"/deep/file1.txt.zst"_s
                                                       : data;
    QVERIFY2(QFileInfo::exists(file), qPrintable(file));
    if (what.endsWith("missing"_L1))
        QVERIFY(QFile::rename(file, m_home->path(u"away"_s)));
    else if (what == "resized"_L1)
        QVERIFY(QFile::resize(file, QFileInfo(file).size() + 1));
    else
        QVERIFY(touch(file));
    // One look is enough, and there is one each second.
    QVERIFY(m_home->operations->findService(m_id)->status.protection != Protection::Protected);
    QTRY_VERIFY_WITH_TIMEOUT(seen(monitor) != Protection::Protected, 60'000);
    const ServiceStatus status = monitor.service(m_id)->status;
    // Both backups share an unchanged file of a folder.
    const bool isShared = folders && what == "resized"_L1;
    QCOMPARE(status.protection, isShared ? Protection::Unprotected : Protection::AtRisk);
    QVERIFY(!status.reasons.isEmpty());
    if (what == "folder missing"_L1) {
        QCOMPARE(status.reasons.first().code, u"status-vanished"_s);
        QCOMPARE(status.reasons.first().args.value(u"backup"_s).toString(), backup->id);
    }
    if (what != "missing"_L1 && what != "folder missing"_L1)
        return;
    QVERIFY(QFile::rename(m_home->path(u"away"_s), file));
    QTRY_COMPARE(seen(monitor), Protection::Protected);
}

/// Nothing changes on the disk: the same backups, told anew as late.
void WatchTest::seesTheClock()
{
    VERIFY_RESULT(addService(false));
    VERIFY_RESULT(backUp());
    TestClock clock;
    clock.set(QDateTime::currentDateTimeUtc());
    Operations operations(m_home->home, m_home->engines, clock, *m_home->runner);
    Monitor monitor(operations);
    QTRY_COMPARE(seen(monitor), Protection::Protected);
    QTest::qSleep(250);
    const Backup *before = monitor.service(m_id)->backups.constData();
    clock.advance(3LL * 24 * 3600);
    QTRY_COMPARE_WITH_TIMEOUT(seen(monitor), Protection::Late, 60'000);
    // The very same list: it was not read again.
    QCOMPARE(monitor.service(m_id)->backups.constData(), before);
}

void WatchTest::anUnusualBackupIsShownUntilAccepted_data()
{
    QTest::addColumn<bool>("folders");
    QTest::newRow("archive") << false;
    QTest::newRow("folder") << true;
}

void WatchTest::anUnusualBackupIsShownUntilAccepted()
{
    QFETCH(const bool, folders);
    VERIFY_RESULT(addService(folders));
    const QString big = m_source + u"/deep/big.bin"_s;
    QVERIFY(putFile(big, QByteArray(30'000'000, 'x')));
    QString good;
    for (int i = 0; i < 3; ++i) {
        const auto backup = backUp();
        VERIFY_RESULT(backup);
        QVERIFY(backup->anomalies.isEmpty());
        good = backup->id;
    }
    const QString aside = m_home->path(u"aside"_s);
    QVERIFY(QFile::rename(big, aside));
    const auto small = backUp();
    VERIFY_RESULT(small);
    QCOMPARE(small->state, BackupState::Completed);
    QCOMPARE(small->anomalies.size(), 1);
    QCOMPARE(small->anomalies.first().code, u"anomaly-smaller"_s);
    QVERIFY(small->anomalies.first().args.value(u"usual"_s).toLongLong() >= 30'000'000);

    // As it stands in the manifest, and not good.
    const auto now = m_home->operations->findService(m_id);
    VERIFY_RESULT(now);
    QCOMPARE(now->backups.first().anomalies, small->anomalies);
    QCOMPARE(now->lastGood()->id, good);
    QCOMPARE(now->status.protection, Protection::AtRisk);
    QCOMPARE(now->status.reasons.first().code, u"status-anomaly"_s);
    QVERIFY(now->status.reasons.contains(small->anomalies.first()));
    // Nor is it what is restored, or built upon, unless it is named.
    const auto latest = TestHome::wait(m_home->operations->verify(m_id, u"latest"_s));
    VERIFY_RESULT(latest);
    QCOMPARE(latest->first().backupId, good);
    if (folders) {
        QVERIFY(QFile::rename(aside, big));
        const auto linked = backUp();
        VERIFY_RESULT(linked);
        QVERIFY(linked->isGood());
        const QString stored = linked->folder + u"/files/deep/big.bin"_s;
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(stored).constData(), &info), 0);
        // The same file as in the three good ones before it.
        QCOMPARE(info.st_nlink, nlink_t(4));
        QVERIFY(QFile::rename(big, aside));
    }
    // The next one is as unusual.
    const auto next = backUp();
    VERIFY_RESULT(next);
    QVERIFY(!next->isGood());

    VERIFY_RESULT(m_home->operations->accept(m_id, next->id));
    const auto accepted = m_home->operations->findService(m_id);
    VERIFY_RESULT(accepted);
    QCOMPARE(accepted->lastGood()->id, next->id);
    QCOMPARE(accepted->status.protection, Protection::Protected);
    // It is the measure from then on.
    const auto usual = backUp();
    VERIFY_RESULT(usual);
    QVERIFY(usual->anomalies.isEmpty());
}

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
