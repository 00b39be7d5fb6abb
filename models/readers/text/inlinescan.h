// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace visavis
{

/// A stretch of one line of the source.
struct SourceLine {
    qsizetype start = 0;
    qsizetype end = 0;
    qint64 number = 0; ///< 1-based
};

/// What was taken out of the text, counted for the warnings.
struct MarkupCount {
    int html = 0;
    int liquid = 0;
    int images = 0;
    int links = 0;
    int definitions = 0;
};

/// Tells words from markup in one paragraph of Markdown after the other. Markup is emphasis, code marks,
/// escapes, link targets, images, HTML tags, comments and Liquid tags; what does not pair is none. Every step
/// is linear in the paragraph, whatever it holds.
class InlineScan
{
public:
    enum Flag : char {
        Dropped = 1,   ///< markup: not a word
        Literal = 2,   ///< cannot open or close anything
        Changed = 4,   ///< stands for something else in the source (an entity)
        HardBreak = 8, ///< this line end is one that the writer wanted
        Opens = 16,    ///< emphasis, dropped itself
        Closes = 32
    };

    void scan(QStringView source, std::span<const SourceLine> lines);

    /// The lines with LF after each; entities are resolved, with dropped characters behind them.
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] char flags(qsizetype at) const { return m_flags[size_t(at)]; }

    /// Of all paragraphs so far.
    [[nodiscard]] MarkupCount &count() { return m_count; }

private:
    struct Opener {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    /// Nothing closes one of these from here on.
    struct NoEnd {
        bool comment = false;
        bool tag = false;    ///< of Liquid: "{%"
        bool output = false; ///< of Liquid: "{{"
    };

    void findCodeAndTags();
    /// Each looks at the mark at this place and returns where to go on.
    qsizetype skipCode(qsizetype at);
    qsizetype skipTag(qsizetype at);
    qsizetype skipComment(qsizetype at);
    qsizetype skipLiquid(qsizetype at);
    qsizetype takeEntity(qsizetype at);
    void closeBracket(qsizetype at);
    void findEmphasis();
    [[nodiscard]] std::vector<Opener> &openersOf(QChar mark);
    void pair(QChar mark, qsizetype at, qsizetype &left);
    void drop(qsizetype from, qsizetype to);

    MarkupCount m_count;

    // One paragraph at a time; kept to spare the memory's being asked for again.
    QString m_text;
    std::vector<char> m_flags;
    std::vector<Opener> m_brackets;
    std::vector<Opener> m_stars;
    std::vector<Opener> m_underscores;
    std::vector<Opener> m_tildes;
    quint64 m_noCloser = 0; ///< bit n: no run of n backticks closes from here on
    NoEnd m_noEnd;
};

} // namespace visavis
