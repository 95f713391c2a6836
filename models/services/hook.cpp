// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hook.h"

#include "toolprocess.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int longestTimeout = 24 * 3600;

Result<Hook> hookFrom(const QString &event, const QString &text)
{
    Hook hook{.program = text};
    // A comma may stand in a path: only a number after the last one is a timeout.
    const qsizetype comma = text.lastIndexOf(u',');
    bool isNumber = false;
    const int seconds = comma < 0 ? 0 : text.sliced(comma + 1).toInt(&isNumber);
    if (isNumber) {
        hook.program = text.first(comma);
        hook.timeoutSeconds = seconds;
    }
    if (hook.timeoutSeconds < 1 || hook.timeoutSeconds > longestTimeout) {
        return failure(ErrorCode::Usage, u"hook-timeout-range"_s,
                       {{u"hook"_s, event}, {u"most"_s, longestTimeout}});
    }
    const QString found = hook.program.contains(u'/') ? QFileInfo(hook.program).absoluteFilePath()
                                                      : findProgram(hook.program);
    const QFileInfo info(found);
    if (found.isEmpty() || !info.isFile() || !info.isExecutable()) {
        return failure(ErrorCode::Usage, u"hook-program-missing"_s,
                       {{u"hook"_s, event}, {u"program"_s, hook.program}});
    }
    hook.program = found;
    return hook;
}

} // namespace

QStringList hookEvents()
{
    return {u"before"_s, u"after"_s, u"failed"_s};
}

Result<Hooks> changedHooks(const Hooks &hooks, const QMap<QString, QString> &changes)
{
    Hooks changed = hooks;
    for (const auto &[event, text] : changes.asKeyValueRange()) {
        if (!hookEvents().contains(event)) {
            return failure(ErrorCode::Usage, u"hook-event-unknown"_s,
                           {{u"hook"_s, event}, {u"known"_s, hookEvents().join(u", "_s)}});
        }
        if (text.isEmpty()) {
            changed.remove(event);
            continue;
        }
        const Result<Hook> hook = hookFrom(event, text);
        if (!hook)
            return std::unexpected(hook.error());
        changed.insert(event, *hook);
    }
    return changed;
}

QString hookText(const Hook &hook)
{
    return u"%1,%2"_s.arg(hook.program).arg(hook.timeoutSeconds);
}

} // namespace Reprise
