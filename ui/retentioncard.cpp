// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentioncard.h"

#include "format.h"
#include "messagestrip.h"
#include "retentionchart.h"
#include "retentionform.h"
#include "schedule/schedule.h"
#include "textlabel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int mostRows = 6;
constexpr int rowHeight = 32;

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 24, rowHeight};
    }
};

} // namespace

RetentionCard::RetentionCard(QWidget *parent)
    : Card(parent)
    , m_form(new RetentionForm(this))
    , m_chart(new RetentionChart(this))
    , m_dayTitle(new TextLabel(TextRole::Strong, TextLabel::Tone::Text, this))
    , m_dayLines(new TextLabel(TextRole::Body, TextLabel::Tone::Muted, this))
    , m_deletionsTitle(new TextLabel(tr("What would be deleted now"), TextRole::Block,
                                     TextLabel::Tone::Text, this))
    , m_nothing(new TextLabel(TextRole::Body, TextLabel::Tone::Muted, this))
    , m_summary(new MessageStrip(this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"retentionCard"_s);
    m_dayTitle->setObjectName(u"dayTitle"_s);
    m_dayLines->setObjectName(u"dayLines"_s);
    m_dayLines->setWordWrap(true);
    m_nothing->setObjectName(u"nothingGoes"_s);
    m_nothing->setWordWrap(true);
    m_summary->setObjectName(u"deletionSummary"_s);
    m_summary->setCloseButtonVisible(false);
    makeList();
    auto *title = new TextLabel(tr("Retention"), TextRole::Heading, TextLabel::Tone::Text, this);
    auto *chartTitle = new TextLabel(tr("What will exist in the coming 90 days"), TextRole::Block,
                                     TextLabel::Tone::Text, this);
    auto *about = new TextLabel(
        tr("Each bar is a backup, from the day on which it is taken to the day on which it leaves. "
           "Choose a day to see what you could go back to."),
        TextRole::Small, TextLabel::Tone::Muted, this);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_form);
    column->addSpacing(6);
    column->addWidget(chartTitle);
    column->addWidget(about);
    column->addWidget(m_chart);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayLines);
    column->addSpacing(6);
    column->addWidget(m_deletionsTitle);
    column->addWidget(m_nothing);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    connect(m_chart, &RetentionChart::dayChosen, this, &RetentionCard::showDay);
    setWaiting();
}

void RetentionCard::makeList()
{
    m_list->setObjectName(u"deletionList"_s);
    m_list->setAccessibleName(tr("What would be deleted now"));
    m_list->setModel(&m_deletions);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(DeletionListModel::Reason, QHeaderView::Stretch);
    m_list->header()->setSectionsClickable(false);
    m_list->header()->setFont(Theme::font(TextRole::Small));
    m_list->header()->setMinimumHeight(28);
    m_list->hide();
}

void RetentionCard::setWaiting()
{
    m_chart->setEnabled(m_chart->day().isValid());
}

void RetentionCard::showPreview(const RetentionPreview &preview, bool isEdited)
{
    m_chart->setEnabled(true);
    m_chart->setCalendar(preview.calendar);
    showDay();
    showDeletions(preview, isEdited);
}

void RetentionCard::showDay()
{
    const QDate day = m_chart->day();
    m_dayTitle->setWhole(m_chart->title(day));
    m_dayLines->setWhole(m_chart->lines(day).join(u'\n'));
    m_dayLines->setVisible(!m_dayLines->whole().isEmpty());
}

void RetentionCard::showDeletions(const RetentionPreview &preview, bool isEdited)
{
    const int count = int(preview.deletions.size());
    m_deletions.setPreview(preview);
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_summary->setVisible(count > 0);
    fitList();
    if (count == 0) {
        m_nothing->setWhole(isScheduled(preview.policy)
                                ? tr("Nothing.")
                                : tr("Nothing: without a schedule nothing is deleted by itself."));
        return;
    }
    const QString size = Format::bytes(preview.deletedBytes);
    const QString words =
        isEdited
            //: %1: a size.
            ? tr("This change deletes %n backups now (%1). They rest in the bin for 7 days.",
                 nullptr, count)
            //: %1: a size.
            : tr("%n backups go with the next scheduled backup (%1). They rest in the bin for 7 "
                 "days.",
                 nullptr, count);
    m_summary->say(isEdited ? MessageStrip::Kind::Bad : MessageStrip::Kind::Info,
                   words.arg(size).toHtmlEscaped());
}

void RetentionCard::fitList()
{
    const int rows = std::min(m_deletions.rowCount(), mostRows);
    const int header =
        std::max(m_list->header()->sizeHint().height(), m_list->header()->minimumHeight());
    m_list->setFixedHeight(header + rows * rowHeight + 2 * m_list->frameWidth());
}

} // namespace Reprise
