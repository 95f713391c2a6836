// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/mergedlist.h"
#include "services/service.h"

namespace Reprise {

/// All services, as the sidebar and the dashboard show them: by section, then by name. Lives on the
/// main thread.
class ServiceListModel : public MergedList<Service>
{
    Q_OBJECT
public:
    /// Which heading a service stands under; in the order of the headings.
    enum class Section { NeedsAttention, Protected, Restored };
    Q_ENUM(Section)

    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        EngineRole,
        SectionRole,
        StateRole,
        ProtectionRole,
        ManagedRole,
        ProductVersionRole,
        LogicalBytesRole,
        /// When the newest good backup was finished; null if there is none.
        LastGoodRole,
        /// The job that provisions it; empty if none does.
        JobIdRole,
        ServiceRole,
    };
    Q_ENUM(Role)

    explicit ServiceListModel(QObject *parent = nullptr);

    void setServices(const QList<Service> &services);
    [[nodiscard]] static Section sectionOf(const Service &service);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QVariant raw(const Service &service, int role) const;
};

} // namespace Reprise
