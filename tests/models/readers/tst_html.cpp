// SPDX-License-Identifier: MIT
#include "models/readers/documents/html.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

Result<Transcript> read(const QByteArray &bytes, const QString &name = u"a.html"_s)
{
    const Result<Source> source = decodeSource(name, bytes);
    NoProgress progress;
    return source ? readTranscript(*source, progress) : std::unexpected(source.error());
}

const QStringList Talk{u"Ann ?-?: How was it?"_s, u"Ben ?-?: It was hard."_s, u"Ann ?-?: And then?"_s,
                       u"Ben ?-?: Then it went well."_s};

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html><html><body>" + body + "</body></html>";
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Fit>("fit");
        QTest::newRow("page") << page("<p>a") << Fit::Certain;
        QTest::newRow("old page") << QByteArray("\n<!-- saved -->\n<HTML><BODY>a") << Fit::Certain;
        QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/"
                                             "xhtml\"><body/></html>")
                               << Fit::Certain;
        QTest::newRow("piece") << QByteArray("<cite>Ann:</cite>\n<time>0:00</time>\n<p>So.</p>\n")
                               << Fit::Likely;
        QTest::newRow("TEI") << QByteArray("<?xml version=\"1.0\"?><TEI><text><p>a</p></text></TEI>")
                             << Fit::No;
        QTest::newRow("TTML") << QByteArray("<tt><body><div><p>a</p></div></body></tt>") << Fit::No;
        QTest::newRow("Markdown with tags")
            << QByteArray("<div align=\"center\">\n\n# Title\n\n</div>\n\n**Ann:** So.\n") << Fit::No;
        QTest::newRow("Markdown in a fold")
            << QByteArray("<details>\n\nAnn: How was it?\n\nBen: Hard.\n\n</details>\n") << Fit::No;
        QTest::newRow("plain text with a tag")
            << QByteArray("<b>Ann</b>: So.\nBen: It.\nAnn: Is?\n\nBen: Yes.\n") << Fit::No;
        QTest::newRow("laughs") << QByteArray("<laughs> So.\n") << Fit::No;
        QTest::newRow("voices") << QByteArray("<v Ann>So.</v>\n<v Ben>It.</v>\n") << Fit::No;
    }
    void fits()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Fit, fit);
        QCOMPARE(htmlFormat().fit(sourceOf(text)), fit);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("labels in bold")
            << page("<p><b>Ann:</b> How was it?<p><b>Ben:</b> It was hard.<p><strong>Ann</strong>: And "
                    "then?<p><b>Ben:</b>\n  Then it\n  went well.")
            << Talk;
        QTest::newRow("lines")
            << page("Ann: How was it?<br>Ben: It was hard.<br/>Ann: And then?<br>Ben: Then it went well.")
            << Talk;
        QTest::newRow("empty elements of XHTML")
            << QByteArray(
                   "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><p>Ann: How "
                   "w<a id=\"p2\"/>as it?</p><p>Ben: It<i/> was<<!DOCTYPE j/> hard.</p><p>Ann: And "
                   "then?</p><p>Ben: Then it</b/> went<div/>well.</p></body></html>")
            << QStringList{Talk[0], u"Ben ?-?: It was< hard."_s, Talk[2], u"Ben ?-?: Then it went\nwell."_s};
        QTest::newRow("a byte order mark before words")
            << page(
                   u"<p>Ann: How was it?<p>Ben: It was hard.<p>Ann: <i>\ufeffAnd then?</i><p>Ben: Then it went well."_s
                       .toUtf8())
            << QStringList{Talk[0], Talk[1], u"Ann ?-?: \ufeffAnd then?"_s, Talk[3]};
        QTest::newRow("as written")
            << page("<pre>\nAnn: How was it?\nBen: It was hard.\n\nAnn: And then?\nBen: Then it went "
                    "well.\n</pre>")
            << Talk;
        QTest::newRow("Podcasting 2.0")
            << QByteArray("<cite>Ann:</cite>\n<time>0:00</time>\n<p>How was it?</p>\n<cite>Ben:</cite>\n"
                          "<time>1:02:03</time>\n<p>It&#39;s &eacute;t&eacute;. See <cite>Emma</cite>.</p>\n")
            << QStringList{u"Ann 0-?: How was it?"_s, u"Ben 3723-?: It's été. See Emma."_s};
        QTest::newRow("classes") << page("<div><span class=speaker-name>Ann</span> <span "
                                         "class=timestamp>0:03</span><p>How <i>was</i> "
                                         "it?</div><div><span class=speaker-name>Ben</span> <span "
                                         "class=timestamp>0:13</span><p>Hard.<p>Very hard at 0:14.</div>")
                                 << QStringList{u"Ann 3-?: How was it?"_s,
                                                u"Ben 13-?: Hard.\n\nVery hard at 0:14."_s};
        QTest::newRow("classes of paragraphs")
            << page("<p class=question>Where from?<p class=answer>Here.<p class=answer>By the sea.<p "
                    "class=question>And then?<p class=answer>We moved.")
            << QStringList{u"question ?-?: Where from?"_s, u"answer ?-?: Here.\n\nBy the sea."_s,
                           u"question ?-?: And then?"_s, u"answer ?-?: We moved."_s};
        QTest::newRow("anchors with times")
            << page("<p><a name=\"ts_0_4200_S00\">S00: Good morning?</a><a name=\"ts_4200_6100_S00\"> "
                    "Well?</a></p><p><a name=\"ts_6100_9000_S01\">S01: All well.</a></p><p><a "
                    "name=\"ts_9000_9900_S00\">S00: Good.</a></p><p><a name=\"ts_9900_12000_S01\">S01: "
                    "Yes.</a></p>")
            << QStringList{u"S00 0-6.1: Good morning? Well?"_s, u"S01 6.1-9: All well."_s,
                           u"S00 9-9.9: Good."_s, u"S01 9.9-12: Yes."_s};
        QTest::newRow("words with times")
            << page("<article><p><span class=speaker data-m=1200 data-d=0>Ann: </span><span data-m=1200 "
                    "data-d=300>Good </span><span data-m=1500 data-d=400>day. </span></p><p><span "
                    "class=speaker data-m=2500>Ben: </span><span data-m=2500 data-d=300>Yes.</span></p>")
            << QStringList{u"Ann 1.2-1.9: Good day."_s, u"Ben 2.5-2.8: Yes."_s};
        QTest::newRow("terms that speak")
            << page("<dl><dt>Ann<dd>How was it?<dt>Ben<dd>It was hard.<dt>Ann<dd>And then?<dt>Ben<dd>Then it "
                    "went well.</dl>")
            << Talk;
        QTest::newRow("terms that ask")
            << page("<dl><dt>How was it?<dd>It was hard.<dt>And then?<dd>Then it went well.<dt>So?<dd>So it "
                    "is.</dl>")
            << QStringList{u" ?-?: How was it?"_s,        u" ?-?: It was hard."_s, u" ?-?: And then?"_s,
                           u" ?-?: Then it went well."_s, u" ?-?: So?"_s,          u" ?-?: So it is."_s};
        QTest::newRow("headings")
            << page("<h1>Mill</h1><h2>River &amp; sea</h2><p>Ann: How was it?<p>Ben: It was hard.<p>Ann: And "
                    "then?<p>Ben: Then it went well.")
            << QStringList{u"# Mill"_s, u"# River & sea"_s} + Talk;
        QTest::newRow("empty elements of XHTML")
            << QByteArray(
                   "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/>"
                   "<script src=\"x\"/></head><body><p><a id=\"x\"/>Ann: How was it?</p><p>Ben: It was "
                   "hard.</p><p/><p>Ann: And then?</p><p>Ben: Then it went well.</p></body></html>")
            << Talk;
        QTest::newRow("what nobody says")
            << page("<nav>Home</nav><header><p>Menu</p></header><main><article><header><h1>Mill</h1></header>"
                    "<p>Ann: How was it?<p>Ben: It was hard.<button>Play</button><p>Ann: And then?<p>Ben: "
                    "Then "
                    "it went well.</article></main><footer>&copy;</footer><script>a<b</script>")
            << QStringList{u"# Mill"_s} + Talk;
    }
    void reads()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QStringList, expected);
        const auto transcript = read(html);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->format, u"html"_s);
        QCOMPARE(outlineOf(*transcript), expected);
        const Result<Source> source = decodeSource({}, html);
        QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
    }

    void mapsItsWordsToTheSource()
    {
        const QByteArray html =
            page("<p>\xc3\x89t\xc3\xa9 \xf0\x9f\x8c\x8a &amp; <b>hiver</b>\n  ici, o&ugrave; "
                 "</foo>l\xe2\x80\x99"
                 "eau.");
        const auto transcript = read(html);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->body, u"Été 🌊 & hiver ici, où l’eau."_s);
        qsizetype mapped = 0;
        for (const SourcePiece &piece : transcript->pieces) {
            mapped += piece.length;
        }
        QCOMPARE(transcript->body.size() - mapped, 3); // "&", "ù", one of two blanks
        QCOMPARE(violation(*transcript, decodeSource({}, html)->text).value_or(QString()), QString());
    }

    void takesFacts()
    {
        const auto transcript =
            read("<html lang=fr-CA><head><title>Entretien 4</title><meta name=date content=2021-03-04></head>"
                 "<body><audio src=\"a.mp3\"></audio><p>Ann: Oui ?</p></body></html>");
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->title, u"Entretien 4"_s);
        QCOMPARE(transcript->language, u"fr"_s);
        QCOMPARE(transcript->date, QDate(2021, 3, 4));
        QCOMPARE(transcript->media, u"a.mp3"_s);
    }

    void tellsWhatIsLeftOut()
    {
        const auto transcript =
            read(page("<nav>a</nav><p>Words here.<img src=a><details><summary>Show</summary>"
                      "<p>more</details><script></script>"));
        QVERIFY(transcript.has_value());
        QStringList keys;
        for (const Warning &warning : transcript->warnings) {
            keys.append(warningKey(warning));
        }
        keys.sort();
        QCOMPARE(keys, (QStringList{u"LeftOut: Show, 4"_s, u"PartLeftOut: navigation, 1"_s,
                                    u"PartLeftOut: pictures, 1"_s, u"PartLeftOut: scripts, 1"_s}));
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("code"); // -1: it is read
        constexpr qsizetype Many = 100'000;
        const int deep = int(ErrorCode::TooDeeplyNested);
        const int parts = int(ErrorCode::TooManyParts);
        const auto row = [](const char *name, const QByteArray &body, int code) {
            QTest::newRow(name) << page(body) << code;
        };
        row("divs", QByteArray("<div>").repeated(Many) + "a", deep);
        row("open bold", QByteArray("<b>a").repeated(Many), deep);
        row(
            "open bold with attributes",
            [] {
                QByteArray open;
                for (int i = 0; i < 190; ++i) {
                    open += "<b class=" + QByteArray::number(i) + '>';
                }
                return open + QByteArray("<p>a").repeated(Many);
            }(),
            deep);
        row("attributes", "<p" + QByteArray(" a=b").repeated(50'000) + ">a", parts);
        row(
            "attributes without values",
            [] {
                QByteArray tag = "<p";
                for (int i = 0; i < 50'000; ++i) {
                    tag += "/a" + QByteArray::number(i);
                }
                return tag + ">a";
            }(),
            parts);
        row("paragraphs", QByteArray("<p>a").repeated(Many), -1);
        row("bold and not", QByteArray("<p><b>a</b> b").repeated(Many), -1);
        row("ends", QByteArray("</div>").repeated(Many) + "a", -1);
        row("tables in tables", QByteArray("<table><tr><td>").repeated(400) + "a", -1);
        row("tables", QByteArray("<table><tr><td>a</table>").repeated(Many), -1);
        row("misplaced in a table", "<table>" + QByteArray("a<tr>b").repeated(1000), -1);
        row("comment without end", "a<!--" + QByteArray("a").repeated(Many), -1);
        row("script without end", "a<script>" + QByteArray("a<").repeated(Many), -1);
        row("tag without end", "a<p " + QByteArray("a").repeated(Many), -1);
        row("references", QByteArray("&amp;&#x80;&nosuch;&#xd800;").repeated(Many) + "a", -1);
        row("breaks", "a" + QByteArray("<br>").repeated(Many) + "a", -1);
    }
    void isBounded()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const int, code);
        const auto transcript = read(html);
        QCOMPARE(transcript ? -1 : int(transcript.error().code), code);
        if (transcript) {
            QCOMPARE(violation(*transcript, decodeSource({}, html)->text).value_or(QString()), QString());
        }
    }
};

QTEST_APPLESS_MAIN(HtmlTest)
#include "tst_html.moc"
