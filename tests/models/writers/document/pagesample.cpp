// SPDX-License-Identifier: MIT
#include "tests/models/writers/document/pagesample.h"

#include <QTimeZone>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

Paragraph of(ParagraphKind kind, std::vector<Inline> inlines)
{
    return {.kind = kind, .inlines = std::move(inlines)};
}

Heading heading(int level, const QString &words, const QString &id = {})
{
    return {.level = level, .inlines = {plain(words)}, .id = id};
}

Grid::Cell cell(const QStringList &paragraphs, ParagraphKind kind = ParagraphKind::Body)
{
    Grid::Cell made;
    for (const QString &words : paragraphs) {
        made.paragraphs.push_back(paragraph(kind, words));
    }
    return made;
}

Paragraph commentedQuote()
{
    Paragraph quote = of(ParagraphKind::Quote, {CommentStart{0}, plain(u"You learn to sleep in "_s),
                                                CommentStart{1}, plain(u"pieces."_s), CommentEnd{0},
                                                plain(u" Four hours,\nthen the lamp."_s), CommentEnd{1}});
    quote.id = u"quote 1"_s;
    quote.colour = Colour{0xe69f00};
    return quote;
}

Paragraph turn()
{
    Run highlighted = plain(u"leave"_s);
    highlighted.highlight = Colour{0x56b4e9};
    Paragraph turn =
        of(ParagraphKind::Turn, {plain(u"Tom Adeyemi"_s, Look::Strong), plain(u" 57"_s, Look::Quiet),
                                 plain(u" Did you ever want to "_s), highlighted, plain(u"?"_s)});
    turn.margin = {paragraph(ParagraphKind::Note, u"A leading question."_s)};
    return turn;
}

Paragraph looks()
{
    Run web = plain(u"the page"_s);
    web.link = u"http://example.org/?a=1&b=2"_s;
    Run inside = plain(u"the first quote"_s);
    inside.target = u"quote 1"_s;
    return of(ParagraphKind::Body,
              {plain(u"See"_s, Look::Emphasis), plain(u" "_s), web, plain(u" and "_s), inside, plain(u". "_s),
               plain(u"gone"_s, Look::Struck), plain(u" "_s), plain(u"a|b"_s, Look::Code)});
}

Paragraph item(const QString &words, int level, const QString &marker = {})
{
    Paragraph item = paragraph(ParagraphKind::Item, words);
    item.level = level;
    item.marker = marker;
    return item;
}

} // namespace

Document sampleDocument()
{
    Document document{.title = u"Night work"_s,
                      .language = u"en"_s,
                      .madeWith = u"Visavis 0.1.0"_s,
                      .date = QDate(2024, 4, 2),
                      .hasTitlePage = true,
                      .blocks = {},
                      .comments = {}};
    Heading nights = heading(2, u"Nights"_s);
    nights.colour = Colour{0x009e73};
    const Grid table{.widths = {2, 1},
                     .hasHead = true,
                     .hasLines = true,
                     .rows = {{cell({u"Quote"_s}), cell({u"Place"_s})},
                              {cell({u"Four hours"_s}), cell({u"E07, turn 12"_s})},
                              {cell({u"Seven"_s}), cell({u"E07, turn 58"_s})}}};
    const Grid facing{.widths = {1, 1},
                      .hasHead = false,
                      .hasLines = false,
                      .rows = {{cell({u"Bonjour."_s, u"Merci."_s}, ParagraphKind::Turn),
                                cell({u"Good morning."_s, u"Thank you."_s}, ParagraphKind::Turn)}}};
    document.blocks = {
        paragraph(ParagraphKind::Title, u"Night work"_s),
        paragraph(ParagraphKind::Subtitle, u"Annotated notes"_s),
        of(ParagraphKind::Fact, {plain(u"Interviews: "_s, Look::Quiet), plain(u"2"_s)}),
        paragraph(ParagraphKind::Fact, u"Date: 2 April 2024"_s),
        Contents{},
        heading(1, u"The keeper of the outer light"_s, u"ep-1"_s),
        nights,
        commentedQuote(),
        paragraph(ParagraphKind::Reference, u"Marta Lindqvist, 12:03"_s),
        of(ParagraphKind::Note, {plain(u"Method"_s, Look::Strong), plain(u": she laughs here."_s)}),
        turn(),
        item(u"first"_s, 0),
        item(u"deeper"_s, 1),
        item(u"third"_s, 0, u"3."_s),
        looks(),
        PageBreak{},
        heading(1, u"Table"_s),
        table,
        facing,
        paragraph(ParagraphKind::Small, u"Made with Visavis 0.1.0"_s),
    };
    document.comments = {
        {.author = u"Ines Moreau"_s,
         .initials = u"IM"_s,
         .date = QDateTime(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::UTC),
         .paragraphs = {paragraph(ParagraphKind::Body, u"Sleep as a skill."_s)}},
        {.author = {},
         .initials = {},
         .date = {},
         .paragraphs = {paragraph(ParagraphKind::Body, u"Four: also the baker."_s), item(u"compare"_s, 0)}},
        {.author = u"Paul"_s,
         .initials = u"P"_s,
         .date = {},
         .paragraphs = {paragraph(ParagraphKind::Body, u"Said of nothing."_s)}}};
    return document;
}

