// SPDX-License-Identifier: MIT
#include "models/search/namematch.h"

#include "models/search/folding.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <string_view>

namespace visavis
{

namespace
{

/// Mistakes that are overlooked in a word of so many bytes.
int mistakesIn(qsizetype size)
{
    constexpr qsizetype One = 4;
    constexpr qsizetype Two = 8;
    return size >= Two ? 2 : size >= One ? 1 : 0;
}

using Word = std::string_view;

/// One word that was typed.
struct TypedWord {
    explicit TypedWord(const QByteArray &typed)
        : word(typed.toStdString())
        , distance(word)
    {
    }

    [[nodiscard]] NameFit fit(Word other) const
    {
        return other == word             ? NameFit::Whole
               : other.starts_with(word) ? NameFit::Begins
               : other.contains(word)    ? NameFit::Within
                                         : NameFit::None;
    }
    /// Also to the beginning of a longer word, since more is to be typed.
    [[nodiscard]] bool isSimilar(Word other) const
    {
        const int mistakes = mistakesIn(qsizetype(word.size()));
        if (mistakes == 0 || other.size() + size_t(mistakes) < word.size() || !beginsAlike(other)) {
            return false;
        }
        const size_t longest = std::min(other.size(), word.size() + size_t(mistakes));
        for (size_t length = word.size() - size_t(mistakes); length <= longest; ++length) {
            if (distance.distance(other.substr(0, length), size_t(mistakes)) <= size_t(mistakes)) {
                return true;
            }
        }
        return false;
    }

    /// A letter too many, too few or the wrong way round at the start is overlooked, another one is not: most
    /// words are set aside by a look at two letters.
    [[nodiscard]] bool beginsAlike(Word other) const
    {
        return other.front() == word[0] || other.front() == word[1] ||
               (other.size() > 1 && other[1] == word[0]);
    }

    std::string word;
    rapidfuzz::CachedOSA<char> distance;
};

/// Calls visit(word, its place) for the words of a folded name; stops where that gives true, and gives it.
template<class Visit>
bool anyWord(Word name, Visit &&visit)
{
    for (size_t start = 0; start < name.size();) {
        const size_t end = std::min(name.find(' ', start), name.size());
        if (visit(name.substr(start, end - start), start)) {
            return true;
        }
        start = end + 1;
    }
    return false;
}

/// Whether each letter follows the one before it in the name or begins a later word; appends their places.
bool takeInitials(Word letters, Word name, size_t at, std::vector<size_t> *places)
{
    if (letters.empty()) {
        return true;
    }
    const auto goOn = [&](size_t place) {
        if (place >= name.size() || name[place] != letters.front()) {
            return false;
        }
        if (places) {
            places->push_back(place);
        }
        const bool fits = takeInitials(letters.substr(1), name, place + 1, places);
        if (!fits && places) {
            places->pop_back();
        }
        return fits;
    };
    if (at > 0 && goOn(at)) {
        return true;
    }
    for (size_t place = at; place < name.size(); ++place) {
        const bool begins = place == 0 || name[place - 1] == ' ';
        if (begins && (place != at || at == 0) && goOn(place)) {
            return true;
        }
    }
    return false;
}

} // namespace

struct NameMatcher::Typed {
    std::vector<TypedWord> words;
    std::string letters; ///< of all words
};

NameMatcher::NameMatcher(QStringView typed)
{
    auto parts = std::make_unique<Typed>();
    const QList<QByteArray> words = foldedWords(typed);
    for (const QByteArray &word : words) {
        parts->words.emplace_back(word);
        parts->letters += parts->words.back().word;
    }
    m_typed = std::move(parts);
}

NameMatcher::~NameMatcher() = default;
NameMatcher::NameMatcher(NameMatcher &&) noexcept = default;
NameMatcher &NameMatcher::operator=(NameMatcher &&) noexcept = default;

bool NameMatcher::isEmpty() const
{
    return m_typed->words.empty();
}

NameFit NameMatcher::fit(const QByteArray &foldedName) const
{
    const Word name(foldedName.constData(), size_t(foldedName.size()));
    NameFit worst = NameFit::Whole;
    for (const TypedWord &typed : m_typed->words) {
        NameFit best = NameFit::None;
        anyWord(name, [&](Word word, size_t) {
            best = std::max(best, typed.fit(word));
            return best == NameFit::Whole;
        });
        worst = std::min(worst, best);
    }
    if (worst != NameFit::None || isEmpty()) {
        return worst;
    }
    constexpr size_t MostLetters = 12; // nobody types more initials, and the search for them may go back
    if (m_typed->letters.size() <= MostLetters && takeInitials(m_typed->letters, name, 0, nullptr)) {
        return NameFit::Initials;
    }
    const bool isSimilar = std::ranges::all_of(m_typed->words, [&](const TypedWord &typed) {
        return anyWord(name, [&](Word word, size_t) {
            return typed.fit(word) != NameFit::None || typed.isSimilar(word);
        });
    });
    return isSimilar ? NameFit::Similar : NameFit::None;
}

namespace
{

/// Which letters of a name became which bytes of it folded.
class FoldedPlaces
{
public:
    explicit FoldedPlaces(const QString &name)
    {
        forEachWord(name, [&](QByteArrayView word, Utf16Range range) {
            if (!m_folded.isEmpty()) {
                m_folded += ' ';
                m_letters.push_back(range.start);
            }
            const qsizetype start = range.start.value();
            qsizetype letter = 0;
            for (qsizetype byte = 0; byte < word.size(); ++byte) {
                // The first letter with which more than this byte is there.
                while (start + letter + 1 < range.stop.value() &&
                       foldedText(QStringView(name).sliced(start, letter + 1)).size() <= byte) {
                    ++letter;
                }
                m_letters.push_back(Utf16Offset(start + letter));
            }
            m_folded += word;
            m_ends.push_back(range.stop);
        });
    }

