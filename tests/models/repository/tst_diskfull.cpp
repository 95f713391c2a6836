// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirement.h"
#include "smalldisk.h"
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Reprise;
using SmallDisk::fill;
using SmallDisk::freeBytes;

namespace {

constexpr int diskMegabytes = 8;
constexpr qint64 diskSize = qint64(diskMegabytes) * 1024 * 1024;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

Result<> writeALot(BackupSession &session, const QString &how)
{
    if (how == u"whole"_s) {
        auto file = session.openWhole({});
        if (!file)
            return std::unexpected(file.error());
        if ((*file)->write(noise(12'000'000)) < 0 || !(*file)->flush())
            return fileFailure(u"write"_s, (*file)->fileName(), ENOSPC);
        return {};
    }
    const qint64 size = how == u"spooled"_s ? -1 : 2'000'000;
    for (int i = 0; i < 6; ++i) {
        const auto written =
            TestRepository::write(session, "data/" + QByteArray::number(i),
                                  how == u"spooled"_s ? noise(12'000'000) : noise(2'000'000), size,
                                  how == u"compressed"_s);
        if (!written)
            return written;
    }
    return {};
}

} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void failsWhileWriting_data();
    void failsWhileWriting();
    void failsAtTheEnd_data();
    void failsAtTheEnd();
    void leavesNothingWhereNotEvenARowFits();
    void keepsMarksThatWereThere();
    void deletingMakesRoom();
    void emptiesTheBinFirst();
    void unknownSpaceDeletesNothing();
    void bringsBackFromTheBin();

private:
    /// A repository on the small disk.
    [[nodiscard]] static std::unique_ptr<TestRepository> onDisk(Layout layout);
};

std::unique_ptr<TestRepository> DiskFullTest::onDisk(Layout layout)
{
    auto test = std::make_unique<TestRepository>(layout);
    test->repository = Repository::create(SmallDisk::path + u"/backups"_s, test->clock).value();
    test->saved = test->repository->ensureService(test->service);
    return test;
}

void DiskFullTest::initTestCase()
{
    REQUIRE_HERE(!SmallDisk::path.isEmpty(),
                 "no user namespaces here: a small disk cannot be mounted");
    QVERIFY(freeBytes() > 0 && freeBytes() <= diskSize);
}

void DiskFullTest::cleanup()
{
    const QStringList names = namesIn(SmallDisk::path).value_or(QStringList());
    for (const QString &name : names)
        VERIFY_RESULT(removeTree(SmallDisk::path + u'/' + name));
}

void DiskFullTest::failsWhileWriting_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QString>("how");
    QTest::newRow("archive") << Layout::Archive << u"sized"_s;
    QTest::newRow("archive, spooled") << Layout::Archive << u"spooled"_s;
    QTest::newRow("archive, own format") << Layout::Archive << u"whole"_s;
    QTest::newRow("folder") << Layout::Folder << u"sized"_s;
    QTest::newRow("folder, compressed") << Layout::Folder << u"compressed"_s;
}

