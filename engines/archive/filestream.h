// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"

#include <QString>
#include <memory>

namespace Reprise {

/// Writes a new file (0600 unless told otherwise); refuses an existing one. Unbuffered: give it
/// large blocks. close() makes it durable (fdatasync). Given up, it removes the file.
class FileSink : public Sink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSink>> create(const QString &path,
                                                                  unsigned mode = 0600);
    ~FileSink() override;
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;
    [[nodiscard]] Result<> close() override;
    [[nodiscard]] qint64 bytesWritten() const { return m_written; }

private:
    FileSink(int fd, QString path)
        : m_fd(fd)
        , m_path(std::move(path))
    {
    }
    int m_fd;
    QString m_path;
    qint64 m_written = 0;
};

/// Reads a regular file in blocks of 1 MiB.
class FileSource : public Source
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(const QString &path);
    ~FileSource() override;
    [[nodiscard]] Result<QByteArrayView> read() override;

private:
    FileSource(int fd, QString path);
    int m_fd;
    QString m_path;
    QByteArray m_block;
};

} // namespace Reprise
