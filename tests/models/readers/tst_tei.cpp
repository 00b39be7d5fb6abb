// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/tei.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture(const char *name)
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/tei/"_s + QString::fromLatin1(name));
}

QByteArray body(const QByteArray &inside)
{
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>" + inside + "</body></text></TEI>";
}

} // namespace

class TeiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        addReadingColumns();
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outline, int units,
                            const QStringList &warnings = {}) {
            QTest::newRow(name) << bytes << outline << units << warnings;
        };
        row("speech", fixture("speech.xml"),
            {u"Mary Stone 0-1.5: Where were you born?"_s,
             u"TF 1.5-3: In [coughs] a small village & then here. By the harber."_s,
             u"Mary Stone, TF 3-4.25: Yes […]"_s},
            3, {u"MarkupLeftOut: spanGrp, 1"_s, u"LeftOut: door opens, 10"_s});
        row("record", fixture("record.xml"),
            {u"# Première partie"_s, u"Mme Dupont ?-?: Bonjour.\n\nOn commence &ours; ?"_s,
             u"M. Bac ?-?: Oui. (rires)"_s, u"# Plus loin"_s, u"M. Bac ?-?: Voilà."_s},
            3);
        row("utterances of one speaker and their paragraphs",
            body("<div><u who='#A.B'><seg>One.</seg>\n<seg>Two <hi>words</hi>.</seg></u><note>Aside.</note>"
                 "<u who='#A.B'>Three.</u></div><div><u who='p:C'>Four.</u><u>Five.</u></div>"),
            {u"A.B ?-?: One.\n\nTwo words.\n\nThree."_s, u"C ?-?: Four."_s, u" ?-?: Five."_s}, 4,
            {u"LeftOut: Aside., 6"_s});
        row("anchors give times",
            "<TEI><text><timeline unit='ms'><when xml:id='a' absolute='500'/><when xml:id='b' "
            "interval='1000'/></timeline><body><u who='#A'><anchor synch='#a'/>Hello<anchor synch='#b'/></u>"
            "</body></text></TEI>",
            {u"A 0.5-1.5: Hello"_s}, 1);
        row("words between speeches",
            body("<p>Recorded at home.</p><sp><speaker>Ann</speaker><p>Hello.</p></sp>"),
            {u" ?-?: Recorded at home."_s, u"Ann ?-?: Hello."_s}, 1);
        row("nothing but paragraphs",
            body("<head>The mill</head><p>Ann: How was it?</p><p>Ben: Loud.</p><p>Ann: Always?</p>"
                 "<p>Ben: At night it was still.</p>"),
            {u"# The mill"_s, u"Ann ?-?: How was it?"_s, u"Ben ?-?: Loud."_s, u"Ann ?-?: Always?"_s,
             u"Ben ?-?: At night it was still."_s},
            4);
        row("cut", "<TEI><text><body><u who='#A'>One.</u><u who='#B'>Two th",
            {u"A ?-?: One."_s, u"B ?-?: Two th"_s}, 2, {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(teiFormat()); }

    void takesTheFacts()
    {
        NoProgress progress;
        const auto transcript = teiFormat().read(sourceOf(fixture("speech.xml")), progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->title, u"The harbour, part one"_s);
        QCOMPARE(transcript->date, QDate(1998, 5, 4));
        QCOMPARE(transcript->language, u"en"_s);
        QCOMPARE(transcript->media, u"harbour.wav"_s);
        QCOMPARE(transcript->labels[0].role, Role::Interviewer);
        const auto record = teiFormat().read(sourceOf(fixture("record.xml")), progress);
        QVERIFY(record);
        QCOMPARE(record->title, u"Réunions"_s);
        QCOMPARE(record->language, u"fr"_s);
    }

    void refuses()
    {
        NoProgress progress;
        const auto empty = teiFormat().read(sourceOf(body("<u who='#A'><pause/></u>")), progress);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::NoWords);
        const auto malformed = teiFormat().read(sourceOf("<TEI>\n<text></body></text></TEI>"), progress);
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().code, ErrorCode::MalformedContainer);
        QCOMPARE(malformed.error().line, 2);
        QCOMPARE(teiFormat().fit(sourceOf("<html><TEI/></html>")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(TeiTest)
#include "tst_tei.moc"
