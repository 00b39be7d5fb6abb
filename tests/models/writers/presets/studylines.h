// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace visavis::test
{

// What documents made of studyExport() must say, in English with the usual fields: as linesOf(Document).
[[nodiscard]] QStringList notesByInterview();
[[nodiscard]] QStringList methodsFacts();

} // namespace visavis::test
