// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/walcheck.h"

#include "archive/checksum.h"

#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

namespace Reprise::Postgresql {

namespace {

// access/xlog_internal.h and access/xlogrecord.h
constexpr quint64 pageSize = 8192;
constexpr qsizetype shortPageHeader = 24;
constexpr qsizetype longPageHeader = 40;
constexpr qsizetype pageAddressOffset = 8;
constexpr qsizetype segmentSizeOffset = 32;
constexpr qsizetype recordHeader = 24;
constexpr qsizetype previousOffset = 8;
constexpr qsizetype infoOffset = 16;
constexpr qsizetype managerOffset = 17;
constexpr qsizetype checksumOffset = 20;
constexpr quint64 alignment = 8;
/// Resource manager XLOG, XLOG_SWITCH: nothing follows in its segment.
constexpr quint8 switchManager = 0;
constexpr quint8 switchInfo = 0x40;
/// Resource manager XACT: XLOG_XACT_COMMIT and XLOG_XACT_COMMIT_PREPARED (access/xact.h).
constexpr quint8 transactionManager = 1;
constexpr quint8 transactionMask = 0x70;
constexpr quint8 commitInfo = 0x00;
constexpr quint8 commitPreparedInfo = 0x30;
/// Headers in front of a record's data (access/xlogrecord.h), and how long each is.
constexpr quint8 dataShort = 255;
constexpr quint8 dataLong = 254;
constexpr quint8 origin = 253;
constexpr quint8 toplevelTransaction = 252;
/// All of them and the time.
constexpr qsizetype keptData = 3 + 5 + 5 + 8;
constexpr qint64 epochMs = 946'684'800'000; // 2000-01-01T00:00:00Z

template<class T> T number(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

} // namespace

void WalCheck::beginSegment(QByteArrayView name)
{
    bool logOk = false;
    bool segmentOk = false;
    m_passOver = true;
    if (name.size() != 24 || m_segmentSize == 0)
        return;
    const quint64 log = name.sliced(8, 8).toULongLong(&logOk, 16);
    const quint64 segment = name.sliced(16, 8).toULongLong(&segmentOk, 16);
    if (!logOk || !segmentOk)
        return;
    const quint64 first = (log << 32) + segment * m_segmentSize;
    const quint64 expected = m_nextSegment ? m_nextSegment : m_start - m_start % m_segmentSize;
    if (first != expected)
        return;
    m_passOver = false;
    m_lsn = first;
    m_nextSegment = first + m_segmentSize;
}

void WalCheck::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_passOver && m_state != State::Ended) {
        if (m_lsn % pageSize == 0 && m_state != State::PageHeader) {
            m_inPage = m_state;
            m_state = State::PageHeader;
        }
        const qsizetype taken = take(bytes);
        bytes = bytes.sliced(taken);
    }
}

/// Goes on in the current state, at most to the end of the page.
qsizetype WalCheck::take(QByteArrayView bytes)
{
    const qsizetype inPage = qsizetype(pageSize - m_lsn % pageSize);
    const QByteArrayView here = bytes.first(std::min(inPage, bytes.size()));
    qsizetype taken = 0;
    switch (m_state) {
    case State::PageHeader:
        return collect(here, m_lsn - quint64(m_header.size()) == m_nextSegment - m_segmentSize
                                 ? longPageHeader
                                 : shortPageHeader);
    case State::BeforeStart:
        taken = qsizetype(std::min(quint64(here.size()), m_start - m_lsn));
        m_lsn += taken;
        if (m_lsn >= m_start)
            m_state = State::RecordHeader;
        return taken;
    case State::RecordHeader:
        return collect(here, recordHeader);
    case State::RecordData:
        taken = std::min(here.size(), qsizetype(m_left));
        m_checksum = crc32c(m_checksum, here.first(taken));
        m_recordData.append(here.first(std::min(taken, keptData - m_recordData.size())));
        m_lsn += taken;
        m_left -= taken;
        if (m_left == 0)
            endRecord();
        return taken;
    case State::Padding:
        taken = std::min(here.size(), qsizetype(m_left));
        m_lsn += taken;
        m_left -= taken;
        if (m_left == 0)
            m_state = State::RecordHeader;
        return taken;
    case State::Ended:
        break;
    }
    return bytes.size();
}

