// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "jobs/jobfolder.h"
#include "sentences.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(fileContent(path), QCryptographicHash::Sha256).toHex();
}

} // namespace

class OperationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
    }
    void cleanup() { m_home.reset(); }

    void backsUpAndRestoresIntoARunningInstance()
    {
        const auto added = m_home->add(u"Bestellungen Köln / „neu“"_s,
                                       {{u"folder"_s, m_home->makeSource(u"orders"_s)}});
        VERIFY_RESULT(added);
        QCOMPARE(added->state, Service::State::Registered);
        QCOMPARE(added->status.protection, Service::Protection::Unprotected);
        const auto backup = TestHome::wait(operations().backUp(added->id, {.note = u"first"_s}));
        VERIFY_RESULT(backup);
        QCOMPARE(backup->state, BackupState::Completed);
        QCOMPARE(backup->marks.note, u"first"_s);

        const auto service = operations().findService(u"BESTELLUNGEN KÖLN / „NEU“"_s);
        VERIFY_RESULT(service);
        QCOMPARE(service->status.protection, Service::Protection::Protected);
        QCOMPARE(service->backups.size(), 1);
        QVERIFY(!service->identity.isEmpty());
        QVERIFY(operations().log(service->id, backup->id)->contains(u"Backing up"_s));

        RestoreRequest request;
        request.serviceId = service->id;
        const auto restored = TestHome::wait(operations().restore(request));
        VERIFY_RESULT(restored);
        const Service &made = restored->service;
        QVERIFY(made.name.startsWith(u"folder-restore-20"_s));
        QCOMPARE(made.state, Service::State::Running);
        QCOMPARE(made.restoredFromService, service->id);
        QCOMPARE(made.restoredFromBackup, backup->id);
        QVERIFY(!made.connection.lines.isEmpty());
        const QString data = made.settings.value(u"folder"_s);
        QCOMPARE(fileContent(data + u"/deep/file1.txt"_s),
                 fileContent(m_home->path(u"orders/deep/file1.txt"_s)));

        const auto swept = operations().sweep();
        VERIFY_RESULT(swept);
        QVERIFY(swept->isEmpty());

        // What came out can be backed up itself, stopped, started and removed.
        VERIFY_RESULT(TestHome::wait(operations().backUp(made.id)));
        const auto stopped = TestHome::wait(operations().stop(made.id));
        VERIFY_RESULT(stopped);
        QCOMPARE(stopped->state, Service::State::Stopped);
        VERIFY_FAILURE(TestHome::wait(operations().backUp(made.id)), "service-not-running");
        // After another login the sockets lie elsewhere.
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path(u"orders"_s)));
        const auto started = TestHome::wait(operations().start(made.id));
        VERIFY_RESULT(started);
        QCOMPARE(started->state, Service::State::Running);
        const auto instance = Instance::load(m_home->home.instancesFolder() + u'/' + made.id);
        VERIFY_RESULT(instance);
        QCOMPARE(instance->socketFolder, Home::runtimeFolder() + u'/' + made.id);
        VERIFY_RESULT(TestHome::wait(operations().remove(made.id)));
        QVERIFY(!Instance::isAlive(instance->processes.first()));
        QVERIFY(!QFileInfo::exists(instance->folder));
        // Its backup stays, as an unconnected one.
        const auto left = operations().findService(made.id);
        VERIFY_RESULT(left);
        QCOMPARE(left->state, Service::State::Unconnected);
        QCOMPARE(left->backups.size(), 1);
    }

    void restoreNamesDoNotCollide()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        RestoreRequest request;
        request.serviceId = service->id;
        request.name = u"SHOP"_s;
        VERIFY_FAILURE(TestHome::wait(operations().restore(request)), "name-taken");
        request.name.clear();
        const auto one = operations().restore(request);
        const auto two = operations().restore(request);
        VERIFY_RESULT(TestHome::wait(one));
        // In the same second the names are equal: the later one is told apart.
        VERIFY_RESULT(TestHome::wait(two));
        const auto all = operations().services();
        VERIFY_RESULT(all);
        QStringList names = TestHome::namesOf(*all);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void aBlockedRestoreWritesNothing()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        RestoreRequest request;
        request.serviceId = service->id;
        request.options.insert(u"refuse"_s, u"yes"_s);
        VERIFY_FAILURE(TestHome::wait(operations().restore(request)), "refused");
        QVERIFY(QDir(m_home->home.instancesFolder()).isEmpty());
        QCOMPARE(operations().services()->size(), 1);
        request.options = {{u"nonesuch"_s, u"1"_s}};
        VERIFY_FAILURE(TestHome::wait(operations().restore(request)), "unknown-restore-option");
        request.options.clear();
        request.only = {u"half"_s};
        VERIFY_FAILURE(TestHome::wait(operations().restore(request)), "unknown-part");
    }

    void aFailedRestoreLeavesNothing()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto backup = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(backup);
        const QString archive = backup->folder + u'/' + backup->archive.name;
        QByteArray bytes = fileContent(archive);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(putFile(archive, bytes));
        RestoreRequest request;
        request.serviceId = service->id;
        const auto restored = TestHome::wait(operations().restore(request));
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::ArchiveDamaged);
        QVERIFY(QDir(m_home->home.instancesFolder()).isEmpty());
        QCOMPARE(operations().services()->size(), 1);

        // Verify finds it, and from then on nobody calls this protected.
        const auto verified = TestHome::wait(operations().verify(service->id, {}));
        VERIFY_RESULT(verified);
        QCOMPARE(verified->size(), 1);
        QVERIFY(!verified->first().report.problems.isEmpty());
        const auto now = operations().findService(service->id);
        QCOMPARE(now->status.protection, Service::Protection::Unprotected);
        QVERIFY(!now->lastGood());
        VERIFY_FAILURE(Operations::findBackup(*now, u"latest"_s), "no-good-backup");
    }

    void aLostManifestIsFoundByVerifyAndCheck()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto lost = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(lost);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        QVERIFY(putFile(lost->folder + u"/manifest.json"_s, "{"));
        const auto verified = TestHome::wait(operations().verify(service->id, {}));
        VERIFY_RESULT(verified);
        QCOMPARE(verified->size(), 2);
        const auto one = std::ranges::find(*verified, lost->id, &Verified::backupId);
        QVERIFY(one != verified->cend());
        QVERIFY(!one->report.problems.isEmpty());
        const auto findings = operations().check();
        VERIFY_RESULT(findings);
        QVERIFY(std::ranges::any_of(*findings, [](const Finding &finding) {
            return finding.note.code == u"check-backup-damaged"_s && finding.blocks;
        }));
    }

    void onlyTheDamageThatWasSeenIsAccepted()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto backup = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(backup);
        VERIFY_FAILURE(operations().accept(service->id, backup->id), "nothing-to-accept");
        QVERIFY(!operations().findService(service->id)->backups.first().marks.accepted);
        const QString archive = backup->folder + u'/' + backup->archive.name;
        QByteArray bytes = fileContent(archive);
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(putFile(archive, bytes));
        VERIFY_RESULT(TestHome::wait(operations().verify(service->id, {})));
        QVERIFY(!operations().findService(service->id)->lastGood());
        // It is known to be damaged: nobody is sent to verify it once more.
        const auto damaged = found(u"check-backup-found-damaged"_s);
        QVERIFY(damaged);
        QVERIFY(!found(u"check-backup-touched"_s));
        const Sentence words = Sentences(m_home->engines).explain(*damaged);
        QVERIFY2(words.text.contains(backup->id) && words.text.contains(u"archive"_s),
                 qPrintable(words.text));
        QVERIFY(words.remedy.contains(u"delete this one"_s));
        const auto seen = operations().acceptable(service->id, backup->id);
        VERIFY_RESULT(seen);
        QVERIFY(seen->first().code.startsWith("archive-"_L1));
        const auto accepted = operations().accept(service->id, backup->id);
        VERIFY_RESULT(accepted);
        QCOMPARE(*accepted, *seen);
        QVERIFY(!found(u"check-backup-found-damaged"_s));
        VERIFY_FAILURE(operations().accept(service->id, backup->id), "nothing-to-accept");
        VERIFY_RESULT(TestHome::wait(operations().verify(service->id, {})));
        QVERIFY(operations().findService(service->id)->lastGood());
    }

    void downloadIsCheckedAndNeverOverwrites()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto backup = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(backup);
        const QString folder = m_home->path(u"downloads"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto one = TestHome::wait(operations().download(service->id, u"latest"_s, folder));
        VERIFY_RESULT(one);
        QCOMPARE(one->path, folder + u'/' + backup->archive.name);
        QCOMPARE(sha256Of(one->path), backup->archive.sha256);
        QCOMPARE(one->sha256, backup->archive.sha256);
        QCOMPARE(one->bytes, QFileInfo(one->path).size());
        VERIFY_FAILURE(TestHome::wait(operations().download(service->id, backup->id, folder)),
                       "target-exists");
        VERIFY_FAILURE(
            TestHome::wait(operations().download(service->id, backup->id, folder + u"/no/such"_s)),
            "target-folder-missing");
        QCOMPARE(sha256Of(one->path), backup->archive.sha256);

        const QString archive = backup->folder + u'/' + backup->archive.name;
        QByteArray bytes = fileContent(archive);
        bytes[10] = char(bytes.at(10) ^ 1);
        QVERIFY(putFile(archive, bytes));
        const QString damaged = folder + u"/damaged.tar.zst"_s;
        const auto second = TestHome::wait(operations().download(service->id, backup->id, damaged));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ArchiveDamaged);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderIsDownloadedAsATarThatProvesItself()
    {
        const auto service =
            operations().addService({.engine = u"filecopy-folder"_s,
                                     .name = u"nodes"_s,
                                     .settings = {{u"folder"_s, m_home->makeSource(u"nodes"_s)}},
                                     .secrets = {},
                                     .repositoryPath = {}});
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        const auto second = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(second);
        const auto verified = TestHome::wait(operations().verify(service->id, {}));
        VERIFY_RESULT(verified);
        QCOMPARE(verified->size(), 2);
        QVERIFY(verified->first().report.problems.isEmpty());
        const QString folder = m_home->path(u"downloads"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto download =
            TestHome::wait(operations().download(service->id, second->id, folder));
        VERIFY_RESULT(download);
        QVERIFY(download->path.endsWith(second->id + u".tar"_s));
        const ProgramResult proof = runProgram(
            u"/bin/sh"_s,
            {u"-c"_s, u"tar -xf *.tar && cd */ && sha256sum --strict -c SHA256SUMS"_s}, {}, folder);
        QVERIFY2(proof.status == 0, QByteArray(proof.error + proof.output).constData());
        QVERIFY(proof.output.contains("deep/file1.txt"));

        RestoreRequest request;
        request.serviceId = service->id;
        const auto restored = TestHome::wait(operations().restore(request));
        VERIFY_RESULT(restored);
        QCOMPARE(fileContent(restored->service.settings.value(u"folder"_s) + u"/deep/file2.txt"_s),
                 fileContent(m_home->path(u"nodes/deep/file2.txt"_s)));
    }

    void twoBackupsAtOnce()
    {
        const auto service = m_home->add(
            u"shop"_s, {{u"folder"_s, m_home->makeSource(u"a"_s)}, {u"slow"_s, u"60000"_s}});
        VERIFY_RESULT(service);
        const auto first = operations().backUp(service->id);
        const auto isPending = [&] {
            const auto now = operations().findService(service->id);
            return now && !now->backups.isEmpty() &&
                   now->backups.first().state == BackupState::Pending &&
                   now->backups.first().jobId == first.id;
        };
        QTRY_VERIFY(isPending());
        const auto second = TestHome::wait(operations().backUp(service->id));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QCOMPARE(second.error().args.value(u"job"_s).toString(), first.id);

        const auto queued = operations().backUp(service->id, {.wait = true});
        QTRY_VERIFY(m_home->runner->find(queued.id)->state == JobInfo::State::Waiting);
        VERIFY_RESULT(m_home->runner->cancel(first.id));
        QCOMPARE(TestHome::wait(first).error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(m_home->runner->find(queued.id)->state == JobInfo::State::Running);
        VERIFY_RESULT(m_home->runner->cancel(queued.id));
        QCOMPARE(TestHome::wait(queued).error().code, ErrorCode::Cancelled);
        const auto now = operations().findService(service->id);
        QCOMPARE(now->backups.size(), 2);
        for (const Backup &backup : now->backups)
            QCOMPARE(backup.state, BackupState::Cancelled);
        QCOMPARE(now->status.protection, Service::Protection::Unprotected);
    }

    void aFailedBackupSaysWhy()
    {
        const QString folder = m_home->makeSource(u"shop"_s);
        const auto service = m_home->add(u"shop"_s, {{u"folder"_s, folder}});
        VERIFY_RESULT(service);
        QVERIFY(QDir(folder).removeRecursively());
        VERIFY_FAILURE(TestHome::wait(operations().backUp(service->id)), "folder-missing");
        const auto now = operations().findService(service->id);
        QCOMPARE(now->backups.size(), 1);
        QCOMPARE(now->backups.first().state, BackupState::Failed);
        QCOMPARE(now->backups.first().error->reason(), u"folder-missing"_s);
        const auto told = found(u"check-last-failed"_s);
        QVERIFY(told);
        const Sentence words = Sentences(m_home->engines).explain(*told);
        QVERIFY2(words.text.contains(now->backups.first().id) && words.text.contains(folder),
                 qPrintable(words.text));
    }

    void anotherSourceIsRefusedUntilAccepted()
    {
        const QString folder = m_home->makeSource(u"shop"_s);
        const auto service = m_home->add(u"shop"_s, {{u"folder"_s, folder}});
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        QVERIFY(putFile(folder + u"/.identity"_s, "other\n1\n"));
        const auto refused = TestHome::wait(operations().backUp(service->id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::IdentityChanged);
        const auto accepted = operations().accept(service->id, {});
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->first().args.value(u"service"_s).toString(), u"shop"_s);
        VERIFY_FAILURE(operations().accept(service->id, {}), "source-accepted-already");
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_FAILURE(operations().accept(service->id, {}), "no-source-to-accept");
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        QVERIFY(putFile(folder + u"/.identity"_s, "other\n2\n"));
        const auto partly = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(partly);
        QVERIFY(std::ranges::contains(partly->warnings, u"identity-partly-changed"_s, &Note::code));
    }

    void anotherSourceThatAProbeMetCanBeAccepted()
    {
        const QString folder = m_home->makeSource(u"shop"_s);
        const auto service = m_home->add(u"shop"_s, {{u"folder"_s, folder}});
        VERIFY_RESULT(service);
        VERIFY_FAILURE(operations().accept(service->id, {}), "no-source-to-accept");
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_RESULT(TestHome::wait(operations().probe(service->id)));
        VERIFY_FAILURE(operations().accept(service->id, {}), "no-source-to-accept");
        QVERIFY(putFile(folder + u"/.identity"_s, "other\n1\n"));
        VERIFY_RESULT(TestHome::wait(operations().probe(service->id)));
        const auto accepted = operations().accept(service->id, {});
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->first().code, u"accepts-source"_s);
        QVERIFY(accepted->first().args.value(u"now"_s).toString().contains(u"other"_s));
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_FAILURE(operations().accept(service->id, {}), "no-source-to-accept");
    }

    void cancelledRestoreTakesEverythingAway()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        RestoreRequest request;
        request.serviceId = service->id;
        const auto job = operations().restore(request);
        VERIFY_RESULT(m_home->runner->cancel(job.id));
        const auto result = TestHome::wait(job);
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
            QVERIFY(QDir(m_home->home.instancesFolder()).isEmpty());
            QCOMPARE(operations().services()->size(), 1);
        }
    }

private:
    /// The first finding of this code.
    [[nodiscard]] std::optional<Note> found(const QString &code)
    {
        const auto findings = operations().check();
        if (!findings)
            return std::nullopt;
        for (const Finding &finding : *findings) {
            if (finding.note.code == code)
                return finding.note;
        }
        return std::nullopt;
    }

    Operations &operations() { return *m_home->operations; }

    std::unique_ptr<TestHome> m_home;
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
