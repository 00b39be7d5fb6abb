// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

#include <QHash>

namespace visavis::structure
{

/// A line of a table of names above the conversation: "AJB  Ann Jane Bell, interviewer".
struct LegendLine {
    size_t block = 0;
    int key = -1; ///< index of the short name
    QString name;
    bool isSure = false; ///< the letters are those of the name, or its part is said
};

/// The lines that say who a short name in later labels is. One that is not sure stands right beside one that
/// is: lines of such a table vouch for each other. `known` has the index of each name.
[[nodiscard]] std::vector<LegendLine> findLegend(const Document &document, const LabelMarks &marks,
                                                 const QHash<QString, int> &known);

/// "AJB", "A. J. B." of "Ann Jane Bell".
[[nodiscard]] bool isInitialsOf(QStringView initials, QStringView name);

/// By name, how many lines have it before a colon.
[[nodiscard]] std::vector<int> countLabels(const LabelMarks &marks);

/// Says a role, brackets and marks aside: ", interviewer", " (enquêtrice)".
[[nodiscard]] bool saysRole(QStringView text);

} // namespace visavis::structure
