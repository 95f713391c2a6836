// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/archivesession.h"

#include "archive/checksum.h"
#include "archive/tar.h"
#include "archive/zstd.h"
#include "beneath.h"
#include "repository/storeddata.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int archiveLevel = 1;
constexpr int zstdWorkers = 2;

std::unexpected<Error> badPath(const QByteArray &path)
{
    return failure(ErrorCode::Internal, u"bad-member-path"_s,
                   {{u"path"_s, QString::fromUtf8(path)}});
}

QString compressionOf(const QString &name)
{
    if (name.endsWith(".zst"_L1))
        return u"zstd"_s;
    return name.endsWith(".gz"_L1) ? u"gzip"_s : u"none"_s;
}

} // namespace

/// From the tar down to the file. The parts hold references to those below them.
class ArchiveSession::Pipeline
{
public:
    Pipeline(std::unique_ptr<StoreSink> file, bool compress)
        : m_file(std::move(file))
        , m_hash(*m_file)
    {
        if (compress)
            m_zstd.emplace(m_hash, archiveLevel, zstdWorkers);
        tar.emplace(m_zstd ? static_cast<Sink &>(*m_zstd) : m_hash);
    }
    [[nodiscard]] Result<> close()
    {
        return tar->finish().and_then([this] { return m_zstd ? m_zstd->close() : m_hash.close(); });
    }
    [[nodiscard]] QByteArray hex() { return m_hash.hex(); }
    [[nodiscard]] qint64 bytes() const { return m_hash.bytes(); }

private:
    std::unique_ptr<StoreSink> m_file;
    HashingSink m_hash;
    std::optional<ZstdSink> m_zstd;

public:
    std::optional<TarWriter> tar;
};

/// A member whose size is known: straight into the tar.
class ArchiveSession::Member : public Sink
{
public:
    explicit Member(ArchiveSession &session)
        : m_session(session)
    {
    }
    ~Member() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        m_session.m_memberOpen &= m_closed;
        m_session.m_broken |= !m_closed;
    }
    Result<> write(QByteArrayView bytes) override
    {
        if (const auto may = m_session.throttle(bytes.size()); !may)
            return may;
        const std::lock_guard lock(m_session.m_mutex);
        return m_session.m_pipeline ? m_session.m_pipeline->tar->write(bytes) : cancelled();
    }
    Result<> close() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        if (!m_session.m_pipeline)
            return cancelled();
        const auto ended = m_session.m_pipeline->tar->endFile();
        m_closed = ended.has_value();
        // The next one may be opened before this object goes.
        if (m_closed)
            m_session.m_memberOpen = false;
        return ended;
    }

private:
    ArchiveSession &m_session;
    bool m_closed = false;
};

/// A member whose size shows at its end: a temporary file first.
class ArchiveSession::SpooledMember : public Sink
{
public:
    SpooledMember(ArchiveSession &session, const MemberInfo &info, int fd)
        : m_session(session)
        , m_info(info)
        , m_spool(fd)
    {
        m_info.size = 0;
    }
    ~SpooledMember() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        m_session.m_memberOpen &= m_closed;
    }
    Result<> write(QByteArrayView bytes) override
    {
        if (const auto may = m_session.throttle(bytes.size()); !may)
            return may;
        while (!bytes.isEmpty()) {
            const ssize_t count = ::write(m_spool.get(), bytes.data(), size_t(bytes.size()));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return storeFailure(u"write"_s, m_session.repository(), m_info.path,
                                    count == 0 ? ENOSPC : errno);
            bytes = bytes.sliced(count);
            m_info.size += count;
        }
        return {};
    }
    Result<> close() override
    {
        const std::lock_guard lock(m_session.m_mutex);
        if (!m_session.m_pipeline)
            return cancelled();
        ::lseek(m_spool.get(), 0, SEEK_SET);
        const auto copied = copyTo(*m_session.m_pipeline->tar);
        m_session.m_broken |= !copied;
        m_session.m_memberOpen = false;
        m_closed = true;
        return copied;
    }

private:
    Result<> copyTo(TarWriter &tar)
    {
        if (const auto begun = tar.beginFile(m_info); !begun)
            return begun;
        StoreSource spool(std::move(m_spool), QString::fromUtf8(m_info.path));
        for (;;) {
            const auto block = spool.read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                return tar.endFile();
            if (const auto written = tar.write(*block); !written)
                return written;
        }
    }

    ArchiveSession &m_session;
    MemberInfo m_info;
    FileDescriptor m_spool;
    bool m_closed = false;
};

/// An engine's own file, which it writes at its own places.
class ArchiveSession::WholeFile : public QFile
{
public:
    WholeFile(const ArchiveSession &session, const QString &path)
        : QFile(path)
        , m_session(session)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (const auto may = m_session.throttle(size); !may) {
            setErrorString(may.error().reason());
            return -1;
        }
        return QFile::writeData(data, size);
    }

private:
    const ArchiveSession &m_session;
};

ArchiveSession::ArchiveSession(Start start)
    : PendingBackup(std::move(start))
{
}

ArchiveSession::~ArchiveSession() = default;

