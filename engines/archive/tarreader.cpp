// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/libarchive.h"
#include "archive/tar.h"

#include <QFile>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 recordBytes = 512;
constexpr qsizetype zeroBytes = qsizetype(64) * 1024;

/// Size up to the last byte that is not zero. By words: much of a database is zeros.
qsizetype withoutZerosAtTheEnd(QByteArrayView bytes)
{
    qsizetype size = bytes.size();
    quint64 word = 0;
    while (size >= qsizetype(sizeof word)) {
        std::memcpy(&word, bytes.data() + size - sizeof word, sizeof word);
        if (word != 0)
            break;
        size -= sizeof word;
    }
    while (size > 0 && bytes[size - 1] == '\0')
        --size;
    return size;
}

/// Hands the origin's blocks to libarchive, and watches what libarchive does not look at: whether
/// the end-of-archive blocks are there, and nothing but zeros after them.
class WatchedOrigin
{
public:
    explicit WatchedOrigin(Source &origin)
        : m_origin(origin)
    {
    }

    Result<QByteArrayView> read()
    {
        auto block = m_origin.read();
        if (!block) {
            error = block.error();
            return block;
        }
        if (const qsizetype size = withoutZerosAtTheEnd(*block); size > 0)
            m_lastData = m_total + size;
        m_total += block->size();
        return block;
    }

    /// Reads the rest; `end` is where the members end.
    Result<> checkEnd(qint64 end)
    {
        for (;;) {
            const auto block = read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                break;
        }
        if (m_lastData > end)
            return failure(ErrorCode::ArchiveDamaged, u"archive-trailing-bytes"_s);
        if (m_total - end < 2 * recordBytes)
            return failure(ErrorCode::ArchiveDamaged, u"archive-truncated"_s);
        if ((m_total - end) % recordBytes != 0)
            return failure(ErrorCode::ArchiveDamaged, u"archive-trailing-bytes"_s);
        return {};
    }

    [[nodiscard]] bool isEmpty() const { return m_total == 0; }

    std::optional<Error> error;

private:
    Source &m_origin;
    qint64 m_total = 0;
    /// Offset behind the last byte that is not zero.
    qint64 m_lastData = 0;
};

