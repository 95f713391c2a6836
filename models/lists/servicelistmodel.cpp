// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/servicelistmodel.h"

#include <QMetaEnum>

namespace Reprise {

ServiceListModel::ServiceListModel(QObject *parent)
    : MergedList(parent)
{
}

void ServiceListModel::setServices(const QList<Service> &services)
{
    QList<Service> sorted = services;
    std::ranges::stable_sort(sorted, [](const Service &a, const Service &b) {
        if (const auto left = sectionOf(a), right = sectionOf(b); left != right)
            return left < right;
        // Names are unique ignoring case.
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    merge(sorted);
}

ServiceListModel::Section ServiceListModel::sectionOf(const Service &service)
{
    const bool isCopy = service.isManaged() && !service.restoredFromBackup.isEmpty();
    const bool isBeingMade = service.state == Service::State::Provisioning;
    if ((isCopy || isBeingMade) && service.state != Service::State::Broken)
        return Section::Restored;
    if (service.repositoryProblem)
        return Section::NeedsAttention;
    return service.status.protection == Service::Protection::Protected ? Section::Protected
                                                                       : Section::NeedsAttention;
}

QVariant ServiceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    return raw(m_values.at(index.row()), role);
}

QVariant ServiceListModel::raw(const Service &service, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return service.name;
    case IdRole:
        return service.id;
    case EngineRole:
        return service.engine;
    case SectionRole:
        return QVariant::fromValue(sectionOf(service));
    case StateRole:
        return QVariant::fromValue(service.state);
    case ProtectionRole:
        return QVariant::fromValue(service.status.protection);
    case ManagedRole:
        return service.isManaged();
    case ProductVersionRole:
        return service.productVersion;
    case LogicalBytesRole:
        return service.logicalBytes;
    case LastGoodRole:
        return service.lastGood() ? service.lastGood()->finished : QDateTime();
    case JobIdRole:
        return service.jobId;
    case ServiceRole:
        return QVariant::fromValue(service);
    default:
        return {};
    }
}

QHash<int, QByteArray> ServiceListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        names.insert(roles.value(i), roles.key(i));
    return names;
}

} // namespace Reprise