QString ArchiveSession::archiveName() const
{
    return topName(start().row) + start().archiveSuffix;
}

Result<ArchiveSession::Pipeline *> ArchiveSession::idlePipeline()
{
    if (m_memberOpen || m_broken || !m_whole.isEmpty()) {
        return failure(ErrorCode::Internal, u"member-out-of-turn"_s, {{u"path"_s, archiveName()}});
    }
    if (!m_pipeline) {
        auto file = StoreSink::create({.folderFd = folderFd(),
                                       .path = QFile::encodeName(archiveName()),
                                       .repository = repository()},
                                      StoreSink::Sync::OnClose, counter());
        if (!file)
            return std::unexpected(file.error());
        m_pipeline =
            std::make_unique<Pipeline>(std::move(*file), start().archiveSuffix.endsWith(".zst"_L1));
    }
    return m_pipeline.get();
}

Result<std::unique_ptr<Sink>> ArchiveSession::openMember(const MemberInfo &member)
{
    if (!isPlainRelativePath(member.path))
        return badPath(member.path);
    const std::lock_guard lock(m_mutex);
    const auto pipeline = idlePipeline();
    if (!pipeline)
        return std::unexpected(pipeline.error());
    if (member.size >= 0) {
        if (const auto begun = (*pipeline)->tar->beginFile(member); !begun)
            return std::unexpected(begun.error());
        m_memberOpen = true;
        return std::make_unique<Member>(*this);
    }
    const int spool = openNameless(folder());
    if (spool < 0)
        return storeFailure(u"open"_s, repository(), member.path, errno);
    m_memberOpen = true;
    return std::make_unique<SpooledMember>(*this, member, spool);
}

Result<std::unique_ptr<QFile>> ArchiveSession::openWhole(const QString &name)
{
    const QString chosen = name.isEmpty() ? archiveName() : name;
    if (!isPlainRelativePath(QFile::encodeName(chosen)) || chosen.contains(u'/'))
        return badPath(chosen.toUtf8());
    const std::lock_guard lock(m_mutex);
    if (m_pipeline || !m_whole.isEmpty())
        return failure(ErrorCode::Internal, u"member-out-of-turn"_s, {{u"path"_s, chosen}});
    std::unique_ptr<QFile> file = std::make_unique<WholeFile>(*this, folder() + u'/' + chosen);
    if (!file->open(QIODevice::ReadWrite | QIODevice::NewOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storeFailure(u"open"_s, repository(), chosen.toUtf8(), errno);
    m_whole = chosen;
    return file;
}

Result<bool> ArchiveSession::reuse(const MemberInfo &, const QByteArray &)
{
    return false;
}

Result<> ArchiveSession::addFolder(const QByteArray &path, unsigned mode, qint64 modified)
{
    if (!isPlainRelativePath(path))
        return badPath(path);
    const std::lock_guard lock(m_mutex);
    return idlePipeline().and_then(
        [&](Pipeline *pipeline) { return pipeline->tar->addFolder(path, mode, modified); });
}

Result<> ArchiveSession::addLink(const QByteArray &path, const QByteArray &target, qint64 modified)
{
    if (!isPlainRelativePath(path))
        return badPath(path);
    const std::lock_guard lock(m_mutex);
    return idlePipeline().and_then(
        [&](Pipeline *pipeline) { return pipeline->tar->addLink(path, target, modified); });
}

Result<ArchiveInfo> ArchiveSession::seal(const BackupFacts &)
{
    const std::lock_guard lock(m_mutex);
    if (!m_whole.isEmpty())
        return sealWhole();
    const auto pipeline = idlePipeline();
    if (!pipeline)
        return std::unexpected(pipeline.error());
    if (const auto closed = (*pipeline)->close(); !closed)
        return std::unexpected(closed.error());
    const QString name = archiveName();
    return ArchiveInfo{.layout = Layout::Archive,
                       .name = name,
                       .whole = false,
                       .bytes = (*pipeline)->bytes(),
                       .sha256 = (*pipeline)->hex(),
                       .sumsSha256 = {},
                       .compression = compressionOf(name),
                       .uniqueBytes = (*pipeline)->bytes()};
}

Result<ArchiveInfo> ArchiveSession::sealWhole()
{
    FileDescriptor file(openBeneath(folderFd(), QFile::encodeName(m_whole), O_RDWR));
    if (!file.isValid() || ::fdatasync(file.get()) != 0)
        return storeFailure(u"sync"_s, repository(), m_whole.toUtf8(), errno);
    StoreSource source(std::move(file), folder() + u'/' + m_whole);
    HashingSource hash(source);
    for (;;) {
        const auto block = hash.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
    }
    return ArchiveInfo{.layout = Layout::Archive,
                       .name = m_whole,
                       .whole = true,
                       .bytes = hash.bytes(),
                       .sha256 = hash.hex(),
                       .sumsSha256 = {},
                       .compression = compressionOf(m_whole),
                       .uniqueBytes = hash.bytes()};
}

void ArchiveSession::discard()
{
    const std::lock_guard lock(m_mutex);
    m_pipeline.reset();
    m_broken = true;
}

} // namespace Reprise
