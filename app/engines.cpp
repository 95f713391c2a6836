// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines.h"

#include "engineregistry.h"

namespace Reprise {

void registerEngines(EngineRegistry &) {}

} // namespace Reprise
