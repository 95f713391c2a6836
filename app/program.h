// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "engineregistry.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "services/home.h"

#include <memory>

namespace Reprise {

/// Of --home; empty = the user's own.
[[nodiscard]] Home homeAt(const QString &folder);

/// The parts below the faces, wired once: the window and the command line stand on the same ones.
/// Main thread, needs the running application.
class Program
{
public:
    /// `homeFolder` empty = the user's own folders. Fails where the home cannot be made. The
    /// engines outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Program>> make(const QString &homeFolder,
                                                               const EngineRegistry &engines);

    [[nodiscard]] const Home &home() const { return m_home; }
    [[nodiscard]] Operations &operations() { return m_operations; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }

private:
    Program(const Home &home, const EngineRegistry &engines);

    const Home m_home;
    const SystemClock m_clock;
    // Before the jobs, which use it until they have ended.
    JobRunner m_jobs;
    Operations m_operations;
};

} // namespace Reprise
