// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/annotationfields.h"
#include "models/project/project.h"

#include <QHash>

namespace visavis
{

/// Tells what stands around annotations, and remembers it: finding it takes the episode's text, of which the
/// last one asked about is kept.
class AnnotationPlaces
{
public:
    /// Knows nothing of an orphan, nor of a passage in a text that cannot be read, or that is not the
    /// episode's any more. The reference holds until the next call.
    [[nodiscard]] const PassagePlace &of(Project &project, const Annotation &annotation);

    [[nodiscard]] bool isKnown(AnnotationId annotation) const { return m_places.contains(annotation); }
    void forget(AnnotationId annotation) { m_places.remove(annotation); }
    void forgetAll();

private:
    struct Text {
        EpisodeId episode;
        RevisionId revision;
        std::shared_ptr<const Transcript> transcript;
        OffsetMap map;
    };
    /// Null when it cannot be read.
    [[nodiscard]] const Text *textOf(Project &project, const Episode &episode);

    QHash<AnnotationId, PassagePlace> m_places;
    std::optional<Text> m_text;
};

} // namespace visavis
