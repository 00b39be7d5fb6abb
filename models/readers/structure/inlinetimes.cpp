// SPDX-License-Identifier: MIT
#include "models/readers/structure/inlinetimes.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/structure.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <algorithm>
#include <array>

namespace visavis::structure
{

namespace
{

/// How a time stands there; each way is believed or not as a whole.
enum class Way { Square, Round, Angle, Bare };
constexpr size_t Ways = 4;

struct Found {
    size_t block = 0;
    qsizetype at = 0; ///< in the document's text, as it was
    TimeToken token;
    Way way = Way::Square;
    bool begins = false; ///< nothing of the block's words stands before it
};

/// Words of a block, without its label.
struct Region {
    qsizetype start = 0;
    qsizetype end = 0;
};

Region regionOf(const Block &block, const LabelMark &mark, bool isLabel)
{
    return {.start = isLabel ? std::max(mark.textStart, block.start) : block.start,
            .end = block.start + block.length};
}

Way wayOf(QChar first)
{
    switch (first.unicode()) {
    case u'(':
    case u'（':
        return Way::Round;
    case u'<':
    case u'{':
        return Way::Angle;
    case u'0':
    case u'1':
    case u'2':
    case u'3':
    case u'4':
    case u'5':
    case u'6':
    case u'7':
    case u'8':
    case u'9':
        return Way::Bare;
    default:
        return Way::Square;
    }
}

bool mayOpen(QChar c)
{
    switch (c.unicode()) {
    case u'[':
    case u'(':
    case u'<':
    case u'{':
    case u'#':
    case u'\\':
    case u'¤':
    case u'【':
    case u'（':
    case u'［':
        return true;
    default:
        return false;
    }
}

std::vector<Found> findTimes(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
{
    const QStringView text = document.text;
    std::vector<Found> found;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (labels.isDivider[i] || (marks.marks[i].shape == LabelShape::TimeLine && !labels.isLabel[i])) {
            continue;
        }
        const Region region = regionOf(document.blocks[i], marks.marks[i], labels.isLabel[i]);
        bool begins = true;
        for (qsizetype at = region.start; at < region.end;) {
            const bool bare = begins && !labels.isLabel[i] && text[at].isDigit();
            if (!bare && !mayOpen(text[at])) {
                begins = begins && isBlank(text[at]);
                ++at;
                continue;
            }
            const auto token = timeTokenAtStart(text.sliced(at, region.end - at));
            if (!token) {
                begins = false;
                ++at;
                continue;
            }
            const bool escaped = text[at] == u'\\' && at + 1 < region.end;
            found.push_back({.block = i,
                             .at = at,
                             .token = *token,
                             .way = wayOf(text[escaped ? at + 1 : at]),
                             .begins = begins});
            at += token->length;
        }
    }
    return found;
}

/// Leaves those that are believed.
void doubt(std::vector<Found> &found, const Document &document, const LabelMarks &marks,
           const LabelChoice &labels)
{
    std::array<int, Ways> count{};
    std::array<int, Ways> ascending{};
    std::array<Milliseconds, Ways> last{};
    for (const Found &time : found) {
        const auto way = size_t(time.way);
        ascending[way] += count[way] == 0 || time.token.time >= last[way] ? 1 : 0;
        last[way] = time.token.time;
        ++count[way];
    }
    const auto hasTime = [](const LabelMark &mark) { return mark.time.has_value(); };
    const bool othersAreTimed =
        (labels.any() && std::ranges::count_if(marks.marks, hasTime) >= 2) || count[size_t(Way::Square)] >= 2;
    const auto paragraphs = std::ranges::count(document.blocks, BlockKind::Paragraph, &Block::kind);
    const auto isBelieved = [&](const Found &time) {
        const auto way = size_t(time.way);
        const bool ascends = ascending[way] * 10 >= count[way] * 8;
        switch (time.way) {
        case Way::Square:
            return true;
        case Way::Bare:
            return count[way] >= 3 && ascends && std::ptrdiff_t(count[way]) * 4 >= paragraphs;
        default:
            return ascends && (count[way] >= 3 || othersAreTimed);
        }
    };
    std::erase_if(found, [&](const Found &time) { return !isBelieved(time); });
}

/// A stretch of the text as it was, and how much was taken out before its end.
struct Cut {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype shift = 0; ///< places behind it move by so much
};

/// Takes the times out, with the blanks that they leave behind.
class Cutter
{
public:
    Cutter(Document &document, LabelMarks &marks, const LabelChoice &labels)
        : m_document(document)
        , m_marks(marks)
        , m_labels(labels)
    {
    }

