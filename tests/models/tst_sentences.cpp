// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "filecopyengine.h"
#include "format.h"
#include "printable.h"
#include "sentencetable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_engines.add(std::make_unique<FileCopyEngine>()); }

    /// Each id once; each place of a text has a value, and each value a place.
    void tablesAreWhole()
    {
        const QRegularExpression place(u"%(\\d)"_s);
        for (const auto rows : {serviceSentences(), storageSentences(), notificationSentences(),
                                codeSentences(), stageSentences(), jobKindSentences()}) {
            QSet<QByteArray> ids;
            for (const SentenceRow &row : rows) {
                QVERIFY2(!ids.contains(row.id), row.id);
                ids.insert(row.id);
                const auto values =
                    QString::fromLatin1(row.values).split(u',', Qt::SkipEmptyParts).size();
                const QString words = QString::fromUtf8(row.text) + u' ' +
                                      QString::fromUtf8(row.remedy ? row.remedy : "");
                QSet<int> used;
                for (const QRegularExpressionMatch &match : place.globalMatch(words)) {
                    used.insert(match.captured(1).toInt());
                    QVERIFY2(match.captured(1).toInt() <= values, row.id);
                }
                QCOMPARE_GE(values, used.size());
            }
        }
    }

    void everyCodeHasASentence()
    {
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const Error error{.code = ErrorCode(code), .args = {}, .detail = {}};
            const Sentence sentence = m_sentences.explain(error, u"shop"_s);
            QVERIFY2(sentence.text.contains(u"shop"_s), qPrintable(errorCodeName(error.code)));
            QVERIFY(sentence.text.endsWith(u'.'));
        }
    }

    void noNameAndNoServerBreaksOutOfItsLine()
    {
        const QString evil = u"a\x1b]0;x\a\nok\r\u009b2J"_s;
        const Error error = failure(ErrorCode::NotFound, u"no-such-service"_s,
                                    {{u"service"_s, evil}, {u"name"_s, evil}})
                                .error();
        const Note note{.code = u"check-broken"_s, .args = {{u"service"_s, evil}}};
        for (const Sentence &sentence :
             {m_sentences.explain(error, evil), m_sentences.explain(note)}) {
            QVERIFY(sentence.text.contains(u"\uFFFD]0;x\uFFFD"_s));
            QCOMPARE(sentence.text, printable(sentence.text));
            QCOMPARE(sentence.remedy, printable(sentence.remedy));
        }
    }

    void namesTheServiceOnce()
    {
        const Error error =
            failure(ErrorCode::IdentityChanged, u"identity-changed"_s, {{u"service"_s, u"svc"_s}})
                .error();
        const Sentence sentence = m_sentences.explain(error, u"shop"_s);
        QCOMPARE(sentence.text.count(u"shop"_s), 1);
        QVERIFY(!sentence.text.contains(u"svc"_s));
        QVERIFY(!sentence.remedy.isEmpty());
        const Error file = fileFailure(u"write"_s, u"/x/100%1"_s, ENOSPC).error();
        QVERIFY(m_sentences.explain(file, u"shop"_s).text.contains(u"/x/100%1 cannot"_s));
        QVERIFY(m_sentences.explain(file, u"shop"_s).text.contains(u"“shop”"_s));
    }

    void enginesAreAskedAndTheUnknownFallsBack()
    {
        const Error engine =
            failure(ErrorCode::Unreachable, u"folder-missing"_s, {{u"path"_s, u"/x"_s}}).error();
        QVERIFY(m_sentences.explain(engine).text.contains(u"The folder /x is not there."_s));
        const Error unknown = failure(ErrorCode::DiskFull, u"never-heard"_s).error();
        QCOMPARE(m_sentences.explain(unknown).text, u"The disk is full."_s);
        QVERIFY(m_sentences.explain(Note{.code = u"never-heard"_s, .args = {}})
                    .text.contains(u"never-heard"_s));
        QCOMPARE(m_sentences.stage(u"verifying"_s), u"Checking"_s);
        QVERIFY(m_sentences.stage({}).isEmpty());
    }

    void jobKindsAreSaidInWords()
    {
        const Error busy = failure(ErrorCode::Busy, u"service-busy"_s,
                                   {{u"service"_s, u"shop"_s},
                                    {u"jobKind"_s, u"back-up"_s},
                                    {u"job"_s, u"20261121T060000Z-p0q1zz"_s}})
                               .error();
        QCOMPARE(m_sentences.explain(busy).text,
                 u"The service “shop” is busy with another job (Back up, "
                 "20261121T060000Z-p0q1zz)."_s);
        QCOMPARE(Sentences::jobKind(u"polish"_s), u"polish"_s);
    }

    void sizesAreSaidInUnits()
    {
        const Error full = failure(ErrorCode::DiskFull, u"repository-too-full"_s,
                                   {{u"path"_s, u"/srv"_s},
                                    {u"needed"_s, qint64(210'000'000'000)},
                                    {u"available"_s, 5'500'000}})
                               .error();
        const QString text = m_sentences.explain(full).text;
        QVERIFY2(text.contains(Format::bytes(210'000'000'000)), qPrintable(text));
        QVERIFY2(text.contains(Format::bytes(5'500'000)), qPrintable(text));
    }

    void allFindingsAreSaid()
    {
        const QVariantList findings{
            QVariantMap{{u"code"_s, u"refused"_s}},
            QVariantMap{{u"code"_s, u"folder-missing"_s},
                        {u"args"_s, QVariantMap{{u"path"_s, u"/x"_s}}}},
        };
        const Error error =
            failure(ErrorCode::Prerequisite, u"refused"_s, {{u"findings"_s, findings}}).error();
        const Sentence sentence = m_sentences.explain(error);
        QVERIFY(sentence.text.contains(u"told to refuse"_s));
        QVERIFY(sentence.text.contains(u"/x"_s));
    }

private:
    EngineRegistry m_engines;
    Sentences m_sentences{m_engines};
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
