// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/deletionlistmodel.h"
#include "testclock.h"
#include "treedump.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Deletion deletion(int day, const QString &rule, const QString &period = {})
{
    Deletion deletion;
    deletion.backup.id = u"b%1"_s.arg(day);
    deletion.backup.started = QDateTime(QDate(2026, 11, day), QTime(23, 30), QTimeZone::utc());
    deletion.backup.archive.bytes = 1'000'000 * qint64(day);
    deletion.rule = rule;
    deletion.period = period;
    return deletion;
}

RetentionPreview previewOf(const QList<Deletion> &deletions)
{
    return {.deletions = deletions};
}

QString line(const QModelIndex &index)
{
    return index.data(Qt::AccessibleTextRole).toString();
}

} // namespace

class tst_DeletionListModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning();
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }

    void shouldSayWhatGoesAndWhy()
    {
        DeletionListModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setPreview(
            previewOf({deletion(3, u"expired"_s), deletion(9, u"displaced"_s, u"2026-W46"_s)}));
        const QStringList expected{
            u"Tue 3 Nov 2026, 23:30, 3.0 MB, older than the policy keeps"_s,
            u"Mon 9 Nov 2026, 23:30, 9.0 MB, a newer one of week 46 is kept"_s};
        QCOMPARE(treeDump(model, line), expected);
        QCOMPARE(model.index(1, DeletionListModel::Reason).data(),
                 u"a newer one of week 46 is kept"_s);
        QCOMPARE(model.index(1, 0).data(DeletionListModel::BytesRole), 9'000'000);
        QCOMPARE(model.headerData(DeletionListModel::Size, Qt::Horizontal, Qt::DisplayRole),
                 u"Size"_s);
    }

    void shouldTellTheTimeOfTheServicesZone()
    {
        DeletionListModel model;
        const QAbstractItemModelTester tester(&model);
        RetentionPreview preview = previewOf({deletion(3, u"expired"_s)});
        preview.policy.zone = QTimeZone("Europe/Berlin");
        model.setPreview(preview);
        QCOMPARE(model.index(0, DeletionListModel::Taken).data(), u"Wed 4 Nov 2026, 00:30"_s);
    }

    void shouldKeepTheRowsThatStay()
    {
        DeletionListModel model;
        const QAbstractItemModelTester tester(&model);
        const Deletion first = deletion(3, u"expired"_s);
        Deletion second = deletion(4, u"expired"_s);
        const Deletion third = deletion(5, u"expired"_s);
        model.setPreview(previewOf({first, second}));
        const QPersistentModelIndex row = model.index(1, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        second.rule = u"on-demand-limit"_s;
        model.setPreview(previewOf({second, third}));
        QCOMPARE(row.row(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(row.sibling(0, DeletionListModel::Reason).data(),
                 u"the policy keeps newer on-demand backups only"_s);
        // The data of one, and its row: two rows.
        Deletion data = second;
        data.part = Deletion::Part::Data;
        model.setPreview(previewOf({third, second, data}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(row.row(), 1);
        model.setPreview(previewOf({}));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!row.isValid());
    }
};

QTEST_MAIN(tst_DeletionListModel)
#include "tst_deletionlistmodel.moc"
