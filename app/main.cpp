// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "console.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    // A write beyond the limit of a file's size is to fail like one on a full disk, not to kill.
    ::signal(SIGXFSZ, SIG_IGN);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Reprise::CommandLine commandLine(arguments);
    // The command line serves without a screen and without its libraries' memory.
    if (commandLine.opensConsole())
        return Reprise::runConsole(argc, argv, commandLine.globals());
    const QCoreApplication app(argc, argv);
    return commandLine.run();
}
