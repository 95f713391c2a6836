// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/settlecontext.h"

using namespace Qt::StringLiterals;

namespace Reprise {

SettleContext::SettleContext(std::function<void(const QString &)> log, int timeoutMs)
    : m_log(std::move(log))
    , m_timer([this, timeoutMs] {
        if (m_ended.sleep(timeoutMs))
            m_cancellation.cancel();
    })
{
}

SettleContext::~SettleContext()
{
    m_ended.cancel();
}

void SettleContext::log(const QString &line)
{
    if (m_log)
        m_log(line);
}

QString SettleContext::temporaryFolder()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    return m_folder->path();
}

Result<QString> SettleContext::owe(const Obligation &)
{
    return failure(ErrorCode::Internal, u"undo-owes"_s);
}

} // namespace Reprise
