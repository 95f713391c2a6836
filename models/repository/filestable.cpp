// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/filestable.h"

#include <QList>

#include <array>
#include <utility>

namespace Reprise {

namespace {

using Type = FileRow::Type;
constexpr std::array typeNames = {std::pair{Type::File, "file"}, std::pair{Type::Folder, "folder"},
                                  std::pair{Type::Link, "link"}};
constexpr std::array escapes = {std::pair{'\\', '\\'}, std::pair{'\t', 't'}, std::pair{'\n', 'n'},
                                std::pair{'\r', 'r'}};

QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        const auto escape = std::ranges::find(escapes, c, &std::pair<char, char>::first);
        if (escape == escapes.end()) {
            result += c;
        } else {
            result += '\\';
            result += escape->second;
        }
    }
    return result;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        ++i;
        const auto escape = std::ranges::find(escapes, text[i], &std::pair<char, char>::second);
        result += escape == escapes.end() ? text[i] : escape->first;
    }
    return result;
}

constexpr qsizetype columns = 11;

std::optional<FileRow> rowOf(const QList<QByteArrayView> &cells)
{
    if (cells.size() != columns)
        return {};
    const auto type = std::ranges::find_if(
        typeNames, [&cells](const auto &known) { return cells[5] == known.second; });
    if (type == typeNames.end())
        return {};
    bool numbers[5] = {};
    FileRow row{.path = unescaped(cells[0]),
                .size = cells[1].toLongLong(&numbers[0]),
                .modified = cells[2].toLongLong(&numbers[1]),
                .mode = cells[3].toUInt(&numbers[2], 8),
                .sha256 = cells[4].toByteArray(),
                .type = type->first,
                .compressed = cells[6] == "zstd",
                .storedSize = cells[7].toLongLong(&numbers[3]),
                .storedSha256 = cells[8].toByteArray(),
                .lastRead = cells[9].toLongLong(&numbers[4]),
                .linkTarget = unescaped(cells[10])};
    return std::ranges::contains(numbers, false) ? std::nullopt : std::optional(std::move(row));
}

} // namespace

QByteArray filesTableHeader()
{
    return "path\tsize\tmtime\tmode\tsha256\ttype\tcompression\tstored-size\tstored-sha256\t"
           "last-read\ttarget\n";
}

QByteArray filesTableLine(const FileRow &row)
{
    const auto type = std::ranges::find(typeNames, row.type, &std::pair<Type, const char *>::first);
    const QByteArrayList cells = {escaped(row.path),
                                  QByteArray::number(row.size),
                                  QByteArray::number(row.modified),
                                  QByteArray::number(row.mode, 8),
                                  row.sha256,
                                  type->second,
                                  row.compressed ? "zstd" : "none",
                                  QByteArray::number(row.storedSize),
                                  row.storedSha256,
                                  QByteArray::number(row.lastRead),
                                  escaped(row.linkTarget)};
    return cells.join('\t') + '\n';
}

QByteArray sumsLine(const QByteArray &sha256, const QByteArray &path)
{
    QByteArray name = path;
    name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (name == path ? QByteArray() : QByteArray("\\")) + sha256 + "  " + name + '\n';
}

FilesTableReader::FilesTableReader(QByteArray table)
    : m_table(std::move(table))
{
    const QByteArray header = filesTableHeader();
    if (m_table.startsWith(header))
        m_position = header.size();
}

std::optional<FileRow> FilesTableReader::next()
{
    if (m_position >= m_table.size())
        return {};
    const qsizetype end = m_table.indexOf('\n', m_position);
    if (end < 0)
        return {};
    QList<QByteArrayView> cells;
    qsizetype start = m_position;
    while (start <= end) {
        const qsizetype tab = m_table.indexOf('\t', start);
        const qsizetype stop = tab < 0 || tab > end ? end : tab;
        cells.append(QByteArrayView(m_table).sliced(start, stop - start));
        start = stop + 1;
    }
    auto row = rowOf(cells);
    if (row)
        m_position = end + 1;
    return row;
}

} // namespace Reprise
