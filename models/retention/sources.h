// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <functional>

namespace Reprise {

class Engine;

/// Are these identities of one source? See Engine::compareIdentity().
using SameSource = std::function<bool(const QJsonObject &older, const QJsonObject &newer)>;
[[nodiscard]] bool equalSource(const QJsonObject &one, const QJsonObject &other);
/// The engine's word, which may be asked as long as the engine lives; null: equality.
[[nodiscard]] SameSource sameSourceOf(const Engine *engine);

/// A service's comparison, as part of its value: two of them are never the difference between two
/// services.
struct SourceComparison
{
    SameSource same = equalSource;
    bool operator==(const SourceComparison &) const { return true; }
};

} // namespace Reprise
