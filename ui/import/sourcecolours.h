// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/sourceslice.h"
#include "models/readers/sourcemarks.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QPalette>
#include <QTextLayout>

#include <optional>

class QTextBlock;
class QTextDocument;

namespace visavis
{

/// Gives the blocks of a shown source their colours, only those that are looked at: what the reader took for
/// a label, a title or a question by its marks, all else (times, remarks, markup, keys) by a syntax
/// definition. Without marks, labels too are coloured by how they look.
class SourceColours final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// For a source of this format, which begins so.
    void setSource(const QString &format, QStringView start, std::vector<SourceMark> marks);
    void setGround(const QPalette &palette);
    /// All blocks are new.
    void clear() { m_states.clear(); }
    /// Does nothing for a block that has its colours.
    void colour(QTextDocument &document, const QTextBlock &block, const SourceSlice &slice);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void addMarks(const QTextBlock &block, const SourceSlice &slice);
    [[nodiscard]] QTextCharFormat formatOf(SourceMark::Kind kind) const;

    std::vector<SourceMark> m_marks;
    std::vector<std::optional<KSyntaxHighlighting::State>> m_states; ///< behind each block that has colours
    QList<QTextLayout::FormatRange> m_ranges;                        ///< of the block being coloured
    QColor m_ground;
};

} // namespace visavis
