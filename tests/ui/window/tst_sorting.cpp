// SPDX-License-Identifier: MIT
// The passages of a tag, sorted into the tags inside it.
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "tests/support/menus.h"
#include "tests/support/sure.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotations/annotationlist.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/codebook/codebooktools.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/sorting/sortingpage.h"
#include "ui/sorting/subtagbar.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::recordsOf;
using test::sure;

namespace
{

const QString River = u"By the river"_s;
const QString Bell = u"he rang a bell"_s;
const QString Rope = u"held the rope"_s;

} // namespace

class SortingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;
    TagId m_water;
    TagId m_locks;
    TagId m_weirs;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] CodebookPanel *codebook() const { return m_use->window().codebook(); }
    [[nodiscard]] QString told() const { return m_use->window().messages()->text(); }
    [[nodiscard]] EpisodePane *sortingPane() const
    {
        const auto panes = board()->panes();
        const auto found = std::ranges::find_if(panes, [](const EpisodePane *pane) {
            return qobject_cast<SortingPage *>(pane->page()) != nullptr;
        });
        return found == panes.end() ? nullptr : *found;
    }
    [[nodiscard]] SortingPage *page() const
    {
        EpisodePane *pane = sortingPane();
        return pane ? qobject_cast<SortingPage *>(pane->page()) : nullptr;
    }
    [[nodiscard]] AnnotationList *list() const { return page()->list(); }
    [[nodiscard]] QStringList cards() const
    {
        QStringList quotes;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            quotes.append(list()->model()->index(row, 0).data().toString());
        }
        return quotes;
    }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QToolButton *button : page()->bar()->buttons()) {
            texts.append(button->text().simplified());
        }
        return texts;
    }
    void annotate(const QString &words) const
    {
        const EpisodeId episode = m_use->records().liveEpisodes().front();
        const auto text = sure(project().transcript(episode));
        const auto map = sure(project().offsets(episode));
        const qsizetype at = text->body.indexOf(words);
        sure(Editing(project()).annotate(episode,
                                         map->toCodePoints({Utf16Offset(at), Utf16Offset(at + words.size())}),
                                         palette().front().colour, {m_water}, {}));
    }
    void open() const
    {
        codebook()->setCurrentTag(m_water);
        codebook()->tree()->setFocus();
        QTest::keyClick(codebook()->tree(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(page());
        QTRY_COMPARE(QApplication::focusWidget(), list());
        QTRY_VERIFY(!page()->facts().isEmpty());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(list(), key, modifiers);
    }
    /// Does it by key or mouse, and compares the records after doing, undoing and doing it again, both by
    /// key.
    void compareSteps(const std::function<void()> &step) const
    {
        const QStringList before = recordsOf(project());
        step();
        const QStringList after = recordsOf(project());
        QVERIFY(before != after);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(recordsOf(project()), before);
        QTest::keySequence(list(), m_use->window().actions()->redo->shortcut());
        QCOMPARE(recordsOf(project()), after);
        sure(project().flush());
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        Editing edit(project());
        m_water = sure(edit.createTag(u"Water"_s));
        m_locks = sure(edit.createTag(u"Locks"_s, m_water));
        m_weirs = sure(edit.createTag(u"Weirs"_s, m_water));
        for (const QString &words : {River, Bell, Rope}) {
            annotate(words);
        }
    }

    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void digitsSendCards()
    {
        open();
        QCOMPARE(page()->title(), u"Sort “Water”"_s);
        QCOMPARE(page()->facts(), u"3 left"_s);
        QCOMPARE(cards(), (QStringList{River, Bell, Rope}));
        QCOMPARE(current(), River);
        QCOMPARE(buttons(), (QStringList{u"1 Locks (0)"_s, u"2 Weirs (0)"_s}));
        compareSteps([&] { press(Qt::Key_2); });
        QCOMPARE(cards(), (QStringList{Bell, Rope}));
        QCOMPARE(current(), Bell);
        QCOMPARE(buttons(), (QStringList{u"1 Locks (0)"_s, u"2 Weirs (1)"_s}));
        QCOMPARE(page()->facts(), u"2 left"_s);
        press(Qt::Key_1);
        press(Qt::Key_3); // no such subtag
        press(Qt::Key_1);
        QVERIFY(cards().isEmpty());
        QCOMPARE(buttons(), (QStringList{u"1 Locks (2)"_s, u"2 Weirs (1)"_s}));
        press(Qt::Key_1); // nothing to send
        // What comes back is the current card again.
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cards(), (QStringList{Bell, Rope}));
        QCOMPARE(current(), Bell);
    }

    void byThePlaceOfTheKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentTo");
        QTest::newRow("American 1") << int(Qt::Key_1) << 10 << u"1"_s << u"Locks"_s;
        QTest::newRow("American 0") << int(Qt::Key_0) << 19 << u"0"_s << QString();
#ifdef Q_OS_LINUX
        QTest::newRow("French 2") << int(Qt::Key_Eacute) << 11 << u"é"_s << u"Weirs"_s;
        QTest::newRow("French 0") << int(Qt::Key_Agrave) << 19 << u"à"_s << QString();
#endif
    }

    void byThePlaceOfTheKey()
    {
        QFETCH(const int, key);
        QFETCH(const int, scanCode);
        QFETCH(const QString, text);
        QFETCH(const QString, sentTo);
        open();
        QKeyEvent event(QEvent::KeyPress, key, {}, quint32(scanCode), 0, 0, text);
        QApplication::sendEvent(list(), &event);
        QCOMPARE(current(), Bell);
        QCOMPARE(cards().size(), sentTo.isEmpty() ? 3 : 2);
        if (!sentTo.isEmpty()) {
            QCOMPARE(m_use->records().taggingCount(m_use->records().tagNamed(sentTo)->id), 1);
        }
    }

    void cardsAreLeftAndGoneThrough()
    {
        open();
        const QStringList before = recordsOf(project());
        for (const auto &[key, expected] : {std::pair(Qt::Key_0, Bell),
                                            {Qt::Key_Backspace, Rope},
                                            {Qt::Key_0, Rope},
                                            {Qt::Key_K, Bell},
                                            {Qt::Key_J, Rope},
                                            {Qt::Key_Up, Bell},
                                            {Qt::Key_Down, Rope}}) {
            press(key);
            QCOMPARE(current(), expected);
        }
        press(Qt::Key_Delete); // keys of the text do nothing here
        press(Qt::Key_H);
        QCOMPARE(recordsOf(project()), before);
        press(Qt::Key_1);
        QCOMPARE(current(), Bell); // the one before, since there is none behind
    }

    void byMouse()
    {
        open();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(1, 0)).center());
        QCOMPARE(current(), Bell);
        compareSteps([&] { QTest::mouseClick(page()->bar()->buttons().front(), Qt::LeftButton); });
        QCOMPARE(cards(), (QStringList{River, Rope}));
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void severalAtOnce()
    {
        open();
        press(Qt::Key_Down, Qt::ShiftModifier);
        compareSteps([&] { press(Qt::Key_1); });
        QCOMPARE(cards(), QStringList{Rope});
    }

    void newSubtags()
    {
        open();
        compareSteps([&] {
            press(Qt::Key_N);
            QLineEdit *name = page()->bar()->nameEdit();
            QCOMPARE(QApplication::focusWidget(), name);
            test::type(name, u"1 Mills"_s); // a digit is a letter here
            QTest::keyClick(name, Qt::Key_Return);
            QCOMPARE(QApplication::focusWidget(), list());
        });
        QCOMPARE(buttons(), (QStringList{u"1 Locks (0)"_s, u"2 Weirs (0)"_s, u"3 1 Mills (1)"_s}));
        QCOMPARE(m_use->records().tagNamed(u"1 Mills")->parent, m_water);
        QCOMPARE(current(), Bell);
        // One that is there is refused, and what was typed stays until it is put right or left.
        press(Qt::Key_Plus);
        QLineEdit *name = page()->bar()->nameEdit();
        test::type(name, u"locks"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY2(told().contains(u"locks"), qPrintable(told()));
        QCOMPARE(name->text(), u"locks"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(cards(), (QStringList{Bell, Rope}));
    }

    void theFirstSubtag()
    {
        Editing edit(project());
        sure(edit.removeTag(m_locks));
        sure(edit.removeTag(m_weirs));
        open();
        QVERIFY(buttons().isEmpty());
        QTest::mouseClick(page()->bar()->newButton(), Qt::LeftButton);
        test::type(page()->bar()->nameEdit(), u"Mills"_s);
        QTest::keyClick(page()->bar()->nameEdit(), Qt::Key_Return);
        QCOMPARE(buttons(), QStringList{u"1 Mills (1)"_s});
    }

    void aProtectedCodebookGetsNoSubtag()
    {
        sure(CodebookEditing(project()).protect(true));
        open();
        press(Qt::Key_N);
        QVERIFY2(told().contains(u"protected"), qPrintable(told()));
        QCOMPARE(QApplication::focusWidget(), list());
        compareSteps([&] { press(Qt::Key_1); }); // tags are given all the same
    }

    void anyTagByTyping()
    {
        const TagId fear = sure(Editing(project()).createTag(u"Fear"_s));
        open();
        press(Qt::Key_T);
        QVERIFY(page()->picker());
        auto *field = page()->picker()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        test::type(field, u"fea"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_use->records().taggingCount(fear), 1);
        QCOMPARE(cards(), (QStringList{Bell, Rope}));
    }

    /// Beside, while the keyboard stays with the cards.
    void thePassageIsShownBeside()
    {
        open();
        press(Qt::Key_J);
        press(Qt::Key_Return);
        const AnnotationId bell = list()->currentAnnotation();
        EpisodePane *other = board()->panes().front();
        QTRY_COMPARE(other->currentAnnotation(), bell);
        QCOMPARE(board()->panes().size(), 2);
        QCOMPARE(board()->active(), sortingPane());
        QCOMPARE(QApplication::focusWidget(), list());
        // Without such a pane, one is made.
        board()->close(other);
        press(Qt::Key_Return);
        QTRY_COMPARE(board()->panes().size(), 2);
        QTRY_COMPARE(QApplication::focusWidget(), list());
    }

    void whatHappensElsewhere()
    {
        open();
        const AnnotationId river = list()->currentAnnotation();
        sure(Editing(project()).removeTag({river}, m_water));
        QCOMPARE(cards(), (QStringList{Bell, Rope}));
        project().undo();
        QCOMPARE(cards(), (QStringList{River, Bell, Rope}));
        sure(Editing(project()).renameTag(m_water, u"Waters"_s));
        QCOMPARE(page()->title(), u"Sort “Waters”"_s);
        sure(Editing(project()).removeTag(m_water));
        QCOMPARE(page()->title(), u"A deleted tag"_s);
        QVERIFY(cards().isEmpty() && buttons().isEmpty());
        press(Qt::Key_1);
        press(Qt::Key_N);
        project().undo();
        QCOMPARE(page()->title(), u"Sort “Waters”"_s);
        QCOMPARE(cards(), (QStringList{River, Bell, Rope}));
        QCOMPARE(buttons().size(), 2);
    }

    void othersSortTheirOwn()
    {
        open();
        m_use->session().annotateAs(u"Bo"_s);
        QVERIFY(cards().isEmpty());
        annotate(u"rang a bell"_s);
        QCOMPARE(cards(), QStringList{u"rang a bell"_s});
        press(Qt::Key_1);
        QCOMPARE(buttons(), (QStringList{u"1 Locks (1)"_s, u"2 Weirs (0)"_s}));
        QCOMPARE(m_use->records().taggingCount(m_water), 3);
    }

    void fromTheMenus()
    {
        codebook()->setCurrentTag(m_water);
        QMenu *tools = codebook()->tools()->menu();
        Q_EMIT tools->aboutToShow();
        QAction *sort = actionNamed(tools, u"Sort the passages of the chosen tag…"_s);
        QVERIFY(sort->isEnabled());
        sort->trigger();
        QVERIFY(page());
        board()->close(sortingPane());
        QVERIFY(!page());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(codebook()->tree(), &event);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        actionNamed(menu, u"Sort the passages…"_s)->trigger();
        menu->close();
        QVERIFY(page());
    }

    void aLayoutKeepsIt()
    {
        open();
        m_use->window().layouts()->saveAs(u"Sorting"_s);
        board()->close(sortingPane());
        QVERIFY(!page());
        m_use->window().layouts()->restore(u"Sorting"_s);
        QVERIFY(page());
        QTRY_COMPARE(cards().size(), 3);
    }
};

QTEST_MAIN(SortingTest)
#include "tst_sorting.moc"
