// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"
#include "models/writers/exportwords.h"

#include <array>

namespace visavis
{

inline constexpr std::array AllTagKinds{TagKind::Code, TagKind::Category, TagKind::Theme};
inline constexpr std::array AllTagStatuses{TagStatus::Candidate, TagStatus::Settled, TagStatus::Dropped};

/// "Code", "Settled": in the language of the export.
[[nodiscard]] QString wordOf(TagKind kind, const ExportWords &words);
[[nodiscard]] QString wordOf(TagStatus status, const ExportWords &words);

} // namespace visavis
