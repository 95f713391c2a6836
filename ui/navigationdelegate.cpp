// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationdelegate.h"

#include "badge.h"
#include "clock.h"
#include "engine.h"
#include "engineregistry.h"
#include "format.h"
#include "lists/navigationmodel.h"
#include "servicewords.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int badgeSize = 28;

bool isHeading(const QModelIndex &index)
{
    return NavigationRow::Kind(index.data(NavigationModel::KindRole).toInt()) ==
           NavigationRow::Kind::Heading;
}

QString textAtTheEnd(const Service &service, const QDateTime &now)
{
    if (service.isManaged())
        return {};
    const Backup *last = service.lastGood();
    return last ? Format::age(last->finished, now) : QString();
}

} // namespace

NavigationDelegate::NavigationDelegate(const EngineRegistry &engines, const Clock &clock,
                                       QObject *parent)
    : QStyledItemDelegate(parent)
    , m_engines(engines)
    , m_clock(clock)
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {100, isHeading(index) ? line + 18 : std::max(40, line + 18)};
}

bool NavigationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto service = index.data(NavigationModel::ServiceRole).value<Service>();
    QString text = index.data().toString();
    if (!service.id.isEmpty())
        text += u"\n"_s + ServiceWords::appearance(service).word;
    if (const Backup *last = service.lastGood())
        text += u"\n"_s + tr("Last good backup: %1").arg(Format::exact(last->finished));
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void NavigationDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter.setFont(Theme::font(TextRole::Group, option.font));
    painter.setPen(Theme::color(Token::Muted, option.palette));
    painter.drawText(option.rect.adjusted(side, 6, -side, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     index.data().toString());
}

void NavigationDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QRect rect = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter.fillRect(rect,
                         Theme::color(option.state & QStyle::State_Selected ? Token::OpenedRow
                                                                            : Token::GroupHeading,
                                      option.palette));
    if (option.state & QStyle::State_Selected)
        painter.fillRect(place(QRect(rect.left(), rect.top(), 3, rect.height())),
                         Theme::color(Token::Accent, option.palette));
    const bool focused = (option.state & QStyle::State_HasFocus) &&
                         (option.state & QStyle::State_KeyboardFocusChange);
    if (focused) {
        painter.setPen(QPen(Theme::color(Token::AccentText, option.palette), 1.5));
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 3, 3);
    }

    const auto service = index.data(NavigationModel::ServiceRole).value<Service>();
    const bool dashboard = service.id.isEmpty();
    const int badge = dashboard ? 16 : badgeSize;
    const QRect sign(rect.left() + side, rect.center().y() - badge / 2 + 1, badge, badge);
    if (dashboard)
        Theme::icon(u"dashboard"_s).paint(&painter, place(sign));
    else if (const Engine *engine = m_engines.find(service.engine))
        Badge::paint(painter, place(sign), engine->describe());

    QString end = dashboard ? Format::number(index.data(NavigationModel::CountRole).toInt())
                            : textAtTheEnd(service, m_clock.now());
    const QFont small = Theme::font(TextRole::Small, option.font);
    int endWidth = end.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(end);
    if (!dashboard && service.isManaged()) {
        endWidth = 12;
        const QRect icon(rect.right() - side - 11, rect.center().y() - 5, 12, 12);
        Theme::icon(ServiceWords::appearance(service.state).icon,
                    ServiceWords::appearance(service.state).color)
            .paint(&painter, place(icon));
    }
    painter.setFont(small);
    painter.setPen(Theme::color(Token::Muted, option.palette));
    painter.drawText(place(rect.adjusted(0, 0, -side, 0)), Qt::AlignVCenter | Qt::AlignTrailing,
                     end);

    const int left = side + badge + 8;
    const QRect words = rect.adjusted(left, 0, -side - endWidth - 8, 0);
    painter.setFont(option.font);
    painter.setPen(Theme::color(Token::Text, option.palette));
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(option.font)
                         .elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
}

} // namespace Reprise
