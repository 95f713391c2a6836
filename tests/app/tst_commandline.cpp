// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "repriseprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <algorithm>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

const QStringList commands = {
    u"init"_s,     u"services"_s, u"describe"_s, u"add"_s,     u"set"_s,     u"adopt"_s,
    u"sample"_s,   u"probe"_s,    u"back-up"_s,  u"backups"_s, u"restore"_s, u"download"_s,
    u"verify"_s,   u"contents"_s, u"log"_s,      u"mark"_s,    u"accept"_s,  u"delete"_s,
    u"undelete"_s, u"start"_s,    u"stop"_s,     u"secret"_s,  u"remove"_s,  u"check"_s,
    u"jobs"_s,     u"cancel"_s,   u"policy"_s,   u"prune"_s,   u"status"_s,  u"agent"_s,
    u"notify"_s,   u"help"_s};
const QStringList later = {u"import"_s, u"compare"_s};

/// How many lines of a help begin with a command's name.
qsizetype linesOf(const RepriseProcess::Outcome &help, const QString &command)
{
    const QStringList lines = QString::fromUtf8(help.output).split(u'\n');
    return std::ranges::count_if(
        lines, [&command](const QString &line) { return line.section(u' ', 0, 0) == command; });
}

/// Every byte below a folder, to look for what must not be there.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// The program as a shell sees it, without a server.
class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsUsedWronglySaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &line, int status,
                            const QString &reason) {
            QTest::newRow(name) << line.split(u' ') << status << reason;
        };
        row("no such command", u"backup shop"_s, 2, u"no-such-command"_s);
        row("option of no command", u"--foo services"_s, 2, u"unknown-option"_s);
        row("option of another command", u"services --note x"_s, 2, u"unknown-option"_s);
        row("value missing", u"back-up shop --note"_s, 2, u"bad-option"_s);
        row("too few", u"back-up"_s, 2, u"too-few-arguments"_s);
        row("too few of two", u"contents shop"_s, 2, u"too-few-arguments"_s);
        row("too many", u"services shop"_s, 2, u"too-many-arguments"_s);
        row("too many optional", u"restore shop latest x"_s, 2, u"too-many-arguments"_s);
        row("language", u"--language xx services"_s, 2, u"language-unknown"_s);
        row("engine", u"add oracle --name x"_s, 2, u"no-such-engine"_s);
        row("engine to describe", u"describe oracle"_s, 2, u"no-such-engine"_s);
        row("engine to sample", u"sample oracle"_s, 2, u"no-such-engine"_s);
        row("no name", u"add postgresql"_s, 2, u"option-missing"_s);
        row("no =", u"add postgresql --name x --set host"_s, 2, u"not-key-value"_s);
        row("no key", u"add postgresql --name x --set =x"_s, 2, u"not-key-value"_s);
        row("unknown key", u"add postgresql --name x --set colour=red"_s, 2, u"unknown-setting"_s);
        row("secret in --set", u"add postgresql --name x --set password=hunter2"_s, 2,
            u"secret-in-settings"_s);
        row("password in a URI", u"add postgresql --name x --set host=postgresql://u:hunter2@h/"_s,
            2, u"secret-in-settings"_s);
        row("password in parameters", u"add postgresql --name x --set host=/tmp?password=hunter2"_s,
            2, u"secret-in-settings"_s);
        row("unknown secret", u"add postgresql --name x --secret pin=/dev/null"_s, 2,
            u"secret-not-of-engine"_s);
        row("secret without a file", u"add postgresql --name x --secret password"_s, 2,
            u"not-key-value"_s);
        row("secret file missing", u"add postgresql --name x --password-file /nonexistent/f"_s, 2,
            u"secret-unreadable"_s);
        row("secret empty", u"add postgresql --name x --password-file /dev/null"_s, 2,
            u"secret-empty"_s);
        row("secret twice",
            u"add postgresql --name x --secret password=/dev/null --password-file /dev/null"_s, 2,
            u"options-conflict"_s);
        row("keyring or not", u"set shop --keyring maybe"_s, 2, u"not-yes-or-no"_s);
        row("nothing to mark", u"mark shop latest"_s, 2, u"nothing-to-do"_s);
        row("pin and unpin", u"mark shop latest --pin --unpin"_s, 2, u"options-conflict"_s);
        row("port that is no number", u"add postgresql --name x --set port=abc"_s, 2,
            u"setting-not-a-number"_s);
        row("port that is too large", u"add postgresql --name x --set port=65536"_s, 2,
            u"setting-not-a-number"_s);
        row("delete without a backup", u"delete"_s, 2, u"too-few-arguments"_s);
        row("download to nowhere", u"download shop latest"_s, 2, u"option-missing"_s);
        row("download to nothing", u"download shop latest --to="_s, 2, u"option-missing"_s);
        for (const QString &command :
             {u"probe nobody"_s, u"back-up nobody"_s, u"backups nobody"_s, u"restore nobody"_s,
              u"verify nobody"_s, u"log nobody latest"_s, u"contents nobody latest"_s,
              u"download nobody latest --to x"_s, u"mark nobody latest --pin"_s, u"accept nobody"_s,
              u"delete nobody latest --yes"_s, u"undelete nobody"_s, u"start nobody"_s,
              u"stop nobody"_s, u"remove nobody --yes"_s, u"secret nobody password"_s,
              u"set nobody --name y"_s, u"adopt nobody"_s})
            row(qPrintable(command), command, 4, u"no-such-service"_s);
        row("unknown format", u"status --format xml"_s, 2, u"setting-not-a-choice"_s);
        row("no such job", u"cancel 20260101T000000Z-nobody"_s, 4, u"no-such-job"_s);
    }

    void whatIsUsedWronglySaysWhy()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, reason);
        const RepriseProcess reprise;
        RUN_REPRISE(outcome, reprise, status, QStringList{u"--json"_s} + arguments);
        QCOMPARE(outcome.reason(), reason);
        const QString code = status == 2 ? u"usage"_s : u"not-found"_s;
        QCOMPARE(outcome.error().value(u"code"_s).toString(), code);
        QVERIFY(!outcome.error().value(u"message"_s).toString().isEmpty());
        QVERIFY(outcome.error().contains(u"detail"_s));
        QVERIFY(!outcome.messages.isEmpty());
        QVERIFY(!outcome.messages.contains("hunter2"));
        QVERIFY(!outcome.output.contains("hunter2"));
        QVERIFY(!everythingBelow(reprise.home()).contains("hunter2"));
        QVERIFY(!QFile::exists(reprise.home() + u"/config/services.json"_s));
    }

    void whatIsMistypedIsGuessed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const QString &line, const QString &nearest) {
            QTest::newRow(qPrintable(line)) << line << nearest;
        };
        row(u"backup shop"_s, u"back-up"_s);
        row(u"srevices"_s, u"services"_s);
        row(u"services --jsno"_s, u"--json"_s);
        row(u"--jsom services"_s, u"--json"_s);
        row(u"backups ship"_s, u"Shop"_s);
        row(u"add postgres --name x"_s, u"postgresql"_s);
        row(u"add postgresql --name x --set prot=5433"_s, u"port"_s);
        row(u"help vreify"_s, u"verify"_s);
        row(u"frobnicate"_s, {});
        row(u"gaurd"_s, {});
        row(u"backups warehouse"_s, {});
    }

    void whatIsMistypedIsGuessed()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, nearest);
        const RepriseProcess reprise;
        RUN_REPRISE(added, reprise, 0, {u"add"_s, u"postgresql"_s, u"--name"_s, u"Shop"_s});
        const auto outcome = reprise.run(QStringList{u"--language"_s, u"en"_s} + line.split(u' '));
        QVERIFY(outcome.status == 2 || outcome.status == 4);
        const QString words = QString::fromUtf8(outcome.messages);
        QCOMPARE(words.contains(u"Did you mean"_s), !nearest.isEmpty());
        QVERIFY2(words.contains(u"“%1”?"_s.arg(nearest)) || nearest.isEmpty(), qPrintable(words));
    }

    void whatCannotBeUndoneSaysWhatItWouldDo()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(added, reprise, 0,
                    {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s,
                     u"host=/nonexistent"_s});
        RUN_REPRISE(failed, reprise, 1, {u"back-up"_s, u"shop"_s});
        RUN_REPRISE(rows, reprise, 0, {u"backups"_s, u"shop"_s, u"--json"_s});
        const QString id = rows.json().value(u"backups"_s)[0][u"id"_s].toString();
        const QStringList english = {u"--language"_s, u"en"_s};

        RUN_REPRISE(remove, reprise, 2, QStringList{u"remove"_s, u"shop"_s} + english);
        QVERIFY(remove.messages.contains("The database itself is left alone"));
        QVERIFY(remove.messages.contains("Its one backup stays in"));
        RUN_REPRISE(nothing, reprise, 1, {u"accept"_s, u"shop"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(nothing.reason(), u"no-source-to-accept"_s);
        RUN_REPRISE(asked, reprise, 2, QStringList{u"delete"_s, u"shop"_s, id, u"--json"_s});
        QCOMPARE(asked.reason(), u"needs-yes"_s);
        RUN_REPRISE(pinned, reprise, 0, {u"mark"_s, u"shop"_s, id, u"--pin"_s});
        RUN_REPRISE(refused, reprise, 1, {u"delete"_s, u"shop"_s, id, u"--yes"_s, u"--json"_s});
        QCOMPARE(refused.reason(), u"backup-pinned"_s);
        RUN_REPRISE(gone, reprise, 0, {u"delete"_s, u"shop"_s, id, u"--pinned"_s, u"--yes"_s});
        RUN_REPRISE(twice, reprise, 4, {u"delete"_s, u"shop"_s, id, u"--yes"_s, u"--json"_s});
        QCOMPARE(twice.reason(), u"backup-in-bin"_s);

        RUN_REPRISE(bin, reprise, 0, {u"backups"_s, u"shop"_s, u"--deleted"_s, u"--json"_s});
        const QJsonValue lying = bin.json().value(u"backups"_s)[0];
        QCOMPARE(lying[u"id"_s].toString(), id);
        QCOMPARE(lying[u"deleted"_s][u"reason"_s].toString(), u"person"_s);
        QVERIFY(!lying[u"deleted"_s][u"until"_s].toString().isEmpty());
        RUN_REPRISE(table, reprise, 0, {u"backups"_s, u"shop"_s, u"--deleted"_s});
        QVERIFY(table.output.contains(id.toUtf8()));
        RUN_REPRISE(kept, reprise, 2, {u"delete"_s, u"shop"_s, u"--deleted"_s, u"--json"_s});
        QCOMPARE(kept.reason(), u"needs-yes"_s);
        RUN_REPRISE(erased, reprise, 0,
                    {u"delete"_s, u"shop"_s, u"--deleted"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(erased.json().value(u"erased"_s)[0].toString(), id);
        RUN_REPRISE(never, reprise, 4, {u"undelete"_s, u"shop"_s, id, u"--json"_s});
        QCOMPARE(never.reason(), u"not-in-bin"_s);
    }

    void anotherRepositoryThanItsOwnIsRefused()
    {
        const RepriseProcess reprise;
        const QString own = reprise.path(u"own"_s);
        const QString other = reprise.path(u"other"_s);
        RUN_REPRISE(made, reprise, 0, {u"init"_s, other});
        RUN_REPRISE(added, reprise, 0,
                    {u"--repository"_s, own, u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s,
                     u"--set"_s, u"host=/nonexistent"_s});
        for (const QString &command : {u"back-up"_s, u"backups"_s}) {
            RUN_REPRISE(refused, reprise, 2,
                        {u"--repository"_s, other, command, u"shop"_s, u"--json"_s});
            QCOMPARE(refused.reason(), u"other-repository"_s);
        }
        RUN_REPRISE(rows, reprise, 0,
                    {u"--repository"_s, own + u"/../own"_s, u"backups"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(rows.json().value(u"backups"_s).toArray().size(), 0);
    }

    void aDamagedListOfServicesIsToldOnce()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(added, reprise, 0, {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s});
        QVERIFY(putFile(reprise.home() + u"/config/services.json"_s, "{ not json"));
        const auto outcome = reprise.run({u"services"_s});
        QVERIFY(outcome.status != 0);
        QCOMPARE(outcome.messages.count("services.json"), 1);
    }

    void aPictureThatCannotBeTakenSaysWhy_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("page") << QStringList{u"--page"_s, u"foo"_s} << 2
                              << QByteArray("dashboard, overview, settings, backups");
        QTest::newRow("service of an empty home")
            << QStringList{u"--page"_s, u"backups"_s, u"--service"_s, u"shop"_s} << 4
            << QByteArray("no service “shop”");
    }

    void aPictureThatCannotBeTakenSaysWhy()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        QFETCH(const QByteArray, words);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const RepriseProcess reprise;
        const QStringList english = {u"--language"_s, u"en"_s, u"--picture"_s};
        RUN_REPRISE(refused, reprise, status,
                    english + QStringList{reprise.path(u"page.png"_s)} + options);
        QVERIFY2(refused.messages.contains(words), refused.messages.constData());
        RUN_REPRISE(nowhere, reprise, 4,
                    english + QStringList{reprise.path(u"no/such/page.png"_s)});
        QVERIFY2(nowhere.messages.contains("is not there"), nowhere.messages.constData());
    }

    void withoutAScreenItSaysSo()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REPRISE_PROGRAM), {u"--language"_s, u"en"_s});
        const auto outcome = RepriseProcess::finish(process);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.messages.contains("reprise help"));
    }

    void whatComesLaterIsNotThere_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : later)
            QTest::newRow(qPrintable(command)) << command;
    }

    void whatComesLaterIsNotThere()
    {
        QFETCH(const QString, command);
        const RepriseProcess reprise;
        RUN_REPRISE(outcome, reprise, 2, {u"--json"_s, command});
        QCOMPARE(outcome.reason(), u"no-such-command"_s);
        RUN_REPRISE(help, reprise, 0, {u"help"_s});
        QCOMPARE(linesOf(help, command), 0);
    }

    void helpNamesEveryCommand_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"pt_BR"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void helpNamesEveryCommand()
    {
        QFETCH(const QString, language);
        const RepriseProcess reprise;
        RUN_REPRISE(help, reprise, 0, {u"help"_s, u"--language"_s, language});
        QVERIFY(!help.output.contains("guard"));
        QVERIFY(!help.output.contains("--picture"));
        for (const QString &command : commands) {
            QVERIFY2(linesOf(help, command) == 1, qPrintable(command));
            if (command == u"help"_s)
                continue;
            RUN_REPRISE(one, reprise, 0, {command, u"--help"_s, u"--language"_s, language});
            QVERIFY(one.output.contains("--json"));
            RUN_REPRISE(same, reprise, 0, {u"help"_s, command, u"--language"_s, language});
            QCOMPARE(same.output, one.output);
        }
    }

    void helpHelpsWithItself()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(help, reprise, 0, {u"help"_s, u"help"_s, u"--language"_s, u"en"_s});
        QVERIFY(help.output.startsWith("Usage: reprise help [COMMAND]"));
        RUN_REPRISE(all, reprise, 0, {u"help"_s});
        RUN_REPRISE(same, reprise, 0, {u"help"_s, u"--help"_s});
        QCOMPARE(same.output, all.output);
    }

    void globalOptionsStandBeforeAndAfter()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(before, reprise, 0, {u"--json"_s, u"--quiet"_s, u"services"_s});
        RUN_REPRISE(after, reprise, 0, {u"services"_s, u"--quiet"_s, u"--json"_s});
        QCOMPARE(after.output, before.output);
        QCOMPARE(after.json(), (QJsonObject{{u"services"_s, QJsonArray()}}));
        QCOMPARE(after.messages, QByteArray());
    }

    void emptyListsAreDocuments()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(jobs, reprise, 0, {u"jobs"_s, u"--json"_s});
        QCOMPARE(jobs.json(), (QJsonObject{{u"jobs"_s, QJsonArray()}}));
        RUN_REPRISE(check, reprise, 0, {u"check"_s, u"--json"_s});
        QCOMPARE(check.json(), (QJsonObject{{u"findings"_s, QJsonArray()}}));
        RUN_REPRISE(text, reprise, 0, {u"services"_s});
        QCOMPARE(text.output, QByteArray());
        QVERIFY(text.messages.contains("reprise add"));
    }

    void describesEngines()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(outcome, reprise, 0, {u"describe"_s, u"postgresql"_s, u"--json"_s});
        const QJsonObject engine = outcome.json().value(u"engines"_s).toArray().first().toObject();
        QCOMPARE(engine.value(u"id"_s).toString(), u"postgresql"_s);
        QStringList keys;
        for (const QJsonValue &setting : engine.value(u"settings"_s).toArray())
            keys.append(setting[u"key"_s].toString());
        for (const char *key : {"host", "port", "user", "dbname", "sslmode", "sslrootcert"})
            QVERIFY2(keys.contains(QLatin1StringView(key)), key);
        QCOMPARE(engine.value(u"secrets"_s)[0][u"key"_s].toString(), u"password"_s);
        RUN_REPRISE(text, reprise, 0, {u"describe"_s});
        QVERIFY(text.output.contains("sslrootcert"));
    }

    void makesARepositoryOnce()
    {
        const RepriseProcess reprise;
        const QString path = reprise.path(u"repository"_s);
        RUN_REPRISE(first, reprise, 0, {u"init"_s, path, u"--json"_s});
        QCOMPARE(first.json().value(u"repository"_s)[u"path"_s].toString(), path);
        QVERIFY(QFile::exists(path + u"/repository.json"_s));
        RUN_REPRISE(again, reprise, 1, {u"init"_s, path, u"--json"_s});
        QCOMPARE(again.error().value(u"code"_s).toString(), u"repository"_s);
        RUN_REPRISE(away, reprise, 1,
                    {u"services"_s, u"--repository"_s, reprise.path(u"nothing"_s), u"--json"_s});
        QCOMPARE(away.reason(), u"repository-not-mounted"_s);
        QVERIFY(!QFile::exists(reprise.path(u"nothing"_s)));
        // The one that is to be made need not be there.
        const QString second = reprise.path(u"second"_s);
        RUN_REPRISE(both, reprise, 0, {u"--repository"_s, second, u"init"_s, second, u"--json"_s});
        QCOMPARE(both.json().value(u"repository"_s)[u"path"_s].toString(), second);
    }

    void withoutAKeyringItSaysSo()
    {
        // Nor one of the person who runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const RepriseProcess reprise;
        const QString file = reprise.path(u"password"_s);
        QVERIFY(putFile(file, "hunter2\n"));
        const QStringList add = {u"add"_s, u"postgresql"_s,      u"--name"_s,
                                 u"a"_s,   u"--password-file"_s, file};
        RUN_REPRISE(refused, reprise, 1, add + QStringList{u"--keyring"_s, u"--json"_s});
        QCOMPARE(refused.reason(), u"keyring-missing"_s);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"prerequisite"_s);
        RUN_REPRISE(added, reprise, 0, add);
        RUN_REPRISE(moved, reprise, 1, {u"set"_s, u"a"_s, u"--keyring"_s, u"yes"_s, u"--json"_s});
        QCOMPARE(moved.reason(), u"keyring-missing"_s);
        RUN_REPRISE(stays, reprise, 0, {u"set"_s, u"a"_s, u"--keyring"_s, u"no"_s});
        RUN_REPRISE(secret, reprise, 0, {u"secret"_s, u"a"_s, u"password"_s});
        QCOMPARE(secret.output, QByteArray("hunter2\n"));
    }

    void oddNamesAreKeptAndFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"my shop"_s;
        QTest::newRow("quotes") << u"a\"b'c`d"_s;
        QTest::newRow("slashes") << u"a/b\\c/../d"_s;
        QTest::newRow("umlauts") << u"Äpfel & Öl für Mäuse"_s;
        QTest::newRow("200 characters") << QString(200, u'x');
        QTest::newRow("like an option") << u"--json"_s;
        QTest::newRow("percent") << u"%1 %n 100%"_s;
    }

    void oddNamesAreKeptAndFound()
    {
        QFETCH(const QString, name);
        const RepriseProcess reprise;
        RUN_REPRISE(added, reprise, 0,
                    {u"add"_s, u"postgresql"_s, u"--name="_s + name, u"--set"_s,
                     u"host=/nonexistent"_s, u"--json"_s});
        QCOMPARE(added.json().value(u"service"_s)[u"name"_s].toString(), name);
        RUN_REPRISE(again, reprise, 2,
                    {u"add"_s, u"postgresql"_s, u"--name="_s + name.toUpper(), u"--json"_s});
        RUN_REPRISE(listed, reprise, 0, {u"services"_s, u"--json"_s});
        QCOMPARE(listed.json().value(u"services"_s)[0][u"name"_s].toString(), name);
        RUN_REPRISE(table, reprise, 0, {u"services"_s});
        QVERIFY(table.output.contains(name.toUtf8()));
        RUN_REPRISE(backups, reprise, 0, {u"backups"_s, u"--json"_s, u"--"_s, name});
        QCOMPARE(backups.json(), (QJsonObject{{u"backups"_s, QJsonArray()}}));
    }

    void aServiceThatIsAwayFailsAndSaysSo()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(added, reprise, 0,
                    {u"add"_s, u"postgresql"_s, u"--name"_s, u"away"_s, u"--set"_s,
                     u"host=/nonexistent"_s});
        RUN_REPRISE(probe, reprise, 1, {u"probe"_s, u"away"_s, u"--json"_s});
        QCOMPARE(probe.json().value(u"reachable"_s), QJsonValue(false));
        RUN_REPRISE(backup, reprise, 1, {u"back-up"_s, u"away"_s, u"--json"_s});
        QCOMPARE(backup.error().value(u"code"_s).toString(), u"unreachable"_s);
        QVERIFY(backup.messages.contains("away"));
        RUN_REPRISE(rows, reprise, 0, {u"backups"_s, u"away"_s, u"--json"_s});
        const QJsonObject row = rows.json().value(u"backups"_s)[0].toObject();
        QCOMPARE(row.value(u"state"_s).toString(), u"failed"_s);
        QVERIFY(row.value(u"tier"_s).isNull());
        RUN_REPRISE(latest, reprise, 4, {u"restore"_s, u"away"_s, u"--json"_s});
        RUN_REPRISE(gone, reprise, 0, {u"remove"_s, u"away"_s, u"--yes"_s});
    }

    void secretsComeFromFilesAndStayOutOfSight()
    {
        const RepriseProcess reprise;
        const QString file = reprise.path(u"password"_s);
        QVERIFY(putFile(file, "hunter2\nsecond line\n"));
        RUN_REPRISE(added, reprise, 0,
                    {u"add"_s, u"postgresql"_s, u"--name"_s, u"a"_s, u"--password-file"_s, file});
        RUN_REPRISE(secret, reprise, 0, {u"secret"_s, u"a"_s, u"password"_s});
        QCOMPARE(secret.output, QByteArray("hunter2\n"));
        RUN_REPRISE(changed, reprise, 0, {u"set"_s, u"a"_s, u"--secret"_s, u"password=-"_s},
                    "from stdin\n");
        RUN_REPRISE(now, reprise, 0, {u"secret"_s, u"a"_s, u"password"_s, u"--json"_s});
        QCOMPARE(now.json().value(u"secret"_s).toString(), u"from stdin"_s);
        RUN_REPRISE(listed, reprise, 0, {u"services"_s, u"--json"_s});
        QVERIFY(!listed.output.contains("stdin"));
        RUN_REPRISE(none, reprise, 4, {u"secret"_s, u"a"_s, u"pin"_s, u"--json"_s});
    }

    void speaksTheLanguageAskedFor()
    {
        const RepriseProcess reprise;
        // Qt's own words, too.
        RUN_REPRISE(english, reprise, 2,
                    {u"back-up"_s, u"x"_s, u"--language"_s, u"en"_s, u"--note"_s});
        RUN_REPRISE(german, reprise, 2,
                    {u"--language"_s, u"de"_s, u"back-up"_s, u"x"_s, u"--note"_s});
        QVERIFY(german.messages != english.messages);
    }

    void statusIsSixUntilAllAreProtected()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(none, reprise, 0, {u"status"_s, u"--json"_s});
        QVERIFY(!none.json().value(u"needsAttention"_s).toBool());
        RUN_REPRISE(added, reprise, 0,
                    {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s,
                     u"host=/nonexistent"_s});
        RUN_REPRISE(status, reprise, 6, {u"status"_s, u"--json"_s});
        const QJsonObject shop = status.json().value(u"services"_s).toArray().first().toObject();
        QCOMPARE(shop.value(u"protection"_s).toString(), u"unprotected"_s);
        QVERIFY(shop.value(u"needsAttention"_s).toBool());
        QVERIFY(shop.value(u"lastBackup"_s).isNull());
        QVERIFY(!shop.value(u"nextBackup"_s).isNull());
        QCOMPARE(shop.value(u"reasons"_s)[0][u"code"_s].toString(), u"status-no-backup"_s);
        RUN_REPRISE(table, reprise, 6, {u"status"_s});
        QVERIFY(table.output.contains("shop: There is no backup yet."));
        QVERIFY(table.output.contains("shop: Nothing keeps the schedule now."));
        RUN_REPRISE(metrics, reprise, 6, {u"status"_s, u"--format"_s, u"prometheus"_s});
        QVERIFY(metrics.output.contains("\nreprise_protected{service=\"shop\",id=\"svc-"));
        RUN_REPRISE(check, reprise, 6, {u"check"_s});
        QVERIFY(check.output.contains("Nothing keeps the schedule of “shop” now."));
    }

    void aTableObeysNoName()
    {
        const RepriseProcess reprise;
        const auto added =
            reprise.run({u"add"_s, u"postgresql"_s, u"--name"_s, u"a\x1b[2Jb\nc"_s, u"--json"_s});
        RUN_REPRISE(table, reprise, 0, {u"services"_s});
        QVERIFY(!table.output.contains('\x1b'));
        if (added.status == 0)
            QCOMPARE(table.output.count('\n'), 2);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
