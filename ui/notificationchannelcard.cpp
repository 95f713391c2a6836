// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationchannelcard.h"

#include "button.h"
#include "fieldform.h"
#include "format.h"
#include "messagestrip.h"
#include "notify/notification.h"
#include "textlabel.h"
#include "theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

class Fields
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::NotificationChannelCard)
public:
    [[nodiscard]] static QList<Field> of(NotificationChannel channel);
    [[nodiscard]] static QList<Field> secretsOf(NotificationChannel channel,
                                                const QStringList &kept);

private:
    [[nodiscard]] static QList<Field> email();
    [[nodiscard]] static Field caFile(const QString &key);
};

Field field(const QString &key, const QString &label, const QString &help,
            Field::Kind kind = Field::Kind::Text)
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.kind = kind;
    return field;
}

Field Fields::caFile(const QString &key)
{
    return field(key, tr("Certificate authority"),
                 tr("Only for a server with a certificate of your own: the file of the "
                    "authority that signed it."),
                 Field::Kind::Path);
}

QList<Field> Fields::email()
{
    Field security =
        field(u"email-security"_s, tr("Security"),
              tr("none is allowed for a server on this computer only."), Field::Kind::Choice);
    security.defaultValue = u"starttls"_s;
    security.choices = {u"starttls"_s, u"tls"_s, u"none"_s};
    return {
        field(u"email-server"_s, tr("Mail server"),
              tr("The SMTP server that your e-mail program sends by.")),
        security,
        field(u"email-port"_s, tr("Port"), tr("Usually 587 for starttls and 465 for tls."),
              Field::Kind::Number),
        caFile(u"email-ca-file"_s),
        field(u"email-from"_s, tr("From"), {}),
        field(u"email-to"_s, tr("To"), tr("One address or several, separated by commas.")),
        // The password is next.
        field(u"email-user"_s, tr("User"), tr("Empty for a server that asks for no password.")),
    };
}

QList<Field> Fields::of(NotificationChannel channel)
{
    switch (channel) {
    case NotificationChannel::Desktop:
        return {};
    case NotificationChannel::Email:
        return email();
    case NotificationChannel::Webhook:
        break;
    }
    return {field(u"webhook-url"_s, tr("Address"),
                  tr("Gets each message by POST as JSON. It begins with https.")),
            caFile(u"webhook-ca-file"_s)};
}

QList<Field> Fields::secretsOf(NotificationChannel channel, const QStringList &kept)
{
    const QString keep = tr("Leave it empty to keep the one that is stored.");
    if (channel == NotificationChannel::Email)
        return {field(u"email-password"_s, tr("Password"),
                      kept.contains(u"email-password"_s) ? keep : QString())};
    if (channel == NotificationChannel::Webhook)
        return {field(u"webhook-secret"_s, tr("Shared secret"),
                      kept.contains(u"webhook-secret"_s)
                          ? keep
                          : tr("Signs each message, so that its receiver can tell it from a "
                               "forged one."))};
    return {};
}

} // namespace

NotificationChannelCard::NotificationChannelCard(NotificationChannel channel, QWidget *parent)
    : Card(parent)
    , m_channel(channel)
{
    setObjectName(u"notifications-"_s + channelName(channel));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(10);
    makeHead(*layout);
    makeEvents(*layout);
    m_form = new FieldForm(this);
    layout->addWidget(m_form);
    makeTest(*layout);
    makeFields({});
}

QString NotificationChannelCard::key(const QString &name) const
{
    return name.isEmpty() ? channelName(m_channel) : channelName(m_channel) + u'-' + name;
}

void NotificationChannelCard::makeHead(QVBoxLayout &layout)
{
    m_on = new QCheckBox(channelLabel(m_channel), this);
    m_on->setObjectName(u"on-"_s + channelName(m_channel));
    m_on->setFont(Theme::font(TextRole::Strong));
    layout.addWidget(m_on);
}

