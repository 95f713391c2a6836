// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtab.h"

#include "postgresql/postgresqlengine.h"
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
        QCOMPARE(identityOf(service), u"System identifier: 7371234567890123456"_s);
        // What a newer version wrote is shown as it is.
        service.identity = {{u"hostIds"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"nodes"_s, 3}};
        QCOMPARE(identityOf(service), u"hostIds: a, b\nnodes: 3"_s);
    }

private:
    [[nodiscard]] static QString identityOf(const Service &service)
    {
        const TestClock clock;
        OverviewTab tab(clock);
        tab.setService(service, PostgresqlEngine().describe(), {});
        const auto *label = tab.findChild<QLabel *>(u"identity"_s);
        return label ? label->text() : QString();
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestOverviewTab)
#include "tst_overviewtab.moc"
