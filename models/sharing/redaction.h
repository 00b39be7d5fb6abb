// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/search/saidwords.h"

#include <vector>

namespace visavis
{

/// What of a project is taken out before others read it, or for good.
struct Redaction {
    static constexpr QStringView Mark = OmissionMark;

    struct Text {
        EpisodeId episode;
        std::vector<CodePointRange> ranges; ///< ascending, not overlapping
    };

    std::vector<EpisodeId> episodes;       ///< whole
    std::vector<Text> texts;               ///< words of episodes that stay
    std::vector<Text> repeats;             ///< of these, the places where only the same words stand
    std::vector<AnnotationId> annotations; ///< with their notes, taggings and links
    std::vector<SpeakerId> persons;        ///< whose name, labels and what is known of them go
    /// That stay, but whose summary goes, and notes on them, on their sections and on answers in them: a
    /// person in them is withheld. Only those that have any.
    std::vector<EpisodeId> silent;
    std::vector<EpisodeId> touched; ///< in which a label is theirs, whether they say something there or not
    std::vector<LabelId> undecided; ///< that may be theirs, or somebody else's; they and what they say stay
    SaidWords said;                 ///< quoted elsewhere, it goes there too
};

/// What nobody outside may read on a day: off record or under an embargo; and the same words where another
/// text has them: fifteen of them, or all of a shorter stretch. Loads all.
[[nodiscard]] Result<Redaction> withheldOf(Project &project, QDate day, const Progress &progress);

/// What a person said and what was made of it, whose labels have one of these names if they are nobody's
/// (labelNamesAmong()); and
/// the same words where another text has them: fifteen of them, or a whole turn. Interviews that the person
/// answers in and nobody else go whole. Loads all.
[[nodiscard]] Result<Redaction> contributionsOf(Project &project, SpeakerId person, const QStringList &names,
                                                const Progress &progress);

/// Whether a label is a person's: assigned, or nobody's and of one of these names, whatever case and accents.
[[nodiscard]] bool isLabelOf(SpeakerId assigned, const QString &label, SpeakerId person,
                             const QStringList &names);

} // namespace visavis
