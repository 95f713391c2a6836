// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "testhome.h"
#include "verifyresult.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Every file below a folder that holds `needle`.
QStringList filesWith(const QString &folder, const QByteArray &needle)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (fileContent(file).contains(needle))
            found.append(file);
    }
    return found;
}

} // namespace

class RegistryTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
    }
    void cleanup() { m_home.reset(); }

    void badInputLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("reason");
        const QString f = u"/tmp"_s;
        QTest::newRow("empty") << u" "_s << u"folder"_s << f << QString() << u"name-empty"_s;
        QTest::newRow("201") << QString(201, u'x') << u"folder"_s << f << QString()
                             << u"name-too-long"_s;
        QTest::newRow("newline") << u"a\nb"_s << u"folder"_s << f << QString()
                                 << u"name-not-printable"_s;
        QTest::newRow("bell") << u"a\ab"_s << u"folder"_s << f << QString()
                              << u"name-not-printable"_s;
        QTest::newRow("service id")
            << u"svc-0123456789"_s << u"folder"_s << f << QString() << u"name-like-id"_s;
        QTest::newRow("backup id")
            << u"20261121T054412Z-k3f9"_s << u"folder"_s << f << QString() << u"name-like-id"_s;
        QTest::newRow("latest") << u"Latest"_s << u"folder"_s << f << QString()
                                << u"name-like-id"_s;
        QTest::newRow("setting") << u"a"_s << u"colour"_s << u"red"_s << QString()
                                 << u"unknown-setting"_s;
        QTest::newRow("secret in settings")
            << u"a"_s << u"token"_s << u"t"_s << QString() << u"secret-in-settings"_s;
        QTest::newRow("password in a URI") << u"a"_s << u"folder"_s << u"http://me:secret@host/"_s
                                           << QString() << u"secret-in-settings"_s;
        QTest::newRow("choice") << u"a"_s << u"damage"_s << u"all"_s << QString()
                                << u"setting-not-a-choice"_s;
        QTest::newRow("required") << u"a"_s << u"slow"_s << u"1"_s << QString()
                                  << u"setting-required"_s;
        QTest::newRow("secret") << u"a"_s << u"folder"_s << f << u"pin"_s << u"unknown-secret"_s;
    }

    void badInputLeavesEverythingAsItWas()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, secret);
        QFETCH(const QString, reason);
        NewService service{.engine = u"filecopy"_s,
                           .name = name,
                           .settings = {{key, value}},
                           .secrets = {},
                           .repositoryPath = {}};
        if (!secret.isEmpty())
            service.secrets.insert(secret, u"x"_s);
        const auto added = operations().addService(service);
        QVERIFY(!added);
        QCOMPARE(added.error().reason(), reason);
        QVERIFY(operations().services()->isEmpty());
        QVERIFY(QDir(m_home->home.secretsFolder()).isEmpty());
    }

    void goodNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"with space"_s, u"it's \"quoted\" $HOME `x`"_s, u"a/b\\c"_s,
                                    u"Größe ß 数据库"_s, QString(200, u'ü'), u"-rf"_s, u".."_s}) {
            QTest::newRow(qPrintable(name.left(20))) << name;
        }
    }

    void goodNames()
    {
        QFETCH(const QString, name);
        const auto added = m_home->add(name, {{u"folder"_s, m_home->makeSource(u"src"_s)}});
        VERIFY_RESULT(added);
        QCOMPARE(added->name, name);
        const auto backup = TestHome::wait(operations().backUp(name));
        VERIFY_RESULT(backup);
        VERIFY_FAILURE(m_home->add(name.toUpper(), {{u"folder"_s, u"/tmp"_s}}), "name-taken");
        // The command says what a shell understands as that name.
        const auto service = operations().findService(name);
        VERIFY_RESULT(service);
        const QString command = Operations::restoreCommand(*service, *backup);
        const ProgramResult shell = runProgram(
            u"/bin/sh"_s, {u"-c"_s, u"reprise() { printf '%s\\n' \"$@\"; }\n"_s + command});
        QCOMPARE(shell.status, 0);
        const QStringList words = QString::fromUtf8(shell.output).split(u'\n');
        // And the program as no option.
        const QString said = name.startsWith(u'-') ? service->id : name;
        QCOMPARE(words.mid(0, 5), QStringList({u"--home"_s, m_home->path(u"home"_s), u"restore"_s,
                                               said, backup->id}));
    }

    void secretsStandInOneFileOnly()
    {
        const QByteArray token = "s3cr3t-token-of-the-test";
        const QString folder = m_home->makeSource(u"shop"_s);
        QVERIFY(putFile(folder + u"/.token"_s, token));
        const auto service = m_home->add(u"shop"_s, {{u"folder"_s, folder}},
                                         {{u"token"_s, QString::fromUtf8(token)}});
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().probe(service->id)));
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_RESULT(TestHome::wait(operations().verify(service->id, {})));
        QCOMPARE(*operations().secret(service->id, u"token"_s), QString::fromUtf8(token));
        const QStringList found = filesWith(m_home->path(u"home"_s), token);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(m_home->home.secretsFolder()));
        QCOMPARE(QFileInfo(found.first()).permissions() & QFileDevice::Permissions(0x0077), 0);

        VERIFY_RESULT(operations().changeService(
            service->id, {.name = {}, .settings = {}, .secrets = {{u"token"_s, u"wrong-one"_s}}}));
        const auto failed = TestHome::wait(operations().backUp(service->id));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Authentication);
        VERIFY_RESULT(TestHome::wait(operations().remove(service->id)));
        QVERIFY(QDir(m_home->home.secretsFolder()).isEmpty());
    }

    void anUnmountedRepositoryIsUnknownAndStaysAway()
    {
        const QString disk = m_home->path(u"disk"_s);
        const QString path = disk + u"/backups"_s;
        QVERIFY(QDir().mkpath(disk));
        const auto service =
            operations().addService({.engine = u"filecopy"_s,
                                     .name = u"shop"_s,
                                     .settings = {{u"folder"_s, m_home->makeSource(u"shop"_s)}},
                                     .secrets = {},
                                     .repositoryPath = path});
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_RESULT(
            operations().addService({.engine = u"filecopy"_s,
                                     .name = u"crm"_s,
                                     .settings = {{u"folder"_s, m_home->makeSource(u"crm"_s)}},
                                     .secrets = {},
                                     .repositoryPath = path}));
        QVERIFY(QDir().rename(path, m_home->path(u"elsewhere"_s)));
        const auto now = operations().findService(u"shop"_s);
        VERIFY_RESULT(now);
        QCOMPARE(now->status.protection, Service::Protection::Unknown);
        QCOMPARE(now->repositoryProblem->reason(), u"repository-not-mounted"_s);
        VERIFY_FAILURE(TestHome::wait(operations().backUp(service->id)), "repository-not-mounted");
        // Neither a backup nor a new service makes one in its place.
        VERIFY_FAILURE(operations().addService({.engine = u"filecopy"_s,
                                                .name = u"other"_s,
                                                .settings = {{u"folder"_s, u"/tmp"_s}},
                                                .secrets = {},
                                                .repositoryPath = path}),
                       "repository-not-mounted");
        // Nor does somebody who asks for one there, unless the old one is to be forgotten.
        VERIFY_FAILURE(operations().initRepository(path), "repository-known");
        QVERIFY(QDir(disk).isEmpty());
        // Told once for all whose backups are there.
        const auto findings = operations().check();
        VERIFY_RESULT(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().note.code, u"repository-not-mounted"_s);
        QCOMPARE(findings->first().note.args.value(u"services"_s).toStringList(),
                 (QStringList{u"crm"_s, u"shop"_s}));
        QVERIFY(QDir().rename(m_home->path(u"elsewhere"_s), path));
        QCOMPARE(operations().findService(u"shop"_s)->status.protection,
                 Service::Protection::Protected);
    }

    void anotherHomeAdoptsWhatARepositoryHolds()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto backup = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(backup);

        TestHome other;
        VERIFY_RESULT(other.prepared);
        VERIFY_RESULT(other.operations->useRepository(service->repositoryPath));
        const auto seen = other.operations->services();
        VERIFY_RESULT(seen);
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().state, Service::State::Unconnected);
        VERIFY_FAILURE(TestHome::wait(other.operations->backUp(service->id)),
                       "service-unconnected");
        VERIFY_RESULT(TestHome::wait(other.operations->verify(service->id, {})));
        VERIFY_RESULT(TestHome::wait(
            other.operations->download(service->id, u"latest"_s, other.path(u"x.tar.zst"_s))));
        VERIFY_FAILURE(other.operations->adoptService(service->id, {}), "setting-required");
        const auto adopted = other.operations->adoptService(
            service->id, {.name = {}, .settings = service->settings, .secrets = {}});
        VERIFY_RESULT(adopted);
        QCOMPARE(adopted->state, Service::State::Registered);
        QCOMPARE(adopted->backups.size(), 1);
        VERIFY_RESULT(TestHome::wait(other.operations->backUp(service->id)));
        VERIFY_FAILURE(other.operations->adoptService(service->id, {}), "service-connected");
        // Names that are taken in this home are renamed while adopting.
        QCOMPARE(operations().findService(service->id)->backups.size(), 2);
    }

    void removeForgetsARegisteredServiceAndKeepsItsBackups()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        VERIFY_RESULT(TestHome::wait(operations().remove(u"Shop"_s)));
        const auto left = operations().findService(u"shop"_s);
        VERIFY_RESULT(left);
        QCOMPARE(left->state, Service::State::Unconnected);
        QVERIFY(left->settings.isEmpty());
        QCOMPARE(left->backups.size(), 1);
        const auto again = m_home->add(u"SHOP"_s);
        VERIFY_FAILURE(again, "name-unconnected");
        QCOMPARE(again.error().args.value(u"name"_s).toString(), u"shop"_s);
        QCOMPARE(again.error().args.value(u"path"_s).toString(), left->repositoryPath);
        VERIFY_RESULT(operations().adoptService(
            u"shop"_s, {.name = {}, .settings = service->settings, .secrets = {}}));
        VERIFY_FAILURE(m_home->add(u"shop"_s), "name-taken");
        // One without backups is gone altogether, and its name is free.
        const auto empty = m_home->add(u"empty"_s);
        VERIFY_RESULT(empty);
        VERIFY_RESULT(TestHome::wait(operations().remove(u"empty"_s)));
        QCOMPARE(TestHome::namesOf(*operations().services()), QStringList{u"shop"_s});
        VERIFY_RESULT(m_home->add(u"empty"_s));
    }

    void whatIsGoneOrUnattestedCanBeAccepted()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto gone = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(gone);
        const auto kept = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(kept);
        const auto told = [&] {
            QStringList codes;
            const auto findings = operations().check();
            for (const Finding &finding : *findings) {
                if (finding.blocks)
                    codes.append(finding.note.code);
            }
            return codes;
        };
        QVERIFY(QDir(gone->folder).removeRecursively());
        QCOMPARE(told(), QStringList{u"check-backup-vanished"_s});
        VERIFY_FAILURE(operations().accept(service->id, u"20260101T000000Z-none"_s),
                       "no-such-backup");
        QCOMPARE(operations().accept(service->id, gone->id)->size(), 1);
        QCOMPARE(told(), QStringList());
        QCOMPARE(operations().findService(service->id)->status.protection,
                 Service::Protection::Protected);

        const QString history = QFileInfo(kept->folder).path() + u"/history.jsonl"_s;
        QVERIFY(putFile(history, {}));
        QCOMPARE(told(), QStringList{u"check-manifest-unattested"_s});
        QCOMPARE(operations().findService(service->id)->status.protection,
                 Service::Protection::AtRisk);
        QCOMPARE(operations().findService(service->id)->lastGood()->id, kept->id);
        VERIFY_RESULT(operations().accept(service->id, kept->id));
        QCOMPARE(told(), QStringList());
    }

    void whatARecordDoesNotSayIsNotGuessed()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        const QString path = service->repositoryPath + u'/' + service->id + u"/service.json"_s;
        const QByteArray whole = fileContent(path);
        const auto identity = operations().findService(service->id)->identity;
        QVERIFY(!identity.isEmpty());
        QByteArray doubtful = whole;
        QVERIFY(doubtful.replace("\"keep-daily\": 7", "\"keep-daily\": \"x\"") != whole);
        for (const QByteArray &content :
             {QByteArray("{}"), QByteArray(R"({"id":"x"})"), doubtful}) {
            QVERIFY(putFile(path, content));
            QCOMPARE(operations().findService(service->id)->status.protection,
                     Service::Protection::AtRisk);
            VERIFY_FAILURE(TestHome::wait(operations().prune(service->id, {})), "file-not-json");
            QCOMPARE(fileContent(path), content);
        }
        // One that is gone is made anew, and knows whose backups there are.
        QVERIFY(QFile::remove(path));
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        QCOMPARE(operations().findService(service->id)->identity, identity);
    }

    void marksBinAndRename()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto backup = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(backup);
        const auto marked = operations().mark(service->id, backup->id, true, u"before the move"_s);
        VERIFY_RESULT(marked);
        QVERIFY(marked->marks.pinned);
        QCOMPARE(operations().findService(service->id)->backups.first().marks.note,
                 u"before the move"_s);
        VERIFY_FAILURE(operations().undelete(service->id, backup->id), "backup-not-deleted");
        VERIFY_FAILURE(operations().deleteBackup(service->id, backup->id), "backup-pinned");
        QCOMPARE(operations().findService(service->id)->backups.size(), 1);
        const auto deleted =
            operations().deleteBackup(service->id, backup->id, Operations::Pinned::GoToo);
        VERIFY_RESULT(deleted);
        QVERIFY(!deleted->isForGood);
        QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(deleted->until), 7);
        QVERIFY(operations().findService(service->id)->backups.isEmpty());
        VERIFY_FAILURE(operations().deleteBackup(service->id, backup->id), "backup-in-bin");
        const auto lying = operations().bin(service->id);
        VERIFY_RESULT(lying);
        QCOMPARE(lying->size(), 1);
        QCOMPARE(lying->first().reason, u"person"_s);
        QCOMPARE(lying->first().until, deleted->until);
        const auto back = operations().undelete(service->id);
        VERIFY_RESULT(back);
        QCOMPARE(back->id, backup->id);
        VERIFY_FAILURE(operations().undelete(service->id), "bin-empty");
        VERIFY_FAILURE(operations().emptyBin(service->id, backup->id), "not-in-bin");
        VERIFY_RESULT(
            operations().deleteBackup(service->id, backup->id, Operations::Pinned::GoToo));
        QCOMPARE(operations().emptyBin(service->id).value(), QStringList{backup->id});
        QVERIFY(operations().bin(service->id)->isEmpty());
        VERIFY_FAILURE(operations().undelete(service->id, backup->id), "not-in-bin");
        VERIFY_FAILURE(operations().deleteBackup(service->id, backup->id), "no-such-backup");

        // All of a change or nothing.
        VERIFY_FAILURE(
            operations().changeService(
                service->id,
                {.name = u"Shop Süd"_s, .settings = {{u"nonesuch"_s, u"1"_s}}, .secrets = {}}),
            "unknown-setting");
        QCOMPARE(operations().findService(service->id)->name, u"shop"_s);
        VERIFY_RESULT(operations().changeService(
            service->id, {.name = u"Shop Süd"_s, .settings = {}, .secrets = {}}));
        QCOMPARE(operations().findService(u"shop süd"_s)->id, service->id);
        VERIFY_FAILURE(operations().findService(u"shop"_s), "no-such-service");
    }

    void acceptsOnlyWhatCanCountAsGood()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        const auto good = TestHome::wait(operations().backUp(service->id));
        VERIFY_RESULT(good);
        VERIFY_RESULT(operations().changeService(
            service->id, {.name = {}, .settings = {{u"damage"_s, u"kept"_s}}, .secrets = {}}));
        QVERIFY(!TestHome::wait(operations().backUp(service->id)));
        const Backup failed = operations().findService(service->id)->backups.first();
        QCOMPARE(failed.state, BackupState::Failed);
        VERIFY_FAILURE(operations().accept(service->id, failed.id), "backup-not-completed");
        QVERIFY(!operations().findService(service->id)->backups.first().marks.accepted);

        const auto last = [&] { return operations().findService(service->id)->backups.last(); };
        const QString manifest = good->folder + u"/manifest.json"_s;
        const QByteArray written = fileContent(manifest);
        QVERIFY(putFile(manifest, written + ' '));
        QVERIFY(last().manifestChanged && !last().isGood());
        const auto verified = TestHome::wait(operations().verify(service->id, good->id));
        VERIFY_RESULT(verified);
        QCOMPARE(verified->first().report.problems.size(), 1);
        QCOMPARE(verified->first().report.problems.first().code, u"manifest-changed"_s);
        const auto findings = operations().check();
        QVERIFY(std::ranges::any_of(*findings, [](const Finding &finding) {
            return finding.note.code == u"check-manifest-changed"_s;
        }));
        VERIFY_RESULT(operations().accept(service->id, good->id));
        QVERIFY(last().isGood());
        VERIFY_RESULT(TestHome::wait(operations().verify(service->id, good->id)));
        QVERIFY(last().isGood());

        QVERIFY(QFile::remove(good->folder + u'/' + good->archive.name));
        VERIFY_FAILURE(operations().accept(service->id, good->id), "backup-data-missing");
    }

    void sampleAndProbe()
    {
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        QCOMPARE(sample->service.name, u"folder-sample"_s);
        QCOMPARE(sample->service.state, Service::State::Running);
        const auto again = TestHome::wait(operations().sample(u"filecopy"_s));
        VERIFY_RESULT(again);
        QCOMPARE(again->service.name, u"folder-sample-2"_s);
        const auto probe = TestHome::wait(operations().probe(sample->service.id));
        VERIFY_RESULT(probe);
        QVERIFY(probe->reachable);
        QCOMPARE(operations().findService(sample->service.id)->logicalBytes, probe->logicalBytes);
        VERIFY_FAILURE(TestHome::wait(operations().sample(u"nonesuch"_s)), "no-such-engine");
        NewService unsaved{.engine = u"filecopy"_s,
                           .name = u"x"_s,
                           .settings = {{u"folder"_s, u"/nonexistent"_s}},
                           .secrets = {},
                           .repositoryPath = {}};
        const auto unreachable = TestHome::wait(operations().probe(unsaved));
        VERIFY_RESULT(unreachable);
        QVERIFY(!unreachable->reachable);
        QCOMPARE(unreachable->problem.reason(), u"folder-missing"_s);
    }

private:
    Operations &operations() { return *m_home->operations; }

    std::unique_ptr<TestHome> m_home;
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
