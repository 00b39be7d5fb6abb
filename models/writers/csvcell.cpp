// SPDX-License-Identifier: MIT
#include "models/writers/csvcell.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What spreadsheets take for the start of a formula, also in full width.
constexpr QStringView FormulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// Whether an apostrophe belongs before it, or before those that it has.
bool isDangerous(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    return !text.isEmpty() && FormulaStarts.contains(text.front());
}

} // namespace

QString csvCell(const QString &text)
{
    QString written = isDangerous(text) ? u'\'' + text : text;
    const bool needsQuotes =
        std::ranges::any_of(written, [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); }) ||
        written.startsWith(u' ') || written.endsWith(u' ');
    return needsQuotes ? u'"' + written.replace(u'"', u"\"\""_s) + u'"' : written;
}

QString csvText(const QString &cell)
{
    return cell.startsWith(u'\'') && isDangerous(cell) ? cell.sliced(1) : cell;
}

} // namespace visavis
