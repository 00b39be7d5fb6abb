// SPDX-License-Identifier: MIT
#include "models/alignment/facingwords.h"

#include "models/transcript/sentences.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace visavis
{

namespace
{

struct Sentence {
    Utf16Range range;
    double letters = 0;
    bool asks = false;
};

std::vector<Sentence> sentencesOf(const Transcript &text, TurnRange turns)
{
    std::vector<Sentence> sentences;
    for (int turn = turns.first; turn < turns.last; ++turn) {
        const Utf16Range range = text.turns[size_t(turn)].range;
        const QStringView words = text.text(range);
        const std::vector<qsizetype> starts = sentenceStarts(words);
        for (size_t i = 0; i < starts.size(); ++i) {
            const qsizetype stop = i + 1 < starts.size() ? starts[i + 1] : words.size();
            const QStringView sentence = words.sliced(starts[i], stop - starts[i]).trimmed();
            const auto letters =
                std::ranges::count_if(sentence, [](QChar letter) { return letter.isLetterOrNumber(); });
            const Utf16Offset start = range.start + (sentence.begin() - words.begin());
            if (letters > 0) {
                sentences.push_back({.range = {start, start + sentence.size()},
                                     .letters = double(letters),
                                     .asks = sentence.contains(u'?')});
            }
        }
    }
    return sentences;
}

/// How strange it is that one text says in so many letters what the other says in so many, in the units of
/// Gale and Church: a hundred times a negative logarithm of a probability.
double strangeness(double left, double right, double ratio)
{
    constexpr double Variance = 6.8; // of a letter's translation
    const double mean = (left + right / ratio) / 2;
    const double deviations = std::abs(right - left * ratio) / std::sqrt(Variance * std::max(mean, 1.0));
    const double probability = std::erfc(deviations / std::numbers::sqrt2);
    return -100 * std::log(std::max(probability, 1e-12));
}

struct Shape {
    size_t left;
    size_t right;
    double cost; ///< of its being rarer than one to one
};
constexpr std::array Shapes{Shape{1, 1, 0},   Shape{1, 0, 450}, Shape{0, 1, 450},
                            Shape{2, 1, 230}, Shape{1, 2, 230}, Shape{2, 2, 440}};

double costOf(const std::vector<Sentence> &left, size_t i, const std::vector<Sentence> &right, size_t k,
              const Shape &shape, double ratio)
{
    constexpr double OnlyOneAsks = 150;
    if (shape.left == 0 || shape.right == 0) {
        return shape.cost;
    }
    double here = 0;
    double there = 0;
    for (size_t n = i - shape.left; n < i; ++n) {
        here += left[n].letters;
    }
    for (size_t n = k - shape.right; n < k; ++n) {
        there += right[n].letters;
    }
    const bool isOdd = left[i - 1].asks != right[k - 1].asks;
    return shape.cost + strangeness(here, there, ratio) + (isOdd ? OnlyOneAsks : 0);
}

using Stretches = std::vector<FacingWords::Stretch>;

void addSentences(const std::vector<Sentence> &left, const std::vector<Sentence> &right, Stretches &stretches)
{
    constexpr size_t Most = 1'000'000; // pairs; turns of that many sentences face each other whole
    if (left.empty() || right.empty()) {
        return;
    }
    if (left.size() * right.size() > Most) {
        stretches.push_back({.here = {left.front().range.start, left.back().range.stop},
                             .there = {right.front().range.start, right.back().range.stop}});
        return;
    }
    const auto lettersOf = [](const std::vector<Sentence> &sentences) {
        double sum = 0;
        for (const Sentence &sentence : sentences) {
            sum += sentence.letters;
        }
        return sum;
    };
    const double ratio = lettersOf(right) / lettersOf(left);
    const size_t width = right.size() + 1;
    std::vector<double> costs((left.size() + 1) * width, std::numeric_limits<double>::infinity());
    std::vector<quint8> shapes(costs.size(), 0);
    costs[0] = 0;
    for (size_t i = 0; i <= left.size(); ++i) {
        for (size_t k = 0; k <= right.size(); ++k) {
            for (size_t s = 0; s < Shapes.size(); ++s) {
                const Shape &shape = Shapes[s];
                if (shape.left > i || shape.right > k) {
                    continue;
                }
                const double cost = costs[(i - shape.left) * width + k - shape.right] +
                                    costOf(left, i, right, k, shape, ratio);
                if (cost < costs[i * width + k]) {
                    costs[i * width + k] = cost;
                    shapes[i * width + k] = quint8(s);
                }
            }
        }
    }
    const auto first = stretches.size();
    for (size_t i = left.size(), k = right.size(); i > 0 || k > 0;) {
        const Shape &shape = Shapes[shapes[i * width + k]];
        if (shape.left > 0 && shape.right > 0) {
            stretches.push_back({.here = {left[i - shape.left].range.start, left[i - 1].range.stop},
                                 .there = {right[k - shape.right].range.start, right[k - 1].range.stop}});
        }
        i -= shape.left;
        k -= shape.right;
    }
    std::reverse(stretches.begin() + qsizetype(first), stretches.end());
}

/// What is left of a range without these; ascending.
std::vector<Utf16Range> without(Utf16Range range, const std::vector<Utf16Range> &gone)
{
    std::vector<Utf16Range> left;
    auto next = std::ranges::lower_bound(gone, range.start, {}, &Utf16Range::stop);
    Utf16Offset at = range.start;
    for (; next != gone.end() && next->start < range.stop; ++next) {
        if (at < next->start) {
            left.push_back({at, next->start});
        }
        at = std::max(at, next->stop);
    }
    if (at < range.stop) {
        left.push_back({at, range.stop});
    }
    return left;
}

Utf16Range rangeOf(const Transcript &text, TurnRange turns)
{
    return {text.turns[size_t(turns.first)].range.start, text.turns[size_t(turns.last) - 1].range.stop};
}

/// The letters that both have. False, and nothing added, where what only one has does not account for all
/// others.
bool addSame(const Transcript &left, Utf16Range leftRange, const Transcript &right, Utf16Range rightRange,
             const Alignment &alignment, Stretches &stretches)
{
    const std::vector<Utf16Range> here = without(leftRange, alignment.onlyLeft);
    const std::vector<Utf16Range> there = without(rightRange, alignment.onlyRight);
    Stretches found;
    size_t k = 0;
    qsizetype done = 0; // of there[k]
    for (const Utf16Range &piece : here) {
        for (Utf16Offset at = piece.start; at < piece.stop;) {
            if (k == there.size()) {
                return false;
            }
            const Utf16Offset place = there[k].start + done;
            const qsizetype length = std::min(piece.stop - at, there[k].stop - place);
            const Utf16Range same{at, at + length};
            if (left.text(same) != right.text({place, place + length})) {
                return false;
            }
            found.push_back({.here = same, .there = {place, place + length}, .isSame = true});
            at = at + length;
            done += length;
            if (done == there[k].length()) {
                ++k;
                done = 0;
            }
        }
    }
    if (k != there.size()) {
        return false;
    }
    stretches.insert(stretches.end(), found.begin(), found.end());
    return true;
}

} // namespace

FacingWords::FacingWords(const Transcript &left, const Transcript &right, const Alignment &alignment)
{
    const bool saysTheSame = alignment.kind == AlignmentKind::Translation ||
                             alignment.kind == AlignmentKind::Time ||
                             alignment.kind == AlignmentKind::Revision;
    if (!saysTheSame) {
        return;
    }
    for (const FacingTurns &pair : alignment.pairs) {
        if (pair.left.isEmpty() || pair.right.isEmpty() || pair.isDoubtful()) {
            continue;
        }
        const bool isSame =
            alignment.kind == AlignmentKind::Revision &&
            addSame(left, rangeOf(left, pair.left), right, rangeOf(right, pair.right), alignment, m_left);
        if (!isSame) {
            addSentences(sentencesOf(left, pair.left), sentencesOf(right, pair.right), m_left);
        }
    }
    std::ranges::sort(m_left, {}, [](const Stretch &one) { return one.here.start; });
    m_right.reserve(m_left.size());
    for (const Stretch &one : m_left) {
        m_right.push_back({.here = one.there, .there = one.here, .isSame = one.isSame});
    }
    std::ranges::sort(m_right, {}, [](const Stretch &one) { return one.here.start; });
}

std::optional<Utf16Range> FacingWords::facing(Side here, Utf16Range passage) const
{
    const std::vector<Stretch> &all = stretches(here);
    auto one = std::ranges::partition_point(
        all, [&](const Stretch &stretch) { return stretch.here.stop <= passage.start; });
    std::optional<Utf16Range> found;
    qsizetype covered = 0;
    for (; one != all.end() && one->here.start < passage.stop; ++one) {
        Utf16Range there = one->there;
        if (one->isSame) {
            const Utf16Range part = passage.intersected(one->here);
            there = {there.start + (part.start - one->here.start),
                     there.start + (part.stop - one->here.start)};
        }
        covered += there.length();
        found = found ? Utf16Range{std::min(found->start, there.start), std::max(found->stop, there.stop)}
                      : there;
    }
    // Parts that were moved away from each other are no one passage.
    constexpr qsizetype BetweenTurns = 200;
    const bool isScattered = found && found->length() > 2 * covered + BetweenTurns;
    return isScattered ? std::nullopt : found;
}

} // namespace visavis
