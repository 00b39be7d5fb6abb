// SPDX-License-Identifier: MIT
#include "models/writers/transcripts/subtitlecues.h"

#include "models/transcript/sentences.h"
#include "models/writers/transcripts/turntimes.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <span>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype LineLetters = 42;
constexpr qsizetype CueLetters = 2 * LineLetters;
constexpr Milliseconds LongestCue = 7s;
/// Slow speech is not parted into less than this.
constexpr qsizetype FewestLetters = 12;
/// Stretches of fewer letters are words.
constexpr qsizetype WordLetters = 12;

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

/// Broken at the space that is nearest to the middle.
QStringList linesOf(QStringView text)
{
    QString words = text.toString();
    words.replace(u'\n', u' ');
    if (words.size() <= LineLetters) {
        return {words};
    }
    const qsizetype middle = words.size() / 2;
    qsizetype best = -1;
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
        best = best < 0 || std::abs(at - middle) < std::abs(best - middle) ? at : best;
    }
    return best < 0 ? QStringList{words} : QStringList{words.first(best), words.sliced(best + 1)};
}

/// Cuts one turn. Places are in the body.
class TurnCutter
{
public:
    TurnCutter(const Transcript &transcript, int turn, std::span<const TimedStretch> stretches,
               const std::function<void(const SubtitleCue &)> &take)
        : m_body(transcript.body)
        , m_turn(turn)
        , m_stretches(stretches)
        , m_take(take)
    {
    }

    void cut()
    {
        const qsizetype start = m_stretches.front().range.start.value();
        const qsizetype stop = m_stretches.back().range.stop.value();
        const bool areWords = m_stretches.size() > 3 && stop - start < WordLetters * std::ssize(m_stretches);
        if (areWords) {
            cutParagraphs(start, stop);
            return;
        }
        for (const TimedStretch &stretch : m_stretches) {
            cutParagraphs(stretch.range.start.value(), stretch.range.stop.value());
        }
    }

private:
    [[nodiscard]] QStringView text(qsizetype from, qsizetype to) const
    {
        return m_body.sliced(from, to - from);
    }

    /// The stretch that holds a place.
    [[nodiscard]] const TimedStretch &stretchAt(qsizetype place) const
    {
        const auto after = std::ranges::upper_bound(
            m_stretches, place, {}, [](const TimedStretch &one) { return one.range.start.value(); });
        return after == m_stretches.begin() ? m_stretches.front() : *std::prev(after);
    }

    [[nodiscard]] static Milliseconds within(const TimedStretch &stretch, qsizetype place)
    {
        const double share = double(place - stretch.range.start.value()) / double(stretch.range.length());
        return stretch.start +
               Milliseconds(std::llround(share * double((stretch.end - stretch.start).count())));
    }

    /// Spaces at its ends take no time.
    [[nodiscard]] Milliseconds startOf(qsizetype from) const
    {
        const TimedStretch &stretch = stretchAt(from);
        return hasWords(text(stretch.range.start.value(), from)) ? within(stretch, from) : stretch.start;
    }
    [[nodiscard]] Milliseconds endOf(qsizetype to) const
    {
        const TimedStretch &stretch = stretchAt(to - 1);
        return hasWords(text(to, stretch.range.stop.value())) ? within(stretch, to) : stretch.end;
    }

    [[nodiscard]] bool fits(qsizetype from, qsizetype to) const
    {
        return to - from <= CueLetters && endOf(to) - startOf(from) <= LongestCue;
    }

    /// Places without the spaces at the ends.
    [[nodiscard]] std::pair<qsizetype, qsizetype> trimmed(qsizetype from, qsizetype to) const
    {
        while (from < to && m_body[from].isSpace()) {
            ++from;
        }
        while (to > from && m_body[to - 1].isSpace()) {
            --to;
        }
        return {from, to};
    }

    void cutParagraphs(qsizetype from, qsizetype to)
    {
        while (from < to) {
            const qsizetype gap = text(from, to).indexOf(u"\n\n");
            const qsizetype end = gap < 0 ? to : from + gap;
            if (const auto [start, stop] = trimmed(from, end); start < stop) {
                cutParagraph(start, stop);
            }
            from = gap < 0 ? to : end + 2;
        }
    }

