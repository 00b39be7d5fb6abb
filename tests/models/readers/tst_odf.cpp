// SPDX-License-Identifier: MIT
#include "models/readers/documents/odf.h"
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

const QByteArray Namespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t" xmlns:table="b" )"
    R"(xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:dc="c" xmlns:meta="m")";

QByteArray flat(const QByteArray &body, const QByteArray &styles = {}, const QByteArray &automatic = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document " + Namespaces +
           "><office:meta><dc:title>The mill</dc:title><meta:creation-date>2020-02-03T04:05:06"
           "</meta:creation-date><dc:language>fr-FR</dc:language></office:meta><office:styles>" +
           styles + "</office:styles><office:automatic-styles>" + automatic +
           "</office:automatic-styles><office:body><office:text>" + body +
           "</office:text></office:body></office:document>";
}

QByteArray odt(const QByteArray &body, const QByteArray &manifest = "<manifest/>")
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                  {u"META-INF/manifest.xml"_s, manifest},
                  {u"content.xml"_s, flat(body)}},
                 KZip::NoCompression);
}

QByteArray p(const QByteArray &text, const QByteArray &style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + text + "</text:p>";
}

const QByteArray Talk =
    p("Ann: How was it?") + p("Ben: It was hard.") + p("Ann: And then?") + p("Ben: Then it went well.");
const QStringList TalkOutline{u"Ann ?-?: How was it?"_s, u"Ben ?-?: It was hard."_s, u"Ann ?-?: And then?"_s,
                              u"Ben ?-?: Then it went well."_s};

} // namespace

class OdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("container") << odt(Talk) << TalkOutline;
        QTest::newRow("flat") << flat(Talk) << TalkOutline;
        QTest::newRow("spaces, tabs, lines, spans")
            << flat(p("<text:span text:style-name=\"B\">Ann</text:span>:<text:tab/>How\n   was<text:s "
                      "text:c=\"3\"/>it?<text:line-break/>Ben: It was hard.") +
                    p("Ann: <text:a>And</text:a> then?") + p("Ben: Then it went well."))
            << TalkOutline;
        QTest::newRow("headings, by element and by style")
            << flat("<text:h text:outline-level=\"2\">River</text:h>" + Talk + p("Sea", "P1") + Talk,
                    "<style:style style:name=\"Heading_20_1\" style:family=\"paragraph\" "
                    "style:default-outline-level=\"1\"/>",
                    "<style:style style:name=\"P1\" style:family=\"paragraph\" "
                    "style:parent-style-name=\"Heading_20_1\"/>")
            << QStringList{u"# River"_s} + TalkOutline + QStringList{u"# Sea"_s} + TalkOutline;
        QTest::newRow("speakers by style, also where formatting by hand made another of it")
            << flat(p("Where from?", "P1") + p("Here.", "Enqu\xc3\xaat\xc3\xa9") + p("And then?", "Int") +
                        p("We moved.", "Enqu\xc3\xaat\xc3\xa9"),
                    "<style:style style:name=\"Int\" style:display-name=\"Enqu\xc3\xaatrice\" "
                    "style:family=\"paragraph\"/><style:style style:name=\"Enqu\xc3\xaat\xc3\xa9\" "
                    "style:family=\"paragraph\"/>",
                    "<style:style style:name=\"P1\" style:family=\"paragraph\" "
                    "style:parent-style-name=\"Int\"/>")
            << QStringList{u"Enquêtrice ?-?: Where from?"_s, u"Enquêté ?-?: Here."_s,
                           u"Enquêtrice ?-?: And then?"_s, u"Enquêté ?-?: We moved."_s};
        QTest::newRow("what nobody says")
            << flat("<text:tracked-changes><text:changed-region><text:deletion>" + p("gone") +
                    "</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content>" +
                    p("Entry 1") + "</text:table-of-content>" +
                    p("Ann: How was it?<text:note><text:note-body>" + p("note") +
                      "</text:note-body></text:note><office:annotation>" + p("comment") +
                      "</office:annotation>") +
                    Talk.sliced(p("Ann: How was it?").size()))
            << TalkOutline;
        QTest::newRow("text box") << flat(p("<draw:frame><draw:text-box>" + p("In a box.") +
                                            "</draw:text-box></draw:frame>Ann: How was it?") +
                                          Talk.sliced(p("Ann: How was it?").size()))
                                  << QStringList{u" ?-?: In a box."_s} + TalkOutline;
    }
    void reads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        const auto read = readBytes(u"a.odt"_s, bytes);
        QVERIFY(read.has_value());
        QCOMPARE(outlineOf(*read), expected);
        QCOMPARE(violation(*read).value_or(QString()), QString());
        QVERIFY(read->pieces.empty());
        // Their names tell them apart when a person chose one and the source is read again.
        QCOMPARE(read->format, bytes.startsWith("PK") ? u"odt"_s : u"fodt"_s);
        QCOMPARE(read->title, u"The mill"_s);
        QCOMPARE(read->language, u"fr"_s);
        QCOMPARE(read->date, QDate(2020, 2, 3));
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nested") << flat(QByteArray("<text:section>").repeated(100'000))
                                << ErrorCode::TooDeeplyNested;
        QTest::newRow("encrypted") << odt(Talk, "<m><encryption-data/></m>") << ErrorCode::Encrypted;
        QTest::newRow("not well-formed") << flat("</text:q>") << ErrorCode::MalformedContainer;
        QTest::newRow("no words") << flat(p("<text:s text:c=\"2000000000\"/>")) << ErrorCode::NoWords;
    }
    void isBounded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const auto read = readBytes(u"a.fodt"_s, bytes);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, code);
    }
};

QTEST_APPLESS_MAIN(OdfTest)
#include "tst_odf.moc"
