// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/preparedepisode.h"
#include "models/project/projectdata.h"
#include "models/project/reanchoring.h"

namespace visavis
{

/// The annotations of an episode in a new text of it, and the notes on its sections. Made on a worker from
/// those that the file has; those that a person changed meanwhile are placed again when they are asked for.
///
/// Where an annotation is in another text than the one before, its place says nothing: then it is found by
/// its words.
class CarriedAnnotations
{
public:
    /// The text before, whose revision is the new text's parent.
    CarriedAnnotations(const Transcript &before, const PreparedEpisode &text,
                       const std::vector<Annotation> &annotations);

    /// What becomes of all that the episode has now.
    struct Carrying {
        QList<Change> changes;
        AnchoringSummary summary;
    };
    [[nodiscard]] Carrying carry(const ProjectData &data) const;

private:
    [[nodiscard]] Reanchoring::Placed placed(const Annotation &annotation) const;
    /// What names turns and exchanges of the text before by where they begin.
    [[nodiscard]] QList<Change> carryStarts(const ProjectData &data) const;
    /// A section is the one whose title its own became, else the only one of its title. Notes on others stay
    /// with the text before.
    void matchSections(const Transcript &before, const PreparedEpisode &text);
    [[nodiscard]] QList<Change> carryNotes(const ProjectData &data) const;

    struct Carried {
        Annotation before;
        Reanchoring::Placed after;
    };
    EpisodeId m_episode;
    RevisionId m_before;
    RevisionId m_after;
    Reanchoring m_reanchoring;
    QHash<AnnotationId, Carried> m_carried;
    QHash<QUuid, QUuid> m_sections; ///< of the new text, by those of the text before
};

} // namespace visavis
