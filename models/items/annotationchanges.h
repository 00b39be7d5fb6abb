// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

#include <QSet>

namespace visavis
{

/// What changes of a project mean to those who show its annotations.
struct AnnotationChanges {
    QSet<AnnotationId> annotations; ///< made, removed or changed themselves
    QSet<AnnotationId> worn;        ///< their tags or notes changed
    bool all = false;               ///< a tag's or a coder's looks changed
    bool places = false;            ///< what stands around passages changed
    QSet<EpisodeId> texts;          ///< edited, so that passages moved along
    bool episodes = false;          ///< episodes came, went or moved

    /// The data is as it is after the changes.
    [[nodiscard]] static AnnotationChanges of(const QList<Change> &changes, const ProjectData &data);
};

} // namespace visavis
