// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis
{

/// What programs write for programs: read to its end, the text is a JSON object or list, or XML. Nobody
/// speaks in braces and tags, so a file of no known format is then no transcript.
[[nodiscard]] bool isProgramData(QStringView text);

} // namespace visavis
