// SPDX-License-Identifier: MIT
#include "models/items/libraryoutline.h"

#include "models/project/editing.h"

namespace visavis
{

namespace
{

constexpr qsizetype WordsLength = 80;

LibraryOutline::TurnRow rowOf(const Turn &turn, const Transcript &transcript, CodePointRange range)
{
    return {.words = excerpt(transcript.text(turn.range), WordsLength),
            .speaker = transcript.speakerNames(turn),
            .label = turn.labels.empty() ? -1 : turn.labels.front(),
            .start = turn.start,
            .range = range,
            .annotations = 0};
}

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
        outline.turns.push_back(rowOf(turn, transcript, map.toCodePoints(turn.range)));
    }
    return outline;
}

std::vector<LibraryOutline::TurnRow> LibraryOutline::rowsOf(const Transcript &transcript, int first,
                                                            int count) const
{
    // Counted from the first of them, so that no map of the whole text is needed.
    CodePoint start = turns[size_t(first)].range.start;
    Utf16Offset place = transcript.turns[size_t(first)].range.start;
    const auto upTo = [&](Utf16Offset next) {
        const OffsetMap map(transcript.text({place, next}));
        start = start + map.codePointCount().value();
        place = next;
        return start;
    };
    std::vector<TurnRow> rows;
    for (int i = first; i < first + count; ++i) {
        const Turn &turn = transcript.turns[size_t(i)];
        const CodePoint begin = upTo(turn.range.start);
        rows.push_back(rowOf(turn, transcript, {begin, upTo(turn.range.stop)}));
    }
    return rows;
}

void LibraryOutline::insertTurns(int section, int first, std::span<const TurnRow> rows)
{
    turns.insert(turns.begin() + first, rows.begin(), rows.end());
    countTurns(section, int(rows.size()));
}

void LibraryOutline::removeTurns(int section, int first, int count)
{
    turns.erase(turns.begin() + first, turns.begin() + first + count);
    countTurns(section, -count);
}

void LibraryOutline::moveTurns(int first, qsizetype growth)
{
    for (TurnRow &turn : std::span(turns).subspan(size_t(first))) {
        turn.range = {turn.range.start + growth, turn.range.stop + growth};
    }
}

void LibraryOutline::countTurns(int section, int more)
{
    for (int i = section; i < int(sections.size()); ++i) {
        SectionRow &row = sections[size_t(i)];
        (i == section ? row.turnCount : row.firstTurn) += more;
    }
}

bool LibraryOutline::hasSamePlaces(const LibraryOutline &other) const
{
    const auto place = [](const SectionRow &section) {
        return std::tuple(section.firstTurn, section.turnCount, section.title.isEmpty());
    };
    return turns.size() == other.turns.size() &&
           std::ranges::equal(sections, other.sections, {}, place, place);
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
