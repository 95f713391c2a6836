// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/lsn.h"

namespace Reprise::Postgresql {

namespace {

QByteArray hex8(quint64 value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(8, '0');
}

} // namespace

std::optional<quint64> parseLsn(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash <= 0)
        return {};
    bool highOk = false;
    bool lowOk = false;
    const quint64 high = text.first(slash).toULongLong(&highOk, 16);
    const quint64 low = text.sliced(slash + 1).toULongLong(&lowOk, 16);
    if (!highOk || !lowOk || high > 0xFFFFFFFF || low > 0xFFFFFFFF)
        return {};
    return (high << 32) | low;
}

QByteArray formatLsn(quint64 lsn)
{
    return QByteArray::number(lsn >> 32, 16).toUpper() + '/' +
           QByteArray::number(lsn & 0xFFFFFFFF, 16).toUpper();
}

QByteArray walSegmentName(quint32 timeline, quint64 lsn, quint64 segmentSize)
{
    const quint64 segment = lsn / segmentSize;
    const quint64 segmentsPerLog = 0x100000000ULL / segmentSize;
    return hex8(timeline) + hex8(segment / segmentsPerLog) + hex8(segment % segmentsPerLog);
}

} // namespace Reprise::Postgresql
