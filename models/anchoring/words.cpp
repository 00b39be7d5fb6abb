// SPDX-License-Identifier: MIT
#include "models/anchoring/words.h"

#include "models/base/scripts.h"

#include <QHash>

#include <algorithm>

namespace visavis
{

namespace
{

/// Equal words get equal numbers. Words are compared whole: two that merely hash alike stay two.
class Numbering
{
public:
    quint32 of(QStringView word)
    {
        m_folded.resize(word.size());
        std::ranges::transform(word, m_folded.begin(), [](QChar c) { return c.toCaseFolded(); });
        if (const auto found = m_numbers.constFind(m_folded); found != m_numbers.constEnd()) {
            return *found;
        }
        const auto number = quint32(m_numbers.size());
        m_numbers.insert(QString(m_folded.constData(), m_folded.size()), number);
        return number;
    }

private:
    QHash<QString, quint32> m_numbers;
    QString m_folded;
};

/// Thai comes first: below it nothing need be looked up.
constexpr char32_t FirstWithoutSpaces = 0x0E00;

struct Character {
    char32_t value = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype place)
{
    const QChar first = text[place];
    if (first.isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate()) {
        return {.value = QChar::surrogateToUcs4(first, text[place + 1]), .length = 2};
    }
    return {.value = first.unicode(), .length = 1};
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

TextWords wordsOf(QStringView text, Numbering &numbering)
{
    TextWords words;
    const auto add = [&](qsizetype start, qsizetype stop) {
        if (start < stop) {
            words.places.push_back({Utf16Offset(start), Utf16Offset(stop)});
            words.numbers.push_back(numbering.of(text.sliced(start, stop - start)));
        }
    };
    qsizetype start = 0;
    qsizetype place = 0;
    while (place < text.size()) {
        const Character character = characterAt(text, place);
        const qsizetype next = place + character.length;
        if (!isWordCharacter(character.value)) {
            add(start, place);
            start = next;
        } else if (character.value >= FirstWithoutSpaces && isOfScriptWithoutSpaces(character.value)) {
            add(start, place);
            add(place, next);
            start = next;
        }
        place = next;
    }
    add(start, text.size());
    return words;
}

} // namespace

int TextWords::firstAfter(Utf16Offset place) const
{
    return int(std::ranges::upper_bound(places, place, {}, &Utf16Range::stop) - places.begin());
}

int TextWords::endBefore(Utf16Offset place) const
{
    return int(std::ranges::lower_bound(places, place, {}, &Utf16Range::start) - places.begin());
}

WordsOfTwo wordsOf(QStringView before, QStringView after)
{
    Numbering numbering;
    WordsOfTwo words;
    words.before = wordsOf(before, numbering);
    words.after = wordsOf(after, numbering);
    return words;
}

} // namespace visavis
