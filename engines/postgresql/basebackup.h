// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "error.h"
#include "postgresql/connection.h"

#include <QByteArray>
#include <QList>
#include <functional>
#include <memory>
#include <optional>

namespace Reprise::Postgresql {

/// The server's BASE_BACKUP, as it streams over a replication connection (servers from 15 on send
/// all of it in one COPY): an archive for each tablespace, the base directory's last, then the
/// manifest. One thread.
class BaseBackup
{
public:
    struct Tablespace
    {
        /// Empty for the base directory.
        QByteArray oid;
        /// The server's estimate; 0 if it gave none.
        qint64 bytes = 0;
    };
    struct Begin
    {
        QByteArray startLsn;
        quint32 timeline = 0;
        QList<Tablespace> tablespaces;
    };
    struct End
    {
        QByteArray endLsn;
        /// The server found pages whose checksum is wrong; all data has arrived nevertheless.
        std::optional<Error> damage;
    };

    /// Lets the server begin with its checkpoint, and does not wait for it. `rateLimit` in bytes a
    /// second, 0 = none.
    [[nodiscard]] static Result<std::unique_ptr<BaseBackup>> start(Connection &connection,
                                                                   const QString &label,
                                                                   qint64 rateLimit);

    /// Waits for the checkpoint. Once, before the first part.
    [[nodiscard]] Result<Begin> begin();

    struct Part
    {
        enum class Kind { Archive, Manifest };
        Kind kind = Kind::Archive;
        /// OID of the tablespace; empty for the base directory.
        QByteArray oid;
    };
    /// The next part, empty after the last; what was not read of the former is skipped.
    [[nodiscard]] Result<std::optional<Part>> nextPart();
    /// The bytes of the current part.
    [[nodiscard]] Source &data() { return m_data; }
    /// After the last part.
    [[nodiscard]] Result<End> finish();

    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

private:
    class Data : public Source
    {
    public:
        explicit Data(BaseBackup &owner)
            : m_owner(owner)
        {
        }
        [[nodiscard]] Result<QByteArrayView> read() override { return m_owner.readData(); }

    private:
        BaseBackup &m_owner;
    };

    explicit BaseBackup(Connection &connection)
        : m_connection(connection)
        , m_data(*this)
    {
    }
    [[nodiscard]] Result<Rows> expectRows(qsizetype columns);
    [[nodiscard]] Result<Begin> readHeader();
    [[nodiscard]] Result<QByteArrayView> readData();
    [[nodiscard]] Result<> startPart(QByteArrayView message);

    Connection &m_connection;
    Data m_data;
    qint64 m_received = 0;
    /// Read from the COPY while looking for the end of the part before it.
    std::optional<Part> m_pending;
    bool m_copyEnded = false;
};

} // namespace Reprise::Postgresql
