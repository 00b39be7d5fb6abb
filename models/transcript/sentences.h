// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace visavis
{

/// Where the sentences of a text begin, ascending, in UTF-16 units; the first is always 0. Empty for an empty
/// text.
///
/// After Unicode Standard Annex 29 with what interviews need on top: titles and initials ("M. Durand", "Dr.
/// Lee", "J. S. Bach") end no sentence, a closing guillemet may stand after a space (« Bonjour ? »), and what
/// follows a quote in lower case (« Bonjour ? » à voix basse) goes on with the sentence. A blank line always
/// ends one.
[[nodiscard]] std::vector<qsizetype> sentenceStarts(QStringView text);

/// The sentence at a place, [first, second), without the spaces after it. A place in those spaces, or at the
/// very end, belongs to the sentence before it.
[[nodiscard]] std::pair<qsizetype, qsizetype> sentenceAt(QStringView text, qsizetype place);

} // namespace visavis
