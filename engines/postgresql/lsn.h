// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>
#include <optional>

namespace Reprise::Postgresql {

/// "0/2000028" as a number; empty if it is none.
[[nodiscard]] std::optional<quint64> parseLsn(QByteArrayView text);

[[nodiscard]] QByteArray formatLsn(quint64 lsn);

/// Name of the WAL segment that holds `lsn`: timeline, log and segment, eight hex digits each.
[[nodiscard]] QByteArray walSegmentName(quint32 timeline, quint64 lsn, quint64 segmentSize);

} // namespace Reprise::Postgresql
