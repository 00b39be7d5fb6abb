// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/paragraphstyles.h"
#include "models/readers/documents/rtfstate.h"

namespace visavis::rtf
{

/// Makes paragraphs and tables of the words of an RTF file. RTF says of each paragraph that it lies in a
/// table, and never where a table begins.
class Writer
{
public:
    /// Kept as a reference; may grow until the first words come.
    explicit Writer(const OfficeStyles &styles)
        : m_styles(styles)
    {
    }

    /// Adds words that have this state; hidden and deleted ones are none.
    void add(QStringView words, qsizetype source, const State &state);
    void setStrong(const State &state) { m_builder.setStrong(state.bold || state.italic); }
    void endLine() { m_builder.breakLine(); }
    void endParagraph() { m_builder.endParagraph(); }
    void endCell();
    void endRow();
    [[nodiscard]] structure::Document finish() { return m_builder.finish(m_styles.names()); }

private:
    void begin(const State &state);
    void ensureCell();

    const OfficeStyles &m_styles; // Not owned.
    DocumentBuilder m_builder;
    bool m_hasTable = false;
    bool m_hasRow = false;
    bool m_hasCell = false;
};

} // namespace visavis::rtf
