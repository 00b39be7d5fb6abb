// SPDX-License-Identifier: MIT
#include "models/anchoring/wordalignment.h"

#include "models/anchoring/commonwords.h"
#include "models/anchoring/moves.h"
#include "models/anchoring/nearalignments.h"
#include "models/anchoring/uniqueruns.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

/// Words of the old text beside words of the new.
struct Stretch {
    qint32 beforeStart = 0;
    qint32 beforeStop = 0;
    qint32 afterStart = 0;
    qint32 afterStop = 0;

    [[nodiscard]] qint64 pairs() const
    {
        return qint64(beforeStop - beforeStart) * qint64(afterStop - afterStart);
    }
};

/// Words of a text, without the middle of a long run that changed.
struct Excerpt {
    struct Range {
        qint32 start = 0;
        qint32 stop = 0;
    };

    Excerpt(std::span<const quint32> text, Range range, Range changed, qint32 most)
        : first(range.start)
        , cut{std::min(changed.start + most, changed.stop), std::max(changed.stop - most, changed.start)}
    {
        for (qint32 i = range.start; i < range.stop; ++i) {
            if (i < cut.start || i >= cut.stop) {
                words.push_back(text[size_t(i)]);
                places.push_back(i);
            }
        }
    }
    /// Of a place that was not cut out.
    [[nodiscard]] qint32 indexOf(qint32 place) const
    {
        return place - first - (place < cut.start ? 0 : std::max(0, cut.stop - cut.start));
    }

    qint32 first = 0;
    Range cut; ///< empty, or none, of a short run
    std::vector<quint32> words;
    std::vector<qint32> places;
};

/// How many words a sequence has that must occur once; the first that finds something is taken.
constexpr std::array LongSequences{8, 4, 3};
constexpr std::array ShortSequences{2, 1};
constexpr qint64 MostComparedPairs = 100'000;
constexpr int MostNested = 64;

class Aligner
{
public:
    Aligner(std::span<const quint32> before, std::span<const quint32> after)
        : m_before(before)
        , m_after(after)
    {
        m_alignment.newOf.assign(before.size(), WordAlignment::None);
        m_alignment.oldOf.assign(after.size(), WordAlignment::None);
        m_alignment.isDoubtful.assign(before.size(), false);
    }

    WordAlignment align()
    {
        alignInOrder({0, qint32(m_before.size()), 0, qint32(m_after.size())}, LongSequences);
        removeStrays(m_before, m_alignment);
        matchMoves(m_before, m_after, m_alignment);
        alignGaps();
        removeStrays(m_before, m_alignment);
        markDoubtful();
        // What lies between words that have their partners, and between rows of them: a word or two may be
        // equal by chance, or may be all that was left between changed ones.
        const auto oldOf = [this](qint32 now) { return m_alignment.oldOf[size_t(now)]; };
        const auto itself = [](qint32 old) { return old; };
        markSlides(m_after, m_alignment.oldOf, oldOf);
        markSlides(m_after, firmPartners(m_alignment.oldOf), oldOf);
        markSlides(m_before, m_alignment.newOf, itself);
        markSlides(m_before, firmPartners(m_alignment.newOf), itself);
        markSlidesBesideChanges(m_after, firmPartners(m_alignment.oldOf), m_before.size(), oldOf);
        markSlidesBesideChanges(m_before, firmPartners(m_alignment.newOf), m_after.size(), itself);
        return std::move(m_alignment);
    }

private:
    [[nodiscard]] auto before(const Stretch &stretch) const
    {
        return m_before.subspan(size_t(stretch.beforeStart),
                                size_t(stretch.beforeStop - stretch.beforeStart));
    }
    [[nodiscard]] auto after(const Stretch &stretch) const
    {
        return m_after.subspan(size_t(stretch.afterStart), size_t(stretch.afterStop - stretch.afterStart));
    }

