// SPDX-License-Identifier: MIT
#include "models/anchoring/editcontext.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// How far around what changed is looked, in UTF-16 units.
qsizetype reachOf(QStringView removed, QStringView inserted, qsizetype common)
{
    constexpr qsizetype Least = 1000;
    return std::max(Least, removed.size() + inserted.size() - 2 * common);
}

/// Words from first, inclusive, to last, exclusive, that have no partner; sorted.
std::vector<quint32> withoutPartner(const std::vector<quint32> &numbers, const std::vector<qint32> &partners,
                                    int first, int last)
{
    std::vector<quint32> alone;
    for (int i = first; i < last; ++i) {
        if (partners[size_t(i)] < 0) {
            alone.push_back(numbers[size_t(i)]);
        }
    }
    std::ranges::sort(alone);
    return alone;
}

} // namespace

EditContext::Side::Side(QStringView text, qsizetype atStart, qsizetype atEnd, qsizetype reach)
    : whole{Utf16Offset(0), Utf16Offset(text.size())}
    , changed{Utf16Offset(atStart), whole.stop - atEnd}
    , looked{std::max(whole.start, changed.start - reach), std::min(whole.stop, changed.stop + reach)}
{
}

Utf16Range EditContext::Side::place(int word) const
{
    const Utf16Range inLooked = words.places[size_t(word)];
    return {inLooked.start + looked.start.value(), inLooked.stop + looked.start.value()};
}

int EditContext::Side::wordsBefore() const
{
    const Utf16Offset stop(changed.start - looked.start);
    return int(std::ranges::upper_bound(words.places, stop, {}, &Utf16Range::stop) - words.places.begin());
}

int EditContext::Side::wordsBehind() const
{
    const Utf16Offset start(changed.stop - looked.start);
    return int(words.places.end() - std::ranges::lower_bound(words.places, start, {}, &Utf16Range::start));
}

EditContext::EditContext(QStringView removed, QStringView inserted, qsizetype atStart, qsizetype atEnd)
    : m_before(removed, atStart, atEnd, reachOf(removed, inserted, atStart + atEnd))
    , m_after(inserted, atStart, atEnd, reachOf(removed, inserted, atStart + atEnd))
{
    if (m_before.changed.isEmpty() && m_after.changed.isEmpty()) {
        return;
    }
    WordsOfTwo words = wordsOf(slice(removed, m_before.looked), slice(inserted, m_after.looked));
    m_alignment = alignWords(words.before.numbers, words.after.numbers);
    m_before.words = std::move(words.before);
    m_after.words = std::move(words.after);
    m_start = std::min(m_before.wordsBefore(), m_after.wordsBefore());
    m_end = std::min(m_before.wordsBehind(), m_after.wordsBehind());
}

/// Whether a word that stayed at its end of the text may be another.
bool EditContext::isInDoubt(int word, int partner) const
{
    return m_alignment.newOf[size_t(word)] != partner || m_alignment.isDoubtful[size_t(word)];
}

/// How many words of the common start, at its end, may be elsewhere: from the first that may.
int EditContext::slidingAtStart() const
{
    int word = 0;
    while (word < m_start && !isInDoubt(word, word)) {
        ++word;
    }
    return m_start - word;
}

int EditContext::slidingAtEnd() const
{
    const int count = m_before.words.count();
    const int growth = m_after.words.count() - count;
    int stop = count;
    while (stop > count - m_end && !isInDoubt(stop - 1, stop - 1 + growth)) {
        --stop;
    }
    return stop - (count - m_end);
}

/// Whether words went out in one place and came in in another.
bool EditContext::haveMoved() const
{
    qint32 last = -1;
    for (const qint32 partner : m_alignment.newOf) {
        if (partner >= 0 && partner < last) {
            return true;
        }
        last = std::max(last, partner);
    }
    const auto gone =
        withoutPartner(m_before.words.numbers, m_alignment.newOf, m_start, m_before.words.count() - m_end);
    const auto come =
        withoutPartner(m_after.words.numbers, m_alignment.oldOf, m_start, m_after.words.count() - m_end);
    return std::ranges::any_of(come, [&](quint32 word) { return std::ranges::binary_search(gone, word); });
}

std::vector<EditContext::WordPair> EditContext::between() const
{
    const auto isWithin = [](Utf16Range word, Utf16Range range) {
        return word.start >= range.start && word.stop <= range.stop;
    };
    std::vector<WordPair> pairs;
    for (int i = m_start; i < m_before.words.count() - m_end; ++i) {
        const qint32 partner = m_alignment.newOf[size_t(i)];
        if (partner < 0) {
            continue;
        }
        const WordPair pair{.before = m_before.place(i), .after = m_after.place(partner)};
        if (isWithin(pair.before, m_before.changed) && isWithin(pair.after, m_after.changed)) {
            pairs.push_back(pair);
        }
    }
    return pairs;
}

std::vector<Utf16Range> EditContext::doubtful() const
{
    constexpr size_t Most = 256; // where there are more, it is another text anyway
    const int last = m_before.words.count() - m_end;
    std::vector<Utf16Range> doubtful;
    for (int i = m_start; i < last; ++i) {
        if (m_alignment.isDoubtful[size_t(i)]) {
            doubtful.push_back(m_before.place(i));
        }
    }
    if (doubtful.size() > Most || haveMoved()) {
        doubtful = {m_before.changed};
    }
    // What slides as far as was looked, up to a word that may be cut, may slide for ever.
    if (const int sliding = slidingAtStart(); sliding > 0) {
        const int cut = m_before.looked.start > m_before.whole.start ? 1 : 0;
        const bool isEndless = sliding + cut >= m_start;
        doubtful.push_back({isEndless ? m_before.whole.start : m_before.place(m_start - sliding).start,
                            m_before.changed.start});
    }
    if (const int sliding = slidingAtEnd(); sliding > 0) {
        const int cut = m_before.looked.stop < m_before.whole.stop ? 1 : 0;
        const bool isEndless = sliding + cut >= m_end;
        doubtful.push_back({m_before.changed.stop,
                            isEndless ? m_before.whole.stop : m_before.place(last + sliding - 1).stop});
    }
    return doubtful;
}

Utf16Range EditContext::firmAtStart() const
{
    if (m_before.changed.isEmpty() && m_after.changed.isEmpty()) {
        return m_before.whole;
    }
    const int word = m_start - slidingAtStart() - 1;
    return {m_before.whole.start, word < 0 ? m_before.whole.start : m_before.place(word).start};
}

Utf16Range EditContext::firmAtEnd() const
{
    const int word = m_before.words.count() - m_end + slidingAtEnd();
    const bool isNone = word >= m_before.words.count();
    return {isNone ? m_before.whole.stop : m_before.place(word).stop, m_before.whole.stop};
}

} // namespace visavis
