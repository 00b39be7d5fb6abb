// SPDX-License-Identifier: MIT
#include "models/writers/document/noteparagraphs.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// "[item 1 •] B(words) <https://example.org/>": kind with level and marker of items, and what looks words
/// have.
QString shown(const Paragraph &paragraph)
{
    QString text = paragraph.kind == ParagraphKind::Item
                       ? u"[item %1 %2] "_s.arg(QString::number(paragraph.level), paragraph.marker)
                   : paragraph.kind == ParagraphKind::Quote ? u"[quote] "_s
                   : paragraph.kind == ParagraphKind::Note  ? QString()
                                                            : u"[other] "_s;
    for (const Inline &part : paragraph.inlines) {
        const Run &run = std::get<Run>(part);
        QString letters;
        for (const auto &[look, letter] :
             {std::pair{Look::Strong, u'B'}, std::pair{Look::Emphasis, u'I'}, std::pair{Look::Struck, u'S'},
              std::pair{Look::Code, u'C'}, std::pair{Look::Quiet, u'Q'}}) {
            if (run.looks.testFlag(look)) {
                letters += letter;
            }
        }
        text += letters.isEmpty() ? run.text : letters + u'(' + run.text + u')';
        text += run.link.isEmpty() ? QString() : u'<' + run.link + u'>';
    }
    return text;
}

} // namespace

class TestNoteParagraphs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &markdown, const QStringList &expected) {
            QTest::newRow(name) << markdown << expected;
        };
        row("none", {}, {});
        row("only spaces", u" \n\n \n"_s, {});
        row("paragraphs", u"one\n\ntwo"_s, {u"one"_s, u"two"_s});
        row("line breaks stay", u"one\ntwo  \nthree"_s, {u"one\ntwo\nthree"_s});
        row("looks", u"*em* **strong** ~~gone~~ `code` ***both***"_s,
            {u"I(em) B(strong) S(gone) C(code) BI(both)"_s});
        row("links", u"[site](https://example.org/) [bad](javascript:alert(1)) ![picture](p.png)"_s,
            {u"site<https://example.org/> bad picture"_s});
        row("heading", u"# Title\n\nwords"_s, {u"B(Title)"_s, u"words"_s});
        row("bullets", u"- a\n- **b**\n  - inner\n- c"_s,
            {u"[item 0 •] a"_s, u"[item 0 •] B(b)"_s, u"[item 1 •] inner"_s, u"[item 0 •] c"_s});
        row("numbers", u"before\n\n3. three\n4. four\n\nafter"_s,
            {u"before"_s, u"[item 0 3.] three"_s, u"[item 0 4.] four"_s, u"after"_s});
        row("tasks", u"- [ ] ask\n- [x] done"_s, {u"[item 0 ☐] ask"_s, u"[item 0 ☑] done"_s});
        row("paragraphs of an item", u"- a\n\n  more\n\n- b"_s, {u"[item 0 •] a\nmore"_s, u"[item 0 •] b"_s});
        row("behind an inner list", u"- a\n\n  - in\n\n  more"_s,
            {u"[item 0 •] a"_s, u"[item 1 •] in"_s, u"[item 0 \u00a0] more"_s});
        row("quote", u"> said *so*\n\nwords"_s, {u"[quote] said I(so)"_s, u"words"_s});
        row("quote in an item", u"- a\n\n  > said"_s, {u"[item 0 •] a"_s, u"[quote] said"_s});
        row("list in a quote", u"> - a"_s, {u"[item 0 •] a"_s});
        row("code", u"```\nx = 1\n\ny\n```"_s, {u"C(x = 1\n\ny)"_s});
        row("rule", u"a\n\n---\n\nb"_s, {u"a"_s, u"Q(———)"_s, u"b"_s});
        row("table", u"| a | b |\n|---|---|\n| 1 | *2* |"_s, {u"B(a)Q( · )B(b)"_s, u"1Q( · )I(2)"_s});
        row("entities", u"a &amp; b&nbsp;! &#x3c;"_s, {u"a & b\u00a0! <"_s});
        row("HTML is words", u"<b onclick=\"x\">bold</b>"_s, {u"<b onclick=\"x\">bold</b>"_s});
    }

    void markdown()
    {
        QFETCH(const QString, markdown);
        QStringList found;
        for (const Paragraph &paragraph : noteParagraphs(markdown)) {
            found += shown(paragraph);
        }
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestNoteParagraphs)
#include "tst_noteparagraphs.moc"
