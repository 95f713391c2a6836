// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Leaves the test function where what it needs is missing on this machine: a skip that says so,
/// and a failure where everything must be there (`.ci/run` sets REPRISE_CI).
#define REQUIRE_HERE(isHere, missing)                                                              \
    do {                                                                                           \
        if (!(isHere)) {                                                                           \
            if (qEnvironmentVariableIsSet("REPRISE_CI"))                                           \
                QFAIL(missing);                                                                    \
            QSKIP(missing);                                                                        \
        }                                                                                          \
    } while (false)
