// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "managerun.h"

#include "lists/backuptreemodel.h"
#include "verifyresult.h"

#include <QAction>
#include <QTest>

namespace Reprise {

using namespace Qt::StringLiterals;

ManageRun::ManageRun()
{
    const Result<Service> added = addService(u"shop"_s);
    VERIFY_RESULT(added);
    shop = added->id;
    monitor->refresh();
    QTRY_VERIFY(monitor->service(shop));
    window->showService(shop);
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
}

void ManageRun::setSlow(int milliseconds)
{
    ServiceChange change;
    change.settings = {{u"slow"_s, QString::number(milliseconds)}};
    VERIFY_RESULT(operations->changeService(shop, change));
}

bool ManageRun::takeBackup()
{
    const int before = count();
    click(u"backUpNow"_s);
    return QTest::qWaitFor(
        [this, before] {
            return count() > before && newestState() == BackupState::Completed &&
                   button(u"backUpNow"_s)->isEnabled();
        },
        15'000);
}

QModelIndex ManageRun::newest() const
{
    const QAbstractItemModel *model = tree()->model();
    QModelIndex newest;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex row = model->index(0, 0, model->index(group, 0));
        if (row.data(BackupTreeModel::SequenceRole).toLongLong() >
            newest.data(BackupTreeModel::SequenceRole).toLongLong())
            newest = row;
    }
    return newest;
}

BackupState ManageRun::newestState() const
{
    return newest().data(BackupTreeModel::StateRole).value<BackupState>();
}

Backup ManageRun::newestBackup() const
{
    return newest().data(BackupTreeModel::BackupRole).value<Backup>();
}

int ManageRun::count() const
{
    return qobject_cast<BackupTreeModel *>(tree()->model())->backupCount();
}

QWidget *ManageRun::open() const
{
    tree()->setExpanded(newest(), true);
    return tree()->indexWidget(tree()->model()->index(0, 0, newest()));
}

void ManageRun::click(const QString &name) const
{
    QVERIFY2(button(name), qPrintable(name));
    QVERIFY2(button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

MessageStrip *ManageRun::strip() const
{
    return page()->findChild<MessageStrip *>(u"outcomeStrip"_s);
}

QAction *ManageRun::offer(const QString &text) const
{
    const QList<QAction *> actions = strip()->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace Reprise
