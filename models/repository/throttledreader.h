// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "backupreader.h"

#include <memory>

namespace Reprise {

class Throttle;

/// A reader that takes its time: the stored bytes that it reads pass a throttle, which outlives it.
class ThrottledReader : public BackupReader
{
public:
    ThrottledReader(std::unique_ptr<BackupReader> reader, Throttle &throttle);
    ~ThrottledReader() override;

    [[nodiscard]] Result<std::optional<StoredMember>> nextMember() override;
    [[nodiscard]] Result<std::unique_ptr<Source>> openMember(const QByteArray &path) override;
    [[nodiscard]] Result<QByteArray> factFile(const QString &name) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_reader->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_reader->bytesTotal(); }

private:
    class Slowed;
    class Opened;
    friend class Slowed;
    /// Lets through what was read since it was asked last.
    [[nodiscard]] Result<> pay();

    std::unique_ptr<BackupReader> m_reader;
    Throttle &m_throttle;
    qint64 m_paid = 0;
    std::unique_ptr<Slowed> m_member;
};

} // namespace Reprise
