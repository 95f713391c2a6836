// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "exitstatus.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Reprise {

namespace {

// What a signal handler may touch: -1 while nobody listens.
volatile std::sig_atomic_t listener = -1;

void onSignal(int)
{
    const int savedErrno = errno;
    if (listener < 0)
        ::_exit(int(ExitStatus::Cancelled));
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(listener, &one, sizeof one);
    errno = savedErrno;
}

} // namespace

void Interruption::install()
{
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interruption::Interruption()
{
    const int fd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, fd] {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto taken = ::read(fd, &count, sizeof count);
        emit requested();
    });
    listener = fd;
}

Interruption::~Interruption()
{
    listener = -1;
    const int fd = int(m_notifier->socket());
    m_notifier.reset();
    ::close(fd);
}

} // namespace Reprise
