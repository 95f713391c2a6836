// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuprowdelegate.h"

#include "backupdetails.h"
#include "format.h"
#include "lists/backuptext.h"
#include "lists/backuptreemodel.h"
#include "pendingrow.h"
#include "retention/retentiontext.h"
#include "sentences.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Reprise {

using Model = BackupTreeModel;

namespace {

constexpr int detailsMargin = 8;
constexpr int markSize = 16;
constexpr int edge = 9;

Model::Kind kindOf(const QModelIndex &index)
{
    return index.data(Model::KindRole).value<Model::Kind>();
}

BackupState stateOf(const QModelIndex &index)
{
    return index.data(Model::StateRole).value<BackupState>();
}

// "failed" where it begins a sentence of its own.
QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : QLocale().toUpper(word.first(1)) + word.sliced(1);
}

} // namespace

BackupRowDelegate::BackupRowDelegate(QAbstractItemView &view, const BackupSurroundings &around)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_around(around)
{
}

QSize BackupRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    switch (kindOf(index)) {
    case Model::Kind::Group:
        return {width, groupHeight};
    case Model::Kind::Backup:
        return {width, std::max(rowHeight, QFontMetrics(Theme::font(TextRole::Body)).height() * 2)};
    case Model::Kind::Details:
        return {width, detailsHeight(index)};
    }
    return {};
}

int BackupRowDelegate::detailsHeight(const QModelIndex &index) const
{
    const QWidget *details = m_view.indexWidget(index);
    if (!details)
        return rowHeight;
    const int width = m_view.viewport()->width() - 2 * detailsMargin;
    const int height = details->hasHeightForWidth() ? details->heightForWidth(width)
                                                    : details->sizeHint().height();
    return height + 2 * detailsMargin;
}

bool BackupRowDelegate::isOpen(const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(&m_view);
    return tree && tree->isExpanded(index);
}

void BackupRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case Model::Kind::Group:
        paintGroup(*painter, option.rect, index);
        break;
    case Model::Kind::Backup:
        paintRow(*painter, option, index);
        break;
    case Model::Kind::Details:
        painter->fillRect(option.rect, Theme::color(Token::Page, option.palette));
        break;
    }
    // The table's outline: both sides, the line under each row, and the one over the first.
    const QRect &rect = option.rect;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Theme::color(Token::Line, option.palette));
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (!index.parent().isValid() && index.row() == 0)
        painter->drawLine(rect.topLeft(), rect.topRight());
    // As buttons do: the frame is for those who come by keyboard.
    if ((option.state & QStyle::State_HasFocus) && m_view.hasFocus() &&
        m_view.window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::color(Token::AccentText, option.palette), 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -3, -3), 3, 3);
    }
    painter->restore();
}

void BackupRowDelegate::paintGroup(QPainter &painter, const QRect &rect,
                                   const QModelIndex &index) const
{
    painter.fillRect(rect, Theme::color(Token::GroupHeading, m_view.palette()));
    painter.setFont(Theme::font(TextRole::Group));
    painter.setPen(Theme::color(Token::Muted, m_view.palette()));
    painter.drawText(rect.adjusted(edge, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data().toString());
}

std::pair<QString, Token> BackupRowDelegate::mark(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case BackupState::Pending:
        return {u"pending"_s, Token::AccentText};
    case BackupState::Failed:
        return {u"error"_s, Token::Bad};
    case BackupState::Cancelled:
        return {u"cancel"_s, Token::Muted};
    case BackupState::Completed:
        break;
    }
    const auto proof = index.data(Model::ProofRole).value<Model::Proof>();
    if (proof == Model::Proof::Damaged)
        return {u"error"_s, Token::Bad};
    if (proof == Model::Proof::Unusual)
        return {u"warning"_s, Token::Warning};
    return {u"check"_s, Token::Good};
}

QList<BackupRowDelegate::Chip> BackupRowDelegate::chips(const QModelIndex &index)
{
    QList<Chip> chips;
    if (stateOf(index) == BackupState::Completed) {
        switch (index.data(Model::ProofRole).value<Model::Proof>()) {
        case Model::Proof::Proved:
            chips.append({tr("proved"), Token::Good});
            break;
        case Model::Proof::Damaged:
            chips.append({tr("damaged"), Token::Bad});
            break;
        case Model::Proof::Unusual:
            chips.append({tr("unusual"), Token::Warning});
            break;
        case Model::Proof::None:
            break;
        }
    }
    if (index.data(Model::PinnedRole).toBool())
        chips.append({tr("pinned"), Token::AccentText});
    if (const QString note = index.data(Model::NoteRole).toString(); !note.isEmpty())
        chips.append({note, Token::Muted});
    return chips;
}

// The state as a word; for a failed or unusual one why, in one line.
QString BackupRowDelegate::words(const QModelIndex &index) const
{
    const BackupState state = stateOf(index);
    const QString word = capitalised(BackupText::state(state));
    if (index.data(Model::ProofRole).value<Model::Proof>() == Model::Proof::Unusual) {
        const auto backup = index.data(Model::BackupRole).value<Backup>();
        return m_around.sentences->explain(backup.anomalies.value(0)).text;
    }
    if (state == BackupState::Completed)
        return index.data(Model::ProofRole).value<Model::Proof>() == Model::Proof::None ? word
                                                                                        : QString();
    const QVariant error = index.data(Model::ErrorRole);
    if (state != BackupState::Failed || !error.isValid())
        return word;
    // On this service's page its name would only push the reason out.
    const Sentence why = m_around.sentences->explain(error.value<Error>());
    //: %1: "Failed"; %2: a sentence that says why.
    return tr("%1: %2").arg(word, why.text);
}

void BackupRowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool open = isOpen(index);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect rect = option.rect;
    const QColor fill = Theme::color(open      ? Token::OpenedRow
                                     : hovered ? Token::GroupHeading
                                               : Token::Card,
                                     option.palette);
    painter.fillRect(rect, fill);
    // The rest is its widget.
    if (stateOf(index) == BackupState::Pending)
        return;
    painter.setRenderHint(QPainter::Antialiasing);

    const auto [name, color] = mark(index);
    const QRect disc(rect.left() + edge, rect.center().y() - markSize / 2 + 1, markSize, markSize);
    Theme::icon(name, color).paint(&painter, disc);

    constexpr int chevronSize = 14;
    const QRect chevron(rect.right() - edge - chevronSize - 4,
                        rect.center().y() - chevronSize / 2 + 1, chevronSize, chevronSize);
    Theme::icon(open ? u"chevron-up"_s : u"chevron-down"_s, open ? Token::AccentText : Token::Muted)
        .paint(&painter, chevron);
    paintText(
        painter,
        QRect(QPoint(disc.right() + 10, rect.top()), QPoint(chevron.left() - 12, rect.bottom())),
        index);
}

void BackupRowDelegate::paintText(QPainter &painter, QRect area, const QModelIndex &index) const
{
    const QPalette &palette = m_view.palette();
    const qint64 bytes = index.data(Model::SizeRole).toLongLong();
    painter.setFont(Theme::font(TextRole::Small));
    if (bytes > 0) {
        const QString size = Format::bytes(bytes);
        painter.setPen(Theme::color(Token::Muted, palette));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, size);
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(size) - 12);
    }
    const QDateTime time = index.data(Model::TimeRole).toDateTime();
    const QString when = Format::relativeTitle(time, m_around.now);
    painter.setFont(Theme::font(TextRole::Body));
    painter.setPen(Theme::color(Token::Text, palette));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, when);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(when) + 9);

    painter.setFont(Theme::font(TextRole::Small));
    if (const QString words = this->words(index); !words.isEmpty() && area.width() > 0) {
        painter.setPen(Theme::color(Token::Muted, palette));
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width());
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown) + 9);
    }
    for (const Chip &chip : chips(index))
        area.setLeft(area.left() + paintChip(painter, area, chip));
}

int BackupRowDelegate::paintChip(QPainter &painter, const QRect &area, const Chip &chip) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    constexpr int padding = 8;
    const int room = area.width() - 2 * padding;
    if (room < metrics.averageCharWidth() * 4)
        return area.width();
    const QString text =
        metrics.elidedText(chip.text.simplified(), Qt::ElideRight, std::min(room, 260));
    const int width = metrics.horizontalAdvance(text) + 2 * padding;
    const int height = metrics.height() + 4;
    const QRectF pill(area.left() + 0.5, area.center().y() - height / 2 + 0.5, width, height);
    const QColor color = Theme::color(chip.color, m_view.palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(chip.color == Token::Muted ? Theme::color(Token::Line, m_view.palette())
                                              : color);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(color);
    painter.drawText(pill, Qt::AlignCenter, text);
    return width + 8;
}

bool BackupRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto backup = index.data(BackupTreeModel::BackupRole).value<Backup>();
    const QString kept = RetentionText::kept(backup, m_around.retention.leaving.value(backup.id),
                                             m_around.service.policy, m_around.now);
    if (event->type() != QEvent::ToolTip || backup.id.isEmpty() || kept.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString() + u'\n' + kept,
                       view->viewport(), option.rect);
    return true;
}

QWidget *BackupRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    if (kindOf(index) == Model::Kind::Backup) {
        auto *row = new PendingRow(parent);
        row->setObjectName(u"pendingRow"_s);
        connect(row, &PendingRow::cancelRequested, this, &BackupRowDelegate::cancelRequested);
        return row;
    }
    auto *details = new BackupDetails(parent);
    connect(details, &BackupDetails::actionRequested, this, &BackupRowDelegate::actionRequested);
    connect(details, &BackupDetails::cancelRequested, this, &BackupRowDelegate::cancelRequested);
    return details;
}

void BackupRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *row = qobject_cast<PendingRow *>(editor)) {
        const QVariant job = index.data(Model::JobRole);
        row->setJob(job.isValid() ? std::optional(job.value<JobInfo>()) : std::nullopt, m_around);
    } else if (auto *details = qobject_cast<BackupDetails *>(editor)) {
        details->setBackup(index.data(Model::BackupRole).value<Backup>(),
                           index.data(Model::ReadersRole).value<QList<JobInfo>>(), m_around);
    }
}

void BackupRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const int margin = kindOf(index) == Model::Kind::Details ? detailsMargin : 0;
    editor->setGeometry(option.rect.adjusted(margin, margin, -margin, -margin));
}

} // namespace Reprise
