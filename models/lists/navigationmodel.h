// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/mergedlist.h"
#include "lists/servicelistmodel.h"
#include "services/service.h"

#include <QCoreApplication>
#include <optional>

namespace Reprise {

/// One line of the list that reaches every service from everywhere.
struct NavigationRow
{
    enum class Kind { Heading, Dashboard, Service };

    Kind kind = Kind::Heading;
    /// The service's own; of a heading and the dashboard one that no service can have.
    QString id;
    /// Of a heading; null for the first one, "All services".
    std::optional<ServiceListModel::Section> section;
    /// How many services there are; of the dashboard.
    int count = 0;
    Service service;

    bool operator==(const NavigationRow &) const = default;
};

/// All services under their headings, the dashboard first. Headings without services are left out.
class NavigationModel : public MergedList<NavigationRow>
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        IdRole,
        CountRole,
        ServiceRole,
    };
    Q_ENUM(Role)

    explicit NavigationModel(QObject *parent = nullptr);

    void setServices(const QList<Service> &services);
    [[nodiscard]] static QString dashboardId();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace Reprise
