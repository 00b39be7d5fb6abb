// SPDX-License-Identifier: MIT
#include "models/readers/structure/hypothesis.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

/// More different names than this are no speakers: a list, a glossary, a log.
constexpr int MostSpeakers = 2000;

/// Between the name and the words.
bool hasColon(QStringView text, const LabelMark &mark)
{
    const qsizetype end = mark.nameStart + mark.nameLength;
    return end < mark.textStart && std::ranges::any_of(text.sliced(end, mark.textStart - end), isColon);
}

} // namespace

Hypothesis::Hypothesis(LabelShape shape, const Document &document, const LabelMarks &marks)
    : m_shape(shape)
    , m_document(document)
    , m_marks(marks)
    , m_counts(marks.names.size())
{
    count();
}

int Hypothesis::weigh()
{
    return m_names > MostSpeakers ? 0 : score();
}

bool Hypothesis::isLabel(size_t block) const
{
    return isBelieved(block);
}

void Hypothesis::count()
{
    const auto &blocks = m_document.blocks;
    while (m_firstWords < blocks.size() && !isWords(m_firstWords)) {
        ++m_firstWords;
    }
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool isParagraph = block.kind == BlockKind::Paragraph;
        m_paragraphs += isParagraph && (block.afterGap || !m_document.joinsLines) ? 1 : 0;
        const LabelMark &mark = m_marks.marks[i];
        if (mark.shape != m_shape || mark.name < 0) {
            continue;
        }
        NameCount &name = m_counts[size_t(mark.name)];
        name.likeness = mark.likeness;
        m_names += name.total == 0 ? 1 : 0;
        ++name.total;
        name.dashed += mark.isDashed ? 1 : 0;
        name.uncoloned += mark.isDashed && !hasColon(m_document.text, mark) ? 1 : 0;
        name.strong += mark.strong ? 1 : 0;
        name.bare += mark.textStart >= block.start + block.length ? 1 : 0;
        name.followedByWords += hasWordsAfter(i) ? 1 : 0;
    }
}

bool Hypothesis::isWords(size_t block) const
{
    return m_document.blocks[block].kind == BlockKind::Paragraph &&
           isSentenceLike(m_document.textOf(m_document.blocks[block]));
}

bool Hypothesis::hasWordsAfter(size_t block) const
{
    return block + 1 < m_document.blocks.size() &&
           m_document.blocks[block + 1].kind == BlockKind::Paragraph &&
           !m_marks.marks[block + 1].beginsWithTime &&
           m_marks.marks[block + 1].name != m_marks.marks[block].name;
}

bool Hypothesis::isBelieved(size_t block) const
{
    const LabelMark &mark = m_marks.marks[block];
    return mark.name >= 0 && mark.shape == m_shape && isBelievedName(mark.name);
}

void Hypothesis::believeNobody()
{
    for (NameCount &name : m_counts) {
        name.believed = false;
    }
}

void Hypothesis::believeRecurring()
{
    for (NameCount &name : m_counts) {
        name.believed = name.total >= (name.likeness == NameLikeness::Weak ? 3 : 2);
    }
}

int Hypothesis::believedNames() const
{
    return int(std::ranges::count_if(m_counts, &NameCount::believed));
}

int Hypothesis::believedTotal() const
{
    int total = 0;
    for (const NameCount &name : m_counts) {
        total += name.believed ? name.total : 0;
    }
    return total;
}

bool Hypothesis::onlySureNames() const
{
    return std::ranges::all_of(m_counts,
                               [](const NameCount &name) { return !name.believed || name.isSure(); });
}

int Hypothesis::changes() const
{
    int last = -1;
    int count = 0;
    for (size_t i = 0; i < m_marks.marks.size(); ++i) {
        if (isBelieved(i)) {
            const int name = m_marks.marks[i].name;
            count += last >= 0 && name != last ? 1 : 0;
            last = name;
        }
    }
    return count;
}

} // namespace visavis::structure
