// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

namespace visavis::structure
{

/// Gives labels their roles: those that they state ("Interviewer"), and where no one is known to ask, who
/// asks clearly more often than anybody else is the interviewer. Those who answer an interviewer are
/// interviewees. Where nobody stands out, all stay Other.
void assignRoles(Transcript &transcript);

} // namespace visavis::structure
