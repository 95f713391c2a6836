// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesedit.h"

#include "button.h"
#include "focusorder.h"
#include "settingsrows.h"

#include <QGridLayout>
#include <QTimeEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int columns = 4;
constexpr qsizetype mostTimes = 24;
constexpr auto format = "HH:mm"_L1;

/// Tab leaves it, as any other field: the arrow keys go from hours to minutes.
class TimeField : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        // Not its parent's, which stops at hours and minutes.
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
};

} // namespace

TimesEdit::TimesEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new Button(tr("Add a time"), Button::Kind::Link, this))
{
    setObjectName(u"times"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(columns + 1, 1);
    m_add->setObjectName(u"addTime"_s);
    m_add->setIconName(u"plus"_s);
    connect(m_add, &QPushButton::clicked, this, &TimesEdit::addAnother);
    arrange();
}

void TimesEdit::setTimes(const QStringList &times)
{
    if (times == this->times())
        return;
    for (const Entry &entry : std::as_const(m_entries))
        entry.area->deleteLater();
    m_entries.clear();
    for (const QString &time : times)
        add(QTime::fromString(time, format));
    arrange();
}

QStringList TimesEdit::times() const
{
    QStringList times;
    for (const Entry &entry : m_entries)
        times.append(entry.edit->time().toString(format));
    times.sort();
    times.removeDuplicates();
    return times;
}

void TimesEdit::add(QTime time)
{
    Entry entry{.area = new QWidget(this), .edit = nullptr, .remove = nullptr};
    entry.edit = new TimeField(time, entry.area);
    entry.edit->setDisplayFormat(format);
    entry.edit->setAccessibleName(tr("Time of day"));
    entry.edit->setWrapping(true);
    leaveWheelToPage(entry.edit);
    entry.remove = new Button({}, Button::Kind::Link, entry.area);
    entry.remove->setIconName(u"close"_s);
    entry.remove->setFixedWidth(32);
    auto *row = new QHBoxLayout(entry.area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(entry.edit);
    row->addWidget(entry.remove);
    const auto name = [entry] {
        const QString words = tr("Remove %1").arg(entry.edit->time().toString(format));
        entry.remove->setAccessibleName(words);
        entry.remove->setToolTip(words);
    };
    name();
    connect(entry.edit, &QTimeEdit::timeChanged, this, [this, name] {
        name();
        emit edited();
    });
    connect(entry.remove, &QPushButton::clicked, this, [this, entry] { remove(entry.edit); });
    m_entries.append(entry);
}

// Six hours after the last one: four times a day are spread over it.
void TimesEdit::addAnother()
{
    const QTime last = m_entries.isEmpty() ? QTime(20, 0) : m_entries.last().edit->time();
    add(last.addSecs(6 * 3600));
    arrange();
    m_entries.last().edit->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void TimesEdit::remove(const QTimeEdit *edit)
{
    const auto entry = std::ranges::find(m_entries, edit, &Entry::edit);
    entry->area->hide();
    entry->area->deleteLater();
    m_entries.erase(entry);
    arrange();
    m_entries.last().edit->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void TimesEdit::arrange()
{
    QList<QWidget *> order;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        m_grid->addWidget(entry.area, int(i / columns), int(i % columns));
        entry.edit->setObjectName(u"time%1"_s.arg(i));
        entry.remove->setObjectName(u"removeTime%1"_s.arg(i));
        // There is none without: no schedule is said elsewhere.
        entry.remove->setVisible(m_entries.size() > 1);
        entry.area->show();
        order.append(entry.area);
    }
    const auto next = int(m_entries.size());
    m_grid->addWidget(m_add, next / columns, next % columns, Qt::AlignLeading);
    m_add->setVisible(m_entries.size() < mostTimes);
    order.append(m_add);
    setFocusOrder(this, order);
}

} // namespace Reprise
