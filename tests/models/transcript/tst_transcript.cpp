// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// What a transcript says about places in it.
class TranscriptTest : public QObject
{
    Q_OBJECT

private:
    /// A first answer of two cues and an untimed rest, then one of an untimed turn.
    static Transcript flood()
    {
        using Join = TranscriptBuilder::Join;
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s);
        const int ben = builder.label(u"Ben"_s);
        builder.beginSection(u"The flood"_s, 2);
        builder.addUnit({ben}, u"The water came."_s, Join::Line, Milliseconds(1000), Milliseconds(2000));
        builder.addUnit({ben}, u"At night."_s, Join::Line, Milliseconds(3000), Milliseconds(4000));
        builder.addUnit({ben}, u"All went."_s, Join::Paragraph);
        builder.addUnit({ann}, u"And then?"_s, Join::Paragraph);
        builder.beginSection(u"Afterwards"_s, 2);
        builder.addUnit({ben}, u"Mud."_s, Join::Paragraph, Milliseconds(9000), Milliseconds(9500));
        return builder.finish();
    }

    static Utf16Offset placeOf(const Transcript &transcript, const QString &words)
    {
        return Utf16Offset(transcript.body.indexOf(words));
    }

private Q_SLOTS:
    void tellsWhenAPlaceIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("time");
        const qint64 none = -1;
        QTest::newRow("a title") << u"flood"_s << none;
        QTest::newRow("the first cue") << u"water"_s << qint64(1000);
        QTest::newRow("where a later cue begins") << u"At"_s << qint64(3000);
        QTest::newRow("in a later cue") << u"night"_s << qint64(3000);
        QTest::newRow("behind the last cue") << u"went"_s << qint64(3000);
        QTest::newRow("a turn without times") << u"then"_s << none;
        QTest::newRow("a title behind it") << u"Afterwards"_s << none;
        QTest::newRow("the next cue") << u"Mud"_s << qint64(9000);
    }

    void tellsWhenAPlaceIsSaid()
    {
        QFETCH(const QString, words);
        const Transcript transcript = flood();
        const auto time = transcript.timeAt(placeOf(transcript, words));
        QTEST(time ? qint64(time->count()) : -1, "time");
    }

    /// As a reader gives that knows when turns begin, and no more.
    void aTurnsTimeIsThatOfAllOfIt()
    {
        Transcript transcript = flood();
        transcript.times.clear();
        QCOMPARE(transcript.timeAt(placeOf(transcript, u"night"_s)), Milliseconds(1000));
        QCOMPARE(transcript.timeAt(placeOf(transcript, u"flood"_s)), std::nullopt);
    }

    void tellsWhenAPlaceHasBeenSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("time");
        QTest::newRow("a title") << u"flood"_s << qint64(-1);
        QTest::newRow("the first cue") << u"water"_s << qint64(2000);
        QTest::newRow("between two cues") << u" At"_s << qint64(3000);
        QTest::newRow("a later cue") << u"night"_s << qint64(4000);
        QTest::newRow("behind the last cue") << u"went"_s << qint64(4000);
        QTest::newRow("a turn without times") << u"then"_s << qint64(-1);
        QTest::newRow("the next turn") << u"Mud"_s << qint64(9500);
    }

    void tellsWhenAPlaceHasBeenSaid()
    {
        QFETCH(const QString, words);
        const Transcript transcript = flood();
        const auto time = transcript.endTimeAt(placeOf(transcript, words));
        QTEST(time ? qint64(time->count()) : -1, "time");
    }

    void findsTheTitleOfAPlace()
    {
        const Transcript transcript = flood();
        QCOMPARE(transcript.sectionTitledAt(Utf16Offset(0)), 0);
        QCOMPARE(transcript.sectionTitledAt(placeOf(transcript, u"water"_s)), -1);
        QCOMPARE(transcript.sectionTitledAt(placeOf(transcript, u"wards"_s)), 1);
        QCOMPARE(transcript.sectionTitledAt(transcript.sections[1].titleRange.stop), -1);
    }
};

QTEST_GUILESS_MAIN(TranscriptTest)
#include "tst_transcript.moc"
