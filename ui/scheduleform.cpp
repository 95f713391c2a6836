// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduleform.h"

#include "problemlabel.h"
#include "schedule/schedule.h"
#include "schedule/schedulewords.h"
#include "settingsrows.h"
#include "timesedit.h"
#include "weekdaypicker.h"
#include "zonebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr double million = 1'000'000;
constexpr double usualRate = 20;
const QStringList allDays = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

QString flagWord(bool on)
{
    return on ? u"yes"_s : u"no"_s;
}

} // namespace

ScheduleForm::ScheduleForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new SettingsRows(this))
    , m_when(new QComboBox(this))
    , m_times(new TimesEdit(this))
    , m_days(new WeekdayPicker(this))
    , m_zone(new ZoneBox(this))
    , m_paused(new QCheckBox(tr("Pause the schedule"), this))
    , m_limit(new QComboBox(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_idle(new QCheckBox(tr("Only while nobody else uses the disk"), this))
{
    setObjectName(u"scheduleForm"_s);
    addWhen(*m_rows);
    addZone(*m_rows);
    addPace(*m_rows);
    addWords(*m_rows);
    showWhen();
}

void ScheduleForm::addWhen(SettingsRows &rows)
{
    m_when->setObjectName(u"when"_s);
    m_when->addItem(tr("every day"), int(When::EveryDay));
    m_when->addItem(tr("on chosen days"), int(When::ChosenDays));
    m_when->addItem(tr("only on demand"), int(When::Never));
    leaveWheelToPage(m_when);
    rows.add(tr("Back up"), m_when);
    m_problems.insert(u"days"_s, rows.add(tr("On"), m_days));
    m_problems.insert(u"at"_s, rows.add(tr("At"), m_times));
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        // There is always a time to begin with.
        if (when() != When::Never && m_times->times().isEmpty())
            m_times->setTimes(Policy().at);
        if (!m_filling && when() == When::ChosenDays)
            m_days->setDays({1, 2, 3, 4, 5});
        showWhen();
        onEdited();
    });
    connect(m_times, &TimesEdit::edited, this, &ScheduleForm::onEdited);
    connect(m_days, &WeekdayPicker::edited, this, &ScheduleForm::onEdited);
}

void ScheduleForm::addZone(SettingsRows &rows)
{
    m_zone->setObjectName(u"zone"_s);
    leaveWheelToPage(m_zone);
    m_problems.insert(u"zone"_s, rows.add(tr("Time zone"), m_zone, beside({m_zone, m_paused})));
    connect(m_zone, &QComboBox::editTextChanged, this, &ScheduleForm::onEdited);
    m_paused->setObjectName(u"paused"_s);
    connect(m_paused, &QCheckBox::toggled, this, &ScheduleForm::onEdited);
}

void ScheduleForm::addPace(SettingsRows &rows)
{
    m_limit->setObjectName(u"limit"_s);
    //: How fast a backup may read.
    m_limit->addItem(tr("as fast as it can"));
    //: How fast a backup may read: at most so many megabytes per second, which follow.
    m_limit->addItem(tr("at most"));
    m_rate->setObjectName(u"rate"_s);
    m_rate->setAccessibleName(tr("Megabytes per second"));
    m_rate->setSuffix(tr(" MB/s"));
    m_rate->setDecimals(2);
    m_rate->setRange(0.01, million);
    leaveWheelToPage(m_limit);
    leaveWheelToPage(m_rate);
    m_idle->setObjectName(u"idleIo"_s);
    m_problems.insert(u"rate-limit"_s, rows.add(tr("Read"), m_limit, beside({m_limit, m_rate})));
    rows.add({}, m_idle);
    connect(m_limit, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_rate->setValue(usualRate);
        showWhen();
        onEdited();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &ScheduleForm::onEdited);
    connect(m_idle, &QCheckBox::toggled, this, &ScheduleForm::onEdited);
}

