// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobinfo.h"
#include "table.h"
#include "terminal.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TerminalTest : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatItCannotObey()
    {
        QCOMPARE(printable(u"a\x1b[2Jb\nc\td"_s), u"a\uFFFD[2Jb\uFFFDc\uFFFDd"_s);
        QCOMPARE(printable(u"Äpfel und 日本"_s), u"Äpfel und 日本"_s);
        QCOMPARE(printableText(u"a\r\nb\tc\rd\u009be\u2028f"_s), u"a\nb\tc\uFFFDd\uFFFDe\uFFFDf"_s);
    }

    void noLineOfALogLooksLikeAnother()
    {
        const QDateTime when(QDate(2026, 11, 21), QTime(5, 44, 12), QTimeZone::utc());
        QCOMPARE(logLine(when, u"FATAL: \x1b[31mno\n2026-11-21T05:44:12.000Z all is well"_s),
                 u"2026-11-21T05:44:12.000Z FATAL: \uFFFD[31mno\n"
                 "    2026-11-21T05:44:12.000Z all is well\n"_s);
    }

    void measuresColumns()
    {
        QCOMPARE(displayWidth(u"abc"_s), 3);
        QCOMPARE(displayWidth(u"日本"_s), 4);
        QCOMPARE(displayWidth(u"a\u0308"_s), 1);
        QCOMPARE(displayWidth(QString()), 0);
    }

    void alignsColumns()
    {
        Table table({{u"Name"_s}, {u"Size"_s, true}, {u"Note"_s}});
        table.add({u"日本"_s, u"5 MB"_s, {}});
        table.add({u"long name"_s, u"12 MB"_s, u"x"_s});
        QCOMPARE(table.toString(), u"Name        Size  Note\n"
                                   "日本        5 MB\n"
                                   "long name  12 MB  x\n"_s);
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
