// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/writers/document/pagesize.h"

#include <QDateTime>
#include <QFlags>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace visavis
{

// A document as people hand it in, before it is DOCX, ODT, PDF, HTML, Markdown or plain text: values only,
// which every document format can write. Its words are the project's or those of ExportWords, unescaped.

/// How some words look.
enum class Look {
    Strong = 1 << 0,
    Emphasis = 1 << 1,
    Struck = 1 << 2,
    Code = 1 << 3,
    Quiet = 1 << 4, ///< of less weight: where a quote comes from, a turn's number
};
Q_DECLARE_FLAGS(Looks, Look)
Q_DECLARE_OPERATORS_FOR_FLAGS(Looks)

/// Words of one look. Line feeds within them are line breaks; spaces stay as they are.
struct Run {
    QString text;
    Looks looks = {};
    std::optional<Colour> highlight = {}; ///< the ground behind them
    QString link = {};                    ///< an address on the web (see weblink.h); empty for none
    QString target = {};                  ///< the id of a block of this document that they lead to; or empty

    bool operator==(const Run &) const = default;
};

/// Where a comment's words begin or end; comments may overlap, and go on into other paragraphs.
struct CommentStart {
    int comment = 0; ///< index into Document::comments
    bool operator==(const CommentStart &) const = default;
};
struct CommentEnd {
    int comment = 0;
    bool operator==(const CommentEnd &) const = default;
};

using Inline = std::variant<Run, CommentStart, CommentEnd>;

/// What a paragraph is; its looks are each format's.
enum class ParagraphKind {
    Body,
    Title,     ///< of the document
    Subtitle,  ///< below it
    Fact,      ///< a label and what it says: "Date: 14 November 2023"
    Quote,     ///< words of an interview, set off
    Reference, ///< where the quote above comes from
    Note,      ///< somebody's note
    Turn,      ///< what a speaker says, begun by their name
    Item,      ///< of a list; Paragraph::level says how deep, from 0
    Small,     ///< what is said of the document itself
};

struct Paragraph {
    ParagraphKind kind = ParagraphKind::Body;
    std::vector<Inline> inlines;
    int level = 0;                      ///< of Item, from 0
    QString marker = {};                ///< of Item: "•", "3."; empty for a bullet
    QString id = {};                    ///< what links lead to; empty for none
    std::optional<Colour> colour = {};  ///< a bar beside it
    std::vector<Paragraph> margin = {}; ///< stands beside it where pages have room, else after it

    bool operator==(const Paragraph &) const = default;
};

struct Heading {
    int level = 1; ///< from 1
    std::vector<Inline> inlines;
    QString id = {};                   ///< unique in the document
    std::optional<Colour> colour = {}; ///< of the tag that it names

    bool operator==(const Heading &) const = default;
};

/// The headings of the document, with their pages where there are pages.
struct Contents {
    int levels = 2; ///< how deep
    bool operator==(const Contents &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// Rows of cells; the first is repeated on each page when it is a head.
struct Grid {
    struct Cell {
        std::vector<Paragraph> paragraphs;
        bool operator==(const Cell &) const = default;
    };
    std::vector<double> widths; ///< shares of the width, one for each column
    bool hasHead = true;
    bool hasLines = true; ///< false: two texts facing each other
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Grid &) const = default;
};

using Block = std::variant<Heading, Paragraph, Grid, Contents, PageBreak>;

/// What somebody says of words of the document: in its margin, where the format has one.
struct Comment {
    QString author;
    QString initials;
    QDateTime date; ///< invalid when unknown
    std::vector<Paragraph> paragraphs;

    bool operator==(const Comment &) const = default;
};

struct Document {
    QString title = {};                      ///< for the file's properties and running heads, on one line
    QString language = QStringLiteral("en"); ///< of headings and dates
    QString madeWith = {};                   ///< "Visavis 0.1.0"
    QDate date = {};                         ///< of the export; invalid to leave it out
    bool hasTitlePage = false; ///< what stands before the first heading, contents or page break stands alone
    PageSize pageSize = PageSize::A4;
    bool isLandscape = false; ///< of wide tables
    std::vector<Block> blocks = {};
    std::vector<Comment> comments = {};

    bool operator==(const Document &) const = default;
};

/// Width and height of its pages, in points.
[[nodiscard]] inline QSizeF pageSizeOf(const Document &document)
{
    const QSizeF upright = document.pageSize == PageSize::A4 ? QSizeF(595.3, 841.9) : QSizeF(612, 792);
    return document.isLandscape ? upright.transposed() : upright;
}

[[nodiscard]] inline Run plain(const QString &text, Looks looks = {})
{
    return Run{.text = text, .looks = looks};
}
/// A paragraph of one run.
[[nodiscard]] inline Paragraph paragraph(ParagraphKind kind, const QString &text, Looks looks = {})
{
    return Paragraph{.kind = kind, .inlines = {plain(text, looks)}};
}

} // namespace visavis
