// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/names.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Reprise;

class NamesTest : public QObject
{
    Q_OBJECT
private slots:
    void makesBackupIds()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(6, 44, 12, 999),
                            QTimeZone::fromSecondsAheadOfUtc(3600));
        const QString id = newBackupId(now);
        QVERIFY2(id.startsWith(u"20261121T054412Z-"_s), qPrintable(id));
        QVERIFY(isBackupId(id));
        QVERIFY(newBackupId(now) != newBackupId(now) || newBackupId(now) != newBackupId(now));
    }

    void knowsBackupIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("one") << u"20261121T054412Z-k3f9"_s << true;
        QTest::newRow("upper case") << u"20261121T054412Z-K3F9"_s << false;
        QTest::newRow("pending") << u".20261121T054412Z-k3f9.pending"_s << false;
        QTest::newRow("longer") << u"20261121T054412Z-k3f9a"_s << false;
        QTest::newRow("line end") << u"20261121T054412Z-k3f9\n"_s << false;
        QTest::newRow("path") << u"../20261121T054412Z-k3f9"_s << false;
        QTest::newRow("word") << u"latest"_s << false;
    }

    void knowsBackupIds()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isBackupId(text), is);
    }

    void slugsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"shop-db"_s << u"shop-db"_s;
        QTest::newRow("case") << u"ShopDB 17"_s << u"shopdb-17"_s;
        QTest::newRow("German") << u"Bestellungen Köln / Süß ÄÖÜ"_s
                                << u"bestellungen-koeln-suess-aeoeue"_s;
        QTest::newRow("French") << u"Données d’été à Noël"_s << u"donnees-d-ete-a-noel"_s;
        QTest::newRow("Portuguese") << u"Produção São João"_s << u"producao-sao-joao"_s;
        QTest::newRow("Nordic") << u"Ærø Łódź Ísland"_s << u"aero-lodz-island"_s;
        QTest::newRow("ligature") << u"ﬁle"_s << u"file"_s;
        QTest::newRow("runs") << u"--a -- b--"_s << u"a-b"_s;
        QTest::newRow("cut at a dash") << QString(39, u'x') + u"  y"_s << QString(39, u'x');
        QTest::newRow("other scripts") << u"база データ"_s << u"engine"_s;
        QTest::newRow("empty") << QString() << u"engine"_s;
        QTest::newRow("dots") << u"../.."_s << u"engine"_s;
    }

    void slugsNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(slug(name, u"engine"_s), expected);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
