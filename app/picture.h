// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace Reprise {

class MainWindow;
class Monitor;
struct GlobalOptions;

/// Whether there is such a page, and a folder for the picture. Without a picture, too.
[[nodiscard]] Result<> checkPicture(const GlobalOptions &options);
/// For developers and the tour: shows a service's page, opens its newest backup and writes the
/// window to the file `options.picture`. Runs the application's event loop.
[[nodiscard]] Result<> takePicture(MainWindow &window, Monitor &monitor,
                                   const GlobalOptions &options);

} // namespace Reprise
