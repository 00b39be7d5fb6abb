// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/utterances.h"

#include "models/readers/structure/structure.h"
#include "models/readers/structure/words.h"
#include "models/transcript/timetext.h"

#include <algorithm>

namespace visavis::linguistic
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds LongPause = 2s;
constexpr qsizetype LongParagraph = 600;     ///< UTF-16 units; ends with the sentence
constexpr qsizetype LongestParagraph = 2500; ///< ends with the segment
constexpr size_t ItemsBetweenLooks = 4096;   ///< how often cancelling is asked for

} // namespace

Utterances::Utterances(QStringView source)
    : m_source(source)
{
    m_text.reserve(source.size() / 4);
}

int Utterances::speaker(QStringView name)
{
    const QString key = name.toString().simplified();
    if (key.isEmpty()) {
        return NoSpeaker;
    }
    const auto known = m_speakerByName.constFind(key);
    if (known != m_speakerByName.constEnd()) {
        return *known;
    }
    const int index = int(m_speakers.size());
    m_speakers.push_back({.name = key, .role = Role::Other, .label = -1});
    m_speakerByName.insert(key, index);
    return index;
}

void Utterances::rename(QStringView id, QStringView name, Role role)
{
    const auto known = m_speakerByName.constFind(id.toString().simplified());
    if (known == m_speakerByName.constEnd()) {
        return;
    }
    Speaker &speaker = m_speakers[size_t(*known)];
    if (const QString simplified = name.toString().simplified(); !simplified.isEmpty()) {
        speaker.name = simplified;
    }
    speaker.role = role;
}

Utterances::Item &Utterances::begin(Kind kind, qint64 line)
{
    if (!m_items.empty() && m_items.back().length == 0) {
        m_items.pop_back();
    }
    return beginKeeping(kind, line);
}

Utterances::Item &Utterances::beginKeeping(Kind kind, qint64 line)
{
    m_spaceBefore = false;
    return m_items.emplace_back(
        Item{.kind = kind, .start = m_text.size(), .from = {}, .to = {}, .line = line});
}

void Utterances::append(QStringView words)
{
    Item &item = m_items.back();
    for (qsizetype at = 0; at < words.size();) {
        if (words[at].isSpace()) {
            m_spaceBefore = true;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < words.size() && !words[end].isSpace()) {
            ++end;
        }
        appendWord(words.sliced(at, end - at), item.length > 0);
        item.length = m_text.size() - item.start;
        at = end;
    }
}

/// A run goes on over a space where the source has exactly that, so that a line of words is one run.
void Utterances::appendWord(QStringView word, bool mayHaveSpace)
{
    const bool hasSpace = std::exchange(m_spaceBefore, false) && mayHaveSpace;
    if (hasSpace) {
        m_text += u' ';
    }
    const bool isView = std::less_equal<>()(m_source.data(), word.data()) &&
                        std::less<>()(word.data(), m_source.data() + m_source.size());
    if (isView) {
        const qsizetype source = word.data() - m_source.data();
        const qsizetype space = hasSpace ? 1 : 0;
        SourcePiece *last = m_runs.empty() ? nullptr : &m_runs.back();
        if (last != nullptr && last->body + last->length + space == Utf16Offset(m_text.size()) &&
            last->source + last->length + space == Utf16Offset(source) &&
            (!hasSpace || m_source[source - 1] == u' ')) {
            last->length += space + word.size();
        } else {
            m_runs.push_back(
                {.body = Utf16Offset(m_text.size()), .source = Utf16Offset(source), .length = word.size()});
        }
    }
    m_text += word;
}

QStringView Utterances::textOf(const Item &item) const
{
    return QStringView(m_text).sliced(item.start, item.length);
}

void Utterances::leaveOut(const QString &kind, int times)
{
    constexpr int mostKinds = 20;
    const bool isOneMore = m_leftOut.size() >= mostKinds && !m_leftOut.contains(kind);
    m_leftOut[isOneMore ? u"…"_s : kind] += times;
}

void Utterances::warnOfTruncation(qint64 line)
{
    m_facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = line});
}

void Utterances::leaveOutWords(QStringView words, qint64 line)
{
    constexpr qsizetype quoted = 40;
    const QString simplified = words.toString().simplified();
    if (simplified.isEmpty()) {
        return;
    }
    if (m_wordsLeftOut == 0) {
        m_firstWordsLeftOut = simplified.first(std::min(quoted, simplified.size()));
        m_lineLeftOut = line;
    }
    m_wordsLeftOut += simplified.size();
}

void Utterances::sortByTime()
{
    Milliseconds last{0};
    std::vector<std::pair<Milliseconds, size_t>> order;
    order.reserve(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i) {
        last = m_items[i].from.value_or(last);
        order.emplace_back(last, i);
    }
    std::ranges::stable_sort(order, {}, &std::pair<Milliseconds, size_t>::first);
    std::vector<Item> sorted;
    sorted.reserve(m_items.size());
    for (const auto &[time, index] : order) {
        sorted.push_back(m_items[index]);
    }
    m_items = std::move(sorted);
}

std::vector<int> Utterances::labelsOf(TranscriptBuilder &builder, const Item &item)
{
    std::vector<int> labels;
    for (const int index : {item.speaker, item.otherSpeaker}) {
        if (index == NoSpeaker) {
            continue;
        }
        Speaker &speaker = m_speakers[size_t(index)];
        if (speaker.label < 0) {
            speaker.label = builder.label(speaker.name, speaker.role);
        }
        if (!std::ranges::contains(labels, speaker.label)) {
            labels.push_back(speaker.label);
        }
    }
    return labels;
}

