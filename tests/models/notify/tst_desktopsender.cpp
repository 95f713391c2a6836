// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktopsender.h"

#include "cancellation.h"
#include "desktoprecorder.h"
#include "requirement.h"
#include "verifyresult.h"

#include <QTest>
#include <QThread>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// On a real bus of its own, where the machine has the program for one.
class DesktopSenderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void withoutASession()
    {
        VERIFY_FAILURE(send(), "notify-no-session-bus");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        VERIFY_FAILURE(send(), "notify-no-session-bus");
        QVERIFY(passesByItself(send().error()));
    }

    void showsOnABus()
    {
        REQUIRE_HERE(DesktopRecorder::isPossible(), "dbus-daemon is missing");
        DesktopRecorder desktop;
        QVERIFY(desktop.startBus());
        qputenv("DBUS_SESSION_BUS_ADDRESS", desktop.address());
        const auto nobody = send();
        VERIFY_FAILURE(nobody, "notify-no-desktop");
        QVERIFY(nobody.error().detail.contains(u"org.freedesktop.Notifications"_s));

        QVERIFY(desktop.show());
        VERIFY_RESULT(sendBeside());
        QCOMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().mid(0, 6),
                 (QVariantList{u"Reprise"_s, 0U, u"reprise"_s, u"<shop> failed"_s,
                               u"&lt;b&gt; &amp; more"_s, QStringList()}));
        const QVariantMap hints = desktop.shown.first().at(6).toMap();
        QCOMPARE(hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QCOMPARE(hints.value(u"desktop-entry"_s).toString(), u"org.reprise.Reprise"_s);
        desktop.abilities = {u"body"_s};
        VERIFY_RESULT(sendBeside());
        QCOMPARE(desktop.shown.last().at(4).toString(), u"<b> & more"_s);
    }

private:
    [[nodiscard]] static Result<> send()
    {
        Notification notification;
        notification.event = NotificationEvent::Failed;
        Cancellation cancellation;
        return DesktopSender().send(
            notification, {.subject = u"<shop> failed"_s, .body = u"<b> & more"_s}, cancellation);
    }
    /// While this thread answers for the desktop.
    [[nodiscard]] static Result<> sendBeside()
    {
        Result<> sent;
        const std::unique_ptr<QThread> thread(QThread::create([&sent] { sent = send(); }));
        thread->start();
        while (!thread->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        thread->wait();
        return sent;
    }
};

QTEST_GUILESS_MAIN(DesktopSenderTest)
#include "tst_desktopsender.moc"
