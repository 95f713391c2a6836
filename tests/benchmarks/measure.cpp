// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// measure OUT SYNCED COMMAND...: runs COMMAND, then syncs the file system of the folder SYNCED, and
// writes to the file OUT the seconds of both together and the peak RSS of COMMAND itself in KiB.
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawnp(&child, argv[3], nullptr, nullptr, argv + 3, environ) != 0)
        return 127;
    int status = 0;
    rusage usage = {};
    if (::wait4(child, &status, 0, &usage) != child || status != 0)
        return 1;
    const int folder = ::open(argv[2], O_RDONLY | O_DIRECTORY);
    if (folder < 0 || ::syncfs(folder) != 0)
        return 1;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    std::FILE *out = std::fopen(argv[1], "w");
    if (!out)
        return 1;
    std::fprintf(out, "%.3f %ld\n", taken.count(), usage.ru_maxrss);
    return std::fclose(out) == 0 ? 0 : 1;
}
