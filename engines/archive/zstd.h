// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"

#include <memory>

namespace Reprise {

/// Compresses into one zstd frame.
class ZstdSink : public Sink
{
public:
    /// `workers` threads of libzstd besides the caller's; 0 = none.
    explicit ZstdSink(Sink &target, int level = 1, int workers = 2);
    ~ZstdSink() override;
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;
    /// Ends the frame, then closes the target.
    [[nodiscard]] Result<> close() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Decompresses zstd of any number of frames. Truncated input and trailing bytes that are no frame
/// fail with archive-damaged.
class ZstdSource : public Source
{
public:
    explicit ZstdSource(Source &origin);
    ~ZstdSource() override;
    [[nodiscard]] Result<QByteArrayView> read() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Reprise
