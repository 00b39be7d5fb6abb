// SPDX-License-Identifier: MIT
#include "models/sharing/aliasfinder.h"

#include "models/search/folding.h"
#include "models/sharing/elision.h"

#include <algorithm>

namespace visavis
{

namespace
{

struct Word {
    QByteArray folded;
    Utf16Range range;
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    forEachWord(text, [&](QByteArrayView word, Utf16Range range) {
        words.push_back({.folded = word.toByteArray(), .range = range});
    });
    return words;
}

/// Between words of one name stand a space, a hyphen, a full stop and the like, but no blank line.
bool belongTogether(const Word &one, const Word &next, QStringView text)
{
    constexpr qsizetype MostBetween = 3;
    const QStringView between = slice(text, Utf16Range{one.range.stop, next.range.start});
    return between.size() <= MostBetween && between.count(u'\n') < 2;
}

bool isInCapitals(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return letters > 1 && std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
}

} // namespace

AliasFinder::AliasFinder(const std::vector<Alias> &aliases)
{
    for (const Alias &alias : aliases) {
        Name name{.alias = alias, .words = foldedWords(alias.name)};
        const bool isKnown = std::ranges::contains(m_names, name.words, &Name::words);
        if (name.words.isEmpty() || alias.alias.trimmed().isEmpty() || isKnown) {
            continue;
        }
        m_byFirstWord[name.words.first()].push_back(int(m_names.size()));
        m_names.push_back(std::move(name));
    }
    for (std::vector<int> &names : m_byFirstWord) {
        std::ranges::stable_sort(names, std::ranges::greater(),
                                 [this](int name) { return m_names[size_t(name)].words.size(); });
    }
}

std::vector<AliasFinder::Place> AliasFinder::find(QStringView text) const
{
    std::vector<Place> places;
    if (isEmpty()) {
        return places;
    }
    const std::vector<Word> words = wordsOf(text);
    const auto stands = [&](const Name &name, size_t first) {
        for (size_t i = 0; i < size_t(name.words.size()); ++i) {
            const size_t at = first + i;
            const bool isNext = at < words.size() && words[at].folded == name.words[qsizetype(i)] &&
                                (i == 0 || belongTogether(words[at - 1], words[at], text));
            if (!isNext) {
                return false;
            }
        }
        return !name.alias.needsCapital || text[words[first].range.start.value()].isUpper();
    };
    for (size_t word = 0; word < words.size(); ++word) {
        const auto known = m_byFirstWord.constFind(words[word].folded);
        if (known == m_byFirstWord.constEnd()) {
            continue;
        }
        const auto found = std::ranges::find_if(
            *known, [&](int candidate) { return stands(m_names[size_t(candidate)], word); });
        if (found != known->end()) {
            const size_t last = word + size_t(m_names[size_t(*found)].words.size()) - 1;
            places.push_back({.range = {words[word].range.start, words[last].range.stop}, .alias = *found});
            word = last;
        }
    }
    return places;
}

std::vector<textedits::Replacement> AliasFinder::replacements(QStringView text, QStringView language) const
{
    const std::vector<Place> places = find(text);
    if (places.empty()) {
        return {};
    }
    const Elisions elisions(text, language);
    std::vector<textedits::Replacement> replacements;
    Utf16Offset before; // where the name before ends
    for (const Place &place : places) {
        const QString &alias = m_names[size_t(place.alias)].alias.alias;
        const bool isLoud = isInCapitals(slice(text, place.range));
        replacements.push_back(
            elisions.applied({.range = place.range, .text = isLoud ? alias.toUpper() : alias}, before));
        before = place.range.stop;
    }
    return replacements;
}

QString AliasFinder::applied(const QString &text, QStringView language) const
{
    QString written;
    Utf16Offset done;
    for (const textedits::Replacement &one : replacements(text, language)) {
        written += slice(text, Utf16Range{done, one.range.start});
        written += one.text;
        done = one.range.stop;
    }
    return done == Utf16Offset() ? text : written + text.sliced(done.value());
}

} // namespace visavis