/// Bytes of a header, until it has as many as wanted.
qsizetype WalCheck::collect(QByteArrayView bytes, qsizetype wanted)
{
    const bool isPage = m_state == State::PageHeader;
    QByteArray &header = isPage ? m_header : m_record;
    if (!isPage && header.isEmpty())
        m_recordStart = m_lsn;
    const qsizetype taken = std::min(bytes.size(), wanted - header.size());
    header.append(bytes.first(taken));
    m_lsn += taken;
    if (header.size() == wanted)
        (this->*(isPage ? &WalCheck::endPageHeader : &WalCheck::endRecordHeader))();
    return taken;
}

void WalCheck::endPageHeader()
{
    const auto magic = number<quint16>(m_header, 0);
    const quint64 address = number<quint64>(m_header, pageAddressOffset);
    const bool isFirst = m_magic == 0;
    const bool isLong = m_header.size() == longPageHeader;
    const bool fits = address == m_lsn - quint64(m_header.size()) &&
                      (isFirst || magic == m_magic) &&
                      (!isLong || number<quint32>(m_header, segmentSizeOffset) == m_segmentSize);
    m_magic = magic;
    m_header.clear();
    m_state = fits ? m_inPage : State::Ended;
    // A backup may start right behind a page's header.
    if (m_state == State::BeforeStart && m_lsn >= m_start)
        m_state = State::RecordHeader;
}

void WalCheck::endRecordHeader()
{
    const quint64 total = number<quint32>(m_record, 0);
    const quint64 previous = number<quint64>(m_record, previousOffset);
    if (total < quint64(recordHeader) || (m_previous != 0 && previous != m_previous)) {
        m_state = State::Ended;
        return;
    }
    m_checksum = 0;
    m_recordData.clear();
    m_left = qint64(total) - recordHeader;
    m_state = State::RecordData;
    if (m_left == 0)
        endRecord();
}

void WalCheck::endRecord()
{
    // The header comes last into its own checksum, without it.
    const QByteArrayView checked = QByteArrayView(m_record).first(checksumOffset);
    if (crc32c(m_checksum, checked) != number<quint32>(m_record, checksumOffset)) {
        m_state = State::Ended;
        return;
    }
    const bool isSwitch = quint8(m_record.at(managerOffset)) == switchManager &&
                          (quint8(m_record.at(infoOffset)) & 0xF0) == switchInfo;
    noteCommit();
    m_record.clear();
    m_previous = m_recordStart;
    m_left = qint64((alignment - m_lsn % alignment) % alignment);
    m_reached = m_lsn + quint64(m_left);
    m_state = m_left > 0 ? State::Padding : State::RecordHeader;
    if (isSwitch) {
        // The rest of the segment is empty.
        m_reached = m_nextSegment;
        m_passOver = true;
    }
}

void WalCheck::noteCommit()
{
    const quint8 info = quint8(m_record.at(infoOffset)) & transactionMask;
    if (quint8(m_record.at(managerOffset)) != transactionManager ||
        (info != commitInfo && info != commitPreparedInfo))
        return;
    qsizetype at = 0;
    while (at < m_recordData.size()) {
        const quint8 id = quint8(m_recordData.at(at));
        if (id == origin) {
            at += 3;
        } else if (id == toplevelTransaction) {
            at += 5;
        } else {
            at += id == dataShort ? 2 : 5;
            // No other header comes in front of a commit's data.
            if ((id == dataShort || id == dataLong) && at + 8 <= m_recordData.size())
                m_lastCommit = std::max(m_lastCommit, number<qint64>(m_recordData, at));
            return;
        }
    }
}

QDateTime WalCheck::lastCommit() const
{
    if (m_lastCommit <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(epochMs + m_lastCommit / 1000, QTimeZone::UTC);
}

} // namespace Reprise::Postgresql
