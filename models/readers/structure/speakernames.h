// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/names.h"

#include <QHash>

#include <vector>

namespace visavis::structure
{

/// Who is named in a label: "Ann and Ben", "Ann & Ben", "Anne et Ben", "Ann/Ben" and "Ann, Ben and Cleo" name
/// several; others one. Whether these are people only the document can say.
[[nodiscard]] std::vector<QStringView> peopleIn(QStringView label);

/// Finds labels by what people are called: "Ann" is the name of "Ann Bell" and of "ANN". Each look takes the
/// same time, however many labels there are.
class NameIndex
{
public:
    /// Labels come in the order of their indices.
    void add(QStringView label, int index);

    /// The first label that a name may mean; -1 when there is none.
    [[nodiscard]] int firstOf(QStringView name) const;
    /// The label that is the name, or the only one that it may mean; -1 when there is none, or several.
    [[nodiscard]] int onlyOf(QStringView name) const;

private:
    struct Part {
        int first = -1;
        bool isOfSeveral = false;
    };

    QHash<QString, int> m_whole;
    QHash<QString, Part> m_parts; ///< first and last words
};

} // namespace visavis::structure
