// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardpage.h"

#include "button.h"
#include "clock.h"
#include "engine.h"
#include "engineregistry.h"
#include "focusorder.h"
#include "format.h"
#include "lists/servicelistmodel.h"
#include "messagestrip.h"
#include "richtext.h"
#include "servicecard.h"
#include "servicewords.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int narrowestCard = 400;
constexpr int mostAttention = 3;

bool wantsAttention(const Service &service)
{
    const Service::Protection protection = service.status.protection;
    const bool late =
        protection == Service::Protection::Late || protection == Service::Protection::AtRisk;
    return service.repositoryProblem || service.lastFailure() || (service.status.counts && late);
}

} // namespace

DashboardPage::DashboardPage(const EngineRegistry &engines, const Sentences &sentences,
                             const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_engines(engines)
    , m_sentences(sentences)
    , m_clock(clock)
{
    setObjectName(u"dashboardPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());

    m_cardArea = new QWidget;
    auto *inner = new QVBoxLayout(m_cardArea);
    inner->setContentsMargins(margin, 0, margin, margin);
    inner->setSpacing(gap);
    m_strip = new MessageStrip(m_cardArea);
    m_strip->setObjectName(u"outcome"_s);
    m_attention = new QVBoxLayout;
    m_attention->setSpacing(8);
    m_more = new TextLabel(TextRole::Body, TextLabel::Tone::Muted, m_cardArea);
    m_more->setObjectName(u"moreAttention"_s);
    m_more->hide();
    m_notice = new TextLabel(TextRole::Body, TextLabel::Tone::Muted, m_cardArea);
    m_notice->setObjectName(u"notice"_s);
    m_empty = makeEmptyState();
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    inner->addWidget(m_strip);
    inner->addLayout(m_attention);
    inner->addWidget(m_more);
    inner->addWidget(m_notice);
    inner->addWidget(m_empty, 100);
    inner->addLayout(m_grid);
    inner->addStretch(1);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_cardArea);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);

    // "5 hours ago" grows old by itself.
    m_ageTimer.setInterval(std::chrono::seconds(30));
    connect(&m_ageTimer, &QTimer::timeout, this, &DashboardPage::refresh);
    m_ageTimer.start();
    refresh();
}

QWidget *DashboardPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = new TextLabel(tr("Dashboard"), TextRole::Title, TextLabel::Tone::Text, header);
    m_summary = new TextLabel(TextRole::Body, TextLabel::Tone::Muted, header);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setElided(Qt::ElideRight);
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search services"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    m_add = new Button(tr("&Add service…"), Button::Kind::Primary, header);
    m_add->setObjectName(u"addService"_s);
    m_add->setIconName(u"plus"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 16, margin, 14);
    row->setSpacing(10);
    row->addWidget(title);
    row->addWidget(m_summary, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_add);
    connect(m_search, &QLineEdit::textChanged, this, &DashboardPage::refreshCards);
    connect(m_add, &QPushButton::clicked, this, &DashboardPage::addServiceRequested);
    return header;
}

