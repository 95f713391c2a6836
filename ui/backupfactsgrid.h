// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Reprise {

class Button;
class CopyLine;
class TextLabel;

/// Label and value of everything that is known of a backup: id, checksum, when, what, how long.
class BackupFactsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit BackupFactsGrid(QWidget *parent = nullptr);

    void setBackup(const Backup &backup, const BackupSurroundings &around);

signals:
    void contentsRequested();

private:
    TextLabel *addRow(const QString &label, const QString &valueName);
    void addRow(const QString &label, QWidget *value);
    /// Shows the row, or hides it where there is nothing to say.
    void setValue(TextLabel *value, const QString &text);
    void setRowVisible(QWidget *value, bool visible);
    [[nodiscard]] static QString proof(const Backup &backup, const BackupSurroundings &around);
    [[nodiscard]] static QString warnings(const Backup &backup, const BackupSurroundings &around);

    QGridLayout *m_grid;
    CopyLine *m_id;
    CopyLine *m_checksum;
    TextLabel *m_taken;
    QWidget *m_contentsRow;
    TextLabel *m_contents;
    TextLabel *m_version;
    TextLabel *m_kept;
    TextLabel *m_proof;
    TextLabel *m_note;
    TextLabel *m_warnings;
};

} // namespace Reprise
