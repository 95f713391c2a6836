// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupsfixture.h"

#include <QPushButton>
#include <QTest>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600;
} // namespace

BackupsFixture::BackupsFixture()
    : shop(console.service(u"shop"_s, u"postgresql"_s))
{
    shop.productVersion = u"17.12"_s;
    Backup pinned = backup(marked, 124, Trigger::Manual);
    pinned.marks.note = u"before migration"_s;
    pinned.marks.verified = Marks::Verified{console.clock.now().addSecs(-7 * hour), true, {}};
    pinned.marks.pinned = true;
    Backup first = backup(newest, 5, Trigger::Scheduled);
    first.marks.verified = pinned.marks.verified;
    Backup bad = backup(failed, 29, Trigger::Scheduled, BackupState::Failed);
    bad.error = Error{ErrorCode::Unreachable,
                      {{u"reason"_s, u"unreachable"_s}},
                      u"connection to server at \"db.example.org\", port 5432 failed: Connection "
                      u"refused"_s};
    Backup flipped = backup(damaged, 24 * 20 + 5, Trigger::Scheduled);
    flipped.marks.verified =
        Marks::Verified{console.clock.now().addSecs(-7 * hour),
                        false,
                        {{u"archive-hash-differs"_s, {{u"path"_s, flipped.archive.name}}}}};
    shop.backups = {first,
                    bad,
                    backup(28, 53, Trigger::Scheduled),
                    pinned,
                    backup(cancelled, 130, Trigger::Manual, BackupState::Cancelled),
                    backup(18, 24 * 13 + 5, Trigger::Scheduled),
                    flipped,
                    backup(16, 24 * 45, Trigger::Scheduled)};
    shop.status = statusOf(shop, console.clock.now(), {});
    tab = std::make_unique<BackupsTab>(sentences, console.clock);
    tab->resize(1310, 860);
    tab->setService(shop);
    tab->show();
}

Backup BackupsFixture::backup(qint64 sequence, qint64 hours, Trigger trigger,
                              BackupState state) const
{
    Backup backup = console.goodBackups(shop, 1, hours).constFirst();
    backup.sequence = sequence;
    backup.id = backup.started.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u"-k%1f9"_s.arg(sequence);
    backup.trigger = trigger;
    backup.state = state;
    if (state != BackupState::Completed) {
        backup.archive = {};
        return backup;
    }
    backup.productVersion = u"17.12"_s;
    backup.archive.name = u"shop-%1.tar.zst"_s.arg(backup.id);
    backup.archive.sha256 = QByteArray("9f2c03d1").repeated(7) + "55a071ab";
    backup.consistency = {u"moment"_s, backup.finished, backup.finished, {}};
    backup.contents = QJsonArray{
        QJsonObject{{u"kind"_s, u"database"_s}, {u"name"_s, u"shop"_s}, {u"bytes"_s, 900'000'000}},
        QJsonObject{{u"kind"_s, u"database"_s}, {u"name"_s, u"postgres"_s}, {u"bytes"_s, 7'000}},
        QJsonObject{{u"kind"_s, u"tablespace"_s}, {u"name"_s, u"fast"_s}, {u"bytes"_s, 9'000}}};
    return backup;
}

Error BackupsFixture::notMounted()
{
    return {ErrorCode::Repository,
            {{u"reason"_s, u"repository-not-mounted"_s}, {u"path"_s, u"/mnt/backups"_s}},
            {}};
}

QModelIndex BackupsFixture::row(qint64 sequence) const
{
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex parent = model()->index(group, 0);
        for (int i = 0; i < model()->rowCount(parent); ++i) {
            const QModelIndex row = model()->index(i, 0, parent);
            if (row.data(BackupTreeModel::SequenceRole).toLongLong() == sequence)
                return row;
        }
    }
    return {};
}

QString BackupsFixture::idOf(qint64 sequence) const
{
    return row(sequence).data(BackupTreeModel::IdRole).toString();
}

QWidget *BackupsFixture::open(qint64 sequence) const
{
    tree()->setExpanded(row(sequence), true);
    return tree()->indexWidget(model()->index(0, 0, row(sequence)));
}

void clickButton(QWidget *in, const QString &name)
{
    QVERIFY(in);
    auto *button = in->findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace Reprise
