// SPDX-License-Identifier: MIT
// Interviews whose questions a person told (tests/fixtures/alignment and guide), and what must hold for any.
#include "models/alignment/aligner.h"
#include "models/guide/questionorder.h"
#include "tests/models/alignment/alignedpair.h"
#include "tests/models/guide/guidedinterview.h"
#include "tests/support/interview.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// "0 0- 2 -": the questions of exchanges, a dash behind those that follow up, a dash alone for none.
QString textOf(const std::vector<AssignedExchange> &exchanges)
{
    QStringList texts;
    for (const AssignedExchange &assigned : exchanges) {
        texts.append((assigned.question < 0 ? u"-"_s : QString::number(assigned.question)) +
                     (assigned.followsUp ? u"+"_s : QString()) + (assigned.isPinned ? u"!"_s : QString()));
    }
    return texts.join(u' ');
}

std::vector<AskedQuestion> guideOf(const QString &text)
{
    return askedQuestions(readGuide(text));
}

const QString &guideText()
{
    static const QString text = u"1. How did you become a lock keeper?\n"
                                "   - Was it your family?\n"
                                "2. Could you describe an ordinary working day?\n"
                                "3. Were there accidents, or drownings?\n"
                                "4. When did the first pleasure boats arrive?\n"_s;
    return text;
}

} // namespace

class GuideAssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assigns_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("questions");
        QTest::newRow("nothing") << u"A: I was born here."_s << QString();
        QTest::newRow("in order") << u"Q: How did you become a lock keeper?\nA: So.\nQ: Why?\nA: So.\n"
                                     "Q: Could you describe an ordinary day of work?\nA: Long.\n"
                                     "Q: Did you see accidents or drownings?\nA: One."_s
                                  << u"0 0+ 2 3"_s;
        QTest::newRow("out of order") << u"Q: When did the first pleasure boats come?\nA: So.\n"
                                         "Q: How did you become a lock keeper?\nA: So."_s
                                      << u"4 0"_s;
        QTest::newRow("none of the guide")
            << u"Q: How did you become a lock keeper?\nA: So.\n"
               "Q: Shall I fetch more coffee from that nice kitchen next door?\nA: Do."_s
            << u"0 -"_s;
        QTest::newRow("one question twice")
            << u"Q: Were there accidents, drownings?\nA: No.\n"
               "Q: When did the first pleasure boats arrive?\nA: Late.\n"
               "Q: And later on, were there other accidents, other drownings?\nA: One."_s
            << u"3 4 3"_s;
    }
    void assigns()
    {
        QFETCH(QString, lines);
        QTEST(textOf(assignExchanges(guideOf(guideText()), test::interviewOf(lines))), "questions");
    }

    void anEmptyGuideAssignsNothing()
    {
        const Transcript interview = test::interviewOf(u"Q: How did you become a lock keeper?\nA: So."_s);
        QCOMPARE(textOf(assignExchanges({}, interview)), u"-"_s);
        QCOMPARE(textOf(assignExchanges({}, interview, {{.turn = 0, .question = 3}})), u"-"_s);
        QVERIFY(assignExchanges(guideOf(guideText()), Transcript()).empty());
    }

    void themesHoldQuestions()
    {
        const auto guide = guideOf(u"Arrival\n1. How did you become a lock keeper?\n2. In which year?\n\n"
                                   "Work\n3. Could you describe an ordinary working day?\n"_s);
        QCOMPARE(guide.size(), size_t(5));
        const Transcript interview = test::interviewOf(
            u"Q: Could you describe an ordinary working day?\nA: So.\nQ: How did you become a lock keeper?\nA: So."_s);
        QCOMPARE(textOf(assignExchanges(guide, interview)), u"4 1"_s);
    }

    void pinsHold()
    {
        const auto guide = guideOf(guideText());
        const Transcript interview =
            test::interviewOf(u"Q: How did you become a lock keeper?\nA: So.\nQ: Why?\nA: So.\n"
                              "Q: Could you describe an ordinary day of work?\nA: Long.\n"
                              "Q: Did you see accidents or drownings?\nA: One."_s);
        // By any turn of the exchange; what follows up goes along.
        QCOMPARE(textOf(assignExchanges(guide, interview, {{.turn = 1, .question = 4}})), u"4! 4+ 2 3"_s);
        QCOMPARE(textOf(assignExchanges(guide, interview, {{.turn = 0, .question = -1}})), u"-! -+ 2 3"_s);
        // To a follow-up of the guide, of an exchange that follows up.
        QCOMPARE(textOf(assignExchanges(guide, interview, {{.turn = 2, .question = 1}})), u"0 1! 2 3"_s);
        // There is no such turn, or question.
        QCOMPARE(textOf(assignExchanges(guide, interview,
                                        {{.turn = 99, .question = 1}, {.turn = 0, .question = 9}})),
                 u"0 0+ 2 3"_s);
        const auto pinned = assignExchanges(guide, interview, {{.turn = 0, .question = 4}});
        QVERIFY(pinned[0].score == 1 && !pinned[0].isDoubtful());
    }

    void learnsFromWhatWasPinned()
    {
        const Transcript interview =
            test::interviewOf(u"Q: So what was it like, getting up and then through to dusk?\nA: "
                              "Bells, gates, oil, and the ledger to fill in.\n"_s);
        auto guide = guideOf(guideText());
        const auto score = [&] { return assignExchanges(guide, interview).front(); };
        QVERIFY(score().question != 2 || score().isDoubtful());
        guide[2].alsoAsked.append(u"What was it like, from getting up to dusk?"_s);
        QCOMPARE(score().question, 2);
        QVERIFY(!score().isDoubtful());
    }

    /// Where words leave it open, the next question is likelier than one further on, and that than one
    /// passed; but words decide.
    void theOrderIsAMildPrior()
    {
        const QuestionOdds first{.questions = {1, 1000, 1, 1}};
        const QuestionOdds open{.questions = {1, 0, 1, 1}};
        const QuestionOdds back{.questions = {1000, 1, 1, 1}};
        const auto chances = inGuideOrder({first, open, back});
        QVERIFY(chances[0].questions[1] > 0.9);
        QVERIFY(chances[1].questions[2] > chances[1].questions[3]);
        QVERIFY(chances[1].questions[3] > chances[1].questions[0]);
        QVERIFY(chances[1].questions[2] < 0.7);
        QVERIFY(chances[2].questions[0] > 0.9);
        // What follows up goes with what it follows.
        const auto following = inGuideOrder({first, {.questions = {1, 1, 1, 1}, .followsUp = 0.9}});
        QVERIFY(following[1].followsUp > 0.5 && following[1].questions[1] > 0.5);
    }

    /// What is reached now: shares of the heads by the guide alone, and with what the other interviews tell;
    /// how many are certain at least; how many of these are wrong at most.
    void reachesItsAccuracy_data()
    {
        QTest::addColumn<double>("heads");
        QTest::addColumn<int>("certain");
        QTest::addColumn<int>("certainWrong");
        QTest::addColumn<double>("learnedHeads");
        QTest::addColumn<int>("learnedCertain");
        QTest::addColumn<int>("learnedWrong");
        // Wholly other words: little can be told, and that it is doubtful is.
        QTest::newRow("guide.a.md") << 0.41 << 1 << 0 << 0.58 << 5 << 0;
        QTest::newRow("guide.b.md") << 0.66 << 1 << 0 << 0.66 << 4 << 0;
        QTest::newRow("guidethree.b.md") << 0.18 << 2 << 0 << 0.18 << 3 << 0;
        QTest::newRow("guidefr.a.md") << 0.0 << 0 << 0 << 0.11 << 0 << 0;
        QTest::newRow("guidefr.b.txt") << 0.45 << 1 << 0 << 0.45 << 2 << 0;
        // Nearly the same words.
        QTest::newRow("readguide.a.md") << 0.92 << 23 << 0 << 0.92 << 23 << 0;
        QTest::newRow("readguide.b.md") << 1.0 << 19 << 0 << 1.0 << 19 << 0;
        QTest::newRow("readguidefr.a.txt") << 1.0 << 24 << 0 << 1.0 << 20 << 0;
        QTest::newRow("readguidefr.b.txt") << 1.0 << 21 << 0 << 0.92 << 21 << 0;
        QTest::newRow("readguidefr.c.txt") << 1.0 << 20 << 0 << 1.0 << 20 << 0;
        QTest::newRow("readguideheads.a.md") << 1.0 << 21 << 0 << 1.0 << 22 << 0;
        QTest::newRow("readguideheads.b.md") << 1.0 << 20 << 0 << 0.92 << 19 << 0;
        // Written when this was done. "Tell me about practice nights." is too short for an exchange of its
        // own.
        QTest::newRow("bellringers.a.md") << 0.92 << 14 << 0 << 0.92 << 14 << 0;
        QTest::newRow("bellringers.b.txt") << 0.44 << 8 << 1 << 0.44 << 10 << 3;
    }
    void reachesItsAccuracy()
    {
        static const auto interviews = test::GuidedInterview::all(QStringLiteral(FIXTURES));
        const auto interview = std::ranges::find(interviews, QString::fromLatin1(QTest::currentDataTag()),
                                                 &test::GuidedInterview::name);
        QVERIFY(interview != interviews.end());
        std::vector<const test::GuidedInterview *> others;
        for (const test::GuidedInterview &other : interviews) {
            if (&other != &*interview && other.guide == interview->guide) {
                others.push_back(&other);
            }
        }
        const auto check = [&](const std::vector<AskedQuestion> &guide, double heads, int certain,
                               int wrong) {
            const auto found = assignExchanges(guide, interview->transcript);
            const auto is = test::compare(*interview, found);
            QVERIFY2(is.headShare() >= heads, qPrintable(textOf(found)));
            QVERIFY2(is.certain >= certain, qPrintable(QString::number(is.certain)));
            QVERIFY2(is.certainWrong <= wrong, qPrintable(QString::number(is.certainWrong)));
        };
        QFETCH(double, heads);
        QFETCH(int, certain);
        QFETCH(int, certainWrong);
        check(askedQuestions(interview->guide), heads, certain, certainWrong);
        QFETCH(double, learnedHeads);
        QFETCH(int, learnedCertain);
        QFETCH(int, learnedWrong);
        check(interview->learned(others), learnedHeads, learnedCertain, learnedWrong);
    }

    /// With all that a person says, all is as they say.
    void pinnedHeadsAreRight()
    {
        for (const auto &interview : test::GuidedInterview::all(QStringLiteral(FIXTURES))) {
            const auto found =
                assignExchanges(askedQuestions(interview.guide), interview.transcript, interview.pins());
            for (const AssignedExchange &assigned : found) {
                if (std::ranges::contains(interview.heads, assigned.exchange.first)) {
                    QCOMPARE(assigned.question, interview.questions[size_t(assigned.exchange.first)]);
                    QVERIFY(assigned.isPinned);
                }
            }
        }
    }

    void facesByGuide()
    {
        const auto guide = guideOf(guideText());
        const Transcript left = test::interviewOf(
            u"Q: How did you become a lock keeper?\nA: So.\nQ: Why?\nA: So.\n"
            "Q: Did you see accidents or drownings?\nA: One.\nQ: Could you describe an ordinary day?\nA: Long."_s);
        const Transcript right =
            test::interviewOf(u"A: Is it on?\nQ: Could you describe a working day?\nA: Short.\n"
                              "Q: How did you become a lock keeper?\nA: By chance."_s);
        const auto faced = [&](const std::vector<QuestionPin> &ofLeft,
                               const std::vector<QuestionPin> &ofRight) {
            return facingByGuide(guide, assignExchanges(guide, left, ofLeft),
                                 assignExchanges(guide, right, ofRight));
        };
        const auto found = faced({}, {});
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].left, (TurnRange{0, 4}));
        QCOMPARE(found[0].right, (TurnRange{3, 5}));
        QCOMPARE(found[1].left, (TurnRange{6, 8}));
        QCOMPARE(found[1].right, (TurnRange{1, 3}));
        QVERIFY(!found[0].isPinned);
        // Only where both are pinned.
        QVERIFY(!faced({{.turn = 0, .question = 0}}, {})[0].isPinned);
        QVERIFY(faced({{.turn = 0, .question = 0}}, {{.turn = 3, .question = 1}})[0].isPinned);
        QVERIFY(faced({{.turn = 0, .question = -1}}, {})[0].left.first == 6);
    }

    /// Nearly all that faces is found, and nothing certain is wrong.
    void alignsByGuide_data()
    {
        QTest::addColumn<double>("exact");
        QTest::newRow("readguide") << 0.96;
        QTest::newRow("readguidefr") << 1.0;
        QTest::newRow("readguidefr_c") << 0.96;
        QTest::newRow("readguideheads") << 1.0;
    }
    void alignsByGuide()
    {
        QFETCH(double, exact);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        for (const auto &[json, guidePath] : test::GuidedInterview::files(QStringLiteral(FIXTURES))) {
            if (!json.endsWith(u'/' + name + u".json"_s)) {
                continue;
            }
            const auto truth = test::AlignedPair::load(json);
            const auto guide = askedQuestions(test::GuidedInterview::load(json, u"left"_s, guidePath).guide);
            const auto byGuide =
                facingByGuide(guide, assignExchanges(guide, truth.left), assignExchanges(guide, truth.right));
            const Alignment found = alignEpisodes(truth.left, truth.right, {}, {}, byGuide);
            QCOMPARE(found.kind, AlignmentKind::Guide);
            const auto is = test::compare(truth.pairs, found.pairs);
            QVERIFY2(is.exactShare() >= exact, qPrintable(QString::number(is.exactShare())));
            QCOMPARE(is.certainWrong, 0);
        }
    }

    void aGuideAlignsWhatWordsDoNot()
    {
        const Transcript left = test::interviewOf(
            u"Q: Could you tell me about mornings in those years?\nA: Early.\nQ: Whom did you meet beside the water?\nA: Crews."_s);
        const Transcript right = test::interviewOf(
            u"Q: Which people came past, generally speaking?\nA: Sailors.\nQ: How does a typical shift unfold?\nA: Slowly."_s);
        const auto faces = [&](const std::vector<TurnPin> &pins, const std::vector<FacingTurns> &byGuide) {
            const Alignment found = alignEpisodes(left, right, AlignmentKind::Guide, pins, byGuide);
            const FacingTurns &facing = found.pairs.at(size_t(found.pairOfLeft(0)));
            return (facing.right.isEmpty() ? u"-"_s : QString::number(facing.right.first)) +
                   (facing.isPinned ? u"!"_s : QString()) + (facing.isDoubtful() ? u"?"_s : QString());
        };
        const FacingTurns byGuide{.left = {0, 2}, .right = {2, 4}, .score = 0.9};
        FacingTurns pinned = byGuide;
        pinned.isPinned = true;
        FacingTurns doubtful = byGuide;
        doubtful.score = 0.45;
        QCOMPARE(faces({}, {}), u"-"_s);
        QCOMPARE(faces({}, {byGuide}), u"2"_s);
        QCOMPARE(faces({}, {pinned}), u"2!"_s);
        QCOMPARE(faces({}, {doubtful}), u"2?"_s);
        // Pins by hand win, and so does what was cut.
        QCOMPARE(faces({{.left = 0, .right = 0}}, {pinned}), u"0!"_s);
        QCOMPARE(faces({{.left = 0, .right = 2, .isCut = true}}, {byGuide}), u"-"_s);
        // There are no such turns.
        QCOMPARE(faces({}, {{.left = {90, 92}, .right = {2, 4}}, {.left = {0, 2}, .right = {90, 92}}}),
                 u"-"_s);
    }
};

QTEST_GUILESS_MAIN(GuideAssignmentTest)
#include "tst_guideassignment.moc"
