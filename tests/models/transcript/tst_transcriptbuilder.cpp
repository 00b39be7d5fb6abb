// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"
#include "models/transcript/validate.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TranscriptBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsNeighboursOfOneSpeakerWithinASection()
    {
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s);
        const int ben = builder.label(u"Ben"_s);
        builder.addUnit({ann}, u"One.");
        builder.addUnit({ann}, u" Two. ");
        builder.addUnit({ben}, u"Three.");
        builder.beginSection(u"Later", 2);
        builder.addUnit({ben}, u"Four.");
        const Transcript transcript = builder.finish();

        QCOMPARE(transcript.body, u"One.\n\nTwo.\n\nThree.\n\nLater\n\nFour."_s);
        QCOMPARE(transcript.units, 4);
        QCOMPARE(transcript.turns.size(), 3);
        QCOMPARE(transcript.sections.size(), 2);
        QCOMPARE(transcript.text(transcript.turns[0].range), u"One.\n\nTwo.");
        QCOMPARE(transcript.titleOf(transcript.sections[0]), u"");
        QCOMPARE(transcript.titleOf(transcript.sections[1]), u"Later");
        QCOMPARE(transcript.turnsOf(0), std::pair(0, 2));
        QCOMPARE(transcript.turnsOf(1), std::pair(2, 3));
        QCOMPARE(transcript.sectionOf(2), 1);
        QCOMPARE(transcript.turnAt(Utf16Offset(3)), 0);
        QCOMPARE(transcript.speakerNames(transcript.turns[1]), u"Ben"_s);
    }

    void cuesJoinWithinTheParagraphAndKeepTheirTimes()
    {
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s);
        builder.addUnit({ann}, u"So I", TranscriptBuilder::Join::Line, Milliseconds(0), Milliseconds(900));
        builder.addUnit({ann}, u"went.", TranscriptBuilder::Join::Line, Milliseconds(900),
                        Milliseconds(2000));
        const Transcript transcript = builder.finish();
        QCOMPARE(transcript.body, u"So I went."_s);
        QCOMPARE(transcript.turns[0].start, Milliseconds(0));
        QCOMPARE(transcript.turns[0].end, Milliseconds(2000));
        QCOMPARE(transcript.times.size(), 2);
        QCOMPARE(transcript.text(transcript.times[1].range), u"went.");
    }

    void mapsBackToTheSource()
    {
        const QString source = u"## Début\nAnn: Bonjour 😀 !"_s;
        TranscriptBuilder builder(source);
        builder.beginSection(QStringView(source).mid(3, 5), 2);
        builder.addUnit({builder.label(u"Ann"_s)}, QStringView(source).mid(14));
        const Transcript transcript = builder.finish();
        QCOMPARE(transcript.pieces.size(), 2);
        for (const SourcePiece &piece : transcript.pieces) {
            QCOMPARE(QStringView(transcript.body).mid(piece.body.value(), piece.length),
                     QStringView(source).mid(piece.source.value(), piece.length));
        }
    }

    void replacesWhatABodyMustNotHold()
    {
        QString text = u"a?b?c😀"_s;
        text[1] = QChar(u'\0');
        text[3] = QChar(0xd83d);
        TranscriptBuilder builder({});
        builder.addParagraph(text);
        const Transcript transcript = builder.finish();
        QCOMPARE(transcript.body, u"a\ufffdb\ufffdc😀"_s);
        QCOMPARE(transcript.warnings.size(), 1);
        QCOMPARE(transcript.warnings[0].code, WarningCode::CharactersReplaced);
        QCOMPARE(transcript.warnings[0].arguments, QStringList{u"2"_s});
        QVERIFY(transcript.turns[0].labels.empty());
    }

    void leavesOutMarksAtTheStart()
    {
        TranscriptBuilder builder({});
        builder.beginSection(u"\ufeff", 1);
        builder.beginSection(u"\ufeff", 1);
        builder.addUnit({}, u" \ufeff \ufeffa \ufeff");
        const Transcript transcript = builder.finish();
        QCOMPARE(transcript.body, u"a \ufeff"_s);
        QCOMPARE(violation(transcript).value_or(QString()), QString());
    }

    void nothingGivesOneEmptySection()
    {
        TranscriptBuilder builder({});
        builder.addUnit({}, u"  ");
        const Transcript transcript = builder.finish();
        QVERIFY(transcript.body.isEmpty());
        QCOMPARE(transcript.sections.size(), 1);
        QVERIFY(transcript.turns.empty());
    }
};

QTEST_APPLESS_MAIN(TranscriptBuilderTest)
#include "tst_transcriptbuilder.moc"
