// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationsdialog.h"

#include "button.h"
#include "cancellation.h"
#include "fieldform.h"
#include "messagestrip.h"
#include "notificationchannelcard.h"
#include "scrollbody.h"
#include "textlabel.h"
#include "threadlanguage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

struct Loaded
{
    NotificationSettings settings;
    QStringList secrets;
    /// The newest of each channel.
    QMap<NotificationChannel, Undelivered> undelivered;
};

Result<Loaded> loaded(const Notifications &notifications)
{
    const auto settings = notifications.settings();
    if (!settings)
        return std::unexpected(settings.error());
    const auto secrets = notifications.secrets();
    if (!secrets)
        return std::unexpected(secrets.error());
    Loaded all{.settings = *settings, .secrets = secrets->keys(), .undelivered = {}};
    const QList<Undelivered> undelivered = notifications.undelivered();
    for (const Undelivered &one : undelivered)
        all.undelivered.insert(one.channel, one);
    return all;
}

/// Under the setting that the error names, all of a channel begin with its name.
bool isAbout(const Error &error, NotificationChannel channel)
{
    return error.args.value(u"key"_s).toString().startsWith(channelName(channel));
}

} // namespace

NotificationsDialog::NotificationsDialog(const Home &home, const EngineRegistry &engines,
                                         const Clock &clock, const Sentences &sentences,
                                         QWidget *parent)
    : QDialog(parent)
    , m_sentences(sentences)
    , m_notifications(std::make_shared<const Notifications>(home, engines, clock))
{
    setObjectName(u"notificationsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications"));
    m_body = new ScrollBody(14, this);
    makeContent(m_body->inner());
    makeFoot(m_body->outer());
    resize(760, 780);
    load();
}

NotificationsDialog::~NotificationsDialog()
{
    for (const auto &test : std::as_const(m_tests))
        test->cancel();
}

void NotificationsDialog::makeContent(QVBoxLayout &layout)
{
    auto *intro = new TextLabel(tr("A change of a service's state is told once, while this window "
                                   "is open or the agent runs."),
                                TextRole::Body, TextLabel::Tone::Muted, this);
    intro->setWordWrap(true);
    layout.addWidget(intro);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("The system's"), QString());
    const QStringList languages = spokenLanguages();
    for (const QString &name : languages) {
        // Each in its own words, so that who speaks it finds it.
        QString words = QLocale(name).nativeLanguageName();
        words[0] = words.at(0).toUpper();
        m_language->addItem(words, name);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeading);
    form->addRow(FieldForm::label(tr("&Language of the messages"), m_language), m_language);
    layout.addLayout(form);
    for (const NotificationChannel channel : allChannels) {
        auto *card = new NotificationChannelCard(channel, this);
        layout.addWidget(card);
        m_cards.append(card);
        connect(card, &NotificationChannelCard::testRequested, this, [this, card] { test(card); });
        connect(card, &NotificationChannelCard::cancelRequested, this, [this, channel] {
            if (const auto test = m_tests.value(channel))
                test->cancel();
        });
    }
    layout.addStretch();
}

void NotificationsDialog::makeFoot(QVBoxLayout &layout)
{
    m_strip = new MessageStrip(this);
    m_strip->setObjectName(u"dialogMessage"_s);
    auto *cancel = new Button(tr("Cancel", "a dialog"), Button::Kind::Normal, this);
    cancel->setObjectName(u"cancelDialog"_s);
    m_save = new Button(tr("&Save"), Button::Kind::Primary, this);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 12, 24, 14);
    foot->setSpacing(10);
    foot->addWidget(m_strip);
    foot->addLayout(row);
    layout.addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NotificationsDialog::save);
}

void NotificationsDialog::load()
{
    m_body->widget()->setEnabled(false);
    QtConcurrent::run([notifications = m_notifications] {
        return loaded(*notifications);
    }).then(this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        const QMap<QString, QString> values = loaded->settings.values();
        m_language->setCurrentIndex(std::max(0, m_language->findData(values.value(u"language"_s))));
        for (NotificationChannelCard *card : std::as_const(m_cards)) {
            card->setValues(values, loaded->secrets);
            const auto lost = loaded->undelivered.constFind(card->channel());
            if (lost != loaded->undelivered.cend())
                card->showUndelivered(*lost, m_sentences.explain(lost->error));
        }
        m_body->widget()->setEnabled(true);
        m_save->setEnabled(true);
    });
}

Notifications::Change NotificationsDialog::change() const
{
    Notifications::Change change;
    change.settings.insert(u"language"_s, m_language->currentData().toString());
    for (const NotificationChannelCard *card : m_cards) {
        change.settings.insert(card->values());
        change.secrets.insert(card->secrets());
    }
    return change;
}

void NotificationsDialog::test(NotificationChannelCard *card)
{
    const NotificationChannel channel = card->channel();
    card->clearOutcome();
    card->setTesting(true);
    const auto cancellation = std::make_shared<Cancellation>();
    m_tests.insert(channel, cancellation);
    // Of the other channels what is typed half-way must not stand in the way.
    Notifications::Change wanted{.settings = card->values(), .secrets = card->secrets()};
    wanted.settings.insert(u"language"_s, m_language->currentData().toString());
    QtConcurrent::run([notifications = m_notifications, channel, wanted, cancellation] {
        return notifications->test(channel, wanted, *cancellation);
    }).then(this, [this, card](const Result<> &sent) {
        card->setTesting(false);
        if (sent)
            card->showSent();
        else
            card->showFailure(sent.error(), m_sentences.explain(sent.error()));
    });
}

void NotificationsDialog::save()
{
    m_strip->hide();
    m_save->setEnabled(false);
    for (NotificationChannelCard *card : std::as_const(m_cards))
        card->clearOutcome();
    QtConcurrent::run([notifications = m_notifications, wanted = change()] {
        return notifications->change(wanted);
    }).then(this, [this](const Result<NotificationSettings> &result) { onSaved(result); });
}

void NotificationsDialog::onSaved(const Result<NotificationSettings> &result)
{
    m_save->setEnabled(true);
    if (result)
        accept();
    else
        fail(result.error());
}

void NotificationsDialog::fail(const Error &error)
{
    const Sentence sentence = m_sentences.explain(error);
    for (NotificationChannelCard *card : std::as_const(m_cards)) {
        if (isAbout(error, card->channel()))
            card->showFailure(error, sentence);
    }
    QString text = sentence.text.toHtmlEscaped();
    if (!sentence.remedy.isEmpty())
        text += u' ' + sentence.remedy.toHtmlEscaped();
    m_strip->say(MessageStrip::Kind::Bad, text);
}

} // namespace Reprise
