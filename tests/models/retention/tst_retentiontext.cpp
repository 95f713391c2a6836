// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiontext.h"

#include "schedule/schedulewords.h"
#include "testclock.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Backup scheduled(int sequence, const QString &started)
{
    Backup backup;
    backup.id = QString::number(sequence);
    backup.sequence = sequence;
    backup.trigger = Trigger::Scheduled;
    backup.state = BackupState::Completed;
    backup.started = utc(started);
    backup.finished = backup.started.addSecs(60);
    backup.archive.bytes = 1;
    return backup;
}

} // namespace

class RetentionTextTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        m_translator.reset();
    }

    void saysWhyAndUntilWhen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("en") << u"en_GB"_s
                            << QStringList{u"newest of 21 November; leaves on 28 November"_s,
                                           u"pinned; stays until it is unpinned"_s,
                                           u"newest of week 46; leaves on 7 December"_s,
                                           u"newest of October 2026; leaves on 1 January 2027"_s};
        QTest::newRow("de") << u"de"_s
                            << QStringList{u"neueste vom 21. November; geht am 28. November"_s,
                                           u"behalten; bleibt, bis das aufgehoben wird"_s,
                                           u"neueste der Woche 46; geht am 7. Dezember"_s,
                                           u"neueste vom Oktober 2026; geht am 1. Januar 2027"_s};
        QTest::newRow("fr") << u"fr"_s
                            << QStringList{u"la plus récente du 21 novembre\u202f; part le 28 "
                                           "novembre"_s,
                                           u"conservée\u202f; reste tant qu'elle est marquée "
                                           "ainsi"_s,
                                           u"la plus récente de la semaine 46\u202f; part le 7 "
                                           "décembre"_s,
                                           u"la plus récente (octobre 2026)\u202f; part le 1 "
                                           "janvier 2027"_s};
        QTest::newRow("pt_BR") << u"pt_BR"_s
                               << QStringList{u"o mais recente de 21 de novembro; sai em 28 de "
                                              "novembro"_s,
                                              u"fixado; permanece até ser desafixado"_s,
                                              u"o mais recente da semana 46; sai em 7 de "
                                              "dezembro"_s,
                                              u"o mais recente de outubro de 2026; sai em 1 de "
                                              "janeiro de 2027"_s};
    }
    void saysWhyAndUntilWhen()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, kept);
        speak(language);
        QList<Backup> backups{
            scheduled(4, u"2026-11-21 02:00"_s), scheduled(3, u"2026-11-18 02:00"_s),
            scheduled(2, u"2026-11-15 02:00"_s), scheduled(1, u"2026-10-20 02:00"_s)};
        backups[1].marks.pinned = true;
        const QDateTime now = utc(u"2026-11-21 12:00"_s);
        const auto leaving = forecast(backups, Policy(), now);
        QStringList said;
        for (const Backup &backup : std::as_const(backups))
            said += RetentionText::kept(backup, leaving.value(backup.id), Policy(), now);
        QCOMPARE(said, kept);
    }

    void saysSoWithoutASchedule()
    {
        Policy policy;
        policy.at.clear();
        const QList<Backup> backups{scheduled(2, u"2026-11-21 02:00"_s),
                                    scheduled(1, u"2026-11-20 02:00"_s)};
        const QDateTime now = utc(u"2026-11-21 12:00"_s);
        const auto leaving = forecast(backups, policy, now);
        QVERIFY(!leaving.value(u"1"_s).at.isValid());
        QCOMPARE(RetentionText::kept(backups[0], leaving.value(u"2"_s), policy, now),
                 u"newest good one; stays until it is deleted"_s);
        QCOMPARE(RetentionText::kept(backups[1], leaving.value(u"1"_s), policy, now),
                 u"newest of 20 November; stays until it is deleted"_s);
        QVERIFY(ScheduleWords::ofPolicy(policy).contains(u"no schedule"_s));
    }

    void saysWhenAnOnDemandOneIsDisplaced()
    {
        QList<Backup> backups{scheduled(1, u"2026-11-20 02:00"_s)};
        backups[0].trigger = Trigger::Manual;
        const QDateTime now = utc(u"2026-11-21 12:00"_s);
        const auto said = [&](int limit) {
            Policy policy;
            policy.keepOnDemand = limit;
            const auto leaving = forecast(backups, policy, now);
            return RetentionText::kept(backups[0], leaving.value(u"1"_s), policy, now);
        };
        QCOMPARE(said(-1), u"on demand; stays until it is deleted"_s);
        QCOMPARE(said(1), u"on demand; the next on-demand backup takes its place"_s);
        speak(u"de"_s);
        QVERIFY2(said(3).contains(u" 3 "_s), qPrintable(said(3)));
    }

    void saysWhenAFailureLosesWhat()
    {
        QList<Backup> backups{scheduled(2, u"2026-11-21 02:00"_s),
                              scheduled(1, u"2026-11-20 02:00"_s)};
        backups[1].state = BackupState::Failed;
        const QDateTime now = utc(u"2026-11-21 12:00"_s);
        const auto leaving = forecast(backups, Policy(), now);
        QCOMPARE(RetentionText::kept(backups[1], leaving.value(u"1"_s), Policy(), now),
                 u"failed; its data leaves on 27 November, the row on 20 December"_s);
    }

    void saysThePolicy()
    {
        speak(u"de"_s);
        Policy policy;
        policy.zone = QTimeZone("Europe/Berlin");
        policy.at = {u"02:00"_s, u"14:00"_s};
        policy.days = {1, 5};
        QCOMPARE(ScheduleWords::ofPolicy(policy),
                 u"Um 02:00 und 14:00 (Europe/Berlin) wird an diesen Tagen eine Sicherung "
                 "erstellt: Montag und Freitag."_s);
        policy.keepOnDemand = 1;
        QCOMPARE(RetentionText::retention(policy),
                 QStringList({u"Tägliche Sicherungen werden 7 Tage aufbewahrt."_s,
                              u"Wöchentliche Sicherungen werden 4 Wochen aufbewahrt."_s,
                              u"Monatliche Sicherungen werden 3 Monate aufbewahrt."_s,
                              u"Nur die letzte bei Bedarf erstellte Sicherung wird "
                              "aufbewahrt."_s}));
    }

private:
    void speak(const QString &language)
    {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(locale, u"reprise"_s, u"_"_s, u":/translations"_s));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }

    std::unique_ptr<QTranslator> m_translator;
};

QTEST_GUILESS_MAIN(RetentionTextTest)
#include "tst_retentiontext.moc"
