// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecopyengine.h"
#include "storage/files.h"
#include "testcontext.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Reprise;

/// The contract between an engine and the repository, with a real engine and real files.
class FileCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void bringsEverythingBack_data();
    void bringsEverythingBack();
    void linksTheSecondBackup();
    void findsDamageWhenVerifying_data();
    void findsDamageWhenVerifying();
    void keepsADamagedSource();
    void refusesAnotherSource();
    void isCancelledInTheMiddle_data();
    void isCancelledInTheMiddle();
    void settlesWhatItOwes();
    void reportsWhatCannotBeReached();

private:
    struct Fixture
    {
        explicit Fixture(Layout layout)
            : repository(layout)
            , engine(layout)
        {
        }
        [[nodiscard]] Result<Backup> backUp(JobContext &context) const
        {
            auto session = repository.begin();
            if (!session)
                return std::unexpected(session.error());
            const auto facts = const_cast<FileCopyEngine &>(engine).backUp(
                service, (*session)->request(), **session, context);
            return facts ? (*session)->finish(*facts, {}, {})
                         : (*session)->fail(facts.error(), {}, {});
        }
        TestRepository repository;
        FileCopyEngine engine;
        ServiceAccess service;
    };
    [[nodiscard]] std::unique_ptr<Fixture> fixture(Layout layout) const;

    std::unique_ptr<QTemporaryDir> m_source;
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void layouts()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("archive") << Layout::Archive;
    QTest::newRow("folder") << Layout::Folder;
}

/// Names, types, modes, times, targets and content of a tree, but for the top.
QByteArray listing(const QString &folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"find . -mindepth 1 ! -name '.*' -printf '%P %y %m %l\\n' | sort; "
                 u"find . -type f ! -name '.*' -printf '%P %T@\\n' | sed 's/[.].*//' | sort; "
                 u"find . -type f ! -name '.*' -exec sha256sum {} + | sort"_s});
    shell.waitForFinished();
    return shell.readAll();
}

} // namespace

void FileCopyTest::init()
{
    m_source = std::make_unique<QTemporaryDir>();
    const QDir folder(m_source->path());
    QVERIFY(folder.mkpath(u"deep/er/est"_s) && folder.mkdir(u"empty"_s));
    write(folder.filePath(u"top.bin"_s), QByteArray(100'000, 't'));
    write(folder.filePath(u"deep/umläut \"quoted\".txt"_s), "text\n");
    write(folder.filePath(u"deep/er/est/nothing"_s), {});
    write(folder.filePath(u"deep/er/"_s + QString(200, u'n')), QByteArray(2'000'000, 'n'));
    QVERIFY(QFile::link(u"er/est"_s, folder.filePath(u"deep/link"_s)));
    QVERIFY(QFile::setPermissions(folder.filePath(u"top.bin"_s),
                                  QFile::ReadOwner | QFile::ReadGroup | QFile::ExeOwner));
    write(folder.filePath(u".identity"_s), "one\n1\n");
}

std::unique_ptr<FileCopyTest::Fixture> FileCopyTest::fixture(Layout layout) const
{
    auto made = std::make_unique<Fixture>(layout);
    made->service.id = u"shop"_s;
    made->service.name = u"Shop"_s;
    made->service.settings = {{u"folder"_s, m_source->path()}};
    return made;
}

void FileCopyTest::bringsEverythingBack_data()
{
    layouts();
}

void FileCopyTest::bringsEverythingBack()
{
    QFETCH(Layout, layout);
    const auto test = fixture(layout);
    TestContext context;
    const auto backup = test->backUp(context);
    VERIFY_RESULT(backup);
    QCOMPARE(backup->state, BackupState::Completed);
    QCOMPARE(context.lastProgress.done, context.lastProgress.total);

    const auto verifier = test->repository.repository->read(*backup);
    VERIFY_RESULT(verifier);
    const auto report = test->engine.verify(backup->info(), **verifier, context);
    VERIFY_RESULT(report);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->files, 4);

    RestoreTarget target;
    target.instanceId = u"i1"_s;
    target.instanceFolder = test->repository.folder.filePath(u"instance"_s);
    target.socketFolder = test->repository.folder.filePath(u"sockets"_s);
    VERIFY_RESULT(makeFolder(target.instanceFolder));
    const auto reader = test->repository.repository->read(*backup);
    VERIFY_RESULT(reader);
    const auto restored = test->engine.restore(backup->info(), **reader, nullptr, target, context);
    VERIFY_RESULT(restored);
    auto instance = Instance::load(target.instanceFolder);
    VERIFY_RESULT(instance);
    // Until the caller says otherwise.
    QCOMPARE(instance->state(), Instance::State::Provisioning);
    instance->provisioning = false;
    QCOMPARE(instance->state(), Instance::State::Running);
    VERIFY_RESULT(test->engine.stop(*instance, context));
    QCOMPARE(instance->state(), Instance::State::Stopped);
    QCOMPARE(listing(restored->settings[u"folder"_s]), listing(m_source->path()));
}

void FileCopyTest::linksTheSecondBackup()
{
    const auto test = fixture(Layout::Folder);
    TestContext context;
    const auto first = test->backUp(context);
    VERIFY_RESULT(first);
    QVERIFY(first->archive.uniqueBytes > 2'000'000);
    write(m_source->filePath(u"new"_s), "new");
    const auto second = test->backUp(context);
    VERIFY_RESULT(second);
    QVERIFY2(second->archive.uniqueBytes < 10'000,
             qPrintable(QString::number(second->archive.uniqueBytes)));
    QCOMPARE(test->repository.readAll(*second)->size(),
             test->repository.readAll(*first)->size() + 1);
}

void FileCopyTest::findsDamageWhenVerifying_data()
{
    layouts();
}

void FileCopyTest::findsDamageWhenVerifying()
{
    QFETCH(Layout, layout);
    const auto test = fixture(layout);
    TestContext context;
    const auto backup = test->backUp(context);
    VERIFY_RESULT(backup);
    const QString path = layout == Layout::Folder
                             ? backup->folder + u"/files/top.bin"_s
                             : QString(backup->folder + u'/' + backup->archive.name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    const char byte = file.read(1).at(0);
    file.seek(file.size() / 2);
    file.putChar(char(byte ^ 4));
    file.close();
    const auto reader = test->repository.repository->read(*backup);
    VERIFY_RESULT(reader);
    const auto report = test->engine.verify(backup->info(), **reader, context);
    VERIFY_RESULT(report);
    QVERIFY(!report->problems.isEmpty());
}

void FileCopyTest::keepsADamagedSource()
{
    const auto test = fixture(Layout::Archive);
    TestContext context;
    test->service.settings[u"damage"_s] = u"kept"_s;
    const auto kept = test->backUp(context);
    VERIFY_RESULT(kept);
    QCOMPARE(kept->state, BackupState::Failed);
    QCOMPARE(kept->error->reason(), u"unreadable-file"_s);
    QVERIFY(kept->hasData());
    test->service.settings[u"damage"_s] = u"fails"_s;
    const auto failed = test->backUp(context);
    VERIFY_RESULT(failed);
    QVERIFY(!failed->hasData());
    // Neither is what the next one builds on.
    const auto session = test->repository.begin();
    VERIFY_RESULT(session);
    QVERIFY((*session)->request().identity.isEmpty());
}

void FileCopyTest::refusesAnotherSource()
{
    const auto test = fixture(Layout::Archive);
    TestContext context;
    VERIFY_RESULT(test->backUp(context));
    write(m_source->filePath(u".identity"_s), "one\n2\n");
    QCOMPARE(test->backUp(context)->state, BackupState::Completed);
    write(m_source->filePath(u".identity"_s), "two\n1\n");
    const auto other = test->backUp(context);
    VERIFY_RESULT(other);
    QCOMPARE(other->error->code, ErrorCode::IdentityChanged);
    VERIFY_RESULT(test->repository.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.acceptNextIdentity = true; }));
    QCOMPARE(test->backUp(context)->state, BackupState::Completed);
    QCOMPARE(test->repository.repository->service(u"shop"_s)->identity[u"source"_s].toString(),
             u"two"_s);
}

