// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/programs.h"

#include "toolprocess.h"

#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// "postgres (PostgreSQL) 17.11 (Debian 17.11-1)"
Result<Programs> inspect(const QString &folder, JobContext &context)
{
    Programs programs{.folder = folder, .version = {}};
    ToolCommand command;
    command.program = programs.path(u"postgres"_s);
    command.arguments = {u"--version"_s};
    const auto run = runTool(command, context);
    if (!run)
        return std::unexpected(run.error());
    programs.version = QString::fromUtf8(run->output).section(u' ', 2, 2).trimmed();
    programs.major = programs.version.section(u'.', 0, 0).toInt();
    return programs;
}

QStringList foldersOf(int major)
{
    QStringList folders = {u"/usr/lib/postgresql/%1/bin"_s.arg(major),
                           u"/usr/pgsql-%1/bin"_s.arg(major)};
    const QString inPath = findProgram(u"postgres"_s);
    if (!inPath.isEmpty())
        folders.append(QFileInfo(inPath).canonicalPath());
    return folders;
}

} // namespace

Result<Programs> findPrograms(int major, JobContext &context)
{
    for (const QString &folder : foldersOf(major)) {
        if (!QFileInfo(folder + u"/postgres"_s).isExecutable())
            continue;
        auto programs = inspect(folder, context);
        if (!programs && programs.error().code == ErrorCode::Cancelled)
            return programs;
        if (programs && programs->major == major)
            return programs;
    }
    return failure(ErrorCode::ToolMissing, u"postgresql-no-programs"_s, {{u"major"_s, major}});
}

Result<Programs> findNewestPrograms(JobContext &context)
{
    for (const int major : {17, 16, 15}) {
        auto programs = findPrograms(major, context);
        if (programs || programs.error().code != ErrorCode::ToolMissing)
            return programs;
    }
    return findPrograms(17, context);
}

} // namespace Reprise::Postgresql
