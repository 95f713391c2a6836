// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readahead.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace Reprise {

class ReadAhead::Private
{
public:
    Private(Source &source, qsizetype most)
        : origin(source)
        , limit(most)
        , thread([this] { run(); })
    {
    }

    ~Private()
    {
        {
            const std::lock_guard lock(mutex);
            stopped = true;
        }
        roomMade.notify_one();
        thread.join();
    }

    void run()
    {
        for (;;) {
            auto block = origin.read();
            if (!block)
                return end(std::unexpected(block.error()));
            if (block->isEmpty())
                return end({});
            if (!append(*block))
                return;
        }
    }

    void end(Result<> how)
    {
        const std::lock_guard lock(mutex);
        ended = std::move(how);
        blockCame.notify_one();
    }

    /// False if nobody wants more.
    bool append(QByteArrayView bytes)
    {
        std::vector<char> copy = takeSpare();
        copy.assign(bytes.begin(), bytes.end());
        std::unique_lock lock(mutex);
        roomMade.wait(lock,
                      [&] { return stopped || queued == 0 || queued + bytes.size() <= limit; });
        if (stopped)
            return false;
        queued += bytes.size();
        queue.push_back(std::move(copy));
        blockCame.notify_one();
        return true;
    }

    /// Memory that was used before, which spares its pages from being faulted in again.
    std::vector<char> takeSpare()
    {
        const std::lock_guard lock(mutex);
        if (spare.empty())
            return {};
        auto block = std::move(spare.back());
        spare.pop_back();
        return block;
    }

    Result<QByteArrayView> next()
    {
        std::unique_lock lock(mutex);
        if (current.capacity() > 0)
            spare.push_back(std::exchange(current, {}));
        blockCame.wait(lock, [&] { return !queue.empty() || ended; });
        if (queue.empty())
            return ended->transform([] { return QByteArrayView(); });
        current = std::move(queue.front());
        queue.pop_front();
        queued -= qsizetype(current.size());
        roomMade.notify_one();
        return QByteArrayView(current.data(), qsizetype(current.size()));
    }

    Source &origin;
    const qsizetype limit;
    std::mutex mutex;
    std::condition_variable blockCame;
    std::condition_variable roomMade;
    std::deque<std::vector<char>> queue;
    std::vector<std::vector<char>> spare;
    std::vector<char> current;
    qsizetype queued = 0;
    bool stopped = false;
    /// How the origin ended; the queue comes first.
    std::optional<Result<>> ended;
    /// Last, so that it starts when everything is there.
    std::thread thread;
};

ReadAhead::ReadAhead(Source &origin, qsizetype limit)
    : d(std::make_unique<Private>(origin, limit))
{
}

ReadAhead::~ReadAhead() = default;

Result<QByteArrayView> ReadAhead::read()
{
    return d->next();
}

} // namespace Reprise