void ScheduleForm::addWords(SettingsRows &rows)
{
    m_words = new TextLabel(TextRole::Body, TextLabel::Tone::Text, this);
    m_words->setObjectName(u"scheduleWords"_s);
    m_next = new TextLabel(TextRole::Strong, TextLabel::Tone::Text, this);
    m_next->setObjectName(u"nextRun"_s);
    m_more = new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this);
    m_more->setObjectName(u"scheduleConditions"_s);
    for (TextLabel *label : {m_words, m_next, m_more}) {
        label->setWordWrap(true);
        rows.addWide(label);
    }
}

ScheduleForm::When ScheduleForm::when() const
{
    return When(m_when->currentData().toInt());
}

void ScheduleForm::showWhen()
{
    const bool scheduled = when() != When::Never;
    m_rows->setRowVisible(m_days, when() == When::ChosenDays);
    m_rows->setRowVisible(m_times, scheduled);
    m_paused->setVisible(scheduled);
    m_rate->setVisible(m_limit->currentIndex() == 1);
}

void ScheduleForm::onEdited()
{
    if (!m_filling)
        emit edited();
}

void ScheduleForm::setReadOnly(bool readOnly)
{
    const QList<QWidget *> fields{m_when,   m_times, m_days, m_zone,
                                  m_paused, m_limit, m_rate, m_idle};
    for (QWidget *field : fields)
        field->setEnabled(!readOnly);
}

void ScheduleForm::setPolicy(const Policy &policy)
{
    m_filling = true;
    const When when = policy.at.isEmpty()     ? When::Never
                      : policy.days.isEmpty() ? When::EveryDay
                                              : When::ChosenDays;
    m_when->setCurrentIndex(m_when->findData(int(when)));
    m_times->setTimes(policy.at);
    m_days->setDays(policy.days);
    m_zone->setEditText(policySettings(policy).value(u"zone"_s));
    m_paused->setChecked(policy.paused);
    m_givenRate = policy.rateLimit;
    m_limit->setCurrentIndex(policy.rateLimit > 0 ? 1 : 0);
    m_rate->setValue(policy.rateLimit > 0 ? double(policy.rateLimit) / million : usualRate);
    m_idle->setChecked(policy.idleIo);
    m_filling = false;
    showWhen();
}

QMap<QString, QString> ScheduleForm::settings() const
{
    QStringList days;
    // Those of a schedule that rests are kept.
    const QList<int> chosen = when() == When::EveryDay ? QList<int>() : m_days->days();
    for (const int day : chosen)
        days.append(allDays.at(day - 1));
    const bool never = when() == When::Never;
    return {{u"at"_s, never ? u"none"_s : m_times->times().join(u',')},
            {u"days"_s, days.join(u',')},
            {u"zone"_s, m_zone->currentText().trimmed()},
            {u"paused"_s, flagWord(m_paused->isChecked())},
            {u"rate-limit"_s, rate()},
            {u"idle-io"_s, flagWord(m_idle->isChecked())}};
}

QString ScheduleForm::rate() const
{
    if (m_limit->currentIndex() == 0)
        return u"none"_s;
    // What is shown is rounded; what nobody touched stays as it is.
    const double given = std::round(double(m_givenRate) / million * 100) / 100;
    const bool untouched = std::abs(m_rate->value() - std::max(given, m_rate->minimum())) < 0.001;
    return QString::number(untouched && m_givenRate > 0
                               ? m_givenRate
                               : qint64(std::llround(m_rate->value() * million)));
}

bool ScheduleForm::isPossible() const
{
    return when() != When::ChosenDays || !m_days->days().isEmpty();
}

void ScheduleForm::sayWhatIsMissing()
{
    m_problems.value(u"days"_s)->setProblem(isPossible() ? QString()
                                                         : tr("Choose at least one day."));
}

bool ScheduleForm::setProblem(const QString &key, const QString &text)
{
    ProblemLabel *label = m_problems.value(key);
    if (!label)
        return false;
    label->setProblem(text);
    return true;
}

void ScheduleForm::showWords(const Policy &policy, const QString &next, const QString &more)
{
    m_words->setWhole(ScheduleWords::ofPolicy(policy));
    m_next->setWhole(next);
    m_next->setVisible(!next.isEmpty());
    m_more->setWhole(more);
    m_more->setVisible(!more.isEmpty());
}

} // namespace Reprise
