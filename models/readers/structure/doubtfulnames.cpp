// SPDX-License-Identifier: MIT
#include "models/readers/structure/doubtfulnames.h"

#include <QHash>

#include <algorithm>

namespace visavis::structure
{

namespace
{

constexpr int FewestTurns = 3;
constexpr qsizetype LongestInitials = 4;

bool areInitials(QStringView name)
{
    return name.size() <= LongestInitials && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
}

bool isOther(const LabelMark &mark)
{
    return mark.shape == LabelShape::Colon && mark.name >= 0 && !mark.isDashed &&
           mark.likeness > NameLikeness::Weak;
}

/// The other who speaks most, and how the names of all others look.
struct Others {
    int total = 0;
    int most = 0;
    int initials = 0;
    int name = -1;
};

Others othersIn(const LabelMarks &found)
{
    Others others;
    std::vector<int> count(found.names.size());
    for (const LabelMark &mark : found.marks) {
        if (!isOther(mark)) {
            continue;
        }
        ++others.total;
        others.initials += areInitials(found.names[size_t(mark.name)]) ? 1 : 0;
        if (++count[size_t(mark.name)] > others.most) {
            others.most = count[size_t(mark.name)];
            others.name = mark.name;
        }
    }
    return others;
}

/// How often the other comes right before or behind one of these marks, blocks without labels aside.
int exchangesWith(int other, const std::vector<const DoubtfulMark *> &turns, const LabelMarks &found)
{
    int exchanges = 0;
    int last = -1; // the other: 1, one of these: 0
    size_t next = 0;
    for (size_t i = 0; i < found.marks.size(); ++i) {
        const bool isTurn = next < turns.size() && turns[next]->block == i;
        next += isTurn ? 1 : 0;
        if (!isTurn && !isOther(found.marks[i])) {
            continue;
        }
        const int kind = isTurn ? 0 : found.marks[i].name == other ? 1 : -1;
        exchanges += last >= 0 && kind >= 0 && kind != last ? 1 : 0;
        last = kind;
    }
    return exchanges;
}

} // namespace

void believeDoubtfulNames(const std::vector<DoubtfulMark> &doubtful, LabelMarks &found)
{
    QHash<QStringView, std::vector<const DoubtfulMark *>> byName;
    for (const DoubtfulMark &one : doubtful) {
        byName[one.name].push_back(&one);
    }
    const auto most = std::ranges::max_element(byName, {}, [](const auto &turns) { return turns.size(); });
    if (most == byName.end() || int(most->size()) < FewestTurns) {
        return;
    }
    const std::vector<const DoubtfulMark *> &turns = *most;
    const Others others = othersIn(found);
    const auto all = int(turns.size()) + others.total;
    const bool takesTurns = others.most * 10 >= others.total * 8 && others.most >= FewestTurns &&
                            exchangesWith(others.name, turns, found) * 10 >= (all - 1) * 8;
    const bool isAlike =
        areInitials(most.key()) && others.total >= FewestTurns && others.initials * 10 >= others.total * 8;
    if (!takesTurns && !isAlike) {
        return;
    }
    for (const DoubtfulMark *turn : turns) {
        LabelMark &mark = found.marks[turn->block] = turn->mark;
        mark.name = int(found.names.size());
    }
    found.names.push_back(most.key().toString());
}

} // namespace visavis::structure
