// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/resolver.h"

#include <QHostAddress>

#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr int timeoutMs = 10000;

/// Shared with a thread that may outlive the wait for it.
struct Lookup
{
    explicit Lookup(QByteArray name)
        : host(std::move(name))
        , done(::eventfd(0, EFD_CLOEXEC))
    {
    }
    ~Lookup() { ::close(done); }
    Lookup(const Lookup &) = delete;
    Lookup &operator=(const Lookup &) = delete;

    void run();

    const QByteArray host;
    const int done;
    /// Read only after `done` became readable.
    QStringList addresses;
    int error = 0;
};

void Lookup::run()
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    error = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    for (const addrinfo *info = error ? nullptr : found; info; info = info->ai_next)
        addresses.append(QHostAddress(info->ai_addr).toString());
    if (!error)
        ::freeaddrinfo(found);
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(done, &one, sizeof one);
}

} // namespace

Result<QStringList> resolve(const Parameters &parameters, Cancellation &cancellation)
{
    if (!QHostAddress(parameters.host).isNull())
        return QStringList{parameters.host};
    const auto lookup = std::make_shared<Lookup>(parameters.host.toUtf8());
    std::thread([lookup] { lookup->run(); }).detach();
    switch (cancellation.wait(lookup->done, POLLIN, timeoutMs)) {
    case Cancellation::Wake::Cancelled:
        return cancelled();
    case Cancellation::Wake::TimedOut:
        return failure(ErrorCode::Unreachable, u"postgresql-unknown-host"_s, parameters.args(),
                       u"the name server did not answer"_s);
    case Cancellation::Wake::Ready:
        break;
    }
    if (lookup->error != 0)
        return failure(ErrorCode::Unreachable, u"postgresql-unknown-host"_s, parameters.args(),
                       QString::fromLocal8Bit(::gai_strerror(lookup->error)));
    return lookup->addresses;
}

} // namespace Reprise::Postgresql
