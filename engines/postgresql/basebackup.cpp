// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/basebackup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// For a checkpoint and the sizes of all files, which come before the first answer.
constexpr int checkpointMs = 3'600'000;

std::unexpected<Error> protocolFailure(const QString &detail)
{
    return failure(ErrorCode::Internal, u"postgresql-protocol"_s, {}, detail);
}

QByteArray command(const QString &label, qint64 rateLimit)
{
    // Without waiting for the server's own WAL archive, which can take for ever where it is broken:
    // the WAL comes with the backup.
    QByteArray text = "BASE_BACKUP (LABEL " + quoteLiteral(label) +
                      ", PROGRESS, CHECKPOINT 'fast', WAL, WAIT 0, MANIFEST 'yes', "
                      "MANIFEST_CHECKSUMS 'CRC32C'";
    // The server counts in kB and takes 32 to 1048576 of them.
    if (rateLimit > 0)
        text += ", MAX_RATE " + QByteArray::number(std::clamp(rateLimit / 1024, 32LL, 1048576LL));
    return text + ')';
}

} // namespace

Result<std::unique_ptr<BaseBackup>> BaseBackup::start(Connection &connection, const QString &label,
                                                      qint64 rateLimit)
{
    std::unique_ptr<BaseBackup> backup(new BaseBackup(connection));
    connection.patience.answer = checkpointMs;
    if (const auto sent = connection.send(command(label, rateLimit)); !sent)
        return std::unexpected(sent.error());
    return backup;
}

Result<BaseBackup::Begin> BaseBackup::begin()
{
    auto header = readHeader();
    m_connection.patience.answer = m_connection.patience.copy;
    return header;
}

Result<Rows> BaseBackup::expectRows(qsizetype columns)
{
    auto reply = m_connection.next();
    if (!reply)
        return std::unexpected(reply.error());
    if (!*reply || (*reply)->kind != Connection::Reply::Kind::Rows || (*reply)->rows.isEmpty() ||
        (*reply)->rows.first().size() < columns)
        return protocolFailure(u"BASE_BACKUP answered without the rows that belong there"_s);
    return std::move((*reply)->rows);
}

Result<BaseBackup::Begin> BaseBackup::readHeader()
{
    const auto position = expectRows(2);
    if (!position)
        return std::unexpected(position.error());
    Begin begin;
    begin.startLsn = position->first().at(0);
    begin.timeline = position->first().at(1).toUInt();
    const auto tablespaces = expectRows(3);
    if (!tablespaces)
        return std::unexpected(tablespaces.error());
    for (const auto &row : *tablespaces)
        begin.tablespaces.append({row.at(0), row.at(2).toLongLong() * 1024});
    const auto copy = m_connection.next();
    if (!copy)
        return std::unexpected(copy.error());
    if (!*copy || (*copy)->kind != Connection::Reply::Kind::CopyOut)
        return protocolFailure(u"BASE_BACKUP did not start its COPY"_s);
    return begin;
}

Result<QByteArrayView> BaseBackup::readData()
{
    while (!m_pending && !m_copyEnded) {
        const auto block = m_connection.copyBlock();
        if (!block)
            return std::unexpected(block.error());
        if (!*block) {
            m_copyEnded = true;
            break;
        }
        const QByteArrayView message = **block;
        m_received += message.size();
        if (message.front() == 'd')
            return message.sliced(1);
        // 'p' is the server's own count of bytes; ours is newer.
        if (message.front() == 'p')
            continue;
        if (const auto started = startPart(message); !started)
            return std::unexpected(started.error());
    }
    return QByteArrayView();
}

Result<> BaseBackup::startPart(QByteArrayView message)
{
    if (message.front() == 'm') {
        m_pending = Part{.kind = Part::Kind::Manifest, .oid = {}};
        return {};
    }
    if (message.front() != 'n')
        return protocolFailure(u"unknown message in the COPY of BASE_BACKUP"_s);
    const qsizetype end = message.indexOf('\0');
    const QByteArray name = message.sliced(1, std::max(end - 1, qsizetype(0))).toByteArray();
    if (!name.endsWith(".tar"))
        return protocolFailure(u"unexpected archive: "_s + QString::fromUtf8(name));
    const QByteArray oid = name.chopped(4);
    m_pending = Part{.kind = Part::Kind::Archive, .oid = oid == "base" ? QByteArray() : oid};
    return {};
}

Result<std::optional<BaseBackup::Part>> BaseBackup::nextPart()
{
    while (!m_pending && !m_copyEnded) {
        if (const auto skipped = readData(); !skipped)
            return std::unexpected(skipped.error());
    }
    return std::exchange(m_pending, {});
}

Result<BaseBackup::End> BaseBackup::finish()
{
    const auto position = expectRows(2);
    if (!position)
        return std::unexpected(position.error());
    End end;
    end.endLsn = position->first().at(0);
    for (;;) {
        const auto reply = m_connection.next();
        // Raised as the very last thing, when everything has been sent.
        if (!reply && sqlState(reply.error()) == u"XX001"_s) {
            end.damage = reply.error();
            return end;
        }
        if (!reply)
            return std::unexpected(reply.error());
        if (!*reply)
            return end;
    }
}

} // namespace Reprise::Postgresql
