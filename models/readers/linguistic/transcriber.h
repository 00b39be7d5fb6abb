// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Transcriber (.trs, its DTDs 11 to 14), which broadcast archives and French corpora of speech use.
///
/// A `Turn` is one unit and its synchronisation points are its times. Where two speak at once, the turn has
/// both labels and what each of them (`Who`) says is a paragraph. Sections that have a topic get it as their
/// title. Events, comments and background are markup, left out and warned about.
[[nodiscard]] Format transcriberFormat();

} // namespace visavis
