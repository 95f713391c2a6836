// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupsfixture.h"
#include "pictures.h"
#include "settingstab.h"
#include "theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// Pictures of the settings in every state, both schemes and all languages.
class tst_SettingsPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void cleanup() { m_tab.reset(); }
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] Service shop() const;
    void enter(const QString &state);
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_tab->findChild<T *>(name);
    }

    Theme *m_theme = nullptr;
    ConsoleFixture m_console;
    Sentences m_sentences{m_console.engines};
    std::unique_ptr<SettingsTab> m_tab;
};

void tst_SettingsPictures::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
}

/// Half a year old, and kept by the usual policy all the time.
Service tst_SettingsPictures::shop() const
{
    Service service = m_console.service(u"shop"_s, u"postgresql"_s);
    service.isKept = true;
    service.keeper = u"home-0123456789"_s;
    service.policy.zone = QTimeZone("Europe/Berlin");
    const QList<Backup> all = m_console.goodBackups(service, 70, 8);
    for (Backup backup : all) {
        backup.trigger = Trigger::Scheduled;
        const int age = int(backup.started.daysTo(m_console.clock.now()));
        const QDate day = backup.started.date();
        const bool isSunday = day.dayOfWeek() == Qt::Sunday && age < 27;
        if (age < 7 || isSunday || day.day() == day.daysInMonth())
            service.backups.append(backup);
    }
    for (Backup backup : m_console.goodBackups(service, 3, 60)) {
        backup.id += u"-m"_s;
        backup.sequence += 100;
        backup.trigger = Trigger::Manual;
        service.backups.append(backup);
    }
    return service;
}

void tst_SettingsPictures::enter(const QString &state)
{
    Service service = shop();
    if (state == "keeper"_L1) {
        service.isKept = false;
        service.keeperName = u"anna@laptop"_s;
    }
    m_tab->setService(service);
    QTRY_VERIFY(!find<QLabel>(u"dayTitle"_s)->text().isEmpty());
    if (state == "day"_L1)
        find<QSlider>(u"retentionChart"_s)->setValue(45);
    if (state == "elsewhere"_L1) {
        find<QSpinBox>(u"keepDaily"_s)->setValue(14);
        service.policy.keepWeekly = 8;
        m_tab->setService(service);
    }
    if (state == "edited"_L1) {
        find<QSpinBox>(u"keepDaily"_s)->setValue(5);
        find<QComboBox>(u"onDemand"_s)->setCurrentIndex(1);
        find<QSlider>(u"retentionChart"_s)->setValue(89);
        QTRY_VERIFY(find<QTreeView>(u"deletionList"_s)->isVisible());
    }
    if (state == "wrong"_L1) {
        find<QComboBox>(u"when"_s)->setCurrentIndex(1);
        QTest::mouseClick(find<QPushButton>(u"addTime"_s), Qt::LeftButton);
        find<QComboBox>(u"zone"_s)->setEditText(u"Mars/Phobos"_s);
        find<QComboBox>(u"limit"_s)->setCurrentIndex(1);
        find<QLineEdit>(u"hook-before"_s)->setText(u"/usr/local/bin/quiesce"_s);
    }
    if (state == "much"_L1) {
        find<QSpinBox>(u"keepDaily"_s)->setValue(60);
        QTest::mouseClick(find<QPushButton>(u"addTime"_s), Qt::LeftButton);
    }
}

void tst_SettingsPictures::pictures_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<QString>("language");
    for (const char *state : {"usual", "day", "edited", "wrong", "keeper", "elsewhere", "much"}) {
        for (const PictureRow &row : pictureRows)
            QTest::addRow("%s-%s", state, row.name)
                << QString::fromLatin1(state) << row.scheme << QString::fromLatin1(row.language);
    }
}

void tst_SettingsPictures::pictures()
{
    QFETCH(const QString, state);
    QFETCH(const QString, language);
    QFETCH(const Qt::ColorScheme, scheme);
    const InLanguage words(language);
    m_theme->setScheme(scheme);
    m_tab = std::make_unique<SettingsTab>(m_sentences, m_console.clock);
    // All of it, without scrolling.
    m_tab->resize(1050, 1500);
    m_tab->show();
    enter(state);
    waitUntilStill(*m_tab);
    const auto *area = find<QScrollArea>(u"settingsArea"_s);
    // What no language and no state may need, in a smaller window neither.
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    m_tab->resize(900, 1500);
    waitUntilStill(*m_tab);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    m_tab->resize(1050, 1500);
    savePicture(*m_tab, u"settings-"_s + QString::fromUtf8(QTest::currentDataTag()));
}

QTEST_MAIN(tst_SettingsPictures)
#include "tst_settingspictures.moc"
