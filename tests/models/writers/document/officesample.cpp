// SPDX-License-Identifier: MIT
#include "tests/models/writers/document/officesample.h"

#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <set>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Kind = &paragraph; // shorter in long lists

Comment comment(const QString &author, const QString &initials, const QString &words)
{
    return {.author = author,
            .initials = initials,
            .date = QDateTime(QDate(2025, 3, 9), QTime(14, 30), QTimeZone::UTC),
            .paragraphs = {paragraph(ParagraphKind::Note, words)}};
}

Grid sampleGrid()
{
    const auto cell = [](const QString &text) { return Grid::Cell{{paragraph(ParagraphKind::Body, text)}}; };
    Grid grid{.widths = {3, 1}, .rows = {}};
    grid.rows.push_back({cell(u"Quote"_s), cell(u"Speaker"_s)});
    grid.rows.push_back({cell(u"We all came down to the water."_s), cell(u"Ann"_s)});
    grid.rows.push_back({cell(u"Only one cell"_s)});
    return grid;
}

Grid facingGrid()
{
    const auto turn = [](const QString &name, const QString &words) {
        return Grid::Cell{
            {Paragraph{.kind = ParagraphKind::Turn, .inlines = {plain(name, Look::Strong), plain(words)}}}};
    };
    Grid grid{.widths = {}, .hasHead = false, .hasLines = false, .rows = {}};
    grid.rows.push_back({turn(u"Ann: "_s, u"Good evening."_s), turn(u"Anne : "_s, u"Bonsoir."_s)});
    return grid;
}

/// Comments that lie within each other, cross each other, go over paragraphs and do not end.
void addCommented(Document &document)
{
    const auto from = [](int index) { return Inline(CommentStart{index}); };
    const auto to = [](int index) { return Inline(CommentEnd{index}); };
    document.comments = {comment(u"Ben Reed"_s, u"BR"_s, u"outer"_s),
                         comment(u"Ann"_s, u"A"_s, u"inner, <b>not bold</b>"_s),
                         comment(u"Ben Reed"_s, u"BR"_s, u"crosses"_s),
                         comment(u"Zoë"_s, u"Z"_s, u"over two paragraphs"_s),
                         comment(u"Zoë"_s, u"Z"_s, u"without an end"_s),
                         comment(u"Zoë"_s, u"Z"_s, u"about nothing in the text"_s)};
    document.comments[1].paragraphs.push_back(
        Paragraph{.kind = ParagraphKind::Item,
                  .inlines = {Run{.text = u"see this"_s, .link = u"https://example.org/a?b=1&c=2"_s}}});
    document.blocks.emplace_back(
        Paragraph{.kind = ParagraphKind::Turn,
                  .inlines = {plain(u"Ann: "_s, Look::Strong), plain(u"Before "_s), from(0), plain(u"the "_s),
                              from(1), Run{.text = u"lock"_s, .highlight = Colour{0x0072b2}}, to(1),
                              plain(u" was "_s), from(2), plain(u"built"_s), to(0), plain(u" they met"_s),
                              to(2), plain(u" here; "_s), from(3), plain(u"it was"_s)}});
    document.blocks.emplace_back(Paragraph{
        .kind = ParagraphKind::Turn,
        .inlines = {plain(u"a meadow"_s), to(3), plain(u", and "_s), from(4), plain(u"nobody knew."_s)}});
    document.blocks.emplace_back(
        Paragraph{.kind = ParagraphKind::Body, .inlines = {from(0), plain(u"Twice begun"_s), to(0), to(5)}});
}

void appendInlines(QString &text, const std::vector<Inline> &inlines)
{
    for (const Inline &each : inlines) {
        if (const auto *run = std::get_if<Run>(&each)) {
            text += run->text;
        }
    }
    text += u'\n';
}

void appendParagraph(QString &text, const Paragraph &paragraph)
{
    if (paragraph.kind == ParagraphKind::Item) {
        text += (paragraph.marker.isEmpty() ? u"•"_s : paragraph.marker) + u'\t';
    }
    appendInlines(text, paragraph.inlines);
    for (const Paragraph &each : paragraph.margin) {
        appendParagraph(text, each);
    }
}

