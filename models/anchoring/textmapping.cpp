// SPDX-License-Identifier: MIT
#include "models/anchoring/textmapping.h"

#include "models/anchoring/gapmarks.h"
#include "models/anchoring/respelling.h"
#include "models/anchoring/strays.h"

#include <algorithm>

namespace visavis
{

namespace
{

constexpr int Context = 6;               ///< words looked at on either side of a passage
constexpr double EnoughSupport = 0.55;   ///< of passage and context together
constexpr double EnoughSimilarity = 0.6; ///< of the passage itself
constexpr double EnoughOfCut = 0.8;      ///< the same where an end of it is gone
constexpr double EnoughToHold = 0.75;
constexpr int ShortPassage = 1;        ///< words; needs known words on both sides
constexpr int FewestBeside = 2;        ///< of these
constexpr int FewestOfLong = 6;        ///< words
constexpr qsizetype TellingLength = 6; ///< letters of a word that is no accident

} // namespace

/// What speaks for a place, counted in words.
struct TextMapping::Evidence {
    int before = 0;     ///< in the passage as it was
    int after = 0;      ///< in the passage as it would be
    int same = 0;       ///< in both
    int foreign = 0;    ///< would come into it from elsewhere
    int elsewhere = 0;  ///< of the passage, found outside its new place
    int sameBefore = 0; ///< of the words before it, still before it
    int sameBehind = 0;
    int context = 0;        ///< words around it
    bool isAtStart = false; ///< of the text, or nearly
    bool isAtEnd = false;
    bool isCut = false; ///< its first or last words are gone, and nothing stands in their place

