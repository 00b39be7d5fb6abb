// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/records.h"

#include <QHash>

#include <functional>

namespace visavis
{

/// The name of the file that each live episode's text was imported from.
using SourceNames = QHash<EpisodeId, QString>;
[[nodiscard]] Result<SourceNames> sourceNames(Database &database);

/// A label with what it has in its episode's current text.
struct LabelSummary {
    QString name; ///< empty in question and answer shapes
    Role role = Role::Other;
    SpeakerId speaker;
    int turns = 0;
};

/// How much there is of an episode's current text.
struct EpisodeSummary {
    QString source; ///< the file's name
    QString format; ///< the reader's id
    int sections = 0;
    int turns = 0;
    int units = 0;
    qint64 words = 0;
    qint64 length = 0; ///< code points
    std::vector<LabelSummary> labels;
};

/// Without reading the text itself.
[[nodiscard]] Result<EpisodeSummary> summarise(Database &database, const Episode &episode);

} // namespace visavis
