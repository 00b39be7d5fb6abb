// SPDX-License-Identifier: MIT
// Pages that are level with each other, and the text beside which another scrolls.
#include "ui/pane/panelevels.h"
#include "ui/pane/scrollalong.h"
#include "ui/reader/readerview.h"

#include <QScrollBar>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// Turns of so many words each; a section begins at each of `titled`.
std::shared_ptr<const Transcript> transcriptOf(const QList<int> &lengths, const QList<int> &titled = {})
{
    auto text = std::make_shared<Transcript>();
    const auto add = [&](const QString &words) {
        if (!text->body.isEmpty()) {
            text->body += u"\n\n"_s;
        }
        const Utf16Offset start(text->body.size());
        text->body += words;
        return Utf16Range{start, Utf16Offset(text->body.size())};
    };
    for (int i = 0; i < lengths.size(); ++i) {
        if (titled.contains(i)) {
            text->sections.push_back(
                {.id = {}, .level = 2, .titleRange = add(u"Part %1"_s.arg(i)), .firstTurn = i});
        }
        text->turns.push_back({.id = {},
                               .range = add(u"word "_s.repeated(lengths[i]).trimmed()),
                               .labels = {},
                               .start = {},
                               .end = {}});
    }
    return text;
}

/// The same, of which every other turn asks, from the first on.
std::shared_ptr<const Transcript> interviewOf(const QList<int> &lengths, const QList<int> &titled = {})
{
    Transcript text = *transcriptOf(lengths, titled);
    text.labels = {{.id = {}, .name = u"Ann"_s, .role = Role::Interviewer, .speaker = {}},
                   {.id = {}, .name = u"Ben"_s, .role = Role::Interviewee, .speaker = {}}};
    for (size_t turn = 0; turn < text.turns.size(); ++turn) {
        text.turns[turn].labels = {int(turn % 2)};
    }
    return std::make_shared<const Transcript>(text);
}

/// Each question with its answer.
FacingMap exchanges(int turns)
{
    Alignment alignment{.kind = AlignmentKind::Translation, .pairs = {}};
    for (int i = 0; i < turns; i += 2) {
        alignment.pairs.push_back({.left = {i, i + 2}, .right = {i, i + 2}});
    }
    return {alignment, Side::Left};
}

FacingMap oneToOne(int turns, AlignmentKind kind = AlignmentKind::Translation)
{
    Alignment alignment{.kind = kind, .pairs = {}};
    for (int i = 0; i < turns; ++i) {
        alignment.pairs.push_back({.left = {i, i + 1}, .right = {i, i + 1}});
    }
    return {alignment, Side::Left};
}

void show(ReaderView &view, const std::shared_ptr<const Transcript> &text, QSize size = {500, 400})
{
    view.resize(size);
    view.setTranscript(text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_COMPARE(view.flow().estimatesLeft(), 0);
}

/// The map is seen from the left.
PaneLevels::Group groupOf(ReaderView &left, ReaderView &right, const FacingMap &map)
{
    return {.views = {&left, &right},
            .rows = levelRows({&map}),
            .texts = {left.transcript(), right.transcript()}};
}

/// Where a turn's words begin in the view.
qint64 topOf(const ReaderView &view, int turn)
{
    return view.yOfDepth(double(view.transcript()->turns[size_t(turn)].range.start.value()));
}

} // namespace

class LevelPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfSeveralPages()
    {
        const FacingMap first({.kind = AlignmentKind::Translation,
                               .pairs = {{.left = {0, 1}, .right = {0, 1}},
                                         {.left = {1, 2}, .right = {1, 1}},
                                         {.left = {2, 4}, .right = {1, 2}}}},
                              Side::Left);
        const FacingMap second = oneToOne(4);
        const std::vector<LevelRow> rows = levelRows({&first, &second});
        const std::vector<LevelRow> expected{{{{0, 1}, {0, 1}, {0, 1}}},
                                             {{{1, 2}, {}, {1, 2}}},
                                             {{{2, 4}, {1, 2}, {2, 3}}},
                                             {{{3, 4}, {}, {3, 4}}}};
        QCOMPARE(rows, expected);
    }

    /// Of questions in another order the most that can be level are.
    void rowsInOtherOrder()
    {
        const FacingMap map({.kind = AlignmentKind::Guide,
                             .pairs = {{.left = {0, 2}, .right = {6, 8}},
                                       {.left = {2, 4}, .right = {0, 2}},
                                       {.left = {4, 6}, .right = {2, 4}},
                                       {.left = {6, 8}, .right = {4, 6}}}},
                            Side::Left);
        const std::vector<LevelRow> expected{{{{2, 4}, {0, 2}}}, {{{4, 6}, {2, 4}}}, {{{6, 8}, {4, 6}}}};
        QCOMPARE(levelRows({&map}), expected);
    }

    void turnsBeginAtOneHeight()
    {
        ReaderView left;
        ReaderView right;
        show(left, transcriptOf({5, 120, 3, 60, 8, 200, 5}, {2}));
        show(right, transcriptOf({40, 20, 70, 10, 8, 90, 50}, {5}));
        const FacingMap map = oneToOne(7);
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, map)});
        QVERIFY(levels.areLevel(&right, &left));
        QVERIFY(levels.lead(&left));
        for (int turn = 0; turn < 7; ++turn) {
            QCOMPARE(topOf(right, turn), topOf(left, turn));
        }
        QCOMPARE(right.verticalScrollBar()->maximum(), left.verticalScrollBar()->maximum());
        left.verticalScrollBar()->setValue(300);
        QVERIFY(levels.lead(&left));
        QCOMPARE(right.scrollY(), 300);
        for (int turn = 0; turn < 7; ++turn) {
            QCOMPARE(topOf(right, turn), topOf(left, turn));
        }
    }

    /// Answers begin level when the questions are hidden, and the questions again when they are not.
    void answersBeginAtOneHeight_data()
    {
        QTest::addColumn<bool>("byTurns");
        QTest::newRow("exchanges") << false;
        QTest::newRow("turn by turn") << true;
    }
    void answersBeginAtOneHeight()
    {
        QFETCH(const bool, byTurns);
        ReaderView left;
        ReaderView right;
        show(left, interviewOf({5, 120, 3, 60, 80, 200, 5, 30}, {2}));
        show(right, interviewOf({40, 20, 70, 10, 8, 90, 50, 30}, {4}));
        const FacingMap map = byTurns ? oneToOne(8) : exchanges(8);
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, map)});
        QVERIFY(levels.lead(&left));
        for (ReaderView *view : {&left, &right}) {
            view->setHidesQuestions(true);
            QTRY_COMPARE(view->flow().estimatesLeft(), 0);
        }
        QVERIFY(levels.lead(&left));
        for (int turn = 1; turn < 8; turn += 2) {
            QCOMPARE(topOf(right, turn), topOf(left, turn));
        }
        QCOMPARE(right.verticalScrollBar()->maximum(), left.verticalScrollBar()->maximum());
        // The longer answers, and titles, are what there is; nothing waits for what is not there.
        QCOMPARE(left.flow().leads().of(0) * right.flow().leads().of(0), 0);
        left.showTurns({.first = 4, .last = 5});
        QTRY_COMPARE(left.flow().estimatesLeft(), 0);
        QVERIFY(levels.lead(&left));
        QCOMPARE(topOf(right, 5), byTurns ? topOf(left, 5) : topOf(left, 4));
        QCOMPARE(topOf(right, 7), topOf(left, 7));
        for (ReaderView *view : {&left, &right}) {
            view->setHidesQuestions(false);
            QTRY_COMPARE(view->flow().estimatesLeft(), 0);
        }
        QVERIFY(levels.lead(&left));
        for (int turn = 0; turn < 8; turn += byTurns ? 1 : 2) {
            QCOMPARE(topOf(right, turn), topOf(left, turn));
        }
    }

    /// A last row of which nothing is shown on a page.
    void rowsOfWhatIsHidden()
    {
        ReaderView left;
        ReaderView right;
        show(left, interviewOf({5, 120, 3, 60, 80}));
        show(right, transcriptOf({40, 20, 70, 10, 8}));
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, oneToOne(5))});
        left.setHidesQuestions(true);
        QTRY_COMPARE(left.flow().estimatesLeft(), 0);
        QVERIFY(levels.lead(&left));
        QCOMPARE(topOf(right, 1), topOf(left, 1));
        QCOMPARE(topOf(right, 3), topOf(left, 3));
        QCOMPARE(right.verticalScrollBar()->maximum(), left.verticalScrollBar()->maximum());
    }

    /// What is not level any more has no space in it, and stays where it is.
    void spaceIsTakenOut()
    {
        ReaderView left;
        ReaderView right;
        show(left, transcriptOf({5, 120, 3, 60, 8, 200, 5}));
        show(right, transcriptOf({40, 20, 70, 10, 8, 90, 50}));
        const int height = right.verticalScrollBar()->maximum();
        const FacingMap map = oneToOne(7);
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, map)});
        right.setAnchor({.turn = 3, .offset = 0});
        QVERIFY(levels.lead(&right));
        const qint64 top = topOf(right, 3);
        levels.setGroups({});
        QCOMPARE(right.verticalScrollBar()->maximum(), height);
        QCOMPARE(topOf(right, 3), top);
        QVERIFY(!levels.lead(&right));
    }

    /// Another width makes other heights.
    void resizedPagesStayLevel()
    {
        ReaderView left;
        ReaderView right;
        show(left, transcriptOf({5, 120, 3, 60, 8, 200, 5}));
        show(right, transcriptOf({40, 20, 70, 10, 8, 90, 50}));
        const FacingMap map = oneToOne(7);
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, map)});
        QVERIFY(levels.lead(&left));
        right.resize(320, 400);
        QTRY_COMPARE(right.width(), 320);
        QTRY_COMPARE(right.flow().estimatesLeft(), 0);
        QVERIFY(levels.lead(&left));
        for (int turn = 0; turn < 7; ++turn) {
            QCOMPARE(topOf(right, turn), topOf(left, turn));
        }
    }

    /// An edited text is not what the rows are of.
    void otherTextsAreNotMadeLevel()
    {
        ReaderView left;
        ReaderView right;
        show(left, transcriptOf({5, 120, 3}));
        show(right, transcriptOf({40, 20, 70}));
        const FacingMap map = oneToOne(3);
        PaneLevels levels;
        levels.setGroups({groupOf(left, right, map)});
        right.setTranscript(transcriptOf({40}));
        QVERIFY(!levels.lead(&left));
        QVERIFY(right.flow().leads() == PageFlow::Leads());
    }

    void depthsAndHeightsAnswerEachOther()
    {
        ReaderView view;
        show(view, transcriptOf({5, 120, 3, 60, 8}, {0, 3}));
        double before = -1000;
        for (int y = 0; y < view.flow().height(); ++y) {
            const double depth = view.flow().depthAtY(y);
            QVERIFY2(depth >= before, qPrintable(QString::number(y)));
            before = depth;
            QVERIFY2(std::abs(view.flow().yOfDepth(depth) - y) <= 1, qPrintable(QString::number(y)));
        }
    }

    void facingTurnsComeToOneHeight_data()
    {
        QTest::addColumn<int>("turn");
        for (int turn = 0; turn < 8; ++turn) {
            QTest::addRow("%d", turn) << turn;
        }
    }
    void facingTurnsComeToOneHeight()
    {
        QFETCH(int, turn);
        ReaderView leader;
        ReaderView follower;
        show(leader, transcriptOf({5, 120, 3, 60, 8, 200, 5, 300, 200, 200}, {2}));
        show(follower, transcriptOf({90, 60, 70, 40, 20, 120, 50, 200, 300, 300}));
        const FacingMap map = oneToOne(10);
        leader.setAnchor({.turn = turn, .offset = 0});
        scrollAlong(leader, follower, map);
        QVERIFY(std::abs(topOf(follower, turn) - topOf(leader, turn)) <= 1 || follower.scrollY() == 0);
    }

    /// Both begin at their beginnings, and end at their ends.
    void beginsAndEndsTogether()
    {
        ReaderView leader;
        ReaderView follower;
        show(leader, transcriptOf({5, 120, 3, 60, 8, 200, 5}));
        show(follower, transcriptOf({90, 60, 70, 40, 20, 120, 50}));
        const FacingMap map = oneToOne(7);
        leader.verticalScrollBar()->setValue(leader.verticalScrollBar()->maximum());
        scrollAlong(leader, follower, map);
        QVERIFY(follower.verticalScrollBar()->maximum() - follower.scrollY() <= 1);
        leader.verticalScrollBar()->setValue(0);
        scrollAlong(leader, follower, map);
        QCOMPARE(follower.scrollY(), 0);
    }

    /// Never a jump: a small step is a small step there.
    void followsEvenly()
    {
        ReaderView leader;
        ReaderView follower;
        show(leader, transcriptOf({50, 120, 30, 60, 80, 200, 50}, {0, 3}));
        show(follower, transcriptOf({90, 60, 70, 40, 20, 120, 50}, {3, 5}));
        const FacingMap map = oneToOne(7);
        qint64 before = 0;
        for (int y = 0; y <= leader.verticalScrollBar()->maximum(); ++y) {
            leader.verticalScrollBar()->setValue(y);
            scrollAlong(leader, follower, map);
            QVERIFY2(std::abs(follower.scrollY() - before) <= follower.pageStyle().pitch,
                     qPrintable(u"%1: %2 after %3"_s.arg(y).arg(follower.scrollY()).arg(before)));
            before = follower.scrollY();
        }
    }

    /// With the questions hidden on both pages, or on one.
    void answersFollowEvenly_data()
    {
        QTest::addColumn<bool>("leads");
        QTest::addColumn<bool>("follows");
        QTest::newRow("both") << true << true;
        QTest::newRow("the leader") << true << false;
        QTest::newRow("the follower") << false << true;
    }
    void answersFollowEvenly()
    {
        QFETCH(const bool, leads);
        QFETCH(const bool, follows);
        ReaderView leader;
        ReaderView follower;
        show(leader, interviewOf({5, 120, 30, 60, 20, 200, 50, 120, 10, 90}, {0, 4}));
        show(follower, interviewOf({9, 160, 10, 140, 20, 120, 50, 160, 5, 120}, {4, 6}));
        leader.setHidesQuestions(leads);
        follower.setHidesQuestions(follows);
        QTRY_COMPARE(leader.flow().estimatesLeft(), 0);
        QTRY_COMPARE(follower.flow().estimatesLeft(), 0);
        const FacingMap map = exchanges(10);
        qint64 before = 0;
        for (int y = 0; y <= leader.verticalScrollBar()->maximum(); ++y) {
            leader.verticalScrollBar()->setValue(y);
            scrollAlong(leader, follower, map);
            QVERIFY2(follower.scrollY() >= before - 1, qPrintable(QString::number(y)));
            before = follower.scrollY();
            if (leads && follows) {
                const int turn = leader.turnAtDepth(leader.depthAt(leader.readingLine())) / 2 * 2 + 1;
                const bool isInAnswer = topOf(leader, turn) < leader.readingLine();
                QVERIFY(!isInAnswer || topOf(follower, turn) <= leader.readingLine() + 1);
            }
        }
        QVERIFY(follower.verticalScrollBar()->maximum() - follower.scrollY() <= 1);
        QVERIFY(follower.isAnyHidden() == follows);
    }

    /// Answers to one question begin level; the shorter one waits, what faces nothing holds it.
    void answersBeginLevel()
    {
        ReaderView leader;
        ReaderView follower;
        show(leader, transcriptOf({300, 300, 300, 300}));
        show(follower, transcriptOf({300, 100, 300, 300}));
        const FacingMap map({.kind = AlignmentKind::Guide,
                             .pairs = {{.left = {0, 1}, .right = {2, 3}},
                                       {.left = {1, 2}, .right = {1, 2}},
                                       {.left = {2, 3}, .right = {0, 0}},
                                       {.left = {3, 4}, .right = {0, 1}}}},
                            Side::Left);
        leader.setAnchor({.turn = 1, .offset = 0});
        scrollAlong(leader, follower, map);
        QVERIFY(std::abs(topOf(follower, 1) - topOf(leader, 1)) <= 1);
        leader.verticalScrollBar()->setValue(leader.verticalScrollBar()->value() + 60);
        scrollAlong(leader, follower, map);
        QVERIFY(std::abs(topOf(follower, 1) - topOf(leader, 1)) <= 1);
        leader.setAnchor({.turn = 2, .offset = 0});
        const qint64 held = follower.scrollY();
        scrollAlong(leader, follower, map);
        QCOMPARE(follower.scrollY(), held);
    }
};

QTEST_MAIN(LevelPagesTest)
#include "tst_levelpages.moc"
