// SPDX-License-Identifier: MIT
#include "models/readers/text/markdownblocks.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using structure::BlockKind;

namespace
{

/// Blocks as short text: "# " per heading level, "-" for a rule, one line each.
QStringList scanned(const QString &source)
{
    std::vector<Warning> warnings;
    const structure::Document document = scanMarkdown(source, 0, 0, warnings);
    QStringList lines;
    for (const structure::Block &block : document.blocks) {
        const QString text = document.textOf(block).toString();
        lines.append(block.kind == BlockKind::Divider   ? u"-"_s
                     : block.kind == BlockKind::Heading ? QString(block.level, u'#') + u' ' + text
                                                        : text);
    }
    return lines;
}

} // namespace

class MarkdownBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWords_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QString &source, const QStringList &blocks) {
            QTest::newRow(name) << source << blocks;
        };
        row("emphasis", u"a *b* **c** ***d*** _e_ __f__ ~~g~~"_s, {u"a b c d e f g"_s});
        row("no emphasis", u"2 * 3 * 4, snake_case_name, **open, a ~ b"_s,
            {u"2 * 3 * 4, snake_case_name, **open, a ~ b"_s});
        row("bold up to a letter", u"**Ann:**hello"_s, {u"Ann:hello"_s});
        row("escapes", u"\\[01:02\\] 1\\* \\a"_s, {u"[01:02] 1* \\a"_s});
        row("code", u"`a *b*` ``c`d`` `e"_s, {u"a *b* c`d `e"_s});
        row("link", u"see [the *map*](https://e.org/a_(b) \"t\") now"_s, {u"see the map now"_s});
        row("no link", u"[laughs] (softly) [sic](he meant two)"_s,
            {u"[laughs] (softly) [sic](he meant two)"_s});
        row("image", u"a ![b](c.png) d"_s, {u"a  d"_s});
        row("address", u"<https://e.org> a < b > c"_s, {u"https://e.org a < b > c"_s});
        row("HTML", u"a <b>b</b><br/>c <!-- d --> e"_s, {u"a bc  e"_s});
        row("Liquid", u"a {% x %}{{ y }} b {% open"_s, {u"a  b {% open"_s});
        row("entities", u"a &amp; b&nbsp;: &unknown; R&D"_s, {u"a & b\u00a0: &unknown; R&D"_s});
        row("entities by number and name", u"a&#8217;b &#x1F600; &hellip; &#10;c"_s,
            {u"a\u2019b \U0001F600 \u2026  c"_s});
        row("words in round brackets", u"[laughs](softly) [sic](he \"meant\" two) [a](#b) [c]()"_s,
            {u"[laughs](softly) [sic](he \"meant\" two) a c"_s});
        row("what is said in angle brackets",
            u"Well <laughs> no <inaudible 0:12> <b>x</b> <my-video> <Video a=b>"_s,
            {u"Well <laughs> no <inaudible 0:12> x"_s});
        row("a tag that never ends, one that does", u"{% a {{ b }} c"_s, {u"{% a  c"_s});
        row("blanks of another kind in a heading", u"## \u2003A title\u2003\n"_s, {u"## \u2003A title"_s});
        row("headings", u"# A\n## B ##\n####### C\n#D\nE\n==="_s,
            {u"# A"_s, u"## B"_s, u"####### C"_s, u"#D"_s, u"E"_s, u"-"_s});
        row("underlined", u"A title\n===\n\nAnother\n---\n\nText"_s,
            {u"# A title"_s, u"## Another"_s, u"Text"_s});
        row("rules", u"a\n\n***\n\n\\* \\* \\*\n\n...\n"_s, {u"a"_s, u"-"_s, u"-"_s, u"..."_s});
        row("quote and list", u"> a\n> > b\n\n- c\n* d\n1. e"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"1. e"_s});
        row("comment", u"a\n<!-- b\n\nc -->\nd"_s, {u"a"_s, u"d"_s});
        row("comments on one line", u"<!-- a --><!-- b --> c\n<!-- d -->\ne"_s, {u"c"_s, u"e"_s});
        row("a comment that never ends", u"a\n\n<!-- b\n\nc <!-- d\n"_s,
            {u"a"_s, u"<!-- b"_s, u"c <!-- d"_s});
        row("script", u"<script>\nx();\n</script>\na"_s, {u"a"_s});
        row("code block", u"```\n# a\n*b*\n```\nc"_s, {u"# a"_s, u"b"_s, u"c"_s});
        row("code block in longer marks", u"~~~~\n```\na\n~~~\n~~~~~\n# b"_s,
            {u"```"_s, u"a"_s, u"~~~"_s, u"# b"_s});
        row("code between marks on one line", u"```a(b)```\n\n# c\n\n```\nd\n```\n"_s,
            {u"a(b)"_s, u"# c"_s, u"d"_s});
        row("a code block that never ends", u"```\nd\n```\n\n```a b\n\n## c\n"_s,
            {u"d"_s, u"```a b"_s, u"## c"_s});
        row("definition", u"a [b][c]\n\n[c]: https://e.org\n"_s, {u"a [b][c]"_s});
    }
    void plainWords()
    {
        QFETCH(const QString, source);
        QTEST(scanned(source), "blocks");
    }

    void warnsOfWhatStandsBehindFences()
    {
        std::vector<Warning> warnings;
        const auto document = scanMarkdown(u"```plain text\na\n```\n~~~ js\nb\n~~~\n", 0, 0, warnings);
        QCOMPARE(document.blocks.size(), 2);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0].code, WarningCode::LeftOut);
        QCOMPARE(warnings[0].arguments, (QStringList{u"plain text"_s, u"12"_s}));
        QCOMPARE(warnings[0].line, 1);
    }

    void knowsWhereLettersStand()
    {
        const QString source = u"> **Ann:** a `b`\n> c &amp; d\n"_s;
        std::vector<Warning> warnings;
        const structure::Document document = scanMarkdown(source, 0, 0, warnings);
        QString rebuilt;
        for (const SourcePiece &run : document.runs) {
            QCOMPARE(QStringView(document.text).mid(run.body.value(), run.length),
                     QStringView(source).mid(run.source.value(), run.length));
            rebuilt += QStringView(source).mid(run.source.value(), run.length);
        }
        QCOMPARE(rebuilt, u"Ann: a bc  d"_s);
        QCOMPARE(document.blocks[0].strong, 4);
        QCOMPARE(document.blocks[1].line, 2);
        QVERIFY(!document.blocks[1].afterGap);
    }
};

QTEST_APPLESS_MAIN(MarkdownBlocksTest)
#include "tst_markdownblocks.moc"
