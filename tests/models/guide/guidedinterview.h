// SPDX-License-Identifier: MIT
#pragma once

#include "models/guide/guideassignment.h"

namespace visavis::test
{

/// An interview that was led by a guide, and which questions its exchanges answer, as a person says: one side
/// of a NAME.json in tests/fixtures/alignment, whose pairs have the number of their question.
struct GuidedInterview {
    QString name;
    Guide guide;
    Transcript transcript;
    /// Of each turn: an index into the guide, -1 for none.
    std::vector<int> questions;
    /// Turns that begin what one question and its follow-ups are about.
    std::vector<int> heads;

    /// A side is "left" or "right".
    [[nodiscard]] static GuidedInterview load(const QString &jsonPath, const QString &side,
                                              const QString &guidePath);
    /// The JSON files of two interviews each, and their guides.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> files(const QString &fixtures);
    /// All there are in the folder of fixtures, each once.
    [[nodiscard]] static std::vector<GuidedInterview> all(const QString &fixtures);

    /// What a person would have pinned: every exchange that is a head.
    [[nodiscard]] std::vector<QuestionPin> pins() const;
    /// The guide with the words that its questions have in these other interviews.
    [[nodiscard]] std::vector<AskedQuestion>
    learned(const std::vector<const GuidedInterview *> &others) const;
};

/// How many exchanges were assigned as a person says.
struct AssignmentAccuracy {
    int heads = 0;
    int rightHeads = 0;
    int all = 0; ///< with the follow-ups
    int right = 0;
    int certain = 0; ///< of all, those with a question that is not doubtful
    int certainWrong = 0;

    AssignmentAccuracy &operator+=(const AssignmentAccuracy &other);
    [[nodiscard]] double headShare() const { return heads > 0 ? double(rightHeads) / heads : 1; }
    [[nodiscard]] double share() const { return all > 0 ? double(right) / all : 1; }
};

[[nodiscard]] AssignmentAccuracy compare(const GuidedInterview &truth,
                                         const std::vector<AssignedExchange> &found);

} // namespace visavis::test