void NotificationChannelCard::makeEvents(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    int place = 0;
    for (const NotificationEvent event : settableEvents) {
        auto *box = new QCheckBox(eventLabel(event), this);
        box->setObjectName(u"event-%1-%2"_s.arg(channelName(m_channel), eventName(event)));
        //: For screen readers: the way of notification, and what it tells of.
        box->setAccessibleName(tr("%1: %2").arg(channelLabel(m_channel), eventLabel(event)));
        grid->addWidget(box, place / 2, place % 2);
        m_events.insert(event, box);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout.addLayout(grid);
}

void NotificationChannelCard::makeFields(const QStringList &keptSecrets)
{
    m_form->setFields(Fields::of(m_channel), Fields::secretsOf(m_channel, keptSecrets));
    m_form->setVisible(m_channel != NotificationChannel::Desktop);
}

void NotificationChannelCard::makeTest(QVBoxLayout &layout)
{
    m_test = new Button(tr("Send a test"), Button::Kind::Normal, this);
    m_test->setObjectName(u"test-"_s + channelName(m_channel));
    m_test->setAccessibleName(tr("Send a test: %1").arg(channelLabel(m_channel)));
    m_testing = new TextLabel(tr("Sending…"), TextRole::Body, TextLabel::Tone::Muted, this);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Link, this);
    m_cancel->setObjectName(u"cancelTest-"_s + channelName(m_channel));
    m_cancel->setAccessibleName(tr("Cancel the test: %1").arg(channelLabel(m_channel)));
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_testing);
    row->addWidget(m_cancel);
    row->addStretch();
    m_outcome = new MessageStrip(this);
    m_outcome->setObjectName(u"outcome-"_s + channelName(m_channel));
    layout.addLayout(row);
    layout.addWidget(m_outcome);
    setTesting(false);
    connect(m_test, &QPushButton::clicked, this, &NotificationChannelCard::testRequested);
    connect(m_cancel, &QPushButton::clicked, this, &NotificationChannelCard::cancelRequested);
}

QStringList NotificationChannelCard::fieldKeys() const
{
    QStringList keys;
    const QList<Field> fields = Fields::of(m_channel);
    for (const Field &field : fields)
        keys.append(field.key);
    return keys;
}

void NotificationChannelCard::setValues(const QMap<QString, QString> &values,
                                        const QStringList &keptSecrets)
{
    makeFields(keptSecrets);
    m_form->setSettings(values);
    m_on->setChecked(values.value(key()) == "yes"_L1);
    const QStringList events = values.value(key(u"events"_s)).split(u',');
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
        it.value()->setChecked(events.contains(eventName(it.key())));
}

QMap<QString, QString> NotificationChannelCard::values() const
{
    QStringList events;
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it) {
        if (it.value()->isChecked())
            events.append(eventName(it.key()));
    }
    QMap<QString, QString> values{
        {key(), m_on->isChecked() ? u"yes"_s : u"no"_s},
        {key(u"events"_s), events.isEmpty() ? u"none"_s : events.join(u',')}};
    const QStringList keys = fieldKeys();
    for (const QString &key : keys)
        values.insert(key, {});
    values.insert(m_form->settings());
    return values;
}

QMap<QString, QString> NotificationChannelCard::secrets() const
{
    return m_form->secrets();
}

void NotificationChannelCard::setTesting(bool testing)
{
    m_test->setEnabled(!testing);
    m_testing->setVisible(testing);
    m_cancel->setVisible(testing);
}

void NotificationChannelCard::clearOutcome()
{
    m_outcome->hide();
    // Nothing is required before it is known which way is switched on.
    [[maybe_unused]] const bool whole = m_form->check();
}

void NotificationChannelCard::showFailure(const Error &error, const Sentence &sentence)
{
    if (error.code == ErrorCode::Cancelled) {
        m_outcome->say(MessageStrip::Kind::Info, tr("The test was cancelled.").toHtmlEscaped());
        return;
    }
    QString text = sentence.text.toHtmlEscaped();
    if (!sentence.remedy.isEmpty())
        text += u' ' + sentence.remedy.toHtmlEscaped();
    if (!error.detail.isEmpty())
        text +=
            u"<br><code>"_s + error.detail.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</code>"_s;
    m_outcome->say(MessageStrip::Kind::Bad, text);
    m_form->setProblem(error.args.value(u"key"_s).toString(), sentence.text);
}

void NotificationChannelCard::showUndelivered(const Undelivered &undelivered, const Sentence &why)
{
    //: %1: a service's name, %2: a date with its time, %3: whole sentences that say why.
    const QString text = tr("A message about “%1” of %2 could not be delivered: %3")
                             .arg(undelivered.serviceName, Format::exact(undelivered.time),
                                  QString(why.text + u' ' + why.remedy).trimmed());
    m_outcome->say(MessageStrip::Kind::Bad, text.toHtmlEscaped());
}

void NotificationChannelCard::showSent()
{
    m_outcome->say(MessageStrip::Kind::Good,
                   tr("The test was sent. Look whether it has arrived.").toHtmlEscaped());
}

} // namespace Reprise
