// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"
#include "models/search/foldtable.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <array>

namespace visavis
{

/// Kept in the project's `meta`: an index made by another version is made anew. Raise it with any change
/// below.
inline constexpr int FoldingVersion = 1;

/// Reads the words of a text, folded: the one folding of index, queries and hit marking.
///
/// - Case is folded, compatibility forms are resolved (ﬁ, full width, superscripts), decimal digits become
///   0 to 9.
/// - Accents of Latin, Greek and Cyrillic go (é = e, й = и), as do Hebrew points and Arabic short vowels,
///   which readers leave out at will, hamza on alef, tatweel. Marks of other scripts are part of the word.
/// - œ = oe, æ = ae, ß = ss, þ = th, and ø đ ð ł ħ ŧ ı lose what makes them special.
/// - Soft hyphens, zero-width and direction characters are as if they were not there.
/// - Words end at everything that is no letter, digit or mark: hyphens, underscores, and apostrophes of any
///   form, so that "l'école", "dell'arte", "Ann's" and "we'll" are found by each of their words in every
///   language without a list of elisions. "Aujourd'hui", "quelqu'un", "prud'homme", "presqu'île",
///   "entr'ouvert" are one word.
/// - Scripts written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) give one word per character, with
///   its marks: a run of them is searched as a phrase. So do pictographs; skin tones and variants of these
///   are the same.
///
/// A folded word is UTF-8 in NFC: lower-case ASCII letters, digits, and non-ASCII letters, marks and
/// pictographs; never empty, never a private-use character, at most MaxWordBytes (a longer run is cut into
/// several words).
class WordScanner
{
public:
    static constexpr qsizetype MaxWordBytes = 192;

    /// The text must outlive the scanner. Lone surrogates in it separate words.
    explicit WordScanner(QStringView text);

    /// Goes to the next word; false at the end.
    [[nodiscard]] bool next();

    /// Valid until next().
    [[nodiscard]] QByteArrayView word() const { return m_word; }
    /// Where the word stands in the text, with the accents that follow its last letter.
    [[nodiscard]] Utf16Range range() const { return {Utf16Offset(m_start), Utf16Offset(m_stop)}; }

private:
    struct Character;
    [[nodiscard]] Character characterAt(qsizetype place, std::array<char, 64> &scratch) const;
    [[nodiscard]] bool isKeptWhole(qsizetype apostrophe, qsizetype size) const;
    void finish(qsizetype size, bool compose);

    const fold::Table &m_table;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_stop = 0;
    std::array<char, MaxWordBytes> m_buffer;
    QByteArray m_composed;
    QByteArrayView m_word;
};

/// Calls visit(QByteArrayView word, Utf16Range range) for each word of the text, in order.
template<class Visit>
void forEachWord(QStringView text, Visit &&visit)
{
    WordScanner scanner(text);
    while (scanner.next()) {
        visit(scanner.word(), scanner.range());
    }
}

/// The folded words with one space between any two: what FTS5 indexes. Its tokenizer `ascii` takes ASCII
/// letters, digits and all bytes from 0x80 as parts of words, so it finds exactly our words again.
[[nodiscard]] QByteArray foldedText(QStringView text);

/// The folded words as a list, for short texts such as queries and names.
[[nodiscard]] QList<QByteArray> foldedWords(QStringView text);

/// Whether a word goes on from one text into the next.
[[nodiscard]] inline bool isWithinWord(QStringView one, QStringView next)
{
    return !one.isEmpty() && !next.isEmpty() && one.back().isLetterOrNumber() &&
           next.front().isLetterOrNumber();
}

} // namespace visavis
