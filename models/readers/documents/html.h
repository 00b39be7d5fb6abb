// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Web pages, HTML and XHTML, whole or in pieces: Podcasting 2.0's transcripts (cite, time, p), exports of
/// transcription programs, saved pages, word processors' exports.
[[nodiscard]] Format htmlFormat();

} // namespace visavis
