// SPDX-License-Identifier: MIT
#include "models/readers/structure/structure.h"

#include "models/readers/structure/assembler.h"
#include "models/readers/structure/inlinetimes.h"
#include "models/readers/structure/labelvariants.h"
#include "models/readers/structure/plan.h"
#include "models/readers/structure/splitlabels.h"
#include "models/readers/structure/timedcues.h"
#include "models/readers/structure/words.h"
#include "models/transcript/forbidden.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace visavis::structure
{

namespace
{

/// "**And the cottage?**" on a line above its answer.
bool isQuestionAbove(const Document &document, size_t line, size_t next)
{
    const Block &block = document.blocks[line];
    return block.length > 0 && block.strong >= block.length && document.blocks[next].strong == 0 &&
           endsAsQuestion(document.textOf(block));
}

/// Joins the lines of a paragraph into one block, once it is known which lines begin with a label.
void joinLines(Document &document, LabelMarks &marks, LabelChoice &labels)
{
    if (!document.joinsLines) {
        return;
    }
    size_t kept = 0;
    auto &blocks = document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool bareLabelAbove =
            kept > 0 && labels.isLabel[kept - 1] &&
            marks.marks[kept - 1].textStart >= blocks[kept - 1].start + blocks[kept - 1].length;
        const bool joins = kept > 0 && !blocks[i].afterGap && blocks[i].kind == BlockKind::Paragraph &&
                           blocks[kept - 1].kind == BlockKind::Paragraph && !labels.isLabel[i] &&
                           !labels.isDivider[i] && !bareLabelAbove && !labels.isDivider[kept - 1] &&
                           marks.marks[i].shape != LabelShape::TimeLine &&
                           !isQuestionAbove(document, kept - 1, i) && !marks.marks[i].beginsWithTime &&
                           (marks.marks[kept - 1].shape != LabelShape::TimeLine || labels.isLabel[kept - 1]);
        if (joins) {
            Block &whole = blocks[kept - 1];
            const bool allStrong = whole.strong >= whole.length;
            whole.length = blocks[i].start + blocks[i].length - whole.start;
            whole.strong = allStrong && blocks[i].strong >= blocks[i].length ? whole.length : whole.strong;
            continue;
        }
        if (kept != i) {
            blocks[kept] = blocks[i];
            marks.marks[kept] = marks.marks[i];
            labels.isLabel[kept] = labels.isLabel[i];
            labels.isDivider[kept] = labels.isDivider[i];
        }
        ++kept;
    }
    blocks.resize(kept);
    marks.marks.resize(kept);
    labels.isLabel.resize(kept);
    labels.isDivider.resize(kept);
}

} // namespace

std::vector<SourcePiece> piecesInSource(const std::vector<SourcePiece> &pieces,
                                        const std::vector<SourcePiece> &runs)
{
    std::vector<SourcePiece> made;
    made.reserve(pieces.size() + runs.size());
    for (const SourcePiece &piece : pieces) {
        const Utf16Offset end = piece.source + piece.length;
        // Cells of a table may come in another order than in the source.
        auto run = std::ranges::upper_bound(runs, piece.source, {},
                                            [](const SourcePiece &one) { return one.body + one.length; });
        for (; run != runs.end() && run->body < end; ++run) {
            const Utf16Offset from = std::max(piece.source, run->body);
            const Utf16Offset to = std::min(end, run->body + run->length);
            made.push_back({.body = piece.body + (from - piece.source),
                            .source = run->source + (from - run->body),
                            .length = to - from});
        }
    }
    return made;
}

namespace
{

/// What was found beside the facts that the reader knew.
Transcript withFacts(Transcript made, Transcript facts, const Document &document)
{
    std::ranges::move(facts.warnings, std::back_inserter(made.warnings));
    std::ranges::copy(document.warnings, std::back_inserter(made.warnings));
    facts.warnings = std::move(made.warnings);
    facts.body = std::move(made.body);
    facts.sections = std::move(made.sections);
    facts.turns = std::move(made.turns);
    facts.labels = std::move(made.labels);
    facts.times = std::move(made.times);
    facts.pieces = std::move(made.pieces);
    facts.units = made.units;
    return facts;
}

} // namespace

