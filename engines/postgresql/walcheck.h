// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QtTypes>

namespace Reprise::Postgresql {

/// Follows the write-ahead log from the start of a backup, record by record, as its segments pass:
/// each page's address, each record's CRC-32C and its link to the one before. No manifest lists
/// WAL, so this is its only proof. Knows the format of PostgreSQL 15 to 17 on little-endian
/// machines.
class WalCheck
{
public:
    WalCheck(quint64 startLsn, quint64 segmentSize)
        : m_start(startLsn)
        , m_segmentSize(segmentSize)
        , m_reached(startLsn)
    {
    }

    /// A segment by its file's name; one that is not next, or no segment at all, is passed over.
    void beginSegment(QByteArrayView name);
    void add(QByteArrayView bytes);

    /// Up to where every record is whole. What follows is damaged, or has not been written.
    [[nodiscard]] quint64 reached() const { return m_reached; }
    /// When the latest transaction up to there was committed, rounded down to milliseconds; null
    /// if none was.
    [[nodiscard]] QDateTime lastCommit() const;

private:
    enum class State { PageHeader, BeforeStart, RecordHeader, RecordData, Padding, Ended };

    [[nodiscard]] qsizetype take(QByteArrayView bytes);
    [[nodiscard]] qsizetype collect(QByteArrayView bytes, qsizetype wanted);
    void endPageHeader();
    void endRecordHeader();
    void endRecord();
    void noteCommit();

    quint64 m_start;
    quint64 m_segmentSize;
    quint64 m_reached;
    /// Of the next byte.
    quint64 m_lsn = 0;
    /// Where beginSegment() must go on; 0 before the first.
    quint64 m_nextSegment = 0;
    bool m_passOver = true;
    State m_state = State::PageHeader;
    /// What the page header interrupted.
    State m_inPage = State::BeforeStart;
    QByteArray m_header;
    QByteArray m_record;
    /// The first bytes of the record's data, where a commit has its time.
    QByteArray m_recordData;
    /// Microseconds since 2000-01-01, as the server counts; 0 before the first.
    qint64 m_lastCommit = 0;
    quint16 m_magic = 0;
    quint64 m_recordStart = 0;
    quint64 m_previous = 0;
    qint64 m_left = 0;
    quint32 m_checksum = 0;
};

} // namespace Reprise::Postgresql
