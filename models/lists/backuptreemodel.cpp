// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/backuptreemodel.h"

#include "lists/backuptext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Reprise {

struct BackupTreeModel::Item
{
    Backup backup;
    Tier tier = Tier::OnDemand;
    std::optional<JobInfo> job;
    QList<JobInfo> readers;

    bool operator==(const Item &) const = default;
};

struct BackupTreeModel::Node
{
    Kind kind = Kind::Group;
    Node *parent = nullptr;
    Item item;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int rowOf(const Node *child) const
    {
        const auto it = std::ranges::find(children, child, &std::unique_ptr<Node>::get);
        return int(it - children.begin());
    }
    [[nodiscard]] int count() const { return int(children.size()); }
};

namespace {

Backup pendingBackup(const JobInfo &job)
{
    Backup backup;
    backup.id = job.backupId;
    backup.sequence = std::numeric_limits<qint64>::max();
    backup.serviceId = job.serviceId;
    backup.serviceName = job.serviceName;
    backup.trigger = Trigger::Manual;
    backup.state = BackupState::Pending;
    backup.started = job.started;
    backup.jobId = job.id;
    return backup;
}

bool makesBackup(const JobInfo &job)
{
    return job.kind == "back-up"_L1;
}

} // namespace

BackupTreeModel::BackupTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

BackupTreeModel::~BackupTreeModel() = default;

void BackupTreeModel::reset()
{
    beginResetModel();
    m_backups.clear();
    m_tiers.clear();
    m_jobs.clear();
    m_root = std::make_unique<Node>();
    endResetModel();
}

void BackupTreeModel::setBackups(const QList<Backup> &backups, const QHash<QString, Tier> &tiers)
{
    m_backups = backups;
    m_tiers = tiers;
    m_listedAfter.clear();
    for (const JobInfo &job : std::as_const(m_jobs)) {
        if (job.isOver())
            m_listedAfter.insert(job.id);
    }
    merge();
}

void BackupTreeModel::setJobs(const QList<JobInfo> &jobs)
{
    m_jobs = jobs;
    merge();
}

QModelIndex BackupTreeModel::indexOf(const QString &backupId) const
{
    for (const auto &group : m_root->children) {
        for (const auto &row : group->children) {
            if (row->item.backup.id == backupId)
                return indexOf(row.get());
        }
    }
    return {};
}

int BackupTreeModel::backupCount() const
{
    int count = 0;
    for (const auto &group : m_root->children)
        count += group->count();
    return count;
}

// What should be there: the backups, and a pending one for each job that has not made its own yet.
std::vector<BackupTreeModel::Item> BackupTreeModel::wantedItems() const
{
    std::vector<Item> items;
    QSet<QString> listed;
    // Most of the jobs are over, and say nothing of a backup that is.
    QList<JobInfo> notOver = m_jobs;
    notOver.removeIf([](const JobInfo &job) { return job.isOver(); });
    const QList<JobInfo> &running = notOver;
    for (const Backup &backup : m_backups) {
        listed.insert(backup.id);
        listed.insert(backup.jobId);
        Item item{backup, m_tiers.value(backup.id, Tier::OnDemand), {}, {}};
        const QList<JobInfo> &jobs = backup.state == BackupState::Pending ? m_jobs : running;
        for (const JobInfo &job : jobs) {
            const bool isItsOwn =
                makesBackup(job) &&
                (job.backupId == backup.id || (!backup.jobId.isEmpty() && job.id == backup.jobId));
            if (isItsOwn && backup.state == BackupState::Pending)
                item.job = job;
            else if (!makesBackup(job) && job.backupId == backup.id && !job.isOver())
                item.readers.append(job);
        }
        items.push_back(std::move(item));
    }
    for (const JobInfo &job : m_jobs) {
        const bool isListed =
            listed.contains(job.id) || (!job.backupId.isEmpty() && listed.contains(job.backupId));
        if (makesBackup(job) && !isListed) {
            Item item{pendingBackup(job), Tier::OnDemand, job, {}};
            // The list of backups is read again after the job's end: until then its row stays.
            const bool awaitsList = job.state == JobInfo::State::Done &&
                                    !m_listedAfter.contains(job.id) && findRow(item);
            if (!job.isOver() || awaitsList)
                items.push_back(std::move(item));
        }
    }
    std::ranges::stable_sort(items, std::ranges::greater{},
                             [](const Item &item) { return item.backup.sequence; });
    return items;
}

// A row of a job that had no backup yet is found by the job.
BackupTreeModel::Node *BackupTreeModel::findRow(const Item &item) const
{
    Node *byId = item.backup.id.isEmpty() ? nullptr : m_rowsById.value(item.backup.id);
    return byId || item.backup.jobId.isEmpty() ? byId : m_rowsByJob.value(item.backup.jobId);
}

void BackupTreeModel::rememberRows()
{
    m_rowsById.clear();
    m_rowsByJob.clear();
    for (const auto &group : m_root->children) {
        for (const auto &row : group->children) {
            m_rowsById.insert(row->item.backup.id, row.get());
            m_rowsByJob.insert(row->item.backup.jobId, row.get());
        }
    }
}