/// Segments of a few words would make unreadable paragraphs, and an hour in one paragraph would too.
bool Utterances::beginsParagraph(const Item &item, const std::vector<int> &labels) const
{
    if (item.join == Join::Paragraph || labels != m_labels) {
        return true;
    }
    const bool paused = item.from && m_lastEnd && *item.from - *m_lastEnd >= LongPause;
    return paused || (m_paragraphUnits >= LongParagraph && m_afterSentence) ||
           m_paragraphUnits >= LongestParagraph;
}

void Utterances::addTo(TranscriptBuilder &builder, const Item &item)
{
    const QStringView words = textOf(item);
    if (item.kind == Kind::Heading) {
        builder.beginSection(words, item.level);
        m_labels.clear();
        m_lastEnd.reset();
        m_paragraphUnits = 0;
        return;
    }
    std::vector<int> labels = labelsOf(builder, item);
    const bool paragraph = beginsParagraph(item, labels);
    builder.addUnit(labels, words,
                    paragraph ? TranscriptBuilder::Join::Paragraph : TranscriptBuilder::Join::Line, item.from,
                    !item.from || item.to >= item.from ? item.to : std::nullopt);
    builder.facts().units -= item.kind == Kind::Unit ? 0 : 1;
    if (Turn &turn = builder.facts().turns.back(); turn.start && turn.end && *turn.end < *turn.start) {
        turn.end.reset(); // times that go back
    }
    m_paragraphUnits = (paragraph ? 0 : m_paragraphUnits) + words.size();
    m_afterSentence = structure::endsAsSentence(words);
    m_labels = std::move(labels);
    m_lastEnd = std::max(item.from, item.to);
}

/// Runs are in the order in which words were collected, pieces in that of their times.
std::vector<SourcePiece> Utterances::inSource(const std::vector<SourcePiece> &pieces) const
{
    std::vector<SourcePiece> made;
    made.reserve(pieces.size() + m_runs.size());
    for (const SourcePiece &piece : pieces) {
        const Utf16Offset end = piece.source + piece.length;
        auto run = std::ranges::upper_bound(m_runs, piece.source, {}, &SourcePiece::body);
        run -= run == m_runs.begin() ? 0 : 1;
        for (; run != m_runs.end() && run->body < end; ++run) {
            const Utf16Offset from = std::max(piece.source, run->body);
            const Utf16Offset to = std::min(end, run->body + run->length);
            if (from < to) {
                made.push_back({.body = piece.body + (from - piece.source),
                                .source = run->source + (from - run->body),
                                .length = to - from});
            }
        }
    }
    return made;
}

void Utterances::addWarnings(std::vector<Warning> &warnings) const
{
    for (auto left = m_leftOut.begin(); left != m_leftOut.end(); ++left) {
        warnings.push_back({.code = WarningCode::MarkupLeftOut,
                            .arguments = {left.key(), QString::number(left.value())},
                            .line = 0});
    }
    if (m_wordsLeftOut > 0) {
        warnings.push_back({.code = WarningCode::LeftOut,
                            .arguments = {m_firstWordsLeftOut, QString::number(m_wordsLeftOut)},
                            .line = m_lineLeftOut});
    }
    Milliseconds last{0};
    for (const Item &item : m_items) {
        if (item.from && *item.from < last) {
            warnings.push_back({.code = WarningCode::TimesNotMonotone,
                                .arguments = {timeText(*item.from)},
                                .line = item.line});
            break;
        }
        last = item.from.value_or(last);
    }
}

structure::Document Utterances::takeDocument()
{
    structure::Document document;
    document.marksHeadings = std::ranges::contains(m_items, Kind::Heading, &Item::kind);
    document.runs.assign(m_runs.begin(), m_runs.end());
    m_runs.clear();
    for (const Item &item : m_items) {
        document.blocks.push_back({.kind = item.kind == Kind::Heading ? structure::BlockKind::Heading
                                                                      : structure::BlockKind::Paragraph,
                                   .level = item.level,
                                   .start = item.start,
                                   .length = item.length,
                                   .line = item.line,
                                   .startTime = item.from,
                                   .endTime = item.to});
    }
    document.text = std::move(m_text);
    return document;
}

Result<Transcript> Utterances::transcript(Progress &progress)
{
    std::erase_if(m_items, [](const Item &item) { return item.length == 0; });
    if (m_items.empty()) {
        return fail(ErrorCode::NoWords);
    }
    addWarnings(m_facts.warnings);
    if (std::ranges::all_of(m_items, [](const Item &item) {
            return item.kind == Kind::Text || item.kind == Kind::Heading;
        })) {
        return structure::structureDocument(takeDocument(), std::move(m_facts), progress);
    }
    TranscriptBuilder builder(m_text);
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (i % ItemsBetweenLooks == 0 && progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        addTo(builder, m_items[i]);
    }
    Transcript made = builder.finish();
    m_items = {}; // memory that the rest does not need
    m_text = QString();
    std::ranges::move(made.warnings, std::back_inserter(m_facts.warnings));
    made.warnings = std::move(m_facts.warnings);
    made.pieces = inSource(made.pieces);
    made.format = m_facts.format;
    made.title = m_facts.title;
    made.number = m_facts.number;
    made.date = m_facts.date;
    made.language = m_facts.language;
    made.summary = m_facts.summary;
    made.media = m_facts.media;
    return made;
}

} // namespace visavis::linguistic
