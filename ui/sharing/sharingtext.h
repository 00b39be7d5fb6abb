// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/sharedcopy.h"
#include "models/sharing/withdrawal.h"

#include <QStringList>

namespace visavis
{

/// "Left out: 2 interviews, 3 stretches of texts …": what a copy does not hold since nobody outside may read
/// it; empty when it holds all.
[[nodiscard]] QString leftOutText(const SharedCopyReport &report);

/// What no copy holds.
[[nodiscard]] QString neverSharedText();

/// Said wherever a file is made that others may get.
[[nodiscard]] QString notEncryptedText();

/// What a withdrawal takes out, one sentence each.
[[nodiscard]] QStringList withdrawalLines(const WithdrawalPreview &preview);

/// What nobody can take out here, and that the file can be read by whoever has it.
[[nodiscard]] QString beyondReachText();

} // namespace visavis
