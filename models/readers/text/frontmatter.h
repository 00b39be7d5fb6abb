// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

namespace visavis
{

/// Where the YAML front matter of a text stands: between a first line `---` and the next `---` or `...`, when
/// what is between them looks like keys and values. Rules that a transcript has around its words are none. A
/// JSON object above the text is front matter too (and YAML at that), and TOML between two lines of `+++`.
struct FrontMatter {
    QStringView yaml;
    qsizetype bodyStart = 0; ///< the first unit after the closing line; 0 when there is no front matter
    qint64 lines = 0;        ///< lines taken, both rules included
};

[[nodiscard]] FrontMatter findFrontMatter(QStringView text);

/// Sets title, number, date, language, summary and media from the front matter, and adds one warning that
/// names the keys that found no place. What is not valid YAML (a colon in a title, template tags) is read
/// line by line.
void readFrontMatter(QStringView yaml, Transcript &facts);

} // namespace visavis
