// SPDX-License-Identifier: MIT
// Words looked for in one pane, as a person does it: by keys and mouse, in the window.
#include "tests/ui/window/windowinuse.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/filteredit.h"
#include "ui/editing/textediting.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panefind.h"
#include "ui/reader/turneditor.h"
#include "ui/search/searchpanel.h"
#include "ui/window/windowactions.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class PaneFindTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] PaneFind *find() const { return board()->active()->find(); }
    [[nodiscard]] QLineEdit *field() const { return find()->field(); }
    [[nodiscard]] ReaderView *view() const { return m_use->reader(); }
    [[nodiscard]] QString selected() const { return view()->selectedText(); }
    [[nodiscard]] static QStringList hitsIn(const EpisodePane *pane)
    {
        QStringList words;
        for (const Utf16Range &hit : pane->view()->hits()) {
            words.append(pane->view()->transcript()->text(hit).toString());
        }
        return words;
    }
    [[nodiscard]] QStringList hits() const { return hitsIn(board()->active()); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto all = find()->findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, name, &QToolButton::accessibleName);
        return found == all.end() ? nullptr : *found;
    }

    /// In the text.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_use->press(key, modifiers);
    }
    void begin() const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
    }
    /// And waits for the answer.
    void type(const QString &words) const
    {
        test::type(field(), words);
        QTRY_VERIFY(!find()->isSearching());
    }
    void putCaretBefore(const QString &words) const
    {
        const Utf16Offset place(view()->transcript()->body.indexOf(words));
        view()->setSelection({place, place});
    }
    void searchEverywhere(const QString &words) const
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        SearchPanel *search = m_use->window().search();
        QVERIFY(search->field()->hasFocus());
        search->search(words);
        QTRY_VERIFY(!search->isSearching());
    }
    [[nodiscard]] EpisodeId oven() const
    {
        m_use->write(u"oven.md"_s, "# The oven\n\n**Ann:** Where did you bake?\n\n**Ben:** In the yard.\n");
        m_use->import({m_use->path(u"oven.md"_s)});
        return m_use->records().liveEpisodes().back();
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        putCaretBefore(u"The ferry"_s);
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void findsAsOneTypes()
    {
        begin();
        QCOMPARE(find()->count(), QString());
        QVERIFY(!button(u"Next hit"_s)->isEnabled());
        type(u"th"_s);
        QCOMPARE(hits(), (QStringList{u"The"_s, u"the"_s, u"the"_s, u"the"_s}));
        QCOMPARE(find()->count(), u"1 of 4"_s);
        QCOMPARE(view()->selection().start, Utf16Offset(0));
        type(u"e r"_s);
        QCOMPARE(hits(), (QStringList{u"the river"_s, u"the rope"_s}));
        QCOMPARE(find()->count(), u"1 of 2"_s);
        QCOMPARE(selected(), u"the river"_s);
        // One letter less, and one looks from where one was again.
        QTest::keyClick(field(), Qt::Key_Backspace);
        QTRY_COMPARE(find()->count(), u"1 of 4"_s);
        QCOMPARE(selected(), u"The"_s);
        QVERIFY(field()->hasFocus());
    }

    void beginsWhereOneIs()
    {
        putCaretBefore(u"Did you"_s);
        begin();
        type(u"the"_s);
        QCOMPARE(find()->count(), u"4 of 4"_s);
        // Behind the last one it begins anew.
        QTest::keyClick(field(), Qt::Key_Escape);
        putCaretBefore(u"and I learned"_s);
        begin();
        type(u"ferry"_s);
        QCOMPARE(find()->count(), u"1 of 2"_s);
    }

    void goesFromHitToHit_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("inText");
        for (const bool inText : {false, true}) {
            const QByteArray where = inText ? ", in the text" : ", in the field";
            QTest::newRow("F3" + where) << int(Qt::Key_F3) << int(Qt::NoModifier) << inText;
            QTest::newRow("Ctrl+G" + where) << int(Qt::Key_G) << int(Qt::ControlModifier) << inText;
        }
        QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier) << false;
        QTest::newRow("Enter") << int(Qt::Key_Enter) << int(Qt::KeypadModifier) << false;
    }

    void goesFromHitToHit()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const bool, inText);
        searchEverywhere(u"bell"_s); // whose keys these are as well
        putCaretBefore(u"The ferry"_s);
        begin();
        type(u"the"_s);
        QWidget *where = inText ? static_cast<QWidget *>(view()) : field();
        where->setFocus();
        const auto go = [&](Qt::KeyboardModifiers more = Qt::NoModifier) {
            QTest::keyClick(where, Qt::Key(key), Qt::KeyboardModifiers(modifiers) | more);
            return find()->count();
        };
        QCOMPARE(go(), u"2 of 4"_s);
        QCOMPARE(go(), u"3 of 4"_s);
        QCOMPARE(go(Qt::ShiftModifier), u"2 of 4"_s);
        QCOMPARE(go(Qt::ShiftModifier), u"1 of 4"_s);
        QCOMPARE(go(Qt::ShiftModifier), u"4 of 4"_s);
        QCOMPARE(go(), u"1 of 4"_s);
        QCOMPARE(selected(), u"The"_s);
        QVERIFY(where->hasFocus());
    }

    /// Who is quick presses Return before the hits are known.
    void keysAreNotLost()
    {
        begin();
        test::type(field(), u"the"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(find()->count(), u"3 of 4"_s);
    }

    void goesOnFromTheCaret()
    {
        begin();
        type(u"the"_s);
        putCaretBefore(u"Did you"_s);
        QCOMPARE(find()->count(), u"4 hit(s)"_s);
        press(Qt::Key_F3);
        QCOMPARE(find()->count(), u"4 of 4"_s);
        putCaretBefore(u"Did you"_s);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(find()->count(), u"3 of 4"_s);
        m_use->select(u"the river"_s); // with more words than were looked for
        QCOMPARE(find()->count(), u"2 of 4"_s);
    }

    void buttons()
    {
        begin();
        type(u"the"_s);
        QTest::mouseClick(button(u"Next hit"_s), Qt::LeftButton);
        QCOMPARE(find()->count(), u"2 of 4"_s);
        QVERIFY(field()->hasFocus());
        QTest::mouseClick(button(u"Previous hit"_s), Qt::LeftButton);
        QCOMPARE(find()->count(), u"1 of 4"_s);
        QTest::mouseClick(button(u"Close the search"_s), Qt::LeftButton);
        QVERIFY(!find()->isVisible());
        QVERIFY(view()->hasFocus());
    }

    /// Its count is seen in the narrowest of four panes.
    void inNarrowPanes()
    {
        begin();
        type(u"the"_s);
        QVERIFY(button(u"Next hit"_s)->isVisible());
        for (int i = 0; i < 3; ++i) {
            m_use->window().paneActions()->split->trigger();
        }
        begin();
        type(u"the"_s);
        for (const EpisodePane *pane : {board()->panes().front(), board()->panes().back()}) {
            const auto *count = pane->find()->findChild<ElidedLabel *>();
            QCOMPARE(count->text(), u"1 of 4"_s);
            QTRY_VERIFY(!count->isElided());
            QVERIFY(pane->find()->field()->width() > 0);
        }
        QTRY_VERIFY(!button(u"Next hit"_s)->isVisible());
    }

    void escapeLeavesTheWordsSelected_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("field") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("button") << 2;
    }

    void escapeLeavesTheWordsSelected()
    {
        QFETCH(const int, from);
        begin();
        type(u"rope"_s);
        const std::array<QWidget *, 3> places{field(), view(), button(u"Next hit"_s)};
        QWidget *place = places.at(size_t(from));
        place->setFocus(Qt::TabFocusReason);
        QVERIFY(place->hasFocus());
        QTest::keyClick(place, Qt::Key_Escape);
        QVERIFY(!find()->isVisible());
        QVERIFY(view()->hasFocus());
        QCOMPARE(selected(), u"rope"_s);
        QCOMPARE(hits(), QStringList());
        // They can be marked at once.
        QTest::keyClick(view(), Qt::Key_H);
        QCOMPARE(m_use->records().annotations().size(), 1);
    }

    void theFormerWordsComeBack()
    {
        begin();
        type(u"riv"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(selected(), u"river"_s);
        begin();
        QCOMPARE(field()->text(), u"riv"_s);
        QCOMPARE(field()->selectedText(), u"riv"_s);
        QTRY_COMPARE(find()->count(), u"1 of 1"_s);
        // Opening it moves nothing.
        QTest::keyClick(field(), Qt::Key_Escape);
        putCaretBefore(u"Did you"_s);
        begin();
        QTRY_COMPARE(find()->count(), u"1 hit(s)"_s);
        QCOMPARE(selected(), QString());
    }

    void selectedWordsAreLookedFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << u"the ferry"_s << u"the ferry"_s;
        QTest::newRow("parts of words") << u"e riv"_s << u"the river"_s;
        QTest::newRow("with punctuation") << u" rope, "_s << u"rope"_s;
        QTest::newRow("two paragraphs") << u"up?\n\nBy"_s << u"wait"_s;
    }

    void selectedWordsAreLookedFor()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, expected);
        begin();
        type(u"wait"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        m_use->select(words);
        begin();
        QCOMPARE(field()->text(), expected);
        QTRY_VERIFY(!find()->isSearching() && !hits().isEmpty());
        QCOMPARE(selected(), words); // nothing moves
        // So it is while the line is open.
        m_use->select(u"bell"_s);
        begin();
        QCOMPARE(field()->text(), u"bell"_s);
        QTRY_COMPARE(find()->count(), u"1 of 1"_s);
    }

    void selectedSpacesThatDoNotBreakStay()
    {
        m_use->write(u"mill.md"_s, "# Le moulin\n\n**Ann:** Et combien ?\n\n"
                                   "**Ben:** Il en voulait vingt\u202Fmille\u00A0francs, pas moins.\n");
        m_use->import({m_use->path(u"mill.md"_s)});
        const EpisodeId mill = m_use->records().liveEpisodes().back();
        QVERIFY(board()->active()->showEpisode(mill));
        QTRY_COMPARE(board()->active()->episode(), mill);
        const QString words = u"vingt\u202Fmille\u00A0francs"_s;
        m_use->select(words);
        begin();
        QCOMPARE(field()->text(), words);
        QTRY_COMPARE(hits(), QStringList{words});
    }

    void whereNothingIsFound()
    {
        m_use->select(u"Did you help him?"_s);
        const Utf16Range before = view()->selection();
        begin();
        field()->selectAll();
        type(u"h"_s);
        QCOMPARE(selected(), u"help"_s);
        type(u"x"_s);
        QCOMPARE(find()->count(), u"None"_s);
        QCOMPARE(hits(), QStringList());
        QCOMPARE(view()->selection(), before);
        QVERIFY(!button(u"Next hit"_s)->isEnabled());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(view()->selection(), before);
        field()->clear();
        QTRY_COMPARE(find()->count(), QString());
    }

    void hitsOfTheProjectGiveWay()
    {
        searchEverywhere(u"bell"_s);
        QTRY_COMPARE(hits(), QStringList{u"bell"_s});
        begin();
        QCOMPARE(hits(), QStringList());
        type(u"ferry"_s);
        QCOMPARE(hits(), (QStringList{u"ferry"_s, u"ferry"_s}));
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(hits(), QStringList{u"bell"_s});
        // What was looked for in between is there afterwards.
        begin();
        searchEverywhere(u"rope"_s);
        QTRY_COMPARE(hits(), (QStringList{u"ferry"_s, u"ferry"_s}));
        press(Qt::Key_Escape);
        QCOMPARE(hits(), QStringList{u"rope"_s});
        // And the keys are its own again.
        press(Qt::Key_F3);
        QVERIFY(m_use->window().search()->view()->currentIndex().isValid());
    }

    void eachPaneHasItsOwn()
    {
        searchEverywhere(u"bell"_s);
        m_use->window().paneActions()->split->trigger();
        const EpisodePane *left = board()->panes().front();
        const EpisodePane *right = board()->panes().back();
        QTRY_COMPARE(hitsIn(right), QStringList{u"bell"_s});
        begin();
        type(u"rope"_s);
        QCOMPARE(hitsIn(right), QStringList{u"rope"_s});
        QCOMPARE(hitsIn(left), QStringList{u"bell"_s});
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(board()->active(), left);
        begin();
        type(u"ferry"_s);
        QCOMPARE(left->find()->count(), u"1 of 2"_s);
        QCOMPARE(right->find()->count(), u"1 of 1"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(right->find()->isVisible());
        QCOMPARE(hitsIn(left), QStringList{u"bell"_s});
        QCOMPARE(hitsIn(right), QStringList{u"rope"_s});
        QCOMPARE(right->view()->selectedText(), u"rope"_s);
    }

    /// Linked panes go along, as to any place that one goes to; typing what is not there leads nowhere.
    void otherPanesAreTold()
    {
        const QSignalSpy wentTo(board()->active(), &EpisodePane::wentTo);
        begin();
        type(u"rope"_s);
        QCOMPARE(wentTo.size(), 1);
        type(u"x"_s);
        QCOMPARE(wentTo.size(), 1);
    }

    /// A click into its line makes a pane the active one.
    void aClickMakesItsPaneActive()
    {
        begin();
        const EpisodePane *left = board()->active();
        m_use->window().paneActions()->split->trigger();
        QVERIFY(board()->active() != left);
        QTest::mouseClick(left->find()->field(), Qt::LeftButton);
        QCOMPARE(board()->active(), left);
    }

    void followsEdits()
    {
        begin();
        type(u"rope"_s);
        press(Qt::Key_E);
        TurnEditor *editor = m_use->window().editing()->editor();
        QVERIFY(editor->isActive());
        editor->field()->selectAll();
        test::type(editor->field(), u"The rope? I held a rope."_s);
        QTest::keyClick(editor->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(hits(), (QStringList{u"rope"_s, u"rope"_s}));
        QVERIFY(find()->isVisible());
        m_use->window().actions()->undo->trigger();
        QTRY_COMPARE(hits(), QStringList{u"rope"_s});
    }

    void followsToAnotherInterview()
    {
        const EpisodeId other = oven();
        begin();
        type(u"the"_s);
        QVERIFY(board()->active()->showEpisode(other));
        QTRY_COMPARE(board()->active()->episode(), other);
        QTRY_COMPARE(hits(), (QStringList{u"The"_s, u"the"_s}));
        QTRY_COMPARE(find()->count(), u"2 hit(s)"_s);
        board()->active()->clear();
        QTRY_COMPARE(find()->count(), QString());
    }

    void inACollection()
    {
        searchEverywhere(u"father"_s);
        QTest::keyClick(m_use->window().search()->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(board()->active()->collection());
        QTRY_COMPARE(hits(), QStringList{u"father"_s});
        begin();
        type(u"ferry"_s);
        QCOMPARE(hits(), (QStringList{u"ferry"_s, u"ferry"_s}));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(find()->count(), u"2 of 2"_s);
        QCOMPARE(selected(), u"ferry"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(hits(), QStringList{u"father"_s});
    }

    void endsWithTheProject()
    {
        begin();
        type(u"the"_s);
        m_use->session().close();
        QVERIFY(!find()->isOpen());
        QVERIFY(!m_use->window().actions()->findHere->isEnabled());
    }

    /// From wherever the keyboard is, in the pane used last.
    void beginsFromAPanel()
    {
        m_use->window().library()->filter()->setFocus();
        QTest::keyClick(m_use->window().library()->filter(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
    }
};

QTEST_MAIN(PaneFindTest)
#include "tst_panefind.moc"
