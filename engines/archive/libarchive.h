// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <memory>

namespace Reprise {

/// libarchive converts names between the thread's locale and a tar's UTF-8. This sets the locale of
/// the calling thread, for as long as it lives, to the one under which names stay the bytes that
/// they are.
class NameLocale
{
public:
    /// Writing: valid UTF-8 goes through unchanged, other bytes with hdrcharset=BINARY.
    /// Reading: nothing can be converted, so the raw bytes are kept, where a UTF-8 locale would
    /// compose them (NFC) and so name another file.
    enum class Use { Write, Read };
    explicit NameLocale(Use use)
        : m_before(::uselocale(localeFor(use)))
    {
    }
    ~NameLocale() { ::uselocale(m_before); }
    NameLocale(const NameLocale &) = delete;
    NameLocale &operator=(const NameLocale &) = delete;

private:
    static locale_t localeFor(Use use)
    {
        static const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        static const locale_t plain = ::newlocale(LC_ALL_MASK, "C", nullptr);
        return use == Use::Write && utf8 ? utf8 : plain;
    }
    locale_t m_before;
};

struct EntryDeleter
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using EntryPointer = std::unique_ptr<archive_entry, EntryDeleter>;

} // namespace Reprise
