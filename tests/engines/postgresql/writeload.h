// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serviceaccess.h"

#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

namespace Reprise {

class TestServer;

/// Several clients that write without pause, so that any copy which is not of one moment shows.
/// Each transaction of a writer moves money between two accounts (one in each tablespace) and
/// writes the next line of that writer's ledger, which says what it moved. In a copy of one moment
/// each writer's lines are 1…n without a hole, no money is lost, and every balance is what the
/// lines say.
class WriteLoad
{
public:
    ~WriteLoad();
    [[nodiscard]] bool prepare(const TestServer &server);
    void start(const ServiceAccess &service);
    /// Until this many more rows than now are committed.
    void waitForRows(int count);
    /// What failed; empty if nothing did.
    [[nodiscard]] QString stop();
    /// What is wrong with a copy; empty if it is of one moment of the source's past.
    [[nodiscard]] QString compare(const ServiceAccess &source, const ServiceAccess &copy) const;

private:
    ServiceAccess m_service;
    std::vector<std::unique_ptr<QProcess>> m_writers;
};

} // namespace Reprise
