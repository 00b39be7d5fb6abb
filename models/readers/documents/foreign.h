// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QByteArrayView>

namespace visavis
{

/// Why a zip file that no reader knows is not read: what it is instead (a spreadsheet, a presentation, Pages,
/// an archive) and so what to do, or that it breaks off.
[[nodiscard]] Error whyNoTranscript(QByteArrayView zip);

} // namespace visavis
