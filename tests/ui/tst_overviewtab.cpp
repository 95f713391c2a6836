// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtab.h"

#include "postgresql/postgresqlengine.h"
#include "schedule/schedulewords.h"
#include "testclock.h"
#include "theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestOverviewTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void saysInWordsWhatIdentifiesTheSource()
    {
        Service service;
        service.id = u"svc-0123456789"_s;
        service.name = u"shop"_s;
        service.identity = {{u"systemIdentifier"_s, u"7371234567890123456"_s}};
        QCOMPARE(textOf(service, u"identity"_s), u"System identifier: 7371234567890123456"_s);
        // What a newer version wrote is shown as it is.
        service.identity = {{u"hostIds"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"nodes"_s, 3}};
        QCOMPARE(textOf(service, u"identity"_s), u"hostIds: a, b\nnodes: 3"_s);
    }

    void saysWhenAFailedRunIsTriedAgain()
    {
        Service service;
        service.name = u"shop"_s;
        service.isKept = true;
        service.nextBackup = utc(u"2026-11-22 02:05"_s);
        QVERIFY(!textOf(service, u"schedule"_s).contains(u"failed"_s));
        service.scheduleError = Error{.code = ErrorCode::Timeout, .args = {}, .detail = {}};
        const QString words = textOf(service, u"schedule"_s);
        QVERIFY2(words.contains(u"The last scheduled run failed."_s), qPrintable(words));
        QVERIFY2(words.contains(u"02:05:00"_s), qPrintable(words));
        QVERIFY2(words.contains(ScheduleWords::retries()), qPrintable(words));
    }

    void aSampleStemsFromNoBackup()
    {
        Service service;
        service.name = u"shop"_s;
        service.state = Service::State::Running;
        service.instanceId = u"svc-0123456789"_s;
        QVERIFY(!textOf(service, u"about"_s).contains(u"came from"_s));
        service.restoredFromBackup = u"20261121T020000Z-abcd"_s;
        QVERIFY(textOf(service, u"about"_s).contains(u"came from"_s));
    }

private:
    [[nodiscard]] static QString textOf(const Service &service, const QString &name)
    {
        const TestClock clock;
        OverviewTab tab(clock);
        tab.setService(service, PostgresqlEngine().describe(), {});
        const auto *label = tab.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestOverviewTab)
#include "tst_overviewtab.moc"
