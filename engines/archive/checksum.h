// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"

#include <QByteArray>
#include <memory>

namespace Reprise {

/// SHA-256 by OpenSSL. Movable, one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// Lower-case hex; ends the calculation.
    [[nodiscard]] QByteArray hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// CRC-32C (Castagnoli) by ISA-L, as PostgreSQL's manifests have it: start with 0, chain the
/// result.
[[nodiscard]] quint32 crc32c(quint32 crc, QByteArrayView bytes);

/// Hashes and counts what passes on its way to `target`.
class HashingSink : public Sink
{
public:
    explicit HashingSink(Sink &target)
        : m_target(target)
    {
    }
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;
    [[nodiscard]] Result<> close() override { return m_target.close(); }
    [[nodiscard]] QByteArray hex() { return m_hash.hex(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    Sink &m_target;
    Sha256 m_hash;
    qint64 m_bytes = 0;
};

/// Hashes and counts what is read from `origin`; hex() is whole once read() returned the end.
class HashingSource : public Source
{
public:
    explicit HashingSource(Source &origin)
        : m_origin(origin)
    {
    }
    [[nodiscard]] Result<QByteArrayView> read() override;
    [[nodiscard]] QByteArray hex() { return m_hash.hex(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    Source &m_origin;
    Sha256 m_hash;
    qint64 m_bytes = 0;
};

} // namespace Reprise