bool isAscii(const QByteArray &name)
{
    return std::ranges::all_of(name, [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// Without "." and empty parts; empty optional if it is absolute or has "..".
std::optional<QByteArray> cleanPath(const QByteArray &raw)
{
    if (raw.startsWith('/'))
        return std::nullopt;
    QByteArrayList parts;
    for (const QByteArray &part : raw.split('/')) {
        if (part == "..")
            return std::nullopt;
        if (!part.isEmpty() && part != ".")
            parts.append(part);
    }
    return parts.join('/');
}

} // namespace

class TarReader::Private : public Source
{
public:
    explicit Private(Source &source)
        : origin(source)
        , handle(archive_read_new())
    {
        archive_read_support_format_tar(handle);
    }
    ~Private() override { archive_read_free(handle); }

    static la_ssize_t onRead(archive *, void *self, const void **bytes)
    {
        const auto block = static_cast<Private *>(self)->origin.read();
        if (!block)
            return ARCHIVE_FATAL;
        *bytes = block->data();
        return block->size();
    }

    /// The origin's own error comes through unchanged.
    std::unexpected<Error> refuse(const QString &reason, const QByteArray &path = {})
    {
        const char *message = archive_error_string(handle);
        QVariantMap args;
        if (!path.isEmpty())
            args.insert(u"path"_s, QFile::decodeName(path));
        if (message)
            args.insert(u"message"_s, QString::fromUtf8(message));
        failed =
            origin.error ? *origin.error : failure(ErrorCode::ArchiveDamaged, reason, args).error();
        return std::unexpected(*failed);
    }

    Result<> open()
    {
        opened = true;
        const NameLocale locale(NameLocale::Use::Read);
        if (archive_read_open(handle, this, nullptr, &Private::onRead, nullptr) != ARCHIVE_OK)
            return refuse(origin.isEmpty() ? u"archive-truncated"_s : u"archive-corrupt"_s);
        return {};
    }

    /// Reads what is left of the current member, so that a truncated one is found.
    Result<> skipRest()
    {
        for (;;) {
            const auto block = read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                return {};
        }
    }

    /// False at the end of the archive.
    Result<bool> readHeader()
    {
        const NameLocale locale(NameLocale::Use::Read);
        const int result = archive_read_next_header(handle, &entry);
        if (origin.error)
            return refuse({});
        if (result == ARCHIVE_EOF) {
            if (auto checked = origin.checkEnd(archive_read_header_position(handle)); !checked) {
                failed = checked.error();
                return std::unexpected(*failed);
            }
            return false;
        }
        if (result == ARCHIVE_OK)
            return true;
        // Names that are not ASCII are kept as raw bytes, with a warning (NameLocale); there is no
        // other warning that a sound archive gets.
        const QByteArray path = archive_entry_pathname(entry);
        if (result == ARCHIVE_WARN &&
            !(isAscii(path) && isAscii(QByteArray(archive_entry_symlink(entry)))))
            return true;
        return refuse(origin.isEmpty() ? u"archive-truncated"_s : u"archive-corrupt"_s, path);
    }

    /// The member that `entry` describes.
    Result<StoredMember> member()
    {
        const QByteArray raw = archive_entry_pathname(entry);
        const auto path = cleanPath(raw);
        if (!path)
            return refuse(u"archive-bad-path"_s, raw);
        if (archive_entry_hardlink(entry))
            return refuse(u"archive-bad-type"_s, raw);

        StoredMember member;
        member.info.path = *path;
        member.info.mode = unsigned(archive_entry_perm(entry)) & 07777;
        member.info.modified = archive_entry_mtime(entry);
        member.info.size = 0;
        switch (archive_entry_filetype(entry)) {
        case AE_IFREG:
            member.type = StoredMember::Type::File;
            member.info.size = archive_entry_size(entry);
            member.data = this;
            break;
        case AE_IFDIR:
            member.type = StoredMember::Type::Folder;
            break;
        case AE_IFLNK:
            member.type = StoredMember::Type::Link;
            member.linkTarget = archive_entry_symlink(entry);
            break;
        default:
            return refuse(u"archive-bad-type"_s, raw);
        }
        if (path->isEmpty() && member.type != StoredMember::Type::Folder)
            return refuse(u"archive-bad-path"_s, raw);
        return member;
    }

    Result<QByteArrayView> read() override
    {
        if (failed)
            return std::unexpected(*failed);
        while (zerosLeft() == 0 && pending.isEmpty()) {
            if (!inFile)
                return QByteArrayView();
            if (auto more = readBlock(); !more)
                return std::unexpected(more.error());
        }
        if (zerosLeft() > 0) {
            const qsizetype count = qsizetype(std::min<qint64>(zerosLeft(), zeros.size()));
            position += count;
            return QByteArrayView(zeros.constData(), count);
        }
        position += pending.size();
        blockOffset = position;
        return std::exchange(pending, {});
    }

    /// A hole of a sparse file.
    [[nodiscard]] qint64 zerosLeft() const { return blockOffset - position; }

    Result<> readBlock()
    {
        const void *bytes = nullptr;
        size_t count = 0;
        la_int64_t offset = 0;
        const int result = archive_read_data_block(handle, &bytes, &count, &offset);
        if (origin.error)
            return refuse({});
        if (result == ARCHIVE_EOF) {
            inFile = false;
            blockOffset = std::max<qint64>(blockOffset, fileSize);
            return {};
        }
        if (result != ARCHIVE_OK || offset < position)
            return refuse(u"archive-truncated"_s, filePath);
        blockOffset = offset;
        pending = QByteArrayView(static_cast<const char *>(bytes), qsizetype(count));
        return {};
    }

    void beginFile(const StoredMember &member)
    {
        inFile = member.data != nullptr;
        filePath = member.info.path;
        fileSize = member.info.size;
        position = 0;
        blockOffset = 0;
        pending = {};
    }

    WatchedOrigin origin;
    archive *handle;
    archive_entry *entry = nullptr;
    bool opened = false;
    bool ended = false;
    std::optional<Error> failed;

    bool inFile = false;
    QByteArray filePath;
    qint64 fileSize = 0;
    qint64 position = 0;
    /// Where `pending` stands in the file; what lies between is zeros.
    qint64 blockOffset = 0;
    QByteArrayView pending;
    const QByteArray zeros = QByteArray(zeroBytes, '\0');
};

TarReader::TarReader(Source &origin)
    : d(std::make_unique<Private>(origin))
{
}

TarReader::~TarReader() = default;

Result<std::optional<StoredMember>> TarReader::next()
{
    if (d->failed)
        return std::unexpected(*d->failed);
    if (d->ended)
        return std::nullopt;
    if (!d->opened) {
        if (auto opened = d->open(); !opened)
            return std::unexpected(opened.error());
    }
    for (;;) {
        if (auto skipped = d->skipRest(); !skipped)
            return std::unexpected(skipped.error());
        const auto found = d->readHeader();
        if (!found)
            return std::unexpected(found.error());
        if (!*found) {
            d->ended = true;
            return std::nullopt;
        }
        auto member = d->member();
        if (!member)
            return std::unexpected(member.error());
        // "./" names the folder that everything is unpacked into.
        if (member->info.path.isEmpty())
            continue;
        d->beginFile(*member);
        return *member;
    }
}

} // namespace Reprise
