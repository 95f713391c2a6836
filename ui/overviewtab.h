// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"
#include "services/service.h"

#include <QScrollArea>
#include <QString>

class QVBoxLayout;

namespace Reprise {

class Button;
class Card;
class Clock;

/// Deployment details of one service, its connection strings and command lines, and, for an
/// instance of ours, start, stop and remove.
class OverviewTab : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewTab(const Clock &clock, QWidget *parent = nullptr);

    /// `source`: name of the service that this one was restored from; may be empty.
    void setService(const Service &service, const EngineDescription &engine,
                    const QString &source = {});

signals:
    void startRequested(const QString &serviceId);
    void stopRequested(const QString &serviceId);
    void removeRequested(const QString &serviceId);
    /// The connection of a registered one is to be changed, or of an unconnected one to be made.
    void connectionRequested(const QString &serviceId);

private:
    [[nodiscard]] Card *makeDetails(const QString &source);
    [[nodiscard]] Card *makeConnections();
    [[nodiscard]] Card *makeActions();
    void rebuild(const QString &source);

    const Clock &m_clock;
    Service m_service;
    EngineDescription m_engine;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_cards;
    QString m_shownFor;
};

} // namespace Reprise