void FileCopyTest::isCancelledInTheMiddle_data()
{
    layouts();
}

void FileCopyTest::isCancelledInTheMiddle()
{
    QFETCH(Layout, layout);
    const auto test = fixture(layout);
    TestContext context;
    test->service.settings[u"slow"_s] = u"60000"_s;
    std::jthread other([&] { context.cancellation().cancel(); });
    const auto backup = test->backUp(context);
    VERIFY_RESULT(backup);
    QCOMPARE(backup->state, BackupState::Cancelled);
    QVERIFY(!backup->hasData());
}

void FileCopyTest::settlesWhatItOwes()
{
    const auto test = fixture(Layout::Archive);
    TestContext context;
    test->service.settings[u"freeze"_s] = u"yes"_s;
    const auto backup = test->backUp(context);
    VERIFY_RESULT(backup);
    QCOMPARE(backup->state, BackupState::Completed);
    QVERIFY(context.obligations.isEmpty());
    const QString frozen = m_source->filePath(u".frozen"_s);
    QVERIFY(!QFile::exists(frozen));
    // One that a dead job left.
    write(frozen, {});
    Obligation obligation;
    obligation.details = {{u"path"_s, frozen}};
    VERIFY_RESULT(test->engine.settle(obligation, test->service, context));
    QVERIFY(!QFile::exists(frozen));
    VERIFY_RESULT(test->engine.settle(obligation, test->service, context));
}

void FileCopyTest::reportsWhatCannotBeReached()
{
    const auto test = fixture(Layout::Archive);
    TestContext context;
    write(m_source->filePath(u".token"_s), "secret\n");
    QCOMPARE(test->engine.probe(test->service, context)->problem.code, ErrorCode::Authentication);
    test->service.secrets = {{u"token"_s, u"secret"_s}};
    QVERIFY(test->engine.probe(test->service, context)->reachable);
    write(m_source->filePath(u".not-ready"_s), {});
    QCOMPARE(test->engine.probe(test->service, context)->missing.size(), 1);
    test->service.settings[u"folder"_s] += u"/missing"_s;
    QCOMPARE(test->backUp(context)->error->reason(), u"folder-missing"_s);
}

QTEST_GUILESS_MAIN(FileCopyTest)
#include "tst_filecopy.moc"
