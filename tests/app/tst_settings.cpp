// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "verifyresult.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void seesPasswords_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("password");
        QTest::newRow("URI with user and password") << u"postgresql://u:p@host/db"_s << true;
        QTest::newRow("password with an at sign") << u"redis://:p@q@host:6379"_s << true;
        QTest::newRow("URI with user") << u"postgresql://u@host:5432/db"_s << false;
        QTest::newRow("URI with port") << u"http://host:8182/gremlin"_s << false;
        QTest::newRow("at sign behind the host") << u"http://host:1/a@b"_s << false;
        QTest::newRow("parameter") << u"postgresql://host/db?sslmode=require&password=p"_s << true;
        QTest::newRow("key and value") << u"host=h password=p"_s << true;
        QTest::newRow("spaces around =") << u"host=h PASSWORD = p"_s << true;
        QTest::newRow("only the word") << u"/srv/password"_s << false;
        QTest::newRow("another key") << u"nopassword=1"_s << false;
        QTest::newRow("host") << u"db.example.org"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void seesPasswords()
    {
        QFETCH(const QString, value);
        QTEST(holdsPassword(value), "password");
    }

    void splitsAtTheFirstEqualsSign()
    {
        const auto pairs = splitPairs({u"a=b=c"_s, u"d="_s}, u"--set"_s, u"KEY=VALUE"_s);
        VERIFY_RESULT(pairs);
        QCOMPARE(*pairs, (QMap<QString, QString>{{u"a"_s, u"b=c"_s}, {u"d"_s, QString()}}));
        VERIFY_FAILURE(splitPairs({u"a"_s}, u"--set"_s, u"KEY=VALUE"_s), "not-key-value");
        VERIFY_FAILURE(splitPairs({u"=a"_s}, u"--set"_s, u"KEY=VALUE"_s), "not-key-value");
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
