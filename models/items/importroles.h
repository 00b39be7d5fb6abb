// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

/// What ImportReview tells of a source beside its texts.
enum ImportRole {
    SourceStateRole = Qt::UserRole + 1, ///< int of SourceState
};

/// What ImportOutline tells of a row beside its texts.
enum ImportOutlineRole {
    IsSectionRole = Qt::UserRole + 1,
    SourceStartRole, ///< where its words begin in the decoded source, UTF-16 units; -1 when unknown
    SourceStopRole,
};

} // namespace visavis
