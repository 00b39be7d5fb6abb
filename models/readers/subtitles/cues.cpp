// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/cues.h"

#include "models/readers/subtitles/cuekinds.h"
#include "models/readers/subtitles/cuespeakers.h"
#include "models/readers/subtitles/joints.h"
#include "models/readers/timecode.h"
#include "models/transcript/timetext.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr size_t CuesBetweenLooks = 4096; ///< how often cancelling is asked for
constexpr Milliseconds LongPause = 2s;
constexpr qsizetype WordsOfATurn = 60;
constexpr qsizetype MostWordsOfATurn = 250;
constexpr qsizetype MostUnitsOfATurn = 2500; ///< for scripts without spaces (UTF-16 units)
constexpr int MostTimeWarnings = 10;

/// Adds cues in their order and remembers what is needed to tell where the next turn begins.
class TurnMaker
{
public:
    TurnMaker(const CueList &list, TranscriptBuilder &builder)
        : m_list(list)
        , m_builder(builder)
        , m_speakers(list)
        , m_rolling(isRolling(list))
    {
        m_labelsOfVoice.resize(list.voices().size());
        for (size_t voice = 0; voice < m_labelsOfVoice.size(); ++voice) {
            addLabels(list.voices()[voice], m_labelsOfVoice[voice]);
        }
    }

    void add(size_t cue);
    void finish();

private:
    void addLabels(const QStringList &names, std::vector<int> &labels);
    size_t leaveOutRepeated(std::span<const CueList::Line> before, std::span<const CueList::Line> lines);
    void addLine(const CueList::Cue &cue, const CueList::Line &line, bool beginsCue);
    void changeToIfOther(std::vector<int> labels);
    void changeTo(std::vector<int> labels);
    [[nodiscard]] bool mustBreak(const CueList::Cue &cue) const;

    const CueList &m_list;
    TranscriptBuilder &m_builder;
    const CueSpeakers m_speakers;
    const bool m_rolling;
    std::vector<std::vector<int>> m_labelsOfVoice;

    std::vector<int> m_labels; ///< who speaks
    bool m_inUnit = false;     ///< the next line of this cue goes on with its unit
    bool m_cueHasUnit = false;
    bool m_afterDialogue = false;
    std::optional<Milliseconds> m_lastEnd;
    qsizetype m_words = 0; ///< of the turn that is open
    qsizetype m_units = 0;
    std::span<const CueList::Line> m_lastCue; ///< where captions roll
    QStringView m_lastLine;
    QStringView m_firstRepeated;
    qsizetype m_repeated = 0; ///< UTF-16 units
};

void TurnMaker::add(size_t cueIndex)
{
    const CueList::Cue &cue = m_list.cues()[cueIndex];
    auto lines = m_list.linesOf(cueIndex);
    if (lines.empty()) {
        return;
    }
    m_inUnit = false;
    m_cueHasUnit = false;
    if (m_rolling) {
        lines = lines.subspan(leaveOutRepeated(std::exchange(m_lastCue, lines), lines));
    }
    if (const QStringView name = m_speakers.nameAlone(lines); !name.isEmpty()) {
        changeToIfOther({m_builder.label(name.toString())});
        lines = lines.subspan(1);
    }
    const bool dialogue = m_speakers.isDialogue(lines);
    if (m_afterDialogue && !dialogue) {
        changeTo({});
    }
    m_afterDialogue = dialogue;
    for (const CueList::Line &line : lines) {
        addLine(cue, line, &line == &lines.front());
        m_lastLine = line.text;
    }
    if (cue.end) {
        m_lastEnd = m_lastEnd ? std::max(*m_lastEnd, *cue.end) : *cue.end;
    }
}

size_t TurnMaker::leaveOutRepeated(std::span<const CueList::Line> before,
                                   std::span<const CueList::Line> lines)
{
    const size_t repeated = repeatedLines(before, lines);
    for (const CueList::Line &line : lines.first(repeated)) {
        m_firstRepeated = m_firstRepeated.isEmpty() ? line.text : m_firstRepeated;
        m_repeated += line.text.size();
    }
    return repeated;
}

void TurnMaker::addLabels(const QStringList &names, std::vector<int> &labels)
{
    for (const QString &name : names) {
        const int label = name.isEmpty() ? CueList::NoVoice : m_builder.label(name);
        if (label != CueList::NoVoice && !std::ranges::contains(labels, label)) {
            labels.push_back(label);
        }
    }
}

void TurnMaker::addLine(const CueList::Cue &cue, const CueList::Line &line, bool beginsCue)
{
    using Join = TranscriptBuilder::Join;
    const Join join = line.joint == CueList::Joint::None ? Join::Glued : Join::Line;
    const LineOpening opening = m_speakers.openingOf(line, beginsCue);
    if (m_speakers.hasVoices()) {
        static const std::vector<int> nobody;
        changeToIfOther(line.voice == CueList::NoVoice ? nobody : m_labelsOfVoice[size_t(line.voice)]);
    } else if (!opening.name.isEmpty()) {
        changeToIfOther({m_builder.label(opening.name.toString())});
    } else if (opening.otherSpeaker) {
        changeTo({});
    }
    if (opening.rest.isEmpty()) {
        return;
    }
    if (m_inUnit) {
        m_builder.continueUnit(opening.rest, join);
    } else {
        if (mustBreak(cue)) {
            changeTo({});
        }
        if (!m_builder.addUnit(m_labels, opening.rest, join, cue.start, cue.end)) {
            return; // nothing but marks without words
        }
        m_inUnit = true;
        if (m_cueHasUnit && m_labels.empty()) {
            --m_builder.facts().units;
        }
        m_cueHasUnit = true;
    }
    m_words += wordsIn(opening.rest);
    m_units += opening.rest.size();
}

