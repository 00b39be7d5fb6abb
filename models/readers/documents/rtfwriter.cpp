// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfwriter.h"

#include <algorithm>
#include <utility>

namespace visavis::rtf
{

namespace
{

constexpr int HeadingLevels = 6;

} // namespace

void Writer::add(QStringView words, qsizetype source, const State &state)
{
    if (state.hidden || state.deleted) {
        return;
    }
    if (!m_builder.inParagraph()) {
        if (words.trimmed().isEmpty()) {
            return;
        }
        begin(state);
    }
    m_builder.addWords(words, source);
}

void Writer::endCell()
{
    ensureCell();
    m_builder.endParagraph();
    m_hasCell = false;
}

void Writer::endRow()
{
    m_builder.endParagraph();
    m_hasRow = m_hasCell = false;
}

void Writer::begin(const State &state)
{
    if (state.inTable) {
        ensureCell();
    } else if (std::exchange(m_hasTable, false)) {
        m_builder.endTable();
        m_hasRow = m_hasCell = false;
    }
    const QString style = QString::number(state.style);
    const OfficeStyle *found = m_styles.find(style);
    const int outline = state.outline.value_or(found != nullptr ? found->outline.value_or(0) : 0);
    DocumentBuilder::Paragraph paragraph;
    paragraph.style = m_styles.indexOf(style);
    if (outline > 0) {
        paragraph.kind = structure::BlockKind::Heading;
        paragraph.level = std::min(outline, HeadingLevels);
    }
    m_builder.beginParagraph(paragraph);
    setStrong(state);
}

void Writer::ensureCell()
{
    if (!std::exchange(m_hasTable, true)) {
        m_builder.beginTable();
    }
    if (!std::exchange(m_hasRow, true)) {
        m_builder.beginRow();
    }
    if (!std::exchange(m_hasCell, true)) {
        m_builder.beginCell();
    }
}

} // namespace visavis::rtf
