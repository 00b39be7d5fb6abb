// SPDX-License-Identifier: MIT
// What becomes of single annotations in another text, or when their text is edited.
#include "models/anchoring/textedits.h"
#include "models/project/editedpassages.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

const QString Said = u"During the strike we went to the harbour every morning, and my brother carried the "
                     "baskets of fish up to the covered market of the lower town."_s;
const QString Carried = u"my brother carried the baskets"_s;

QString filling(int number)
{
    QStringList words;
    for (int i = 0; i < 14; ++i) {
        words.append(u"word%1x%2"_s.arg(number).arg(i));
    }
    return words.join(u' ') + u'.';
}

Annotation annotationOn(const QString &body, qsizetype start, qsizetype length)
{
    const OffsetMap map(body);
    Annotation annotation;
    const CodePointRange range =
        map.toCodePoints(Utf16Range{Utf16Offset(start), Utf16Offset(start + length)});
    annotation.start = range.start;
    annotation.stop = range.stop;
    takeWords(annotation, body, map);
    return annotation;
}

Annotation lost(Annotation annotation, double score)
{
    annotation.stop = annotation.start;
    annotation.state = AnchorState::Orphan;
    annotation.score = score;
    return annotation;
}

/// Each paragraph a turn.
Transcript transcriptOf(const QStringList &paragraphs)
{
    Transcript transcript;
    transcript.body = paragraphs.join(u"\n\n"_s);
    qsizetype start = 0;
    for (const QString &paragraph : paragraphs) {
        Turn turn;
        turn.id = TurnId(qint64(transcript.turns.size()) + 1);
        turn.range = {Utf16Offset(start), Utf16Offset(start + paragraph.size())};
        transcript.turns.push_back(turn);
        start += paragraph.size() + 2;
    }
    transcript.sections.push_back({.id = {}, .guid = {}, .level = 2, .titleRange = {}, .firstTurn = 0});
    return transcript;
}

Annotation edited(const Transcript &transcript, const std::optional<TextEdit> &edit,
                  const Annotation &annotation)
{
    const OffsetMap map(transcript.body);
    return edit ? EditedPassages(transcript, map, *edit).placed(annotation) : Annotation();
}

} // namespace

class TestReanchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It may be the other one that stayed.
    void oneOfTwoEqualParagraphsGoes()
    {
        const QString asked = u"\n\nYes?\n\n"_s;
        const QString before = filling(1) + asked + Said + asked + Said + asked + filling(2);
        const QString after = filling(1) + asked + Said + asked + filling(2);
        const Reanchoring texts(before, after);
        const qsizetype first = before.indexOf(Carried);
        for (const qsizetype start : {first, before.indexOf(Carried, first + 1)}) {
            const auto placed = texts.placed(annotationOn(before, start, Carried.size()), {});
            QVERIFY(placed.annotation.state != AnchorState::Anchored);
            QCOMPARE(placed.annotation.quote, Carried);
        }
    }

    /// With the exchange it stood in, far from the other one.
    void aQuestionThatIsAskedTwiceGoesOnce()
    {
        const QString question = u"And how did you live through that time, you yourself?"_s;
        const auto exchange = [&](int number) { return question + u"\n\n"_s + filling(number) + u"\n\n"_s; };
        const QString before = u"Good day.\n\n"_s + exchange(1) + filling(7) + u"\n\n"_s + exchange(2);
        const QString after = u"Good day.\n\n"_s + filling(7) + u"\n\n"_s + exchange(2);
        const auto placed = Reanchoring(before, after)
                                .placed(annotationOn(before, before.indexOf(question), question.size()), {});
        QVERIFY(placed.annotation.state != AnchorState::Anchored);
    }

    void whatCameBackIsFoundAgain()
    {
        const QString whole = filling(1) + u"\n\n"_s + Said + u"\n\n"_s + filling(2);
        const QString without = filling(1) + u"\n\n"_s + filling(2);
        const Annotation there = annotationOn(whole, whole.indexOf(Carried), Carried.size());
        const Annotation gone = Reanchoring(whole, without).placed(there, {}).annotation;
        QVERIFY(gone.state == AnchorState::Orphan && gone.awaitsReview());
        const Annotation back = Reanchoring(without, whole).placed(gone, {}).annotation;
        QCOMPARE(back.state, AnchorState::Anchored);
        QCOMPARE(back.range(), there.range());
        // What stood there all the time is not what came back.
        QCOMPARE(Reanchoring(whole, whole).placed(gone, {}).annotation.state, AnchorState::Orphan);
    }

    /// Two equal exchanges were deleted, and one of them comes back.
    void whatCameBackMayBeAnothers()
    {
        const QString whole = filling(1) + u"\n\n"_s + Said + u"\n\n"_s + filling(2);
        const QString without = filling(1) + u"\n\n"_s + filling(2);
        const Annotation gone = lost(annotationOn(whole, whole.indexOf(Carried), Carried.size()), 0);
        const auto back = Reanchoring(without, whole).placed(gone, {});
        OrphanWords orphans;
        orphans.add(gone);
        QCOMPARE(orphans.decided(gone, back).annotation.state, AnchorState::Anchored);
        orphans.add(gone);
        QCOMPARE(orphans.decided(gone, back).annotation.state, AnchorState::ToReview);
        QCOMPARE(orphans.decided(gone, back).annotation.range(), back.annotation.range());
    }

    void nobodyDecidesButAPerson_data()
    {
        QTest::addColumn<QString>("before");
        const QString whole = filling(1) + u"\n\n"_s + Said + u"\n\n"_s + filling(2);
        QTest::newRow("the same text") << whole;
        QTest::newRow("its words come back") << filling(1) + u"\n\n"_s + filling(2);
        QTest::newRow("some of its words come back")
            << QString(whole).replace(u"brother carried"_s, u"sister bore"_s);
    }

    void nobodyDecidesButAPerson()
    {
        QFETCH(const QString, before);
        const QString whole = filling(1) + u"\n\n"_s + Said + u"\n\n"_s + filling(2);
        const Reanchoring texts(before, whole);
        Annotation doubtful = annotationOn(whole, whole.indexOf(Carried), Carried.size());
        doubtful.state = AnchorState::ToReview;
        const Annotation stillDoubtful = texts.placed(doubtful, {}).annotation;
        QVERIFY(stillDoubtful.state != AnchorState::Anchored);
        QVERIFY(stillDoubtful.awaitsReview());
        const Annotation kept = lost(doubtful, 1);
        const Annotation stillKept = texts.placed(kept, {}).annotation;
        QCOMPARE(stillKept.state, AnchorState::Orphan);
        QVERIFY(!stillKept.awaitsReview());
    }

    /// Nothing but who speaks changes.
    void anotherSpeakerDecidesNothing()
    {
        const Transcript transcript = transcriptOf({filling(1), Said, filling(2)});
        const auto edit = textedits::setSpeakers(transcript, 1, 1, {LabelId(7)});
        Annotation doubtful = annotationOn(transcript.body, transcript.body.indexOf(Carried), Carried.size());
        QCOMPARE(edited(transcript, edit, doubtful), doubtful);
        doubtful.state = AnchorState::ToReview;
        QCOMPARE(edited(transcript, edit, doubtful), doubtful);
        for (const double score : {0.0, 1.0}) {
            const Annotation orphan = lost(doubtful, score);
            const Annotation after = edited(transcript, edit, orphan);
            QCOMPARE(after.state, AnchorState::Orphan);
            QCOMPARE(after.awaitsReview(), orphan.awaitsReview());
        }
    }

    /// The other one stands far from the edit, or near.
    void whatIsDeletedIsNotFoundElsewhere_data()
    {
        QTest::addColumn<int>("between");
        QTest::newRow("near") << 1;
        QTest::newRow("far") << 30;
    }

    void whatIsDeletedIsNotFoundElsewhere()
    {
        QFETCH(const int, between);
        QStringList paragraphs{filling(0), Said + u' ' + filling(50)};
        for (int i = 0; i < between; ++i) {
            paragraphs.append(filling(i + 1));
        }
        paragraphs << filling(0) << Said + u' ' + filling(50) << filling(49);
        const Transcript transcript = transcriptOf(paragraphs);
        const Annotation first =
            annotationOn(transcript.body, transcript.body.indexOf(Carried), Carried.size());
        const auto edit = textedits::rewriteTurn(transcript, 1, filling(50));
        QVERIFY(edited(transcript, edit, first).state != AnchorState::Anchored);
    }

    /// "Je ne sais pas. Il était là." goes: nobody can say that it was not "Il était là. Je ne sais pas."
    void oneOfTwoEqualSentencesGoes()
    {
        const QString said = u"Je ne sais pas. Il était là. Je ne sais pas. Elle aussi."_s;
        const QString sentence = u"Je ne sais pas."_s;
        const Transcript transcript = transcriptOf({filling(1), said, filling(2)});
        const auto edit = textedits::rewriteTurn(transcript, 1, u"Je ne sais pas. Elle aussi."_s);
        const qsizetype first = transcript.body.indexOf(sentence);
        for (const qsizetype start : {first, transcript.body.indexOf(sentence, first + 1)}) {
            const Annotation annotation = annotationOn(transcript.body, start, sentence.size());
            QVERIFY(edited(transcript, edit, annotation).state != AnchorState::Anchored);
        }
        const qsizetype behind = transcript.body.indexOf(u"Elle aussi"_s);
        const Annotation unmoved = edited(transcript, edit, annotationOn(transcript.body, behind, 10));
        QCOMPARE(unmoved.state, AnchorState::Anchored);
        QCOMPARE(unmoved.start.value(), behind - 29);
    }

    /// The turn editor hands over all that was done to a turn at once.
    void oneOfTwoEqualSentencesGoesWithMore_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("now");
        const QString once = u"Yes, I think so."_s;
        const QString twice = u"Yes, I think so. It was in May. Yes, I think so."_s;
        QTest::newRow("a change behind")
            << twice + u" My brother carryed it."_s << once + u" My brother carried it."_s;
        QTest::newRow("a change before")
            << u"My brother carryed it. "_s + twice << u"My brother carried it. "_s + once;
        QTest::newRow("changes on both sides")
            << u"My sister sayd so. "_s + twice + u" My brother carryed it."_s
            << u"My sister said so. "_s + once + u" My brother carried it."_s;
        QTest::newRow("a change a little behind") << twice + u" My brother said that he carryed it."_s
                                                  << once + u" My brother said that he carried it."_s;
        QTest::newRow("a change within one of them")
            << twice + u" My brother carried it."_s << u"Yes, we think so. My brother carried it."_s;
        QTest::newRow("said a third time, with another word")
            << twice + u" My brother carried it."_s
            << twice + u" It was in May. Yes, I hope so. My brother carried it."_s;
        QTest::newRow("a word that came")
            << twice + u" My brother carried it."_s << once + u" My own brother carried it."_s;
        QTest::newRow("a word that went")
            << u"My own brother carried it. "_s + twice << u"My brother carried it. "_s + once;
        QTest::newRow("a mark") << twice + u" My brother carried it."_s
                                << once + u" My brother carried it!"_s;
    }

    void oneOfTwoEqualSentencesGoesWithMore()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, now);
        const QString sentence = u"Yes, I think so."_s;
        const Transcript transcript = transcriptOf({filling(1), said, filling(2)});
        const auto edit = textedits::rewriteTurn(transcript, 1, now);
        const qsizetype first = transcript.body.indexOf(sentence);
        for (const qsizetype start : {first, transcript.body.indexOf(sentence, first + 1)}) {
            const Annotation annotation = annotationOn(transcript.body, start, sentence.size());
            QVERIFY(edited(transcript, edit, annotation).state != AnchorState::Anchored);
        }
    }

    /// It could be any of the words that stand there again and again.
    void muchThatIsInDoubtIsInDoubtAltogether()
    {
        const auto repeated = [](int count) {
            return u"odd "_s + QString(u"very even "_s).repeated(count) + u"last"_s;
        };
        const Transcript transcript = transcriptOf({filling(1), u"A "_s + repeated(800) + u" B"_s});
        const auto edit = textedits::rewriteTurn(transcript, 1, u"C "_s + repeated(790) + u" D"_s);
        const OffsetMap map(transcript.body);
        const SameWords same(*edit);
        const qsizetype first = transcript.body.indexOf(u"very"_s);
        for (int i = 0; i < 800; ++i) {
            const Utf16Offset start(first + 10 * i);
            QVERIFY(!same.certain({start, start + 4}));
        }
    }

    /// What holds no word moves along where no word near it is in doubt.
    void marksStayInWhatIsNotTouched_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isCertain");
        QTest::newRow("a word behind") << u"Then we [?] went to the harbour on monday."_s << true;
        QTest::newRow("a word before") << u"So we [?] went to the harbour on Monday."_s << true;
        QTest::newRow("words on both sides") << u"So we [?] went to the harbour on monday."_s << false;
        QTest::newRow("beside it") << u"Then they [?] went to the harbour on Monday."_s << false;
    }

    void marksStayInWhatIsNotTouched()
    {
        QFETCH(const QString, now);
        QFETCH(const bool, isCertain);
        const Transcript transcript =
            transcriptOf({filling(1), u"Then we [?] went to the harbour on Monday."_s, filling(2)});
        const auto edit = textedits::rewriteTurn(transcript, 1, now);
        const Utf16Offset start(transcript.body.indexOf(u"[?]"_s));
        const SameWords same(*edit);
        QCOMPARE(same.certain({start, start + 3}).has_value(), isCertain);
        if (isCertain) {
            QCOMPARE(slice(applied(transcript, *edit).body, *same.certain({start, start + 3})), u"[?]");
        }
    }
};

QTEST_GUILESS_MAIN(TestReanchoring)
#include "tst_reanchoring.moc"
