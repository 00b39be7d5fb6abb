// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <array>
#include <memory>

namespace visavis::fold
{

/// What one character does to the words around it.
enum class Kind : quint8 {
    Separator, ///< ends a word
    Letter,    ///< belongs to a word: letters, digits
    Alone,     ///< is a word by itself: scripts written without spaces, pictographs
    Composing, ///< belongs to the open word, which must then be composed (NFC): vowel signs, jamo
    Stripped,  ///< an accent or variant: nothing of it is kept, but it lies inside the word it follows
    Ignored,   ///< soft hyphens, zero-width and direction characters: as if it were not there
    Apostrophe,
    Surrogate, ///< half of a character beyond the BMP: to be looked up as a whole
};

/// Entry of one UTF-16 unit. Four bytes, so that the whole table is 256 KB and Latin text touches a few lines
/// of it.
struct Entry {
    Kind kind = Kind::Separator;
    quint8 length = 0; ///< bytes of the folded UTF-8; 0 with Letter, Alone, Composing: the character itself
    quint16 data = 0;  ///< one or two bytes, low first; from three on, where they start in the pool
};

/// What a character is and its folded UTF-8 (empty but for Letter, Alone, Composing). Slow: the table is made
/// of it.
struct Folded {
    Kind kind = Kind::Separator;
    QByteArray bytes;
};
[[nodiscard]] Folded foldCharacter(char32_t character);

class Table
{
public:
    /// Built at the first call, which any thread may make.
    [[nodiscard]] static const Table &instance();

    [[nodiscard]] Entry entry(char16_t unit) const { return m_entries[unit]; }
    [[nodiscard]] const char *pooled(Entry entry) const { return m_pool.constData() + entry.data; }

private:
    Table();

    std::array<Entry, 0x10000> m_entries;
    QByteArray m_pool;
};

} // namespace visavis::fold
