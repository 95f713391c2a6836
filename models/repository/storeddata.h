// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "repository/backup.h"
#include "storage/files.h"

#include <QString>
#include <atomic>
#include <memory>

namespace Reprise {

struct DataState
{
    /// All that the manifest names is there, in its size.
    bool inPlace = true;
    /// When its content was last changed, nanoseconds since 1970; 0 = there is none.
    qint64 changed = 0;
};
/// Reads no data.
[[nodiscard]] DataState stateOfData(const Backup &backup);
/// What of the data shows by its time of change or its size that it is no longer as it was: of a
/// folder all folders in it, and its files as long as they are not more than `mostFiles`.
struct DataPaths
{
    QByteArrayList paths;
    /// All of them.
    bool isWhole = true;
};
[[nodiscard]] DataPaths pathsOfData(const Backup &backup, qsizetype mostFiles);
/// When the content of a file was last changed, nanoseconds since 1970; 0 if there is none.
[[nodiscard]] qint64 changeTime(const QString &path);

/// Writes a new file of the repository (0600) and counts into `counter`, which may be shared.
/// Begins to write back early, so that little is left for the end. close() makes it durable only
/// where asked to: many files are made so by one syncfs. Given up, it removes the file.
class StoreSink : public Sink
{
public:
    enum class Sync { OnClose, Later };
    struct Place
    {
        /// Open; `path` is below it and no link is followed.
        int folderFd;
        QByteArray path;
        /// For messages.
        QString repository;
    };
    [[nodiscard]] static Result<std::unique_ptr<StoreSink>> create(const Place &place, Sync sync,
                                                                   std::atomic<qint64> &counter);
    ~StoreSink() override;
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;
    [[nodiscard]] Result<> close() override;
    [[nodiscard]] qint64 bytesWritten() const { return m_written; }

private:
    StoreSink(int fd, Place place, Sync sync, std::atomic<qint64> &counter);

    FileDescriptor m_fd;
    Place m_place;
    Sync m_sync;
    std::atomic<qint64> &m_counter;
    qint64 m_written = 0;
    qint64 m_writtenBack = 0;
    bool m_closed = false;
};

/// A failure of a system call while writing into a repository: repository-disk-full where that is
/// why.
[[nodiscard]] std::unexpected<Error> storeFailure(const QString &operation,
                                                  const QString &repository, const QByteArray &path,
                                                  int errnoValue);

/// Reads a file of the repository in large blocks and counts into `counter`.
class StoreSource : public Source
{
public:
    /// `fd` is read from its present position; `path` is for messages.
    StoreSource(FileDescriptor fd, QString path, std::atomic<qint64> *counter = nullptr);
    [[nodiscard]] Result<QByteArrayView> read() override;

private:
    FileDescriptor m_fd;
    QString m_path;
    std::atomic<qint64> *m_counter;
    QByteArray m_block;
};

} // namespace Reprise
