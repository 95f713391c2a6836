// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/libarchive.h"
#include "archive/tar.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Headers and padding are gathered up to this size; larger blocks of data pass without a copy.
constexpr qsizetype gatherBytes = qsizetype(64) * 1024;
constexpr qsizetype passBytes = qsizetype(16) * 1024;

} // namespace

class TarWriter::Private
{
public:
    explicit Private(Sink &sink)
        : target(sink)
        , handle(archive_write_new())
        , entry(archive_entry_new())
    {
        gathered.reserve(gatherBytes);
        // ustar headers, with PAX ones only for what does not fit into them.
        archive_write_set_format_pax_restricted(handle);
        archive_write_set_bytes_per_block(handle, 0);
        archive_write_set_bytes_in_last_block(handle, 1);
        archive_write_open2(handle, this, nullptr, &Private::onWrite, nullptr, nullptr);
    }

    ~Private()
    {
        // Given up: freeing a healthy one would write the end of the archive.
        if (!finished)
            archive_write_fail(handle);
        archive_write_free(handle);
    }

    static la_ssize_t onWrite(archive *, void *self, const void *bytes, size_t size)
    {
        auto *d = static_cast<Private *>(self);
        const QByteArrayView view(static_cast<const char *>(bytes), qsizetype(size));
        if (auto passed = d->pass(view); !passed) {
            d->targetError = passed.error();
            return -1;
        }
        return la_ssize_t(size);
    }

    Result<> pass(QByteArrayView bytes)
    {
        const bool large = bytes.size() >= passBytes;
        if (large || gathered.size() + bytes.size() > gatherBytes) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
        if (large)
            return target.write(bytes);
        gathered.append(bytes);
        return {};
    }

    Result<> flush()
    {
        if (gathered.isEmpty())
            return {};
        auto written = target.write(gathered);
        gathered.resize(0);
        return written;
    }

    /// The target's own error, if that is why libarchive gave up.
    [[nodiscard]] std::unexpected<Error> refuse(const QByteArray &path)
    {
        if (targetError)
            return std::unexpected(*targetError);
        const char *message = archive_error_string(handle);
        return failure(ErrorCode::Internal, u"archive-write"_s,
                       {{u"path"_s, QFile::decodeName(path)},
                        {u"message"_s, QString::fromUtf8(message ? message : "")}});
    }

    Result<> writeHeader(const QByteArray &path, unsigned type, unsigned mode, qint64 modified)
    {
        const NameLocale locale(NameLocale::Use::Write);
        archive_entry_copy_pathname(entry.get(), path.constData());
        archive_entry_set_filetype(entry.get(), type);
        archive_entry_set_perm(entry.get(), mode & 07777);
        archive_entry_set_mtime(entry.get(), modified, 0);
        const int result = archive_write_header(handle, entry.get());
        archive_entry_clear(entry.get());
        // A warning only tells of a name that is not UTF-8; it is stored as it is.
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return refuse(path);
        return {};
    }

    Sink &target;
    archive *handle;
    EntryPointer entry;
    QByteArray gathered;
    std::optional<Error> targetError;
    MemberInfo file;
    qint64 written = 0;
    bool finished = false;
};

TarWriter::TarWriter(Sink &target)
    : d(std::make_unique<Private>(target))
{
}

TarWriter::~TarWriter() = default;

Result<> TarWriter::addFolder(const QByteArray &path, unsigned mode, qint64 modified)
{
    archive_entry_set_size(d->entry.get(), 0);
    return d->writeHeader(path, AE_IFDIR, mode, modified);
}

Result<> TarWriter::addLink(const QByteArray &path, const QByteArray &target, qint64 modified)
{
    archive_entry_copy_symlink(d->entry.get(), target.constData());
    archive_entry_set_size(d->entry.get(), 0);
    return d->writeHeader(path, AE_IFLNK, 0777, modified);
}

Result<> TarWriter::beginFile(const MemberInfo &info)
{
    d->file = info;
    d->written = 0;
    archive_entry_set_size(d->entry.get(), info.size);
    return d->writeHeader(info.path, AE_IFREG, info.mode, info.modified);
}

Result<> TarWriter::write(QByteArrayView bytes)
{
    d->written += bytes.size();
    // libarchive would cut off what is too much without a word.
    if (d->written > d->file.size)
        return endFile();
    if (bytes.isEmpty())
        return {};
    if (archive_write_data(d->handle, bytes.data(), size_t(bytes.size())) != bytes.size())
        return d->refuse(d->file.path);
    return {};
}

Result<> TarWriter::endFile()
{
    if (d->written != d->file.size) {
        return failure(ErrorCode::ArchiveDamaged, u"archive-member-size"_s,
                       {{u"path"_s, QFile::decodeName(d->file.path)},
                        {u"expected"_s, d->file.size},
                        {u"actual"_s, d->written}});
    }
    if (archive_write_finish_entry(d->handle) != ARCHIVE_OK)
        return d->refuse(d->file.path);
    return {};
}

Result<> TarWriter::finish()
{
    if (archive_write_close(d->handle) != ARCHIVE_OK)
        return d->refuse({});
    d->finished = true;
    return d->flush();
}

} // namespace Reprise
