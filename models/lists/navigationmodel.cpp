// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/navigationmodel.h"

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

NavigationRow heading(std::optional<ServiceListModel::Section> section)
{
    NavigationRow row;
    row.id = u"/heading/"_s + (section ? QString::number(int(*section)) : u"all"_s);
    row.section = section;
    return row;
}

QString headingText(ServiceListModel::Section section)
{
    switch (section) {
    case ServiceListModel::Section::NeedsAttention:
        return NavigationModel::tr("Needs attention");
    case ServiceListModel::Section::Protected:
        return NavigationModel::tr("Protected", "heading over services");
    case ServiceListModel::Section::Restored:
        return NavigationModel::tr("Restored", "heading over services");
    }
    return {};
}

QString text(const NavigationRow &row)
{
    switch (row.kind) {
    case NavigationRow::Kind::Heading:
        return row.section ? headingText(*row.section) : NavigationModel::tr("All services");
    case NavigationRow::Kind::Dashboard:
        return NavigationModel::tr("Dashboard");
    case NavigationRow::Kind::Service:
        break;
    }
    return row.service.name;
}

// What its place in the list tells, too.
QString spoken(const NavigationRow &row)
{
    if (row.kind != NavigationRow::Kind::Service)
        return text(row);
    //: For a screen reader: a service, and the heading that it stands under.
    return NavigationModel::tr("%1, %2").arg(row.service.name,
                                             headingText(ServiceListModel::sectionOf(row.service)));
}

} // namespace

NavigationModel::NavigationModel(QObject *parent)
    : MergedList(parent)
{
    setServices({});
}

void NavigationModel::setServices(const QList<Service> &services)
{
    ServiceListModel sorted;
    sorted.setServices(services);
    QList<NavigationRow> rows = {heading({})};
    NavigationRow dashboard;
    dashboard.kind = NavigationRow::Kind::Dashboard;
    dashboard.id = dashboardId();
    dashboard.count = int(services.size());
    rows.append(dashboard);
    for (const Service &service : sorted.values()) {
        const ServiceListModel::Section section = ServiceListModel::sectionOf(service);
        const NavigationRow head = heading(section);
        if (rows.last().kind != NavigationRow::Kind::Service ||
            ServiceListModel::sectionOf(rows.last().service) != section)
            rows.append(head);
        NavigationRow row;
        row.kind = NavigationRow::Kind::Service;
        row.id = service.id;
        row.service = service;
        rows.append(row);
    }
    merge(rows);
}

QString NavigationModel::dashboardId()
{
    return u"/dashboard"_s;
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NavigationRow &row = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KindRole:
        return int(row.kind);
    case IdRole:
        return row.id;
    case CountRole:
        return row.count;
    case ServiceRole:
        return QVariant::fromValue(row.service);
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_values.at(index.row()).kind == NavigationRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Reprise