    void cutParagraph(qsizetype from, qsizetype to)
    {
        if (fits(from, to)) {
            addPiece(from, to);
        } else {
            const std::vector<qsizetype> starts = sentenceStarts(text(from, to));
            for (size_t i = 0; i < starts.size(); ++i) {
                const qsizetype end = i + 1 < starts.size() ? from + starts[i + 1] : to;
                const auto [start, stop] = trimmed(from + starts[i], end);
                if (start < stop) {
                    cutSentence(start, stop);
                }
            }
        }
        flush();
    }

    /// Into as few parts of the same length as there may be.
    void cutSentence(qsizetype from, qsizetype to)
    {
        const auto partsFor = [](qsizetype length) { return (length + CueLetters - 1) / CueLetters; };
        const auto seconds = double((endOf(to) - startOf(from)).count()) / double(LongestCue.count());
        qsizetype parts = std::max(partsFor(to - from),
                                   std::min(qsizetype(std::ceil(seconds)), (to - from) / FewestLetters));
        const std::vector<qsizetype> breaks = parts > 1 ? breaksIn(from, to) : std::vector<qsizetype>();
        while (parts > 1) {
            const qsizetype end = bestBreak(breaks, from, from + (to - from) / parts);
            if (end < 0) {
                break;
            }
            const auto [start, stop] = trimmed(from, end);
            addPiece(start, stop);
            from = trimmed(end, to).first;
            parts = std::max(parts - 1, partsFor(to - from));
        }
        addPiece(from, to);
    }

    /// Where lines may be broken, within the two places.
    [[nodiscard]] std::vector<qsizetype> breaksIn(qsizetype from, qsizetype to) const
    {
        std::vector<qsizetype> breaks;
        const QStringView words = text(from, to);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
        for (qsizetype at = finder.toNextBoundary(); at > 0 && at < words.size();
             at = finder.toNextBoundary()) {
            breaks.push_back(from + at);
        }
        return breaks;
    }

    /// The one nearest to the target, rather behind a comma; -1 when there is none.
    [[nodiscard]] qsizetype bestBreak(const std::vector<qsizetype> &breaks, qsizetype from,
                                      qsizetype target) const
    {
        constexpr qsizetype CommaIsWorth = 15;
        qsizetype best = -1;
        qsizetype bestCost = 0;
        for (auto at = std::ranges::upper_bound(breaks, from);
             at != breaks.end() && (best < 0 || *at <= from + CueLetters); ++at) {
            const qsizetype last = trimmed(from, *at).second;
            if (last <= from) {
                continue;
            }
            const bool isComma = QStringView(u",;:–—،؛、，；：").contains(m_body[last - 1]);
            const qsizetype cost = std::abs(*at - target) - (isComma ? CommaIsWorth : 0);
            if (best < 0 || cost < bestCost) {
                best = *at;
                bestCost = cost;
            }
        }
        return best;
    }

    /// Goes into the cue that is open where both fit.
    void addPiece(qsizetype from, qsizetype to)
    {
        if (m_from < m_to && fits(m_from, to)) {
            m_to = to;
            return;
        }
        flush();
        m_from = from;
        m_to = to;
    }

    void flush()
    {
        if (m_from < m_to) {
            const Milliseconds start = startOf(m_from);
            m_take({.turn = m_turn,
                    .start = start,
                    .end = std::max(endOf(m_to), start + 1ms),
                    .lines = linesOf(text(m_from, m_to))});
        }
        m_from = m_to = 0;
    }

    QStringView m_body;
    int m_turn;
    std::span<const TimedStretch> m_stretches;
    const std::function<void(const SubtitleCue &)> &m_take;
    qsizetype m_from = 0; ///< of the cue that is open
    qsizetype m_to = 0;
};

} // namespace

Result<qint64> subtitleCues(const Transcript &transcript, Progress &progress,
                            const std::function<void(const SubtitleCue &)> &take)
{
    constexpr int TurnsBetweenLooks = 256;
    qint64 untimed = 0;
    TurnTimes times(transcript);
    for (int turn = 0; turn < int(transcript.turns.size()); ++turn) {
        if (turn % TurnsBetweenLooks == 0) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            progress.report(turn, qint64(transcript.turns.size()));
        }
        const std::vector<TimedStretch> stretches = times.of(turn);
        if (stretches.empty()) {
            ++untimed;
        } else {
            TurnCutter(transcript, turn, stretches, take).cut();
        }
    }
    return untimed;
}

} // namespace visavis
