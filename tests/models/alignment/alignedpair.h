// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/aligner.h"

namespace visavis::test
{

/// Two transcripts and which of their turns face each other, as a person says: NAME.json in
/// tests/fixtures/alignment with "left", "right" (files beside it), "kind" and "pairs", as `align --json` has
/// them.
struct AlignedPair {
    Transcript left;
    Transcript right;
    AlignmentKind kind = AlignmentKind::Translation;
    std::vector<FacingTurns> pairs;

    [[nodiscard]] static AlignedPair load(const QString &jsonPath);
    /// Turn i faces turn i.
    [[nodiscard]] static AlignedPair inParallel(const QString &left, const QString &right);
};

/// The pair, one to one before, with the right text as a freer translator makes it: turns put together around
/// a short one that is left out, turns cut in two by an interjection or by nothing, passages left out or
/// added. The same for the same seed.
[[nodiscard]] AlignedPair drifted(const AlignedPair &pair, quint32 seed);

/// How much of what a person said was found.
struct Accuracy {
    int pairs = 0;        ///< in the truth, those with an empty side too
    int exact = 0;        ///< of these found exactly
    int links = 0;        ///< turns that face each other in the truth, by two
    int foundLinks = 0;   ///< of these found
    int wrongLinks = 0;   ///< found and not in the truth
    int certainWrong = 0; ///< of these in pairs that are not doubtful

    Accuracy &operator+=(const Accuracy &other);
    [[nodiscard]] double exactShare() const { return pairs > 0 ? double(exact) / pairs : 1; }
    /// F1 over links: the harmonic mean of recall and precision.
    [[nodiscard]] double linkShare() const
    {
        const int all = links + foundLinks + wrongLinks;
        return all > 0 ? 2.0 * foundLinks / all : 1;
    }
};

[[nodiscard]] Accuracy compare(const std::vector<FacingTurns> &truth, const std::vector<FacingTurns> &found);

/// Reads a transcript; fails the test when it cannot be read.
[[nodiscard]] Transcript readForAlignment(const QString &path);

} // namespace visavis::test
