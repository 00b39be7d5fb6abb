// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/transcriber.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture()
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/transcriber/lighthouse.trs"_s);
}

} // namespace

class TranscriberTest : public QObject
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
        row("topics, two at once, ISO-8859-1", fixture(),
            {u"Enquêteur 0-4: alors vous habitez ici depuis longtemps ?"_s,
             u"Anne Le Goff 4-8: depuis vingt ans\n\nà peu près"_s,
             u"Enquêteur, Anne Le Goff 8-9.5: ah d'accord\n\noui & non"_s, u"# L'été au phare"_s,
             u"Enquêteur 9.5-12: et l'été ?"_s},
            5,
            {u"MarkupLeftOut: Background, 1"_s, u"MarkupLeftOut: Comment, 1"_s,
             u"MarkupLeftOut: Event, 1"_s});
        row("nobody is named",
            "<Trans><Episode><Section><Turn startTime='x'><Sync time='-1'/>one<Sync time='2'/>two</Turn>"
            "</Section></Episode></Trans>",
            {u" 2-2: one two"_s}, 1);
        row("times that go back",
            "<Trans><Episode><Section><Turn speaker='a' startTime='5' endTime='6'><Sync time='5'/>one</Turn>"
            "<Turn speaker='a' startTime='1' endTime='2'><Sync "
            "time='1'/>two</Turn></Section></Episode></Trans>",
            {u"a 5-6: one\n\ntwo"_s}, 2, {u"TimesNotMonotone: 0:01"_s});
        row("cut", "<Trans><Episode><Section><Turn speaker='a'><Sync time='0'/>one two",
            {u"a 0-?: one two"_s}, 1, {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(transcriberFormat()); }

    void takesTheFacts()
    {
        const auto source = decodeSource({}, fixture());
        NoProgress progress;
        const auto transcript = transcriberFormat().read(*source, progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->title, u"Gardiens"_s);
        QCOMPARE(transcript->date, QDate(2003, 5, 10));
        QCOMPARE(transcript->language, u"fr"_s);
        QCOMPARE(transcript->media, u"phare"_s);
        QCOMPARE(transcript->times.size(), 7U);
        QCOMPARE(transcript->times[1].start, Milliseconds(2500));
    }

    void refuses()
    {
        NoProgress progress;
        const auto empty =
            transcriberFormat().read(sourceOf("<Trans><Turn><Sync/></Turn></Trans>"), progress);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::NoWords);
        QCOMPARE(transcriberFormat().fit(sourceOf("<Transcript/>")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(TranscriberTest)
#include "tst_transcriber.moc"
