// SPDX-License-Identifier: MIT
#include "models/people/passageaccess.h"

namespace visavis
{

namespace
{

void tighten(AccessVerdict &verdict, Restriction restriction, AccessCause cause)
{
    if (strictness(restriction) > strictness(verdict.restriction)) {
        verdict = {.restriction = restriction, .cause = cause};
    }
}

Restriction stricterOf(Restriction one, Restriction other)
{
    return strictness(one) >= strictness(other) ? one : other;
}

/// Fewer letters stand anywhere.
constexpr qsizetype FewLetters = 8;

/// A text with single spaces, as quotes are compared, and where each of its letters stands.
struct SpacedOnce {
    QString words;
    std::vector<qsizetype> places; ///< UTF-16 units of the text

    explicit SpacedOnce(QStringView text)
    {
        words.reserve(text.size());
        places.reserve(size_t(text.size()));
        for (qsizetype place = 0; place < text.size(); ++place) {
            const bool isSpace = text[place].isSpace();
            if (!isSpace || (!words.isEmpty() && !words.endsWith(u' '))) {
                words.append(isSpace ? QChar(u' ') : text[place]);
                places.push_back(place);
            }
        }
    }

    /// Wherever these words stand.
    [[nodiscard]] std::vector<Utf16Range> find(QStringView wanted) const
    {
        std::vector<Utf16Range> found;
        if (wanted.size() < FewLetters) {
            return found;
        }
        for (qsizetype at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
            found.push_back({.start = Utf16Offset(places[size_t(at)]),
                             .stop = Utf16Offset(places[size_t(at + wanted.size() - 1)] + 1)});
        }
        return found;
    }
};

/// Where the words of a quote stand in a text; where they do not stand there whole, each run of a few of
/// them, since the text may have been another one.
std::vector<Utf16Range> placesOf(const QString &quote, const SpacedOnce &text)
{
    constexpr qsizetype RunWords = 6; // fewer are often said again
    std::vector<Utf16Range> places = text.find(quote);
    if (!places.empty()) {
        return places;
    }
    const QStringList words = quote.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first + RunWords <= words.size(); ++first) {
        const auto found = text.find(words.sliced(first, RunWords).join(u' '));
        places.insert(places.end(), found.begin(), found.end());
    }
    return places;
}

/// Whether one begins with the words that the other ends with.
bool runsInto(QStringView one, QStringView other)
{
    for (qsizetype length = std::min(one.size(), other.size()); length >= FewLetters; --length) {
        if (one.last(length) == other.first(length)) {
            return true;
        }
    }
    return false;
}

} // namespace

PassageAccess::PassageAccess(const ProjectData &data, const Episode &episode, const Transcript &transcript,
                             const OffsetMap &map, const PersonAccess &persons)
    : m_record(episode)
    , m_day(persons.day())
    , m_episode(Access::of(episode).on(m_day))
{
    for (const Label &label : transcript.labels) {
        m_labels.push_back(persons.of(label.speaker, label.name));
        m_strictestLabel = stricterOf(m_strictestLabel, m_labels.back());
    }
    if (m_strictestLabel != Restriction::Publishable) {
        for (const Turn &turn : transcript.turns) {
            AccessVerdict verdict;
            for (const int label : turn.labels) {
                tighten(verdict, m_labels[size_t(label)], AccessCause::Person);
            }
            if (verdict.restriction != Restriction::Publishable) {
                m_stretches.push_back({.range = map.toCodePoints(turn.range), .verdict = verdict});
            }
        }
    }
    for (const AnnotationId id : data.annotationIds(episode.id)) {
        const Annotation &annotation = *data.annotations().find(id);
        const Restriction restriction = Access::of(annotation).on(m_day);
        const bool hasPlace =
            annotation.revision == episode.revision && annotation.state != AnchorState::Orphan;
        if (restriction != Restriction::Publishable && hasPlace) {
            m_stretches.push_back({.range = annotation.range(),
                                   .verdict = {.restriction = restriction, .cause = AccessCause::Passage}});
        }
        if (isWithheld(restriction)) {
            m_quotes.push_back({.words = annotation.quote.simplified(),
                                .restriction = restriction,
                                .hasPlace = isPlaceCertain(annotation)});
        }
    }
    findQuotes(transcript, map);
}