    std::vector<InlineTime> cut(const std::vector<Found> &found)
    {
        for (const Found &time : found) {
            take(time);
        }
        for (size_t i = 0; i < m_marks.marks.size(); ++i) {
            takeColonBehindManner(i);
        }
        if (m_cuts.empty()) {
            return {};
        }
        rebuild();
        for (InlineTime &time : m_times) {
            time.at = moved(time.at);
        }
        return std::move(m_times);
    }

private:
    void take(const Found &time)
    {
        const QStringView text = m_document.text;
        Block &block = m_document.blocks[time.block];
        const Region region = regionOf(block, m_marks.marks[time.block], m_labels.isLabel[time.block]);
        qsizetype from = time.at;
        qsizetype to = time.at + time.token.length;
        const bool goesOn = time.begins && to < region.end && (text[to] == u':' || text[to] == u'：');
        to += goesOn ? 1 : 0;
        while (to < region.end && text[to].isSpace()) {
            ++to;
        }
        if (time.begins && to + 1 < region.end &&
            (text[to] == u'-' || text[to] == u'–' || text[to] == u'—') && isBlank(text[to + 1]) &&
            time.way == Way::Bare) {
            to += 2;
        }
        const bool ends = to == region.end;
        const bool punctuated = !ends && QStringView(u",.;:!?…)»”").contains(text[to]);
        while (from > region.start && (ends || punctuated) && isBlank(text[from - 1])) {
            --from;
        }
        const bool needsBlank = !ends && !punctuated && from > region.start && !text[from - 1].isSpace() &&
                                to == time.at + time.token.length;
        m_cuts.push_back({.from = from, .to = to, .shift = needsBlank ? 1 : 0});
        keep(time, block, to, ends, goesOn);
    }

    /// "(laughing)" of "Ann (laughing): No" stays with the words, the colon does not.
    void takeColonBehindManner(size_t i)
    {
        const LabelMark &mark = m_marks.marks[i];
        const qsizetype end = mark.nameStart + mark.nameLength;
        const bool isManner = m_labels.isLabel[i] && mark.shape == LabelShape::Colon &&
                              mark.textStart > mark.nameStart && mark.textStart < end;
        const qsizetype colon = isManner ? skipBlanks(m_document.text, end) : end;
        if (isManner && colon < m_document.text.size() && isColon(m_document.text[colon])) {
            m_cuts.push_back({.from = end, .to = colon + 1, .shift = 0});
        }
    }

    void keep(const Found &time, Block &block, qsizetype to, bool ends, bool goesOn)
    {
        const bool isLabel = m_labels.isLabel[time.block];
        if (ends && !time.begins) {
            // What stands behind the last word says when it ended, and when the next one begins.
            block.endTime = time.token.time;
            startNext(time.block, time.token.time);
        } else if (time.begins && isLabel && !m_marks.marks[time.block].time) {
            m_marks.marks[time.block].time = time.token.time;
            m_marks.marks[time.block].endTime = time.token.end;
        } else if (time.begins && !isLabel && !block.startTime && (goesOn || !m_labels.any())) {
            block.startTime = time.token.time;
            block.endTime = time.token.end;
        } else {
            m_times.push_back({.at = to, .start = time.token.time, .end = time.token.end});
        }
    }

    void startNext(size_t block, Milliseconds time)
    {
        if (block + 1 >= m_document.blocks.size()) {
            return;
        }
        Block &next = m_document.blocks[block + 1];
        LabelMark &mark = m_marks.marks[block + 1];
        if (m_labels.isLabel[block + 1]) {
            mark.time = mark.time ? mark.time : time;
        } else if (next.kind == BlockKind::Paragraph && !m_labels.any()) {
            next.startTime = next.startTime ? next.startTime : time;
        }
    }

