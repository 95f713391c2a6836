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
