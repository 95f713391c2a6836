// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/filestream.h"
#include "archive/tar.h"
#include "archive/zstd.h"
#include "backupreader.h"
#include "backupwriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace Reprise {

/// A backup of layout `archive` as one file, without the repository around it: tests of engines
/// write to it and read from it.
class ArchiveFileWriter : public BackupWriter
{
public:
    explicit ArchiveFileWriter(const QString &path)
        : m_file(*FileSink::create(path))
        , m_zstd(*m_file)
        , m_tar(m_zstd)
    {
    }

    Result<std::unique_ptr<Sink>> openMember(const MemberInfo &member) override
    {
        ++members;
        if (member.size >= 0) {
            if (const auto begun = m_tar.beginFile(member); !begun)
                return std::unexpected(begun.error());
        }
        return std::make_unique<Member>(m_tar, member);
    }
    Result<std::unique_ptr<QFile>> openWhole(const QString &) override
    {
        return failure(ErrorCode::Unsupported, QStringLiteral("whole"));
    }
    Result<bool> reuse(const MemberInfo &, const QByteArray &) override { return false; }
    Result<> addFolder(const QByteArray &path, unsigned mode, qint64 modified) override
    {
        return m_tar.addFolder(path, mode, modified);
    }
    Result<> addLink(const QByteArray &path, const QByteArray &target, qint64 modified) override
    {
        return m_tar.addLink(path, target, modified);
    }
    Result<> finish()
    {
        const auto ended = m_tar.finish();
        return ended ? m_zstd.close() : ended;
    }

    int members = 0;

private:
    class Member : public Sink
    {
    public:
        Member(TarWriter &tar, MemberInfo info)
            : m_tar(tar)
            , m_info(std::move(info))
        {
        }
        Result<> write(QByteArrayView bytes) override
        {
            if (m_info.size >= 0)
                return m_tar.write(bytes);
            m_kept.append(bytes);
            return {};
        }
        Result<> close() override
        {
            if (m_info.size >= 0)
                return m_tar.endFile();
            m_info.size = m_kept.size();
            if (const auto begun = m_tar.beginFile(m_info); !begun)
                return begun;
            const auto written = m_kept.isEmpty() ? Result<>() : m_tar.write(m_kept);
            return written ? m_tar.endFile() : written;
        }

    private:
        TarWriter &m_tar;
        MemberInfo m_info;
        QByteArray m_kept;
    };

    std::unique_ptr<FileSink> m_file;
    ZstdSink m_zstd;
    TarWriter m_tar;
};

class ArchiveFileReader : public BackupReader
{
public:
    /// `sha256`: of the file as it was written; empty = not asked for. What compresses has no
    /// checksum of its own, so this alone sees a bit that changed in between.
    explicit ArchiveFileReader(const QString &path, const QByteArray &sha256 = {})
        : m_path(path)
        , m_sha256(sha256)
        , m_file(*FileSource::open(path))
        , m_zstd(*m_file)
        , m_tar(m_zstd)
        , m_total(QFileInfo(path).size())
    {
    }

    Result<std::optional<StoredMember>> nextMember() override
    {
        auto member = m_tar.next();
        if (member && !*member && !m_sha256.isEmpty() && sha256Of(m_path) != m_sha256)
            return failure(ErrorCode::ArchiveDamaged, QStringLiteral("archive-hash-differs"),
                           {{QStringLiteral("path"), m_path}});
        return member;
    }
    Result<std::unique_ptr<Source>> openMember(const QByteArray &) override
    {
        return failure(ErrorCode::Unsupported, QStringLiteral("single"));
    }
    Result<QByteArray> factFile(const QString &) override
    {
        return failure(ErrorCode::NotFound, QStringLiteral("fact-file"));
    }
    qint64 bytesRead() const override { return m_total; }
    qint64 bytesTotal() const override { return m_total; }

    [[nodiscard]] static QByteArray sha256Of(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
    }

private:
    QString m_path;
    QByteArray m_sha256;
    std::unique_ptr<FileSource> m_file;
    ZstdSource m_zstd;
    TarReader m_tar;
    qint64 m_total;
};

} // namespace Reprise
