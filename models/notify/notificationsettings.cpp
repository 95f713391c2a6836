// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationsettings.h"

#include "threadlanguage.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

using Settings = NotificationSettings;
constexpr int highestPort = 65535;

struct Key
{
    QString name;
    QString (*read)(const Settings &);
    Result<> (*write)(Settings &, const QString &);
};

std::unexpected<Error> refused(const QString &reason, const QString &value,
                               const QString &allowed = {})
{
    return failure(ErrorCode::Usage, reason, {{u"value"_s, value}, {u"allowed"_s, allowed}});
}

QString securityName(EmailSettings::Security security)
{
    switch (security) {
    case EmailSettings::Security::Tls:
        return u"tls"_s;
    case EmailSettings::Security::StartTls:
        return u"starttls"_s;
    case EmailSettings::Security::None:
        break;
    }
    return u"none"_s;
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

Result<> setFlag(bool &flag, const QString &value)
{
    if (value != "yes"_L1 && value != "no"_L1)
        return refused(u"notify-not-among"_s, value, u"yes, no"_s);
    flag = value == "yes"_L1;
    return {};
}

QString eventNames(const QList<NotificationEvent> &events)
{
    if (events.isEmpty())
        return u"none"_s;
    QStringList names;
    for (const NotificationEvent event : events)
        names.append(eventName(event));
    return names.join(u',');
}

Result<> setEvents(QList<NotificationEvent> &events, const QString &value)
{
    const QStringList given = value == "none"_L1 ? QStringList() : value.split(u',');
    QStringList known;
    for (const NotificationEvent event : settableEvents)
        known.append(eventName(event));
    for (const QString &name : given) {
        if (!known.contains(name.trimmed()))
            return refused(u"notify-not-among"_s, name.trimmed(),
                           known.join(u", "_s) + u", none"_s);
    }
    events.clear();
    for (const NotificationEvent event : settableEvents) {
        if (std::ranges::any_of(
                given, [event](const QString &name) { return name.trimmed() == eventName(event); }))
            events.append(event);
    }
    return {};
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'<' && c != u'>'; });
}

/// A host's name or address, as it stands in a URL without brackets.
Result<> setServer(QString &server, const QString &value)
{
    static const QRegularExpression address(u"^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"_s);
    const QString ascii = QString::fromLatin1(QUrl::toAce(value));
    if (!address.match(value).hasMatch() && !name.match(ascii).hasMatch())
        return refused(u"notify-not-a-server"_s, value);
    server = value;
    return {};
}

Result<> setPort(int &port, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1 || number > highestPort)
        return refused(u"notify-not-a-port"_s, value);
    port = number;
    return {};
}

Result<> setSecurity(EmailSettings::Security &security, const QString &value)
{
    for (const auto one : {EmailSettings::Security::Tls, EmailSettings::Security::StartTls,
                           EmailSettings::Security::None}) {
        if (securityName(one) == value) {
            security = one;
            return {};
        }
    }
    return refused(u"notify-not-among"_s, value, u"tls, starttls, none"_s);
}

/// name@host: what stands before the @ goes out as it is, so it has no letters but ASCII's.
Result<> checkAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.first(std::max<qsizetype>(0, at));
    const bool ascii = std::ranges::all_of(local, [](QChar c) { return c.unicode() < 0x80; });
    QString host;
    if (local.isEmpty() || !ascii || !isPlain(address) || local.contains(u',') ||
        !setServer(host, address.sliced(at + 1)))
        return refused(u"notify-not-an-address"_s, address);
    return {};
}

Result<> setAddress(QString &target, const QString &value)
{
    if (const Result<> checked = checkAddress(value); !checked)
        return checked;
    target = value;
    return {};
}

Result<> setAddresses(QStringList &target, const QString &value)
{
    QStringList addresses;
    const QStringList given = value.split(u',');
    for (const QString &one : given) {
        if (const Result<> checked = checkAddress(one.trimmed()); !checked)
            return checked;
        addresses.append(one.trimmed());
    }
    target = addresses;
    return {};
}

