// SPDX-License-Identifier: MIT
#include "models/writers/markdowntext.h"

#include <md4c.h>

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// What a CommonMark reader shows: paragraphs joined by an empty line, anything but plain words named in
/// brackets.
class Shown
{
public:
    Shown(const QString &markdown, unsigned flags)
    {
        MD_PARSER parser{};
        parser.flags = flags;
        parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) {
            static_cast<Shown *>(data)->block(type);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
        parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
            if (type != MD_SPAN_A) { // GitHub turns bare addresses into links, which shows the same words.
                static_cast<Shown *>(data)->words += u"[span %1]"_s.arg(int(type));
            }
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
            static_cast<Shown *>(data)->text(type, QString::fromUtf8(text, qsizetype(size)));
            return 0;
        };
        const QByteArray bytes = markdown.toUtf8();
        md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, this);
    }

    QString words;
    int quotes = 0;

private:
    void block(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_P) {
            words += m_paragraphs++ > 0 ? u"\n\n"_s : QString();
        } else if (type == MD_BLOCK_QUOTE) {
            ++quotes;
        } else if (type != MD_BLOCK_DOC) {
            words += u"[block %1]"_s.arg(int(type));
        }
    }

    void text(MD_TEXTTYPE type, const QString &text)
    {
        switch (type) {
        case MD_TEXT_NORMAL:
            words += text;
            break;
        case MD_TEXT_BR:
            words += u'\n';
            break;
        case MD_TEXT_ENTITY:
            words += text.startsWith(u"&#") ? QString(QChar(text.sliced(2).chopped(1).toInt()))
                                            : u"[entity %1]"_s.arg(text);
            break;
        default:
            words += u"[text %1]"_s.arg(int(type));
        }
    }

    int m_paragraphs = 0;
};

} // namespace

