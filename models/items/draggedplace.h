// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"

#include <QString>

#include <optional>

class QMimeData;

namespace visavis
{

/// An interview, or a turn of one, while it is dragged out of a list.
struct DraggedPlace {
    /// What drag and drop knows it by.
    static const QString MimeType;

    EpisodeId episode;
    int turn = -1; ///< index from 0; -1: the interview

    /// The caller owns it. The path is the project's, since an id holds within one file only.
    [[nodiscard]] QMimeData *toMimeData(const QString &path) const;
    /// None of anything else, or of another project.
    [[nodiscard]] static std::optional<DraggedPlace> from(const QMimeData *data, const QString &path);
};

} // namespace visavis
