// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"

#include <memory>

namespace Reprise {

/// Reads `origin` on a thread of its own, at most `limit` bytes ahead, so that reading and what
/// follows run at once. Only this object touches `origin` while it lives. The end and an error come
/// in their place in the stream. Destroyed early, it stops the thread after the block under way.
class ReadAhead : public Source
{
public:
    explicit ReadAhead(Source &origin, qsizetype limit = qsizetype(4) * 1024 * 1024);
    ~ReadAhead() override;
    [[nodiscard]] Result<QByteArrayView> read() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Reprise