    void match(qint32 before, qint32 after)
    {
        m_alignment.newOf[size_t(before)] = after;
        m_alignment.oldOf[size_t(after)] = before;
    }

    /// Matches what is equal at the ends, which adjoin words matched already or the ends of the texts.
    void trim(Stretch &stretch)
    {
        while (stretch.pairs() > 0 &&
               m_before[size_t(stretch.beforeStart)] == m_after[size_t(stretch.afterStart)]) {
            match(stretch.beforeStart++, stretch.afterStart++);
        }
        while (stretch.pairs() > 0 &&
               m_before[size_t(stretch.beforeStop - 1)] == m_after[size_t(stretch.afterStop - 1)]) {
            match(--stretch.beforeStop, --stretch.afterStop);
        }
    }

    void alignInOrder(Stretch stretch, std::span<const int> sequences, int nesting = 0)
    {
        trim(stretch);
        if (stretch.pairs() == 0 || nesting > MostNested) {
            return;
        }
        for (; !sequences.empty(); sequences = sequences.subspan(1)) {
            auto runs = longestChain(uniqueRuns(before(stretch), after(stretch), sequences.front()));
            if (runs.empty()) {
                continue;
            }
            for (WordRun &run : runs) {
                run.before += stretch.beforeStart;
                run.after += stretch.afterStart;
                for (qint32 i = 0; i < run.length; ++i) {
                    match(run.before + i, run.after + i);
                }
            }
            for (const Stretch &gap : gapsBetween(stretch, runs)) {
                alignInOrder(gap, sequences, nesting + 1);
            }
            return;
        }
        if (m_isFillingGaps && stretch.pairs() <= MostComparedPairs) {
            takeCommon(stretch);
        }
    }

    static std::vector<Stretch> gapsBetween(const Stretch &stretch, const std::vector<WordRun> &runs)
    {
        std::vector<Stretch> gaps;
        Stretch gap = stretch;
        for (const WordRun &run : runs) {
            gap.beforeStop = run.before;
            gap.afterStop = run.after;
            gaps.push_back(gap);
            gap = {run.before + run.length, stretch.beforeStop, run.after + run.length, stretch.afterStop};
        }
        gaps.push_back(gap);
        return gaps;
    }

    void takeCommon(const Stretch &stretch)
    {
        const CommonWords common = commonWords(before(stretch), after(stretch));
        for (size_t i = 0; i < common.newOf.size(); ++i) {
            if (common.newOf[i] >= 0) {
                match(stretch.beforeStart + qint32(i), stretch.afterStart + common.newOf[i]);
                m_alignment.isDoubtful[size_t(stretch.beforeStart) + i] = common.isDoubtful[i];
            }
        }
    }

    /// What is left between matched words, where the same is beside it in both texts.
    void alignGaps()
    {
        m_isFillingGaps = true;
        const auto size = qint32(m_before.size());
        for (qint32 start = 0; start < size; ++start) {
            if (m_alignment.newOf[size_t(start)] >= 0) {
                continue;
            }
            qint32 stop = start;
            while (stop < size && m_alignment.newOf[size_t(stop)] < 0) {
                ++stop;
            }
            alignInOrder(facing(start, stop), ShortSequences);
            start = stop;
        }
    }

    /// The unmatched new words after the partner of the word before, or before that of the word after: where
    /// something moved away or here, these are two places; the longer is taken.
    [[nodiscard]] Stretch facing(qint32 start, qint32 stop) const
    {
        Stretch behind{start, stop, 0, 0};
        behind.afterStart = start == 0 ? 0 : m_alignment.newOf[size_t(start) - 1] + 1;
        behind.afterStop = behind.afterStart;
        while (behind.afterStop < qint32(m_after.size()) && m_alignment.oldOf[size_t(behind.afterStop)] < 0) {
            ++behind.afterStop;
        }
        Stretch ahead{start, stop, 0, 0};
        ahead.afterStop =
            stop == qint32(m_before.size()) ? qint32(m_after.size()) : m_alignment.newOf[size_t(stop)];
        ahead.afterStart = ahead.afterStop;
        while (ahead.afterStart > 0 && m_alignment.oldOf[size_t(ahead.afterStart) - 1] < 0) {
            --ahead.afterStart;
        }
        return behind.pairs() >= ahead.pairs() ? behind : ahead;
    }

