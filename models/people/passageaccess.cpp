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

Restriction ofPerson(const ProjectData &data, SpeakerId id, QDate day)
{
    const Speaker *person = data.speakers().find(id);
    return person ? Access::of(*person).on(day) : Restriction::Publishable;
}

/// A label that nobody assigned speaks for the person of its name: what was laid on her must not depend on
/// that step.
SpeakerId personOf(const ProjectData &data, const Label &label)
{
    const QString name = label.name.simplified();
    if (label.speaker.isValid() || name.isEmpty()) {
        return label.speaker;
    }
    const Speaker *named = data.speakerNamed(name);
    return named ? named->id : SpeakerId();
}

} // namespace

PassageAccess::PassageAccess(const ProjectData &data, const Episode &episode, const Transcript &transcript,
                             const OffsetMap &map, QDate day)
    : m_record(episode)
    , m_day(day)
    , m_episode(Access::of(episode).on(day))
{
    for (const Label &label : transcript.labels) {
        m_labels.push_back(ofPerson(data, personOf(data, label), day));
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
        const Restriction restriction = Access::of(annotation).on(day);
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
    constexpr qsizetype FewLetters = 8; // stand anywhere
    Restriction strictest = Restriction::Publishable;
    for (const Quote &quote : m_quotes) {
        if (quote.hasPlace && isPlaceCertain) {
            continue; // their ranges have told
        }
        const bool hasSome = quote.words.size() >= FewLetters && words.contains(quote.words);
        const bool isPart = words.size() >= FewLetters && quote.words.contains(words);
        if (hasSome || isPart || words == quote.words) {
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

AccessVerdict accessWithoutText(const ProjectData &data, const Annotation &annotation,
                                const std::vector<SpeakerId> &persons, QDate day)
{
    AccessVerdict verdict{.restriction = Access::of(annotation).on(day), .cause = AccessCause::Passage};
    for (const SpeakerId person : persons) {
        tighten(verdict, ofPerson(data, person, day), AccessCause::Person);
    }
    if (const Episode *episode = data.episodes().find(annotation.episode)) {
        tighten(verdict, Access::of(*episode).on(day), AccessCause::Episode);
    }
    return verdict;
}

} // namespace visavis