    [[nodiscard]] const QByteArray &folded() const { return m_folded; }
    /// Up to the letter that follows the last one.
    [[nodiscard]] Utf16Range range(size_t from, size_t to) const
    {
        const Utf16Offset last = m_letters[to - 1];
        for (size_t next = to; next < m_letters.size(); ++next) {
            if (m_letters[next] > last && m_folded[qsizetype(next)] != ' ') {
                return {m_letters[from], std::min(m_letters[next], endOfWordAt(last))};
            }
        }
        return {m_letters[from], endOfWordAt(last)};
    }

private:
    [[nodiscard]] Utf16Offset endOfWordAt(Utf16Offset letter) const
    {
        return *std::ranges::upper_bound(m_ends, letter);
    }

    QByteArray m_folded;
    std::vector<Utf16Offset> m_letters; ///< by byte
    std::vector<Utf16Offset> m_ends;    ///< of words
};

} // namespace

std::vector<Utf16Range> NameMatcher::marks(const QString &name) const
{
    std::vector<Utf16Range> marks;
    const FoldedPlaces places(name);
    const NameFit whole = fit(places.folded());
    if (isEmpty() || whole == NameFit::None) {
        return marks;
    }
    const Word folded(places.folded().constData(), size_t(places.folded().size()));
    if (whole == NameFit::Initials) {
        std::vector<size_t> letters;
        if (takeInitials(m_typed->letters, folded, 0, &letters)) {
            for (const size_t letter : letters) {
                marks.push_back(places.range(letter, letter + 1));
            }
        }
        return marks;
    }
    for (const TypedWord &typed : m_typed->words) {
        NameFit best = NameFit::None;
        Utf16Range mark;
        anyWord(folded, [&](Word word, size_t place) {
            NameFit fit = typed.fit(word);
            fit = fit == NameFit::None && typed.isSimilar(word) ? NameFit::Similar : fit;
            if (fit > best) {
                best = fit;
                const size_t from = fit == NameFit::Similar ? place : place + word.find(typed.word);
                mark = places.range(from, from + (fit == NameFit::Similar ? word.size() : typed.word.size()));
            }
            return false;
        });
        if (best != NameFit::None) {
            marks.push_back(mark);
        }
    }
    std::ranges::sort(marks, {}, &Utf16Range::start);
    return marks;
}

} // namespace visavis
