// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/told.h"

#include "testclock.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

constexpr auto failed = NotificationEvent::Failed;
constexpr auto late = NotificationEvent::Late;
constexpr auto recovered = NotificationEvent::Recovered;

} // namespace

/// What is told, and when, without files and servers.
class ToldTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_told = {};
        m_settings = {.on = true};
    }

    void tellsEachChangeOnce()
    {
        QCOMPARE(news({}), {});
        QCOMPARE(news({{late, 1}}), {late});
        QCOMPARE(news({{late, 1}}, 3600), {});
        // Worse is news, better is not.
        QCOMPARE(news({{late, 2}}, 3600), {late});
        QCOMPARE(news({{late, 1}}, 3600), {});
        QCOMPARE(news({{late, 1}, {failed, 1}}, 3600), {failed});
        QCOMPARE(news({{late, 1}}, 3600), {});
        QCOMPARE(news({}, 3600), {recovered});
        QCOMPARE(news({}, 3600), {});
        QCOMPARE(news({{failed, 1}}, 3600), {failed});
    }

    void nobodyKnowsIsNotRecovered()
    {
        QCOMPARE(news({{late, 1}}), {late});
        QCOMPARE(news({}, 3600, false), {});
        QCOMPARE(news({{late, 1}}, 3600), {});
        QCOMPARE(news({}, 3600, true), {recovered});
    }

    void flappingIsPutOff()
    {
        QCOMPARE(news({{failed, 1}}), {failed});
        QCOMPARE(news({}, 10), {recovered});
        QCOMPARE(news({{failed, 1}}, 10), {});
        // It went away before it could be told.
        QCOMPARE(news({}, 10), {});
        QCOMPARE(news({{failed, 1}}, 10), {});
        QCOMPARE(news({{failed, 1}}, 559), {});
        QCOMPARE(news({{failed, 1}}, 1), {failed});
        // Another event is not put off by it; a good end is told in the end.
        QCOMPARE(news({{failed, 1}, {late, 1}}, 1), {late});
        QCOMPARE(news({}, 1), {});
        QCOMPARE(news({}, 600), {recovered});
    }

    void aClockSetBackPutsNothingOff()
    {
        QCOMPARE(news({{failed, 1}}), {failed});
        QCOMPARE(news({}, 10), {recovered});
        QCOMPARE(news({{failed, 1}}, -86'400), {failed});
    }

    void onlyWhatIsWanted()
    {
        m_settings.events = {late};
        QCOMPARE(news({{failed, 1}}), {});
        QCOMPARE(news({{failed, 1}, {late, 1}}), {late});
        QCOMPARE(news({}, 3600), {});
        // Switched on later: what is wrong then is told, what was over long ago is not.
        m_settings.events = {failed, late, recovered};
        QCOMPARE(news({}, 3600), {});
        m_settings.on = false;
        QCOMPARE(news({{failed, 1}}, 3600), {});
        m_settings.on = true;
        QCOMPARE(news({{failed, 1}}, 3600), {failed});
    }

    void survivesStoring()
    {
        QCOMPARE(news({{failed, 1}, {late, 2}}), (QList{failed, late}));
        QCOMPARE(toldFromJson(toJson(m_told)), m_told);
        QCOMPARE(toldFromJson({}), Told());
    }

private:
    QList<NotificationEvent> news(const Conditions &conditions, qint64 secondsLater = 0,
                                  bool isGood = true)
    {
        m_clock.advance(secondsLater);
        return newsFor(m_told, conditions, isGood && conditions.isEmpty(), m_settings,
                       m_clock.now());
    }

    Told m_told;
    ChannelSettings m_settings;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(ToldTest)
#include "tst_told.moc"