Result<> setUser(QString &target, const QString &value)
{
    if (!std::ranges::all_of(value, [](QChar c) { return c.isPrint(); }))
        return refused(u"notify-not-printable"_s, {});
    target = value;
    return {};
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression four(u"^127(\\.\\d{1,3}){3}$"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || four.match(host).hasMatch();
}

Result<> setUrl(QString &target, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !isPlain(value) ||
        (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return refused(u"notify-not-a-url"_s, {});
    if (!url.userInfo().isEmpty())
        return refused(u"notify-url-with-password"_s, {});
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return refused(u"notify-plain-url"_s, url.host());
    target = value;
    return {};
}

Result<> setFile(QString &target, const QString &value)
{
    if (!QDir::isAbsolutePath(value))
        return refused(u"notify-not-absolute"_s, value);
    target = value;
    return {};
}

Result<> setLanguage(QString &target, const QString &value)
{
    if (!spokenLanguages().contains(value))
        return refused(u"notify-not-among"_s, value, spokenLanguages().join(u", "_s));
    target = value;
    return {};
}

// clang-format off
const QList<Key> &allKeys()
{
    static const QList<Key> keys = {
        {u"language"_s, [](const Settings &s) { return s.language; },
         [](Settings &s, const QString &v) { return setLanguage(s.language, v); }},
        {u"desktop"_s, [](const Settings &s) { return yesNo(s.desktop.on); },
         [](Settings &s, const QString &v) { return setFlag(s.desktop.on, v); }},
        {u"desktop-events"_s, [](const Settings &s) { return eventNames(s.desktop.events); },
         [](Settings &s, const QString &v) { return setEvents(s.desktop.events, v); }},
        {u"email"_s, [](const Settings &s) { return yesNo(s.email.on); },
         [](Settings &s, const QString &v) { return setFlag(s.email.on, v); }},
        {u"email-events"_s, [](const Settings &s) { return eventNames(s.email.events); },
         [](Settings &s, const QString &v) { return setEvents(s.email.events, v); }},
        {u"email-server"_s, [](const Settings &s) { return s.mail.server; },
         [](Settings &s, const QString &v) { return setServer(s.mail.server, v); }},
        {u"email-port"_s, [](const Settings &s) { return s.mail.port > 0 ? QString::number(s.mail.port) : QString(); },
         [](Settings &s, const QString &v) { return setPort(s.mail.port, v); }},
        {u"email-security"_s, [](const Settings &s) { return securityName(s.mail.security); },
         [](Settings &s, const QString &v) { return setSecurity(s.mail.security, v); }},
        {u"email-user"_s, [](const Settings &s) { return s.mail.user; },
         [](Settings &s, const QString &v) { return setUser(s.mail.user, v); }},
        {u"email-from"_s, [](const Settings &s) { return s.mail.from; },
         [](Settings &s, const QString &v) { return setAddress(s.mail.from, v); }},
        {u"email-to"_s, [](const Settings &s) { return s.mail.to.join(u','); },
         [](Settings &s, const QString &v) { return setAddresses(s.mail.to, v); }},
        {u"email-ca-file"_s, [](const Settings &s) { return s.mail.caFile; },
         [](Settings &s, const QString &v) { return setFile(s.mail.caFile, v); }},
        {u"webhook"_s, [](const Settings &s) { return yesNo(s.webhook.on); },
         [](Settings &s, const QString &v) { return setFlag(s.webhook.on, v); }},
        {u"webhook-events"_s, [](const Settings &s) { return eventNames(s.webhook.events); },
         [](Settings &s, const QString &v) { return setEvents(s.webhook.events, v); }},
        {u"webhook-url"_s, [](const Settings &s) { return s.hook.url; },
         [](Settings &s, const QString &v) { return setUrl(s.hook.url, v); }},
        {u"webhook-ca-file"_s, [](const Settings &s) { return s.hook.caFile; },
         [](Settings &s, const QString &v) { return setFile(s.hook.caFile, v); }},
    };
    return keys;
}
// clang-format on

const Key *findKey(const QString &name)
{
    const auto it = std::ranges::find(allKeys(), name, &Key::name);
    return it == allKeys().cend() ? nullptr : &*it;
}

/// The only way to write an empty value is to return to the default.
void reset(Settings &settings, const Key &key)
{
    const QString preset = key.read(Settings());
    if (!preset.isEmpty()) {
        [[maybe_unused]] const Result<> set = key.write(settings, preset);
        return;
    }
    static const QMap<QString, void (*)(Settings &)> clear = {
        {u"language"_s, [](Settings &s) { s.language.clear(); }},
        {u"email-server"_s, [](Settings &s) { s.mail.server.clear(); }},
        {u"email-port"_s, [](Settings &s) { s.mail.port = 0; }},
        {u"email-user"_s, [](Settings &s) { s.mail.user.clear(); }},
        {u"email-from"_s, [](Settings &s) { s.mail.from.clear(); }},
        {u"email-to"_s, [](Settings &s) { s.mail.to.clear(); }},
        {u"email-ca-file"_s, [](Settings &s) { s.mail.caFile.clear(); }},
        {u"webhook-url"_s, [](Settings &s) { s.hook.url.clear(); }},
        {u"webhook-ca-file"_s, [](Settings &s) { s.hook.caFile.clear(); }},
    };
    clear.value(key.name)(settings);
}

Result<> checkPlainServer(const Settings &settings)
{
    const EmailSettings &mail = settings.mail;
    if (mail.security != EmailSettings::Security::None || mail.server.isEmpty() ||
        isLoopback(mail.server))
        return {};
    return failure(ErrorCode::Usage, u"notify-plain-server"_s,
                   {{u"key"_s, u"email-security"_s}, {u"value"_s, mail.server}});
}

std::unexpected<Error> needs(NotificationChannel channel, const QString &key)
{
    const bool secret = notificationSecretKeys().contains(key);
    return failure(ErrorCode::Usage, secret ? u"notify-needs-secret"_s : u"notify-needs"_s,
                   {{u"channel"_s, channelName(channel)}, {u"key"_s, key}});
}

} // namespace

int EmailSettings::usedPort() const
{
    if (port > 0)
        return port;
    return security == Security::Tls ? 465 : security == Security::StartTls ? 587 : 25;
}

const ChannelSettings &NotificationSettings::of(NotificationChannel channel) const
{
    switch (channel) {
    case NotificationChannel::Desktop:
        return desktop;
    case NotificationChannel::Email:
        return email;
    case NotificationChannel::Webhook:
        break;
    }
    return webhook;
}

QStringList NotificationSettings::keys()
{
    QStringList names;
    for (const Key &key : allKeys())
        names.append(key.name);
    return names;
}

QMap<QString, QString> NotificationSettings::values() const
{
    QMap<QString, QString> values;
    for (const Key &key : allKeys())
        values.insert(key.name, key.read(*this));
    return values;
}

Result<NotificationSettings> NotificationSettings::changed(
    const QMap<QString, QString> &changes) const
{
    NotificationSettings next = *this;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const Key *key = findKey(it.key());
        if (!key)
            return failure(ErrorCode::Usage,
                           notificationSecretKeys().contains(it.key()) ? u"notify-is-secret"_s
                                                                       : u"notify-no-such-key"_s,
                           {{u"key"_s, it.key()}, {u"allowed"_s, keys().join(u", "_s)}});
        const QString value = it.value().trimmed();
        if (value.isEmpty()) {
            reset(next, *key);
            continue;
        }
        if (Result<> written = key->write(next, value); !written) {
            written.error().args.insert(u"key"_s, it.key());
            return std::unexpected(written.error());
        }
    }
    if (const Result<> checked = checkPlainServer(next); !checked)
        return std::unexpected(checked.error());
    return next;
}

