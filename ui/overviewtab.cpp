// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtab.h"

#include "button.h"
#include "card.h"
#include "clock.h"
#include "copyline.h"
#include "format.h"
#include "schedule/schedulewords.h"
#include "servicewords.h"
#include "statepill.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a label and a value with lines between them.
class Rows : public QGridLayout
{
public:
    Rows()
    {
        setHorizontalSpacing(24);
        setVerticalSpacing(0);
        setColumnStretch(1, 1);
    }
    void add(const QString &label, QWidget *value)
    {
        if (m_row > 0)
            addWidget(new Line, m_row++, 0, 1, 2);
        auto *name = new TextLabel(label, TextRole::Strong);
        name->setBuddy(value);
        name->setMinimumHeight(46);
        addWidget(name, m_row, 0);
        addWidget(value, m_row++, 1,
                  value->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
                      ? Qt::AlignLeft | Qt::AlignVCenter
                      : Qt::Alignment());
    }
    void add(const QString &label, const QString &value, const QString &name)
    {
        auto *text = new TextLabel(value, TextRole::Body);
        text->setObjectName(name);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        text->setAccessibleName(value);
        add(label, text);
    }

private:
    int m_row = 0;
};

QVBoxLayout *cardLayout(Card *card, const QString &title)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(title, TextRole::Heading));
    return layout;
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray())
        return value.toVariant().toStringList().join(u", "_s);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
}

} // namespace

OverviewTab::OverviewTab(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
{
    setObjectName(u"overviewTab"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(24, 20, 24, 20);
    m_layout->setSpacing(16);
    m_layout->addStretch(1);
    setWidget(content);
}

void OverviewTab::setService(const Service &service, const EngineDescription &engine,
                             const QString &source)
{
    // Built anew only when it says something else: focus and selection stay.
    const bool same = service == m_service && engine.id == m_engine.id && source == m_shownFor;
    m_service = service;
    m_engine = engine;
    m_shownFor = source;
    if (!same)
        rebuild(source);
}

void OverviewTab::rebuild(const QString &source)
{
    for (QWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_cards.append(makeDetails(source));
    if (!m_service.connection.lines.isEmpty())
        m_cards.append(makeConnections());
    m_cards.append(makeActions());
    for (int i = 0; i < m_cards.size(); ++i)
        m_layout->insertWidget(i, m_cards.at(i));
}

Card *OverviewTab::makeDetails(const QString &source)
{
    auto *card = new Card(widget());
    card->setObjectName(u"deploymentDetails"_s);
    QVBoxLayout *layout = cardLayout(card, tr("Deployment details"));
    auto *rows = new Rows;
    //: A product and its version.
    const QString type = m_service.productVersion.isEmpty()
                             ? m_engine.name
                             : tr("%1 %2").arg(m_engine.name, m_service.productVersion);
    rows->add(tr("Type"), type, u"type"_s);
    auto *id = new CopyLine(CopyLine::Form::Chip);
    id->setObjectName(u"serviceId"_s);
    id->setContent(tr("ID"), m_service.id);
    rows->add(tr("ID"), id);
    auto *pill = new StatePill;
    pill->setObjectName(u"state"_s);
    const Appearance state = ServiceWords::appearance(m_service);
    pill->setState(state.icon, state.word, state.color);
    rows->add(tr("State"), pill);
    if (m_service.isManaged() && !m_service.restoredFromBackup.isEmpty())
        rows->add(tr("Restored from"),
                  //: Name of a service, and the id of its backup.
                  tr("%1, backup %2").arg(source, m_service.restoredFromBackup), u"restoredFrom"_s);
    if (m_service.logicalBytes > 0)
        rows->add(tr("Usage"), Format::bytes(m_service.logicalBytes), u"usage"_s);
    if (m_service.state != Service::State::Unconnected) {
        const QString schedule =
            ScheduleWords::inForce(m_service) + u' ' + ScheduleWords::failure(m_service);
        rows->add(tr("Schedule"), schedule.trimmed(), u"schedule"_s);
    }
    if (!m_service.repositoryPath.isEmpty())
        rows->add(tr("Repository"), m_service.repositoryPath, u"repository"_s);
    if (!m_service.identity.isEmpty()) {
        QStringList parts;
        for (auto it = m_service.identity.begin(); it != m_service.identity.end(); ++it)
            //: Label and value of what tells a source from others, such as a system identifier.
            parts.append(tr("%1: %2").arg(m_engine.identityLabels.value(it.key(), it.key()),
                                          valueText(it.value())));
        rows->add(tr("Identity"), parts.join(u'\n'), u"identity"_s);
    }
    layout->addLayout(rows);
    return card;
}

Card *OverviewTab::makeConnections()
{
    auto *card = new Card(widget());
    card->setObjectName(u"connections"_s);
    QVBoxLayout *layout = cardLayout(card, tr("Connect"));
    for (const ConnectionLine &line : std::as_const(m_service.connection.lines)) {
        auto *label = new TextLabel(line.label, TextRole::Small, TextLabel::Tone::Muted);
        auto *copy = new CopyLine;
        copy->setContent(line.label, line.text);
        label->setBuddy(copy);
        layout->addWidget(label);
        layout->addWidget(copy);
    }
    return card;
}

Card *OverviewTab::makeActions()
{
    using State = Service::State;
    auto *card = new Card(widget());
    card->setObjectName(u"actions"_s);
    const bool managed = m_service.isManaged();
    QVBoxLayout *layout = cardLayout(card, managed ? tr("Instance") : tr("Service"));
    const bool isSample = managed && m_service.restoredFromBackup.isEmpty();
    auto *text = new TextLabel(
        isSample ? tr("Reprise started this sample on this computer. Removing it stops it and "
                      "deletes its data; its backups stay in the repository.")
        : managed
            ? tr("Reprise started this instance on this computer. Removing it stops it and "
                 "deletes its data; the backup that it came from stays.")
            : tr("Reprise connects to this service and did not start it. Removing it from the "
                 "dashboard forgets the connection; its backups stay in the repository."),
        TextRole::Body, TextLabel::Tone::Muted);
    text->setObjectName(u"about"_s);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &words, const QString &name, Button::Kind kind) {
        auto *button = new Button(words, kind, card);
        button->setObjectName(name);
        return button;
    };
    const QString id = m_service.id;
    if (managed && m_service.state == State::Running) {
        auto *stop = add(tr("Stop"), u"stop"_s, Button::Kind::Normal);
        connect(stop, &QPushButton::clicked, this, [this, id] { emit stopRequested(id); });
        row->addWidget(stop);
    } else if (managed && m_service.state != State::Provisioning) {
        auto *start = add(tr("Start"), u"start"_s, Button::Kind::Normal);
        connect(start, &QPushButton::clicked, this, [this, id] { emit startRequested(id); });
        row->addWidget(start);
    }
    if (!managed) {
        const bool known = m_service.state != State::Unconnected;
        auto *change = add(known ? tr("Change connection…") : tr("Connect…"), u"connection"_s,
                           Button::Kind::Normal);
        connect(change, &QPushButton::clicked, this, [this, id] { emit connectionRequested(id); });
        row->addWidget(change);
    }
    row->addStretch();
    const bool isRegistered = m_service.state != State::Unconnected || m_service.isLost();
    if (isRegistered && m_service.state != State::Provisioning) {
        auto *remove = add(tr("Remove…"), u"remove"_s, Button::Kind::Danger);
        connect(remove, &QPushButton::clicked, this, [this, id] { emit removeRequested(id); });
        row->addWidget(remove);
    }
    layout->addLayout(row);
    return card;
}

} // namespace Reprise
