// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>

class QFile;

namespace Reprise {

/// A service's continuous log (`stream/<timeline>/` in the repository), as an engine writes it:
/// named pieces, each durable before it counts. Thread-safe.
class StreamWriter
{
public:
    virtual ~StreamWriter() = default;
    /// Appends to a piece that is not finished, and makes it durable up to there.
    [[nodiscard]] virtual Result<> append(const QString &timeline, const QString &piece,
                                          QByteArrayView bytes) = 0;
    /// The piece is whole: it may be compressed, and is never changed again.
    [[nodiscard]] virtual Result<> finish(const QString &timeline, const QString &piece) = 0;
    /// Names of finished pieces, oldest first.
    [[nodiscard]] virtual QList<QString> pieces(const QString &timeline) const = 0;
    /// From when to when the stream has no gap; shown as the service's state of health.
    virtual void health(const QDateTime &from, const QDateTime &to) = 0;
};

/// The same for reading.
class StreamReader
{
public:
    virtual ~StreamReader() = default;
    [[nodiscard]] virtual QList<QString> timelines() const = 0;
    [[nodiscard]] virtual QList<QString> pieces(const QString &timeline) const = 0;
    [[nodiscard]] virtual Result<QByteArray> read(const QString &timeline,
                                                  const QString &piece) const = 0;
};

} // namespace Reprise
