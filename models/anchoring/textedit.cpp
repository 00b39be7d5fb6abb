// SPDX-License-Identifier: MIT
#include "models/anchoring/textedit.h"

#include "models/anchoring/samewords.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QLatin1StringView Break = "\n\n"_L1;

TextPart turnPart(const Transcript &transcript, int index)
{
    const Turn &turn = transcript.turns[size_t(index)];
    TextPart part{.kind = TextPart::Kind::Turn,
                  .text = transcript.text(turn.range).toString(),
                  .section = {},
                  .sectionGuid = {},
                  .turn = turn.id,
                  .labels = {},
                  .start = turn.start,
                  .end = turn.end};
    for (const int label : turn.labels) {
        part.labels.push_back(transcript.labels[size_t(label)].id);
    }
    return part;
}

TextPart titlePart(const Transcript &transcript, int index)
{
    const Section &section = transcript.sections[size_t(index)];
    return {.kind = TextPart::Kind::Title,
            .text = transcript.titleOf(section).toString(),
            .section = section.id,
            .sectionGuid = section.guid,
            .level = section.level,
            .turn = {},
            .labels = {},
            .start = {},
            .end = {}};
}

/// The first section that begins at this turn or behind it.
int sectionFrom(const Transcript &transcript, int turn)
{
    return int(std::ranges::lower_bound(transcript.sections, turn, {}, &Section::firstTurn) -
               transcript.sections.begin());
}

std::vector<TimeSpan> shifted(std::vector<TimeSpan> times, qsizetype distance)
{
    for (TimeSpan &span : times) {
        span.range = {span.range.start + distance, span.range.stop + distance};
    }
    return times;
}

/// The spans that overlap a range, which may reach beyond it.
auto overlapping(const std::vector<TimeSpan> &times, Utf16Range range)
{
    const auto first = std::ranges::upper_bound(times, range.start, {},
                                                [](const TimeSpan &span) { return span.range.stop; });
    const auto last = std::ranges::lower_bound(first, times.end(), range.stop, {},
                                               [](const TimeSpan &span) { return span.range.start; });
    return std::ranges::subrange(first, last);
}

std::vector<TimeSpan> timesIn(const Transcript &transcript, Utf16Range range)
{
    const auto found = overlapping(transcript.times, range);
    return shifted({found.begin(), found.end()}, -range.start.value());
}

/// Puts the new times in the place of the old ones.
std::vector<TimeSpan> timesAfter(const Transcript &transcript, const TextEdit &edit, Utf16Range removed,
                                 qsizetype growth)
{
    const auto gone = overlapping(transcript.times, removed);
    std::vector<TimeSpan> times(transcript.times.begin(), gone.begin());
    std::ranges::copy(shifted(edit.after.times, edit.after.start.value()), std::back_inserter(times));
    std::ranges::copy(shifted({gone.end(), transcript.times.end()}, growth), std::back_inserter(times));
    return times;
}

/// Puts the new turns and sections in the place of the old ones.
class PartsReplacement
{
public:
    PartsReplacement(Transcript &transcript, const TextEdit &edit, qsizetype growth)
        : m_transcript(transcript)
        , m_edit(edit)
        , m_growth(growth)
    {
    }

    void replace()
    {
        const int turnsMore = m_edit.after.turnCount() - m_edit.before.turnCount();
        std::vector<Turn> turns;
        std::vector<Section> sections;
        makeParts(turns, sections);
        auto &allTurns = m_transcript.turns;
        const auto firstTurn = allTurns.begin() + m_edit.before.turn;
        const auto behind = allTurns.erase(firstTurn, firstTurn + m_edit.before.turnCount());
        std::for_each(behind, allTurns.end(), [this](Turn &turn) { turn.range = moved(turn.range); });
        allTurns.insert(behind, turns.begin(), turns.end());
        auto &allSections = m_transcript.sections;
        const auto firstSection = allSections.begin() + m_edit.before.section;
        const auto rest = allSections.erase(firstSection, firstSection + m_edit.before.sectionCount());
        std::for_each(rest, allSections.end(), [&](Section &section) {
            section.titleRange = moved(section.titleRange);
            section.firstTurn += turnsMore;
        });
        allSections.insert(rest, sections.begin(), sections.end());
    }

private:
    [[nodiscard]] Utf16Range moved(Utf16Range range) const
    {
        return {range.start + m_growth, range.stop + m_growth};
    }

    void makeParts(std::vector<Turn> &turns, std::vector<Section> &sections) const
    {
        const std::vector<Utf16Range> ranges = m_edit.after.ranges();
        for (size_t i = 0; i < ranges.size(); ++i) {
            const TextPart &part = m_edit.after.parts[i];
            if (part.kind == TextPart::Kind::Title) {
                sections.push_back({.id = part.section,
                                    .guid = part.sectionGuid,
                                    .level = part.level,
                                    .titleRange = ranges[i],
                                    .firstTurn = m_edit.after.turn + int(turns.size())});
            } else {
                turns.push_back({.id = part.turn,
                                 .range = ranges[i],
                                 .labels = labelsOf(part),
                                 .start = part.start,
                                 .end = part.end});
            }
        }
    }

    [[nodiscard]] std::vector<int> labelsOf(const TextPart &part) const
    {
        std::vector<int> indexes;
        for (const LabelId id : part.labels) {
            const auto found = std::ranges::find(m_transcript.labels, id, &Label::id);
            if (found != m_transcript.labels.end()) {
                indexes.push_back(int(found - m_transcript.labels.begin()));
            }
        }
        return indexes;
    }

    Transcript &m_transcript;
    const TextEdit &m_edit;
    qsizetype m_growth;
};

} // namespace

