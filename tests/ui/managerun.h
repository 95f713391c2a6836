// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backuptree.h"
#include "consolerun.h"
#include "messagestrip.h"
#include "repository/backup.h"

#include <QModelIndex>
#include <QPushButton>

namespace Reprise {

/// The console on the page of one service, `shop`, whose data is a folder of files.
class ManageRun : public ConsoleRun
{
public:
    /// Adds the service and shows its page.
    ManageRun();

    /// Milliseconds that a backup takes over each file.
    void setSlow(int milliseconds);
    /// Clicks Back up now, and waits until it is there; false if it does not come.
    [[nodiscard]] bool takeBackup();
    [[nodiscard]] QString shopFolder() const { return folder.filePath(QStringLiteral("shop")); }

    [[nodiscard]] ManagePage *page() const { return window->findChild<ManagePage *>(); }
    [[nodiscard]] BackupTree *tree() const { return page()->findChild<BackupTree *>(); }
    [[nodiscard]] QModelIndex newest() const;
    [[nodiscard]] BackupState newestState() const;
    [[nodiscard]] Backup newestBackup() const;
    [[nodiscard]] int count() const;
    /// What the newest backup's row shows when it is opened.
    [[nodiscard]] QWidget *open() const;
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page()->findChild<QPushButton *>(name);
    }
    void click(const QString &button) const;
    /// Where outcomes are said on the Backups tab.
    [[nodiscard]] MessageStrip *strip() const;
    /// A button in the strip; null if it has none of that text.
    [[nodiscard]] QAction *offer(const QString &text) const;

    QString shop;
};

} // namespace Reprise
