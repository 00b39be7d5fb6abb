// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis::test
{

/// A file or folder of the real transcripts that lie beside the checkout and never in it (../shared, or where
/// VISAVIS_SHARED points). Empty when it is not there: the test then says that it skips.
[[nodiscard]] QString sharedPath(const QString &relative);

} // namespace visavis::test
