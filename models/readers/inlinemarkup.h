// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

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

/// Appends paragraphs of Markdown to a document as plain words, with the place of every letter in the source.
/// Takes out emphasis, code marks, escapes, link targets, images, HTML tags, comments and Liquid tags; what
/// does not pair is no markup and stays. Every step is linear in the paragraph, whatever it holds.
///
/// md4c was not taken for this: it reports no places in the source, and joins lines that are labels here.
class InlineMarkup
{
public:
    InlineMarkup(QStringView source, structure::Document &document)
        : m_source(source)
        , m_document(document)
    {
    }

    /// Appends one block per line; the first has the gap, level and kind of `like`, and no line without words
    /// is appended. Lines of headings are given one at a time.
    void append(std::span<const SourceLine> lines, const structure::Block &like);

    [[nodiscard]] const MarkupCount &count() const { return m_count; }
    MarkupCount &count() { return m_count; }

private:
    struct Unit;
    struct Opener {
        qsizetype at = 0;
        qsizetype length = 0;
    };

    void appendPlain(std::span<const SourceLine> lines, structure::Block like);
    void fill(std::span<const SourceLine> lines);
    void findCodeAndTags();
    qsizetype skipCode(qsizetype at);
    qsizetype skipTag(qsizetype at);
    qsizetype skipLiquid(qsizetype at);
    qsizetype takeEntity(qsizetype at);
    void closeBracket(qsizetype at);
    void findEmphasis();
    void pair(QChar mark, qsizetype at, qsizetype &left);
    void emitLines(std::span<const SourceLine> lines, structure::Block like);
    void addRun(qsizetype from, qsizetype source, qsizetype length);
    void drop(qsizetype from, qsizetype to);

    QStringView m_source;
    structure::Document &m_document;
    MarkupCount m_count;

    // One paragraph at a time; kept to spare the memory's being asked for again.
    QString m_text;
    std::vector<char> m_flags;
    std::vector<int> m_emphasis; ///< +1 where emphasis opens, -1 where it closes
    std::vector<Opener> m_brackets;
    std::vector<Opener> m_stars;
    std::vector<Opener> m_underscores;
    std::vector<Opener> m_tildes;
    quint64 m_noCloser = 0; ///< bit n: no run of n backticks closes from here on
    bool m_noLiquidEnd = false;
};

} // namespace visavis
