// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/homesettings.h"

#include "services/home.h"
#include "storage/filelock.h"
#include "storage/files.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString pathOf(const Home &home)
{
    return home.configFolder() + u"/settings.json"_s;
}

} // namespace

HomeSettings HomeSettings::load(const Home &home)
{
    const QJsonObject json = readJson(pathOf(home)).value_or(QJsonObject());
    HomeSettings settings;
    settings.jobs = std::clamp(json.value(u"jobs"_s).toInt(settings.jobs), 1, mostJobs);
    return settings;
}

Result<> HomeSettings::save(const Home &home) const
{
    const QString path = pathOf(home);
    const Result<FileLock> lock =
        FileLock::waitBriefly(path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    QJsonObject json = readJson(path).value_or(QJsonObject());
    json.insert(u"jobs"_s, std::clamp(jobs, 1, mostJobs));
    return writeJson(path, json);
}

} // namespace Reprise
