// SPDX-License-Identifier: MIT
#include "models/readers/structure/legend.h"

#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

constexpr qsizetype LongestInitials = 5;
/// A table of names stands above everything else.
constexpr size_t LongestLegend = 60;

/// "AJB", "AvW", "S.R.": letters that could stand for a name.
bool areInitials(QStringView name)
{
    return name.size() >= 2 && name.size() <= LongestInitials && name.front().isUpper() &&
           name.back().isUpper() &&
           std::ranges::all_of(name, [](QChar c) { return c.isLetter() || c == u'.'; });
}

/// "Ann Jane Bell" has the initials AJB and AB, "Aaron van Wirdum" AvW and AW.
bool hasInitials(QStringView name, QStringView initials)
{
    const QString wanted = initials.toString().remove(u'.');
    qsizetype found = 0;
    for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : word.tokenize(u'-', Qt::SkipEmptyParts)) {
            found += found < wanted.size() && part.front() == wanted[found] ? 1 : 0;
        }
    }
    return found == wanted.size() && name.front() == wanted.front();
}

QStringView behindKey(QStringView text)
{
    const auto isMark = [](QChar c) { return isBlank(c) || QStringView(u":：=–—-,(").contains(c); };
    while (!text.isEmpty() && isMark(text.front())) {
        text = text.sliced(1);
    }
    return text;
}

/// The name in "Ann Jane Bell, interviewer"; empty when there is none.
QString nameIn(QStringView text)
{
    const auto ends = [](QChar c) { return QStringView(u",;(:–—=\n").contains(c); };
    const QStringView name = text.first(std::ranges::find_if(text, ends) - text.begin()).trimmed();
    return nameLikeness(name) == NameLikeness::Person ? name.toString().simplified() : QString();
}

std::vector<LegendLine> candidates(const Document &document, const LabelMarks &marks,
                                   const QHash<QString, int> &names)
{
    std::vector<LegendLine> lines;
    const std::vector<int> count = countLabels(marks);
    const size_t end = std::min(LongestLegend, document.blocks.size());
    for (size_t i = 0; i < end; ++i) {
        const QStringView line = document.textOf(document.blocks[i]);
        const auto isKey = [](QChar c) { return c.isLetterOrNumber() || c == u'.'; };
        const qsizetype stop = std::ranges::find_if_not(line, isKey) - line.begin();
        const QStringView key = line.first(stop);
        const auto known = stop <= LongestInitials ? names.constFind(key) : names.constEnd();
        const bool isLabel = marks.marks[i].shape == LabelShape::Colon;
        if (known == names.constEnd() || count[size_t(*known)] <= (isLabel ? 1 : 0)) {
            continue;
        }
        const QStringView rest = behindKey(line.sliced(stop));
        const QString name = nameIn(rest);
        if (!name.isEmpty()) {
            const bool isSure = (areInitials(key) && hasInitials(name, key)) ||
                                saysRole(rest.sliced(std::min(rest.size(), name.size())));
            lines.push_back({.block = i, .key = *known, .name = name, .isSure = isSure});
        }
    }
    return lines;
}

} // namespace

std::vector<LegendLine> findLegend(const Document &document, const LabelMarks &marks,
                                   const QHash<QString, int> &known)
{
    const std::vector<LegendLine> lines = candidates(document, marks, known);
    const auto vouches = [&](size_t at, size_t block) {
        return at < lines.size() && lines[at].isSure &&
               std::max(lines[at].block, block) - std::min(lines[at].block, block) == 1;
    };
    std::vector<LegendLine> legend;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isSure || vouches(i + 1, lines[i].block) || (i > 0 && vouches(i - 1, lines[i].block))) {
            legend.push_back(lines[i]);
        }
    }
    return legend;
}

bool isInitialsOf(QStringView initials, QStringView name)
{
    const QString letters = initials.toString().remove(u' ').remove(u'.');
    return areInitials(letters) && hasInitials(name, letters);
}

std::vector<int> countLabels(const LabelMarks &found)
{
    std::vector<int> count(found.names.size());
    for (const LabelMark &mark : found.marks) {
        if (mark.name >= 0 && mark.shape == LabelShape::Colon) {
            ++count[size_t(mark.name)];
        }
    }
    return count;
}

bool saysRole(QStringView text)
{
    const auto isMark = [](QChar c) { return !c.isLetter(); };
    while (!text.isEmpty() && isMark(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isMark(text.back())) {
        text.chop(1);
    }
    return statedRole(text).has_value();
}

} // namespace visavis::structure
