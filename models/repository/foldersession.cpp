// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/foldersession.h"

#include "archive/checksum.h"
#include "archive/zstd.h"
#include "beneath.h"
#include "repository/storeddata.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int fileLevel = 1;
constexpr qsizetype listingBlock = qsizetype(64) * 1024;

} // namespace

/// SHA256SUMS or files.tsv while it grows.
class FolderSession::Listing
{
public:
    explicit Listing(std::unique_ptr<StoreSink> file)
        : m_file(std::move(file))
        , m_hash(*m_file)
    {
    }
    Result<> add(const QByteArray &line)
    {
        m_block += line;
        return m_block.size() < listingBlock ? Result<>() : flush();
    }
    /// Its SHA-256.
    Result<QByteArray> close()
    {
        return flush().and_then([this] { return m_hash.close(); }).transform([this] {
            return m_hash.hex();
        });
    }
    [[nodiscard]] qint64 bytes() const { return m_hash.bytes(); }

private:
    Result<> flush() { return m_hash.write(std::exchange(m_block, {})); }

    std::unique_ptr<StoreSink> m_file;
    HashingSink m_hash;
    QByteArray m_block;
};

class FolderSession::Member : public Sink
{
public:
    Member(FolderSession &session, const MemberInfo &info, std::unique_ptr<StoreSink> file)
        : m_session(session)
        , m_info(info)
        , m_file(std::move(file))
        , m_stored(*m_file)
    {
        // No workers: the threads are those of the members.
        if (info.compress)
            m_zstd.emplace(m_stored, fileLevel, 0);
        if (m_zstd)
            m_content.emplace(*m_zstd);
    }
    ~Member() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        --m_session.m_open;
    }
    Result<> write(QByteArrayView bytes) override
    {
        return m_session.throttle(bytes.size()).and_then([&] { return top().write(bytes); });
    }
    Result<> close() override
    {
        if (m_info.size >= 0 && top().bytes() != m_info.size) {
            return failure(ErrorCode::ArchiveDamaged, u"member-size-differs"_s,
                           {{u"path"_s, QString::fromUtf8(m_info.path)}});
        }
        if (const auto closed = top().close(); !closed)
            return closed;
        const QByteArray sha256 = m_stored.hex();
        return m_session.list({.path = m_info.path,
                               .size = top().bytes(),
                               .modified = m_info.modified,
                               .mode = m_info.mode,
                               .sha256 = m_content ? m_content->hex() : sha256,
                               .type = FileRow::Type::File,
                               .compressed = m_info.compress,
                               .storedSize = m_stored.bytes(),
                               .storedSha256 = sha256,
                               .lastRead = m_session.now().toSecsSinceEpoch(),
                               .linkTarget = {}},
                              true);
    }

private:
    HashingSink &top() { return m_content ? *m_content : m_stored; }

    FolderSession &m_session;
    MemberInfo m_info;
    std::unique_ptr<StoreSink> m_file;
    HashingSink m_stored;
    std::optional<ZstdSink> m_zstd;
    std::optional<HashingSink> m_content;
};

FolderSession::FolderSession(Start start)
    : PendingBackup(std::move(start))
{
}

FolderSession::~FolderSession() = default;

Result<std::unique_ptr<FolderSession>> FolderSession::open(Start start)
{
    std::unique_ptr<FolderSession> session(new FolderSession(std::move(start)));
    if (const auto prepared = session->prepare(); !prepared)
        return std::unexpected(prepared.error());
    return session;
}

Result<> FolderSession::prepare()
{
    if (::mkdirat(folderFd(), "files", 0700) != 0)
        return storeFailure(u"write"_s, repository(), "files", errno);
    m_files = FileDescriptor(openBeneath(folderFd(), "files", O_RDONLY | O_DIRECTORY));
    const auto listing = [this](const QByteArray &name) {
        return StoreSink::create(
                   {.folderFd = m_files.get(), .path = name, .repository = repository()},
                   StoreSink::Sync::Later, counter())
            .transform([](std::unique_ptr<StoreSink> file) {
                return std::make_unique<Listing>(std::move(file));
            });
    };
    auto sums = listing("SHA256SUMS");
    auto table = listing("files.tsv");
    if (!sums || !table)
        return std::unexpected(sums ? table.error() : sums.error());
    m_sums = std::move(*sums);
    m_table = std::move(*table);

    const std::optional<Backup> &last = start().lastGood;
    if (last && last->archive.layout == Layout::Folder) {
        const bool doubted = last->isDamaged();
        m_last.emplace(*last,
                       readFileBelow(last->folder, u"files/files.tsv"_s).value_or(QByteArray()),
                       doubted, now());
    }
    return m_table->add(filesTableHeader());
}

Result<> FolderSession::checkPath(const QByteArray &path) const
{
    const bool ours = path == "SHA256SUMS" || path == "files.tsv" || path == "README.txt";
    if (isPlainRelativePath(path) && !ours)
        return {};
    return failure(ErrorCode::Internal, u"bad-member-path"_s,
                   {{u"path"_s, QString::fromUtf8(path)}});
}

Result<> FolderSession::makeOneFolder(const QByteArray &path)
{
    const QByteArray parent = parentOf(path);
    const FileDescriptor above(openBeneath(m_files.get(), parent, O_PATH | O_DIRECTORY));
    if (!above.isValid() ||
        (::mkdirat(above.get(), nameOf(path).constData(), 0700) != 0 && errno != EEXIST))
        return storeFailure(u"write"_s, repository(), path, errno);
    return {};
}

