// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"
#include "models/writers/exportwords.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// "to check before publishing"
[[nodiscard]] QString toCheckWords(const ExportWords &words);

/// What stands before words where there are no comments: "[to check before publishing] "; nothing for
/// nothing.
[[nodiscard]] QString inBrackets(const QString &caution);

/// What has to be told of a passage wherever it is quoted: its place is in doubt, it must be checked.
[[nodiscard]] QStringList cautionsOf(const ExportAnnotation &annotation, const ExportWords &words);

/// Which turns of ExportEpisode::text must be checked before they are published: those of people and
/// interviews that must, and where `withPassages` those in which a passage must.
[[nodiscard]] std::vector<bool> turnsToCheck(const ExportData &data, const ExportEpisode &episode,
                                             bool withPassages = true);

/// The same as words by turn; empty for those that need not be checked.
[[nodiscard]] std::vector<QString> turnCautions(const ExportData &data, const ExportEpisode &episode,
                                                const ExportWords &words);

} // namespace visavis
