// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addservicedialog.h"

#include "button.h"
#include "consolerun.h"
#include "copyline.h"
#include "messagestrip.h"
#include "pictures.h"
#include "problemlabel.h"
#include "servicecard.h"
#include "theme.h"
#include "verifyresult.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestAddServiceDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksForWhatIsNeeded();
    void enterPressesTheFocusedButton();
    void testsTheConnection();
    void saysWhyItCannotBeReached();
    void showsWhatABackupNeeds();
    void addsAService();
    void refusesATakenName();
    void hidesSecrets();
    void offersAKeyringOnlyWhereThereIsOne();
    void changesAConnection();
    void connectsAServiceThatARepositoryKnows();
    void everyFieldHasALabel();
    void pictures_data();
    void pictures();

private:
    void open();
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void fill(const QString &name, const QString &folder) const;

    Theme *m_theme = nullptr;
    std::unique_ptr<ConsoleRun> m_run;
    AddServiceDialog *m_dialog = nullptr;
};

void TestAddServiceDialog::initTestCase()
{
    // No test touches the keyring of the person who runs it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    usePictureFont();
    m_theme = new Theme(*qApp);
}

void TestAddServiceDialog::init()
{
    failOnWarnings();
    m_run = std::make_unique<ConsoleRun>();
    QTRY_VERIFY(m_run->monitor->isReady());
}

void TestAddServiceDialog::cleanup()
{
    m_run.reset();
}

void TestAddServiceDialog::open()
{
    m_run->find<QAction>(u"addServiceAction"_s)->trigger();
    m_dialog = m_run->window->findChild<AddServiceDialog *>();
    QVERIFY(m_dialog);
}

void TestAddServiceDialog::fill(const QString &name, const QString &folder) const
{
    find<QLineEdit>(u"serviceName"_s)->setText(name);
    find<QLineEdit>(u"field-folder"_s)->setText(folder);
}

void TestAddServiceDialog::asksForWhatIsNeeded()
{
    open();
    find<Button>(u"save"_s)->click();
    QVERIFY(!find<ProblemLabel>(u"nameProblem"_s)->isHidden());
    QCOMPARE(m_run->monitor->services().size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestAddServiceDialog::enterPressesTheFocusedButton()
{
    open();
    fill(u"shop"_s, m_run->makeSource(u"shop"_s));
    auto *cancel = find<Button>(u"cancelDialog"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_run->operations->services().value_or(QList<Service>{}).size(), 0);
}

void TestAddServiceDialog::testsTheConnection()
{
    open();
    fill(u"shop"_s, m_run->makeSource(u"shop"_s));
    find<Button>(u"testConnection"_s)->click();
    auto *strip = find<MessageStrip>(u"dialogMessage"_s);
    QTRY_VERIFY(!strip->isHidden());
    QCOMPARE(strip->messageType(), KMessageWidget::Positive);
    QTRY_VERIFY(find<Button>(u"testConnection"_s)->isEnabled());
    // A test leaves nothing behind.
    QCOMPARE(m_run->operations->services().value_or(QList<Service>{}).size(), 0);
}

void TestAddServiceDialog::saysWhyItCannotBeReached()
{
    open();
    fill(u"shop"_s, m_run->folder.filePath(u"nowhere"_s));
    find<Button>(u"testConnection"_s)->click();
    auto *strip = find<MessageStrip>(u"dialogMessage"_s);
    QTRY_VERIFY(!strip->isHidden());
    QCOMPARE(strip->messageType(), KMessageWidget::Error);
    QVERIFY(!strip->text().isEmpty());
}

void TestAddServiceDialog::showsWhatABackupNeeds()
{
    open();
    const QString folder = m_run->makeSource(u"shop"_s);
    QFile notReady(folder + u"/.not-ready"_s);
    QVERIFY(notReady.open(QIODevice::WriteOnly));
    notReady.close();
    fill(u"shop"_s, folder);
    find<Button>(u"testConnection"_s)->click();
    auto *strip = find<MessageStrip>(u"dialogMessage"_s);
    QTRY_VERIFY(!strip->isHidden());
    QCOMPARE(strip->messageType(), KMessageWidget::Warning);
    auto *remedy = find<CopyLine>(u"remedy"_s);
    QVERIFY(remedy);
    QVERIFY(!remedy->text().isEmpty());
}

void TestAddServiceDialog::addsAService()
{
    open();
    fill(u"shop"_s, m_run->makeSource(u"shop"_s));
    const QPointer<AddServiceDialog> dialog = m_dialog;
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(m_run->service(u"shop"_s));
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_run->service(u"shop"_s)->state, Service::State::Registered);
    QVERIFY(QDir(m_run->home.defaultRepository()).exists());
}

void TestAddServiceDialog::refusesATakenName()
{
    VERIFY_RESULT(m_run->addService(u"shop"_s));
    open();
    fill(u"SHOP"_s, m_run->makeSource(u"other"_s));
    find<Button>(u"save"_s)->click();
    auto *strip = find<MessageStrip>(u"dialogMessage"_s);
    QTRY_VERIFY(!strip->isHidden());
    QCOMPARE(strip->messageType(), KMessageWidget::Error);
    QVERIFY(m_dialog->isVisible());
}

void TestAddServiceDialog::hidesSecrets()
{
    open();
    auto *token = find<QLineEdit>(u"field-token"_s);
    QVERIFY(token);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void TestAddServiceDialog::offersAKeyringOnlyWhereThereIsOne()
{
    open();
    auto *choice = find<QCheckBox>(u"keyring"_s);
    QVERIFY(choice);
    QVERIFY(!choice->isVisible());
    // It may be gone by the time that it is used.
    choice->setChecked(true);
    fill(u"shop"_s, m_run->makeSource(u"shop"_s));
    find<QLineEdit>(u"field-token"_s)->setText(u"s3cret"_s);
    find<Button>(u"save"_s)->click();
    auto *strip = find<MessageStrip>(u"dialogMessage"_s);
    QTRY_VERIFY(!strip->isHidden());
    QVERIFY2(strip->text().contains(u"keyring"_s), qPrintable(strip->text()));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!choice->isVisible());
    choice->setChecked(false);
    find<Button>(u"save"_s)->click();
    QTRY_VERIFY(m_run->service(u"shop"_s));
}

void TestAddServiceDialog::changesAConnection()
{
    const Result<Service> added = m_run->addService(u"shop"_s);
    VERIFY_RESULT(added);
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->service(u"shop"_s));
    m_run->window->showService(added->id, ManagePage::Tab::Overview);
    m_run->find<QAction>(u"connectionAction"_s)->trigger();
    m_dialog = m_run->window->findChild<AddServiceDialog *>();
    QVERIFY(m_dialog);
    QCOMPARE(find<QLineEdit>(u"field-folder"_s)->text(), added->settings.value(u"folder"_s));
    const QString other = m_run->makeSource(u"elsewhere"_s);
    find<QLineEdit>(u"field-folder"_s)->setText(other);
    find<Button>(u"save"_s)->click();
    QTRY_COMPARE(m_run->service(u"shop"_s)->settings.value(u"folder"_s), other);
}

