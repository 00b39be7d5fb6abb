// SPDX-License-Identifier: MIT
#include "models/readers/structure/assembler.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/speakernames.h"
#include "models/transcript/timetext.h"
#include "models/transcript/transcriptbuilder.h"

#include <algorithm>
#include <map>
#include <utility>

namespace visavis::structure
{

using namespace Qt::StringLiterals;

namespace
{

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
        std::vector<bool> seen(marks.names.size());
        for (size_t i = 0; i < plan.parts.size(); ++i) {
            const int name = marks.marks[i].name;
            if (plan.parts[i].kind == PartKind::Speech && !seen[size_t(name)]) {
                seen[size_t(name)] = true;
                m_knownNames.add(marks.names[size_t(name)], name);
            }
            if (plan.parts[i].kind == PartKind::Speech && marks.marks[i].shape == LabelShape::Heading) {
                m_labelLevel = std::max(m_labelLevel, document.blocks[i].level);
            }
        }
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
        const Part &part = m_plan.parts[i];
        // Two short lines that come again and again are no title.
        const bool hasLines = text.trimmed().contains(u'\n');
        switch (part.kind == PartKind::Title && hasLines ? PartKind::Aside : part.kind) {
        case PartKind::Title:
            m_builder.beginSection(text, part.level);
            // Below the headings that name who speaks, smaller ones part what is said.
            m_continues = m_labelLevel > 0 && part.level > m_labelLevel && !m_speaker.empty();
            m_pending = false;
            break;
        case PartKind::Speech:
            addSpeech(i, block);
            break;
        case PartKind::Voice:
            takeTime(m_marks.marks[i].time, m_marks.marks[i].endTime, block.line);
            m_builder.breakTurn();
            m_builder.addUnit({}, wordsOf(i, block), TranscriptBuilder::Join::Paragraph, usedTime());
            break;
        case PartKind::Question:
            addUnnamed(Role::Interviewer, i, block);
            break;
        case PartKind::Answer:
            addUnnamed(Role::Interviewee, i, block);
            break;
        case PartKind::Aside:
            m_builder.breakTurn();
            m_builder.addParagraph(text);
            break;
        case PartKind::Remark:
            m_builder.breakTurn();
            m_builder.addUnit({}, text, TranscriptBuilder::Join::Paragraph, usedTime());
            --m_builder.facts().units;
            m_builder.breakTurn();
            m_continues = !m_speaker.empty();
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
        m_time = time ? time : m_time;
        m_timeLine = time ? line : m_timeLine;
    }

    /// The time of what is added now. One that another took the place of before anything was said, as the
    /// length of the recording above the conversation, counts for nothing.
    std::optional<Milliseconds> usedTime()
    {
        const auto time = std::exchange(m_time, {});
        if (time && m_lastTime && *time < *m_lastTime && m_timesTurnBack == 0) {
            m_timesTurnBack = m_timeLine;
            m_turnBackTime = *time;
        }
        m_latest = time ? std::max(m_latest, *time) : m_latest;
        m_lastTime = time ? time : m_lastTime;
        return time;
    }

    int labelFor(int name)
    {
        int &label = m_labelOfName[size_t(name)];
        if (label < 0) {
            label = m_builder.label(m_marks.names[size_t(name)]);
        }
        return label;
    }

    /// The name in the document's labels that this one means: "Ann" may be "Ann Bell"; -1 when there is none,
    /// or several.
    [[nodiscard]] int knownName(QStringView name) const { return m_knownNames.onlyOf(name); }

    /// The name, or those of each where it names several people who are known.
    [[nodiscard]] std::vector<int> peopleOf(int name) const
    {
        std::vector<int> names;
        const auto people = peopleIn(m_marks.names[size_t(name)]);
        for (const QStringView one : people.size() > 1 ? people : std::vector<QStringView>()) {
            const int known = knownName(one);
            if (known < 0 || known == name || std::ranges::contains(names, known)) {
                return {name};
            }
            names.push_back(known);
        }
        return names.empty() ? std::vector<int>{name} : names;
    }

    /// Of those who speak now. Who is named and says nothing has no label.
    std::vector<int> labelsOfSpeaker()
    {
        std::vector<int> labels(m_speaker.size());
        std::ranges::transform(m_speaker, labels.begin(), [this](int name) { return labelFor(name); });
        return labels;
    }

