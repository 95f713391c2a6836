// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizebars.h"

#include "format.h"
#include "theme.h"

#include <QPainter>

namespace Reprise {

namespace {
constexpr int bars = 6;
constexpr int barWidth = 6;
constexpr int barGap = 3;
} // namespace

SizeBars::SizeBars(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(bars * (barWidth + barGap), 26);
}

void SizeBars::setBackups(const QList<Backup> &backups)
{
    m_bytes.clear();
    for (const Backup &backup : backups) {
        if (backup.isGood() && m_bytes.size() < bars)
            m_bytes.prepend(backup.archive.bytes);
    }
    setVisible(m_bytes.size() > 1);
    if (m_bytes.size() > 1) {
        const QString words =
            tr("Sizes of the last backups, from %1 to %2")
                .arg(Format::bytes(m_bytes.first()), Format::bytes(m_bytes.last()));
        setToolTip(words);
        setAccessibleName(words);
    }
    update();
}

void SizeBars::paintEvent(QPaintEvent *)
{
    if (m_bytes.isEmpty())
        return;
    const qint64 largest = std::max<qint64>(1, *std::ranges::max_element(m_bytes));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = Theme::color(Token::Accent, palette());
    qreal x = width() - m_bytes.size() * (barWidth + barGap);
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        const qreal tall = std::max(2.0, height() * double(m_bytes.at(i)) / double(largest));
        color.setAlphaF(i + 1 == m_bytes.size() ? 1.0F : 0.5F);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(x, height() - tall, barWidth, tall), 1.5, 1.5);
        x += barWidth + barGap;
    }
}

} // namespace Reprise
