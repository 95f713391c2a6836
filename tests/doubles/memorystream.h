// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"

#include <QByteArray>
#include <algorithm>
#include <optional>

namespace Reprise {

/// Keeps what is written; fails with `error` once `limit` bytes would be passed.
class MemorySink : public Sink
{
public:
    Result<> write(QByteArrayView view) override
    {
        if (limit >= 0 && bytes.size() + view.size() > limit)
            return std::unexpected(error);
        bytes.append(view);
        return {};
    }
    Result<> close() override
    {
        closed = true;
        return {};
    }

    QByteArray bytes;
    bool closed = false;
    qsizetype limit = -1;
    Error error;
};

/// Gives `bytes` in blocks of `blockSize`, then the end, or `error` if there is one.
class MemorySource : public Source
{
public:
    explicit MemorySource(QByteArray content, qsizetype size = qsizetype(64) * 1024)
        : bytes(std::move(content))
        , blockSize(size)
    {
    }
    Result<QByteArrayView> read() override
    {
        const qsizetype count = std::min(blockSize, bytes.size() - offset);
        if (count == 0 && error)
            return std::unexpected(*error);
        // A copy that dies with the next call, so that a reader which keeps a view is found out.
        m_block = bytes.sliced(offset, count);
        offset += count;
        return QByteArrayView(m_block);
    }

    QByteArray bytes;
    qsizetype blockSize;
    qsizetype offset = 0;
    std::optional<Error> error;

private:
    QByteArray m_block;
};

inline Result<QByteArray> readAll(Source &source)
{
    QByteArray all;
    for (;;) {
        const auto block = source.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            return all;
        all.append(*block);
    }
}

} // namespace Reprise
