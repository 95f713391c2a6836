// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "engine.h"
#include "format.h"
#include "printable.h"
#include "sentencetable.h"
#include "status/statuswords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString translated(const char *words)
{
    return words ? QCoreApplication::translate(sentenceContext, words) : QString();
}

/// In one pass: a value may hold a %1 of its own.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!isPlace) {
            result.append(text.at(i));
            continue;
        }
        result.append(values.value(text.at(++i).digitValue() - 1));
    }
    return result;
}

QString valueText(const QString &name, const QVariant &value)
{
    if (name == "jobKind"_L1)
        return Sentences::jobKind(value.toString());
    if (name == "needed"_L1 || name == "available"_L1)
        return Format::bytes(value.toLongLong());
    if (name == "until"_L1 || name == "when"_L1 || name == "seen"_L1)
        return Format::exact(QDateTime::fromString(value.toString(), Qt::ISODate));
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    return value.toString();
}

Sentence sentenceOf(const SentenceRow &row, const QVariantMap &args)
{
    QStringList values;
    const QStringList names = QString::fromLatin1(row.values).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        values.append(valueText(name, args.value(name)));
    return {.text = filled(translated(row.text), values),
            .remedy = filled(translated(row.remedy), values)};
}

Sentence lookUp(std::span<const SentenceRow> rows, const QString &id, const QVariantMap &args)
{
    const auto row = std::ranges::find_if(
        rows, [&id](const SentenceRow &row) { return id == QLatin1StringView(row.id); });
    return row == rows.end() ? Sentence{} : sentenceOf(*row, args);
}

Sentence ofEngines(const EngineRegistry &engines, const QString &id, const QVariantMap &args)
{
    const QStringList ids = engines.ids();
    for (const QString &engine : ids) {
        const Sentence sentence = engines.find(engine)->explain(id, args);
        if (!sentence.text.isEmpty())
            return sentence;
    }
    return {};
}

Sentence find(const EngineRegistry &engines, const QString &id, const QVariantMap &args)
{
    if (id.isEmpty())
        return {};
    for (const auto rows : {serviceSentences(), storageSentences(), notificationSentences()}) {
        const Sentence sentence = lookUp(rows, id, args);
        if (!sentence.text.isEmpty())
            return sentence;
    }
    return ofEngines(engines, id, args);
}

/// Names the service where the sentence itself does not.
Sentence named(Sentence sentence, const QString &serviceName)
{
    if (!serviceName.isEmpty() && !sentence.text.contains(serviceName)) {
        //: %1 is a service's name, %2 a whole sentence about it.
        const char *frame = QT_TRANSLATE_NOOP("Reprise::Sentences", "Service “%1”: %2");
        sentence.text = filled(translated(frame), {serviceName, sentence.text});
    }
    return sentence;
}

/// A name that a repository brought, or what a server said, may hold anything.
Sentence inOneLine(const Sentence &sentence)
{
    return {.text = printable(sentence.text), .remedy = printable(sentence.remedy)};
}

} // namespace

Note noteOf(const Error &error, const QString &serviceName)
{
    Note note{.code = error.reason().isEmpty() ? errorCodeName(error.code) : error.reason(),
              .args = error.args};
    if (!serviceName.isEmpty())
        note.args.insert(u"service"_s, serviceName);
    note.args.insert(u"errorCode"_s, errorCodeName(error.code));
    return note;
}

Sentence Sentences::explain(const Error &error, const QString &serviceName) const
{
    QVariantMap args = error.args;
    if (!serviceName.isEmpty())
        args.insert(u"service"_s, serviceName);
    const QVariantList findings = args.value(u"findings"_s).toList();
    if (findings.size() > 1)
        return inOneLine(named(explainAll(findings), serviceName));
    Sentence sentence = find(m_engines, error.reason(), args);
    if (sentence.text.isEmpty())
        sentence = lookUp(codeSentences(), errorCodeName(error.code), args);
    return inOneLine(completed(named(sentence, serviceName), args));
}

