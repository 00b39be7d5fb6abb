// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/placement.h"
#include "trackedtext.h"

#include <functional>

namespace visavis::test
{

/// What became of passages of a text in its revision, judged by what the witness knows. A passage has a true
/// place when more than half of its words are still there, however spelt, and no other words of the original
/// came between them.
struct AnchoringCounts {
    qint64 passages = 0;
    qint64 withPlace = 0; ///< passages that have a true place
    qint64 right = 0;     ///< anchored, and holding exactly the words that are left of it; of a passage torn
                          ///< apart by a move, nine of ten
    qint64 toReview = 0;  ///< shown to a person
    qint64 proposed = 0;  ///< of these: the place proposed is the true one
    qint64 orphans = 0;
    qint64 lost = 0;      ///< orphans that have a true place
    qint64 wrong = 0;     ///< anchored, but a word more or less than is left of it
    qint64 elsewhere = 0; ///< of these: without one word that is left of it

    AnchoringCounts &operator+=(const AnchoringCounts &other);
};

/// Passages of one to a thousand characters, shorter ones as often as longer ones; a third begin and end
/// anywhere, the others at words; every fourth occurs more than once in the text.
[[nodiscard]] std::vector<Utf16Range> somePassages(const QString &text, int count, quint32 seed);

enum class Outcome {
    Wrong,
    Missed, ///< not anchored, though it has a true place
};
using Telling = std::function<void(Utf16Range, const Placement &, Outcome)>;
using Placing = std::function<Placement(Utf16Range)>;

/// Places them and judges. The original is the text before it was revised; `told` is called for each passage
/// that did not come out as it should.
[[nodiscard]] AnchoringCounts judge(const TrackedText &original, const TrackedText &revised,
                                    const std::vector<Utf16Range> &passages, const Placing &place,
                                    const Telling &told = {});

/// What a tool does that knows nothing of the texts' common structure: the quote where it stood; else where
/// it occurs nearest to that; else what is most like it anywhere, from a likeness of 80 of 100 on
/// (rapidfuzz).
class FuzzyMatcher
{
public:
    FuzzyMatcher(QString before, QString after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    [[nodiscard]] Placement place(Utf16Range passage) const;

private:
    QString m_before;
    QString m_after;
};

} // namespace visavis::test
