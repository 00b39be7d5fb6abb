// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QIODevice>

#include <functional>

namespace visavis
{

/// Turns a warning into a sentence in the user's language.
using WarningText = std::function<QString(const Warning &)>;

/// Writes one object of `outline --json` (see the manual page) for one file, as it goes: nothing of it is
/// held in memory but a small buffer. False when the device took no more; its errorString() says why.
[[nodiscard]] bool writeOutline(const QString &fileName, const Transcript &transcript,
                                const WarningText &warningText, QIODevice &device);

} // namespace visavis
