// SPDX-License-Identifier: MIT
// A reader view from which the questions are taken out: real mouse and key events on the offscreen platform.
#include "models/transcript/transcriptbuilder.h"
#include "tests/ui/reader/hiddeninuse.h"
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"
#include "ui/reader/tagmargin.h"
#include "ui/reader/turneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class HiddenQuestionsTest : public QObject, test::HiddenInUse
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadAlone()
    {
        show(textOf({u"#: Part"_s, u"A: Who?"_s, u"C: Nobody."_s, u"A: Where?"_s, u"B: Or when?"_s,
                     u"C: There."_s, u"A: Bye."_s}));
        const QSignalSpy changed(m_view.get(), &ReaderView::hiddenTurnsChanged);
        m_view->setHidesQuestions(true);
        QCOMPARE(pageOf(*m_view), (QStringList{u"Part"_s, u"Nobody."_s, u"There."_s}));
        QCOMPARE(hiddenIn(*m_view), (std::vector<int>{0, 2, 3, 5}));
        QVERIFY(m_view->turnRect(2).isNull());
        QVERIFY(!m_view->turnRect(4).isNull());
        QCOMPARE(changed.size(), 1);
        m_view->setHidesQuestions(true);
        QCOMPARE(changed.size(), 1);
        m_view->setHidesQuestions(false);
        QCOMPARE(pageOf(*m_view).size(), 7);
        QVERIFY(!m_view->isAnyHidden());
        QCOMPARE(changed.size(), 2);
    }

    void textsWithoutQuestionsOrAnswersStayWhole_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nobody asks") << QStringList{u"C: One."_s, u"D: Two."_s};
        QTest::newRow("nobody answers") << QStringList{u"A: One?"_s, u"B: Two?"_s};
        QTest::newRow("monologue") << QStringList{u"#: Part"_s, u"C: One."_s};
        QTest::newRow("monologue of one who asks elsewhere") << QStringList{u"#: Part"_s, u"A: One."_s};
        QTest::newRow("nothing") << QStringList();
    }
    void textsWithoutQuestionsOrAnswersStayWhole()
    {
        QFETCH(const QStringList, lines);
        show(textOf(lines));
        m_view->setHidesQuestions(true);
        QVERIFY(!m_view->isAnyHidden());
        QCOMPARE(pageOf(*m_view).size(), lines.size());
    }

    /// Two at once are no question; a turn that nobody is named for is none either.
    void whoeverElseSpeaksIsRead()
    {
        TranscriptBuilder builder({});
        const int ann = builder.label(u"Ann"_s, Role::Interviewer);
        const int ben = builder.label(u"Ben"_s, Role::Interviewee);
        builder.addUnit({ann}, u"Yes?"_s);
        builder.addUnit({ann, ben}, u"[They laugh.]"_s);
        builder.addUnit({}, u"[A door.]"_s);
        show(std::make_shared<const Transcript>(builder.finish()));
        m_view->setHidesQuestions(true);
        QCOMPARE(pageOf(*m_view), (QStringList{u"[They laugh.]"_s, u"[A door.]"_s}));
    }

    /// The page looks as if the questions were not in the text.
    void thePageIsThatOfTheAnswers_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("labels beside") << 900;
        QTest::newRow("labels above") << 420;
    }
    void thePageIsThatOfTheAnswers()
    {
        QFETCH(const int, width);
        const QStringList lines{u"#: Part"_s,       u"A: Who?"_s,   u"C: Nobody."_s,
                                u"#: Other part"_s, u"A: Where?"_s, u"D: There, and a little further."_s,
                                u"B: Since when"_s, u"C: Always."_s};
        QStringList answers = lines;
        answers.removeIf([](const QString &line) { return line[0] == u'A' || line[0] == u'B'; });
        const auto picture = [&](const QStringList &text, bool hides) {
            show(textOf(text), {width, 500});
            // What a turn's number is does not change; the caret is where it was.
            m_view->setTurnFacts({.speakers = true, .times = false});
            m_view->setHidesQuestions(hides);
            m_view->clearFocus();
            [&] { QTRY_VERIFY(!m_view->verticalScrollBar()->isVisible()); }();
            return m_view->grab().toImage();
        };
        QVERIFY(picture(lines, true) == picture(answers, false));
    }

    void whatIsAtTheTopStays()
    {
        show(test::longInterview(20'000));
        m_view->setAnchor({.turn = 101, .offset = 0});
        const Utf16Offset place = turnRange(*m_view, 101).start;
        const int y = yOf(place);
        m_view->setHidesQuestions(true);
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 101, .offset = 0}));
        QCOMPARE(yOf(place), y);
        QTRY_COMPARE(m_view->flow().estimatesLeft(), 0);
        QCOMPARE(yOf(place), y);
        m_view->setHidesQuestions(false);
        QCOMPARE(yOf(place), y);
    }

    /// The next that is shown.
    void whatFollowsAHiddenTopComesToTheTop()
    {
        show(test::longInterview(20'000));
        m_view->setAnchor({.turn = 100, .offset = 30});
        QSignalSpy top(m_view.get(), &ReaderView::anchorChanged);
        m_view->setHidesQuestions(true);
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 101, .offset = 0}));
        QCOMPARE(top.size(), 1);
        QCOMPARE(hiddenIn(*m_view).size(), m_view->transcript()->turns.size() / 2);
    }

    void theVeryStartStaysTheStart()
    {
        show(test::longInterview(20'000));
        m_view->setHidesQuestions(true);
        QCOMPARE(m_view->scrollY(), 0);
        m_view->setHidesQuestions(false);
        QCOMPARE(m_view->scrollY(), 0);
    }

    void theEndStaysInView()
    {
        show(test::longInterview(20'000));
        press(Qt::Key_End, Qt::ControlModifier);
        m_view->setHidesQuestions(true);
        QVERIFY(m_view->scrollY() <= m_view->verticalScrollBar()->maximum());
        QVERIFY(!m_view->rectOf(m_view->flow().blocks().stop()).isNull());
    }

    void goingThereShowsThatTurnAlone_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto &way : {u"range"_s, u"anchor"_s, u"selection"_s, u"end of a selection"_s}) {
            QTest::newRow(qPrintable(way)) << way;
        }
    }
    void goingThereShowsThatTurnAlone()
    {
        QFETCH(const QString, way);
        show(test::longInterview(20'000));
        m_view->setHidesQuestions(true);
        const size_t before = hiddenIn(*m_view).size();
        const Utf16Range words{turnRange(*m_view, 100).start + 6, turnRange(*m_view, 100).start + 20};
        if (way == u"range") {
            m_view->revealRange(words);
            QVERIFY(!m_view->rectOf(words.start).isNull());
        } else if (way == u"anchor") {
            m_view->setAnchor({.turn = 100, .offset = 0});
            QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 100, .offset = 0}));
        } else if (way == u"selection") {
            m_view->setSelection(words);
            QCOMPARE(m_view->selection(), words);
        } else {
            m_view->setSelection({turnRange(*m_view, 99).start, words.stop});
            QCOMPARE(m_view->selection().stop, words.stop);
        }
        QVERIFY(!m_view->isHidden(100));
        QCOMPARE(hiddenIn(*m_view).size(), before - 1);
        m_view->setHidesQuestions(true); // as it is
        QVERIFY(!m_view->isHidden(100));
        m_view->setHidesQuestions(false);
        m_view->setHidesQuestions(true);
        QVERIFY(m_view->isHidden(100));
        m_view->showTurns({.first = 100, .last = 101});
        QVERIFY(!m_view->isHidden(100));
        m_view->setTranscript(m_view->transcript());
        QVERIFY(m_view->isHidden(100));
    }

    /// Who goes on reading did not ask for a question.
    void resumingShowsWhatFollows()
    {
        show(test::longInterview(20'000));
        m_view->setHidesQuestions(true);
        m_view->resumeAt({.turn = 100, .offset = 8});
        QVERIFY(m_view->isHidden(100));
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 101, .offset = 0}));
        m_view->resumeAt({.turn = 101, .offset = 0});
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 101, .offset = 0}));
    }

    /// A title belongs to the turn that follows, hidden or not.
    void titlesAreGoneToWithoutTheirTurn()
    {
        show(test::longInterview(20'000));
        m_view->setHidesQuestions(true);
        const qsizetype above = m_view->titlesAbove(200) - turnRange(*m_view, 200).start;
        QVERIFY(above < 0);
        m_view->setAnchor({.turn = 200, .offset = above});
        QVERIFY(m_view->isHidden(200));
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 200, .offset = above}));
    }

    void theCaretStepsOver()
    {
        show(textOf({u"A: Who?"_s, u"C: Nobody."_s, u"A: Where?"_s, u"C: There it was."_s, u"A: Bye."_s}));
        m_view->setHidesQuestions(true);
        const Utf16Offset first = turnRange(*m_view, 1).start;
        const Utf16Offset second = turnRange(*m_view, 3).start;
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), first);
        press(Qt::Key_Left);
        QCOMPARE(m_view->caret(), first);
        press(Qt::Key_End);
        press(Qt::Key_Right);
        QCOMPARE(m_view->caret(), second);
        press(Qt::Key_Left);
        QCOMPARE(m_view->caret(), turnRange(*m_view, 1).stop);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), second);
        press(Qt::Key_Up);
        press(Qt::Key_Down);
        QCOMPARE(m_view->caret(), second);
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caret(), turnRange(*m_view, 3).stop);
        QCOMPARE(hiddenIn(*m_view).size(), 3);
    }

    /// A passage is whole, as its place says, and so is what is copied of it.
    void aPassageGoesAcross()
    {
        show(textOf({u"A: Who?"_s, u"C: Nobody."_s, u"A: Where?"_s, u"C: There it was."_s}));
        m_view->setHidesQuestions(true);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Nobody.\n\nWhere?\n\nThere "_s);
        QVERIFY(m_view->isHidden(2));
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nobody.\n\nWhere?\n\nThere "_s);
        const Utf16Range across = m_view->selection();
        m_view->setSelection(across);
        m_view->revealRange(across);
        QVERIFY(m_view->isHidden(2));
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), u"Nobody.\n\nWhere?\n\nThere it was."_s);
        QVERIFY(m_view->isHidden(0));
    }

    void dragsGoAcross()
    {
        show(textOf({u"C: Nobody was there."_s, u"A: Where?"_s, u"C: There it was."_s}));
        m_view->setHidesQuestions(true);
        const auto point = [&](int turn, qsizetype at) {
            return m_view->rectOf(turnRange(*m_view, turn).start + at).center();
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, point(0, 7));
        QTest::mouseMove(m_view->viewport(), point(2, 2));
        QTest::mouseMove(m_view->viewport(), point(2, 5));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, point(2, 5));
        QCOMPARE(m_view->selectedText(), u"was there.\n\nWhere?\n\nThere"_s);
    }

    void theCaretGoesOnFromWhatIsHidden()
    {
        show(textOf({u"A: Who was it?"_s, u"C: Nobody."_s, u"A: Where?"_s, u"C: There it was."_s}));
        m_view->setSelection({Utf16Offset(4), Utf16Offset(7)});
        QSignalSpy selection(m_view.get(), &ReaderView::selectionChanged);
        const QSignalSpy turn(m_view.get(), &ReaderView::caretTurnChanged);
        m_view->setHidesQuestions(true);
        QCOMPARE(m_view->caret(), turnRange(*m_view, 1).start);
        QVERIFY(m_view->selection().isEmpty());
        QCOMPARE(m_view->caretTurn(), 1);
        QCOMPARE(selection.size(), 1);
        QCOMPARE(turn.size(), 1);
        // Nothing is marked that was not.
        m_view->setHidesQuestions(false);
        m_view->setSelection({turnRange(*m_view, 1).start, turnRange(*m_view, 2).start + 3});
        m_view->setHidesQuestions(true);
        QCOMPARE(m_view->selectedText(), u"Nobody."_s);
    }

    /// Marks that are in a question are nowhere; those that reach out of it begin with what is shown.
    void marksOfWhatIsHidden()
    {
        show(textOf({u"C: Nobody."_s, u"A: Where was that?"_s, u"C: There it was."_s}));
        const auto mark = [&](int id, Utf16Range range) {
            return Highlight{.id = AnnotationId(id),
                             .range = range,
                             .colour = palette()[0].colour,
                             .tagColours = {palette()[1].colour},
                             .tagNames = {u"tag"_s},
                             .hasNote = true};
        };
        const auto bars = [&] {
            QSet<qint64> found;
            for (int y = 0; y < m_view->viewport()->height(); ++y) {
                for (int x = m_view->geometryOfPage().columnX + m_view->geometryOfPage().columnWidth;
                     x < m_view->viewport()->width(); x += 2) {
                    const ReaderPlace place = m_view->placeAt({x, y});
                    if (place.annotation.isValid()) {
                        found.insert(place.annotation.value());
                    }
                }
            }
            return found;
        };
        const Utf16Range question = turnRange(*m_view, 1);
        m_view->setHighlights({mark(1, {question.start + 2, question.start + 7}),
                               mark(2, {question.start + 2, turnRange(*m_view, 2).start + 8})});
        QCOMPARE(bars(), (QSet<qint64>{1, 2}));
        m_view->setHidesQuestions(true);
        QCOMPARE(bars(), QSet<qint64>{2});
        const int margin = m_view->geometryOfPage().marginX + 1;
        const auto isBeside = [&](int turn) {
            return m_view->placeAt({margin, m_view->turnRect(turn).center().y()}).annotation.isValid();
        };
        QVERIFY(!isBeside(0));
        QVERIFY(isBeside(2));
    }

    void hiddenTurnsStandWhereTheyWouldBe()
    {
        show(textOf({u"C: First."_s, u"#: Part"_s, u"A: Who?"_s, u"C: Nobody."_s, u"A: Bye."_s}));
        m_view->setHidesQuestions(true);
        const auto start = [&](int turn) { return double(turnRange(*m_view, turn).start.value()); };
        const auto stop = [&](int turn) { return double(turnRange(*m_view, turn).stop.value()); };
        const auto exchange = m_view->stretchOf({.first = 1, .last = 3});
        QCOMPARE(exchange.before, stop(0));
        QCOMPARE(exchange.turns, start(2));
        QCOMPARE(exchange.stop, stop(2));
        const auto question = m_view->stretchOf({.first = 1, .last = 2});
        QCOMPARE(question.before, stop(0));
        QCOMPARE(question.stop, question.before);
        const auto last = m_view->stretchOf({.first = 3, .last = 4});
        QCOMPARE(last.before, stop(2));
        QCOMPARE(last.stop, last.before);
        QCOMPARE(m_view->titlesAbove(1), m_view->transcript()->sections.back().titleRange.start);
    }

    void depthsAndHeightsAnswerEachOther()
    {
        show(test::longInterview(900), {500, 400});
        m_view->setHidesQuestions(true);
        QTRY_COMPARE(m_view->flow().estimatesLeft(), 0);
        double before = -1000;
        for (int y = 0; y < m_view->flow().height(); ++y) {
            const double depth = m_view->flow().depthAtY(y);
            QVERIFY2(depth >= before, qPrintable(QString::number(y)));
            before = depth;
            QVERIFY2(std::abs(m_view->flow().yOfDepth(depth) - y) <= 1, qPrintable(QString::number(y)));
        }
    }
};

QTEST_MAIN(HiddenQuestionsTest)
#include "tst_hiddenquestions.moc"