void eachParagraph(const Document &document, const std::function<void(const std::vector<Inline> &)> &visit)
{
    const std::function<void(const Paragraph &)> visitAll = [&](const Paragraph &paragraph) {
        visit(paragraph.inlines);
        std::ranges::for_each(paragraph.margin, visitAll);
    };
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            visit(heading->inlines);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            visitAll(*paragraph);
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            for (const auto &row : grid->rows) {
                for (const Grid::Cell &cell : row) {
                    std::ranges::for_each(cell.paragraphs, visitAll);
                }
            }
        }
    }
}

} // namespace

Document sampleDocument()
{
    Document document{.title = u"The lock & the mill"_s,
                      .madeWith = u"Visavis 0.1.0"_s,
                      .date = QDate(2025, 3, 10),
                      .hasTitlePage = true,
                      .blocks = {},
                      .comments = {}};
    auto &blocks = document.blocks;
    blocks.emplace_back(Kind(ParagraphKind::Title, u"The lock & the mill"_s, {}));
    blocks.emplace_back(Kind(ParagraphKind::Subtitle, u"Annotated notes"_s, {}));
    blocks.emplace_back(Contents{});
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Heading{.level = 1,
                                .inlines = {plain(u"Work"_s)},
                                .id = u"tag-6f1c0f0e-90a1-4f1e-8d55-0123456789ab"_s,
                                .colour = Colour{0x009e73}});
    blocks.emplace_back(Heading{.level = 2, .inlines = {plain(u"Work at night"_s)}, .id = u"7th & last"_s});
    blocks.emplace_back(Heading{.level = 3, .inlines = {plain(u"Deeper than contents go"_s)}, .id = {}});
    blocks.emplace_back(Paragraph{
        .kind = ParagraphKind::Fact,
        .inlines = {plain(u"Recording: "_s, Look::Quiet),
                    Run{.text = u"lock.mp3"_s, .link = u"https://example.org/lock.mp3?x=1&y=2"_s}}});
    blocks.emplace_back(Paragraph{.kind = ParagraphKind::Quote,
                                  .inlines = {plain(u"It  was   cold,\nand we sang.\tTwice. "_s)},
                                  .id = u"quote-1"_s,
                                  .colour = Colour{0xd55e00},
                                  .margin = {Kind(ParagraphKind::Body, u"A note beside it"_s, {})}});
    blocks.emplace_back(Kind(ParagraphKind::Reference, u"Ann Weaver, The lock, 12:03"_s, {}));
    blocks.emplace_back(
        Paragraph{.kind = ParagraphKind::Note,
                  .inlines = {plain(u"struck"_s, Look::Struck), plain(u" and "_s),
                              plain(u"all"_s, Look::Strong | Look::Emphasis | Look::Code | Look::Quiet),
                              plain(u" « à la fin ! » "_s), plain(u"code"_s, Look::Code)}});
    blocks.emplace_back(Paragraph{
        .kind = ParagraphKind::Item, .inlines = {plain(u"first"_s)}, .level = 0, .marker = u"1."_s});
    blocks.emplace_back(
        Paragraph{.kind = ParagraphKind::Item, .inlines = {plain(u"under it"_s)}, .level = 1});
    blocks.emplace_back(Paragraph{
        .kind = ParagraphKind::Body,
        .inlines = {plain(u"See "_s), Run{.text = u"the quote"_s, .target = u"quote-1"_s}, plain(u", "_s),
                    Run{.text = u"the end"_s, .target = u"7th & last"_s}, plain(u" and "_s),
                    Run{.text = u"nothing"_s, .target = u"nowhere"_s}, plain(u"; "_s),
                    Run{.text = u"never"_s, .link = u"javascript:alert(1)"_s}, plain(u"."_s)}});
    blocks.emplace_back(Kind(ParagraphKind::Body, u"שלום, Ann."_s, {}));
    addCommented(document);
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(sampleGrid());
    blocks.emplace_back(facingGrid());
    return document;
}

