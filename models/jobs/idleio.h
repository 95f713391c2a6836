// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Reprise {

/// While it lives, this thread, and the threads and programs that it starts, read and write only
/// when nobody else wants the disk (IOPRIO_CLASS_IDLE). Where the kernel refuses, nothing changes.
class IdleIo
{
public:
    explicit IdleIo(bool wanted);
    ~IdleIo();
    IdleIo(const IdleIo &) = delete;
    IdleIo &operator=(const IdleIo &) = delete;

private:
    /// -1 = nothing to go back to.
    int m_before = -1;
};

} // namespace Reprise