    /// A change beside words that are like it could as well have been a little earlier or later: looks at
    /// each with as much around it as it is long.
    void markDoubtful()
    {
        const auto &newOf = m_alignment.newOf;
        qint32 last = -1; // with a partner
        for (qint32 next = 0; next <= qint32(m_before.size()); ++next) {
            const bool isEnd = next == qint32(m_before.size());
            if (!isEnd && newOf[size_t(next)] < 0) {
                continue;
            }
            const Stretch change{last + 1, next, last < 0 ? 0 : newOf[size_t(last)] + 1,
                                 isEnd ? qint32(m_after.size()) : newOf[size_t(next)]};
            const bool isChanged =
                change.beforeStart < change.beforeStop || change.afterStart < change.afterStop;
            if (isChanged && isUnmatched(change.afterStart, change.afterStop)) {
                markDoubtfulAround(change);
            }
            last = next;
        }
    }

    [[nodiscard]] bool isUnmatched(qint32 afterStart, qint32 afterStop) const
    {
        for (qint32 i = afterStart; i < afterStop; ++i) {
            if (m_alignment.oldOf[size_t(i)] >= 0) {
                return false;
            }
        }
        return afterStart <= afterStop;
    }

    void markDoubtfulAround(const Stretch &change)
    {
        constexpr qint32 Least = 8;
        constexpr qint32 Most = 100; // what slides farther has a rival, see rivals.h
        const qint32 longer =
            std::max(change.beforeStop - change.beforeStart, change.afterStop - change.afterStart);
        const Stretch around = widened(change, std::clamp(longer + Least, Least, Most));
        const Excerpt before(m_before, {around.beforeStart, around.beforeStop},
                             {change.beforeStart, change.beforeStop}, Most);
        const Excerpt after(m_after, {around.afterStart, around.afterStop},
                            {change.afterStart, change.afterStop}, Most);
        std::vector<qint32> partners(before.words.size(), WordAlignment::None);
        for (size_t i = 0; i < partners.size(); ++i) {
            const qint32 partner = m_alignment.newOf[size_t(before.places[i])];
            if (partner >= around.afterStart && partner < around.afterStop) {
                partners[i] = after.indexOf(partner);
            }
        }
        const std::vector<bool> isDoubtful = doubtfulPartners(before.words, after.words, partners);
        for (size_t i = 0; i < isDoubtful.size(); ++i) {
            if (isDoubtful[i]) {
                m_alignment.isDoubtful[size_t(before.places[i])] = true;
            }
        }
    }

    /// With so many words on either side, as far as they are in the order of both texts.
    [[nodiscard]] Stretch widened(Stretch stretch, qint32 around) const
    {
        const auto &newOf = m_alignment.newOf;
        const qint32 farthest = 2 * around; // in the new text
        const qint32 leastAfter = stretch.afterStart - farthest;
        const qint32 mostAfter = stretch.afterStop + farthest;
        const qint32 first = std::max(0, stretch.beforeStart - around);
        for (qint32 word = stretch.beforeStart - 1; word >= first; --word) {
            const qint32 partner = newOf[size_t(word)];
            if (partner >= 0 && (partner >= stretch.afterStart || partner < leastAfter)) {
                break;
            }
            if (partner >= 0) {
                stretch.beforeStart = word;
                stretch.afterStart = partner;
            }
        }
        const qint32 last = std::min(qint32(m_before.size()), stretch.beforeStop + around);
        for (qint32 word = stretch.beforeStop; word < last; ++word) {
            const qint32 partner = newOf[size_t(word)];
            if (partner >= 0 && (partner < stretch.afterStop || partner >= mostAfter)) {
                break;
            }
            if (partner >= 0) {
                stretch.beforeStop = word + 1;
                stretch.afterStop = partner + 1;
            }
        }
        return stretch;
    }

