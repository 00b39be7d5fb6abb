// SPDX-License-Identifier: MIT
#include "models/readers/documents/docx.h"
#include "models/readers/documents/leftout.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"
#include "tests/models/readers/zips.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView Namespaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="mc" xmlns:v="v")";

QByteArray part(QByteArrayView root, const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root.toByteArray() + ' ' +
           Namespaces.toByteArray() + '>' + inside + "</w:" + root.toByteArray() + '>';
}

QByteArray docxOf(const QByteArray &body, const QByteArray &styles = {}, const ZipEntries &more = {})
{
    ZipEntries entries{
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"word/document.xml"_s, part("document", "<w:body>" + body + "</w:body>")},
        {u"word/styles.xml"_s, part("styles", styles)},
    };
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries);
}

/// A paragraph; `style` may be empty.
QByteArray p(const QByteArray &text, const QByteArray &style = {})
{
    const QByteArray properties =
        style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray style(const QByteArray &id, const QByteArray &name, const QByteArray &inside = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" +
           inside + "</w:style>";
}

QStringList outline(const QByteArray &docx)
{
    const Result<Transcript> read = readBytes(u"a.docx"_s, docx);
    return !read              ? QStringList{u"error %1"_s.arg(int(read.error().code))}
           : violation(*read) ? QStringList{*violation(*read)}
                              : outlineOf(*read);
}

const QByteArray Talk =
    p("Ann: How was it?") + p("Ben: It was hard.") + p("Ann: And then?") + p("Ben: Then it went well.");
const QStringList TalkOutline{u"Ann ?-?: How was it?"_s, u"Ben ?-?: It was hard."_s, u"Ann ?-?: And then?"_s,
                              u"Ben ?-?: Then it went well."_s};

} // namespace

