// SPDX-License-Identifier: MIT
#include "models/readers/text/markdowntable.h"

#include <algorithm>

namespace visavis
{

bool isTableRule(QStringView line)
{
    const bool plain = std::ranges::all_of(
        line, [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t'; });
    return plain && line.contains(u'|') && line.contains(u'-');
}

std::vector<SourceLine> tableCells(QStringView source, const SourceLine &line)
{
    qsizetype start = line.start;
    qsizetype end = line.end;
    const auto trim = [&source](SourceLine cell) {
        while (cell.start < cell.end && source[cell.start].isSpace()) {
            ++cell.start;
        }
        while (cell.end > cell.start && source[cell.end - 1].isSpace()) {
            --cell.end;
        }
        return cell;
    };
    const SourceLine whole = trim(line);
    start = whole.start + (whole.start < whole.end && source[whole.start] == u'|' ? 1 : 0);
    end = whole.end;
    std::vector<SourceLine> cells;
    for (qsizetype at = start; at < end; ++at) {
        if (source[at] == u'\\') {
            ++at;
        } else if (source[at] == u'|') {
            cells.push_back(trim({.start = start, .end = at, .number = line.number}));
            start = at + 1;
        }
    }
    if (start < end) {
        cells.push_back(trim({.start = start, .end = end, .number = line.number}));
    }
    return cells;
}

} // namespace visavis
