// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/sources.h"

#include "engine.h"

namespace Reprise {

bool equalSource(const QJsonObject &one, const QJsonObject &other)
{
    return one == other;
}

SameSource sameSourceOf(const Engine *engine)
{
    if (!engine)
        return equalSource;
    return [engine](const QJsonObject &older, const QJsonObject &newer) {
        return older == newer || engine->compareIdentity(older, newer) != Engine::Match::Other;
    };
}

} // namespace Reprise
