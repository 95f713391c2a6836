// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancellation.h"

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace Reprise {

Cancellation::Cancellation()
    : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Cancellation::~Cancellation()
{
    ::close(m_fd);
}

void Cancellation::cancel()
{
    // Held while the callbacks run, so that a subscription's end waits for its own call.
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_cancelled, true))
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_fd, &one, sizeof one);
    const auto callbacks = std::exchange(m_callbacks, {});
    for (const auto &[key, f] : callbacks)
        f();
}

bool Cancellation::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

Cancellation::Subscription Cancellation::onCancel(std::function<void()> f)
{
    const std::lock_guard lock(m_mutex);
    if (m_cancelled) {
        f();
        return {};
    }
    const int key = m_nextKey++;
    m_callbacks.emplace(key, std::move(f));
    return {this, key};
}

void Cancellation::unsubscribe(int key)
{
    const std::lock_guard lock(m_mutex);
    m_callbacks.erase(key);
}

Cancellation::Wake Cancellation::wait(int otherFd, short events, int timeoutMs) const
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + std::chrono::milliseconds(timeoutMs);
    for (;;) {
        pollfd fds[] = {{m_fd, POLLIN, 0}, {otherFd, events, 0}};
        int left = -1;
        if (timeoutMs >= 0) {
            const auto rest = deadline - Clock::now();
            left = int(std::chrono::ceil<std::chrono::milliseconds>(rest).count());
            left = left < 0 ? 0 : left;
        }
        const int count = ::poll(fds, 2, left);
        if (count < 0 && errno == EINTR)
            continue;
        if (fds[0].revents != 0)
            return Wake::Cancelled;
        if (count == 0)
            return Wake::TimedOut;
        return Wake::Ready;
    }
}

bool Cancellation::sleep(int milliseconds) const
{
    return wait(-1, 0, milliseconds) != Wake::Cancelled;
}

Cancellation::Subscription::Subscription(Subscription &&other) noexcept
    : m_owner(std::exchange(other.m_owner, nullptr))
    , m_key(other.m_key)
{
}

Cancellation::Subscription &Cancellation::Subscription::operator=(Subscription &&other) noexcept
{
    std::swap(m_owner, other.m_owner);
    std::swap(m_key, other.m_key);
    return *this;
}

Cancellation::Subscription::~Subscription()
{
    if (m_owner)
        m_owner->unsubscribe(m_key);
}

} // namespace Reprise
