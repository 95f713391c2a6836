// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/tar.h"
#include "backupreader.h"
#include "repository/folderfiles.h"

#include <QHash>
#include <memory>

namespace Reprise {

/// Layout `folder`: the members as they were written; README and listings are not among them.
class FolderReader : public BackupReader
{
public:
    explicit FolderReader(std::unique_ptr<FolderFiles> files);
    [[nodiscard]] Result<std::optional<StoredMember>> nextMember() override;
    /// The source must not outlive the reader.
    [[nodiscard]] Result<std::unique_ptr<Source>> openMember(const QByteArray &path) override;
    [[nodiscard]] Result<QByteArray> factFile(const QString &name) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_files->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override;

private:
    [[nodiscard]] Result<> finishMember();

    std::unique_ptr<FolderFiles> m_files;
    FilesTableReader m_rows;
    std::unique_ptr<Source> m_current;
    /// Where each file's row begins; made when a single member is first asked for.
    QHash<QByteArray, qsizetype> m_positions;
};

/// A backup of layout folder as a tar with one top folder, made while it is read: SHA256SUMS first,
/// so that `sha256sum -c` proves what was unpacked.
class FolderTar : public Source
{
public:
    explicit FolderTar(std::unique_ptr<FolderFiles> files);
    [[nodiscard]] Result<QByteArrayView> read() override;

private:
    class Buffer : public Sink
    {
    public:
        Result<> write(QByteArrayView more) override
        {
            bytes.append(more);
            return {};
        }
        Result<> close() override { return {}; }
        QByteArray bytes;
    };
    /// Writes a little more into the buffer.
    [[nodiscard]] Result<> step();
    [[nodiscard]] Result<> begin(const FileRow &row);

    std::unique_ptr<FolderFiles> m_files;
    QByteArray m_top;
    Buffer m_buffer;
    TarWriter m_tar;
    FilesTableReader m_rows;
    qsizetype m_listing = 0;
    std::unique_ptr<Source> m_current;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace Reprise
