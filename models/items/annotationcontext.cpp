// SPDX-License-Identifier: MIT
#include "models/items/annotationcontext.h"

#include "models/transcript/sentences.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// UTF-16 units of the passage's own turns on each side of it, and of each turn beside them.
constexpr qsizetype Around = 400;
constexpr qsizetype Beside = 240;

qsizetype trailingSpaces(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[text.size() - count - 1].isSpace()) {
        ++count;
    }
    return count;
}

/// Where the first sentence begins that is not further than this before the end of a text.
qsizetype lastSentences(QStringView text, qsizetype most)
{
    if (text.size() <= most) {
        return 0;
    }
    const std::vector<qsizetype> starts = sentenceStarts(text);
    const auto first = std::ranges::lower_bound(starts, text.size() - most);
    return first == starts.end() ? starts.back() : *first;
}

/// Where the last sentence ends that is not further than this from the start; the first one at least.
qsizetype firstSentences(QStringView text, qsizetype most)
{
    if (text.size() <= most) {
        return text.size();
    }
    const std::vector<qsizetype> starts = sentenceStarts(text);
    const auto behind = std::ranges::upper_bound(starts, most); // the first is 0
    const auto end = behind - starts.begin() > 1 ? std::prev(behind) : behind;
    const qsizetype stop = end == starts.end() ? text.size() : *end;
    return stop - trailingSpaces(text.first(stop));
}

class Writing
{
public:
    Writing(const Transcript &transcript, Utf16Range passage)
        : m_transcript(transcript)
        , m_passage(passage)
    {
    }

    void addTurn(int index, qsizetype start, qsizetype stop)
    {
        const Turn &turn = m_transcript.turns[size_t(index)];
        beginLine();
        if (const QString names = m_transcript.speakerNames(turn); !names.isEmpty()) {
            m_context.text += names + u": "_s;
        }
        add(start, stop, start > turn.range.start.value(), stop < turn.range.stop.value());
    }
    void addTitle(const Section &section)
    {
        beginLine();
        add(section.titleRange.start.value(), section.titleRange.stop.value(), false, false);
    }
    [[nodiscard]] PassageContext taken() { return std::move(m_context); }

private:
    void beginLine()
    {
        if (!m_context.text.isEmpty()) {
            m_context.text += u'\n';
        }
    }
    void add(qsizetype start, qsizetype stop, bool isStartCut, bool isStopCut)
    {
        if (isStartCut) {
            m_context.text += u"… "_s;
        }
        const qsizetype first = std::clamp(m_passage.start.value(), start, stop);
        const qsizetype last = std::clamp(m_passage.stop.value(), first, stop);
        append(start, first);
        const Utf16Offset begin(m_context.text.size());
        append(first, last);
        const Utf16Offset end(m_context.text.size());
        append(last, stop);
        if (first < last) {
            m_context.passage = {m_isBegun ? m_context.passage.start : begin, end};
            m_isBegun = true;
        }
        if (isStopCut) {
            m_context.text += u" …"_s;
        }
    }
    /// Paragraphs of a turn are parted by one line's end.
    void append(qsizetype start, qsizetype stop)
    {
        m_context.text +=
            QStringView(m_transcript.body).sliced(start, stop - start).toString().replace("\n\n"_L1, "\n"_L1);
    }

    const Transcript &m_transcript;
    Utf16Range m_passage;
    PassageContext m_context;
    bool m_isBegun = false;
};

} // namespace

PassageContext contextOf(const Transcript &transcript, Utf16Range passage)
{
    Writing writing(transcript, passage);
    const QStringView body = transcript.body;
    const int count = int(transcript.turns.size());
    const int titled = transcript.sectionTitledAt(passage.start);
    const auto rangeOf = [&](int turn) { return transcript.turns[size_t(turn)].range; };
    const auto addBehind = [&](int turn) {
        if (turn < count) {
            const Utf16Range range = rangeOf(turn);
            writing.addTurn(turn, range.start.value(),
                            range.start.value() + firstSentences(slice(body, range), Beside));
        }
    };
    if (titled >= 0) {
        writing.addTitle(transcript.sections[size_t(titled)]);
        addBehind(transcript.sections[size_t(titled)].firstTurn);
        return writing.taken();
    }
    const int first = transcript.turnAt(passage.start);
    if (first < 0) {
        return {.text = slice(body, passage).toString(), .passage = {{}, Utf16Offset(passage.length())}};
    }
    const int last = std::max(first, transcript.turnAt(passage.stop - 1));
    if (first > 0) {
        const Utf16Range range = rangeOf(first - 1);
        writing.addTurn(first - 1, range.start.value() + lastSentences(slice(body, range), Beside),
                        range.stop.value());
    }
    for (int turn = first; turn <= last; ++turn) {
        const Utf16Range range = rangeOf(turn);
        qsizetype start = range.start.value();
        qsizetype stop = range.stop.value();
        if (turn == first) {
            start += lastSentences(slice(body, {range.start, std::max(range.start, passage.start)}), Around);
        }
        if (turn == last && passage.stop < range.stop) {
            const Utf16Range behind{std::max(passage.stop, range.start), range.stop};
            stop = behind.start.value() + firstSentences(slice(body, behind), Around);
        }
        writing.addTurn(turn, start, stop);
    }
    addBehind(last + 1);
    return writing.taken();
}

} // namespace visavis