void BackupTreeModel::merge()
{
    rememberRows();
    const std::vector<Item> wanted = wantedItems();
    QSet<const Node *> kept;
    for (const Item &item : wanted)
        kept.insert(findRow(item));
    for (const auto &group : m_root->children) {
        for (int row = group->count() - 1; row >= 0; --row) {
            if (!kept.contains(group->children[size_t(row)].get()))
                removeRow(group.get(), row);
        }
    }
    QHash<Tier, int> positions;
    for (const Item &item : wanted)
        place(groupFor(item.tier), positions[item.tier]++, item);
    for (int row = m_root->count() - 1; row >= 0; --row) {
        if (m_root->children[size_t(row)]->children.empty())
            removeRow(m_root.get(), row);
    }
}

BackupTreeModel::Node *BackupTreeModel::groupFor(Tier tier)
{
    const auto tierOf = [](const std::unique_ptr<Node> &group) { return group->item.tier; };
    const auto it = std::ranges::lower_bound(m_root->children, tier, {}, tierOf);
    if (it != m_root->children.end() && tierOf(*it) == tier)
        return it->get();
    auto group = std::make_unique<Node>();
    group->parent = m_root.get();
    group->item.tier = tier;
    const int row = int(it - m_root->children.begin());
    beginInsertRows({}, row, row);
    Node *added = m_root->children.insert(it, std::move(group))->get();
    endInsertRows();
    return added;
}

void BackupTreeModel::place(Node *group, int position, const Item &item)
{
    Node *present = findRow(item);
    if (!present) {
        auto row = std::make_unique<Node>(Kind::Backup, group, item);
        row->children.push_back(std::make_unique<Node>(Kind::Details, row.get()));
        beginInsertRows(indexOf(group), position, position);
        group->children.insert(group->children.begin() + position, std::move(row));
        endInsertRows();
        return;
    }
    Node *from = present->parent;
    const bool isInPlace = from == group && position < group->count() &&
                           group->children[size_t(position)].get() == present;
    if (!isInPlace) {
        const int row = from->rowOf(present);
        beginMoveRows(indexOf(from), row, row, indexOf(group), position);
        auto moved = std::move(from->children[size_t(row)]);
        from->children.erase(from->children.begin() + row);
        moved->parent = group;
        group->children.insert(group->children.begin() + position, std::move(moved));
        endMoveRows();
    }
    update(present, item);
}

void BackupTreeModel::removeRow(Node *parent, int row)
{
    beginRemoveRows(indexOf(parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
}

void BackupTreeModel::update(Node *node, const Item &item)
{
    if (node->item == item)
        return;
    node->item = item;
    const QModelIndex row = indexOf(node);
    const QModelIndex details = index(0, 0, row);
    emit dataChanged(row, row);
    emit dataChanged(details, details);
}

const BackupTreeModel::Node *BackupTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex BackupTreeModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->parent->rowOf(node), 0, node) : QModelIndex();
}

QModelIndex BackupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex BackupTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int BackupTreeModel::rowCount(const QModelIndex &parent) const
{
    return nodeOf(parent)->count();
}

int BackupTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags BackupTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    switch (nodeOf(index)->kind) {
    case Kind::Group:
        // A heading: the arrow keys pass it by.
        return Qt::NoItemFlags;
    case Kind::Backup:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    case Kind::Details:
        // The arrow keys pass it by; its widget is reached with Tab.
        return Qt::ItemNeverHasChildren;
    }
    return Qt::NoItemFlags;
}

QVariant BackupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Node *node = nodeOf(index);
    if (role == KindRole)
        return QVariant::fromValue(node->kind);
    if (node->kind == Kind::Group)
        return groupData(node->item.tier, role);
    return backupData(node->kind == Kind::Details ? node->parent->item : node->item, role);
}

QVariant BackupTreeModel::groupData(Tier tier, int role)
{
    if (role == TierRole)
        return QVariant::fromValue(tier);
    return role == Qt::DisplayRole ? BackupText::heading(tier) : QVariant();
}

QVariant BackupTreeModel::backupData(const Item &item, int role) const
{
    const Backup &backup = item.backup;
    const auto &verified = backup.marks.verified;
    switch (role) {
    case Qt::DisplayRole:
        return BackupText::spoken(backup);
    case Qt::ToolTipRole:
        return BackupText::taken(backup);
    case IdRole:
        return backup.id;
    case TierRole:
        return QVariant::fromValue(item.tier);
    case StateRole:
        return QVariant::fromValue(backup.state);
    case SequenceRole:
        return backup.sequence;
    case TimeRole:
        return backup.finished.isValid() ? backup.finished : backup.started;
    case SizeRole:
        return backup.archive.bytes;
    case NoteRole:
        return backup.marks.note;
    case PinnedRole:
        return backup.marks.pinned;
    case ProofRole:
        if (!backup.dataIntact || backup.isDamaged())
            return QVariant::fromValue(Proof::Damaged);
        if (backup.isUnusual())
            return QVariant::fromValue(Proof::Unusual);
        return QVariant::fromValue(backup.isProved() ? Proof::Proved : Proof::None);
    case ProvedAtRole:
        return verified ? verified->at : QDateTime();
    case ErrorRole:
        return backup.error ? QVariant::fromValue(*backup.error) : QVariant();
    case JobRole:
        return item.job ? QVariant::fromValue(*item.job) : QVariant();
    case ReadersRole:
        return QVariant::fromValue(item.readers);
    case BackupRole:
        return QVariant::fromValue(backup);
    default:
        return {};
    }
}

} // namespace Reprise
