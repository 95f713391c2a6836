// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "commandline.h"
#include "exitstatus.h"

namespace Reprise {

int runConsole(int, char *[], const GlobalOptions &)
{
    return int(ExitStatus::Failed);
}

} // namespace Reprise
