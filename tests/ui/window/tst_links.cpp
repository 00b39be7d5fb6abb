// SPDX-License-Identifier: MIT
// Panes that go through their texts together, as a person uses them.
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/base/messagebar.h"
#include "ui/pane/linkbutton.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"
#include "ui/window/windowactions.h"

#include <QMenu>
#include <QScrollBar>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// An interview of so many exchanges, of which a translation has other lengths.
QByteArray interview(const QString &title, const QString &question, const QString &answer, int more)
{
    QString text = u"# %1\n\n"_s.arg(title);
    for (int i = 1; i <= 30; ++i) {
        text += u"**Ann:** %1 %2?\n\n**Ben:** %3\n\n"_s.arg(question).arg(1900 + i).arg(
            u"%1 %2. "_s.arg(answer).arg(1900 + i).repeated(1 + (i * more) % 7));
    }
    return text.toUtf8();
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] PaneLinks *links() const { return m_use->window().links(); }
    [[nodiscard]] PaneActions *actions() const { return m_use->window().paneActions(); }
    [[nodiscard]] ReaderView *view(int pane) const { return board()->panes().at(pane)->view(); }
    [[nodiscard]] EpisodePane *pane(int at) const { return board()->panes().at(at); }
    [[nodiscard]] EpisodeId episode(const QString &title) const { return m_use->episode(title); }
    [[nodiscard]] qint64 topOf(int pane, int turn) const
    {
        return view(pane)->yOfDepth(
            double(view(pane)->transcript()->turns[size_t(turn)].range.start.value()));
    }
    /// Two panes: the French one is active.
    void openBoth()
    {
        QVERIFY(board()->active()->showEpisode(episode(u"The mine"_s)));
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"La mine"_s)));
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        m_use->write(u"en.md"_s,
                     interview(u"The mine"_s, u"What did you see in"_s, u"I saw the mine in"_s, 3));
        m_use->write(u"fr.md"_s,
                     interview(u"La mine"_s, u"Qu’avez-vous vu en"_s, u"J’ai vu la mine en"_s, 3));
        m_use->import({m_use->path(u"en.md"_s), m_use->path(u"fr.md"_s)});
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    /// What is the same in two languages is linked without being asked.
    void aTranslationScrollsAlong()
    {
        openBoth();
        QCOMPARE(links()->facing(pane(0), pane(1))->kind(), AlignmentKind::Translation);
        QCOMPARE(links()->mode(pane(0), pane(1)), LinkMode::Linked);
        QVERIFY(actions()->linked->isChecked());
        for (const int turn : {20, 41, 10}) {
            pane(1)->revealTurn(turn);
            QVERIFY(std::abs(topOf(0, turn) - topOf(1, turn)) <= 1);
        }
    }

    /// Keys and wheel act on the pane they are used on, and the other one follows.
    void whoeverIsScrolledLeads()
    {
        openBoth();
        m_use->press(Qt::Key_PageDown);
        m_use->press(Qt::Key_PageDown);
        const qint64 first = view(0)->scrollY();
        QVERIFY(first > 0);
        QVERIFY(view(1)->scrollY() > 0);
        view(0)->verticalScrollBar()->setValue(view(0)->verticalScrollBar()->maximum());
        QTRY_VERIFY(view(1)->verticalScrollBar()->maximum() - view(1)->scrollY() <= 40);
        QCOMPARE(board()->active(), pane(1)); // the keyboard stays where it was
        view(0)->verticalScrollBar()->setValue(0);
        QCOMPARE(view(1)->scrollY(), 0);
        m_use->press(Qt::Key_PageDown); // and acts there
        m_use->press(Qt::Key_PageDown);
        const qint64 paged = view(1)->scrollY();
        QVERIFY(paged > 0);
        QCoreApplication::processEvents();
        QCOMPARE(view(1)->scrollY(), paged);
        QVERIFY(view(0)->scrollY() > 0);
    }

    /// Who opens the translation of what they read, or clicks into it, goes nowhere.
    void openingMovesNothing()
    {
        QVERIFY(board()->active()->showEpisode(episode(u"The mine"_s)));
        pane(0)->revealTurn(31);
        const ReadingAnchor read = view(0)->anchor();
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"La mine"_s)));
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QTRY_VERIFY(std::abs(topOf(0, 31) - topOf(1, 31)) <= 1);
        QCOMPARE(view(0)->anchor(), read);
        const qint64 scrolled = view(0)->scrollY();
        QTest::mouseClick(view(0)->viewport(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseClick(view(1)->viewport(), Qt::LeftButton, {}, {200, 200});
        QCOMPARE(view(0)->scrollY(), scrolled);
    }

    /// The one that is not active is closed, and its page with it.
    void anInactiveLevelPaneIsClosed()
    {
        openBoth();
        actions()->level->trigger();
        QTRY_COMPARE(topOf(0, 2), topOf(1, 2));
        board()->close(pane(0));
        QTRY_COMPARE(view(0)->flow().leads(), PageFlow::Leads());
        m_use->press(Qt::Key_PageDown);
        QVERIFY(view(0)->scrollY() > 0);
    }

    void freePanesStay()
    {
        openBoth();
        m_use->press(Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(links()->mode(), LinkMode::Free);
        const qint64 before = view(0)->scrollY();
        pane(1)->revealTurn(30);
        QCOMPARE(view(0)->scrollY(), before);
        m_use->press(Qt::Key_F7);
        QVERIFY(std::abs(topOf(0, 30) - topOf(1, 30)) <= 1);
    }

    void levelPanes()
    {
        openBoth();
        m_use->press(Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(actions()->level->isChecked());
        pane(1)->revealTurn(30);
        for (int turn = 28; turn < 36; ++turn) {
            QTRY_COMPARE(topOf(0, turn), topOf(1, turn));
        }
        m_use->press(Qt::Key_PageDown);
        QCOMPARE(view(0)->scrollY(), view(1)->scrollY());
        // Another width: other heights, and level all the same.
        m_use->window().resize(900, 700);
        QTRY_COMPARE(view(0)->scrollY(), view(1)->scrollY());
        QTRY_COMPARE(topOf(0, 40), topOf(1, 40));
        actions()->close->trigger();
        QCOMPARE(view(0)->flow().leads(), PageFlow::Leads());
    }

    /// Corrected words make another text, which is aligned anew and level again.
    void levelAfterAnEdit()
    {
        openBoth();
        m_use->press(Qt::Key_F7, Qt::ShiftModifier);
        Editing editing(*m_use->session().project());
        QVERIFY(editing.rewriteTurn(pane(0)->episode(), 1, u"I saw nothing in 1901. "_s.repeated(40)));
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QTRY_COMPARE(topOf(0, 2), topOf(1, 2));
        m_use->session().project()->undo();
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QTRY_COMPARE(topOf(0, 2), topOf(1, 2));
    }

    /// Answers alone stand beside answers, and follow each other.
    void levelAndLinkedWithoutQuestions()
    {
        openBoth();
        m_use->press(Qt::Key_F7, Qt::ShiftModifier);
        pane(1)->revealTurn(31);
        const qint64 top = topOf(1, 31);
        m_use->press(Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(view(0)->isHidden(30) && view(1)->isHidden(30));
        for (int turn = 29; turn < 40; turn += 2) {
            QTRY_COMPARE(topOf(0, turn), topOf(1, turn));
        }
        QCOMPARE(topOf(1, 31), top);
        QTRY_COMPARE(view(0)->scrollY(), view(1)->scrollY());
        m_use->press(Qt::Key_F7);
        pane(1)->revealTurn(41);
        QTRY_VERIFY(std::abs(topOf(0, 41) - topOf(1, 41)) <= 1);
        m_use->press(Qt::Key_PageDown);
        QVERIFY(view(0)->isAnyHidden() && view(1)->isAnyHidden());
        // The next question is shown where one asks for it.
        m_use->press(Qt::Key_Down, Qt::AltModifier);
        const int asked = view(1)->caretTurn();
        QCOMPARE(asked % 2, 0);
        QVERIFY(!view(1)->isHidden(asked));
        QVERIFY(view(0)->isHidden(asked));
        m_use->press(Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(!view(0)->isAnyHidden() && !view(1)->isAnyHidden());
    }

    void theChoiceIsKept()
    {
        openBoth();
        actions()->level->trigger();
        m_use->close();
        m_use->show();
        m_use->window().openProject(m_use->projectPath());
        QTRY_COMPARE(board()->panes().size(), 2);
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QCOMPARE(links()->mode(pane(0), pane(1)), LinkMode::Level);
        QCOMPARE(links()->mode(pane(1), pane(0)), LinkMode::Level);
    }

    /// Who splits a pane goes to another place of the same interview.
    void theSameInterviewTwiceIsFree()
    {
        QVERIFY(board()->active()->showEpisode(episode(u"The mine"_s)));
        actions()->split->trigger();
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QCOMPARE(links()->mode(), LinkMode::Free);
        actions()->linked->trigger();
        pane(1)->revealTurn(30);
        QVERIFY(std::abs(topOf(0, 30) - topOf(1, 30)) <= 1);
    }

    void thePartnerOfTheCaretIsMarked()
    {
        openBoth();
        m_use->select(u"1905"_s);
        const int turn = view(1)->caretTurn();
        // Seen by the pixels left of the column.
        const auto bar = [&](int pane) {
            const QRect words = view(pane)->turnRect(turn);
            const QImage page = view(pane)->viewport()->grab().toImage();
            for (int x = words.left() - 1; x > std::max(0, words.left() - 20); --x) {
                if (page.pixelColor(x, words.center().y()) == view(pane)->pagePalette().accent()) {
                    return true;
                }
            }
            return false;
        };
        pane(1)->revealTurn(turn);
        QTRY_VERIFY(bar(0));
        QVERIFY(bar(1));
    }

    /// What is seen alone faces nothing.
    void aMaximisedPaneMarksNoPartner()
    {
        openBoth();
        m_use->select(u"1905"_s);
        QTRY_VERIFY(!view(0)->marks().facing.empty());
        QVERIFY(!view(1)->marks().facing.empty());
        m_use->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!pane(0)->isVisible());
        QTRY_VERIFY(view(1)->marks().facing.empty());
        m_use->press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(!view(1)->marks().facing.empty());
    }

    /// The caret that another pane had when it was left says nothing there.
    void thePartnerOfTheCaretStandsOut()
    {
        openBoth();
        const auto standingOut = [&](int at) {
            QString words;
            qsizetype from = 0;
            for (const Utf16Range &range : view(at)->marks().quiet) {
                words += view(at)->transcript()->body.sliced(from, range.start.value() - from);
                from = range.stop.value();
            }
            return QString(words + view(at)->transcript()->body.sliced(from)).trimmed().section(u' ', 0, 0);
        };
        view(0)->setSelection(
            {view(0)->transcript()->turns[10].range.start, view(0)->transcript()->turns[10].range.start});
        m_use->press(Qt::Key_F9);
        m_use->select(u"J’ai vu la mine en 1905"_s);
        QCOMPARE(view(1)->caretTurn(), 9);
        QCOMPARE(standingOut(1), u"J’ai"_s);
        QTRY_COMPARE(standingOut(0), u"I"_s);
        QVERIFY(view(0)->marks().standsBack(view(0)->transcript()->turns[10].range));
        QVERIFY(!view(0)->marks().standsBack(view(0)->transcript()->turns[9].range));
        // The other one is read on.
        board()->setActive(pane(0));
        QTRY_VERIFY(view(1)->marks().standsBack(view(1)->transcript()->turns[9].range));
        QVERIFY(!view(1)->marks().standsBack(view(1)->transcript()->turns[10].range));
        m_use->press(Qt::Key_F9);
        QVERIFY(view(0)->marks().quiet.empty());
        QVERIFY(view(1)->marks().quiet.empty());
    }

    void thePartnerOfThePointerIsMarked()
    {
        openBoth();
        pane(1)->revealTurn(21);
        QTest::mouseMove(view(0)->viewport(), view(0)->turnRect(21).topLeft() + QPoint(20, 5));
        QTRY_COMPARE(view(0)->pointedTurn(), 21);
        QTest::mouseMove(view(0)->viewport(), view(0)->turnRect(22).topLeft() + QPoint(20, 5));
        QTRY_COMPARE(view(0)->pointedTurn(), 22);
    }

    void questions()
    {
        openBoth();
        m_use->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(view(1)->caretTurn(), 2);
        QVERIFY(std::abs(topOf(0, 2) - topOf(1, 2)) <= 1);
        m_use->press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(view(1)->caretTurn(), 4);
        m_use->press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view(1)->caretTurn(), 2);
        m_use->press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view(1)->caretTurn(), 0);
        m_use->press(Qt::Key_Up, Qt::AltModifier); // there is none before
        QCOMPARE(view(1)->caretTurn(), 0);
        QVERIFY(m_use->window().messages()->isVisible());
    }

    /// Free panes go to the facing question too.
    void questionsMoveFreePanes()
    {
        openBoth();
        actions()->free->trigger();
        for (int i = 0; i < 5; ++i) {
            m_use->press(Qt::Key_Down, Qt::AltModifier);
        }
        QCOMPARE(view(1)->caretTurn(), 10);
        QVERIFY(std::abs(topOf(0, 10) - topOf(1, 10)) <= 1);
    }

    void theHeaderChooses()
    {
        openBoth();
        auto *button = pane(0)->findChild<LinkButton *>();
        QVERIFY(button && button->isVisible());
        QVERIFY(!pane(1)->findChild<LinkButton *>()->isVisible());
        QVERIFY2(button->accessibleName().contains(u"Translation"_s), qPrintable(button->accessibleName()));
        const auto choose = [&](const QString &text) {
            Q_EMIT button->menu()->aboutToShow();
            const auto all = button->menu()->actions();
            const auto found = std::ranges::find_if(
                all, [&](const QAction *action) { return action->text().section(u'\t', 0, 0) == text; });
            QVERIFY(found != all.end());
            (*found)->trigger();
        };
        choose(u"Proportion"_s);
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QCOMPARE(links()->facing(pane(0), pane(1))->kind(), AlignmentKind::Proportion);
        choose(u"What fits best"_s);
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QCOMPARE(links()->facing(pane(0), pane(1))->kind(), AlignmentKind::Translation);
        choose(u"Le&vel"_s);
        QCOMPARE(links()->mode(), LinkMode::Level);
        const auto entries = button->menu()->actions();
        QVERIFY(std::ranges::any_of(
            entries, [](const QAction *action) { return action->text() == u"Le&vel\tShift+F7"_s; }));
        m_use->press(Qt::Key_F7); // nobody else has it
        QCOMPARE(links()->mode(), LinkMode::Linked);
    }

    /// What a person puts beside each other stays so, until that is undone.
    void pinnedByHand()
    {
        openBoth();
        const auto faces = [&](int turn) {
            const FacingMap *map = links()->facing(pane(1), pane(0));
            const FacingMap::Facing *found = map ? map->of(turn) : nullptr;
            return found ? found->there : TurnRange{-1, -1};
        };
        const auto clickInto = [&](int at, int turn) {
            pane(at)->revealTurn(turn);
            QTest::mouseClick(view(at)->viewport(), Qt::LeftButton, {},
                              view(at)->turnRect(turn).topLeft() + QPoint(20, 8));
            QCOMPARE(view(at)->caretTurn(), turn);
        };
        QCOMPARE(faces(9), (TurnRange{9, 10}));
        actions()->free->trigger();
        clickInto(0, 11);
        clickInto(1, 9);
        m_use->press(Qt::Key_F);
        QTRY_VERIFY(faces(9).contains(11));
        QCOMPARE(faces(21), (TurnRange{21, 22}));
        m_use->window().actions()->undo->trigger();
        QTRY_COMPARE(faces(9), (TurnRange{9, 10}));
        clickInto(0, 9);
        clickInto(1, 9);
        m_use->press(Qt::Key_F, Qt::ShiftModifier);
        QTRY_VERIFY(faces(9).first >= 0 && !faces(9).contains(9));
        m_use->press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(faces(9), (TurnRange{9, 10}));
    }

    /// What a third pane does to the widths leaves the two level, though it leads.
    void twoOfThreeStayLevel()
    {
        openBoth();
        actions()->level->trigger();
        QTRY_COMPARE(topOf(0, 2), topOf(1, 2));
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The ferry"_s)));
        QTRY_COMPARE(topOf(0, 2), topOf(1, 2));
        QTRY_COMPARE(topOf(0, 6), topOf(1, 6));
        QCOMPARE(view(0)->scrollY(), view(1)->scrollY());
        QVERIFY(view(0)->flow().leads() != PageFlow::Leads());
    }

    /// Three panes are measured by the one that is level with both others.
    void threeLevelPanes()
    {
        openBoth();
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The mine"_s)));
        QTRY_VERIFY(links()->facing(pane(1), pane(2)));
        actions()->level->trigger();
        QTRY_VERIFY(links()->facing(pane(0), pane(2)));
        pane(2)->revealTurn(30);
        QTRY_COMPARE(topOf(0, 30), topOf(1, 30));
        QCOMPARE(topOf(2, 30), topOf(1, 30));
    }
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
