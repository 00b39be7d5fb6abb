// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

namespace visavis
{

/// The number, as "3" or "2.1", of the question of the guide with which what follows it up is found and read.
/// Empty for questions that are found themselves, and for those that are not there.
[[nodiscard]] QString numberOfFollowed(const ProjectData &data, QuestionId followUp);

} // namespace visavis
