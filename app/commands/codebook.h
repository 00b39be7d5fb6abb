// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "models/codebook/codebookformats.h"

namespace visavis
{

/// The format of a codebook that the export is asked for, by --format or the suffix .qdc; null when it is
/// asked for something else.
[[nodiscard]] const CodebookFormat *codebookFormatAskedFor(const Invocation &call);

/// export PROJECT OUTPUT with such a format. Gives the exit status.
[[nodiscard]] int exportCodebook(const Invocation &call, const CodebookFormat &format);

/// import PROJECT FILE --codebook. Prints what becomes of each tag; gives the exit status.
[[nodiscard]] int importCodebook(Invocation &call);

} // namespace visavis
