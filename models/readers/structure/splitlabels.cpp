// SPDX-License-Identifier: MIT
#include "models/readers/structure/splitlabels.h"

#include <QHash>

namespace visavis::structure
{

namespace
{

/// What makes one label of two lines.
struct Pair {
    int joined = 0; ///< lines of the first name with this line below
    int alone = 0;  ///< lines of it with another one below
    int below = -1; ///< name of the second line; LabelMarks::names.size() for a time
};

} // namespace

void joinSplitLabels(Document &document, LabelMarks &marks)
{
    const int timeBelow = int(marks.names.size());
    const auto belowOf = [&](size_t i) {
        const LabelMark &mark = marks.marks[i];
        const LabelMark &next = marks.marks[i + 1];
        const bool isName = mark.shape == LabelShape::NameLine && mark.name >= 0 && mark.nameLength <= 40;
        const bool isNext =
            !document.blocks[i + 1].afterGap && document.blocks[i + 1].kind == BlockKind::Paragraph;
        if (!isName || !isNext) {
            return -1;
        }
        const bool bare = next.textStart >= document.blocks[i + 1].start + document.blocks[i + 1].length;
        const bool isSecond = (next.shape == LabelShape::Colon && bare) ||
                              next.shape == LabelShape::NameTime || next.shape == LabelShape::NameLine;
        return next.shape == LabelShape::TimeLine ? timeBelow : isSecond ? next.name : -1;
    };
    std::vector<Pair> pairs(marks.names.size());
    for (size_t i = 0; i + 1 < marks.marks.size(); ++i) {
        if (marks.marks[i].shape != LabelShape::NameLine || marks.marks[i].name < 0) {
            continue;
        }
        Pair &pair = pairs[size_t(marks.marks[i].name)];
        const int below = belowOf(i);
        if (below < 0 || (pair.below >= 0 && pair.below != below)) {
            ++pair.alone;
        } else {
            pair.below = below;
            ++pair.joined;
        }
    }
    // Names above a time are many; each of them may come once.
    int timed = 0;
    for (const Pair &pair : pairs) {
        timed += pair.below == timeBelow ? pair.joined : 0;
    }
    QHash<QString, int> joinedNames;
    const auto joinedName = [&](const QString &name) {
        if (joinedNames.isEmpty()) {
            for (size_t i = 0; i < marks.names.size(); ++i) {
                joinedNames.insert(marks.names[i], int(i));
            }
        }
        const auto known = joinedNames.constFind(name);
        if (known != joinedNames.constEnd()) {
            return *known;
        }
        const int made = int(marks.names.size());
        joinedNames.insert(name, made);
        marks.names.push_back(name);
        return made;
    };
    size_t kept = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i, ++kept) {
        Block block = document.blocks[i];
        LabelMark mark = marks.marks[i];
        const int below = i + 1 < marks.marks.size() ? belowOf(i) : -1;
        const Pair *pair = below >= 0 ? &pairs[size_t(mark.name)] : nullptr;
        const bool recurs = pair != nullptr && pair->below == below &&
                            (below == timeBelow ? timed >= 2 : pair->joined >= 2 && pair->alone == 0);
        if (recurs) {
            const Block &next = document.blocks[i + 1];
            const LabelMark second = marks.marks[i + 1];
            block.length = next.start + next.length - block.start;
            mark.textStart = block.start + block.length;
            mark.time = second.time ? second.time : mark.time;
            mark.endTime = second.time ? second.endTime : mark.endTime;
            if (below == timeBelow) {
                mark.shape = LabelShape::NameTime;
            } else {
                mark.shape = second.shape;
                mark.nameLength = second.nameStart + second.nameLength - mark.nameStart;
                mark.name =
                    joinedName(marks.names[size_t(mark.name)] + u' ' + marks.names[size_t(second.name)]);
                mark.likeness = NameLikeness::Person;
            }
            ++i;
        }
        document.blocks[kept] = block;
        marks.marks[kept] = mark;
    }
    document.blocks.resize(kept);
    marks.marks.resize(kept);
}

} // namespace visavis::structure
