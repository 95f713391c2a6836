// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "repository/backup.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace Reprise {

/// The backups of one service as a tree: groups by tier (only those that hold something), in each
/// the backups, newest first, and in each backup one row for its details, which a view fills with a
/// widget. A new list is merged by exact inserts, moves, removes and dataChanged, so that selection
/// and expansion survive. Lives on the main thread.
class BackupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Group, Backup, Details };
    Q_ENUM(Kind)
    /// What verify found. Age matters too: see ProvedAtRole.
    /// Unusual: it looks so, and nobody has accepted it.
    enum class Proof { None, Proved, Damaged, Unusual };
    Q_ENUM(Proof)

    enum Role {
        KindRole = Qt::UserRole + 1,
        /// Of the backup; empty for a group, and for a backup whose job has not made it yet.
        IdRole,
        TierRole,
        StateRole,
        SequenceRole,
        /// What the row shows as its time: when it was finished, else started.
        TimeRole,
        /// Stored bytes.
        SizeRole,
        NoteRole,
        PinnedRole,
        ProofRole,
        ProvedAtRole,
        /// Error of a failed one.
        ErrorRole,
        /// JobInfo of the job that makes it; invalid if none does.
        JobRole,
        /// QList<JobInfo> of running jobs that read it: download, verify, restore.
        ReadersRole,
        BackupRole,
    };
    Q_ENUM(Role)

    explicit BackupTreeModel(QObject *parent = nullptr);
    ~BackupTreeModel() override;

    /// Another service: everything is new.
    void reset();
    /// A backup that `tiers` does not name stands in OnDemand.
    void setBackups(const QList<Backup> &backups, const QHash<QString, Tier> &tiers);
    /// Jobs of this service. One that backs up and whose backup is not listed yet gets a pending
    /// row, which becomes the backup's own.
    void setJobs(const QList<JobInfo> &jobs);

    /// The backup's row; invalid if it is not listed.
    [[nodiscard]] QModelIndex indexOf(const QString &backupId) const;
    [[nodiscard]] int backupCount() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item;
    struct Node;

    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] static QVariant groupData(Tier tier, int role);
    [[nodiscard]] QVariant backupData(const Item &item, int role) const;

    void merge();
    [[nodiscard]] std::vector<Item> wantedItems() const;
    /// Among those of rememberRows().
    [[nodiscard]] Node *findRow(const Item &item) const;
    void rememberRows();
    [[nodiscard]] Node *groupFor(Tier tier);
    void place(Node *group, int position, const Item &item);
    void removeRow(Node *parent, int row);
    void update(Node *node, const Item &item);

    QList<Backup> m_backups;
    QHash<QString, Tier> m_tiers;
    QList<JobInfo> m_jobs;
    /// Jobs that were over when the list of backups came: what they made is in it, or gone.
    QSet<QString> m_listedAfter;
    QHash<QString, Node *> m_rowsById;
    QHash<QString, Node *> m_rowsByJob;
    std::unique_ptr<Node> m_root;
};

} // namespace Reprise