    void addSpeech(size_t i, const Block &block)
    {
        const LabelMark &mark = m_marks.marks[i];
        takeTime(mark.time, mark.endTime, block.line);
        m_speaker = peopleOf(mark.name);
        m_pending = true;
        addOverlapping(wordsOf(i, block));
    }

    /// Behind the label.
    [[nodiscard]] QStringView wordsOf(size_t i, const Block &block) const
    {
        const qsizetype start = std::max(m_marks.marks[i].textStart, block.start);
        return QStringView(m_document.text).sliced(start, block.start + block.length - start);
    }

    /// "I was //Ben: mhm // there": Ben speaks meanwhile, and she goes on.
    void addOverlapping(QStringView text)
    {
        const auto speaker = m_speaker;
        for (qsizetype mark = text.indexOf(u"//"); mark >= 0;) {
            const QStringView inner = text.sliced(mark + 2);
            const qsizetype colon = inner.first(std::min(inner.size(), LongestName)).indexOf(u':');
            const int name = colon > 0 ? knownName(inner.first(colon).trimmed()) : -1;
            if (name < 0) {
                mark = text.indexOf(u"//", mark + 2);
                continue;
            }
            addText(text.first(mark).trimmed());
            const QStringView words = inner.sliced(colon + 1);
            const qsizetype end = words.indexOf(u"//");
            m_builder.addUnit({labelFor(name)}, end < 0 ? words : words.first(end));
            text = end < 0 ? QStringView() : words.sliced(end + 2).trimmed();
            mark = text.indexOf(u"//");
            if (!text.isEmpty()) {
                m_continues = true;
            }
        }
        m_speaker = speaker;
        addText(text);
    }

    void addText(QStringView text)
    {
        if (text.isEmpty()) {
            return;
        }
        const auto time = usedTime();
        // Where times turn back a turn would end before it began.
        const auto end = m_end && *m_end >= m_latest ? m_end : std::nullopt;
        if (m_pending || time || end) {
            m_builder.addUnit(labelsOfSpeaker(), text, TranscriptBuilder::Join::Paragraph, time, end);
            m_pending = m_continues = false;
        } else if (std::exchange(m_continues, false)) {
            // The same unit, cut by a heading or by somebody else's words.
            m_builder.addUnit(labelsOfSpeaker(), text);
            --m_builder.facts().units;
        } else {
            m_builder.addParagraph(text);
        }
        m_end.reset();
    }

    void addUnnamed(Role role, size_t i, const Block &block)
    {
        const LabelMark &mark = m_marks.marks[i];
        const bool isLabelled = mark.shape == LabelShape::Dash;
        if (isLabelled) {
            takeTime(mark.time, mark.endTime, block.line);
        }
        m_builder.addUnit({m_builder.label({}, role)},
                          isLabelled ? wordsOf(i, block) : m_document.textOf(block),
                          TranscriptBuilder::Join::Paragraph, usedTime());
    }

    const Document &m_document;
    const LabelMarks &m_marks;
    const Plan &m_plan;
    TranscriptBuilder m_builder;
    std::vector<int> m_labelOfName;
    std::vector<int> m_speaker; ///< names of those who speak now
    NameIndex m_knownNames;     ///< of the labels
    int m_labelLevel = 0;       ///< of the headings that name who speaks
    bool m_pending = false;
    bool m_continues = false;
    struct LeftOut {
        qint64 line = 0;
        qsizetype length = 0;
    };
    std::map<int, LeftOut> m_leftOut; ///< by name
    std::optional<Milliseconds> m_time;
    qint64 m_timeLine = 0;
    std::optional<Milliseconds> m_end; ///< of what is added next
    Milliseconds m_latest = Milliseconds::min();
    std::optional<Milliseconds> m_lastTime;
    Milliseconds m_turnBackTime{0};
    qint64 m_timesTurnBack = 0;
};

} // namespace

Result<Transcript> assemble(const Document &document, const LabelMarks &marks, const Plan &plan,
                            Progress &progress)
{
    return Assembler(document, marks, plan).assemble(progress);
}

} // namespace visavis::structure
