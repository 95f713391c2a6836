// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"

#include <QJsonObject>

namespace Reprise {

inline constexpr int repositoryFormat = 1;

/// `manifest.json` of a backup; fields of Backup::manifest that are not ours survive.
[[nodiscard]] QJsonObject toManifest(const Backup &backup);
/// The other way; marks, contents and folder are not in it. Missing fields take their defaults.
/// 0 for what is no sequence: one that nothing could follow must not be taken from a bad line.
[[nodiscard]] qint64 sequenceFromJson(const QJsonValue &json);
[[nodiscard]] Backup fromManifest(const QJsonObject &manifest);

/// `marks.json`; fields of `base` that are not ours survive.
[[nodiscard]] QJsonObject toJson(const Marks &marks, const QJsonObject &base);
[[nodiscard]] Marks marksFromJson(const QJsonObject &json);

[[nodiscard]] QJsonArray toJson(const QList<Note> &notes);
[[nodiscard]] QList<Note> notesFromJson(const QJsonArray &json);

/// ISO 8601 in UTC with milliseconds; null for an invalid time.
[[nodiscard]] QJsonValue timeToJson(const QDateTime &time);
[[nodiscard]] QDateTime timeFromJson(const QJsonValue &json);

} // namespace Reprise
