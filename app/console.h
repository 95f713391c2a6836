// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Reprise {

struct GlobalOptions;

/// The window, until it is closed. Returns the exit status.
[[nodiscard]] int runConsole(int argc, char *argv[], const GlobalOptions &options);

} // namespace Reprise
