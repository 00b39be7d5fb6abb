// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

namespace visavis::test
{

/// Everything that a document can have, once: what the golden files are made of.
[[nodiscard]] Document sampleDocument();
/// Words, addresses and ids that try to get out of where they are put.
[[nodiscard]] Document hostileDocument();
/// Headings, quotes, references and notes; about four passages to a page.
[[nodiscard]] Document longDocument(int passages);

} // namespace visavis::test
