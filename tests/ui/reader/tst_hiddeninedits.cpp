// SPDX-License-Identifier: MIT
// The questions are taken out of a text that is edited meanwhile.
#include "tests/ui/reader/hiddeninuse.h"
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/turneditor.h"

#include <QPlainTextEdit>
#include <QScrollBar>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// An edit of one stretch of the text, as the places around it see it.
std::function<Utf16Offset(Utf16Offset)> moved(qsizetype at, qsizetype by)
{
    return [at, by](Utf16Offset place) { return place.value() >= at ? place + by : place; };
}

} // namespace

class HiddenInEditsTest : public QObject, test::HiddenInUse
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnThatBecomesAQuestionIsHidden()
    {
        const QStringList lines{u"C: Nobody."_s, u"C: Where?"_s, u"A: Well?"_s, u"C: There it was."_s};
        show(textOf(lines));
        m_view->setHidesQuestions(true);
        m_view->setSelection({turnRange(*m_view, 1).start, turnRange(*m_view, 1).start});
        QStringList relabelled = lines;
        relabelled[1][0] = u'A';
        m_view->setEditedTranscript(textOf(relabelled), moved(0, 0));
        QCOMPARE(pageOf(*m_view), (QStringList{u"Nobody."_s, u"There it was."_s}));
        QCOMPARE(m_view->caret(), turnRange(*m_view, 3).start);
        m_view->setEditedTranscript(textOf(lines), moved(0, 0));
        QCOMPARE(hiddenIn(*m_view), std::vector<int>{2});
    }

    /// Words joined to a hidden turn are not gone from under the caret.
    void aTurnThatIsJoinedToAQuestionStays()
    {
        show(textOf({u"A: Who?"_s, u"A: Where?"_s, u"C: Nobody."_s, u"C: There it was."_s}));
        m_view->setHidesQuestions(true);
        const Utf16Offset caret = turnRange(*m_view, 2).start + 3;
        m_view->setSelection({caret, caret});
        Transcript joined = *m_view->transcript();
        joined.turns[1].range.stop = joined.turns[2].range.stop;
        joined.turns.erase(joined.turns.begin() + 2);
        m_view->setEditedTranscript(std::make_shared<const Transcript>(joined), moved(0, 0));
        QCOMPARE(hiddenIn(*m_view), std::vector<int>{0});
        QCOMPARE(m_view->caret(), caret);
    }

    void whatIsShownAloneStaysSoWhenItIsEdited()
    {
        show(textOf({u"A: Who?"_s, u"C: Nobody."_s, u"A: Where was it?"_s, u"C: There it was."_s}));
        m_view->setHidesQuestions(true);
        m_view->showTurns({.first = 2, .last = 3});
        // Words before it.
        const qsizetype at = turnRange(*m_view, 1).stop.value();
        m_view->setEditedTranscript(
            textOf({u"A: Who?"_s, u"C: Nobody. No."_s, u"A: Where was it?"_s, u"C: There it was."_s}),
            moved(at, 4));
        QCOMPARE(hiddenIn(*m_view), std::vector<int>{0});
        // It becomes two.
        const qsizetype split = turnRange(*m_view, 2).start.value() + 6;
        m_view->setEditedTranscript(textOf({u"A: Who?"_s, u"C: Nobody. No."_s, u"A: Where"_s, u"A: was it?"_s,
                                            u"C: There it was."_s}),
                                    moved(split, 1));
        QCOMPARE(hiddenIn(*m_view), std::vector<int>{0});
        m_view->setHidesQuestions(false);
        m_view->setHidesQuestions(true);
        QCOMPARE(hiddenIn(*m_view), (std::vector<int>{0, 2, 3}));
    }

    void whatIsAtTheTopStaysInAnEditedText()
    {
        show(test::longInterview(20'000));
        m_view->setHidesQuestions(true);
        m_view->setAnchor({.turn = 101, .offset = 0});
        const int y = yOf(turnRange(*m_view, 101).start);
        Transcript edited = *m_view->transcript();
        edited.labels[0].name = u"Anna B."_s;
        m_view->setEditedTranscript(std::make_shared<const Transcript>(edited), moved(0, 0));
        QCOMPARE(m_view->anchor(), (ReadingAnchor{.turn = 101, .offset = 0}));
        QCOMPARE(yOf(turnRange(*m_view, 101).start), y);
        // Of a top that is hidden, what follows.
        edited.turns[101].labels = {0};
        m_view->setEditedTranscript(std::make_shared<const Transcript>(edited), moved(0, 0));
        QCOMPARE(m_view->anchor().turn, 103);
    }

    /// What is being written over is there as long as it is.
    void aTurnThatIsBeingEditedStays()
    {
        show(textOf({u"A: Who?"_s, u"C: Nobody."_s, u"A: Where?"_s, u"C: There."_s}));
        auto *editor = new TurnEditor(m_view.get(), u"Keys"_s, u"Words"_s);
        editor->begin(2, 0);
        m_view->setHidesQuestions(true);
        QCOMPARE(hiddenIn(*m_view), std::vector<int>{0});
        QVERIFY(editor->isVisible());
        QVERIFY(editor->geometry().contains(m_view->turnRect(2)));
    }

    // Scrolling along
};

QTEST_MAIN(HiddenInEditsTest)
#include "tst_hiddeninedits.moc"
