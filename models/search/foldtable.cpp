// SPDX-License-Identifier: MIT
#include "models/search/foldtable.h"

#include "models/base/scripts.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <utility>

namespace visavis::fold
{

using namespace Qt::StringLiterals;

namespace
{

struct Block {
    char32_t first;
    char32_t last;
};

template<size_t N>
bool isIn(const std::array<Block, N> &blocks, char32_t c)
{
    return std::ranges::any_of(blocks, [c](Block block) { return block.first <= c && c <= block.last; });
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

/// Marks that a reader of the script may leave out. Those of Indic and South-East Asian scripts, and the
/// Japanese sound marks, change the word and stay.
bool isStrippedMark(char32_t c)
{
    static constexpr std::array<Block, 16> Blocks{{
        {0x0300, 0x036f},   // Latin, Greek, Cyrillic
        {0x0483, 0x0489},   // Cyrillic titlo and numbers
        {0x0591, 0x05c7},   // Hebrew points and cantillation
        {0x0610, 0x061a},   // Arabic signs
        {0x064b, 0x065f},   // Arabic short vowels; hamza above and below, so that the alefs are one
        {0x0670, 0x0670},   // Arabic small alef
        {0x06d6, 0x06ed},   // Arabic signs of the Koran
        {0x1ab0, 0x1aff},   // Latin, extended
        {0x1dc0, 0x1dff},   // Latin, supplement
        {0x20d0, 0x20ff},   // for symbols: keycaps
        {0x2de0, 0x2dff},   // Cyrillic, extended
        {0xa66f, 0xa69f},   // Cyrillic, extended B (its letters are no marks)
        {0xfe00, 0xfe0f},   // variation selectors
        {0xfe20, 0xfe2f},   // half marks
        {0x1f3fb, 0x1f3ff}, // skin tones: not marks by category, but used as such
        {0xe0100, 0xe01ef}, // variation selectors
    }};
    return isIn(Blocks, c) && (isMark(c) || c >= 0x1f3fb);
}

bool isIgnored(char32_t c)
{
    static constexpr std::array<Block, 6> Blocks{{
        {0x0640, 0x0640}, // Arabic tatweel, which only stretches
        {0x115f, 0x1160}, // Hangul fillers
        {0x180b, 0x180f}, // Mongolian selectors
        {0x3164, 0x3164}, // Hangul filler
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0}, // Hangul filler
    }};
    return QChar::category(c) == QChar::Other_Format || isIn(Blocks, c);
}

bool isApostrophe(char32_t c)
{
    static constexpr std::array<char32_t, 8> Apostrophes{0x27,   0x60,   0xb4,   0x02bc,
                                                         0x2018, 0x2019, 0x201b, 0xff07};
    return std::ranges::contains(Apostrophes, c);
}

bool isPictograph(char32_t c)
{
    // Below are ©, °, №: punctuation to a reader. The specials at the end of the BMP stand for nothing.
    return QChar::category(c) == QChar::Symbol_Other && c >= 0x2300 && (c < 0xfff0 || c > 0xffff);
}

/// Vowels and finals of Korean syllables written in parts. An initial opens a syllable, as a letter does.
bool isJoiningJamo(char32_t c)
{
    static constexpr std::array<Block, 2> Blocks{{{0x1160, 0x11ff}, {0xd7b0, 0xd7ff}}};
    return isIn(Blocks, c);
}

/// Letters that Unicode does not decompose, though people type them without.
QStringView replacement(char16_t c)
{
    using Pair = std::pair<char16_t, QStringView>;
    static const std::array<Pair, 12> Pairs{{{u'ß', u"ss"},
                                             {u'æ', u"ae"},
                                             {u'ð', u"d"},
                                             {u'ø', u"o"},
                                             {u'þ', u"th"},
                                             {u'đ', u"d"},
                                             {u'ħ', u"h"},
                                             {u'ı', u"i"},
                                             {u'ĸ', u"k"},
                                             {u'ł', u"l"},
                                             {u'œ', u"oe"},
                                             {u'ŧ', u"t"}}};
    const auto found = std::ranges::find(Pairs, c, &Pair::first);
    return found == Pairs.end() ? QStringView() : found->second;
}

QString withoutStrippedMarks(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (!isStrippedMark(c)) {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

/// Compatibility decomposition, accents off, case folding, the letters above, composed again. Accents go
/// first: case folding makes a letter of the Greek iota below.
QString foldedForm(char32_t c)
{
    QString original = QString::fromUcs4(&c, 1);
    const QString decomposed = withoutStrippedMarks(original.normalized(QString::NormalizationForm_KD))
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    if (decomposed.contains(u'⁄')) {
        return original; // ½ is not 12
    }
    QString result;
    for (const char32_t part : decomposed.toUcs4()) {
        const bool belongs = QChar::isLetterOrNumber(part) || isMark(part);
        if (!belongs || isStrippedMark(part) || isIgnored(part) || isApostrophe(part)) {
            continue;
        }
        const QStringView other = part < 0x10000 ? replacement(char16_t(part)) : QStringView();
        if (other.isEmpty()) {
            result += QChar::fromUcs4(part);
        } else {
            result += other;
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// Most characters of large scripts fold to themselves: seen without normalising, which keeps the table quick
/// to build. Thai and Lao am, which are letters, would become a mark and a letter.
bool foldsToItself(char32_t c)
{
    if (c == 0x0e33 || c == 0x0eb3) {
        return true;
    }
    return QChar::decompositionTag(c) == QChar::NoDecomposition && QChar::toCaseFolded(c) == c &&
           (c >= 0x10000 || replacement(char16_t(c)).isEmpty());
}

QByteArray utf8(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

} // namespace

Folded foldCharacter(char32_t c)
{
    if (QChar::isSurrogate(c)) {
        return {.kind = Kind::Separator, .bytes = {}};
    }
    if (isApostrophe(c)) {
        return {.kind = Kind::Apostrophe, .bytes = {}};
    }
    if (isStrippedMark(c)) {
        return {.kind = Kind::Stripped, .bytes = {}};
    }
    if (isIgnored(c)) {
        return {.kind = Kind::Ignored, .bytes = {}};
    }
    if (isPictograph(c)) {
        return {.kind = Kind::Alone, .bytes = utf8(c)};
    }
    if (!QChar::isLetterOrNumber(c) && !isMark(c)) {
        return {};
    }
    if (const int digit = QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
        digit >= 0) {
        return {.kind = Kind::Letter, .bytes = QByteArray(1, char('0' + digit))};
    }
    const Kind letter = isOfScriptWithoutSpaces(c) && QChar::isLetter(c) ? Kind::Alone : Kind::Letter;
    const Kind kind = isMark(c) || isJoiningJamo(c) ? Kind::Composing : letter;
    if (foldsToItself(c)) {
        return {.kind = kind, .bytes = utf8(c)};
    }
    const QString form = foldedForm(c);
    if (form.isEmpty()) {
        return {.kind = Kind::Ignored, .bytes = {}};
    }
    if (kind == Kind::Alone) {
        const QList<uint> parts = form.toUcs4();
        if (parts.size() > 1 && !isMark(parts[1])) {
            return {.kind = kind, .bytes = utf8(c)}; // a sign for two syllables: not a word of two characters
        }
    }
    // Half-width sound marks of Japanese are letters that decompose into marks.
    const bool becameMark = isMark(form.at(0).unicode());
    return {.kind = becameMark ? Kind::Composing : kind, .bytes = form.toUtf8()};
}

const Table &Table::instance()
{
    static const std::unique_ptr<const Table> table(new Table);
    return *table;
}

Table::Table()
{
    for (char32_t unit = 0; unit < m_entries.size(); ++unit) {
        Entry &entry = m_entries[unit];
        if (QChar::isSurrogate(unit)) {
            entry.kind = Kind::Surrogate;
            continue;
        }
        const Folded folded = foldCharacter(unit);
        entry.kind = folded.kind;
        const QByteArray &bytes = folded.bytes;
        if (bytes.isEmpty()) {
            continue;
        }
        entry.length = quint8(bytes.size());
        if (bytes.size() <= 2) {
            const quint8 second = bytes.size() == 2 ? quint8(bytes[1]) : 0;
            entry.data = quint16(quint8(bytes[0]) | second << 8);
        } else if (bytes == utf8(unit)) {
            entry.length = 0;
        } else {
            entry.data = quint16(m_pool.size());
            m_pool += bytes;
        }
    }
    Q_ASSERT(m_pool.size() < 0x10000);
}

} // namespace visavis::fold
