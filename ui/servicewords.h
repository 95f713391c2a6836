// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"
#include "theme.h"

#include <QCoreApplication>
#include <QString>

namespace Reprise {

class Sentences;

/// How a state is shown: always an icon and a word.
struct Appearance
{
    QString icon;
    QString word;
    Token color = Token::Muted;
};

/// Words, icons and colours for what the models tell of services and jobs.
class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::ServiceWords)
public:
    [[nodiscard]] static Appearance appearance(Service::Protection protection);
    [[nodiscard]] static Appearance appearance(Service::State state);
    /// The one that matters: the state of an instance and of what is not connected, else how well
    /// the service is protected.
    [[nodiscard]] static Appearance appearance(const Service &service);

    /// Why a service is protected as it is: a line for each reason.
    [[nodiscard]] static QString reasons(const ServiceStatus &status, const Sentences &sentences);

    /// "Back up · shop".
    [[nodiscard]] static QString jobTitle(const JobInfo &job);
    /// "Copying data · 412 MB of 944 MB · 186 MB/s · 3 s left".
    [[nodiscard]] static QString jobProgress(const JobInfo &job, const Sentences &sentences);
    /// Per thousand; -1 where the total is not known.
    [[nodiscard]] static int jobPerMille(const JobInfo &job);
};

} // namespace Reprise
