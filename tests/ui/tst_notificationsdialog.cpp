// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationsdialog.h"

#include "button.h"
#include "consolerun.h"
#include "httprecorder.h"
#include "messagestrip.h"
#include "pictures.h"
#include "problemlabel.h"
#include "theme.h"
#include "verifyresult.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestNotificationsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatIsSet();
    void savesWhatIsTyped();
    void saysUnderTheFieldWhatIsWrong();
    void testsWhatIsTyped();
    void saysWhyATestFails();
    void aTestCanBeCancelled();
    void closingEndsATest();
    void saysWhatNeverArrived();
    void everythingHasANameAndItsTurn();
    void pictures_data();
    void pictures();

private:
    void open();
    [[nodiscard]] Notifications notifications() const
    {
        return {m_run->home, m_run->engines, m_run->clock};
    }
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void fillWebhook(int port) const;

    Theme *m_theme = nullptr;
    std::unique_ptr<ConsoleRun> m_run;
    QPointer<NotificationsDialog> m_dialog;
};

void TestNotificationsDialog::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
}

void TestNotificationsDialog::init()
{
    failOnWarnings();
    m_run = std::make_unique<ConsoleRun>();
    QTRY_VERIFY(m_run->monitor->isReady());
}

void TestNotificationsDialog::cleanup()
{
    m_run.reset();
}

void TestNotificationsDialog::open()
{
    m_run->find<QAction>(u"notificationsAction"_s)->trigger();
    m_dialog = m_run->window->findChild<NotificationsDialog *>();
    QVERIFY(m_dialog);
    QTRY_VERIFY(find<Button>(u"save"_s)->isEnabled());
}

void TestNotificationsDialog::fillWebhook(int port) const
{
    find<QCheckBox>(u"on-webhook"_s)->setChecked(true);
    find<QLineEdit>(u"field-webhook-url"_s)->setText(u"http://127.0.0.1:%1/"_s.arg(port));
    find<QLineEdit>(u"field-webhook-secret"_s)->setText(u"hunter2"_s);
}

void TestNotificationsDialog::showsWhatIsSet()
{
    VERIFY_RESULT(notifications().change({.settings = {{u"language"_s, u"pt_BR"_s},
                                                       {u"desktop"_s, u"no"_s},
                                                       {u"email-events"_s, u"late"_s},
                                                       {u"email-security"_s, u"tls"_s},
                                                       {u"email-to"_s, u"me@example.org"_s}},
                                          .secrets = {{u"email-password"_s, u"hunter2"_s}}}));
    open();
    QCOMPARE(find<QComboBox>(u"language"_s)->currentData().toString(), u"pt_BR"_s);
    QVERIFY(!find<QCheckBox>(u"on-desktop"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"event-email-late"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"event-email-failed"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"event-webhook-failed"_s)->isChecked());
    QCOMPARE(find<QComboBox>(u"field-email-security"_s)->currentData().toString(), u"tls"_s);
    QCOMPARE(find<QLineEdit>(u"field-email-to"_s)->text(), u"me@example.org"_s);
    // A secret is never shown.
    QCOMPARE(find<QLineEdit>(u"field-email-password"_s)->text(), QString());
    QCOMPARE(find<QLineEdit>(u"field-email-password"_s)->echoMode(), QLineEdit::Password);
}

void TestNotificationsDialog::savesWhatIsTyped()
{
    open();
    fillWebhook(9);
    find<QCheckBox>(u"event-webhook-recovered"_s)->setChecked(false);
    find<QCheckBox>(u"on-desktop"_s)->setChecked(false);
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    const auto settings = notifications().settings();
    VERIFY_RESULT(settings);
    QVERIFY(settings->webhook.on && !settings->desktop.on && !settings->email.on);
    QCOMPARE(settings->values().value(u"webhook-events"_s), u"failed,late,anomaly"_s);
    QCOMPARE(settings->hook.url, u"http://127.0.0.1:9/"_s);
    QCOMPARE(notifications().secrets()->value(u"webhook-secret"_s), u"hunter2"_s);
    // What is not typed again stays; what is emptied goes.
    open();
    find<QCheckBox>(u"on-webhook"_s)->setChecked(false);
    find<QLineEdit>(u"field-webhook-url"_s)->clear();
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(notifications().settings()->hook.url, QString());
    QCOMPARE(notifications().secrets()->value(u"webhook-secret"_s), u"hunter2"_s);
}

