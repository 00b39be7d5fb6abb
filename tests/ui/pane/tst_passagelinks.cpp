// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"
#include "ui/pane/passagelinks.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PassageLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cites_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("citation");
        QTest::newRow("the turn's time") << u"water"_s << u"(Ben, The ferry, 0:01)"_s;
        QTest::newRow("the cue's own time") << u"night"_s << u"(Ben, The ferry, 1:03)"_s;
        QTest::newRow("a turn without times") << u"then"_s << u"(Ann, The ferry, turn 2)"_s;
        QTest::newRow("a title, which nobody says") << u"Afterwards"_s << u"(The ferry)"_s;
        QTest::newRow("two at once") << u"Yes"_s << u"(Ann, Ben, The ferry, turn 3)"_s;
    }

    void cites()
    {
        QFETCH(const QString, words);
        using Join = TranscriptBuilder::Join;
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s);
        const int ben = builder.label(u"Ben"_s);
        builder.addUnit({ben}, u"The water came."_s, Join::Line, Milliseconds(1000), Milliseconds(2000));
        builder.addUnit({ben}, u"At night."_s, Join::Line, Milliseconds(63'000), Milliseconds(64'000));
        builder.addUnit({ann}, u"And then?"_s, Join::Paragraph);
        builder.beginSection(u"Afterwards"_s, 2);
        builder.addUnit({ann, ben}, u"Yes."_s, Join::Paragraph);
        const Transcript transcript = builder.finish();
        const Utf16Offset start(transcript.body.indexOf(words));
        QTEST(citationOf(transcript, u"The ferry"_s, {start, start + words.size()}), "citation");
    }
};

QTEST_GUILESS_MAIN(PassageLinksTest)
#include "tst_passagelinks.moc"
