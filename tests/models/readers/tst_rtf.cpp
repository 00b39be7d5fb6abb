// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtf.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

Result<Transcript> read(const QByteArray &bytes)
{
    const Result<Source> source = decodeSource(u"a.rtf"_s, bytes);
    NoProgress progress;
    return source ? readTranscript(*source, progress) : std::unexpected(source.error());
}

QByteArray rtf(const QByteArray &body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fcharset204 "
           "Arial Cyr;}{\\f2\\fcharset128 MS Gothic;}}{\\colortbl;\\red0\\green0\\blue0;}\n"
           "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2\\sbasedon1 Partie;}"
           "{\\*\\cs10 Default;}{\\s11 Enqu\\'eateur;}{\\s12 Enqu\\'eat\\'e9;}}\n"
           "{\\info{\\title The mill}{\\author Somebody}{\\creatim\\yr2017\\mo3\\dy9\\hr1}}" +
           body + '}';
}

const QByteArray Talk =
    "\\pard Ann: How was it?\\par\nBen: It was hard.\\par\nAnn: And then?\\par\nBen: Then it "
    "went\n well.\\par\n";
const QStringList TalkOutline{u"Ann ?-?: How was it?"_s, u"Ben ?-?: It was hard."_s, u"Ann ?-?: And then?"_s,
                              u"Ben ?-?: Then it went well."_s};

} // namespace

class RtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("labels") << Talk << TalkOutline;
        QTest::newRow("bold labels, lines, tabs")
            << QByteArray("{\\b Ann:}\\tab How was it?\\line\\b Ben\\b0 : It was hard.\\par\\plain\\b "
                          "Ann:\\b0  And then?\\\nBen: Then it went well.")
            << TalkOutline;
        QTest::newRow("headings") << QByteArray("\\pard\\s1 Mill\\par ") + Talk + "\\pard\\s2 River\\par " +
                                         Talk + "\\pard\\outlinelevel1 Sea\\par " + Talk
                                  << QStringList{u"# Mill"_s} + TalkOutline + QStringList{u"# River"_s} +
                                         TalkOutline + QStringList{u"# Sea"_s} + TalkOutline;
        QTest::newRow("speakers by style")
            << QByteArray("\\pard\\s11 Where from?\\par\\pard\\s12 Here.\\par\\pard\\s11 And "
                          "then?\\par\\pard\\s12 We moved.\\par")
            << QStringList{u"Enquêteur ?-?: Where from?"_s, u"Enquêté ?-?: Here."_s,
                           u"Enquêteur ?-?: And then?"_s, u"Enquêté ?-?: We moved."_s};
        QTest::newRow("characters")
            << QByteArray(
                   "Ann: \\'e9t\\'e9 \\u8217\\'92 \\u8216? {\\uc2\\u233 ab}{\\uc0\\u233}c \\u-10179?\\u-9167?"
                   "\\emdash\\~\\{x\\}\\_y\\-z\\par Ben: {\\f1 \\'cf\\'f0\\'e8} {\\f2 \\'93\\'fa}\\par ")
            << QStringList{u"Ann ?-?: été ’ ‘ ééc 🐱—\u00a0{x}\u2011yz"_s, u"Ben ?-?: При 日"_s};
        QTest::newRow("what nobody says")
            << QByteArray(
                   "{\\header\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}{\\*\\generator "
                   "Program;}{\\pict\\wmetafile8 0123abcd}") +
                   QByteArray(Talk).replace("it?",
                                            "it?{\\footnote\\pard A note.}{\\*\\atnid x}{\\*\\annotation "
                                            "comment}{\\deleted gone}")
            << TalkOutline;
        QTest::newRow("fields and boxes have words")
            << QByteArray("{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box.\\par}}}") +
                   QByteArray(Talk).replace("hard", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt hard}}")
            << QStringList{u" ?-?: In a box."_s} + TalkOutline;
        QTest::newRow("numbers of lists")
            << QByteArray(Talk).replace("Ann:", "{\\listtext\\tab 1.\\tab}Ann:") << TalkOutline;
        QTest::newRow("binary") << QByteArray("{\\*\\objdata\\bin5 }}}}}}") + Talk << TalkOutline;
    }
    void reads()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QStringList, expected);
        const auto transcript = read(rtf(body));
        QVERIFY(transcript.has_value());
        QCOMPARE(outlineOf(*transcript), expected);
        QCOMPARE(transcript->format, u"rtf"_s);
        QCOMPARE(transcript->title, u"The mill"_s);
        QCOMPARE(transcript->date, QDate(2017, 3, 9));
        QCOMPARE(violation(*transcript, decodeSource({}, rtf(body))->text).value_or(QString()), QString());
    }

    void tellsWhatIsLeftOut()
    {
        const auto transcript =
            read(rtf("{\\header x}Words{\\footnote a}{\\*\\annotation b}{\\pict 00}{\\deleted c} here."));
        QVERIFY(transcript.has_value());
        QStringList keys;
        for (const Warning &warning : transcript->warnings) {
            keys.append(warningKey(warning));
        }
        keys.sort();
        QCOMPARE(keys, (QStringList{u"PartLeftOut: comments, 1"_s, u"PartLeftOut: deletions, 1"_s,
                                    u"PartLeftOut: notes, 1"_s, u"PartLeftOut: page heads, 1"_s,
                                    u"PartLeftOut: pictures, 1"_s}));
    }

    void titlesHaveNoForbiddenLetters()
    {
        const auto transcript =
            read("{\\rtf1\\ansi\\pard Title: The mill\\u1039842 ? at night\\par " + Talk + "}");
        QVERIFY(transcript);
        QCOMPARE(transcript->title, u"The mill\uFFFD at night"_s);
    }

    void keepsWhatACutOffFileHolds()
    {
        const auto transcript = read(rtf(Talk).chopped(1));
        QVERIFY(transcript.has_value());
        QCOMPARE(outlineOf(*transcript), TalkOutline);
        QCOMPARE(transcript->warnings.back().code, WarningCode::Truncated);
    }

    void isBounded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code"); // -1: it is read
        constexpr qsizetype Many = 100'000;
        const auto row = [](const char *name, const QByteArray &body, int code) {
            QTest::newRow(name) << "{\\rtf1 words " + body << code;
        };
        row("groups", QByteArray("{").repeated(Many), int(ErrorCode::TooDeeplyNested));
        row("ends", QByteArray("}").repeated(Many), -1);
        row("cells", QByteArray("\\intbl a\\cell").repeated(Many), -1);
        row("rows", QByteArray("\\trowd\\row").repeated(Many), -1);
        row("skips", QByteArray("\\uc30000\\u1 ").repeated(Many), -1);
        row("numbers", "\\u99999999999999 \\bin99999999999 \\b-" + QByteArray("9").repeated(Many), -1);
        row("halves", QByteArray("\\u-10179 ?\\u-10179 ?").repeated(Many), -1);
        row("words", "\\" + QByteArray("a").repeated(Many), -1);
        row("half bytes", QByteArray("\\'").repeated(Many), -1);
        row("styles", "{\\stylesheet" + QByteArray("{\\s1\\sbasedon1 a;}").repeated(Many) + "}\\s1 a", -1);
    }
    void isBounded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const auto transcript = read(bytes);
        QCOMPARE(transcript ? -1 : int(transcript.error().code), code);
        if (transcript) {
            QCOMPARE(violation(*transcript, decodeSource({}, bytes)->text).value_or(QString()), QString());
        }
    }
};

QTEST_APPLESS_MAIN(RtfTest)
#include "tst_rtf.moc"
