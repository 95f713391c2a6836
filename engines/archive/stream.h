// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArrayView>

namespace Reprise {

/// Takes bytes in order. Not thread-safe; used by one thread at a time.
class Sink
{
public:
    virtual ~Sink() = default;
    [[nodiscard]] virtual Result<> write(QByteArrayView bytes) = 0;
    /// Ends the stream: what was written counts only after this succeeded. A sink that is destroyed
    /// without it was given up.
    [[nodiscard]] virtual Result<> close() = 0;
};

/// Gives bytes in order. Not thread-safe; used by one thread at a time.
class Source
{
public:
    virtual ~Source() = default;
    /// The next block, of any size; empty at the end. Valid until the next call.
    [[nodiscard]] virtual Result<QByteArrayView> read() = 0;
};

} // namespace Reprise
