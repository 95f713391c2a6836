// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Reprise {

class MainWindow;
class Monitor;
struct GlobalOptions;

/// For developers and the tour: shows a service's page, opens its newest backup, writes the window
/// to the file `options.picture` and returns the exit status. Runs the application's event loop.
[[nodiscard]] int takePicture(MainWindow &window, Monitor &monitor, const GlobalOptions &options);

} // namespace Reprise
