// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <mutex>

namespace Reprise {

/// Tells blocking code that its job was cancelled. Every wait includes fd(), which becomes readable
/// once and for good. All functions may be called from any thread; cancel() is final.
class Cancellation
{
public:
    Cancellation();
    ~Cancellation();
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;

    void cancel();
    [[nodiscard]] bool isCancelled() const;
    /// For poll(): readable (POLLIN) from the moment of cancel() on. Never read from it.
    [[nodiscard]] int fd() const { return m_fd; }

    /// Calls `f` once, on the thread that cancels (at once if it is cancelled already), for as long
    /// as the returned subscription lives. The destructor waits for a call that is under way.
    class Subscription
    {
    public:
        Subscription() = default;
        Subscription(Subscription &&other) noexcept;
        Subscription &operator=(Subscription &&other) noexcept;
        ~Subscription();

    private:
        friend class Cancellation;
        Subscription(Cancellation *owner, int key)
            : m_owner(owner)
            , m_key(key)
        {
        }
        Cancellation *m_owner = nullptr;
        int m_key = 0;
    };
    [[nodiscard]] Subscription onCancel(std::function<void()> f);

    /// Waits until `otherFd` has `events` (poll's), the job is cancelled or `timeoutMs` is over
    /// (-1 = never). Returns what came.
    enum class Wake { Ready, Cancelled, TimedOut };
    [[nodiscard]] Wake wait(int otherFd, short events, int timeoutMs = -1) const;
    /// Sleeps; false if the job was cancelled meanwhile.
    [[nodiscard]] bool sleep(int milliseconds) const;

private:
    void unsubscribe(int key);

    int m_fd = -1;
    mutable std::recursive_mutex m_mutex;
    std::map<int, std::function<void()>> m_callbacks;
    int m_nextKey = 1;
    bool m_cancelled = false;
};

} // namespace Reprise
