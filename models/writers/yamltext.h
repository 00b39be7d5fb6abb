// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace visavis
{

/// Text as a YAML scalar in double quotes, on one line: what a YAML reader makes of it is the text, whatever
/// is in it.
[[nodiscard]] QString yamlQuoted(QStringView text);

} // namespace visavis
