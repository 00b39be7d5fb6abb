// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/plan.h"

namespace visavis::structure
{

/// A plan being made: what is known of the document, and the parts that the steps so far have decided. A step
/// decides about blocks that are still open.
class Draft
{
public:
    /// Document, marks and labels must outlive it.
    Draft(const Document &document, const LabelMarks &marks, const LabelChoice &labels)
        : m_document(document)
        , m_marks(marks)
        , m_labels(labels)
    {
        plan.parts.resize(document.blocks.size());
    }

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const LabelMarks &marks() const { return m_marks; }
    [[nodiscard]] const LabelChoice &labels() const { return m_labels; }

    [[nodiscard]] size_t size() const { return m_document.blocks.size(); }
    [[nodiscard]] const Block &block(size_t i) const { return m_document.blocks[i]; }
    [[nodiscard]] QStringView text(size_t i) const { return m_document.textOf(block(i)); }
    [[nodiscard]] const LabelMark &mark(size_t i) const { return m_marks.marks[i]; }
    [[nodiscard]] Part &part(size_t i) { return plan.parts[i]; }
    [[nodiscard]] const Part &part(size_t i) const { return plan.parts[i]; }

    /// Nothing is decided about it; false behind the last block.
    [[nodiscard]] bool isOpen(size_t i) const { return i < size() && part(i).kind == PartKind::Text; }
    [[nodiscard]] bool isOpenParagraph(size_t i) const
    {
        return isOpen(i) && block(i).kind == BlockKind::Paragraph;
    }
    /// A label whose words follow in the next block.
    [[nodiscard]] bool isBareLabel(size_t i) const
    {
        return m_labels.isLabel[i] && mark(i).textStart >= block(i).start + block(i).length;
    }

    Plan plan;

private:
    const Document &m_document;
    const LabelMarks &m_marks;
    const LabelChoice &m_labels;
};

} // namespace visavis::structure
