// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checksum.h"

#include <algorithm>
#include <isa-l/crc.h>
#include <openssl/evp.h>

namespace Reprise {

struct Sha256::Context
{
    Context()
        : evp(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex(evp, EVP_sha256(), nullptr);
    }
    ~Context() { EVP_MD_CTX_free(evp); }
    EVP_MD_CTX *evp;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::hex()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest.toHex();
}

quint32 crc32c(quint32 crc, QByteArrayView bytes)
{
    // ISA-L takes an int for the length and leaves both inversions of the standard to the caller.
    constexpr qsizetype most = 1 << 30;
    quint32 state = ~crc;
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(most, bytes.size());
        // Its parameter is not const, though it only reads.
        auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.data()));
        state = crc32_iscsi(data, int(count), state);
        bytes = bytes.sliced(count);
    }
    return ~state;
}

Result<> HashingSink::write(QByteArrayView bytes)
{
    m_hash.add(bytes);
    m_bytes += bytes.size();
    return m_target.write(bytes);
}

Result<QByteArrayView> HashingSource::read()
{
    auto block = m_origin.read();
    if (block) {
        m_hash.add(*block);
        m_bytes += block->size();
    }
    return block;
}

} // namespace Reprise
