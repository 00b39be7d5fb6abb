// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPlainTextEdit;

namespace visavis
{

/// The words in a field letter for letter, where Qt's own toPlainText() makes spaces of no-break spaces. What
/// the field began with comes back as it was while nothing is changed, whatever stands in it.
[[nodiscard]] QString plainText(const QPlainTextEdit *field, const QString &original);

} // namespace visavis