class TestMarkdownText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesShowTheirWords_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("words") << u"Plain words, and more."_s;
        QTest::newRow("paragraphs") << u"One.\n\nTwo.\n\nThree."_s;
        QTest::newRow("lines") << u"One\ntwo\nthree"_s;
        QTest::newRow("lines and a backslash") << u"One\\\ntwo"_s;
        QTest::newRow("many empty lines") << u"One\n\n\n\nTwo\n\n\nThree"_s;
        QTest::newRow("empty lines around") << u"\n\nOne\n\n"_s;
        QTest::newRow("marks at the start")
            << u"> a\n\n# b\n\n- c\n\n+ d\n\n* e\n\n=== f\n\n~~~ g\n\n``` h\n\n: i"_s;
        QTest::newRow("marks in the middle of a paragraph")
            << u"a\n---\nb\n===\nc\n- d\n1. e\n> f\n# g\n```\nh"_s;
        QTest::newRow("numbers") << u"1. a\n\n2) b\n\n1984. c\n\n1.\n\n2)"_s;
        QTest::newRow("rules") << u"***\n\n---\n\n___\n\n- - -"_s;
        QTest::newRow("indented") << u"    four\n\n\ttab\n\n  two"_s;
        QTest::newRow("spaces") << u"  a  b   c \nd  \n e "_s;
        QTest::newRow("emphasis") << u"*a* _b_ **c** __d__ ~~e~~ ~f~ `g` snake_case_word 2*3*4"_s;
        QTest::newRow("links")
            << u"[a](b) ![c](d) [e][f] <https://x.example> https://y.example a@b.example [^1]"_s;
        QTest::newRow("definitions") << u"[a]: https://x.example\n\n[b]: <c> \"d\""_s;
        QTest::newRow("HTML") << u"<script>alert(1)</script> a < b > c <!-- d --> ]]> <b"_s;
        QTest::newRow("entities") << u"&amp; &lt; &#65; &nbsp; a & b &c"_s;
        QTest::newRow("template") << u"{{ a }} {% b %} {# c #}"_s;
        QTest::newRow("tables") << u"| a | b |\n|---|---|\n| c | d |\n\na\n:-:\nb"_s;
        QTest::newRow("maths") << u"$5 and $6 $$x$$"_s;
        QTest::newRow("other writing")
            << u"« Où ? » \x202e abc \x2066 שלום 😀👩‍👩‍👧 é\xa0;"_s;
        QTest::newRow("control characters") << u"a\rb\x0b\x0c"
                                               "c\td\x1b"_s;
        QTest::newRow("backslashes") << u"\\ \\\\ \\* a\\"_s;
        QTest::newRow("one space") << u" "_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("100,000 characters") << u"So I said *nothing*, 1. and [went] home. "_s.repeated(2500);
    }

    void quotesShowTheirWords()
    {
        QFETCH(const QString, quote);
        const QString markdown = markdownQuote(quote);
        for (const unsigned flags : {0U, unsigned(MD_DIALECT_GITHUB)}) {
            const Shown shown(markdown, flags);
            QCOMPARE(shown.words, quote);
            QCOMPARE(shown.quotes, 1);
        }
        for (const QString &line : markdown.split(u'\n')) {
            QVERIFY(line.startsWith(u'>'));
        }
    }

    void anyWordsComeBack()
    {
        QRandomGenerator random(20240402);
        const QString alphabet = u"aB1 .)(>#-+*_=~`[]!<&;:|\\\t\n\n\n/\"'${}%@é😀"_s;
        for (int round = 0; round < 3000; ++round) {
            QString quote;
            for (quint32 left = random.bounded(24U); left > 0; --left) {
                const qsizetype at = random.bounded(int(alphabet.size()));
                quote += alphabet[at].isSurrogate() ? u"😀"_s : QString(alphabet[at]);
            }
            const QString markdown = markdownQuote(quote);
            for (const unsigned flags : {0U, unsigned(MD_DIALECT_GITHUB)}) {
                QVERIFY2(
                    Shown(markdown, flags).words == quote,
                    qPrintable(u"%1\n->\n%2\n->\n%3"_s.arg(quote, markdown, Shown(markdown, flags).words)));
            }
        }
    }

    void ordinaryWordsStayReadable()
    {
        QCOMPARE(markdownQuote(u"It's 3.5 km (or so) - \"far\", she said: a & b! C'est l'été."),
                 u"> It's 3.5 km (or so) - \"far\", she said: a & b! C'est l'été."_s);
        QCOMPARE(markdownInline(u"7 · The keeper"), u"7 · The keeper"_s);
    }

    void namesStayInTheirLine()
    {
        const QString name = u" # a\n- b\x202e [c](d) *e* <f>  "_s;
        const Shown shown(u"x · "_s + markdownInline(name), 0);
        QCOMPARE(shown.words, u"x · # a - b [c](d) *e* <f>"_s);
        QCOMPARE(Shown(markdownInline(u"12. Title"), 0).words, u"12. Title"_s);
    }

    void notesStayInTheirItem_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("open fence") << u"```\ncode"_s;
        QTest::newRow("open comment") << u"<!-- open"_s;
        QTest::newRow("open script") << u"<script>\nalert(1)"_s;
        QTest::newRow("heading") << u"# Big\n\ntext"_s;
        QTest::newRow("list") << u"\n\n- a\n- b\n\n\n\n1. c"_s;
        QTest::newRow("carriage returns") << u"a\r\rb\r\nc"_s;
    }

    void notesStayInTheirItem()
    {
        QFETCH(const QString, note);
        const QString item = markdownItem(note);
        QVERIFY(!item.endsWith(u'\n'));
        for (const QString &line : item.split(u'\n')) {
            QVERIFY(line.isEmpty() || line.startsWith(u"  "));
        }
        // The paragraph after the item is the last thing shown, as a paragraph.
        const Shown shown(u"- head\n\n%1\n\nafter *all*"_s.arg(item), MD_DIALECT_GITHUB);
        QVERIFY2(shown.words.endsWith(u"after [span %1]all"_s.arg(int(MD_SPAN_EM))), qPrintable(shown.words));
    }

    void notesShowTheirHtml()
    {
        const QString item =
            markdownItem(u"a <b onclick=\"x\">c</b> `<i>` <https://x.example>\n\n<div>\n<u>\n</div>");
        const Shown shown(u"- head\n\n"_s + item, 0);
        QVERIFY2(!shown.words.contains(u"[text %1]"_s.arg(int(MD_TEXT_HTML))), qPrintable(shown.words));
        QVERIFY(shown.words.contains(u"<b onclick"));
        QVERIFY(item.contains(u"`<i>` <https://x.example>"));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
