// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellquote.h"

#include "program.h"

#include <QTest>
#include <QUrl>

using namespace Reprise;
using namespace Qt::StringLiterals;

class ShellQuoteTest : public QObject
{
    Q_OBJECT
private slots:
    void aShellReadsTheSameWord_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"shop"_s,
                                    QString(),
                                    u" "_s,
                                    u"two words"_s,
                                    u"it's"_s,
                                    u"'"_s,
                                    u"''"_s,
                                    u"'; id #"_s,
                                    u"\"quoted\""_s,
                                    u"$HOME ${HOME} $(id) `id`"_s,
                                    u"a;id"_s,
                                    u"a&b|c>d<e"_s,
                                    u"*?[a]"_s,
                                    u"{a,b}"_s,
                                    u"~"_s,
                                    u"~root/x"_s,
                                    u"=ls"_s,
                                    u"a=b"_s,
                                    u"#no comment"_s,
                                    u"!history"_s,
                                    u"back\\slash\\"_s,
                                    u"line\nbreak"_s,
                                    u"tab\tbed"_s,
                                    u"\r\a\x1b[31m"_s,
                                    u"-rf"_s,
                                    u"--"_s,
                                    u"../../etc"_s,
                                    u"100%s%n"_s,
                                    u"Größe ß 数据库 🐘"_s,
                                    u"a^b"_s,
                                    u"(a)"_s,
                                    QString(5000, u'\'')}) {
            QTest::newRow(qPrintable(QString::fromLatin1(QUrl::toPercentEncoding(word.left(20)))))
                << word;
        }
    }

    void aShellReadsTheSameWord()
    {
        QFETCH(const QString, word);
        const ProgramResult shell =
            runProgram(u"/bin/sh"_s, {u"-c"_s, u"printf '[%s]' "_s + shellQuoted(word)});
        QCOMPARE(shell.status, 0);
        QCOMPARE(QString::fromUtf8(shell.output), u'[' + word + u']');
    }

    void plainWordsStayReadable()
    {
        for (const QString &word :
             {u"shop"_s, u"/srv/backups"_s, u"--home"_s, u"20261121T054412Z-k3f9"_s,
              u"me@db.example.org:5432"_s, u"a,b"_s})
            QCOMPARE(shellQuoted(word), word);
    }
};

QTEST_GUILESS_MAIN(ShellQuoteTest)
#include "tst_shellquote.moc"
