// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

namespace visavis::test
{

/// An invented study with everything that exports can have: texts, persons with attributes, a guide, coders,
/// taggings with weights and notes. Its first interview, in English with names and times, has passages that
/// overlap, contradict each other, go over paragraphs and over a title, have to be checked, and are not in
/// the text any more; the second one, in French, names nobody.
[[nodiscard]] ExportData studyExport();

} // namespace visavis::test
