// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionform.h"

#include "button.h"
#include "problemlabel.h"
#include "retention/retentiontext.h"
#include "schedule/schedule.h"
#include "settingsrows.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// As changedPolicy() has it.
constexpr int mostDays = 36'600;
constexpr int mostWeeks = 5'200;
constexpr int mostMonths = 1'200;
constexpr int mostOnDemand = 100'000;

} // namespace

RetentionForm::RetentionForm(QWidget *parent)
    : QWidget(parent)
    , m_daily(makeCount(u"keepDaily"_s, tr("Days")))
    , m_weekly(makeCount(u"keepWeekly"_s, tr("Weeks")))
    , m_monthly(makeCount(u"keepMonthly"_s, tr("Months")))
    , m_onDemand(new QComboBox(this))
    , m_newest(makeCount(u"keepOnDemand"_s, tr("On-demand backups that are kept")))
    , m_cloud(new Button(tr("Only the newest, as in the cloud"), Button::Kind::Link, this))
    , m_words(new TextLabel(TextRole::Body, TextLabel::Tone::Muted, this))
{
    setObjectName(u"retentionForm"_s);
    m_daily->setMaximum(mostDays);
    m_weekly->setMaximum(mostWeeks);
    m_monthly->setMaximum(mostMonths);
    m_newest->setRange(1, mostOnDemand);
    m_onDemand->setObjectName(u"onDemand"_s);
    //: What happens to on-demand backups.
    m_onDemand->addItem(tr("keep until deleted"));
    //: What happens to on-demand backups; a number follows.
    m_onDemand->addItem(tr("keep the newest"));
    leaveWheelToPage(m_onDemand);
    m_cloud->setObjectName(u"cloudRule"_s);
    m_words->setObjectName(u"retentionWords"_s);
    m_words->setWordWrap(true);
    //: After a number: "7 days".
    auto *days = new TextLabel(tr("days"), TextRole::Body);
    auto *weeks = new TextLabel(tr("weeks"), TextRole::Body);
    auto *months = new TextLabel(tr("months"), TextRole::Body);
    auto *rows = new SettingsRows(this);
    //: A number of days, of weeks and of months follow.
    ProblemLabel *counts = rows->add(tr("Newest of each of the last"), m_daily,
                                     beside({m_daily, days, m_weekly, weeks, m_monthly, months}));
    for (const QString &key : {u"keep-daily"_s, u"keep-weekly"_s, u"keep-monthly"_s})
        m_problems.insert(key, counts);
    m_problems.insert(u"keep-on-demand"_s, rows->add(tr("On-demand backups"), m_onDemand,
                                                     beside({m_onDemand, m_newest, m_cloud})));
    rows->addWide(m_words);
    connect(m_onDemand, &QComboBox::currentIndexChanged, this, [this] {
        showOnDemand();
        onEdited();
    });
    connect(m_cloud, &QPushButton::clicked, this, [this] {
        m_newest->setValue(1);
        m_onDemand->setCurrentIndex(1);
        // It goes: there is nothing more to press.
        m_onDemand->setFocus(Qt::OtherFocusReason);
        showOnDemand();
        onEdited();
    });
    showOnDemand();
}

QSpinBox *RetentionForm::makeCount(const QString &name, const QString &what)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(what);
    box->setMinimumWidth(76);
    leaveWheelToPage(box);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        showOnDemand();
        onEdited();
    });
    return box;
}

void RetentionForm::showOnDemand()
{
    if (m_filling)
        return;
    const bool limited = m_onDemand->currentIndex() == 1;
    m_newest->setVisible(limited);
    m_cloud->setVisible(!limited || m_newest->value() != 1);
}

void RetentionForm::onEdited()
{
    if (!m_filling)
        emit edited();
}

void RetentionForm::setReadOnly(bool readOnly)
{
    const QList<QWidget *> fields{m_daily, m_weekly, m_monthly, m_onDemand, m_newest, m_cloud};
    for (QWidget *field : fields)
        field->setEnabled(!readOnly);
}

void RetentionForm::setPolicy(const Policy &policy)
{
    m_filling = true;
    m_daily->setValue(policy.keepDaily);
    m_weekly->setValue(policy.keepWeekly);
    m_monthly->setValue(policy.keepMonthly);
    m_onDemand->setCurrentIndex(policy.keepOnDemand < 0 ? 0 : 1);
    m_newest->setValue(std::max(1, policy.keepOnDemand));
    m_filling = false;
    showOnDemand();
}

QMap<QString, QString> RetentionForm::settings() const
{
    return {{u"keep-daily"_s, QString::number(m_daily->value())},
            {u"keep-weekly"_s, QString::number(m_weekly->value())},
            {u"keep-monthly"_s, QString::number(m_monthly->value())},
            {u"keep-on-demand"_s,
             m_onDemand->currentIndex() == 0 ? u"all"_s : QString::number(m_newest->value())}};
}

bool RetentionForm::setProblem(const QString &key, const QString &text)
{
    ProblemLabel *label = m_problems.value(key);
    if (!label)
        return false;
    label->setProblem(text);
    return true;
}

void RetentionForm::showWords(const Policy &policy)
{
    // Without a schedule nothing is deleted by itself either.
    m_words->setWhole(isScheduled(policy) ? RetentionText::retention(policy).join(u' ')
                                          : tr("Without a schedule nothing is deleted by itself."));
}

} // namespace Reprise