void TestNotificationsDialog::saysUnderTheFieldWhatIsWrong()
{
    open();
    find<QLineEdit>(u"field-email-server"_s)->setText(u"smtp://x"_s);
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(!find<ProblemLabel>(u"problem-email-server"_s)->isHidden());
    QVERIFY(!find<MessageStrip>(u"dialogMessage"_s)->isHidden());
    QVERIFY(m_dialog->isVisible());
    find<QLineEdit>(u"field-email-server"_s)->setText(u"mail.example.org"_s);
    find<QCheckBox>(u"on-email"_s)->setChecked(true);
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(!find<ProblemLabel>(u"problem-email-from"_s)->isHidden());
    QVERIFY(find<ProblemLabel>(u"problem-email-server"_s)->isHidden());
    QVERIFY(!notifications().settings()->email.on);
}

void TestNotificationsDialog::testsWhatIsTyped()
{
    HttpRecorder web;
    web.listen(LoopbackServer::Tls::None);
    open();
    fillWebhook(web.port());
    // What is half typed elsewhere does not matter to it.
    find<QLineEdit>(u"field-email-server"_s)->setText(u"smtp://x"_s);
    find<Button>(u"test-webhook"_s)->click();
    auto *outcome = find<MessageStrip>(u"outcome-webhook"_s);
    QTRY_VERIFY(!outcome->isHidden());
    QCOMPARE(outcome->messageType(), KMessageWidget::Positive);
    QCOMPARE(web.requests().size(), 1);
    QVERIFY(find<Button>(u"test-webhook"_s)->isEnabled());
    // Nothing was saved by it.
    QVERIFY(notifications().secrets()->isEmpty());
}

void TestNotificationsDialog::saysWhyATestFails()
{
    HttpRecorder web;
    web.listen(LoopbackServer::Tls::None);
    web.answerWith({"403 Forbidden\ncontent-length: 16\r\n\r\nno such <b>hook!"});
    open();
    fillWebhook(web.port());
    find<Button>(u"test-webhook"_s)->click();
    auto *outcome = find<MessageStrip>(u"outcome-webhook"_s);
    QTRY_VERIFY(!outcome->isHidden());
    QCOMPARE(outcome->messageType(), KMessageWidget::Error);
    QVERIFY2(outcome->text().contains(u"403"_s), qPrintable(outcome->text()));
    QVERIFY2(outcome->text().contains(u"no such &lt;b&gt;hook!"_s), qPrintable(outcome->text()));
    // One that has not what it needs is not even tried.
    find<Button>(u"test-email"_s)->click();
    QTRY_VERIFY(!find<ProblemLabel>(u"problem-email-server"_s)->isHidden());
}

void TestNotificationsDialog::aTestCanBeCancelled()
{
    HttpRecorder web;
    web.listen(LoopbackServer::Tls::None);
    web.answerWith({"hang"});
    open();
    fillWebhook(web.port());
    find<Button>(u"test-webhook"_s)->click();
    QTRY_COMPARE(web.requests().size(), 1);
    QVERIFY(!find<Button>(u"test-webhook"_s)->isEnabled());
    find<Button>(u"cancelTest-webhook"_s)->click();
    auto *outcome = find<MessageStrip>(u"outcome-webhook"_s);
    QTRY_VERIFY(!outcome->isHidden());
    QCOMPARE(outcome->messageType(), KMessageWidget::Information);
}