Sentence Sentences::completed(Sentence sentence, const QVariantMap &args)
{
    const QString nearest = args.value(u"nearest"_s).toString();
    const QString erased = args.value(u"erased"_s).toStringList().join(u", "_s);
    if (!erased.isEmpty()) {
        //: %1: ids of backups.
        const char *words = QT_TRANSLATE_NOOP(
            "Reprise::Sentences", "To make room these were erased from the bin, for good: %1.");
        sentence.text += u' ' + filled(translated(words), {erased});
    }
    if (!nearest.isEmpty()) {
        //: %1: what a person most likely meant who typed something like it.
        const char *words = QT_TRANSLATE_NOOP("Reprise::Sentences", "Did you mean “%1”?");
        sentence.remedy =
            QString(filled(translated(words), {nearest}) + u' ' + sentence.remedy).trimmed();
    }
    return sentence;
}

/// Everything that stands in the way, so that it can be mended at one go.
Sentence Sentences::explainAll(const QVariantList &findings) const
{
    QStringList texts;
    QStringList remedies;
    for (const QVariant &finding : findings) {
        const QVariantMap map = finding.toMap();
        const Sentence one = explain(
            Note{.code = map.value(u"code"_s).toString(), .args = map.value(u"args"_s).toMap()});
        texts.append(one.text);
        if (!one.remedy.isEmpty() && !remedies.contains(one.remedy))
            remedies.append(one.remedy);
    }
    return {.text = texts.join(u' '), .remedy = remedies.join(u' ')};
}

Sentence Sentences::explain(const Note &note) const
{
    const QVariantMap cause = note.args.value(u"error"_s).toMap();
    const Sentence why =
        cause.isEmpty() ? Sentence{} : explain(errorFromJson(QJsonObject::fromVariantMap(cause)));
    // What helps against the cause helps here, where nothing better is known.
    const auto helpful = [&why](Sentence sentence) {
        if (sentence.remedy.isEmpty())
            sentence.remedy = why.remedy;
        return inOneLine(sentence);
    };
    const Sentence ofStatus = StatusWords::explain(note, why);
    if (!ofStatus.text.isEmpty())
        return helpful(named(ofStatus, note.args.value(u"service"_s).toString()));
    QVariantMap args = note.args;
    args.insert(u"why"_s, why.text);
    if (const QVariantList problems = args.value(u"problems"_s).toList(); !problems.isEmpty())
        args.insert(u"problems"_s, explainAll(problems).text);
    const Sentence sentence = find(m_engines, note.code, args);
    if (!sentence.text.isEmpty())
        return helpful(sentence);
    // An error that became a note, as in `reprise check`.
    const QString code = note.args.value(u"errorCode"_s).toString();
    if (!code.isEmpty())
        return inOneLine(lookUp(codeSentences(), code, note.args));
    const Sentence ofCode = lookUp(codeSentences(), note.code, note.args);
    if (!ofCode.text.isEmpty())
        return inOneLine(ofCode);
    //: For something that this version has no words for; %1 is its technical name.
    const char *unknown = QT_TRANSLATE_NOOP("Reprise::Sentences", "Something was noted: %1.");
    return inOneLine({.text = filled(translated(unknown), {note.code}), .remedy = {}});
}

QString Sentences::stage(const QString &id) const
{
    if (id.isEmpty())
        return {};
    const Sentence common = lookUp(stageSentences(), id, {});
    if (!common.text.isEmpty())
        return common.text;
    return ofEngines(m_engines, id, {}).text;
}

QString Sentences::jobKind(const QString &kind)
{
    const Sentence words = lookUp(jobKindSentences(), kind, {});
    // Of a newer version's job, in the same home.
    return words.text.isEmpty() ? kind : words.text;
}

} // namespace Reprise