QWidget *DashboardPage::makeEmptyState()
{
    auto *empty = new QWidget(m_cardArea);
    empty->setObjectName(u"emptyState"_s);
    auto *sign = new QLabel(empty);
    sign->setPixmap(QIcon(u":/reprise/reprise.svg"_s).pixmap(72, 72));
    auto *title =
        new TextLabel(tr("No services yet"), TextRole::Title, TextLabel::Tone::Text, empty);
    auto *text = new TextLabel(tr("Add a database service that you run, and see that every one of "
                                  "its backups can be brought back. Or try it first on a small "
                                  "sample that Reprise starts on this computer."),
                               TextRole::Body, TextLabel::Tone::Muted, empty);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(460);
    text->setMinimumHeight(text->heightForWidth(460));
    auto *add = new Button(tr("Add service…"), Button::Kind::Primary, empty);
    add->setObjectName(u"addFirstService"_s);
    add->setIconName(u"plus"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(add);
    const QStringList ids = m_engines.ids();
    for (const QString &id : ids) {
        const EngineDescription engine = m_engines.find(id)->describe();
        if (!engine.canSample)
            continue;
        auto *sample =
            new Button(tr("Start a %1 sample").arg(engine.name), Button::Kind::Normal, empty);
        sample->setObjectName(u"sample-"_s + id);
        sample->setIconName(u"play"_s);
        buttons->addWidget(sample);
        connect(sample, &QPushButton::clicked, this, [this, id] { emit sampleRequested(id); });
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(sign, 0, Qt::AlignCenter);
    layout->addWidget(title, 0, Qt::AlignCenter);
    layout->addWidget(text, 0, Qt::AlignCenter);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(add, &QPushButton::clicked, this, &DashboardPage::addServiceRequested);
    return empty;
}

ServiceCard *DashboardPage::makeCard()
{
    auto *card = new ServiceCard(m_sentences, m_cardArea);
    connect(card, &ServiceCard::backUpRequested, this, &DashboardPage::backUpRequested);
    connect(card, &ServiceCard::manageRequested, this, &DashboardPage::manageRequested);
    connect(card, &ServiceCard::connectRequested, this, &DashboardPage::connectRequested);
    connect(card, &ServiceCard::startRequested, this, &DashboardPage::startRequested);
    connect(card, &ServiceCard::stopRequested, this, &DashboardPage::stopRequested);
    connect(card, &ServiceCard::removeRequested, this, &DashboardPage::removeRequested);
    connect(card, &ServiceCard::cancelRequested, this, &DashboardPage::cancelRequested);
    connect(card, &ServiceCard::logRequested, this, &DashboardPage::logRequested);
    return card;
}

void DashboardPage::setServices(const QList<Service> &services)
{
    ServiceListModel sorted;
    sorted.setServices(services);
    m_services = sorted.values();
    m_ready = true;
    refresh();
}

void DashboardPage::setJobs(const QList<JobInfo> &jobs)
{
    m_jobs = jobs;
    applyJobs();
}

void DashboardPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DashboardPage::refresh()
{
    qsizetype restorable = 0;
    for (const Service &service : std::as_const(m_services))
        restorable += service.lastGood() ? 1 : 0;
    m_summary->setVisible(!m_services.isEmpty());
    m_summary->setWhole(tr("%1 of %n services can be restored", nullptr, int(m_services.size()))
                            .arg(Format::number(restorable)));
    const bool empty = m_ready && m_services.isEmpty();
    m_empty->setVisible(empty);
    m_search->setVisible(!empty);
    m_add->setVisible(!empty);
    refreshAttention();
    refreshCards();
}

void DashboardPage::refreshCards()
{
    const QString wanted = m_search->text().trimmed();
    const QDateTime now = m_clock.now();
    QStringList shown;
    QHash<QString, ServiceCard *> gone = m_cards;
    for (const Service &service : std::as_const(m_services)) {
        const Engine *engine = m_engines.find(service.engine);
        const EngineDescription description = engine ? engine->describe() : EngineDescription{};
        if (!service.name.contains(wanted, Qt::CaseInsensitive) &&
            !description.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        shown.append(service.id);
        gone.remove(service.id);
        ServiceCard *&card = m_cards[service.id];
        if (!card)
            card = makeCard();
        card->setService(service, description, sourceName(service), now);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_cards.remove(it.key());
        // It may be the sender of what led here.
        it.value()->hide();
        it.value()->deleteLater();
    }
    m_notice->setVisible(!m_ready || (shown.isEmpty() && !m_services.isEmpty()));
    m_notice->setWhole(m_ready ? tr("No service matches “%1”.").arg(wanted)
                               : tr("Looking for services…"));
    if (shown != m_shown) {
        m_shown = shown;
        m_columns = 0;
    }
    arrange();
    applyJobs();
}

void DashboardPage::arrange()
{
    const int columns = std::max(1, (width() - 2 * margin + gap) / (narrowestCard + gap));
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (int i = 0; i < m_shown.size(); ++i) {
        ServiceCard *card = m_cards.value(m_shown.at(i));
        m_grid->removeWidget(card);
        m_grid->addWidget(card, i / columns, i % columns);
        card->show();
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    orderFocus();
}

void DashboardPage::orderFocus()
{
    QList<QWidget *> order{m_strip};
    for (MessageStrip *strip : std::as_const(m_attentionStrips))
        order.append(strip);
    order.append(m_empty);
    for (const QString &id : std::as_const(m_shown))
        order.append(m_cards.value(id));
    setFocusOrder(m_add, order);
}

void DashboardPage::applyJobs()
{
    for (ServiceCard *card : std::as_const(m_cards)) {
        const Service &service = card->service();
        std::optional<JobInfo> found;
        for (const JobInfo &job : std::as_const(m_jobs)) {
            const bool provisions = !service.jobId.isEmpty() && job.id == service.jobId;
            // A restore or a download reads the service's backups and leaves it as it is.
            const bool worksOnIt =
                job.serviceId == service.id &&
                QStringList{u"back-up"_s, u"start"_s, u"stop"_s, u"remove"_s}.contains(job.kind);
            if (!job.isOver() && (provisions || worksOnIt))
                found = job;
        }
        card->setJob(found);
    }
}

void DashboardPage::refreshAttention()
{
    QString key;
    QList<Service> wanting;
    int more = 0;
    const QDateTime now = m_clock.now();
    for (const Service &service : std::as_const(m_services)) {
        if (!wantsAttention(service))
            continue;
        if (wanting.size() >= mostAttention) {
            ++more;
            continue;
        }
        const auto failed = service.lastFailure();
        wanting.append(service);
        key += service.id +
               (failed ? failed->backupId + failed->jobId + Format::relative(failed->at, now)
                       : u""_s) +
               QString::number(int(service.status.protection)) + service.name +
               ServiceWords::reasons(service.status, m_sentences) +
               QString::number(service.repositoryProblem.has_value());
    }
    m_more->setVisible(more > 0);
    m_more->setWhole(more == 1 ? tr("And 1 more service needs attention.")
                               : tr("And %n more services need attention.", nullptr, more));
    if (key == m_attentionKey)
        return;
    m_attentionKey = key;
    for (MessageStrip *strip : std::as_const(m_attentionStrips)) {
        strip->hide();
        strip->deleteLater();
    }
    m_attentionStrips.clear();
    for (const Service &service : std::as_const(wanting))
        addAttention(service);
    orderFocus();
}

void DashboardPage::addAttention(const Service &service)
{
    auto *strip = new MessageStrip(m_cardArea);
    strip->setObjectName(u"attention"_s);
    strip->setCloseButtonVisible(false);
    const QString name = RichText::bold(service.name);
    const auto failed = service.lastFailure();
    const Backup *last = service.lastGood();
    const QDateTime now = m_clock.now();
    QStringList words;
    Sentence why;
    if (service.repositoryProblem) {
        why = m_sentences.explain(*service.repositoryProblem);
        words.append(tr("The backups of %1 cannot be seen.").arg(name));
    } else if (failed) {
        why = m_sentences.explain(failed->error);
        words.append(
            tr("The last backup of %1 failed %2.").arg(name, Format::relative(failed->at, now)));
    } else if (!service.status.reasons.isEmpty()) {
        why = m_sentences.explain(service.status.reasons.first());
        //: %1: the name of a service that is not backed up as it should be; a reason follows.
        words.append(tr("%1 needs attention.").arg(name));
    } else if (service.status.protection == Service::Protection::Late && last) {
        words.append(
            tr("%1 was last backed up %2.").arg(name, Format::relative(last->finished, now)));
    } else {
        words.append(tr("The backups of %1 are damaged or incomplete. Open them to see which ones.")
                         .arg(name));
    }
    if (!why.text.isEmpty())
        words.append(RichText::sentence(why));
    const bool bad = service.status.protection != Service::Protection::Protected;
    strip->say(bad ? MessageStrip::Kind::Bad : MessageStrip::Kind::Warning, words.join(u' '));
    const QString id = service.id;
    if (failed && !service.repositoryProblem) {
        connect(strip->offer(tr("Show log")), &QAction::triggered, this,
                [this, id, failed = *failed] { requestLog(id, failed); });
    }
    if (!service.repositoryProblem && service.state != Service::State::Unconnected) {
        connect(strip->offer(tr("Back up now")), &QAction::triggered, this,
                [this, id] { emit backUpRequested(id); });
    }
    if (strip->actions().isEmpty()) {
        connect(strip->offer(tr("Manage")), &QAction::triggered, this,
                [this, id] { emit manageRequested(id); });
    }
    m_attention->addWidget(strip);
    m_attentionStrips.append(strip);
}

void DashboardPage::requestLog(const QString &serviceId, const Service::Failure &failed)
{
    const auto job = std::ranges::find(m_jobs, failed.jobId, &JobInfo::id);
    if (!failed.backupId.isEmpty())
        emit backupLogRequested(serviceId, failed.backupId);
    else if (job != m_jobs.cend())
        emit logRequested(*job);
}

QString DashboardPage::sourceName(const Service &service) const
{
    for (const Service &other : m_services) {
        if (other.id == service.restoredFromService)
            return other.name;
    }
    return service.restoredFromService;
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Reprise
