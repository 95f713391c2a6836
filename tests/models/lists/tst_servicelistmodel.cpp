// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/servicelistmodel.h"
#include "treedump.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Service service(const QString &id, const QString &name, Service::Protection protection)
{
    Service service;
    service.id = id;
    service.name = name;
    service.engine = u"test"_s;
    service.status.protection = protection;
    return service;
}

QString line(const QModelIndex &index)
{
    static const QStringList sections{u"attention"_s, u"protected"_s, u"restored"_s};
    const auto section =
        index.data(ServiceListModel::SectionRole).value<ServiceListModel::Section>();
    return sections.at(int(section)) + u": "_s + index.data().toString();
}

} // namespace

class tst_ServiceListModel : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(); }

    void shouldSortBySectionThenName()
    {
        ServiceListModel model;
        QAbstractItemModelTester tester(&model);
        Service copy = service(u"4"_s, u"a-copy"_s, Service::Protection::Unknown);
        copy.instanceId = u"i"_s;
        copy.restoredFromBackup = u"b"_s;
        Service unmounted = service(u"5"_s, u"unmounted"_s, Service::Protection::Protected);
        unmounted.repositoryProblem = Error{ErrorCode::Repository, {}, {}};
        model.setServices({service(u"1"_s, u"shop"_s, Service::Protection::Protected),
                           service(u"2"_s, u"Events"_s, Service::Protection::Late),
                           service(u"3"_s, u"cart"_s, Service::Protection::Protected), copy,
                           unmounted});
        const QStringList expected{u"attention: Events"_s, u"attention: unmounted"_s,
                                   u"protected: cart"_s, u"protected: shop"_s,
                                   u"restored: a-copy"_s};
        QCOMPARE(treeDump(model, line), expected);
    }

    void shouldMoveBetweenSections()
    {
        ServiceListModel model;
        QAbstractItemModelTester tester(&model);
        const Service cart = service(u"1"_s, u"cart"_s, Service::Protection::Protected);
        Service shop = service(u"2"_s, u"shop"_s, Service::Protection::Protected);
        model.setServices({cart, shop});
        const QPersistentModelIndex row = model.index(1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        shop.status.protection = Service::Protection::AtRisk;
        model.setServices({cart, shop});
        QCOMPARE(row.row(), 0);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(row.data(ServiceListModel::IdRole), u"2"_s);
    }

    void shouldAddChangeAndRemove()
    {
        ServiceListModel model;
        QAbstractItemModelTester tester(&model);
        Service shop = service(u"2"_s, u"shop"_s, Service::Protection::Protected);
        model.setServices({shop});
        model.setServices({shop, service(u"1"_s, u"cart"_s, Service::Protection::Protected)});
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        shop.logicalBytes = 7;
        model.setServices({service(u"1"_s, u"cart"_s, Service::Protection::Protected), shop});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(ServiceListModel::LogicalBytesRole), 7);
        model.setServices({shop});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"1"_s), -1);
    }
};

QTEST_MAIN(tst_ServiceListModel)
#include "tst_servicelistmodel.moc"
