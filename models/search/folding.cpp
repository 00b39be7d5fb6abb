// SPDX-License-Identifier: MIT
#include "models/search/folding.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace visavis
{

using fold::Kind;

/// One character of the text as the table has it.
struct WordScanner::Character {
    Kind kind = Kind::Separator;
    quint8 width = 1;  ///< UTF-16 units
    quint8 length = 0; ///< bytes
    const char *bytes = nullptr;
};

namespace
{

/// UTF-8 of a character of the BMP at or above U+0800. Returns its length.
quint8 encode(char16_t unit, std::array<char, 64> &to)
{
    to[0] = char(0xe0 | unit >> 12);
    to[1] = char(0x80 | (unit >> 6 & 0x3f));
    to[2] = char(0x80 | (unit & 0x3f));
    return 3;
}

} // namespace

WordScanner::WordScanner(QStringView text)
    : m_table(fold::Table::instance())
    , m_text(text)
{
}

WordScanner::Character WordScanner::characterAt(qsizetype place, std::array<char, 64> &scratch) const
{
    const char16_t unit = m_text.utf16()[place];
    const fold::Entry entry = m_table.entry(unit);
    Character result{.kind = entry.kind, .width = 1, .length = entry.length, .bytes = scratch.data()};
    if (entry.kind == Kind::Surrogate) {
        const bool isPair =
            QChar::isHighSurrogate(unit) && place + 1 < m_text.size() && m_text[place + 1].isLowSurrogate();
        if (!isPair) {
            result.kind = Kind::Separator;
            return result;
        }
        const fold::Folded folded =
            fold::foldCharacter(QChar::surrogateToUcs4(unit, m_text[place + 1].unicode()));
        result.kind = folded.kind;
        result.width = 2;
        result.length = quint8(std::min(folded.bytes.size(), qsizetype(scratch.size())));
        std::copy_n(folded.bytes.constData(), result.length, scratch.data());
    } else if (entry.length > 2) {
        result.bytes = m_table.pooled(entry);
    } else if (entry.length > 0) {
        scratch[0] = char(entry.data & 0xff);
        scratch[1] = char(entry.data >> 8);
    } else if (entry.kind == Kind::Letter || entry.kind == Kind::Alone || entry.kind == Kind::Composing) {
        result.length = encode(unit, scratch);
    }
    return result;
}

bool WordScanner::isKeptWhole(qsizetype apostrophe, qsizetype size) const
{
    static constexpr std::array<QByteArrayView, 5> Openings{"aujourd", "entr", "presqu", "prud", "quelqu"};
    if (!std::ranges::contains(Openings, QByteArrayView(m_buffer.data(), size))) {
        return false;
    }
    return apostrophe + 1 < m_text.size() &&
           m_table.entry(m_text.utf16()[apostrophe + 1]).kind == Kind::Letter;
}

void WordScanner::finish(qsizetype size, bool compose)
{
    m_word = QByteArrayView(m_buffer.data(), size);
    if (compose) {
        m_composed = QString::fromUtf8(m_word).normalized(QString::NormalizationForm_C).toUtf8();
        m_word = m_composed;
    }
}

bool WordScanner::next()
{
    std::array<char, 64> scratch;
    qsizetype size = 0;
    bool alone = false;
    bool compose = false;
    while (m_at < m_text.size()) {
        // Most characters of most texts: a letter of one folded byte.
        const fold::Entry entry = m_table.entry(m_text.utf16()[m_at]);
        if (entry.kind == Kind::Letter && entry.length == 1 && !alone && size < MaxWordBytes) {
            if (size == 0) {
                m_start = m_at;
            }
            m_buffer[size_t(size++)] = char(entry.data);
            m_stop = ++m_at;
            continue;
        }
        if (entry.kind == Kind::Separator) {
            if (size > 0) {
                break;
            }
            ++m_at;
            continue;
        }
        const Character character = characterAt(m_at, scratch);
        const bool open = size > 0;
        switch (character.kind) {
        case Kind::Separator:
        case Kind::Surrogate:
        case Kind::Apostrophe:
            if (open) {
                if (character.kind == Kind::Apostrophe && isKeptWhole(m_at, size)) {
                    break;
                }
                finish(size, compose);
                return true;
            }
            break;
        case Kind::Stripped:
            if (open) {
                m_stop = m_at + character.width;
            }
            break;
        case Kind::Ignored:
            break;
        case Kind::Letter:
        case Kind::Alone:
        case Kind::Composing: {
            const bool belongs =
                character.kind == Kind::Composing || (character.kind == Kind::Letter && !alone);
            if (open && (!belongs || size + character.length > MaxWordBytes)) {
                finish(size, compose);
                return true;
            }
            if (!open) {
                m_start = m_at;
            }
            std::memcpy(m_buffer.data() + size, character.bytes, character.length);
            size += character.length;
            m_stop = m_at + character.width;
            alone = alone || character.kind == Kind::Alone;
            compose = compose || character.kind == Kind::Composing;
            break;
        }
        }
        m_at += character.width;
    }
    finish(size, compose);
    return size > 0;
}

QByteArray foldedText(QStringView text)
{
    QByteArray result(text.size() + text.size() / 16 + WordScanner::MaxWordBytes, Qt::Uninitialized);
    qsizetype size = 0;
    forEachWord(text, [&result, &size](QByteArrayView word, Utf16Range) {
        if (size + word.size() + 1 > result.size()) {
            result.resize(result.size() * 2 + word.size());
        }
        std::memcpy(result.data() + size, word.data(), size_t(word.size()));
        size += word.size();
        result.data()[size++] = ' ';
    });
    result.truncate(std::max<qsizetype>(size - 1, 0));
    return result;
}

QList<QByteArray> foldedWords(QStringView text)
{
    QList<QByteArray> result;
    forEachWord(text, [&result](QByteArrayView word, Utf16Range) { result.append(word.toByteArray()); });
    return result;
}

} // namespace visavis