void TestAddServiceDialog::connectsAServiceThatARepositoryKnows()
{
    const Result<Service> added = m_run->addService(u"shop"_s);
    VERIFY_RESULT(added);
    VERIFY_RESULT(m_run->operations->backUp(added->id).future.result());
    VERIFY_RESULT(m_run->operations->remove(added->id).future.result());
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->service(u"shop"_s));
    QTRY_COMPARE(m_run->service(u"shop"_s)->state, Service::State::Unconnected);
    auto *card = m_run->find<ServiceCard>(u"serviceCard"_s);
    QVERIFY(card);
    QTRY_VERIFY(!card->findChild<Button *>(u"connect"_s)->isHidden());
    QVERIFY(card->findChild<Button *>(u"backUpNow"_s)->isHidden());
    card->findChild<Button *>(u"connect"_s)->click();
    m_dialog = m_run->window->findChild<AddServiceDialog *>();
    QVERIFY(m_dialog);
    QCOMPARE(find<QLineEdit>(u"serviceName"_s)->text(), u"shop"_s);
    QVERIFY(!find<QLineEdit>(u"serviceName"_s)->isEnabled());
    find<QLineEdit>(u"field-folder"_s)->setText(m_run->folder.filePath(u"shop"_s));
    find<Button>(u"save"_s)->click();
    QTRY_COMPARE(m_run->service(u"shop"_s)->state, Service::State::Registered);
    QVERIFY(m_run->service(u"shop"_s)->lastGood());
}

void TestAddServiceDialog::everyFieldHasALabel()
{
    open();
    QSet<const QWidget *> labelled;
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && !label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    const auto edits = m_dialog->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        QVERIFY2(labelled.contains(edit), qPrintable(edit->objectName()));
    const auto buttons = m_dialog->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isHidden())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

void TestAddServiceDialog::pictures_data()
{
    addPictureRows();
}

void TestAddServiceDialog::pictures()
{
    QFETCH(const Qt::ColorScheme, scheme);
    QFETCH(const QString, language);
    const QString suffix = QString::fromUtf8(QTest::currentDataTag());
    m_theme->setScheme(scheme);
    const InLanguage words(language);
    init();
    open();
    find<Button>(u"save"_s)->click();
    savePicture(*m_dialog, u"add-service-"_s + suffix);
    const QString folder = m_run->makeSource(u"shop"_s);
    QFile notReady(folder + u"/.not-ready"_s);
    QVERIFY(notReady.open(QIODevice::WriteOnly));
    notReady.close();
    fill(u"shop"_s, folder);
    find<Button>(u"testConnection"_s)->click();
    QTRY_VERIFY(!find<MessageStrip>(u"dialogMessage"_s)->isHidden());
    m_dialog->resize(620, 900);
    savePicture(*m_dialog, u"add-service-missing-"_s + suffix);
    auto *engine = find<QComboBox>(u"engine"_s);
    engine->setCurrentIndex(engine->findData(u"postgresql"_s));
    savePicture(*m_dialog, u"add-service-postgresql-"_s + suffix);
}

QTEST_MAIN(TestAddServiceDialog)
#include "tst_addservicedialog.moc"