namespace
{

/// Who speaks where, and how it is known.
struct Labelled {
    LabelMarks marks;
    LabelChoice labels;
};

Labelled byEvidence(Document &document)
{
    Labelled found{.marks = findLabelMarks(document), .labels = {}};
    joinSplitLabels(document, found.marks);
    joinNameVariants(document, found.marks);
    found.labels = document.shape == SpeakerShape::ByEvidence
                       ? chooseLabels(document, found.marks)
                       : labelsOfShape(document.shape, document, found.marks);
    return found;
}

/// What a source says itself of who speaks, as a small table in the midst of a text does, holds from its
/// first such block to its last. Where more labels stand outside of these, they hold there.
Labelled byGiven(Document &document)
{
    const LabelMarks given = givenLabelMarks(document);
    Labelled all{.marks = given, .labels = givenLabels(given)};
    const auto isGiven = [](const Block &block) { return block.speaker != Block::NoSpeaker; };
    auto &blocks = document.blocks;
    const auto first = size_t(std::ranges::find_if(blocks, isGiven) - blocks.begin());
    const auto last =
        blocks.size() - size_t(std::find_if(blocks.rbegin(), blocks.rend(), isGiven) - blocks.rbegin());
    const auto count = size_t(std::ranges::count_if(blocks, isGiven));
    if (count == 0) {
        return byEvidence(document); // speakers are named, and none of them speaks
    }
    constexpr size_t MostNames = 50; // in such a table
    if (count > blocks.size() - (last - first) || given.names.size() > MostNames) {
        return all;
    }
    Labelled beside{.marks = findLabelMarks(document), .labels = {}};
    std::fill(beside.marks.marks.begin() + std::ptrdiff_t(first),
              beside.marks.marks.begin() + std::ptrdiff_t(last), LabelMark());
    joinNameVariants(document, beside.marks);
    beside.labels = chooseLabels(document, beside.marks);
    if (size_t(std::ranges::count(beside.labels.isLabel, true)) <= count) {
        return all;
    }
    std::vector<int> names(given.names.size(), -1); // of the given ones, among all
    for (size_t i = 0; i < names.size(); ++i) {
        const auto known = std::ranges::find(beside.marks.names, given.names[i]);
        names[i] = int(known - beside.marks.names.begin());
        if (known == beside.marks.names.end()) {
            beside.marks.names.push_back(given.names[i]);
        }
    }
    for (size_t i = first; i < last; ++i) {
        LabelMark &mark = beside.marks.marks[i] = given.marks[i];
        mark.name = mark.name < 0 ? -1 : names[size_t(mark.name)];
        beside.labels.isLabel[i] = isGiven(blocks[i]);
        beside.labels.isDivider[i] = false;
    }
    return beside;
}

} // namespace

Result<Transcript> structureDocument(Document document, Transcript facts, Progress &progress)
{
    auto [marks, labels] = document.speakers.empty() ? byEvidence(document) : byGiven(document);
    joinLines(document, marks, labels);
    const std::vector<InlineTime> times = takeOutTimes(document, marks, labels);
    const bool areCues = areTimedCues(document, marks, labels);
    const Plan plan = areCues ? Plan() : planOf(document, marks, labels);

    Result<Transcript> made =
        areCues ? readTimedCues(document, marks, progress) : assemble(document, marks, plan, progress);
    if (!made) {
        return made;
    }
    addTimeSpans(times, *made);
    made->pieces = piecesInSource(made->pieces, document.runs);
    Transcript whole = withFacts(std::move(*made), std::move(facts), document);
    if (whole.title.isEmpty()) {
        whole.title = plan.title;
    }
    if (!whole.date.isValid()) {
        whole.date = plan.date;
    }
    // Words of the body were cleaned when they were put together; facts come from anywhere.
    for (QString *fact : {&whole.title, &whole.number, &whole.summary, &whole.media}) {
        replaceForbidden(*fact);
    }
    return whole;
}

} // namespace visavis::structure
