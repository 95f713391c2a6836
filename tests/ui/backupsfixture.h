// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupstab.h"
#include "backuptree.h"
#include "consolefixture.h"
#include "sentences.h"

#include <QModelIndex>
#include <memory>

namespace Reprise {

/// The tab of a service with backups in every state, after the drawing target-backups.png.
class BackupsFixture
{
public:
    /// Shows the tab.
    BackupsFixture();

    /// One backup of the service, taken `hours` before the fixture's time.
    [[nodiscard]] Backup backup(qint64 sequence, qint64 hours, Trigger trigger,
                                BackupState state = BackupState::Completed) const;
    /// Of the default repository's disk, which is not mounted.
    [[nodiscard]] static Error notMounted();

    [[nodiscard]] BackupTree *tree() const { return tab->findChild<BackupTree *>(); }
    [[nodiscard]] QAbstractItemModel *model() const { return tree()->model(); }
    [[nodiscard]] QModelIndex row(qint64 sequence) const;
    [[nodiscard]] QString idOf(qint64 sequence) const;
    /// What the row of a backup shows when it is opened.
    [[nodiscard]] QWidget *open(qint64 sequence) const;
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        return tab->findChild<T *>(name);
    }

    ConsoleFixture console;
    Sentences sentences{console.engines};
    Service shop;
    std::unique_ptr<BackupsTab> tab;

    /// Sequences of its backups.
    static constexpr qint64 newest = 30;
    static constexpr qint64 failed = 29;
    /// On demand, pinned, with a note.
    static constexpr qint64 marked = 20;
    static constexpr qint64 cancelled = 19;
    static constexpr qint64 damaged = 17;
};

/// Presses the button of that name, which has to be there and enabled.
void clickButton(QWidget *in, const QString &name);

} // namespace Reprise
