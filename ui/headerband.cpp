// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerband.h"

#include "badge.h"
#include "enginedescription.h"
#include "textlabel.h"
#include "theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A tab on the band: white words, a box around the one that is shown.
class BandTab : public QAbstractButton
{
public:
    explicit BandTab(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFont(Theme::font(TextRole::Block));
        QFont words = font();
        words.setWeight(QFont::Normal);
        setFont(words);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
        return {words.width() + 24, std::max(words.height() + 10, 29)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QColor white = Qt::white;
        if (isChecked() || underMouse()) {
            // Dark enough for white words on the light end too.
            painter.setBrush(QColor(255, 255, 255, isChecked() ? 38 : 20));
            painter.setPen(isChecked() ? QColor(255, 255, 255, 102) : QColor(Qt::transparent));
            painter.drawRoundedRect(box, 3, 3);
        }
        painter.setPen(white);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        // As buttons do: the frame is for those who come by keyboard.
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(white, 2));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        }
    }
};

constexpr int bandHeight = 82;

} // namespace

HeaderBand::HeaderBand(QWidget *parent)
    : QWidget(parent)
    , m_badge(new Badge(this))
    , m_name(new TextLabel(TextRole::Heading, TextLabel::Tone::Text, this))
    , m_subtitle(new TextLabel(TextRole::Small, TextLabel::Tone::Text, this))
    , m_tabRow(new QHBoxLayout)
{
    setObjectName(u"headerBand"_s);
    m_badge->setBadgeHeight(46);
    m_badge->setOnBand(true);
    m_name->setObjectName(u"serviceName"_s);
    m_subtitle->setObjectName(u"serviceFacts"_s);
    QPalette white = palette();
    white.setColor(QPalette::WindowText, Qt::white);
    for (TextLabel *label : {m_name, m_subtitle}) {
        label->setPalette(white);
        label->setElided(Qt::ElideRight);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(27, 0, 22, 0);
    row->setSpacing(12);
    row->addWidget(m_badge);
    row->addLayout(words);
    row->addStretch(1);
    row->addLayout(m_tabRow);
    m_tabRow->setSpacing(4);
    setFixedHeight(bandHeight);
    m_tabs.setExclusive(true);
    connect(&m_tabs, &QButtonGroup::idClicked, this, &HeaderBand::tabRequested);
}

void HeaderBand::setEngine(const EngineDescription &engine)
{
    m_badge->setEngine(engine);
    m_badge->setAccessibleName(engine.name);
    m_from = engine.colourFrom;
    m_to = engine.colourTo;
    update();
}

void HeaderBand::setTitle(const QString &name, const QString &subtitle)
{
    m_name->setWhole(name);
    m_subtitle->setWhole(subtitle);
}

void HeaderBand::addTab(int id, const QString &objectName, const QString &text)
{
    auto *tab = new BandTab(text, this);
    tab->setObjectName(objectName);
    tab->setAccessibleDescription(tr("Tab of this service's page"));
    m_tabs.addButton(tab, id);
    m_tabRow->addWidget(tab);
}

void HeaderBand::setCurrentTab(int id)
{
    if (QAbstractButton *tab = m_tabs.button(id))
        tab->setChecked(true);
    // Tab stops at the one that is shown; the arrow keys go to the others.
    const QList<QAbstractButton *> tabs = m_tabs.buttons();
    for (QAbstractButton *tab : tabs)
        tab->setFocusPolicy(tab->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void HeaderBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::bandGradient(m_from, m_to, rect()));
}

} // namespace Reprise
