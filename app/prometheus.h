// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QList>
#include <QString>

namespace Reprise {

/// How well services are protected, in Prometheus' text exposition format 0.0.4: gauges in base
/// units, one sample for each service. A value that is not known has no sample. English in every
/// language, for it is read by programs.
[[nodiscard]] QString prometheusText(const QList<Service> &services);

} // namespace Reprise
