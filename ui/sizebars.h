// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"

#include <QList>
#include <QWidget>

namespace Reprise {

/// The sizes of the last good backups as a handful of bars, the newest one filled: whether a
/// service grows, at a glance.
class SizeBars : public QWidget
{
    Q_OBJECT
public:
    explicit SizeBars(QWidget *parent = nullptr);

    /// Newest first. Hides itself where there are fewer than two.
    void setBackups(const QList<Backup> &backups);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Oldest first.
    QList<qint64> m_bytes;
};

} // namespace Reprise
