// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Reprise {

Home homeAt(const QString &folder)
{
    return folder.isEmpty() ? Home::ofUser() : Home::at(QDir::current().absoluteFilePath(folder));
}

Result<std::unique_ptr<Program>> Program::make(const QString &homeFolder,
                                               const EngineRegistry &engines)
{
    const Home home = homeAt(homeFolder);
    if (const auto prepared = home.prepare(); !prepared)
        return std::unexpected(prepared.error());
    return std::unique_ptr<Program>(new Program(home, engines));
}

Program::Program(const Home &home, const EngineRegistry &engines)
    : m_home(home)
    , m_jobs(m_home, m_clock)
    , m_operations(m_home, engines, m_clock, m_jobs)
{
    m_jobs.setGuardCommand(QStringList{QCoreApplication::applicationFilePath(), u"guard"_s} +
                           home.arguments());
}

} // namespace Reprise