void DiskFullTest::failsWhileWriting()
{
    QFETCH(Layout, layout);
    QFETCH(QString, how);
    const auto test = onDisk(layout);
    const auto good = test->backUp({{"a", "kept"}});
    VERIFY_RESULT(good);
    auto session = test->begin();
    VERIFY_RESULT(session);
    auto written = writeALot(**session, how);
    if (written)
        written =
            (*session)->finish(TestRepository::facts(), {}, {}).transform([](const Backup &) {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    if (how != u"whole"_s) {
        QCOMPARE(written.error().reason(), u"repository-disk-full"_s);
        QCOMPARE(written.error().args[u"path"_s].toString(), test->repository->path());
    }
    const auto row = (*session)->fail(written.error(), {}, "log\n");
    VERIFY_RESULT(row);
    QCOMPARE(row->error->code, ErrorCode::DiskFull);
    session->reset();
    // Its bytes are free again, and all else is as it was.
    QVERIFY(freeBytes() > diskSize - 500'000);
    QCOMPARE(test->repository->backups(u"shop"_s)->size(), 2);
    QCOMPARE(test->readAll(test->repository->backup(u"shop"_s, good->id).value())->value("a"),
             QByteArray("kept"));
    VERIFY_RESULT(test->backUp({{"a", "next"}}));
}

void DiskFullTest::failsAtTheEnd_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("archive") << Layout::Archive;
    QTest::newRow("folder") << Layout::Folder;
}

void DiskFullTest::failsAtTheEnd()
{
    QFETCH(Layout, layout);
    const auto test = onDisk(layout);
    auto session = test->begin();
    VERIFY_RESULT(session);
    VERIFY_RESULT(TestRepository::write(**session, "a", noise(1'000'000), 1'000'000));
    if (layout == Layout::Folder)
        fill(0);
    else
        fill(900'000);
    const auto finished = (*session)->finish(TestRepository::facts(), {}, {});
    QVERIFY(!finished);
    QCOMPARE(finished.error().reason(), u"repository-disk-full"_s);
    const auto row = (*session)->fail(finished.error(), {}, {});
    VERIFY_RESULT(row);
    QCOMPARE(test->repository->backups(u"shop"_s)->size(), 1);
    QVERIFY(!row->hasData());
    QVERIFY(QFile::remove(SmallDisk::path + u"/ballast"_s));
    const auto next = test->backUp({{"a", "next"}});
    VERIFY_RESULT(next);
    QCOMPARE(next->sequence, 2);
}

void DiskFullTest::leavesNothingWhereNotEvenARowFits()
{
    const auto test = onDisk(Layout::Archive);
    VERIFY_RESULT(test->backUp({{"a", "kept"}}));
    auto session = test->begin();
    VERIFY_RESULT(session);
    fill(0);
    const auto row = (*session)->fail({.code = ErrorCode::ToolFailed, .args = {}, .detail = {}}, {},
                                      QByteArray(100'000, 'x'));
    VERIFY_FAILURE(row, "repository-disk-full");
    session->reset();
    QCOMPARE(test->repository->backups(u"shop"_s)->size(), 1);
    fill(0);
    VERIFY_FAILURE(test->begin(), "repository-too-full");
    QCOMPARE(test->repository->sweep(u"shop"_s).value(), QStringList());
    QCOMPARE(test->repository->backups(u"shop"_s)->size(), 1);
}

void DiskFullTest::keepsMarksThatWereThere()
{
    const auto test = onDisk(Layout::Archive);
    const auto backup = test->backUp({{"a", "kept"}});
    VERIFY_RESULT(backup);
    VERIFY_RESULT(
        test->repository->changeMarks(*backup, [](Marks &marks) { marks.pinned = true; }));
    fill(0);
    VERIFY_FAILURE(
        test->repository->changeMarks(*backup, [](Marks &marks) { marks.pinned = false; }),
        "repository-disk-full");
    QVERIFY(test->repository->backup(u"shop"_s, backup->id)->marks.pinned);
    VERIFY_FAILURE(test->repository->changeService(
                       u"shop"_s, [](ServiceRecord &record) { record.name = u"Other"_s; }),
                   "repository-disk-full");
    QCOMPARE(test->repository->service(u"shop"_s)->name, u"Shop"_s);
    VERIFY_RESULT(test->repository->remove(u"shop"_s, backup->id, u"to make space"_s));
    VERIFY_RESULT(test->repository->emptyBin(u"shop"_s, Repository::Emptying::All));
    QVERIFY(freeBytes() > 0);
}

void DiskFullTest::deletingMakesRoom()
{
    const auto test = onDisk(Layout::Archive);
    const auto first = test->backUp({{"a", noise(1'000'000)}});
    VERIFY_RESULT(first);
    const auto second = test->backUp({{"a", noise(1'000'000)}});
    VERIFY_RESULT(second);
    VERIFY_RESULT(test->repository->remove(u"shop"_s, first->id, u"test"_s));
    QCOMPARE(test->repository->bin(u"shop"_s)->size(), 1);
    fill(0);
    VERIFY_RESULT(test->repository->remove(u"shop"_s, second->id, u"test"_s));
    QVERIFY(test->repository->bin(u"shop"_s)->isEmpty());
    QVERIFY(freeBytes() > 2'000'000);
    VERIFY_RESULT(test->backUp({{"a", "next"}}));
}

void DiskFullTest::emptiesTheBinFirst()
{
    const auto test = onDisk(Layout::Archive);
    const auto old = test->backUp({{"a", noise(3'000'000)}});
    VERIFY_RESULT(old);
    VERIFY_RESULT(test->backUp({{"a", noise(3'000'000)}}));
    VERIFY_RESULT(test->repository->remove(u"shop"_s, old->id, u"test"_s));
    QStringList erased;
    auto request = test->request();
    request.onErased = [&erased](const ServiceRecord &service, const QString &id) {
        erased.append(service.name + u' ' + id);
    };
    VERIFY_RESULT(test->repository->begin(request));
    QCOMPARE(erased, QStringList{u"Shop "_s + old->id});
    QVERIFY(test->repository->bin(u"shop"_s)->isEmpty());
    VERIFY_RESULT(test->backUp({{"a", noise(3'000'000)}}));
    const auto third = test->begin();
    VERIFY_FAILURE(third, "repository-too-full");
    QCOMPARE(third.error().code, ErrorCode::DiskFull);
    QCOMPARE(test->repository->backups(u"shop"_s)->size(), 2);
}

void DiskFullTest::unknownSpaceDeletesNothing()
{
    // ramfs counts no bytes.
    const QString folder = SmallDisk::path + u"/uncounted"_s;
    QVERIFY(QDir().mkpath(folder));
    const QByteArray name = QFile::encodeName(folder);
    if (::mount("ramfs", name.constData(), "ramfs", 0, nullptr) != 0)
        QSKIP("This system lets nobody mount a ramfs.");
    const auto unmount = qScopeGuard([&name] { ::umount2(name.constData(), MNT_DETACH); });
    TestRepository test;
    test.repository = Repository::create(folder + u"/backups"_s, test.clock).value();
    VERIFY_RESULT(test.repository->ensureService(test.service));
    const auto old = test.backUp({{"a", noise(1000)}});
    VERIFY_RESULT(old);
    VERIFY_RESULT(test.backUp({{"a", noise(2000)}}));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, old->id, u"test"_s));
    VERIFY_RESULT(test.repository->checkRoomForFirst(qint64(1) << 50));
    VERIFY_RESULT(test.backUp({{"a", noise(2000)}}));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 1);
}

void DiskFullTest::bringsBackFromTheBin()
{
    const auto test = onDisk(Layout::Archive);
    const auto mine = test->backUp({{"a", noise(1000)}});
    const auto old = test->backUp({{"a", noise(1000)}});
    VERIFY_RESULT(old);
    VERIFY_RESULT(test->repository->remove(u"shop"_s, mine->id, u"person"_s));
    VERIFY_RESULT(test->repository->remove(u"shop"_s, old->id, u"retention"_s));
    fill(0);
    // Without its pin it would go again.
    VERIFY_FAILURE(test->repository->undelete(u"shop"_s, old->id), "repository-disk-full");
    QCOMPARE(test->repository->bin(u"shop"_s)->size(), 2);
    // Nothing need be written for this one.
    VERIFY_RESULT(test->repository->undelete(u"shop"_s, mine->id));
    QVERIFY(test->repository->backup(u"shop"_s, mine->id));
    QCOMPARE(test->repository->bin(u"shop"_s)->size(), 1);
    QVERIFY(QFile::remove(SmallDisk::path + u"/ballast"_s));
    QVERIFY(test->repository->undelete(u"shop"_s, old->id)->marks.pinned);
}

int main(int argc, char **argv)
{
    return SmallDisk::run<DiskFullTest>(argc, argv, diskMegabytes);
}

#include "tst_diskfull.moc"
