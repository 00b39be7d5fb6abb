// SPDX-License-Identifier: MIT
#include "models/readers/structure/splitlabels.h"

#include <QHash>

namespace visavis::structure
{

namespace
{

constexpr qsizetype LongestFirstLine = 40;

/// What stands right below the lines of one name.
struct Below {
    int joined = 0; ///< lines with this one below
    int alone = 0;  ///< lines with another one below
    int name = -1;  ///< of the second line
};

class LabelJoiner
{
public:
    LabelJoiner(Document &document, LabelMarks &marks)
        : m_document(document)
        , m_marks(marks)
        , m_timeBelow(int(marks.names.size()))
        , m_below(marks.names.size())
    {
    }

    void join()
    {
        count();
        size_t kept = 0;
        for (size_t i = 0; i < m_document.blocks.size(); ++i, ++kept) {
            const bool joins = isSplit(i);
            m_document.blocks[kept] = m_document.blocks[i];
            m_marks.marks[kept] = m_marks.marks[i];
            if (joins) {
                append(kept, i + 1);
                ++i;
            }
        }
        m_document.blocks.resize(kept);
        m_marks.marks.resize(kept);
    }

private:
    /// The name in the line below, m_timeBelow for a time; -1 when the two are no label.
    [[nodiscard]] int nameBelow(size_t i) const
    {
        const LabelMark &mark = m_marks.marks[i];
        const bool isFirst = mark.shape == LabelShape::NameLine && !mark.isDashed && mark.name >= 0 &&
                             mark.nameLength <= LongestFirstLine;
        if (!isFirst || i + 1 >= m_marks.marks.size()) {
            return -1;
        }
        const Block &block = m_document.blocks[i + 1];
        const LabelMark &next = m_marks.marks[i + 1];
        if (block.afterGap || block.kind != BlockKind::Paragraph) {
            return -1;
        }
        const bool isBare = next.textStart >= block.start + block.length;
        const bool isSecond = (next.shape == LabelShape::Colon && isBare) ||
                              next.shape == LabelShape::NameTime || next.shape == LabelShape::NameLine;
        return next.shape == LabelShape::TimeLine ? m_timeBelow : isSecond ? next.name : -1;
    }

    void count()
    {
        for (size_t i = 0; i < m_marks.marks.size(); ++i) {
            const LabelMark &mark = m_marks.marks[i];
            if (mark.shape != LabelShape::NameLine || mark.name < 0) {
                continue;
            }
            Below &below = m_below[size_t(mark.name)];
            const int name = nameBelow(i);
            if (name < 0 || (below.name >= 0 && below.name != name)) {
                ++below.alone;
                continue;
            }
            below.name = name;
            ++below.joined;
            m_timed += name == m_timeBelow ? 1 : 0;
        }
    }

    /// The same two lines recur. Names above a time are many, and each of them may come once.
    [[nodiscard]] bool isSplit(size_t i) const
    {
        const int name = nameBelow(i);
        if (name < 0 || m_below[size_t(m_marks.marks[i].name)].name != name) {
            return false;
        }
        const Below &below = m_below[size_t(m_marks.marks[i].name)];
        return name == m_timeBelow ? m_timed >= 2 : below.joined >= 2 && below.alone == 0;
    }

    void append(size_t to, size_t second)
    {
        Block &block = m_document.blocks[to];
        LabelMark &mark = m_marks.marks[to];
        const Block &next = m_document.blocks[second];
        const LabelMark &below = m_marks.marks[second];
        block.length = next.start + next.length - block.start;
        mark.textStart = block.start + block.length;
        mark.endTime = below.time ? below.endTime : mark.endTime;
        mark.time = below.time ? below.time : mark.time;
        if (below.shape == LabelShape::TimeLine) {
            mark.shape = LabelShape::NameTime;
            return;
        }
        mark.shape = below.shape;
        mark.nameLength = below.nameStart + below.nameLength - mark.nameStart;
        mark.name = indexOf(m_marks.names[size_t(mark.name)] + u' ' + m_marks.names[size_t(below.name)]);
        mark.likeness = NameLikeness::Person;
    }

    /// Of a name among all, a new one behind them.
    int indexOf(const QString &name)
    {
        for (size_t i = m_indexed; i < m_marks.names.size(); ++i) {
            m_index.insert(m_marks.names[i], int(i));
        }
        m_indexed = m_marks.names.size();
        const auto known = m_index.constFind(name);
        if (known != m_index.constEnd()) {
            return *known;
        }
        m_marks.names.push_back(name);
        return int(m_indexed);
    }

    Document &m_document;
    LabelMarks &m_marks;
    int m_timeBelow;
    int m_timed = 0;
    std::vector<Below> m_below; ///< by name
    QHash<QString, int> m_index;
    size_t m_indexed = 0;
};

} // namespace

void joinSplitLabels(Document &document, LabelMarks &marks)
{
    LabelJoiner(document, marks).join();
}

} // namespace visavis::structure