    /// Writes the text anew without the cuts.
    void rebuild()
    {
        std::ranges::sort(m_cuts, {}, &Cut::from);
        const QStringView old = m_document.text;
        QString text;
        text.reserve(old.size());
        std::vector<SourcePiece> kept;
        qsizetype at = 0;
        qsizetype shift = 0;
        const auto keepUntil = [&](qsizetype end) {
            if (end > at) {
                kept.push_back(
                    {.body = Utf16Offset(text.size()), .source = Utf16Offset(at), .length = end - at});
                text += old.sliced(at, end - at);
            }
        };
        for (Cut &cut : m_cuts) {
            keepUntil(cut.from);
            if (cut.shift > 0) {
                text += u' ';
            }
            shift += cut.shift - (cut.to - cut.from);
            cut.shift = shift;
            at = cut.to;
        }
        keepUntil(old.size());
        m_document.runs = piecesInSource(kept, m_document.runs);
        move();
        m_document.text = std::move(text);
    }

    [[nodiscard]] qsizetype moved(qsizetype place) const
    {
        const auto behind = std::ranges::upper_bound(m_cuts, place, {}, &Cut::to);
        const qsizetype shift = behind == m_cuts.begin() ? 0 : std::prev(behind)->shift;
        const bool within = behind != m_cuts.end() && place > behind->from;
        return (within ? behind->from : place) + shift;
    }

    void move()
    {
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            Block &block = m_document.blocks[i];
            LabelMark &mark = m_marks.marks[i];
            // A cut at the very start moves the block's start behind it.
            const qsizetype start = moved(block.start);
            const qsizetype end = moved(block.start + block.length);
            const bool allStrong = block.strong >= block.length;
            const qsizetype strong = moved(block.start + block.strong) - start;
            mark.nameStart = moved(mark.nameStart);
            mark.textStart = std::min(moved(mark.textStart), end);
            block.start = start;
            block.length = std::max<qsizetype>(0, end - start);
            block.strong = allStrong ? block.length : std::clamp<qsizetype>(strong, 0, block.length);
        }
    }

    Document &m_document;
    LabelMarks &m_marks;
    const LabelChoice &m_labels;
    std::vector<Cut> m_cuts;
    std::vector<InlineTime> m_times;
};

} // namespace

std::vector<InlineTime> takeOutTimes(Document &document, LabelMarks &marks, const LabelChoice &labels)
{
    std::vector<Found> found = findTimes(document, marks, labels);
    doubt(found, document, marks, labels);
    return Cutter(document, marks, labels).cut(found);
}

void addTimeSpans(const std::vector<InlineTime> &times, Transcript &transcript)
{
    auto &spans = transcript.times;
    const auto known = std::ssize(spans);
    size_t turn = 0;
    auto piece = transcript.pieces.begin();
    for (const InlineTime &time : times) {
        const auto isBefore = [&](const SourcePiece &one) {
            return one.source + one.length <= Utf16Offset(time.at);
        };
        piece = std::find_if_not(piece, transcript.pieces.end(), isBefore);
        if (piece == transcript.pieces.end()) {
            break;
        }
        const Utf16Offset start = piece->body + std::max<qsizetype>(0, time.at - piece->source.value());
        while (turn < transcript.turns.size() && transcript.turns[turn].range.stop <= start) {
            ++turn;
        }
        if (turn == transcript.turns.size() || start < transcript.turns[turn].range.start) {
            continue;
        }
        if (std::ssize(spans) > known && spans.back().range.stop > start) {
            spans.back().range.stop = start;
            spans.back().end = std::max(spans.back().end, time.start);
        }
        if (std::ssize(spans) > known && spans.back().range.isEmpty()) {
            spans.pop_back();
        }
        const auto end = time.end.value_or(time.start);
        spans.push_back({.range = {start, transcript.turns[turn].range.stop},
                         .start = time.start,
                         .end = std::max(end, time.start)});
    }
    std::inplace_merge(spans.begin(), spans.begin() + known, spans.end(),
                       [](const TimeSpan &a, const TimeSpan &b) { return a.range < b.range; });
    const auto twins = std::ranges::unique(spans, {}, &TimeSpan::range);
    spans.erase(twins.begin(), twins.end());
}

} // namespace visavis::structure
