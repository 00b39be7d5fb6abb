// SPDX-License-Identifier: MIT
#include "models/search/occurrences.h"

#include "models/base/scripts.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// The character at or before a place; 0 where there is none.
char32_t characterAt(QStringView text, qsizetype place)
{
    if (place >= text.size()) {
        return 0;
    }
    const QChar first = text[place];
    return first.isHighSurrogate() && place + 1 < text.size() ? QChar::surrogateToUcs4(first, text[place + 1])
                                                              : char32_t(first.unicode());
}

char32_t characterBefore(QStringView text, qsizetype place)
{
    if (place <= 0) {
        return 0;
    }
    const bool isPair = place > 1 && text[place - 1].isLowSurrogate() && text[place - 2].isHighSurrogate();
    return characterAt(text, place - (isPair ? 2 : 1));
}

bool isOfWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool isBetweenWords(char32_t before, char32_t after)
{
    return !isOfWord(before) || !isOfWord(after) || isOfScriptWithoutSpaces(before) ||
           isOfScriptWithoutSpaces(after);
}

/// The same for all that is not told apart here; as many units as it was.
char32_t alikeCharacter(char32_t character, bool matchCase)
{
    constexpr char32_t TypographicApostrophe = 0x2019;
    constexpr char32_t LetterApostrophe = 0x02bc;
    if (character == TypographicApostrophe || character == LetterApostrophe) {
        return U'\'';
    }
    if (QChar::isSpace(character)) {
        return U' ';
    }
    const char32_t folded = matchCase ? character : QChar::toCaseFolded(character);
    return QChar::requiresSurrogates(folded) == QChar::requiresSurrogates(character) ? folded : character;
}

std::vector<qsizetype> restartsOf(const QString &letters)
{
    std::vector<qsizetype> restarts(size_t(letters.size()) + 1, 0);
    qsizetype same = 0;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        while (same > 0 && letters[same] != letters[i]) {
            same = restarts[size_t(same)];
        }
        same += letters[same] == letters[i] ? 1 : 0;
        restarts[size_t(i) + 1] = same;
    }
    return restarts;
}

} // namespace

Occurrences::Occurrences(const QString &words, OccurrenceOptions options)
    : m_options(options)
{
    QStringList spellings;
    for (const QString &spelling : {words, words.normalized(QString::NormalizationForm_C),
                                    words.normalized(QString::NormalizationForm_D)}) {
        QString letters = alike(spelling);
        letters.replace(u'\n', u' ');
        if (!letters.isEmpty() && !spellings.contains(letters)) {
            spellings.append(letters);
            m_spellings.push_back({.letters = letters, .restarts = restartsOf(letters)});
        }
    }
}

QString Occurrences::alike(QStringView text) const
{
    QString letters(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool isBlankLine = letter == u'\n' && ((i > 0 && text[i - 1] == u'\n') ||
                                                     (i + 1 < text.size() && text[i + 1] == u'\n'));
        if (isBlankLine) {
            letters[i] = u'\n'; // which no words have
            continue;
        }
        const char32_t same = alikeCharacter(characterAt(text, i), m_options.matchCase);
        if (QChar::requiresSurrogates(same)) {
            letters[i] = QChar(QChar::highSurrogate(same));
            letters[++i] = QChar(QChar::lowSurrogate(same));
        } else {
            letters[i] = QChar(char16_t(same));
        }
    }
    return letters;
}

bool Occurrences::isOccurrence(QStringView text, Utf16Range range) const
{
    const qsizetype start = range.start.value();
    const qsizetype stop = range.stop.value();
    const char32_t behind = characterAt(text, stop);
    if (QChar::isMark(behind)) {
        return false;
    }
    return !m_options.wholeWords || (isBetweenWords(characterBefore(text, start), characterAt(text, start)) &&
                                     isBetweenWords(characterBefore(text, stop), behind));
}

std::vector<Utf16Range> Occurrences::find(const Spelling &spelling, QStringView text, QStringView letters,
                                          qsizetype most) const
{
    // After Knuth, Morris and Pratt.
    std::vector<Utf16Range> found;
    const QString &wanted = spelling.letters;
    Utf16Offset end;
    qsizetype same = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        while (same > 0 && wanted[same] != letters[i]) {
            same = spelling.restarts[size_t(same)];
        }
        same += wanted[same] == letters[i] ? 1 : 0;
        if (same < wanted.size()) {
            continue;
        }
        same = spelling.restarts[size_t(same)];
        const Utf16Range range{Utf16Offset(i + 1 - wanted.size()), Utf16Offset(i + 1)};
        if (range.start >= end && isOccurrence(text, range)) {
            found.push_back(range);
            end = range.stop;
            if (qsizetype(found.size()) >= most) {
                break;
            }
        }
    }
    return found;
}

std::vector<Utf16Range> Occurrences::in(QStringView text, qsizetype most) const
{
    if (m_spellings.empty() || most <= 0) {
        return {};
    }
    const QString letters = alike(text);
    if (m_spellings.size() == 1) {
        return find(m_spellings.front(), text, letters, most);
    }
    std::vector<Utf16Range> all;
    for (const Spelling &spelling : m_spellings) {
        const auto found = find(spelling, text, letters, most);
        all.insert(all.end(), found.begin(), found.end());
    }
    std::ranges::sort(all);
    std::vector<Utf16Range> apart;
    for (const Utf16Range &range : all) {
        if ((apart.empty() || range.start >= apart.back().stop) && qsizetype(apart.size()) < most) {
            apart.push_back(range);
        }
    }
    return apart;
}

} // namespace visavis
