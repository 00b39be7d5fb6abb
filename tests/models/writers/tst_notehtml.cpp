// SPDX-License-Identifier: MIT
#include "models/writers/htmltext.h"
#include "models/writers/notehtml.h"
#include "models/writers/weblink.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestNoteHtml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("words") << u"one *two* **three**"_s
                               << u"<p>one <em>two</em> <strong>three</strong></p>"_s;
        QTest::newRow("heading") << u"# A\n\n###### B"_s << u"<h3>A</h3><h6>B</h6>"_s;
        QTest::newRow("list") << u"3. a\n4. b"_s << u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s;
        QTest::newRow("task") << u"- [x] done\n- [ ] not"_s
                              << u"<ul><li>\x2611 done</li><li>\x2610 not</li></ul>"_s;
        QTest::newRow("link")
            << u"[a](https://example.org/?x=1&y='2')"_s
            << u"<p><a href=\"https://example.org/?x=1&amp;y=%272%27\" rel=\"noopener noreferrer\">"
               "a</a></p>"_s;
        QTest::newRow("bare link") << u"https://example.org"_s
                                   << u"<p><a href=\"https://example.org\" rel=\"noopener noreferrer\">"
                                      "https://example.org</a></p>"_s;
        QTest::newRow("javascript") << u"[a](javascript:alert(1))"_s << u"<p>a</p>"_s;
        QTest::newRow("javascript, disguised")
            << u"[a](JAVA&#115;cript:alert(1)) [b](<\tjavascript:x>)"_s << u"<p>a b</p>"_s;
        QTest::newRow("data") << u"<data:text/html,x>"_s << u"<p>data:text/html,x</p>"_s;
        QTest::newRow("file") << u"[a](file:///etc/passwd) [b](/x) [c](//host/x)"_s << u"<p>a b c</p>"_s;
        QTest::newRow("image") << u"![a *b*](https://example.org/p.png)"_s << u"<p>a <em>b</em></p>"_s;
        QTest::newRow("block of HTML") << u"<script>\nalert(1)\n</script>"_s
                                       << u"<p>&lt;script&gt;<br/>\nalert(1)<br/>\n&lt;/script&gt;</p>"_s;
        QTest::newRow("HTML in a line")
            << u"a <b onclick=\"x\">c"_s << u"<p>a &lt;b onclick=&quot;x&quot;&gt;c</p>"_s;
        QTest::newRow("entities") << u"&nbsp;&lt;&#x2019;&#0;&unknown;"_s
                                  << u"<p>\xa0&lt;\x2019\xfffd&amp;unknown;</p>"_s;
        QTest::newRow("code") << u"```html\n<b>\n```"_s << u"<pre><code>&lt;b&gt;\n</code></pre>"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void renders()
    {
        QFETCH(const QString, markdown);
        QTEST(noteHtml(markdown), "html");
    }

    void staysWellFormed_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("nested links")
            << u"[a [b](https://b.example) c](https://a.example) [https://c.example](x)"_s;
        QTest::newRow("control characters") << u"a\x1b\x01 b \xfffe"_s;
        QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd800) + u"b"_s);
        QTest::newRow("deep quotes") << QString(2000, u'>');
        QTest::newRow("deep lists") << u"- "_s.repeated(1000);
        QTest::newRow("brackets") << QString(50000, u'[');
        QTest::newRow("stars") << u"*a_ "_s.repeated(20000);
        QTest::newRow("table") << u"|a|\n|-|\n|<script>|`|`|"_s;
    }

    void staysWellFormed()
    {
        QFETCH(const QString, markdown);
        QXmlStreamReader reader(u"<div>%1</div>"_s.arg(noteHtml(markdown)));
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void linksGoToTheWeb()
    {
        QCOMPARE(webLink(u" https://example.org/a b\"c<d> "), u"https://example.org/a%20b%22c%3Cd%3E"_s);
        QCOMPARE(webLink(u"mailto:a@example.org"), u"mailto:a@example.org"_s);
        for (const QStringView refused :
             {u"javascript:alert(1)", u"java\nscript:x", u"", u"http:", u"https:///x", u"file:///x",
              u"data:,x", u"x.html", u"//host", u"mailto:"}) {
            QVERIFY2(!webLink(refused), qPrintable(refused.toString()));
        }
    }

    void quotesKeepTheirParagraphs()
    {
        QCOMPARE(htmlParagraphs(u"a  <b>\nc\n\nd"), u"<p>a  &lt;b&gt;\nc</p><p>d</p>"_s);
        QCOMPARE(escapeHtml(u"\"'&<>\x01"), u"&quot;&#39;&amp;&lt;&gt;\xfffd"_s);
    }
};

QTEST_GUILESS_MAIN(TestNoteHtml)
#include "tst_notehtml.moc"