void TestNotificationsDialog::closingEndsATest()
{
    HttpRecorder web;
    web.listen(LoopbackServer::Tls::None);
    web.answerWith({"hang"});
    open();
    fillWebhook(web.port());
    find<Button>(u"test-webhook"_s)->click();
    QTRY_COMPARE(web.requests().size(), 1);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

void TestNotificationsDialog::saysWhatNeverArrived()
{
    const Outbox outbox(m_run->home);
    VERIFY_RESULT(outbox.makeFolder());
    VERIFY_RESULT(outbox.addUndelivered(
        {.channel = NotificationChannel::Webhook,
         .event = NotificationEvent::Late,
         .serviceName = u"<shop>"_s,
         .time = QDateTime::currentDateTimeUtc(),
         .error = failure(ErrorCode::ToolFailed, u"notify-refused"_s,
                          {{u"server"_s, u"hooks.example"_s}, {u"status"_s, 404}})
                      .error()}));
    open();
    const auto *outcome = find<MessageStrip>(u"outcome-webhook"_s);
    QVERIFY(!outcome->isHidden());
    QVERIFY2(outcome->text().contains(u"“&lt;shop&gt;”"_s), qPrintable(outcome->text()));
    QVERIFY(outcome->text().contains(u"hooks.example refused the message (404)."_s));
    QVERIFY(find<MessageStrip>(u"outcome-email"_s)->isHidden());
}

void TestNotificationsDialog::everythingHasANameAndItsTurn()
{
    open();
    const auto widgets = m_dialog->findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *widget : widgets) {
        const auto *box = qobject_cast<const QCheckBox *>(widget);
        const auto *button = qobject_cast<const Button *>(widget);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (box && widget->objectName() != "qt_spinbox_lineedit"_L1)
            QVERIFY2(!box->text().isEmpty() || !box->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
        if (button)
            QVERIFY(!button->text().isEmpty());
        if (edit && !qobject_cast<const QComboBox *>(edit->parent())) {
            const auto labels = m_dialog->findChildren<QLabel *>();
            QVERIFY2(std::ranges::any_of(
                         labels, [edit](const QLabel *label) { return label->buddy() == edit; }),
                     qPrintable(widget->objectName()));
        }
        seen += box || button || edit ? 1 : 0;
    }
    QCOMPARE_GT(seen, 25);
    // From top to bottom, as it stands there.
    QStringList order;
    const QWidget *first = find<QComboBox>(u"language"_s);
    const QWidget *widget = first;
    do {
        if (widget->objectName().startsWith("on-"_L1) || widget->objectName() == "save"_L1 ||
            widget->objectName().startsWith("test-"_L1))
            order.append(widget->objectName());
        widget = widget->nextInFocusChain();
    } while (widget != first);
    QCOMPARE(order, (QStringList{u"on-desktop"_s, u"test-desktop"_s, u"on-email"_s, u"test-email"_s,
                                 u"on-webhook"_s, u"test-webhook"_s, u"save"_s}));
}

void TestNotificationsDialog::pictures_data()
{
    addPictureRows();
}

void TestNotificationsDialog::pictures()
{
    QFETCH(const Qt::ColorScheme, scheme);
    QFETCH(const QString, language);
    m_theme->setScheme(scheme);
    const InLanguage inLanguage(language);
    VERIFY_RESULT(notifications().change({.settings = {{u"email"_s, u"yes"_s},
                                                       {u"email-server"_s, u"localhost"_s},
                                                       {u"email-port"_s, u"1"_s},
                                                       {u"email-security"_s, u"none"_s},
                                                       {u"email-from"_s, u"reprise@example.org"_s},
                                                       {u"email-to"_s, u"dba@example.org"_s}},
                                          .secrets = {}}));
    open();
    // All of it at once.
    auto *scroll = m_dialog->findChild<QScrollArea *>();
    find<Button>(u"test-email"_s)->click();
    QTRY_VERIFY(!find<MessageStrip>(u"outcome-email"_s)->isHidden());
    waitUntilStill(*m_dialog);
    m_dialog->resize(m_dialog->width(), scroll->widget()->sizeHint().height() + 120);
    savePicture(*m_dialog, u"notifications-"_s + QString::fromLatin1(QTest::currentDataTag()));
    m_theme->setScheme(Qt::ColorScheme::Unknown);
}

QTEST_MAIN(TestNotificationsDialog)
#include "tst_notificationsdialog.moc"