    [[nodiscard]] double similarity() const
    {
        return before + after == 0 ? 0 : 2.0 * same / (before + after);
    }
    [[nodiscard]] bool isTorn() const { return foreign > 0 || elsewhere > 0; }
    [[nodiscard]] bool isEnough() const
    {
        return (support() >= EnoughSupport && isLike() && (before > ShortPassage || isBetweenKnown())) ||
               isHeld();
    }
    /// Few words of which some changed, where they stood, and all about them as it was.
    [[nodiscard]] bool isHeld() const
    {
        return isBetweenKnown() && !isCut && before == after && 2 * same >= before && same > 0 &&
               support() >= EnoughToHold;
    }
    [[nodiscard]] bool isLike() const { return similarity() >= (isCut ? EnoughOfCut : EnoughSimilarity); }
    [[nodiscard]] bool isBetweenKnown() const
    {
        return (sameBefore >= FewestBeside || isAtStart) && (sameBehind >= FewestBeside || isAtEnd);
    }
    [[nodiscard]] double support() const
    {
        return double(same + sameBefore + sameBehind) / std::max(1, std::max(before, after) + context);
    }
};

TextMapping::TextMapping(const QString &before, const QString &after)
    : m_before(before)
    , m_after(after)
    , m_words(wordsOf(before, after))
    , m_alignment(alignWords(m_words.before.numbers, m_words.after.numbers))
    , m_rivals(m_words.before.numbers, m_words.after.numbers, m_alignment)
{
    matchRespelt(m_before, m_after, m_words, m_alignment);
}

/// Whether its partner is its partner: a short word that nothing beside it confirms is not.
bool TextMapping::isSure(int word) const
{
    const auto &newOf = m_alignment.newOf;
    const int count = m_words.before.count();
    if (word < 0 || word >= count || newOf[size_t(word)] < 0 || m_alignment.isDoubtful[size_t(word)]) {
        return false;
    }
    return isBesideItsNeighbour(word) || m_words.before.places[size_t(word)].length() >= TellingLength;
}

/// Whether the partner of a word beside it stands beside its own.
bool TextMapping::isBesideItsNeighbour(int word) const
{
    const auto &newOf = m_alignment.newOf;
    const qint32 partner = newOf[size_t(word)];
    const bool followsItsNeighbour =
        word == 0 ? partner == 0 : newOf[size_t(word) - 1] >= 0 && m_alignment.stopOf(word - 1) == partner;
    const qint32 stop = m_alignment.stopOf(word);
    return followsItsNeighbour || (word + 1 == m_words.before.count() ? stop == m_words.after.count()
                                                                      : newOf[size_t(word) + 1] == stop);
}

bool TextMapping::isSpeltAlike(int before, int after) const
{
    return visavis::isSpeltAlike(slice(m_before, m_words.before.places[size_t(before)]),
                                 slice(m_after, m_words.after.places[size_t(after)]));
}

TextMapping::Cut TextMapping::cutBefore(int word, Inside inside) const
{
    const auto &newOf = m_alignment.newOf;
    const bool isRightSure = isSure(word);
    const bool isLeftSure = isSure(word - 1);
    const Cut right{isRightSure ? newOf[size_t(word)] : 0, true};
    const Cut left{isLeftSure ? m_alignment.stopOf(word - 1) : 0, true};
    if (inside == Inside::Right ? isRightSure : isLeftSure) {
        return inside == Inside::Right ? right : left;
    }
    if (word == 0 || word == m_words.before.count()) {
        return {.word = word == 0 ? 0 : m_words.after.count(), .isCertain = isReplaced(word, inside)};
    }
    const int inner = inside == Inside::Right ? word : word - 1;
    const bool isChanged = newOf[size_t(inner)] < 0;
    if (isChanged && (isRightSure || isLeftSure)) {
        return {.word = (isRightSure ? right : left).word, .isCertain = isReplaced(word, inside)};
    }
    if (!isChanged) { // doubtful
        return {.word = inside == Inside::Right ? newOf[size_t(inner)] : m_alignment.stopOf(inner),
                .isCertain = false};
    }
    return cutInChange(word);
}

/// Whether what stands in the place of the changed words from here on inwards is no more than another way of
/// saying them: somebody else's words may have come between.
bool TextMapping::isReplaced(int word, Inside inside) const
{
    const auto &newOf = m_alignment.newOf;
    const int count = m_words.before.count();
    int start = word;
    int stop = word;
    if (inside == Inside::Right) {
        while (stop < count && newOf[size_t(stop)] < 0) {
            ++stop;
        }
    } else {
        while (start > 0 && newOf[size_t(start) - 1] < 0) {
            --start;
        }
    }
    const bool isBesideDoubtful = (start > 0 && m_alignment.isDoubtful[size_t(start) - 1]) ||
                                  (stop < count && m_alignment.isDoubtful[size_t(stop)]);
    if (isBesideDoubtful) {
        return false;
    }
    const int newStart = start == 0 ? 0 : m_alignment.stopOf(start - 1);
    const int newStop = stop == count ? m_words.after.count() : newOf[size_t(stop)];
    const qint32 gone = stop - start;
    const qint32 come = newStop - newStart;
    // Of several in the place of several, some may have gone, and others come beside what is left.
    const bool areSeveral = gone > 1 && come > 1;
    return come >= 0 && come <= gone && !areSeveral;
}

/// Both neighbours changed: between which of the words that stand there now?
TextMapping::Cut TextMapping::cutInChange(int word) const
{
    const auto &newOf = m_alignment.newOf;
    int start = word;
    while (start > 0 && newOf[size_t(start) - 1] < 0) {
        --start;
    }
    int stop = word;
    while (stop < m_words.before.count() && newOf[size_t(stop)] < 0) {
        ++stop;
    }
    const int newStart = start == 0 ? 0 : m_alignment.stopOf(start - 1);
    const int newStop = stop == m_words.before.count() ? m_words.after.count() : newOf[size_t(stop)];
    const auto between =
        std::span(m_alignment.oldOf).subspan(size_t(newStart), size_t(std::max(0, newStop - newStart)));
    if (newStop < newStart || !std::ranges::all_of(between, [](qint32 old) { return old < 0; })) {
        return {.word = newStart, .isCertain = false};
    }
    // A long word alone between changed ones may be equal by chance.
    const bool isBetweenSure =
        (start == 0 || (isSure(start - 1) && isBesideItsNeighbour(start - 1))) &&
        (stop == m_words.before.count() || (isSure(stop) && isBesideItsNeighbour(stop)));
    if (newStart == newStop || !isBetweenSure) {
        return {.word = newStart, .isCertain = isBetweenSure};
    }
    const int size = newStop - newStart;
    const int guess = newStart + int(qint64(size) * (word - start) / std::max(1, stop - start));
    if (size == stop - start &&
        (isSpeltAlike(word, guess) || (word > start && isSpeltAlike(word - 1, guess - 1)))) {
        return {.word = guess, .isCertain = true};
    }
    return {.word = guess, .isCertain = false};
}

/// How many letters into the new word a place comes that lay in the old one.
std::optional<qsizetype> TextMapping::placeInWord(int before, int after, Utf16Offset place) const
{
    const Utf16Range old = m_words.before.places[size_t(before)];
    return visavis::placeInWord(slice(m_before, old), slice(m_after, m_words.after.places[size_t(after)]),
                                place - old.start);
}

Utf16Offset TextMapping::carried(Utf16Offset place) const
{
    const auto &places = m_words.before.places;
    const auto next = std::ranges::upper_bound(places, place, {}, &Utf16Range::stop);
    const int word = int(next - places.begin()); // the first that ends behind the place
    const Cut cut = cutBefore(word, Inside::Right);
    const Utf16Range old = gapBefore(m_before, m_words.before, word);
    const Utf16Range now = gapBefore(m_after, m_words.after, cut.word);
    const bool isInWord = place > old.stop;
    return isInWord ? now.stop : std::min(now.start + std::max<qsizetype>(0, place - old.start), now.stop);
}

Utf16Range TextMapping::gapBefore(QStringView text, const TextWords &words, int word)
{
    return {word == 0 ? Utf16Offset(0) : words.places[size_t(word) - 1].stop,
            word == words.count() ? Utf16Offset(text.size()) : words.places[size_t(word)].start};
}

/// Whether one word stands where this one stood, between the same two, whatever it is.
bool TextMapping::hasOneInItsPlace(int word) const
{
    return isSure(word - 1) && isSure(word + 1) &&
           m_alignment.newOf[size_t(word) + 1] - m_alignment.stopOf(word - 1) == 1;
}

TextMapping::Edge TextMapping::startEdge(Utf16Offset start, int word, Cut cut, bool isLong) const
{
    const Utf16Range old = m_words.before.places[size_t(word)];
    const bool isAtEnd = cut.word == m_words.after.count();
    const Utf16Offset newStart =
        isAtEnd ? Utf16Offset(m_after.size()) : m_words.after.places[size_t(cut.word)].start;
    if (start > old.start) {
        const auto inside = isAtEnd ? std::nullopt : placeInWord(word, cut.word, start);
        return inside ? Edge{newStart + *inside, cut.isCertain}
                      : Edge{newStart, isLong && cut.isCertain && hasOneInItsPlace(word)};
    }
    const QStringView lead = slice(m_before, {start, old.start});
    const QStringView gap = slice(m_after, gapBefore(m_after, m_words.after, cut.word));
    const qsizetype length = leadLength(gap, lead);
    return {newStart - length, cut.isCertain && (gap.endsWith(lead) || !holdsSigns(lead)) &&
                                   (hasPartner(word) || !holdsSigns(gap))};
}

TextMapping::Edge TextMapping::stopEdge(Utf16Offset stop, int word, Cut cut, bool isLong) const
{
    const Utf16Range old = m_words.before.places[size_t(word)];
    const Utf16Offset newStop =
        cut.word == 0 ? Utf16Offset(0) : m_words.after.places[size_t(cut.word) - 1].stop;
    if (stop < old.stop) {
        const auto inside = cut.word == 0 ? std::nullopt : placeInWord(word, cut.word - 1, stop);
        return inside ? Edge{m_words.after.places[size_t(cut.word) - 1].start + *inside, cut.isCertain}
                      : Edge{newStop, isLong && cut.isCertain && hasOneInItsPlace(word)};
    }
    const QStringView tail = slice(m_before, {old.stop, stop});
    const QStringView gap = slice(m_after, gapBefore(m_after, m_words.after, cut.word));
    const qsizetype length = tailLength(gap, tail);
    return {newStop + length, cut.isCertain && (gap.startsWith(tail) || !holdsSigns(tail)) &&
                                  (hasPartner(word) || !holdsSigns(gap))};
}

TextMapping::Evidence TextMapping::evidence(int first, int last, Cut start, Cut stop) const
{
    const auto &newOf = m_alignment.newOf;
    Evidence found{.before = last - first, .after = std::max(0, stop.word - start.word)};
    for (int i = first; i < last; ++i) {
        const int partner = newOf[size_t(i)];
        const bool isInside = partner >= start.word && partner < stop.word;
        found.same += partner >= 0 && isInside ? 1 : 0;
        found.elsewhere += partner >= 0 && !isInside ? 1 : 0;
    }
    for (int i = start.word; i < stop.word; ++i) {
        const int partner = m_alignment.oldOf[size_t(i)];
        found.foreign += partner >= 0 && (partner < first || partner >= last) ? 1 : 0;
        found.after -= i > start.word && partner >= 0 && partner == m_alignment.oldOf[size_t(i) - 1] ? 1 : 0;
    }
    const bool isStartGone = newOf[size_t(first)] < 0 && start.word < m_words.after.count() &&
                             m_alignment.oldOf[size_t(start.word)] >= 0;
    const bool isStopGone =
        newOf[size_t(last) - 1] < 0 && stop.word > 0 && m_alignment.oldOf[size_t(stop.word) - 1] >= 0;
    found.isAtStart = first < FewestBeside;
    found.isAtEnd = last + FewestBeside > m_words.before.count();
    found.isCut = isStartGone || isStopGone;
    constexpr int Slack = 2 * Context; // words may have come between
    for (int i = std::max(0, first - Context); i < first; ++i) {
        const int partner = newOf[size_t(i)];
        found.sameBefore += partner >= 0 && partner < start.word && partner >= start.word - Slack ? 1 : 0;
        ++found.context;
    }
    for (int i = last; i < std::min(m_words.before.count(), last + Context); ++i) {
        const int partner = newOf[size_t(i)];
        found.sameBehind += partner >= stop.word && partner < stop.word + Slack ? 1 : 0;
        ++found.context;
    }
    return found;
}

/// Whether it is certain where the words before and behind this place are.
bool TextMapping::isBetweenCertain(int word) const
{
    const auto &places = m_words.before.places;
    if (places.empty()) {
        return true;
    }
    const Utf16Range around{places[size_t(std::max(0, word - 1))].start,
                            places[size_t(std::min(word, int(places.size()) - 1))].stop};
    return place(around).state == AnchorState::Anchored;
}

/// A passage without words, such as "…".
Placement TextMapping::placeBetweenWords(Utf16Range passage, int word) const
{
    const Cut cut = cutBefore(word, Inside::Right);
    const Utf16Range before = gapBefore(m_before, m_words.before, word);
    const Utf16Range after = gapBefore(m_after, m_words.after, cut.word);
    const bool isSameGap =
        slice(m_before, before) == slice(m_after, after) && cut.isCertain &&
        (word == 0 || isSure(word - 1)) && (word == m_words.before.count() || isSure(word)) &&
        !m_rivals.isRivalledAfter(word, cut.word) && !m_rivals.isRivalledBefore(word, cut.word) &&
        cutBefore(word, Inside::Left).word == cut.word;
    const bool isCertain = isSameGap && isBetweenCertain(word);
    if (!isCertain) {
        return {.range = {after.start, after.start}};
    }
    const Utf16Offset start = after.start + (passage.start - before.start);
    return {.range = {start, start + passage.length()},
            .state = AnchorState::Anchored,
            .rule = AnchorRule::Unchanged,
            .score = 1};
}

Placement TextMapping::place(Utf16Range passage) const
{
    const int first = m_words.before.firstAfter(passage.start);
    const int last = m_words.before.endBefore(passage.stop);
    if (first >= last) {
        return placeBetweenWords(passage, first);
    }
    const Cut startCut = cutBefore(first, Inside::Right);
    const Cut stopCut = cutBefore(last, Inside::Left);
    // Of a long passage that begins or ends within a word, the word that took its place belongs to it whole.
    const bool isLong = last - first >= FewestOfLong;
    const Edge start = startEdge(passage.start, first, startCut, isLong);
    const Edge stop = stopEdge(passage.stop, last - 1, stopCut, isLong);
    const Evidence found = evidence(first, last, startCut, stopCut);
    const bool areEdgesCertain =
        start.isCertain && stop.isCertain && !found.isTorn() &&
        !isStrayed(m_alignment, first, PassageEnd::Start) &&
        !isStrayed(m_alignment, last - 1, PassageEnd::Stop) && !isAloneElsewhere(m_alignment, first, last) &&
        !isAnotherNeighbours(first, -1) && !isAnotherNeighbours(last - 1, +1) && !losesSigns(first, last) &&
        !isAmongStrangers(first) && !isAmongStrangers(last - 1);
    const Utf16Range range{start.place, std::max(start.place, stop.place)};
    if (range.isEmpty() || (found.same == 0 && !(areEdgesCertain && found.isBetweenKnown()))) {
        return {.range = {start.place, start.place},
                .state = AnchorState::Orphan,
                .rule = AnchorRule::Lost,
                .score = found.support()};
    }
    const bool isCertain = areEdgesCertain && found.isEnough() &&
                           !m_rivals.isRivalledAfter(first, startCut.word) &&
                           !m_rivals.isRivalledBefore(last, stopCut.word);
    const bool isUnchanged = slice(m_before, passage) == slice(m_after, range);
    return {.range = range,
            .state = isCertain ? AnchorState::Anchored : AnchorState::ToReview,
            .rule = !isCertain    ? AnchorRule::Doubtful
                    : isUnchanged ? AnchorRule::Unchanged
                                  : AnchorRule::Changed,
            .score = found.support()};
}

} // namespace visavis
