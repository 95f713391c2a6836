// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zstd.h"

#include <QByteArray>
#include <QString>
#include <zstd.h>
#include <zstd_errors.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// What one job of libzstd's threads compresses. Input and output of each job under way are kept in
/// memory, several of each: with libzstd's own choice, twice as much, a backup needs 6 MB more.
constexpr int jobBytes = 1024 * 1024;
constexpr qsizetype outputBytes = qsizetype(512) * 1024;
/// 128 MiB, the most that `zstd -d` takes without being told.
constexpr int windowLogLimit = 27;

} // namespace

class ZstdSink::Private
{
public:
    Private(Sink &sink, int level, int workers)
        : target(sink)
        , context(ZSTD_createCCtx())
        , output(outputBytes, Qt::Uninitialized)
    {
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
        // No checksum of the frame: each file's CRC-32C and the archive's SHA-256 cover the same
        // bytes, and it costs a tenth of the time of a back up. A libzstd without threads refuses
        // this and compresses on the caller's.
        if (!ZSTD_isError(ZSTD_CCtx_setParameter(context, ZSTD_c_nbWorkers, workers)))
            setJobs();
    }
    ~Private() { ZSTD_freeCCtx(context); }

    void setJobs()
    {
        ZSTD_CCtx_setParameter(context, ZSTD_c_jobSize, jobBytes);
        // Jobs do not read the end of the one before them again: one part in sixteen of the work,
        // for one in a thousand of the size.
        ZSTD_CCtx_setParameter(context, ZSTD_c_overlapLog, 1);
    }

    Result<> compress(ZSTD_inBuffer &input, ZSTD_EndDirective directive)
    {
        for (;;) {
            ZSTD_outBuffer out{output.data() + filled, size_t(output.size() - filled), 0};
            const size_t left = ZSTD_compressStream2(context, &out, &input, directive);
            if (ZSTD_isError(left))
                return failure(ErrorCode::Internal, u"compression-failed"_s,
                               {{u"message"_s, QString::fromLatin1(ZSTD_getErrorName(left))}});
            filled += qsizetype(out.pos);
            const bool done = directive == ZSTD_e_end ? left == 0 : input.pos == input.size;
            if (filled == output.size() || (done && directive == ZSTD_e_end)) {
                const QByteArrayView block(output.constData(), std::exchange(filled, 0));
                if (auto written = target.write(block); !written)
                    return written;
            }
            if (done)
                return {};
        }
    }

    Sink &target;
    ZSTD_CCtx *context;
    QByteArray output;
    qsizetype filled = 0;
};

ZstdSink::ZstdSink(Sink &target, int level, int workers)
    : d(std::make_unique<Private>(target, level, workers))
{
}

ZstdSink::~ZstdSink() = default;

Result<> ZstdSink::write(QByteArrayView bytes)
{
    ZSTD_inBuffer input{bytes.data(), size_t(bytes.size()), 0};
    return d->compress(input, ZSTD_e_continue);
}

Result<> ZstdSink::close()
{
    ZSTD_inBuffer input{nullptr, 0, 0};
    if (auto ended = d->compress(input, ZSTD_e_end); !ended)
        return ended;
    return d->target.close();
}

class ZstdSource::Private
{
public:
    explicit Private(Source &source)
        : origin(source)
        , context(ZSTD_createDCtx())
        , output(outputBytes, Qt::Uninitialized)
    {
        ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, windowLogLimit);
    }
    ~Private() { ZSTD_freeDCtx(context); }

    /// False at the end of the origin.
    Result<bool> refill()
    {
        auto block = origin.read();
        if (!block)
            return std::unexpected(block.error());
        input = {block->data(), size_t(block->size()), 0};
        return !block->isEmpty();
    }

    [[nodiscard]] Result<> atEnd() const
    {
        if (inFrame || frames == 0)
            return failure(ErrorCode::ArchiveDamaged, u"archive-truncated"_s);
        return {};
    }

    [[nodiscard]] std::unexpected<Error> refuse(size_t result) const
    {
        const bool noFrame = ZSTD_getErrorCode(result) == ZSTD_error_prefix_unknown;
        const QString message = QString::fromLatin1(ZSTD_getErrorName(result));
        return failure(ErrorCode::ArchiveDamaged,
                       noFrame && frames > 0 ? u"archive-trailing-bytes"_s : u"archive-corrupt"_s,
                       {{u"message"_s, message}});
    }

    Source &origin;
    ZSTD_DCtx *context;
    QByteArray output;
    ZSTD_inBuffer input{nullptr, 0, 0};
    /// Decoded bytes may wait inside the decoder for a place to go.
    bool outputWaits = false;
    bool inFrame = false;
    qint64 frames = 0;
};

ZstdSource::ZstdSource(Source &origin)
    : d(std::make_unique<Private>(origin))
{
}

ZstdSource::~ZstdSource() = default;

Result<QByteArrayView> ZstdSource::read()
{
    for (;;) {
        if (d->input.pos == d->input.size && !d->outputWaits) {
            const auto more = d->refill();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return d->atEnd().transform([] { return QByteArrayView(); });
        }
        ZSTD_outBuffer out{d->output.data(), size_t(d->output.size()), 0};
        const size_t left = ZSTD_decompressStream(d->context, &out, &d->input);
        if (ZSTD_isError(left))
            return d->refuse(left);
        d->inFrame = left != 0;
        d->outputWaits = d->inFrame && out.pos == out.size;
        if (!d->inFrame)
            ++d->frames;
        if (out.pos > 0)
            return QByteArrayView(d->output.constData(), qsizetype(out.pos));
    }
}

} // namespace Reprise