/// A withheld passage without a certain place is withheld wherever its words stand.
void PassageAccess::findQuotes(const Transcript &transcript, const OffsetMap &map)
{
    if (std::ranges::all_of(m_quotes, &Quote::hasPlace)) {
        return; // most texts
    }
    const SpacedOnce text(transcript.body);
    for (const Quote &quote : m_quotes) {
        if (quote.hasPlace) {
            continue;
        }
        for (const Utf16Range place : placesOf(quote.words, text)) {
            m_stretches.push_back(
                {.range = map.toCodePoints(place),
                 .verdict = {.restriction = quote.restriction, .cause = AccessCause::Passage}});
        }
    }
}

bool PassageAccess::isPlaceCertain(const Annotation &annotation) const
{
    return annotation.revision == m_record.revision && annotation.state == AnchorState::Anchored;
}

AccessVerdict PassageAccess::of(CodePointRange range) const
{
    AccessVerdict verdict{.restriction = m_episode, .cause = AccessCause::Episode};
    for (const Stretch &stretch : m_stretches) {
        if (stretch.range.overlaps(range)) {
            tighten(verdict, stretch.verdict.restriction, stretch.verdict.cause);
        }
    }
    return verdict;
}

AccessVerdict PassageAccess::of(const Annotation &annotation) const
{
    AccessVerdict verdict{.restriction = Access::of(annotation).on(m_day), .cause = AccessCause::Passage};
    const bool isCertain = isPlaceCertain(annotation);
    if (!m_quotes.empty()) {
        tighten(verdict, ofWords(annotation.quote.simplified(), isCertain), AccessCause::Passage);
    }
    if (!isCertain) {
        tighten(verdict, m_strictestLabel, AccessCause::Person);
        tighten(verdict, m_episode, AccessCause::Episode);
        return verdict;
    }
    const AccessVerdict around = of(annotation.range());
    tighten(verdict, around.restriction, around.cause);
    return verdict;
}

/// By the words alone, where a place does not tell whether they are those of a withheld passage.
Restriction PassageAccess::ofWords(const QString &words, bool isPlaceCertain) const
{
    Restriction strictest = Restriction::Publishable;
    for (const Quote &quote : m_quotes) {
        if (quote.hasPlace && isPlaceCertain) {
            continue; // their ranges have told
        }
        const bool hasSome = quote.words.size() >= FewLetters && words.contains(quote.words);
        const bool isPart = words.size() >= FewLetters && quote.words.contains(words);
        const bool goesOn = runsInto(words, quote.words) || runsInto(quote.words, words);
        if (hasSome || isPart || goesOn || words == quote.words) {
            strictest = stricterOf(strictest, quote.restriction);
        }
    }
    return strictest;
}

CodePointRange PassageAccess::readableAround(CodePointRange passage, CodePointRange stretch) const
{
    for (const Stretch &closed : m_stretches) {
        if (closed.range.stop > stretch.start && closed.range.start < passage.start) {
            stretch.start = std::min(closed.range.stop, passage.start);
        }
        if (closed.range.start < stretch.stop && closed.range.stop > passage.stop) {
            stretch.stop = std::max(closed.range.start, passage.stop);
        }
    }
    return stretch;
}

std::vector<CodePointRange> PassageAccess::withheld(bool withToCheck) const
{
    std::vector<CodePointRange> closed;
    for (const Stretch &stretch : m_stretches) {
        const Restriction restriction = stretch.verdict.restriction;
        if (isWithheld(restriction, withToCheck)) {
            closed.push_back(stretch.range);
        }
    }
    std::ranges::sort(closed, {}, &CodePointRange::start);
    std::vector<CodePointRange> joined;
    for (const CodePointRange range : closed) {
        if (!joined.empty() && range.start <= joined.back().stop) {
            joined.back().stop = std::max(joined.back().stop, range.stop);
        } else {
            joined.push_back(range);
        }
    }
    return joined;
}

AccessVerdict accessWithoutText(const ProjectData &data, const Annotation &annotation,
                                const std::vector<SpeakerId> &persons, QDate day)
{
    AccessVerdict verdict{.restriction = Access::of(annotation).on(day), .cause = AccessCause::Passage};
    for (const SpeakerId id : persons) {
        if (const Speaker *person = data.speakers().find(id)) {
            tighten(verdict, Access::of(*person).on(day), AccessCause::Person);
        }
    }
    if (const Episode *episode = data.episodes().find(annotation.episode)) {
        tighten(verdict, Access::of(*episode).on(day), AccessCause::Episode);
    }
    return verdict;
}

} // namespace visavis
