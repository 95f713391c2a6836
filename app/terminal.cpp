// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <cstdio>
#include <cwchar>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 millisecondsBetweenLines = 5000;

void obey(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void write(FILE *stream, const QString &text)
{
    obey(stream, printableText(text));
}

int columnsOfTerminal()
{
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

Terminal::Terminal(bool quiet)
    : m_quiet(quiet)
    , m_rewrites(::isatty(STDERR_FILENO) == 1 && qgetenv("TERM") != "dumb")
{
}

Terminal::~Terminal()
{
    endProgress();
}

void Terminal::print(const QString &text)
{
    endProgress();
    write(stdout, text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n');
}

void Terminal::say(const QString &text)
{
    if (!m_quiet)
        complain(text);
}

void Terminal::complain(const QString &text)
{
    endProgress();
    write(stderr, text.endsWith(u'\n') ? text : text + u'\n');
}

void Terminal::progress(const QString &line)
{
    if (m_quiet || line == m_lastLine)
        return;
    if (m_rewrites) {
        m_lastLine = line;
        QString shown = printable(line);
        while (displayWidth(shown) >= columnsOfTerminal())
            shown.chop(1);
        obey(stderr, u"\r\x1b[K"_s + shown);
        m_lineStands = true;
        return;
    }
    if (m_sinceLastLine.isValid() && m_sinceLastLine.elapsed() < millisecondsBetweenLines)
        return;
    m_lastLine = line;
    m_sinceLastLine.start();
    write(stderr, printable(line) + u'\n');
}

void Terminal::endProgress()
{
    if (m_lineStands)
        obey(stderr, u"\r\x1b[K"_s);
    m_lineStands = false;
    m_lastLine.clear();
    m_sinceLastLine.invalidate();
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += qMax(0, ::wcwidth(wchar_t(character)));
    return width;
}

} // namespace Reprise
