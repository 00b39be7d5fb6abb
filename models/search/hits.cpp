// SPDX-License-Identifier: MIT
#include "models/search/hits.h"

#include "models/search/folding.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// The words of one text, in one buffer.
class Words
{
public:
    explicit Words(QStringView text)
    {
        m_bytes.reserve(text.size());
        forEachWord(text, [this](QByteArrayView word, Utf16Range range) {
            m_places.push_back({m_bytes.size(), word.size(), range});
            m_bytes += word;
        });
    }

    [[nodiscard]] size_t size() const { return m_places.size(); }
    [[nodiscard]] Utf16Range range(size_t index) const { return m_places[index].range; }
    [[nodiscard]] QByteArrayView word(size_t index) const
    {
        return QByteArrayView(m_bytes).sliced(m_places[index].start, m_places[index].length);
    }

private:
    struct Place {
        qsizetype start;
        qsizetype length;
        Utf16Range range;
    };
    QByteArray m_bytes;
    std::vector<Place> m_places;
};

bool standsAt(const Term &term, const Words &words, size_t at)
{
    const auto count = size_t(term.words.size());
    if (at + count > words.size()) {
        return false;
    }
    for (size_t i = 0; i < count; ++i) {
        const QByteArrayView found = words.word(at + i);
        const QByteArray &wanted = term.words[qsizetype(i)];
        const bool isStart = term.prefix && i + 1 == count;
        if (isStart ? !found.startsWith(wanted) : found != wanted) {
            return false;
        }
    }
    return true;
}

bool belongsToCharacterBefore(QStringView text, qsizetype at)
{
    return text[at].isLowSurrogate() || text[at].isMark() || text[at] == u'\u200d';
}

/// Where the context before a match begins.
qsizetype contextStart(QStringView text, qsizetype match, qsizetype length)
{
    qsizetype start = match;
    for (qsizetype points = 0; start > 0 && points < length; ++points) {
        --start;
        if (start > 0 && text[start].isLowSurrogate() && text[start - 1].isHighSurrogate()) {
            --start;
        }
    }
    if (start == 0 || text[start - 1].isSpace()) {
        return start;
    }
    qsizetype word = start;
    while (word < match && !text[word].isSpace()) {
        ++word;
    }
    if (word < match) {
        return word + 1;
    }
    while (start < match && belongsToCharacterBefore(text, start)) {
        ++start;
    }
    return start;
}

/// Where the context behind a match ends.
qsizetype contextStop(QStringView text, qsizetype match, qsizetype length)
{
    qsizetype stop = match;
    for (qsizetype points = 0; stop < text.size() && points < length; ++points) {
        const bool isPair =
            text[stop].isHighSurrogate() && stop + 1 < text.size() && text[stop + 1].isLowSurrogate();
        stop += isPair ? 2 : 1;
    }
    if (stop == text.size() || text[stop].isSpace()) {
        return stop;
    }
    qsizetype word = stop;
    while (word > match && !text[word - 1].isSpace()) {
        --word;
    }
    if (word > match) {
        return word - 1;
    }
    while (stop > match && belongsToCharacterBefore(text, stop)) {
        --stop;
    }
    return stop;
}

} // namespace

HitFinder::HitFinder(const Query &query)
{
    collect(Clause{.negated = false, .content = query.root}, false);
}

void HitFinder::collect(const Clause &clause, bool negated)
{
    const bool isNegated = clause.negated != negated;
    if (const auto *term = std::get_if<Term>(&clause.content)) {
        if (!isNegated && term->field == Field::Text) {
            m_terms.push_back(*term);
        }
        return;
    }
    for (const Clause &child : std::get<Group>(clause.content).clauses) {
        collect(child, isNegated);
    }
}

std::vector<Utf16Range> HitFinder::find(QStringView text) const
{
    std::vector<Utf16Range> result;
    if (m_terms.empty()) {
        return result;
    }
    const Words words(text);
    for (size_t at = 0; at < words.size(); ++at) {
        size_t longest = 0;
        for (const Term &term : m_terms) {
            if (size_t(term.words.size()) > longest && standsAt(term, words, at)) {
                longest = size_t(term.words.size());
            }
        }
        if (longest == 0) {
            continue;
        }
        const Utf16Range range{words.range(at).start, words.range(at + longest - 1).stop};
        if (result.empty() || range.stop > result.back().stop) {
            result.push_back(range);
        }
    }
    return result;
}

std::vector<Utf16Range> hits(QStringView text, const Query &query)
{
    return HitFinder(query).find(text);
}

std::vector<Hit> hitsInContext(QStringView text, const HitFinder &finder, qsizetype context)
{
    const std::vector<Utf16Range> ranges = finder.find(text);
    std::vector<Hit> result;
    if (ranges.empty()) {
        return result;
    }
    result.reserve(ranges.size());
    const OffsetMap map(text);
    for (const Utf16Range range : ranges) {
        const qsizetype start = contextStart(text, range.start.value(), context);
        const qsizetype stop = contextStop(text, range.stop.value(), context);
        result.push_back({
            .range = map.toCodePoints(range),
            .before = text.sliced(start, range.start.value() - start).toString(),
            .match = slice(text, range).toString(),
            .after = text.sliced(range.stop.value(), stop - range.stop.value()).toString(),
        });
    }
    return result;
}

} // namespace visavis
