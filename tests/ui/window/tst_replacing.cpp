// SPDX-License-Identifier: MIT
// Words are found and replaced in the window by keys and mouse; the file is compared before, after, undone
// and redone.
#include "models/base/settings.h"
#include "tests/ui/window/replacinginuse.h"
#include "ui/base/messagebar.h"
#include "ui/editing/replacewindow.h"
#include "ui/editing/textediting.h"
#include "ui/reader/turneditor.h"
#include "ui/review/reviewpanel.h"
#include "ui/window/replacedesk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class ReplacingTest final : public QObject, private test::ReplacingInUse
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
    }

    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void replacesInAllInterviews()
    {
        addSecond();
        m_use->select(u"the river"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId marked = reader()->currentAnnotation();
        QVERIFY(marked);
        m_use->select(u"river"_s);
        const QStringList before = rows();
        open();
        QCOMPARE(dialog()->wordsField()->text(), u"river"_s); // what was selected
        lookEverywhere();
        dialog()->replacementField()->setFocus();
        test::type(dialog()->replacementField(), u"stream"_s);
        QTRY_COMPARE(model().placeCount(), 3);
        QTRY_VERIFY(!dialog()->isSearching());
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(rows(), before); // nothing before it was asked for
        QVERIFY(dialog()->replaceButton()->isEnabled());
        QTest::mouseClick(dialog()->replaceButton(), Qt::LeftButton);
        waitForOutcome();
        QCOMPARE(window().messages()->text(), u"Replaced at 3 place(s) in 2 interview(s)."_s);
        QVERIFY(says(u"Replaced at 3 place(s) in 2 interview(s)."_s));
        const QStringList after = rows();
        QVERIFY(before != after);
        QVERIFY(!after.join(u' ').contains(u"river "_s));
        QVERIFY(after.join(u' ').contains(u"The riverside"_s)); // a part of a word
        const Annotation &annotation = *m_use->records().annotations().find(marked);
        QCOMPARE(annotation.quote, u"the stream"_s);
        QCOMPARE(annotation.state, AnchorState::Anchored);
        window().actions()->undo->trigger();
        QCOMPARE(rows(), before);
        QTRY_COMPARE(model().placeCount(), 3); // the same are found again
        window().actions()->redo->trigger();
        QCOMPARE(rows(), after);
    }

    void undoStandsInTheWindow()
    {
        const QStringList before = rows();
        open();
        find(u"river"_s, u"stream"_s);
        QTest::mouseClick(dialog()->replaceButton(), Qt::LeftButton);
        waitForOutcome();
        auto *undo = control<QPushButton>(u"Undo"_s);
        QVERIFY(undo && undo->isVisible());
        QTRY_VERIFY(undo->hasFocus());
        QVERIFY(rows() != before);
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(rows(), before);
        QVERIFY(!window().messages()->isVisible());
        QTRY_COMPARE(model().placeCount(), 1);
    }

    void theMessageUndoesOnlyThis()
    {
        open();
        find(u"river"_s, u"stream"_s);
        QTest::mouseClick(dialog()->replaceButton(), Qt::LeftButton);
        waitForOutcome();
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        QCOMPARE(m_use->records().annotations().size(), 1);
        const QStringList now = rows();
        auto *undo = window().messages()->findChild<QPushButton *>();
        QVERIFY(undo && undo->isVisible());
        undo->click();
        QCOMPARE(rows(), now);
        QVERIFY(window().messages()->text().contains(u"Something else"_s));
    }

    void takesTicksAway()
    {
        open();
        find(u"he"_s, u"she"_s);
        QCOMPARE(model().placeCount(), 1);
        auto *whole = control<QCheckBox>(u"Whole words"_s);
        QVERIFY(whole->isChecked());
        QTest::keyClick(whole, Qt::Key_Space);
        QTRY_COMPARE(model().placeCount(), 9); // "the", "where", "father" and more
        QTRY_VERIFY(!dialog()->isSearching());
        QTest::keyClick(dialog()->wordsField(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(model().chosenCount(), 8);
        const QModelIndex interview = list()->currentIndex().parent();
        QCOMPARE(interview.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        QVERIFY(dialog()->replaceButton()->text().contains(u'8'));
        // All but the word itself.
        auto *all = control<QCheckBox>(u"9 place(s) in 1 interview(s)"_s);
        QVERIFY(all);
        QCOMPARE(all->checkState(), Qt::PartiallyChecked);
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(model().chosenCount(), 9);
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(model().chosenCount(), 0);
        QVERIFY(!dialog()->replaceButton()->isEnabled());
        const QModelIndex he = model().index(5, 0, model().index(0, 0));
        const QRect row = list()->visualRect(he);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(model().chosenCount(), 0); // only its box ticks it
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(model().chosenCount(), 1);
        QTest::mouseClick(dialog()->replaceButton(), Qt::LeftButton);
        waitForOutcome();
        QCOMPARE(window().messages()->text(), u"Replaced at 1 place(s) in 1 interview(s)."_s);
        QVERIFY(reader()->transcript()->body.contains(u"Every evening she rang a bell"_s));
        QVERIFY(reader()->transcript()->body.contains(u"Where did"_s));
        // Undone, all stand there again, with the ticks as they were.
        window().actions()->undo->trigger();
        QTRY_COMPARE(model().placeCount(), 9);
        QCOMPARE(model().chosenCount(), 1);
        // Other words begin anew.
        find(u"the"_s, u"a"_s);
        QCOMPARE(model().chosenCount(), model().placeCount());
    }

    void reviewsWhatIsInDoubt()
    {
        m_use->select(u"river"_s);
        m_use->press(Qt::Key_H);
        const QStringList before = rows();
        open();
        find(u"river"_s, {}); // the words that are marked are taken out
        QTest::mouseClick(dialog()->replaceButton(), Qt::LeftButton);
        waitForOutcome();
        QVERIFY(window().messages()->text().contains(u"1 annotation(s) are to review"_s));
        QCOMPARE(m_use->records().reviewCount(), 1);
        auto *review = control<QPushButton>(u"Review"_s);
        QVERIFY(review && review->isVisible());
        QTest::keyClick(review, Qt::Key_Space);
        QTRY_VERIFY(window().review()->isVisible());
        window().actions()->undo->trigger();
        QCOMPARE(rows(), before);
        QCOMPARE(m_use->records().reviewCount(), 0);
    }

    void stopsWhenEscapeIsPressed()
    {
        addSecond();
        const QStringList before = rows();
        open();
        lookEverywhere();
        find(u"river"_s, u"stream"_s);
        dialog()->replaceButton()->click();
        QVERIFY(!dialog()->replaceButton()->isEnabled());
        QVERIFY(!dialog()->wordsField()->isEnabled());
        QVERIFY(control<QPushButton>(u"Stop"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape); // before its first turn
        QVERIFY(dialog()->isVisible());
        QVERIFY(says(u"Nothing was replaced. It was stopped before the end."_s));
        QCOMPARE(rows(), before);
        QVERIFY(dialog()->wordsField()->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void showsPlacesInTheText()
    {
        addSecond();
        open();
        lookEverywhere();
        find(u"river"_s, {});
        const QModelIndex last = model().index(1, 0, model().index(1, 0));
        list()->setCurrentIndex(last);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(window().pane()->episode(), last.data(ReplaceEpisodeRole).value<EpisodeId>());
        QVERIFY(dialog()->isVisible());
        QCOMPARE(model().placeCount(), 3);
        const QModelIndex first = model().index(0, 0, model().index(0, 0));
        const QPoint place = list()->visualRect(first).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(window().pane()->episode(), first.data(ReplaceEpisodeRole).value<EpisodeId>());
        // A row of an interview opens and closes.
        list()->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!list()->isExpanded(model().index(0, 0)));
    }

    void goesAlongWithTheInterview()
    {
        addSecond();
        const EpisodeId second = m_use->records().liveEpisodes().back();
        open();
        find(u"river"_s, u"stream"_s);
        QCOMPARE(model().placeCount(), 1);
        QVERIFY(window().pane()->showEpisode(second));
        QTRY_COMPARE(model().placeCount(), 2);
        auto *matchCase = control<QCheckBox>(u"Match case"_s);
        QTest::keyClick(matchCase, Qt::Key_Space);
        QTRY_COMPARE(model().placeCount(), 1);
    }

    void remembersHowOneLooks()
    {
        open();
        lookEverywhere();
        QTest::keyClick(control<QCheckBox>(u"Whole words"_s), Qt::Key_Space);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        QVERIFY(Settings::replacing().everywhere);
        QVERIFY(!Settings::replacing().wholeWords);
        m_use->close();
        m_use->show();
        window().openProject(m_use->projectPath());
        open();
        QCOMPARE(dialog()->findChild<QComboBox *>()->currentIndex(), 1);
        QVERIFY(!control<QCheckBox>(u"Whole words"_s)->isChecked());
    }

    void returnNeverReplaces()
    {
        const QStringList before = rows();
        open();
        find(u"river"_s, u"stream"_s);
        QTest::keyClick(dialog()->replacementField(), Qt::Key_Return);
        QTest::keyClick(dialog()->wordsField(), Qt::Key_Return);
        QTRY_VERIFY(!dialog()->isSearching());
        QCOMPARE(model().placeCount(), 1);
        QCOMPARE(rows(), before);
        QVERIFY(dialog()->isVisible());
    }

    void saysWhereNothingIsFound()
    {
        open();
        QVERIFY(says(u"Type the words"_s));
        find(u"zebra"_s, {});
        QVERIFY(says(u"“zebra” does not stand in this interview."_s));
        QVERIFY(!dialog()->replaceButton()->isEnabled());
        lookEverywhere();
        QTRY_VERIFY(says(u"“zebra” stands in no interview."_s));
    }

    void wordsThatAreBeingCorrectedAreSeen()
    {
        m_use->select(u"river"_s);
        reader()->setFocus();
        QTest::keyClick(reader(), Qt::Key_E);
        QVERIFY(window().editing()->editor()->isActive());
        test::type(window().editing()->editor()->field(), u"wide zebra "_s);
        QTest::keyClick(window().editing()->editor()->field(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        QVERIFY(!window().editing()->editor()->isActive());
        find(u"zebra"_s, u"horse"_s);
        QCOMPARE(model().placeCount(), 1);
    }

    void saysWhyNothingCanBeReplaced()
    {
        const QString path = m_use->projectPath();
        Session other;
        QVERIFY(other.open(path)); // the first window has the lock
        QVERIFY(other.project()->isReadOnly());
        ReplaceWindow reading(*other.project());
        reading.setEpisode(other.project()->data().liveEpisodes().front());
        reading.begin(u"river"_s);
        QTRY_COMPARE(reading.model().placeCount(), 1);
        QTRY_VERIFY(!reading.isSearching());
        test::type(reading.replacementField(), u"stream"_s);
        QVERIFY(!reading.replaceButton()->isEnabled());
        const auto labels = reading.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"Nothing can be replaced"_s);
        }));
    }

    void goesWithTheProject()
    {
        open();
        find(u"e"_s, u"x"_s);
        window().actions()->closeProject->trigger();
        QVERIFY(!dialog());
        QVERIFY(!window().actions()->replace->isEnabled());
    }
};

QTEST_MAIN(ReplacingTest)
#include "tst_replacing.moc"
