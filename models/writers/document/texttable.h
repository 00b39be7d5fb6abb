// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace visavis
{

/// How wide a line is where all letters are of one width: letters of East Asia take two columns, marks on
/// letters none.
[[nodiscard]] qsizetype textColumns(QStringView line);

/// Rows in aligned columns where all of it is at most 80 columns wide and each cell is one line; else a block
/// for each row, a line for each cell, labelled by the head. Ends without a line break; empty without rows.
[[nodiscard]] QString textTable(const std::vector<std::vector<QString>> &rows, bool hasHead);

} // namespace visavis
