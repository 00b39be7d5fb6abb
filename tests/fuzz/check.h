// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis::test
{

/// Lets the format read the bytes, whatever its fit, and ends the program with a word on standard error when
/// what comes out breaks a rule of Transcript, or an error is not one that a reader may give.
void readAndCheck(const Format &format, const QByteArray &bytes);

} // namespace visavis::test
