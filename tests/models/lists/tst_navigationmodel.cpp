// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/navigationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &name, Service::Protection protection)
{
    Service service;
    service.id = u"id-"_s + name;
    service.name = name;
    service.status.protection = protection;
    return service;
}

Service restored(const QString &name)
{
    Service copy = service(name, Service::Protection::Unprotected);
    copy.state = Service::State::Running;
    copy.instanceId = copy.id;
    copy.restoredFromBackup = u"20261116T054412Z-k3f9"_s;
    return copy;
}

QStringList lines(const NavigationModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool heading = !(model.flags(index) & Qt::ItemIsSelectable);
        lines.append((heading ? u"# "_s : u"  "_s) + index.data().toString());
    }
    return lines;
}

} // namespace

class TestNavigationModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void putsServicesUnderTheirHeadings()
    {
        NavigationModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(lines(model), (QStringList{u"# All services"_s, u"  Dashboard"_s}));
        model.setServices({restored(u"copy"_s), service(u"shop"_s, Service::Protection::Protected),
                           service(u"events"_s, Service::Protection::Late),
                           service(u"alpha"_s, Service::Protection::Protected)});
        QCOMPARE(lines(model),
                 (QStringList{u"# All services"_s, u"  Dashboard"_s, u"# Needs attention"_s,
                              u"  events"_s, u"# Protected"_s, u"  alpha"_s, u"  shop"_s,
                              u"# Restored"_s, u"  copy"_s}));
        QCOMPARE(model.index(1).data(NavigationModel::CountRole).toInt(), 4);
    }

    void movesAServiceThatBecomesProtected()
    {
        NavigationModel model;
        const QAbstractItemModelTester tester(&model);
        model.setServices({service(u"events"_s, Service::Protection::Late),
                           service(u"shop"_s, Service::Protection::Protected)});
        const QPersistentModelIndex shop = model.index(model.rowOf(u"id-shop"_s));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setServices({service(u"events"_s, Service::Protection::Protected),
                           service(u"shop"_s, Service::Protection::Protected)});
        QCOMPARE(lines(model), (QStringList{u"# All services"_s, u"  Dashboard"_s, u"# Protected"_s,
                                            u"  events"_s, u"  shop"_s}));
        QVERIFY(shop.isValid());
        QCOMPARE(shop.data(NavigationModel::IdRole).toString(), u"id-shop"_s);
        QCOMPARE(reset.size(), 0);
    }

    void dropsWhatIsGone()
    {
        NavigationModel model;
        const QAbstractItemModelTester tester(&model);
        model.setServices({service(u"shop"_s, Service::Protection::Protected)});
        model.setServices({});
        QCOMPARE(lines(model), (QStringList{u"# All services"_s, u"  Dashboard"_s}));
    }
};

QTEST_MAIN(TestNavigationModel)
#include "tst_navigationmodel.moc"
