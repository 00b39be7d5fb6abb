// SPDX-License-Identifier: MIT
#include "models/readers/structure/structure.h"

#include "models/readers/structure/inlinetimes.h"
#include "models/readers/structure/plan.h"
#include "models/readers/structure/timedcues.h"
#include "models/transcript/timetext.h"
#include "models/transcript/transcriptbuilder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace visavis::structure
{

using namespace Qt::StringLiterals;

namespace
{

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

/// Writes the plan into a transcript.
class Assembler
{
public:
    Assembler(const Document &document, const LabelMarks &marks, const Plan &plan)
        : m_document(document)
        , m_marks(marks)
        , m_plan(plan)
        , m_builder(document.text)
        , m_labelOfName(marks.names.size(), -1)
    {
    }

    Result<Transcript> assemble(Progress &progress)
    {
        constexpr size_t BlocksPerReport = 4096;
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            if (i % BlocksPerReport == 0) {
                progress.report(qint64(i), qint64(m_document.blocks.size()));
                if (progress.isCancelled()) {
                    return fail(ErrorCode::Cancelled);
                }
            }
            add(i);
        }
        Transcript made = m_builder.finish();
        warnOfDividers(made.warnings);
        if (m_timesTurnBack > 0) {
            made.warnings.push_back({.code = WarningCode::TimesNotMonotone,
                                     .arguments = {timeText(m_turnBackTime)},
                                     .line = m_timesTurnBack});
        }
        return made;
    }

private:
    void add(size_t i)
    {
        const Block &block = m_document.blocks[i];
        const QStringView text = m_document.textOf(block);
        takeTime(block.startTime, block.endTime, block.line);
        switch (const Part &part = m_plan.parts[i]; part.kind) {
        case PartKind::Title:
            m_builder.beginSection(text, part.level);
            m_pending = false;
            break;
        case PartKind::Speech:
            addSpeech(i, block);
            break;
        case PartKind::Question:
            addUnnamed(Role::Interviewer, text);
            break;
        case PartKind::Answer:
            addUnnamed(Role::Interviewee, text);
            break;
        case PartKind::Aside:
            m_builder.breakTurn();
            m_builder.addParagraph(text);
            break;
        case PartKind::Time:
            takeTime(m_marks.marks[i].time, m_marks.marks[i].endTime, block.line);
            break;
        case PartKind::Nothing:
            leaveOut(i);
            break;
        case PartKind::Text:
            addText(text);
            break;
        }
    }

    /// "Break:" and its like; each is named once, however often it stands there.
    void leaveOut(size_t i)
    {
        const LabelMark &mark = m_marks.marks[i];
        if (mark.name < 0) {
            return;
        }
        const Block &block = m_document.blocks[i];
        const auto left = m_leftOut.try_emplace(mark.name, LeftOut{.line = block.line, .length = 0}).first;
        left->second.length += block.length;
    }

    void warnOfDividers(std::vector<Warning> &warnings) const
    {
        for (const auto &[name, left] : m_leftOut) {
            warnings.push_back(
                {.code = WarningCode::LeftOut,
                 .arguments = {m_marks.names[size_t(name)] + u':', QString::number(left.length)},
                 .line = left.line});
        }
    }

    void takeTime(std::optional<Milliseconds> time, std::optional<Milliseconds> end, qint64 line)
    {
        m_end = end ? end : m_end;
        if (!time) {
            return;
        }
        if (m_lastTime && *time < *m_lastTime && m_timesTurnBack == 0) {
            m_timesTurnBack = line;
            m_turnBackTime = *time;
        }
        m_latest = std::max(m_latest, *time);
        m_lastTime = time;
        m_time = time;
    }

    int labelFor(int name)
    {
        int &label = m_labelOfName[size_t(name)];
        if (label < 0) {
            label = m_builder.label(m_marks.names[size_t(name)]);
        }
        return label;
    }

    void addSpeech(size_t i, const Block &block)
    {
        const LabelMark &mark = m_marks.marks[i];
        takeTime(mark.time, mark.endTime, block.line);
        m_speaker = {labelFor(mark.name)};
        m_pending = true;
        addText(
            QStringView(m_document.text).sliced(mark.textStart, block.start + block.length - mark.textStart));
    }

    void addText(QStringView text)
    {
        if (text.isEmpty()) {
            return;
        }
        // Where times turn back a turn would end before it began.
        const auto end = m_end && *m_end >= m_latest ? m_end : std::nullopt;
        if (m_pending || m_time || end) {
            m_builder.addUnit(m_speaker, text, TranscriptBuilder::Join::Paragraph, m_time, end);
            m_pending = false;
        } else {
            m_builder.addParagraph(text);
        }
        m_time.reset();
        m_end.reset();
    }

    void addUnnamed(Role role, QStringView text) { m_builder.addUnit({m_builder.label({}, role)}, text); }

    const Document &m_document;
    const LabelMarks &m_marks;
    const Plan &m_plan;
    TranscriptBuilder m_builder;
    std::vector<int> m_labelOfName;
    std::vector<int> m_speaker;
    bool m_pending = false;
    struct LeftOut {
        qint64 line = 0;
        qsizetype length = 0;
    };
    std::map<int, LeftOut> m_leftOut; ///< by name
    std::optional<Milliseconds> m_time;
    std::optional<Milliseconds> m_end; ///< of what is added next
    Milliseconds m_latest = Milliseconds::min();
    std::optional<Milliseconds> m_lastTime;
    Milliseconds m_turnBackTime{0};
    qint64 m_timesTurnBack = 0;
};

} // namespace

std::vector<SourcePiece> piecesInSource(const std::vector<SourcePiece> &pieces,
                                        const std::vector<SourcePiece> &runs)
{
    std::vector<SourcePiece> made;
    made.reserve(pieces.size() + runs.size());
    size_t run = 0;
    for (const SourcePiece &piece : pieces) {
        const Utf16Offset end = piece.source + piece.length;
        while (run < runs.size() && runs[run].body + runs[run].length <= piece.source) {
            ++run;
        }
        for (size_t r = run; r < runs.size() && runs[r].body < end; ++r) {
            const Utf16Offset from = std::max(piece.source, runs[r].body);
            const Utf16Offset to = std::min(end, runs[r].body + runs[r].length);
            made.push_back({.body = piece.body + (from - piece.source),
                            .source = runs[r].source + (from - runs[r].body),
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

Result<Transcript> structureDocument(Document document, Transcript facts, Progress &progress)
{
    const bool isGiven = !document.speakers.empty();
    LabelMarks marks = isGiven ? givenLabelMarks(document) : findLabelMarks(document);
    LabelChoice labels = isGiven ? givenLabels(marks) : chooseLabels(document, marks);
    joinLines(document, marks, labels);
    const std::vector<InlineTime> times = takeOutTimes(document, marks, labels);
    const bool areCues = areTimedCues(document, marks, labels);
    const Plan plan = areCues ? Plan() : planOf(document, marks, labels);

    Result<Transcript> made = areCues ? readTimedCues(document, marks, progress)
                                      : Assembler(document, marks, plan).assemble(progress);
    if (!made) {
        return made;
    }
    addTimeSpans(times, *made);
    if (!document.runs.empty()) {
        made->pieces = piecesInSource(made->pieces, document.runs);
    }
    Transcript whole = withFacts(std::move(*made), std::move(facts), document);
    if (whole.title.isEmpty()) {
        whole.title = plan.title;
    }
    if (!whole.date.isValid()) {
        whole.date = plan.date;
    }
    return whole;
}

} // namespace visavis::structure
