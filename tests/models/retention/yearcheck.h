// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life.h"

namespace Reprise {

/// What the oracle deletes, taken away.
void pruneByOracle(Life &life);
/// Fails the test where the plan is not the oracle's.
void checkPlan(const Life &life);
/// Lives on as the forecast assumes, run by run, and notes when each backup is gone.
void checkForecast(const Life &present);

} // namespace Reprise
