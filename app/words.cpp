// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "printable.h"

#include <QCoreApplication>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

using Maker = std::function<Sentence(const std::function<QString(const QString &)> &)>;

/// The reasons that only the command line has, and their sentences.
class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::UsageWords)
public:
    [[nodiscard]] static std::map<QString, Maker> options();
    [[nodiscard]] static std::map<QString, Maker> values();

private:
    [[nodiscard]] static QString seeHelp(const QString &command);
    /// What would happen with --yes.
    [[nodiscard]] static QString consequence(const std::function<QString(const QString &)> &arg);
    [[nodiscard]] static QString ofDeleting(const std::function<QString(const QString &)> &arg);
    [[nodiscard]] static QString ofRemoving(const std::function<QString(const QString &)> &arg);
};

QString UsageWords::consequence(const std::function<QString(const QString &)> &arg)
{
    const QString what = arg(u"what"_s);
    const QString service = arg(u"service"_s);
    const QString backup = arg(u"backup"_s);
    if (what == "accept-backup"_L1) {
        return tr("The backup %1 of “%2” would count as good from then on, for restores, retention "
                  "and status. That cannot be undone.")
            .arg(backup, service);
    }
    if (what == "accept-loss"_L1) {
        return tr("Nothing would be said any more of the backup %1 of “%2”, which is gone.")
            .arg(backup, service);
    }
    if (what == "accept-source"_L1) {
        return tr("The next backup of “%1” might then come from another source, which becomes the "
                  "one that it is compared with. That cannot be undone.")
            .arg(service);
    }
    if (what.startsWith("remove"_L1))
        return ofRemoving(arg);
    return ofDeleting(arg);
}

QString UsageWords::ofDeleting(const std::function<QString(const QString &)> &arg)
{
    const QString what = arg(u"what"_s);
    const QString service = arg(u"service"_s);
    const QString backup = arg(u"backup"_s);
    const int count = arg(u"count"_s).toInt();
    if (what == "erase"_L1) {
        return tr("%n backup(s) of “%1” in the bin would be erased for good: nothing brings them "
                  "back.",
                  nullptr, count)
            .arg(service);
    }
    QStringList words = {tr("The backup %1 of “%2” would go into the bin.").arg(backup, service)};
    if (!arg(u"newest"_s).isEmpty())
        words.append(tr("It is the newest good backup of this service."));
    if (!arg(u"note"_s).isEmpty())
        words.append(tr("It bears the note “%1”.").arg(arg(u"note"_s)));
    return words.join(u' ');
}

QString UsageWords::ofRemoving(const std::function<QString(const QString &)> &arg)
{
    const QString service = arg(u"service"_s);
    const QString path = arg(u"path"_s);
    const int count = arg(u"count"_s).toInt();
    QString text;
    if (arg(u"what"_s) == "remove-managed"_L1) {
        //: %1: a service, %2: a folder.
        text = tr("“%1” would be stopped and its data in %2 deleted for good, with its secrets.")
                   .arg(service, arg(u"instance"_s));
    } else {
        text = tr("The connection to “%1” would be forgotten, with its secrets and hooks; nobody "
                  "here would back it up any more. The database itself is left alone.")
                   .arg(service);
    }
    if (arg(u"count"_s).isEmpty())
        return text;
    if (count == 0)
        return text + u' ' + tr("There is no backup of it.");
    //: %1: a folder.
    return text + u' ' + tr("Its %n backup(s) stay in %1.", nullptr, count).arg(path);
}

QString UsageWords::seeHelp(const QString &command)
{
    return command.isEmpty() ? tr("`reprise help` lists the commands.")
                             : tr("`reprise help %1` shows how it is used.").arg(command);
}