QJsonObject NotificationSettings::toJson() const
{
    QJsonObject object = json;
    for (const Key &key : allKeys()) {
        const QString value = key.read(*this);
        if (value == key.read(NotificationSettings()))
            object.remove(key.name);
        else
            object.insert(key.name, value);
    }
    return object;
}

NotificationSettings NotificationSettings::fromJson(const QJsonObject &json)
{
    NotificationSettings settings;
    settings.json = json;
    for (const Key &key : allKeys()) {
        const QString value = json.value(key.name).toString();
        if (!value.isEmpty()) [[maybe_unused]]
            const Result<> set = key.write(settings, value);
    }
    if (!checkPlainServer(settings))
        settings.mail.security = EmailSettings::Security::StartTls;
    return settings;
}

QStringList notificationSecretKeys()
{
    return {u"email-password"_s, u"webhook-secret"_s};
}

Result<> checkChannel(NotificationChannel channel, const NotificationSettings &settings,
                      const NotificationSecrets &secrets)
{
    if (channel == NotificationChannel::Email) {
        if (settings.mail.server.isEmpty())
            return needs(channel, u"email-server"_s);
        if (settings.mail.from.isEmpty())
            return needs(channel, u"email-from"_s);
        if (settings.mail.to.isEmpty())
            return needs(channel, u"email-to"_s);
        if (!settings.mail.user.isEmpty() && secrets.value(u"email-password"_s).isEmpty())
            return needs(channel, u"email-password"_s);
    }
    if (channel == NotificationChannel::Webhook) {
        if (settings.hook.url.isEmpty())
            return needs(channel, u"webhook-url"_s);
        if (secrets.value(u"webhook-secret"_s).isEmpty())
            return needs(channel, u"webhook-secret"_s);
    }
    return {};
}

} // namespace Reprise
