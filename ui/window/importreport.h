// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importer.h"

namespace visavis
{

/// What an import did, in sentences for the person who asked for it.
struct ImportReport {
    QString text; ///< a line for each sentence; of many failures only the first few are told
    bool hasFailures = false;
    EpisodeId first;            ///< the first interview that is new or has a new text; invalid when none is
    AnchoringSummary anchoring; ///< what became of the annotations in all new texts

    [[nodiscard]] static ImportReport of(const QList<ImportOutcome> &outcomes);
};

} // namespace visavis
