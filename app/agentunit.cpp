// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentunit.h"

#include "durablefile.h"
#include "services/home.h"
#include "storage/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int answerMs = 10'000;

/// One call to the user's systemd. False where there is no bus, no systemd, or it refuses.
bool callManager(const QString &method, const QVariantList &arguments)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.systemd1"_s, u"/org/freedesktop/systemd1"_s,
        u"org.freedesktop.systemd1.Manager"_s, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, answerMs).type() == QDBusMessage::ReplyMessage;
}

QString escaped(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    // Specifiers and variables of systemd.
    return word.replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
}

/// Folders of the session that the unit must know, for the same home to be found.
QString environmentLines()
{
    QStringList lines;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        QString value = qEnvironmentVariable(name);
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s);
        if (!value.isEmpty())
            lines.append(u"Environment=\"%1=%2\""_s.arg(QLatin1StringView(name), value));
    }
    return lines.join(u'\n');
}

} // namespace

AgentUnit::AgentUnit(const Home &home)
    : m_homeArguments(home.arguments())
    , m_name(u"reprise-agent.service"_s)
{
    if (m_homeArguments.isEmpty())
        return;
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(home.dataFolder()), QCryptographicHash::Sha256);
    m_name = u"reprise-agent-%1.service"_s.arg(QLatin1StringView(hash.toHex().first(8)));
}

QString AgentUnit::path() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/systemd/user/"_s + m_name;
}

QStringList AgentUnit::command(const QStringList &arguments) const
{
    // Where the program lives in a root of its own, this is what leads into it.
    const QString way = qEnvironmentVariable("REPRISE_COMMAND");
    const QString program = way.isEmpty() ? QCoreApplication::applicationFilePath() : way;
    const QStringList words = QStringList{program} + m_homeArguments + arguments;
    // systemd takes quotes, backslashes and dollars in arguments only.
    const bool isOdd =
        std::ranges::any_of(program, [](QChar c) { return u"\"'\\$*?["_s.contains(c); });
    return isOdd ? QStringList{u"/usr/bin/env"_s} + words : words;
}

QString AgentUnit::commandLine(const QStringList &words)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               u"-_./:@+=,"_s.contains(c);
    };
    QStringList quoted;
    for (const QString &word : words) {
        const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, plain);
        quoted.append(isPlain ? word : u'"' + escaped(word) + u'"');
    }
    return quoted.join(u' ');
}

QString AgentUnit::text() const
{
    QFile file(u":/systemd/reprise-agent.service.in"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const QString environment = environmentLines();
    text.replace(environment.isEmpty() ? u"@ENVIRONMENT@\n"_s : u"@ENVIRONMENT@"_s, environment);
    text.replace(u"@START@"_s, commandLine(command({u"agent"_s})));
    text.replace(u"@STOP@"_s, commandLine(command({u"--quiet"_s, u"agent"_s, u"--stop"_s})));
    return text;
}

Result<AgentUnit::Outcome> AgentUnit::install() const
{
    const QString file = path();
    if (const Result<> made = makeFolder(QFileInfo(file).path()); !made)
        return std::unexpected(made.error());
    QSaveFile unit(file);
    if (!unit.open(QIODevice::WriteOnly) || unit.write(text().toUtf8()) < 0 || !unit.commit())
        return fileFailure(u"write"_s, file,
                           unit.error() == QFileDevice::ResourceError ? ENOSPC : EACCES);
    // All of it or nothing: a person then types all of it.
    const bool told = callManager(u"Reload"_s, {}) &&
                      callManager(u"EnableUnitFiles"_s, {QStringList{m_name}, false, true}) &&
                      callManager(u"RestartUnit"_s, {m_name, u"replace"_s});
    return Outcome{.path = file,
                   .told = told,
                   .commands = {u"systemctl --user daemon-reload"_s,
                                u"systemctl --user enable --now "_s + m_name}};
}

Result<AgentUnit::Outcome> AgentUnit::uninstall() const
{
    const QString file = path();
    Outcome outcome{.path = file,
                    .commands = {u"systemctl --user disable --now "_s + m_name,
                                 u"systemctl --user daemon-reload"_s}};
    if (!QFileInfo::exists(file)) {
        outcome.told = true;
        outcome.commands.clear();
        return outcome;
    }
    outcome.told = callManager(u"StopUnit"_s, {m_name, u"replace"_s}) &&
                   callManager(u"DisableUnitFiles"_s, {QStringList{m_name}, false});
    if (!QFile::remove(file))
        return fileFailure(u"remove"_s, file, errno);
    if (outcome.told)
        callManager(u"Reload"_s, {});
    return outcome;
}

bool AgentUnit::isLingering()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user &&
           QFileInfo::exists(u"/var/lib/systemd/linger/"_s + QString::fromLocal8Bit(user->pw_name));
}

} // namespace Reprise
