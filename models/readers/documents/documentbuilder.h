// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

#include <QHash>

namespace visavis
{

/// Builds a structure::Document from a document with paragraphs, runs and tables, in the order of its text.
/// What a reader meets is said here event by event, and this keeps the rules of Document: no empty block, no
/// space around a block's words, a blank line between paragraphs, one LF between the lines of one.
class DocumentBuilder
{
public:
    /// What happens to spaces and line ends of the source.
    enum class Spaces {
        Kept,
        Collapsed, ///< any number is one, none at the start of a line: HTML
    };

    struct Paragraph {
        structure::BlockKind kind = structure::BlockKind::Paragraph;
        int level = 0; ///< of a heading
        bool quoted = false;
        int style = NoStyle; ///< index of the caller's; see speakersFromStyles
        qint64 line = 0;     ///< 1-based line of the source; 0 when it has none
    };

    static constexpr int NoStyle = -1;
    /// Words that stand nowhere in the decoded source.
    static constexpr qsizetype Nowhere = -1;

    explicit DocumentBuilder(Spaces spaces = Spaces::Kept);

    /// Ends the paragraph at hand and begins another.
    void beginParagraph(const Paragraph &paragraph);
    void endParagraph();
    [[nodiscard]] bool inParagraph() const { return m_inParagraph; }
    /// The line at hand has words.
    [[nodiscard]] bool inBlock() const { return m_inBlock; }

    /// Adds words to the paragraph at hand; begins a plain one where there is none and the words are more
    /// than blanks. `source` is where they stand letter for letter in the decoded source.
    void addWords(QStringView words, qsizetype source = Nowhere);
    /// The words that follow are, or are not, bold or italic.
    void setStrong(bool strong) { m_strong = strong; }
    /// How a line of a paragraph goes on in the next.
    enum class Break {
        Line,   ///< a line end that was meant
        Wrap,   ///< the page was too narrow: a space
        Inside, ///< the same, inside a word
    };

    /// A new line of the same paragraph.
    void breakLine(Break how = Break::Line);
    void addDivider(qint64 line = 0);

    /// Who says the block of words that begins next, where the source says so itself. Brackets and a colon
    /// around the name are no part of it.
    void setSpeaker(QStringView name);
    /// When the block of words that begins next is said.
    void setTime(std::optional<Milliseconds> start, std::optional<Milliseconds> end = {});

    /// The block at hand, or the next one, lasts until then at least.
    void extendTime(std::optional<Milliseconds> end);

    /// Tables in tables are read as paragraphs of the outer cell.
    void beginTable();
    void beginRow(qint64 line = 0);
    void beginCell();
    void endTable();
    [[nodiscard]] bool inTable() const { return m_tableDepth > 0; }

    /// Where the text ends now (UTF-16 units): a place for a reader to come back to.
    [[nodiscard]] qsizetype size() const { return m_document.text.size(); }
    [[nodiscard]] size_t blocks() const { return m_document.blocks.size(); }
    /// The words from this place on, as far as they are written.
    [[nodiscard]] QStringView textFrom(qsizetype place) const
    {
        return QStringView(m_document.text).sliced(std::min(place, m_document.text.size()));
    }

    /// Ends everything that is open. `styles` are the names that Paragraph::style counts.
    [[nodiscard]] structure::Document finish(const std::vector<QString> &styles = {});

private:
    struct Row {
        std::vector<size_t> cells; ///< the first block of each
        qint64 line = 0;
    };

    void append(QStringView words, qsizetype source);
    void appendCollapsed(QStringView words, qsizetype source);
    void beginBlock();
    void endBlock();
    void addRun(qsizetype source, qsizetype length);
    int speakerIndex(const QString &name);
    void makeTable();

    structure::Document m_document;
    std::vector<int> m_styles; ///< of the blocks
    Spaces m_spaces;
    Paragraph m_paragraph;
    bool m_inParagraph = false;
    bool m_inBlock = false;
    bool m_afterGap = true;
    Break m_break = Break::Line; ///< before the line at hand, where no gap is
    bool m_strong = false;
    qsizetype m_start = 0;
    qsizetype m_strongEnd = 0;
    struct Said {
        int speaker = structure::Block::NoSpeaker;
        std::optional<Milliseconds> start = {};
        std::optional<Milliseconds> end = {};
    };
    Said m_next; ///< for the next block
    Said m_said; ///< of the block at hand
    QHash<QString, int> m_speakerOfName;
    int m_tableDepth = 0;
    size_t m_tableStart = 0; ///< the first block of the outer table
    std::vector<Row> m_rows;
};

} // namespace visavis
