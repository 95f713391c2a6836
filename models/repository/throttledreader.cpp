// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/throttledreader.h"

#include "jobs/throttle.h"

namespace Reprise {

class ThrottledReader::Slowed : public Source
{
public:
    Slowed(ThrottledReader &reader, Source &source)
        : m_reader(reader)
        , m_source(source)
    {
    }
    Result<QByteArrayView> read() override
    {
        if (const Result<> paid = m_reader.pay(); !paid)
            return std::unexpected(paid.error());
        return m_source.read();
    }

private:
    ThrottledReader &m_reader;
    Source &m_source;
};

/// The same with the source that it reads.
class ThrottledReader::Opened : public Source
{
public:
    Opened(ThrottledReader &reader, std::unique_ptr<Source> source)
        : m_source(std::move(source))
        , m_slowed(reader, *m_source)
    {
    }
    Result<QByteArrayView> read() override { return m_slowed.read(); }

private:
    std::unique_ptr<Source> m_source;
    Slowed m_slowed;
};

ThrottledReader::ThrottledReader(std::unique_ptr<BackupReader> reader, Throttle &throttle)
    : m_reader(std::move(reader))
    , m_throttle(throttle)
{
}

ThrottledReader::~ThrottledReader() = default;

Result<> ThrottledReader::pay()
{
    const qint64 read = m_reader->bytesRead();
    return m_throttle.take(read - std::exchange(m_paid, read));
}

Result<std::optional<StoredMember>> ThrottledReader::nextMember()
{
    if (const Result<> paid = pay(); !paid)
        return std::unexpected(paid.error());
    auto member = m_reader->nextMember();
    if (!member || !*member || !(*member)->data)
        return member;
    m_member = std::make_unique<Slowed>(*this, *(*member)->data);
    (*member)->data = m_member.get();
    return member;
}

Result<std::unique_ptr<Source>> ThrottledReader::openMember(const QByteArray &path)
{
    return m_reader->openMember(path).transform([this](std::unique_ptr<Source> source) {
        return std::unique_ptr<Source>(std::make_unique<Opened>(*this, std::move(source)));
    });
}

Result<QByteArray> ThrottledReader::factFile(const QString &name)
{
    return m_reader->factFile(name);
}

} // namespace Reprise
