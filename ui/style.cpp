// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <chrono>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 4;
/// Of buttons and fields, which stand beside each other.
constexpr int controlHeight = 34;

void drawButton(const QStyleOptionButton &option, QPainter &painter)
{
    const bool flat = option.features & QStyleOptionButton::Flat;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool focused = (option.state & QStyle::State_HasFocus) &&
                         (option.state & QStyle::State_KeyboardFocusChange);
    const bool dark = Theme::isDark(option.palette);
    QColor fill = option.palette.color(QPalette::Button);
    const bool filled = fill == Theme::color(Token::Filled, option.palette);
    // One that stays pressed is told by its fill, if it has one.
    const bool down =
        (option.state & QStyle::State_Sunken) || (!filled && (option.state & QStyle::State_On));
    QColor line = filled ? fill : Theme::color(Token::Line, option.palette);
    if (!enabled)
        fill.setAlphaF(filled ? 0.35F : 0.5F);
    else if (down)
        fill = dark ? fill.lighter(135) : fill.darker(filled ? 118 : 107);
    else if (hovered)
        fill = dark ? fill.lighter(118) : fill.darker(filled ? 108 : 103);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5);
    if (!flat) {
        if (enabled && !down) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0, 0, 0, dark ? 60 : 18));
            painter.drawRoundedRect(rect.translated(0, 1), corner, corner);
        }
        painter.setPen(line);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, corner, corner);
    } else if (hovered || down) {
        QColor veil = option.palette.color(QPalette::ButtonText);
        veil.setAlphaF(down ? 0.16F : 0.08F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(rect, corner, corner);
    }
    if (focused) {
        painter.setPen(QPen(filled ? Theme::color(Token::Text, option.palette)
                                   : Theme::color(Token::AccentText, option.palette),
                            2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    painter.restore();
}

QRectF barRect(const QRect &rect)
{
    constexpr qreal height = 6;
    return {rect.x() + 0.0, rect.center().y() + 0.5 - height / 2, rect.width() + 0.0, height};
}

/// Where the wandering piece of a bar without a total begins, from 0 to 1; the same on every bar.
double wanderingPlace()
{
    using namespace std::chrono;
    constexpr qint64 period = 2400;
    const qint64 now =
        duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count() % period;
    const double there = 2.0 * double(now) / period;
    const double place = there < 1 ? there : 2 - there;
    return place * place * (3 - 2 * place);
}

void drawBar(const QStyleOptionProgressBar &option, QPainter &painter, bool groove)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF rect = barRect(option.rect);
    if (groove) {
        QColor line = Theme::color(Token::Line, option.palette);
        painter.setBrush(line);
    } else {
        painter.setBrush(Theme::color(Token::Accent, option.palette));
        const bool busy = option.maximum <= option.minimum;
        const double share =
            busy ? 0.3
                 : double(option.progress - option.minimum) / (option.maximum - option.minimum);
        const double width = rect.width() * std::clamp(share, 0.0, 1.0);
        const bool reverse = option.direction == Qt::RightToLeft;
        if (busy)
            rect.setLeft(rect.left() + (rect.width() - width) * wanderingPlace());
        else if (reverse)
            rect.setLeft(rect.right() - width);
        rect.setWidth(width);
    }
    painter.drawRoundedRect(rect, 3, 3);
    painter.restore();
}

void drawField(const QStyleOption &option, QPainter &painter, bool fadesWhenDisabled = true)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(Theme::color(Token::AccentText, option.palette), 2)
                           : QPen(Theme::color(Token::Line, option.palette), 1));
    painter.setBrush(enabled || !fadesWhenDisabled ? option.palette.color(QPalette::Base)
                                                   : option.palette.color(QPalette::Window));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner,
                            corner);
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = Theme::color(Token::Muted, option.palette);
    const bool held = (option.state & QStyle::State_Sunken) &&
                      (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    color.setAlphaF(held ? 0.9F : (option.state & QStyle::State_MouseOver) ? 0.7F : 0.45F);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    if (option.editable) {
        drawField(option, painter, false);
    } else {
        QStyleOptionButton frame;
        frame.QStyleOption::operator=(option);
        drawButton(frame, painter);
    }
    QRect sign(0, 0, 16, 16);
    sign.moveCenter(arrow.center());
    Theme::icon(u"chevron-down"_s, Token::Muted)
        .paint(&painter, sign, Qt::AlignCenter,
               option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

/// A field with a sign above and one below, in the column that both rectangles span.
void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up,
                 const QRect &down)
{
    // The words have a ground of their own.
    drawField(option, painter, false);
    const auto sign = [&](const QString &name, const QRect &place,
                          QAbstractSpinBox::StepEnabledFlag step) {
        QRect icon(0, 0, 12, 12);
        icon.moveCenter(place.center());
        const bool can = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        Theme::icon(name, Token::Muted)
            .paint(&painter, icon, Qt::AlignCenter, can ? QIcon::Normal : QIcon::Disabled);
    };
    sign(u"chevron-up"_s, up, QAbstractSpinBox::StepUpEnabled);
    sign(u"chevron-down"_s, down, QAbstractSpinBox::StepDownEnabled);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool checked = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setOpacity(0.5);
    const QColor filled = Theme::color(Token::Filled, option.palette);
    painter.setPen(checked ? filled : Theme::color(Token::Muted, option.palette));
    painter.setBrush(checked ? filled : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked) {
        const QRectF box(option.rect);
        const auto point = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(QPen(Theme::color(Token::OnFilled, option.palette), 1.8, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({point(0.24, 0.52), point(0.43, 0.70), point(0.77, 0.32)}));
    }
    painter.restore();
}

/// Words on the ground of a group, and a line below.
void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, Theme::color(Token::GroupHeading, option.palette));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::color(Token::Line, option.palette));
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonBevel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !(button->features & QStyleOptionButton::HasMenu)) {
            drawButton(*button, *painter);
            return;
        }
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawBar(*bar, *painter, element == CE_ProgressBarGroove);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(*option, *painter);
            return;
        }
    }
    if (element == PE_IndicatorCheckBox) {
        drawCheckBox(*option, *painter);
        return;
    }
    // The frame of a view that scrolls, as that of a field.
    if (element == PE_Frame && widget && widget->inherits("QAbstractScrollArea")) {
        drawField(*option, *painter);
        return;
    }
    // A tool button with a frame stands among push buttons (in the message strip).
    if (element == PE_PanelButtonTool && !(option->state & State_AutoRaise)) {
        QStyleOptionButton button;
        button.QStyleOption::operator=(*option);
        drawButton(button, *painter);
        return;
    }
    // The focus of a button is part of its outline.
    if (element == PE_FrameFocusRect && widget && widget->inherits("QPushButton"))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(*slider, *painter,
                      subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        drawComboBox(*combo, *painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->frame) {
        drawSpinBox(*spin, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                    subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(6, 0, 0, 0);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // Without arrows: the handle has the whole length.
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? slider->rect.height() : slider->rect.width();
    const int range = slider->maximum - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(slider->pageStep) * length / (range + slider->pageStep)), 36,
                            std::max(36, length));
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                length - handle, slider->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, slider->rect.width(), size)
                                   : QRect(from, 0, size, slider->rect.height());
        return visualRect(slider->direction, slider->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return slider->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -4, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return 8;
    // Beside the words of a list with columns.
    case PM_FocusFrameHMargin:
        return widget && widget->inherits("QTreeView")
                   ? 7
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ButtonMargin:
        return 16;
    // Of the message strip; there are no tool bars.
    case PM_ToolBarIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        result.setHeight(std::max(result.height(), controlHeight));
        // The frame and room beside the words; Fusion's minimum width is kept for framed ones.
        result.setWidth(std::max(size.width() + (flat ? 16 : 30), flat ? 0 : 72));
    }
    if (type == CT_ToolButton && widget && !(option->state & State_AutoRaise))
        result = QSize(size.width() + 22, std::max(size.height() + 10, 30));
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), controlHeight));
    // What the room beside the words, here and in subControlRect(), takes.
    if (type == CT_ComboBox)
        result.rwidth() += 16;
    if (type == CT_SpinBox)
        result = QSize(result.width() + 14, std::max(size.height(), controlHeight));
    return result;
}

} // namespace Reprise