    /// Marks the words from `first` on, in this direction, that also stand so many words back.
    template<class OldOf>
    void markSlide(std::span<const quint32> words, const std::vector<qint32> &partners, const OldOf &oldOf,
                   qint32 first, qint32 step, qint32 back)
    {
        const auto isThere = [&](qint32 place) {
            return place >= 0 && place < qint32(words.size()) && partners[size_t(place)] >= 0 &&
                   words[size_t(place)] == words[size_t(place - step * back)];
        };
        for (qint32 place = first; isThere(place); place += step) {
            m_alignment.isDoubtful[size_t(oldOf(place))] = true;
        }
    }

    /// Calls for each run without partners with its start and stop.
    template<class Call>
    static void forRuns(const std::vector<qint32> &partners, const Call &call)
    {
        const auto size = qint32(partners.size());
        for (qint32 start = 0; start < size; ++start) {
            if (partners[size_t(start)] >= 0) {
                continue;
            }
            qint32 stop = start;
            while (stop < size && partners[size_t(stop)] < 0) {
                ++stop;
            }
            call(start, stop);
            start = stop;
        }
    }

    /// A run without partners could as well be a little further on, or back, where the words beside it
    /// repeat: of "very" in "very, very good" nobody can tell which came. Those words have a doubtful
    /// partner. `oldOf` says which old word a word of this text is.
    template<class OldOf>
    void markSlides(std::span<const quint32> words, const std::vector<qint32> &partners, const OldOf &oldOf)
    {
        forRuns(partners, [&](qint32 start, qint32 stop) {
            markSlide(words, partners, oldOf, start - 1, -1, stop - start);
            markSlide(words, partners, oldOf, stop, +1, stop - start);
        });
    }

    /// The same where a part of the run was written anew, at its other end: about as many words as stand
    /// there in the other text.
    template<class OldOf>
    void markSlidesBesideChanges(std::span<const quint32> words, const std::vector<qint32> &partners,
                                 size_t others, const OldOf &oldOf)
    {
        constexpr qint32 Most = 8; // else it is no longer the same that was written anew
        forRuns(partners, [&](qint32 start, qint32 stop) {
            const qint32 from = start == 0 ? 0 : partners[size_t(start) - 1] + 1;
            const qint32 to = stop == qint32(words.size()) ? qint32(others) : partners[size_t(stop)];
            const qint32 facing = to - from;
            if (facing <= 0 || facing > Most) {
                return;
            }
            const qint32 last = std::min(2 * facing + 1, stop - start - 1);
            for (qint32 anew = (facing + 1) / 2; anew <= last; ++anew) {
                markSlide(words, partners, oldOf, start - 1, -1, stop - start - anew);
                markSlide(words, partners, oldOf, stop, +1, stop - start - anew);
            }
        });
    }

    std::span<const quint32> m_before;
    std::span<const quint32> m_after;
    WordAlignment m_alignment;
    bool m_isFillingGaps = false;
};

} // namespace

std::vector<qint32> firmPartners(const std::vector<qint32> &partners)
{
    constexpr size_t Firm = 3;
    std::vector<qint32> firm = partners;
    for (size_t start = 0; start < firm.size();) {
        size_t stop = start + 1;
        while (stop < firm.size() && partners[start] >= 0 && partners[stop] == partners[stop - 1] + 1) {
            ++stop;
        }
        if (stop - start < Firm) {
            std::fill(firm.begin() + std::ptrdiff_t(start), firm.begin() + std::ptrdiff_t(stop),
                      WordAlignment::None);
        }
        start = stop;
    }
    return firm;
}

WordAlignment alignWords(std::span<const quint32> before, std::span<const quint32> after)
{
    return Aligner(before, after).align();
}

} // namespace visavis
