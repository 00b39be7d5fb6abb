// SPDX-License-Identifier: MIT
#include "models/anchoring/textedit.h"

#include "models/anchoring/samewords.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QLatin1StringView Break = "\n\n"_L1;

/// Where in the body each part's text comes, after `start`.
std::vector<Utf16Range> rangesOf(const TextStretch &stretch)
{
    std::vector<Utf16Range> ranges;
    ranges.reserve(stretch.parts.size());
    Utf16Offset at = stretch.start;
    bool isFirst = true;
    for (const TextPart &part : stretch.parts) {
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
        const std::vector<Utf16Range> ranges = rangesOf(m_edit.after);
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

int TextStretch::sectionCount() const
{
    return int(std::ranges::count(parts, TextPart::Kind::Title, &TextPart::kind));
}

int TextStretch::turnCount() const
{
    return int(std::ranges::count(parts, TextPart::Kind::Turn, &TextPart::kind));
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
    return stretch;
}

Transcript applied(const Transcript &transcript, const TextEdit &edit)
{
    const QString removed = edit.before.text();
    const QString inserted = edit.after.text();
    const qsizetype growth = inserted.size() - removed.size();
    Transcript result = transcript;
    result.body.replace(edit.before.start.value(), removed.size(), inserted);
    PartsReplacement(result, edit, growth).replace();
    const SameWords same(removed, inserted, edit.before.start);
    result.times = same.carried(transcript.times);
    result.pieces = same.carried(transcript.pieces);
    return result;
}

} // namespace visavis