QString TextStretch::text() const
{
    QString text;
    for (const TextPart &part : parts) {
        if (!part.text.isEmpty()) {
            text += text.isEmpty() ? part.text : Break + part.text;
        }
    }
    return text;
}

std::vector<Utf16Range> TextStretch::ranges() const
{
    std::vector<Utf16Range> ranges;
    ranges.reserve(parts.size());
    Utf16Offset at = start;
    bool isFirst = true;
    for (const TextPart &part : parts) {
        if (part.text.isEmpty()) {
            ranges.push_back({at, at});
            continue;
        }
        at = isFirst ? at : at + Break.size();
        isFirst = false;
        ranges.push_back({at, at + part.text.size()});
        at = at + part.text.size();
    }
    return ranges;
}

int TextStretch::sectionCount() const
{
    return int(std::ranges::count(parts, TextPart::Kind::Title, &TextPart::kind));
}

int TextStretch::turnCount() const
{
    return int(std::ranges::count(parts, TextPart::Kind::Turn, &TextPart::kind));
}

bool TextEdit::keepsOrMovesParts() const
{
    if (std::ranges::equal(before.parts, after.parts, {}, &TextPart::identity, &TextPart::identity)) {
        return true;
    }
    const auto kept = [](const TextStretch &in, const TextStretch &also) {
        const auto identities = std::views::transform(also.parts, &TextPart::identity);
        const QSet<TextPart::Identity> others(identities.begin(), identities.end());
        std::vector<TextPart::Identity> found;
        for (const TextPart &part : in.parts) {
            if (others.contains(part.identity())) {
                found.push_back(part.identity());
            }
        }
        return found;
    };
    return kept(before, after) != kept(after, before);
}

TextStretch stretchOf(const Transcript &transcript, int firstTurn, int lastTurn, bool titleOfFirst)
{
    TextStretch stretch;
    stretch.turn = firstTurn;
    int section = sectionFrom(transcript, titleOfFirst ? firstTurn : firstTurn + 1);
    stretch.section = section;
    const auto isTitleOf = [&](int turn) {
        return section < int(transcript.sections.size()) &&
               transcript.sections[size_t(section)].firstTurn == turn;
    };
    stretch.start = transcript.turns[size_t(firstTurn)].range.start;
    for (int turn = firstTurn; turn < lastTurn; ++turn) {
        for (; isTitleOf(turn); ++section) {
            const Utf16Range title = transcript.sections[size_t(section)].titleRange;
            stretch.start = title.isEmpty() ? stretch.start : std::min(stretch.start, title.start);
            stretch.parts.push_back(titlePart(transcript, section));
        }
        stretch.parts.push_back(turnPart(transcript, turn));
    }
    stretch.times = timesIn(transcript, {stretch.start, transcript.turns[size_t(lastTurn - 1)].range.stop});
    return stretch;
}

TextStretch stretchOfSections(const Transcript &transcript, int firstSection, int lastSection)
{
    const auto &sections = transcript.sections;
    TextStretch stretch;
    stretch.section = firstSection;
    stretch.turn = sections[size_t(firstSection)].firstTurn;
    std::optional<Utf16Range> text;
    const auto add = [&](const TextPart &part, Utf16Range range) {
        stretch.parts.push_back(part);
        if (!range.isEmpty()) {
            text = text ? Utf16Range{text->start, range.stop} : range;
        }
    };
    for (int section = firstSection; section < lastSection; ++section) {
        add(titlePart(transcript, section), sections[size_t(section)].titleRange);
        const auto [first, last] = transcript.turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            add(turnPart(transcript, turn), transcript.turns[size_t(turn)].range);
        }
    }
    if (text) {
        stretch.start = text->start;
        stretch.times = timesIn(transcript, *text);
    }
    return stretch;
}

bool stands(const TextStretch &stretch, const Transcript &transcript)
{
    const int last = stretch.turn + stretch.turnCount();
    if (stretch.turn < 0 || stretch.section < 0 || last > int(transcript.turns.size()) ||
        stretch.section + stretch.sectionCount() > int(transcript.sections.size())) {
        return false;
    }
    const std::vector<Utf16Range> ranges = stretch.ranges();
    int turn = stretch.turn;
    for (size_t i = 0; i < ranges.size(); ++i) {
        const TextPart &part = stretch.parts[i];
        const bool isThere =
            ranges[i].stop.value() <= transcript.body.size() && transcript.text(ranges[i]) == part.text;
        if (!isThere ||
            (part.kind == TextPart::Kind::Turn && transcript.turns[size_t(turn++)].range != ranges[i])) {
            return false;
        }
    }
    return !stretch.parts.empty();
}

TextEdit editOf(const TextStretch &before, const std::vector<TextPart> &parts)
{
    TextEdit edit{.before = before, .after = before};
    edit.after.parts = parts;
    edit.after.times =
        shifted(SameWords(edit).carried(shifted(before.times, before.start.value())), -before.start.value());
    return edit;
}

Transcript applied(const Transcript &transcript, const TextEdit &edit)
{
    const qsizetype removed = edit.before.text().size();
    const QString inserted = edit.after.text();
    Transcript result = transcript;
    result.body.replace(edit.before.start.value(), removed, inserted);
    PartsReplacement(result, edit, inserted.size() - removed).replace();
    result.times = timesAfter(transcript, edit, {edit.before.start, edit.before.start + removed},
                              inserted.size() - removed);
    if (!transcript.pieces.empty()) {
        result.pieces = SameWords(edit).carried(transcript.pieces);
    }
    return result;
}

} // namespace visavis
