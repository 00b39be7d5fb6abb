// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/hiddenturns.h"
#include "ui/reader/textblocks.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Utf16Range range(qsizetype start, qsizetype stop)
{
    return {Utf16Offset(start), Utf16Offset(stop)};
}

} // namespace

class TextBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksCoverEveryWordInOrder()
    {
        const auto interview = test::sampleInterview(false);
        const TextBlocks blocks(*interview);
        QString joined;
        for (int i = 0; i < blocks.size(); ++i) {
            joined += (i == 0 ? u""_s : u"\n\n"_s) + interview->text(blocks[i].range()).toString();
        }
        QCOMPARE(joined, interview->body);
        QCOMPARE(blocks[0].kind, TextBlock::Kind::Title);
        QCOMPARE(blocks[0].level, 1);
        QCOMPARE(blocks[2].kind, TextBlock::Kind::TurnStart);
        QCOMPARE(blocks[2].turn, 0);
        QCOMPARE(blocks[4].kind, TextBlock::Kind::Paragraph);
        QCOMPARE(blocks[4].turn, 1);
        QCOMPARE(blocks.firstBlockOf(*interview, 2), 5);
        QCOMPARE(blocks.firstBlockOf(*interview, -1), -1);
    }

    void longParagraphIsCutAfterSentences()
    {
        QString text;
        while (text.size() < 100'000) {
            text += u"This is a sentence of some words. "_s;
        }
        const Transcript transcript = test::paragraphs({text});
        const TextBlocks blocks(transcript);
        QVERIFY(blocks.size() > 6);
        for (int i = 0; i < blocks.size(); ++i) {
            QVERIFY(blocks[i].length <= TextBlocks::MostUnits);
            QVERIFY(transcript.text(blocks[i].range()).startsWith(u"This"));
            QCOMPARE(blocks[i].kind, i == 0 ? TextBlock::Kind::TurnStart : TextBlock::Kind::Rest);
            if (i > 0) {
                QCOMPARE(blocks[i].start, blocks[i - 1].stop());
            }
        }
    }

    void longWordIsCutBetweenGraphemes()
    {
        const QString family = u"👩‍👩‍👧‍👦"_s; // one grapheme of eleven units
        const Transcript transcript = test::paragraphs({family.repeated(4'000)});
        const TextBlocks blocks(transcript);
        QVERIFY(blocks.size() > 1);
        for (int i = 0; i < blocks.size(); ++i) {
            QCOMPARE(blocks[i].length % family.size(), 0);
        }
    }

    void emptyTranscriptHasNoBlocks()
    {
        const TextBlocks blocks{Transcript{}};
        QVERIFY(blocks.isEmpty());
        QCOMPARE(blocks.blockAt(Utf16Offset(5)), -1);
        QCOMPARE(blocks.clamped(Utf16Offset(5)), Utf16Offset(0));
    }

    void hiddenTurnsAreInNoBlock()
    {
        const auto interview = test::sampleInterview(false);
        const HiddenTurns hidden = questionsOf(*interview);
        QCOMPARE(hidden,
                 (HiddenTurns{true, false, true, false, false, true, false, true, false, false, false}));
        const TextBlocks all(*interview);
        const TextBlocks blocks(*interview, hidden);
        QCOMPARE(blocks.size(), all.size() - 4);
        for (int i = 0, k = 0; i < all.size(); ++i) {
            if (all[i].kind != TextBlock::Kind::Title && hidden[size_t(all[i].turn)]) {
                QCOMPARE(blocks.firstBlockOf(*interview, all[i].turn), -1);
                continue;
            }
            QCOMPARE(blocks[k].range(), all[i].range());
            QCOMPARE(blocks[k].turn, all[i].turn); // a title's, too, that is hidden
            QCOMPARE(blocks[k].kind, all[i].kind);
            ++k;
        }
        QCOMPARE(blocks.firstBlockOf(*interview, 1), 2);
        QCOMPARE(TextBlocks(*interview, HiddenTurns(11, false)).size(), all.size());
    }

    void placesInHiddenTurns()
    {
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s, Role::Interviewer);
        const int ben = builder.label(u"Ben"_s, Role::Interviewee);
        for (const auto &[label, words] : {std::pair(ann, u"One?"_s),
                                           {ben, u"Two."_s},
                                           {ann, u"Three?"_s},
                                           {ben, u"Four."_s},
                                           {ann, u"Five?"_s}}) {
            builder.addUnit({label}, words);
        }
        const Transcript transcript = builder.finish(); // 0-4, 6-10, 12-18, 20-25, 27-32
        const TextBlocks blocks(transcript, questionsOf(transcript));
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.start(), Utf16Offset(6));
        QCOMPARE(blocks.stop(), Utf16Offset(25));
        QCOMPARE(blocks.clamped(Utf16Offset(2)), Utf16Offset(6));
        QCOMPARE(blocks.clamped(Utf16Offset(14)), Utf16Offset(10));
        QCOMPARE(blocks.clamped(Utf16Offset(30)), Utf16Offset(25));
        QCOMPARE(blocks.blockFrom(Utf16Offset(2)), 0);
        QCOMPARE(blocks.blockFrom(Utf16Offset(6)), 0);
        QCOMPARE(blocks.blockFrom(Utf16Offset(7)), 1);
        QCOMPARE(blocks.blockFrom(Utf16Offset(30)), 2);
        QCOMPARE(blocks.blocksOf(transcript, 0, 2), std::pair(0, 1));
        QCOMPARE(blocks.blocksOf(transcript, 2, 3), std::pair(1, 1));
        QCOMPARE(blocks.blocksOf(transcript, 1, 5), std::pair(0, 2));
        QCOMPARE(blocks.blocksOf(transcript, 4, 5), std::pair(2, 2));
        QCOMPARE(blocks.shown(range(0, 32)), range(6, 25));
        QCOMPARE(blocks.shown(range(14, 22)), range(20, 22));
        QCOMPARE(blocks.shown(range(8, 14)), range(8, 10));
        QCOMPARE(blocks.shown(range(8, 22)), range(8, 22));
        for (const auto &[start, stop] :
             {std::pair(0, 4), {12, 18}, {10, 12}, {27, 32}, {8, 8}, {0, 6}, {10, 20}}) {
            QVERIFY2(blocks.shown(range(start, stop)).isEmpty(), qPrintable(QString::number(start)));
        }
        QVERIFY(TextBlocks().shown(range(0, 5)).isEmpty());
    }

    /// Titles between turns are among their blocks, those around them are not.
    void blocksOfTurns()
    {
        const auto interview = test::sampleInterview(false);
        const TextBlocks blocks(*interview);
        QCOMPARE(blocks.blocksOf(*interview, 0, 1), std::pair(2, 3));
        QCOMPARE(blocks.blocksOf(*interview, 1, 5), std::pair(3, 8));
        QCOMPARE(blocks.blocksOf(*interview, 4, 6), std::pair(7, 10));
        QCOMPARE(blocks.blocksOf(*interview, 3, 3), std::pair(6, 6));
        QCOMPARE(blocks.blocksOf(*interview, 10, 11), std::pair(blocks.size() - 1, blocks.size()));
        QCOMPARE(blocks.blocksOf(*interview, 11, 11), std::pair(blocks.size(), blocks.size()));
    }

    void placeBetweenBlocksIsTheEndOfTheOneBefore()
    {
        const Transcript transcript = test::paragraphs({u"One."_s, u"Two."_s});
        const TextBlocks blocks(transcript);
        QCOMPARE(blocks.clamped(Utf16Offset(5)), Utf16Offset(4));
        QCOMPARE(blocks.clamped(Utf16Offset(6)), Utf16Offset(6));
        QCOMPARE(blocks.clamped(Utf16Offset(600)), Utf16Offset(10));
    }
};

QTEST_MAIN(TextBlocksTest)
#include "tst_textblocks.moc"