Document hostileDocument()
{
    const QString evil =
        u"<script>alert(1)</script> ]]> --> </style></title> \" ' & &lt; &amp;lt; ![i](javascript:alert(2)) "
        "[l](javascript:alert(3)) <img src=x onerror=alert(4)> *a* __b__ `c` ~~d~~ | e | $f$ [^1] \x202e "
        "turned \x2066 \U0001f600 \x01 ) endobj (\\ 1 0 R %"_s;
    const QString lone = u"half a pair "_s + QChar(0xd800) + u" of units"_s;
    Run run = plain(u"# "_s + evil + u"\n- "_s + evil + u"\n\n1. "_s + evil + u"\n\n\n    code"_s);
    run.link = u"javascript:alert(5)"_s;
    Run link = plain(evil);
    link.link = u"https://example.org/a)b(c\\\"><script>"_s;
    Run target = plain(evil);
    target.target = u"\"><script>alert(6)</script>"_s;
    Document document{.title = evil,
                      .language = u"en\" onload=\"alert(7)"_s,
                      .madeWith = evil,
                      .date = {},
                      .blocks = {},
                      .comments = {}};
    for (const ParagraphKind kind : {ParagraphKind::Title, ParagraphKind::Body, ParagraphKind::Quote,
                                     ParagraphKind::Reference, ParagraphKind::Note, ParagraphKind::Turn,
                                     ParagraphKind::Item, ParagraphKind::Small, ParagraphKind::Fact}) {
        Paragraph each = of(kind, {run, CommentStart{0}, link, CommentEnd{7}, target, CommentEnd{-1},
                                   CommentStart{0}, plain(lone, Look::Code)});
        each.id = target.target;
        each.marker = evil;
        each.level = 40;
        each.margin = {paragraph(ParagraphKind::Item, evil)};
        document.blocks.emplace_back(each);
    }
    document.blocks.emplace_back(Heading{.level = 9, .inlines = {run, link}, .id = target.target});
    document.blocks.emplace_back(Contents{.levels = 12});
    document.blocks.emplace_back(Grid{.widths = {-1, 0},
                                      .rows = {{cell({evil}), cell({evil}), cell({})},
                                               {cell({u"a\nb"_s}, ParagraphKind::Quote), cell({evil, evil})},
                                               {}}});
    document.blocks.emplace_back(Grid{});
    document.comments = {{.author = evil,
                          .initials = evil,
                          .date = {},
                          .paragraphs = {of(ParagraphKind::Item, {run, CommentStart{0}, link})}}};
    return document;
}

Document longDocument(int passages)
{
    Document document{.title = u"A long report"_s,
                      .language = u"en"_s,
                      .madeWith = u"Visavis 0.1.0"_s,
                      .date = QDate(2024, 4, 2),
                      .hasTitlePage = true,
                      .blocks = {paragraph(ParagraphKind::Title, u"A long report"_s), Contents{}},
                      .comments = {}};
    const QString words =
        u"You learn to sleep in pieces. Four hours, then the lamp, then two more if the wind allows, and it "
        "does not allow much out there. The ships never thanked us. But on my last night there were seven of "
        "them, and they all sounded their horns, one after the other, and I stood there and counted. "_s;
    for (int i = 0; i < passages; ++i) {
        if (i % 40 == 0) {
            document.blocks.emplace_back(heading(1, u"Interview %1"_s.arg(i / 40 + 1)));
        }
        if (i % 8 == 0) {
            document.blocks.emplace_back(heading(2, u"Section %1"_s.arg(i / 8 + 1)));
        }
        // A word of its own for each, so that none can be missed.
        Paragraph quote = of(ParagraphKind::Quote, {plain(words + u"p%1q "_s.arg(i, 6, 10, QLatin1Char('0'))),
                                                    CommentStart{i}, plain(words.left(90)), CommentEnd{i}});
        quote.colour = Colour{0x56b4e9};
        document.blocks.emplace_back(quote);
        document.blocks.emplace_back(
            paragraph(ParagraphKind::Reference, u"Marta Lindqvist, The outer light, turn %1"_s.arg(i)));
        document.blocks.emplace_back(
            of(ParagraphKind::Note, {plain(u"Note. "_s, Look::Strong), plain(words.left(160))}));
        document.comments.push_back({.author = u"Ines Moreau"_s,
                                     .initials = u"IM"_s,
                                     .date = {},
                                     .paragraphs = {paragraph(ParagraphKind::Body, words.left(60))}});
    }
    return document;
}

} // namespace visavis::test
