// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

namespace visavis
{

/// Whether a label is somebody's name, and not a role ("Interviewee", "Q", "Speaker 2") or nothing.
[[nodiscard]] bool isSomebodysName(QStringView label);

/// What labels call a person: the person's name, and the names of their labels but for role words, which
/// stand for others elsewhere. The labels are loaded.
[[nodiscard]] QStringList labelNamesOf(const ProjectData &data, const Speaker &person);

} // namespace visavis