Document hostileDocument()
{
    Document document;
    document.title = u"</w:p> ]]> \x01"_s;
    document.madeWith = u"\"&<"_s;
    document.comments = {Comment{.author = u"<\"&'>\x0b"_s,
                                 .initials = u"\"\n<"_s,
                                 .date = {},
                                 .paragraphs = {Kind(ParagraphKind::Body, u"]]></w:comment>"_s, {})}}};
    for (const QString &words :
         {u"<w:p>&amp;</w:p>"_s, u"]]> <![CDATA[ x ]]>"_s, u"\x01\x02 \x0b\x0c \x1f end"_s,
          u"lone \xd800 and \xdc00 end"_s, u"pair 😀 end"_s, u"not a letter \xfffe \xffff end"_s,
          u"\r\nbreak\rbreak"_s, u"%1 %2 \\ $ {{ x }}"_s, u"&#0; <?xml version=\"1.0\"?>"_s}) {
        document.blocks.emplace_back(
            Paragraph{.kind = ParagraphKind::Quote, .inlines = {plain(words)}, .id = words});
    }
    document.blocks.emplace_back(Paragraph{.inlines = {CommentEnd{0}, CommentStart{7}, CommentStart{-1},
                                                       CommentStart{0}, plain(u"<words>"_s), CommentStart{0},
                                                       CommentEnd{0}, CommentEnd{0}, CommentEnd{9}}});
    document.blocks.emplace_back(Heading{.level = 99, .inlines = {plain(u"deep"_s)}, .id = u"]]>"_s});
    document.blocks.emplace_back(Heading{.level = -3, .inlines = {}, .id = u"]]>"_s});
    document.blocks.emplace_back(Contents{.levels = 900});
    document.blocks.emplace_back(Grid{.widths = {-1, 0, qQNaN()}, .rows = {{}, {{}, {}}}});
    document.blocks.emplace_back(Grid{.widths = {1}, .rows = {}});
    document.blocks.emplace_back(PageBreak{});
    return document;
}

QStringList wordsOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            appendInlines(text, heading->inlines);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            appendParagraph(text, *paragraph);
        } else if (const auto *contents = std::get_if<Contents>(&block)) {
            for (const Block &each : document.blocks) {
                const auto *listed = std::get_if<Heading>(&each);
                if (listed && listed->level <= contents->levels) {
                    appendInlines(text, listed->inlines);
                }
            }
        } else if (const auto *grid = std::get_if<Grid>(&block)) {
            for (const auto &row : grid->rows) {
                for (const Grid::Cell &cell : row) {
                    for (const Paragraph &each : cell.paragraphs) {
                        appendParagraph(text, each);
                    }
                }
            }
        }
    }
    return splitWords(text);
}

QMap<int, QString> anchoredWords(const Document &document)
{
    // A comment's words as they grow; ended ones grow no more.
    QMap<int, QString> words;
    std::set<int> open;
    std::set<int> hasEnd;
    std::set<int> begun;
    const auto isComment = [&](int index) { return index >= 0 && index < int(document.comments.size()); };
    eachParagraph(document, [&](const std::vector<Inline> &inlines) {
        for (const Inline &each : inlines) {
            if (const auto *start = std::get_if<CommentStart>(&each)) {
                begun.insert(start->comment);
            } else if (const auto *end = std::get_if<CommentEnd>(&each);
                       end && begun.contains(end->comment)) {
                hasEnd.insert(end->comment);
            }
        }
    });
    eachParagraph(document, [&](const std::vector<Inline> &inlines) {
        for (const Inline &each : inlines) {
            if (const auto *start = std::get_if<CommentStart>(&each)) {
                if (isComment(start->comment) && !words.contains(start->comment)) {
                    words[start->comment];
                    open.insert(start->comment);
                }
            } else if (const auto *end = std::get_if<CommentEnd>(&each)) {
                open.erase(end->comment);
            } else {
                for (const int comment : open) {
                    words[comment] += std::get<Run>(each).text;
                }
            }
        }
        std::erase_if(open, [&](int comment) { return !hasEnd.contains(comment); });
        for (const int comment : open) {
            words[comment] += u'\n';
        }
    });
    return words;
}

QStringList splitWords(const QString &text)
{
    QString spaced = text;
    spaced.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace visavis::test
