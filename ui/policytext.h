// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QDateTime>
#include <QLabel>
#include <QWidget>

namespace Reprise {

class TextLabel;

/// The left column of the Backups tab: what schedule and retention are really in force, and what
/// there is. What is in force is said in one place, rules().
class PolicyText : public QWidget
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 280;
    static constexpr int narrowWidth = 200;

    explicit PolicyText(QWidget *parent = nullptr);

    /// `freeBytes` is -1 while it is not known.
    void setService(const Service &service, qint64 freeBytes, const QDateTime &now);

private:
    struct Rules
    {
        QString schedule;
        QStringList retention;
    };
    [[nodiscard]] static Rules rules(const Service &service);
    [[nodiscard]] static QStringList facts(const Service &service, qint64 freeBytes,
                                           const QDateTime &now);
    [[nodiscard]] static QString moments(int count, const QDateTime &oldest,
                                         const QDateTime &newest);
    [[nodiscard]] static QString moment(const QDateTime &when);
    [[nodiscard]] static QString restorable(const QDateTime &oldest, const QDateTime &newest);

    QLabel *m_schedule;
    QLabel *m_retention;
    QLabel *m_facts;
};

} // namespace Reprise
