// SPDX-License-Identifier: MIT
#include "models/sharing/cutnames.h"

#include "models/search/folding.h"

namespace visavis
{

namespace
{

/// Keeps the longer one.
void take(std::optional<AliasFinder::Place> &best, const AliasFinder::Place &place)
{
    if (!best || place.range.length() > best->range.length()) {
        best = place;
    }
}

} // namespace

CutNames::CutNames(const AliasFinder &aliases)
    : m_aliases(aliases)
{
    for (int alias = 0; alias < aliases.count(); ++alias) {
        m_names.push_back(wordsOf(aliases.alias(alias).name));
    }
}

std::vector<CutNames::Word> CutNames::wordsOf(QStringView text)
{
    std::vector<Word> words;
    forEachWord(text, [&](QByteArrayView word, Utf16Range range) {
        words.push_back({.folded = word.toByteArray(), .range = range});
    });
    return words;
}

std::optional<AliasFinder::Place> CutNames::atStart(QStringView text, bool isInWord) const
{
    WordScanner scanner(text);
    if (m_aliases.isEmpty() || !scanner.next() ||
        !text.first(scanner.range().start.value()).trimmed().isEmpty()) {
        return {};
    }
    const QByteArray first = scanner.word().toByteArray();
    const Utf16Range range = scanner.range();
    const std::vector<AliasFinder::Place> whole = m_aliases.find(text);
    if (!whole.empty() && whole.front().range.start == range.start) {
        return {};
    }
    std::optional<AliasFinder::Place> best;
    for (int alias = 0; alias < m_aliases.count(); ++alias) {
        const std::vector<Word> &words = m_names[size_t(alias)];
        for (size_t word = 0; word < words.size(); ++word) {
            const QByteArray &folded = words[word].folded;
            const bool isWhole = word > 0 && folded == first;
            const bool isRest = isInWord && folded != first && folded.endsWith(first);
            if (!isWhole && !isRest) {
                continue;
            }
            // As it was before it was cut, as far as the name goes.
            const QString before = name({.range = {}, .alias = alias}).first(words[word].range.stop.value());
            const QString uncut = before + text.sliced(range.stop.value()).toString();
            const std::vector<AliasFinder::Place> places = m_aliases.find(uncut);
            const auto it = std::ranges::find(places, alias, &AliasFinder::Place::alias);
            if (it != places.end() && it->range.start == words.front().range.start) {
                const qsizetype more = it->range.stop.value() - before.size();
                take(best, {.range = {Utf16Offset(), range.stop + more}, .alias = alias});
            }
        }
    }
    return best;
}

std::optional<AliasFinder::Place> CutNames::atEnd(QStringView text, bool isInWord) const
{
    const std::vector<Word> said = m_aliases.isEmpty() ? std::vector<Word>() : wordsOf(text);
    if (said.empty() || !text.sliced(said.back().range.stop.value()).trimmed().isEmpty()) {
        return {};
    }
    const QByteArray &last = said.back().folded;
    const Utf16Range range = said.back().range;
    const std::vector<AliasFinder::Place> whole = m_aliases.find(text);
    if (!whole.empty() && whole.back().range.stop == range.stop) {
        return {};
    }
    std::optional<AliasFinder::Place> best;
    for (int alias = 0; alias < m_aliases.count(); ++alias) {
        const std::vector<Word> &words = m_names[size_t(alias)];
        for (size_t word = 0; word < words.size(); ++word) {
            const QByteArray &folded = words[word].folded;
            const bool isWhole = word + 1 < words.size() && folded == last;
            const bool isRest = isInWord && folded != last && folded.startsWith(last);
            if (!isWhole && !isRest) {
                continue;
            }
            const QString after = name({.range = {}, .alias = alias}).sliced(words[word].range.start.value());
            const std::vector<AliasFinder::Place> places =
                m_aliases.find(text.first(range.start.value()).toString() + after);
            const bool isThere =
                !places.empty() && places.back().alias == alias && places.back().range.stop > range.start;
            if (isThere) {
                take(best, {.range = {places.back().range.start, Utf16Offset(text.size())}, .alias = alias});
            }
        }
    }
    return best;
}

QString CutNames::completed(const QString &text, bool beginsInWord, bool endsInWord) const
{
    QString whole = text;
    if (const auto end = atEnd(whole, endsInWord)) {
        whole = whole.first(end->range.start.value()) + name(*end);
    }
    if (const auto start = atStart(whole, beginsInWord)) {
        whole = name(*start) + whole.sliced(start->range.stop.value());
    }
    return whole;
}

} // namespace visavis
