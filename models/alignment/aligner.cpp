// SPDX-License-Identifier: MIT
#include "models/alignment/aligner.h"

#include "models/alignment/inorder.h"
#include "models/alignment/questionalignment.h"
#include "models/alignment/sectionalignment.h"
#include "models/alignment/turnpins.h"
#include "models/anchoring/textcomparison.h"
#include "models/search/folding.h"

#include <QSet>

#include <algorithm>

namespace visavis
{

namespace
{

/// Which share of the runs of four words, of the text with fewer, are in the other one too.
double sharedRuns(const Transcript &left, const Transcript &right)
{
    constexpr size_t Length = 4;
    const auto runsOf = [](const Transcript &text) {
        QSet<size_t> runs;
        std::array<size_t, Length> last{};
        size_t count = 0;
        forEachWord(text.body, [&](QByteArrayView word, Utf16Range) {
            last[count++ % Length] = qHash(word);
            if (count >= Length) {
                size_t run = 0;
                for (size_t i = 0; i < Length; ++i) {
                    run = qHashMulti(run, last[(count + i) % Length]);
                }
                runs.insert(run);
            }
        });
        return runs;
    };
    QSet<size_t> one = runsOf(left);
    QSet<size_t> other = runsOf(right);
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    const auto shared = std::ranges::count_if(one, [&](size_t run) { return other.contains(run); });
    return one.isEmpty() ? 0 : double(shared) / double(one.size());
}

/// The turns among compared parts.
TurnRange turnsOf(const std::vector<ComparedPart> &parts, PartRange range, int next)
{
    TurnRange turns{.first = next, .last = next};
    for (int part = range.first; part < range.last; ++part) {
        const ComparedPart &here = parts[size_t(part)];
        if (here.kind == TextPart::Kind::Turn) {
            turns.first = turns.isEmpty() ? here.index : turns.first;
            turns.last = here.index + 1;
        }
    }
    return turns;
}

/// By what the two texts have in common letter for letter.
Alignment alignByComparison(const Transcript &left, const Transcript &right)
{
    const TextComparison comparison = compareTexts(left, right);
    Alignment alignment{.kind = AlignmentKind::Revision, .pairs = {}};
    for (const ComparedRow &row : comparison.rows) {
        alignment.onlyLeft.insert(alignment.onlyLeft.end(), row.removed.begin(), row.removed.end());
        alignment.onlyRight.insert(alignment.onlyRight.end(), row.inserted.begin(), row.inserted.end());
    }
    std::ranges::sort(alignment.onlyLeft, {}, &Utf16Range::start);
    std::ranges::sort(alignment.onlyRight, {}, &Utf16Range::start);
    int nextLeft = 0;
    int nextRight = 0;
    for (const ComparedRow &row : comparison.rows) {
        if (row.kind == ComparedRow::Kind::MovedHere) {
            continue; // with where it was
        }
        const bool isMoved = row.kind == ComparedRow::Kind::MovedAway && row.counterpart >= 0;
        const PartRange after = isMoved ? comparison.rows[size_t(row.counterpart)].after : row.after;
        const FacingTurns facing{.left = turnsOf(comparison.before, row.before, nextLeft),
                                 .right = turnsOf(comparison.after, after, nextRight)};
        if (facing.left.isEmpty() && facing.right.isEmpty()) {
            continue;
        }
        alignment.pairs.push_back(facing);
        nextLeft = facing.left.last;
        nextRight = isMoved ? nextRight : facing.right.last;
    }
    return alignment;
}

bool areInOneLanguage(const Transcript &left, const Transcript &right)
{
    return !left.language.isEmpty() && left.language == right.language;
}

std::vector<FacingTurns> inOrder(const Transcript &left, const Transcript &right, AlignmentKind kind,
                                 const std::vector<TurnPin> &pins)
{
    const auto words =
        areInOneLanguage(left, right) ? LexicalAffinity::Words::Same : LexicalAffinity::Words::Alike;
    return alignInOrder(left, right, words, kind == AlignmentKind::Time, pinsInOrder(pins));
}

/// How surely a text is found in the other one, turn by turn.
double meanScore(const std::vector<FacingTurns> &pairs)
{
    double sum = 0;
    for (const FacingTurns &facing : pairs) {
        sum += facing.score;
    }
    return pairs.empty() ? 0 : sum / double(pairs.size());
}

Alignment alignAs(AlignmentKind kind, const Transcript &left, const Transcript &right,
                  const std::vector<TurnPin> &pins, const std::vector<FacingTurns> &byGuide)
{
    const auto with = [kind](std::vector<FacingTurns> pairs) {
        return Alignment{.kind = kind, .pairs = std::move(pairs)};
    };
    switch (kind) {
    case AlignmentKind::Translation:
    case AlignmentKind::Time:
        return with(inOrder(left, right, kind, pins));
    case AlignmentKind::Guide:
        return with(alignByQuestions(left, right, pins, byGuide));
    case AlignmentKind::Revision:
        return alignByComparison(left, right);
    case AlignmentKind::Sections:
        return with(alignBySections(left, right));
    case AlignmentKind::Proportion:
        break;
    }
    return with(alignByProportion(left, right));
}

} // namespace

Alignment alignEpisodes(const Transcript &left, const Transcript &right, std::optional<AlignmentKind> kind,
                        const std::vector<TurnPin> &pins, const std::vector<FacingTurns> &byGuide)
{
    constexpr double RunsOfRevision = 0.12;
    constexpr double SureInTwoLanguages =
        0.65; // a translation has 0.85 and more, two other texts 0.5 and less
    constexpr double SureInOneLanguage = 0.9;
    constexpr double TitlesOfSections = 0.6;
    constexpr int QuestionsOfGuide = 3;
    const auto as = [&](AlignmentKind chosen) {
        Alignment made = alignAs(chosen, left, right, pins, byGuide);
        applyPins(made.pairs, pins);
        return made;
    };
    if (kind) {
        return as(*kind);
    }
    if (sharedRuns(left, right) >= RunsOfRevision) {
        return as(AlignmentKind::Revision);
    }
    if (haveSharedClock(left, right)) {
        return as(AlignmentKind::Time);
    }
    Alignment translation = as(AlignmentKind::Translation);
    if (meanScore(translation.pairs) >=
        (areInOneLanguage(left, right) ? SureInOneLanguage : SureInTwoLanguages)) {
        return translation;
    }
    if (sharedTitles(left, right) >= TitlesOfSections) {
        return as(AlignmentKind::Sections);
    }
    Alignment guide = as(AlignmentKind::Guide);
    const auto sure = std::ranges::count_if(guide.pairs, [](const FacingTurns &facing) {
        return !facing.left.isEmpty() && !facing.right.isEmpty() && !facing.isDoubtful();
    });
    return sure >= QuestionsOfGuide ? guide : as(AlignmentKind::Proportion);
}

} // namespace visavis