class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("docx");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("labels") << docxOf(Talk) << TalkOutline;
        QTest::newRow("headings by name, by level, by what they are based on")
            << docxOf(p("Mill", "Titre1") + Talk + p("River", "X") + Talk + p("Sea", "Y") + Talk,
                      style("Titre1", "heading 1") +
                          style("X", "Mein Titel", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>") +
                          style("Y", "Partie", "<w:basedOn w:val=\"X\"/>"))
            << QStringList{u"# Mill"_s} + TalkOutline + QStringList{u"# River"_s} + TalkOutline +
                   QStringList{u"# Sea"_s} + TalkOutline;
        const auto row = [](const QByteArray &one, const QByteArray &other) {
            return "<w:tr><w:tc>" + p(one) + "</w:tc><w:tc>" + p(other) + "</w:tc></w:tr>";
        };
        QTest::newRow("a list of the people above")
            << docxOf("<w:tbl>" + row("Interviewer", "Ann Bell, of the town museum") +
                      row("Interviewee", "Ben Low, a retired miller") + "</w:tbl>" + Talk)
            << QStringList{u" ?-?: Interviewer\n\nAnn Bell, of the town museum\n\nInterviewee\n\nBen Low, a "
                           u"retired miller"_s} +
                   TalkOutline;
        QTest::newRow("a table of speech in a longer one")
            << docxOf(Talk + "<w:tbl>" + row("Cleo", "May I say a word?") + row("Ann", "Please do so now.") +
                      row("Cleo", "It was harder still.") + "</w:tbl>" + Talk)
            << TalkOutline +
                   QStringList{u"Cleo ?-?: May I say a word?"_s, u"Ann ?-?: Please do so now."_s,
                               u"Cleo ?-?: It was harder still."_s} +
                   TalkOutline;
        QTest::newRow("runs, tabs, breaks")
            << docxOf("<w:p><w:r><w:t>Ann:</w:t></w:r><w:r><w:tab/><w:t>How</w:t></w:r><w:r><w:t "
                      "xml:space=\"preserve\"> was it?</w:t></w:r><w:r><w:br/><w:t>Ben: "
                      "Hard.</w:t></w:r></w:p><w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                      "<w:r><w:t>Ann: So?</w:t></w:r></w:p>" +
                      p("Ben: Well.\xc2\xa0"))
            << QStringList{u"Ann ?-?: How was it?"_s, u"Ben ?-?: Hard."_s, u"Ann ?-?: So?"_s,
                           u"Ben ?-?: Well."_s};
        QTest::newRow("tracked changes")
            << docxOf(p("Ann: How was it?") +
                      "<w:p><w:r><w:t>Ben: It </w:t></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del>"
                      "<w:ins><w:r><w:t>was</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> long</w:t></w:r>"
                      "</w:moveFrom><w:r><w:t xml:space=\"preserve\"> hard.</w:t></w:r></w:p>" +
                      p("Ann: And then?") +
                      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Ben: Then it </w:t></w:r></w:p>" +
                      p("went well."))
            << TalkOutline;
        QTest::newRow("text box once, its fallback not")
            << docxOf("<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("A note in a box.") +
                      "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("A note in a box.") +
                      "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t>Ann: How was "
                      "it?</w:t></w:r></w:p>" +
                      Talk.sliced(p("Ann: How was it?").size()))
            << QStringList{u" ?-?: A note in a box."_s} + TalkOutline;
        QTest::newRow("speakers by style alone")
            << docxOf(p("Where were you born?", "A") + p("By the river.", "B") + p("In the mill.", "B") +
                          p("And then?", "A") + p("We moved.", "B"),
                      style("A", "Enqu\xc3\xaateur") + style("B", "Enqu\xc3\xaat\xc3\xa9"))
            << QStringList{u"Enquêteur ?-?: Where were you born?"_s,
                           u"Enquêté ?-?: By the river.\n\nIn the mill."_s, u"Enquêteur ?-?: And then?"_s,
                           u"Enquêté ?-?: We moved."_s};
        QTest::newRow("styles of speakers with labels of their own")
            << docxOf(p("Ann: Where were you born?", "A") + p("Ben: By the river.", "B") +
                          p("Ann: And then?", "A") + p("Ben: We moved.", "B"),
                      style("A", "Interviewer") + style("B", "Interviewee"))
            << QStringList{u"Ann ?-?: Where were you born?"_s, u"Ben ?-?: By the river."_s,
                           u"Ann ?-?: And then?"_s, u"Ben ?-?: We moved."_s};
        const auto cue = [](const QByteArray &times, const QByteArray &name, const QByteArray &words) {
            return "<w:p><w:r><w:t>" + times + "</w:t><w:br/><w:t>" + name + "</w:t><w:br/><w:t>" + words +
                   "</w:t></w:r></w:p>";
        };
        QTest::newRow("meeting: times, name, words")
            << docxOf(cue("0:0:0.0 --&gt; 0:0:3.450", "Ann Bell", "Good morning.") +
                      cue("0:0:3.600 --&gt; 0:0:9.10", "Ben Ode", "Morning, Ann.") +
                      cue("0:0:9.200 --&gt; 0:0:12.10", "Ann Bell", "Shall we start?") +
                      cue("0:0:12.300 --&gt; 0:0:15.10", "Ben Ode", "Yes."))
            << QStringList{u"Ann Bell 0-3.45: Good morning."_s, u"Ben Ode 3.6-9.1: Morning, Ann."_s,
                           u"Ann Bell 9.2-12.1: Shall we start?"_s, u"Ben Ode 12.3-15.1: Yes."_s};
        QTest::newRow("meeting: name and time, words")
            << docxOf("<w:p><w:r><w:t>Ann Bell   0:03</w:t><w:br/><w:t>Good morning.</w:t></w:r></w:p>"
                      "<w:p><w:r><w:t>Ben Ode   0:09</w:t><w:br/><w:t>Morning.</w:t></w:r></w:p>"
                      "<w:p><w:r><w:t>Ann Bell   0:12</w:t><w:br/><w:t>Shall we start?</w:t></w:r></w:p>"
                      "<w:p><w:r><w:t>Ben Ode   1:15</w:t><w:br/><w:t>Yes.</w:t></w:r></w:p>")
            << QStringList{u"Ann Bell 3-?: Good morning."_s, u"Ben Ode 9-?: Morning."_s,
                           u"Ann Bell 12-?: Shall we start?"_s, u"Ben Ode 75-?: Yes."_s};
        QTest::newRow("time and name on a line")
            << docxOf(p("00:00:01 Speaker 1") + p("Tell me about the work?") + p("00:00:04 Speaker 2") +
                      p("It was hard.") + p("00:01:09 Speaker 1") + p("And later?") +
                      p("00:01:12 Speaker 2") + p("Later it went well."))
            << QStringList{u"Speaker 1 1-?: Tell me about the work?"_s, u"Speaker 2 4-?: It was hard."_s,
                           u"Speaker 1 69-?: And later?"_s, u"Speaker 2 72-?: Later it went well."_s};
        QTest::newRow("bold questions") << docxOf([] {
            QByteArray body;
            for (const char *place : {"mill", "river", "sea"}) {
                body += QByteArray("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                                   "</w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>What of the ") +
                        place + "?</w:t></w:r></w:p>" + p(QByteArray("It was a good ") + place + ".");
            }
            return body;
        }()) << QStringList{u" ?-?: What of the mill?"_s,  u" ?-?: It was a good mill."_s,
                            u" ?-?: What of the river?"_s, u" ?-?: It was a good river."_s,
                            u" ?-?: What of the sea?"_s,   u" ?-?: It was a good sea."_s};
        QTest::newRow("table of one column lays out")
            << docxOf("<w:tbl><w:tr><w:tc>" + Talk + "</w:tc></w:tr></w:tbl>") << TalkOutline;
    }
    void reads()
    {
        QFETCH(const QByteArray, docx);
        QFETCH(const QStringList, expected);
        QCOMPARE(outline(docx), expected);
    }

    void tellsWhatIsLeftOut()
    {
        const auto read = readBytes(
            u"a.docx"_s,
            docxOf(
                p("Contents entry 3", "T") + Talk +
                    "<w:p><w:r><w:footnoteReference/></w:r><w:r><w:footnoteReference/></w:r><w:r>"
                    "<w:commentReference/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                    "<w:sectPr><w:headerReference/></w:sectPr>",
                style("T", "toc 1"), {{u"word/footnotes.xml"_s, part("footnotes", p("A note."))}}));
        QVERIFY(read.has_value());
        QVERIFY(!read->body.contains(u"note"));
        QVERIFY(!read->body.contains(u"entry"));
        QStringList keys;
        for (const Warning &warning : read->warnings) {
            keys.append(warningKey(warning));
        }
        keys.sort();
        QCOMPARE(keys, (QStringList{u"PartLeftOut: comments, 1"_s, u"PartLeftOut: contents, 1"_s,
                                    u"PartLeftOut: deletions, 1"_s, u"PartLeftOut: notes, 2"_s,
                                    u"PartLeftOut: page heads, 1"_s}));
    }

    void takesFacts()
    {
        const QByteArray core =
            "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\" xmlns:t=\"c\"><dc:title>The mill "
            "</dc:title><t:created>2019-05-04T10:00:00Z</t:created></cp:coreProperties>";
        const auto stated = readBytes(u"a.docx"_s, docxOf(Talk, {}, {{u"docProps/core.xml"_s, core}}));
        QVERIFY(stated.has_value());
        QCOMPARE(stated->title, u"The mill"_s);
        QCOMPARE(stated->date, QDate(2019, 5, 4));
        QCOMPARE(stated->format, u"docx"_s);
        const auto marked = readBytes(u"a.docx"_s, docxOf(p("The river", "T") + Talk, style("T", "Title"),
                                                          {{u"docProps/core.xml"_s, core}}));
        QVERIFY(marked.has_value());
        QCOMPARE(marked->title, u"The river"_s);
    }

    void findsTheMainPartByItsRelation()
    {
        const auto read = readBytes(
            u"a.docx"_s,
            zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                   {u"_rels/.rels"_s, "<Relationships><Relationship Type=\"http://x/officeDocument\" "
                                      "Target=\"/word/document2.xml\"/></Relationships>"},
                   {u"word/document2.xml"_s, part("document", "<w:body>" + Talk + "</w:body>")}}));
        QVERIFY(read.has_value());
        QCOMPARE(outlineOf(*read), TalkOutline);
    }

    void keepsWhatACutOffPartHolds()
    {
        const QByteArray whole = part("document", "<w:body><w:tbl><w:tr><w:tc>" + Talk);
        const auto read = readBytes(u"a.docx"_s, zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                                                        {u"word/document.xml"_s, whole.chopped(20)}}));
        QVERIFY(read.has_value());
        QCOMPARE(outlineOf(*read), TalkOutline);
        QCOMPARE(read->warnings.back().code, WarningCode::Truncated);
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nested") << QByteArray("<w:sdt>").repeated(100'000) << ErrorCode::TooDeeplyNested;
        QByteArray attributes = "<w:p";
        for (int i = 0; i < 50'000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=\"b\"";
        }
        QTest::newRow("attributes") << attributes + "/>" << ErrorCode::TooManyParts;
        QTest::newRow("not well-formed") << Talk + "</w:q>" + Talk << ErrorCode::MalformedContainer;
        QTest::newRow("no words") << p("  ") << ErrorCode::NoWords;
    }
    void isBounded()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorCode, code);
        const auto read = readBytes(u"a.docx"_s, docxOf(body));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, code);
    }

    void refusesEntityBombs()
    {
        const QByteArray bomb =
            "<!DOCTYPE w:document [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";
        const auto read = readBytes(
            u"a.docx"_s, zipOf({{u"[Content_Types].xml"_s, "<Types/>"},
                                {u"word/document.xml"_s,
                                 bomb + part("document", "<w:body>" + p("&f;") + "</w:body>").sliced(38)}}));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::MalformedContainer);
    }
};

QTEST_APPLESS_MAIN(DocxTest)
#include "tst_docx.moc"
