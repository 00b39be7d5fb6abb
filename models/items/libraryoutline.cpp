// SPDX-License-Identifier: MIT
#include "models/items/libraryoutline.h"

#include "models/project/editing.h"

namespace visavis
{

namespace
{

constexpr qsizetype WordsLength = 80;

} // namespace

LibraryOutline LibraryOutline::of(const Transcript &transcript)
{
    LibraryOutline outline;
    outline.sections.reserve(transcript.sections.size());
    for (int i = 0; i < int(transcript.sections.size()); ++i) {
        const auto [first, last] = transcript.turnsOf(i);
        outline.sections.push_back({.title = transcript.titleOf(transcript.sections[size_t(i)]).toString(),
                                    .firstTurn = first,
                                    .turnCount = last - first,
                                    .annotations = 0});
    }
    const OffsetMap map(transcript.body);
    outline.turns.reserve(transcript.turns.size());
    for (const Turn &turn : transcript.turns) {
        outline.turns.push_back({.words = excerpt(transcript.text(turn.range), WordsLength),
                                 .speaker = transcript.speakerNames(turn),
                                 .label = turn.labels.empty() ? -1 : turn.labels.front(),
                                 .start = turn.start,
                                 .range = map.toCodePoints(turn.range),
                                 .annotations = 0});
    }
    return outline;
}

void LibraryOutline::countAnnotations(const ProjectData &data, EpisodeId episode)
{
    for (TurnRow &turn : turns) {
        turn.annotations = 0;
    }
    for (SectionRow &section : sections) {
        section.annotations = 0;
    }
    for (const AnnotationId id : data.annotationIds(episode)) {
        countAnnotation(data.annotations().find(id)->start, 1);
    }
}

int LibraryOutline::countAnnotation(CodePoint start, int number)
{
    const auto after =
        std::ranges::upper_bound(turns, start, {}, [](const TurnRow &turn) { return turn.range.start; });
    if (after == turns.begin()) {
        return -1;
    }
    const auto turn = std::prev(after);
    turn->annotations += number;
    const auto index = int(turn - turns.begin());
    if (const int section = sectionOf(index); section >= 0) {
        sections[size_t(section)].annotations += number;
    }
    return index;
}

int LibraryOutline::sectionOf(int turn) const
{
    const auto after = std::ranges::upper_bound(sections, turn, {}, &SectionRow::firstTurn);
    return int(after - sections.begin()) - 1;
}

} // namespace visavis
