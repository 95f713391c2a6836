// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobs/obligations.h"
#include "serviceaccess.h"
#include "services/servicestore.h"

namespace Reprise {

class EngineRegistry;
class Home;

/// How its engine reaches a service of this home, with its secrets. Blocks on files, or on the
/// keyring.
[[nodiscard]] Result<ServiceAccess> accessTo(const Home &home, const HomeService &service);
/// The same without secrets: for connection lines.
[[nodiscard]] ServiceAccess publicAccessTo(const Home &home, const HomeService &service);

/// Undoes obligations of this home's services. One whose service is gone is still settled, with
/// what its details say. `engines` must outlive it.
[[nodiscard]] Settler settlerOf(const Home &home, const EngineRegistry &engines);

} // namespace Reprise
