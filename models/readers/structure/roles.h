// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

namespace visavis::structure
{

/// Gives labels their roles where the labels do not state them: who asks clearly more often than anybody else
/// is the interviewer, and those who answer are interviewees. Where nobody stands out, all stay Other.
void assignRoles(Transcript &transcript);

} // namespace visavis::structure