std::map<QString, Maker> UsageWords::options()
{
    return {
        {u"no-such-command"_s,
         [](const auto &arg) -> Sentence {
             return {tr("There is no command “%1”.").arg(arg(u"command"_s)), seeHelp({})};
         }},
        {u"unknown-option"_s,
         [](const auto &arg) -> Sentence {
             return {tr("There is no option “%1” here.").arg(arg(u"option"_s)),
                     seeHelp(arg(u"command"_s))};
         }},
        {u"bad-option"_s,
         [](const auto &arg) -> Sentence {
             return {arg(u"message"_s), seeHelp(arg(u"command"_s))};
         }},
        {u"too-few-arguments"_s,
         [](const auto &arg) -> Sentence {
             return {tr("“%1” needs more: %2.").arg(arg(u"command"_s), arg(u"synopsis"_s)),
                     seeHelp(arg(u"command"_s))};
         }},
        {u"too-many-arguments"_s,
         [](const auto &arg) -> Sentence {
             return {tr("“%1” cannot do anything with “%2”.")
                         .arg(arg(u"command"_s), arg(u"argument"_s)),
                     seeHelp(arg(u"command"_s))};
         }},
        {u"option-missing"_s,
         [](const auto &arg) -> Sentence {
             return {tr("The option %1 is missing.").arg(arg(u"option"_s)),
                     seeHelp(arg(u"command"_s))};
         }},
        {u"options-conflict"_s,
         [](const auto &arg) -> Sentence {
             return {tr("The options %1 contradict each other.").arg(arg(u"options"_s)),
                     seeHelp(arg(u"command"_s))};
         }},
        {u"nothing-to-do"_s,
         [](const auto &arg) -> Sentence {
             return {tr("Nothing was given to change."), seeHelp(arg(u"command"_s))};
         }},
        {u"needs-yes"_s,
         [](const auto &arg) -> Sentence {
             return {consequence(arg), tr("Repeat it with --yes if you are sure.")};
         }},
        {u"language-unknown"_s,
         [](const auto &arg) -> Sentence {
             return {tr("Reprise does not speak “%1”.").arg(arg(u"language"_s)),
                     tr("It speaks en, fr, de and pt_BR.")};
         }},
    };
}

std::map<QString, Maker> UsageWords::values()
{
    return {
        {u"no-such-engine"_s,
         [](const auto &arg) -> Sentence {
             return {tr("There is no engine “%1”.").arg(arg(u"engine"_s)),
                     tr("There are: %1.").arg(arg(u"known"_s))};
         }},
        {u"not-key-value"_s,
         [](const auto &arg) -> Sentence {
             return {
                 tr("%1 takes %2, and the “=” is missing.").arg(arg(u"option"_s), arg(u"form"_s)),
                 {}};
         }},
        {u"not-yes-or-no"_s,
         [](const auto &arg) -> Sentence {
             return {tr("%1 takes yes or no, not “%2”.").arg(arg(u"option"_s), arg(u"value"_s)),
                     {}};
         }},
        {u"secret-not-of-engine"_s,
         [](const auto &arg) -> Sentence {
             return {tr("%1 has no secret “%2”.").arg(arg(u"engine"_s), arg(u"key"_s)),
                     tr("There are: %1.").arg(arg(u"known"_s))};
         }},
        {u"secret-unreadable"_s,
         [](const auto &arg) -> Sentence {
             return {tr("The secret cannot be read from “%1”: %2.")
                         .arg(arg(u"path"_s), arg(u"message"_s)),
                     tr("Name a file that you may read, with the secret as its first line.")};
         }},
        {u"secret-empty"_s,
         [](const auto &arg) -> Sentence {
             return {tr("“%1” holds no secret: its first line is empty.").arg(arg(u"path"_s)),
                     tr("Write the secret into its first line.")};
         }},
        {u"stdin-twice"_s,
         [](const auto &) -> Sentence {
             return {tr("Only one secret can be read from the standard input."),
                     tr("Put the others into files.")};
         }},
        {u"no-such-page"_s,
         [](const auto &arg) -> Sentence {
             return {tr("The console has no page “%1”.").arg(arg(u"page"_s)),
                     tr("There are: %1.").arg(arg(u"known"_s))};
         }},
        {u"bad-time"_s,
         [](const auto &arg) -> Sentence {
             return {tr("“%1” is not a time.").arg(arg(u"text"_s)),
                     tr("Write it like 2026-11-21T14:30:00Z, or without the Z for local time.")};
         }},
    };
}

} // namespace

Sentence Words::explain(const Error &error, const QString &serviceName) const
{
    static const auto makers = [] {
        auto all = UsageWords::options();
        all.merge(UsageWords::values());
        return all;
    }();
    const auto maker = makers.find(error.reason());
    if (error.code != ErrorCode::Usage || maker == makers.end())
        return m_sentences.explain(error, serviceName);
    const auto arg = [&error](const QString &name) { return error.args.value(name).toString(); };
    const Sentence words = Sentences::completed(maker->second(arg), error.args);
    return {.text = printable(words.text), .remedy = printable(words.remedy)};
}

QString toText(const Sentence &sentence)
{
    return sentence.remedy.isEmpty() ? sentence.text : sentence.text + u'\n' + sentence.remedy;
}

QString toLine(const Sentence &sentence)
{
    return sentence.remedy.isEmpty() ? sentence.text : sentence.text + u' ' + sentence.remedy;
}

} // namespace Reprise
