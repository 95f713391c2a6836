// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Reprise {

class EngineRegistry;

/// All engines of this program, one line each. Once, while there is one thread.
void registerEngines(EngineRegistry &engines);

} // namespace Reprise
