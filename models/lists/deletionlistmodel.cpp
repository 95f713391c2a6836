// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/deletionlistmodel.h"

#include "format.h"
#include "retention/retentiontext.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

bool isSame(const Deletion &one, const Deletion &other)
{
    return one.backup.id == other.backup.id && one.part == other.part;
}

} // namespace

DeletionListModel::DeletionListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int DeletionListModel::rowOf(const Deletion &deletion) const
{
    const auto found = std::ranges::find_if(
        m_deletions, [&](const Deletion &one) { return isSame(one, deletion); });
    return found == m_deletions.end() ? -1 : int(found - m_deletions.begin());
}

void DeletionListModel::setPreview(const RetentionPreview &preview)
{
    const QList<Deletion> &wanted = preview.deletions;
    for (int row = int(m_deletions.size()) - 1; row >= 0; --row) {
        const Deletion &present = m_deletions.at(row);
        if (std::ranges::any_of(wanted, [&](const Deletion &one) { return isSame(one, present); }))
            continue;
        beginRemoveRows({}, row, row);
        m_deletions.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int present = rowOf(wanted.at(row));
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_deletions.insert(row, wanted.at(row));
            endInsertRows();
        } else if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            m_deletions.move(present, row);
            endMoveRows();
        }
    }
    const bool differs = m_deletions != wanted || m_zone != preview.policy.zone;
    m_deletions = wanted;
    m_zone = preview.policy.zone;
    if (differs && !wanted.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DeletionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deletions.size());
}

int DeletionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeletionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deletion &deletion = m_deletions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(deletion, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Taken ? spoken(deletion) : text(deletion, index.column());
    case Qt::ToolTipRole:
        return deletion.backup.id;
    case Qt::TextAlignmentRole:
        if (index.column() == Size)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case IdRole:
        return deletion.backup.id;
    case BytesRole:
        return deletion.backup.archive.bytes;
    default:
        return {};
    }
}

QString DeletionListModel::text(const Deletion &deletion, int column) const
{
    const qint64 bytes = deletion.backup.archive.bytes;
    switch (column) {
    case Taken:
        //: The day and time of a backup, as QLocale::toString() takes it: "Sun 15 Nov 2026, 02:00".
        return QLocale().toString(deletion.backup.started.toTimeZone(m_zone),
                                  tr("ddd d MMM yyyy, HH:mm", "moment"));
    case Size:
        return bytes > 0 ? Format::bytes(bytes) : u"–"_s;
    default:
        return RetentionText::deletion(deletion);
    }
}

/// A row at one go, for a screen reader.
QString DeletionListModel::spoken(const Deletion &deletion) const
{
    return u"%1, %2, %3"_s.arg(text(deletion, Taken), text(deletion, Size), text(deletion, Reason));
}

QVariant DeletionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken:
        return tr("Taken");
    case Size:
        return tr("Size");
    default:
        return tr("Why it goes");
    }
}

} // namespace Reprise
