// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/comparison.h"
#include "models/project/project.h"

#include <QPointer>

namespace visavis
{

/// What somebody marked and what stands in the new text, for a person who decides whether that is the same.
struct RevisedPassage {
    Cutting before; ///< of the last text in which its place was certain, else of the words kept with it
    Cutting after;  ///< where it is proposed; of an orphan where it would have stood
};

/// Cuts out passages of annotations to review. Keeps the last former text, so that going through the
/// annotations of one episode reads it once.
class RevisedPassages
{
public:
    /// Not owned; null for none.
    void setProject(Project *project);

    /// Reads the episode's text if it is not at hand.
    [[nodiscard]] Result<RevisedPassage> of(const Annotation &annotation);

private:
    struct Former {
        RevisionId revision;
        std::shared_ptr<const Transcript> transcript;
        OffsetMap map;
    };
    [[nodiscard]] Cutting former(const Annotation &annotation);
    /// Null when it cannot be read, or only in a time that one would notice.
    [[nodiscard]] const Former *textOf(RevisionId revision);

    QPointer<Project> m_project;
    std::optional<Former> m_former;
};

} // namespace visavis