Result<> FolderSession::makeParents(const QByteArray &path)
{
    const QByteArray parent = parentOf(path);
    if (parent.isEmpty() || m_folders.contains(parent))
        return {};
    return makeParents(parent).and_then([&] { return makeOneFolder(parent); }).transform([&] {
        m_folders.insert(parent);
    });
}

Result<std::unique_ptr<Sink>> FolderSession::openMember(const MemberInfo &member)
{
    if (const auto fine = checkPath(member.path); !fine)
        return std::unexpected(fine.error());
    const std::lock_guard lock(m_mutex);
    if (const auto made = makeParents(member.path); !made)
        return std::unexpected(made.error());
    auto file = StoreSink::create({.folderFd = m_files.get(),
                                   .path = member.compress ? member.path + ".zst" : member.path,
                                   .repository = repository()},
                                  StoreSink::Sync::Later, counter());
    if (!file)
        return std::unexpected(file.error());
    ++m_open;
    return std::make_unique<Member>(*this, member, std::move(*file));
}

Result<std::unique_ptr<QFile>> FolderSession::openWhole(const QString &name)
{
    return failure(ErrorCode::Internal, u"member-out-of-turn"_s, {{u"path"_s, name}});
}

Result<bool> FolderSession::reuse(const MemberInfo &member, const QByteArray &sha256)
{
    if (const auto fine = checkPath(member.path); !fine)
        return std::unexpected(fine.error());
    const auto found = m_last ? m_last->find(sha256, member.compress) : std::nullopt;
    if (!found)
        return false;
    FileRow row = found->row;
    row.path = member.path;
    row.modified = member.modified;
    row.mode = member.mode;
    const QByteArray parent = parentOf(member.path);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto made = makeParents(member.path); !made)
            return std::unexpected(made.error());
    }
    const FileDescriptor folder(openBeneath(m_files.get(), parent, O_RDONLY | O_DIRECTORY));
    const auto linked =
        LinkSource::place(*found, folder.get(), nameOf(row.storedPath()), repository());
    if (!linked)
        return linked;
    return list(row, !*linked).transform([] { return true; });
}

Result<> FolderSession::addFolder(const QByteArray &path, unsigned mode, qint64 modified)
{
    if (const auto fine = checkPath(path); !fine)
        return fine;
    {
        const std::lock_guard lock(m_mutex);
        const auto made = makeParents(path).and_then([&] { return makeOneFolder(path); });
        if (!made)
            return made;
        m_folders.insert(path);
    }
    FileRow row{.path = path, .modified = modified, .mode = mode, .type = FileRow::Type::Folder};
    return list(row, false);
}

Result<> FolderSession::addLink(const QByteArray &path, const QByteArray &target, qint64 modified)
{
    if (const auto fine = checkPath(path); !fine)
        return fine;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto made = makeParents(path); !made)
            return made;
        const QByteArray parent = parentOf(path);
        const FileDescriptor above(openBeneath(m_files.get(), parent, O_PATH | O_DIRECTORY));
        if (::symlinkat(target.constData(), above.get(), nameOf(path).constData()) != 0)
            return storeFailure(u"write"_s, repository(), path, errno);
    }
    FileRow row{.path = path, .modified = modified, .mode = 0777, .type = FileRow::Type::Link};
    row.linkTarget = target;
    return list(row, false);
}

Result<> FolderSession::list(const FileRow &row, bool unique)
{
    const std::lock_guard lock(m_mutex);
    if (!m_table)
        return cancelled();
    if (const auto added = m_table->add(filesTableLine(row)); !added)
        return added;
    if (row.type != FileRow::Type::File)
        return {};
    m_storedBytes += row.storedSize;
    m_uniqueBytes += unique ? row.storedSize : 0;
    return m_sums->add(sumsLine(row.storedSha256, row.storedPath()));
}

Result<> FolderSession::writeReadme(const QByteArray &text)
{
    auto file = StoreSink::create(
        {.folderFd = m_files.get(), .path = "README.txt", .repository = repository()},
        StoreSink::Sync::Later, counter());
    if (!file)
        return std::unexpected(file.error());
    HashingSink hash(**file);
    return hash.write(text).and_then([&] { return hash.close(); }).and_then([&] {
        m_storedBytes += text.size();
        m_uniqueBytes += text.size();
        return m_sums->add(sumsLine(hash.hex(), "README.txt"));
    });
}

Result<ArchiveInfo> FolderSession::seal(const BackupFacts &facts)
{
    const std::lock_guard lock(m_mutex);
    if (m_open > 0 || !m_table)
        return failure(ErrorCode::Internal, u"member-out-of-turn"_s, {{u"path"_s, folder()}});
    if (const auto written = writeReadme(facts.readme); !written)
        return std::unexpected(written.error());
    const auto sumsSha256 = m_table->close().and_then([this](const QByteArray &sha256) {
        return m_sums->add(sumsLine(sha256, "files.tsv")).and_then([this] {
            return m_sums->close();
        });
    });
    if (!sumsSha256)
        return std::unexpected(sumsSha256.error());
    const qint64 listings = m_table->bytes() + m_sums->bytes();
    return ArchiveInfo{.layout = Layout::Folder,
                       .name = u"files"_s,
                       .whole = false,
                       .bytes = m_storedBytes + listings,
                       .sha256 = {},
                       .sumsSha256 = *sumsSha256,
                       .compression = u"none"_s,
                       .uniqueBytes = m_uniqueBytes + listings};
}

void FolderSession::discard()
{
    const std::lock_guard lock(m_mutex);
    m_table.reset();
    m_sums.reset();
}

} // namespace Reprise