void TurnMaker::changeToIfOther(std::vector<int> labels)
{
    if (labels != m_labels) {
        changeTo(std::move(labels));
    }
}

void TurnMaker::changeTo(std::vector<int> labels)
{
    m_builder.breakTurn();
    m_labels = std::move(labels);
    m_inUnit = false;
    m_words = 0;
    m_units = 0;
}

bool TurnMaker::mustBreak(const CueList::Cue &cue) const
{
    if (m_words == 0 || !m_labels.empty() || (m_speakers.marksChanges() && !m_speakers.hasVoices())) {
        return false;
    }
    const bool paused = cue.start && m_lastEnd && *cue.start - *m_lastEnd >= LongPause;
    return paused || (m_words >= WordsOfATurn && endsSentence(m_lastLine)) || m_words >= MostWordsOfATurn ||
           m_units >= MostUnitsOfATurn;
}

void TurnMaker::finish()
{
    constexpr qsizetype quoted = 40;
    if (m_repeated > 0) {
        m_builder.warn(WarningCode::LeftOut,
                       {m_firstRepeated.first(std::min(quoted, m_firstRepeated.size())).toString(),
                        QString::number(m_repeated)});
    }
}

void warnOfTimes(const CueList &list, TranscriptBuilder &builder)
{
    Milliseconds last{0};
    int warned = 0;
    for (const CueList::Cue &cue : list.cues()) {
        if (!cue.start) {
            continue;
        }
        if (*cue.start < last && warned++ < MostTimeWarnings) {
            builder.warn(WarningCode::TimesNotMonotone, {timeText(*cue.start)}, cue.sourceLine);
        }
        last = *cue.start;
    }
}

} // namespace

int CueList::voice(QStringView name)
{
    return voices({name.toString()});
}

int CueList::voices(const QStringList &names)
{
    const auto found = m_voiceByName.constFind(names);
    if (found != m_voiceByName.constEnd()) {
        return *found;
    }
    const int index = int(m_voices.size());
    m_voices.push_back(names);
    m_voiceByName.insert(names, index);
    return index;
}

void CueList::beginCue(std::optional<Milliseconds> start, std::optional<Milliseconds> end, qint64 sourceLine)
{
    if (m_endIsOpen && start) {
        Cue &last = m_cues.back();
        last.end = std::max(last.end, start);
    }
    m_endIsOpen = start && !end;
    m_cues.push_back({.start = start,
                      .end = start ? std::max(start, end) : std::nullopt,
                      .sourceLine = sourceLine,
                      .firstLine = m_lines.size()});
}

void CueList::extendCue(Milliseconds end)
{
    Cue &cue = m_cues.back();
    if (cue.start) {
        cue.end = std::max({end, *cue.start, cue.end.value_or(end)});
        m_endIsOpen = false;
    }
}

void CueList::addLine(QStringView view, int voice, Joint joint)
{
    const QStringView words = view.trimmed();
    if (!words.isEmpty()) {
        m_lines.push_back({.text = words, .voice = voice, .joint = joint});
    }
}

void CueList::addOwnLine(QString text, int voice, Joint joint)
{
    if (!QStringView(text).trimmed().isEmpty()) {
        m_owned.push_back(std::move(text));
        addLine(m_owned.back(), voice, joint);
    }
}

std::span<const CueList::Line> CueList::linesOf(size_t cue) const
{
    const size_t first = m_cues[cue].firstLine;
    const size_t stop = cue + 1 < m_cues.size() ? m_cues[cue + 1].firstLine : m_lines.size();
    return std::span(m_lines).subspan(first, stop - first);
}

Result<void> addCues(const CueList &list, CueKind kind, TranscriptBuilder &builder, Progress &progress)
{
    warnOfTimes(list, builder);
    if (kind == CueKind::Metadata || isMetadata(list)) {
        addMetadata(list, builder);
        return {};
    }
    const bool unmarked = list.voices().empty();
    if (kind == CueKind::Chapters || (kind == CueKind::Unknown && unmarked && areChapters(list))) {
        addChapters(list, builder);
        return {};
    }
    TurnMaker maker(list, builder);
    const size_t count = list.cues().size();
    for (size_t cue = 0; cue < count; ++cue) {
        if (cue % CuesBetweenLooks == 0) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            progress.report(qint64(cue), qint64(count));
        }
        maker.add(cue);
    }
    maker.finish();
    return {};
}

Result<Transcript> transcriptOfCues(const CueList &list, CueKind kind, QLatin1StringView format,
                                    TranscriptBuilder &builder, Progress &progress)
{
    if (const auto added = addCues(list, kind, builder, progress); !added) {
        return std::unexpected(added.error());
    }
    if (!builder.hasWords()) {
        return fail(ErrorCode::NoWords);
    }
    builder.facts().format = format;
    return builder.finish();
}

} // namespace visavis
