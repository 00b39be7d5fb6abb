// SPDX-License-Identifier: MIT
// A person compares the texts of an interview, by keys and mouse.
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/comparing/comparisondesk.h"
#include "ui/comparing/comparisonpage.h"
#include "ui/comparing/comparisonwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/windowactions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestComparisonWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode() const { return m_use->window().pane()->episode(); }
    [[nodiscard]] ComparisonWindow *window() const { return m_use->window().comparisons()->window(); }
    [[nodiscard]] ComparisonPage *page() const { return window()->page(); }

    QAction *libraryAction() const
    {
        const auto actions = m_use->window().library()->episodeActions();
        for (QAction *action : actions) {
            if (action->text().contains(u"earlier"_s)) {
                return action;
            }
        }
        return nullptr;
    }

    void chooseInLibrary() const
    {
        QTreeView *tree = m_use->window().library()->view();
        tree->selectionModel()->clear();
        tree->setCurrentIndex(tree->model()->index(0, 0));
    }

    void revise() const
    {
        m_use->write(
            u"again.md"_s,
            "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
            "**Ben:** By the wide river. My father ran the ferry. 😀 Every evening he rang a bell.\n\n"
            "**Dora:** In winter nobody came.\n\n"
            "**Ann:** Did you help him?\n\n**Cleo:** I held the rope, and I learned to wait.\n\n"
            "**Ann:** Was it cold?\n\n**Ben:** It was. My father never said so.\n");
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        m_use->session().importSources(QList{ImportRequest{
            .file = m_use->path(u"again.md"_s), .as = ImportAs::NewRevisionOf, .revised = episode()}});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(project().flush());
    }

    void editInPlace() const
    {
        const auto text = project().transcript(episode());
        QVERIFY(text);
        QString words = (*text)->text((*text)->turns[0].range).toString();
        QVERIFY(
            Editing(project()).rewriteTurn(episode(), 0, words.replace(u"grow up"_s, u"spend your youth"_s)));
        QVERIFY(project().flush());
    }

    void open() const
    {
        QMenu *menu = m_use->window().actions()->textMenu;
        menu->popup(QPoint(20, 20));
        QVERIFY(m_use->window().comparisons()->action()->isEnabled());
        menu->close();
        m_use->window().comparisons()->action()->trigger();
        QVERIFY(window());
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTRY_VERIFY(page()->texts());
    }

    void click(ComparisonStyle style) const
    {
        QTest::mouseClick(window()->styleButton(style), Qt::LeftButton);
        QCOMPARE(page()->style(), style);
    }

    static QStringList entries(const QComboBox *chooser)
    {
        QStringList all;
        for (int i = 0; i < chooser->count(); ++i) {
            all.append(chooser->itemText(i).section(u" · "_s, 0, 0));
        }
        return all;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(page(), key, modifiers);
    }

    /// Where words are on the page.
    QPoint placeOf(int shown, int cell) const
    {
        return page()->cellRect(shown, cell).topLeft() + QPoint(2, 8);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        QVERIFY(project().flush());
    }

    void cleanup()
    {
        const QString path = m_use->projectPath();
        m_use->close();
        const QStringList findings = test::findingsOf(path);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u"; "_s)));
        m_use.reset();
    }

    void isOfferedOnceThereAreTwo()
    {
        QVERIFY(libraryAction());
        chooseInLibrary();
        QVERIFY(!libraryAction()->isEnabled());
        QMenu *menu = m_use->window().actions()->textMenu;
        menu->popup(QPoint(20, 20));
        QVERIFY(!m_use->window().comparisons()->action()->isEnabled());
        menu->close();
        revise();
        chooseInLibrary();
        QVERIFY(libraryAction()->isEnabled());
        libraryAction()->trigger();
        QVERIFY(window());
        QTRY_VERIFY(page()->texts());
        QCOMPARE(entries(window()->older()), (QStringList{u"Current text"_s, u"Earlier text"_s}));
        QCOMPARE(window()->older()->currentIndex(), 1);
        QCOMPARE(window()->newer()->currentIndex(), 0);
    }

    void stepsThroughDifferences()
    {
        revise();
        open();
        QCOMPARE(page()->style(), ComparisonStyle::SideBySide);
        QCOMPARE(page()->differences().size(), size_t(4));
        QCOMPARE(page()->current(), 0);
        QCOMPARE(window()->counting()->text(), u"1 of 4 change(s)"_s);
        press(Qt::Key_F7);
        QCOMPARE(window()->counting()->text(), u"2 of 4 change(s)"_s);
        press(Qt::Key_F7);
        press(Qt::Key_F7);
        press(Qt::Key_F7);
        QCOMPARE(window()->counting()->text(), u"4 of 4 change(s)"_s);
        press(Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(page()->current(), 2);
    }

    void changesStyle()
    {
        revise();
        open();
        click(ComparisonStyle::Inline);
        QVERIFY(page()->shownText().contains(u"By the wide river."_s));
        QVERIFY(page()->shownText().contains(u"Cleo: I held"_s));
        click(ComparisonStyle::SideBySide);
        QVERIFY(page()->shownText().contains(u"Ben: I held"_s));
        QVERIFY(page()->shownText().contains(u"Cleo: I held"_s));
        click(ComparisonStyle::Reading);
        QVERIFY(!window()->older()->isVisible());
        QTRY_VERIFY(!page()->shownText().contains(u"Ben: I held"_s));
        window()->newer()->setFocus();
        QTest::keyClick(window()->newer(), Qt::Key_Down);
        QTRY_VERIFY(page()->shownText().contains(u"Ben: I held"_s));
        QVERIFY(!page()->shownText().contains(u"winter"_s));
        QVERIFY(window()->counting()->text().isEmpty());
        click(ComparisonStyle::Inline);
        QVERIFY(window()->older()->isVisible());
    }

    void facingTurnsAreAtOneHeight()
    {
        revise();
        open();
        for (int shown = 0; shown < page()->rows().count(); ++shown) {
            const ComparedRow &row = page()->texts()->comparison.rows[size_t(page()->rows().at(shown).row)];
            if (row.before.count() == 1 && row.after.count() == 1) {
                QCOMPARE(page()->cellRect(shown, 0).top(), page()->cellRect(shown, 1).top());
                QVERIFY(page()->cellRect(shown, 0).right() < page()->cellRect(shown, 1).left());
            }
        }
    }

    void foldsAndUnfolds()
    {
        QByteArray lines;
        for (int i = 0; i < 40; ++i) {
            lines += "**Ann:** Question " + QByteArray::number(i) + "?\n\n**Ben:** Answer " +
                     QByteArray::number(i) + ", word" + QByteArray::number(i * 7) + ".\n\n";
        }
        m_use->write(u"long.md"_s, "# Long\n\n" + lines);
        m_use->import({m_use->path(u"long.md"_s)});
        const auto found = m_use->records().liveEpisodes();
        QVERIFY(m_use->window().pane()->showEpisode(found.back()));
        QTRY_COMPARE(episode(), found.back());
        const auto text = project().transcript(episode());
        for (const int turn : {10, 70}) {
            QVERIFY(Editing(project()).rewriteTurn(episode(), turn, u"Something else altogether"_s));
        }
        QVERIFY(project().flush());
        open();
        const int all = page()->rows().count();
        QCOMPARE(all, 81);
        QTest::mouseClick(window()->onlyChanges(), Qt::LeftButton, {},
                          QPoint(8, window()->onlyChanges()->height() / 2));
        QVERIFY(window()->onlyChanges()->isChecked());
        QCOMPARE(page()->rows().count(), 2 * 3 + 3);
        click(ComparisonStyle::Reading); // nothing is folded of a text that is read
        QTRY_COMPARE(page()->rows().count(), 81);
        click(ComparisonStyle::SideBySide);
        QTRY_COMPARE(page()->rows().count(), 2 * 3 + 3);
        QVERIFY(page()->shownText().contains(u"… 57 turn(s) the same …"_s));
        press(Qt::Key_F7);
        QCOMPARE(page()->current(), 1);
        const int fold = page()->currentShown() - 2;
        QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, page()->rowRect(fold).center());
        QCOMPARE(page()->rows().count(), 2 * 3 + 2 + 57);
        press(Qt::Key_Return);
        QVERIFY(page()->rows().count() > 2 * 3 + 2 + 57);
        QVERIFY(page()->viewport()->rect().intersects(page()->rowRect(page()->currentShown())));
    }

    void editedTextBesideTheImported()
    {
        editInPlace();
        open();
        QCOMPARE(entries(window()->older()), (QStringList{u"Current text"_s, u"As imported"_s}));
        QVERIFY(window()->older()->itemText(0).contains(u"1 edit"_s));
        click(ComparisonStyle::Inline);
        QVERIFY(page()->shownText().contains(u"grow up spend your youth"_s));
        QCOMPARE(window()->counting()->text(), u"1 of 1 change(s)"_s);
        // What is done meanwhile is followed.
        project().undo();
        QTRY_COMPARE(window()->older()->count(), 1);
        QTRY_VERIFY(page()->texts() && page()->differences().empty());
        QCOMPARE(window()->counting()->text(), u"This interview has had one text only."_s);
    }

    void copies()
    {
        revise();
        open();
        click(ComparisonStyle::Inline);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"wide"_s)); // the current difference
        const QRect words = page()->cellRect(1, 0);
        QTest::mousePress(page()->viewport(), Qt::LeftButton, {}, words.topLeft() + QPoint(0, 4));
        QTest::mouseMove(page()->viewport(), words.bottomRight() + QPoint(20, 20));
        QTest::mouseRelease(page()->viewport(), Qt::LeftButton, {}, words.bottomRight() + QPoint(20, 20));
        QVERIFY(page()->selectedText().startsWith(u"Ann: Where did you grow up?"_s));
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), page()->selectedText());
        QTest::mouseDClick(page()->viewport(), Qt::LeftButton, {}, words.topLeft() + QPoint(4, 8));
        QCOMPARE(page()->selectedText(), u"Where"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page()->selectedText(), page()->shownText());
    }

    void oneColumnIsSelectedAtATime()
    {
        revise();
        open();
        press(Qt::Key_Home);
        const QRect left = page()->cellRect(2, 0);
        QTest::mousePress(page()->viewport(), Qt::LeftButton, {}, left.topLeft() + QPoint(0, 4));
        QTest::mouseMove(page()->viewport(), page()->cellRect(2, 1).bottomRight());
        QTest::mouseRelease(page()->viewport(), Qt::LeftButton, {}, page()->cellRect(2, 1).bottomRight());
        QVERIFY(page()->selectedText().startsWith(u"Ben: By the river."_s));
        QVERIFY(!page()->selectedText().contains(u"wide"_s));
    }

    void saysWhatCannotBeRead()
    {
        editInPlace();
        {
            const auto writing = Database::open(m_use->projectPath(), Database::Mode::ReadWrite);
            QVERIFY(writing);
            QVERIFY((*writing)->prepare(u"UPDATE splice SET removed = 'lost'"_s).run());
        }
        m_use->window().comparisons()->compare(episode());
        QVERIFY(window());
        QTRY_COMPARE(window()->older()->count(), 2);
        QTRY_VERIFY(page()->placeholder().contains(u"The older text cannot be read."_s));
        QVERIFY(!page()->texts());
        // The other one is still there.
        click(ComparisonStyle::Reading);
        QTRY_VERIFY(page()->texts());
        QVERIFY(page()->shownText().contains(u"spend your youth"_s));
        const auto writing = Database::open(m_use->projectPath(), Database::Mode::ReadWrite);
        QVERIFY((*writing)->prepare(u"UPDATE splice SET removed = 'grow up?'"_s).run());
    }

    void closesWithItsProject()
    {
        revise();
        open();
        m_use->session().close();
        QVERIFY(!window());
    }

    void escapeCloses()
    {
        revise();
        open();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window());
    }

    void isReadAloud()
    {
        revise();
        open();
        QAccessible::setActive(true);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(page());
        QVERIFY(list);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), page()->rows().count());
        QStringList rows;
        for (int i = 0; i < list->childCount(); ++i) {
            QCOMPARE(list->indexOfChild(list->child(i)), i);
            rows.append(list->child(i)->text(QAccessible::Name));
        }
        QVERIFY(rows.join(u'\n').contains(u"New: wide"_s));
        QVERIFY(rows.join(u'\n').contains(u"Another speaker"_s));
        click(ComparisonStyle::Inline); // the rows are made anew
        QCOMPARE(list->childCount(), page()->rows().count());
        QVERIFY(list->child(0)->isValid());
    }

    void tabReachesEverything()
    {
        revise();
        open();
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(window()->focusWidget(), Qt::Key_Tab);
            reached.insert(window()->focusWidget());
        }
        QVERIFY(reached.contains(window()->older()));
        QVERIFY(reached.contains(window()->newer()));
        QVERIFY(reached.contains(page()));
        QVERIFY(reached.contains(window()->onlyChanges()));
        QVERIFY(reached.contains(window()->styleButton(ComparisonStyle::SideBySide)));
        window()->styleButton(ComparisonStyle::SideBySide)->setFocus();
        QTest::keyClick(window()->focusWidget(), Qt::Key_Left);
        QCOMPARE(page()->style(), ComparisonStyle::Inline);
    }

    void smallWindow()
    {
        revise();
        open();
        window()->resize(window()->minimumSizeHint().expandedTo(window()->minimumSize()));
        QCoreApplication::processEvents();
        const QRect left = page()->cellRect(2, 0);
        const QRect right = page()->cellRect(2, 1);
        QVERIFY(left.left() >= 0);
        QVERIFY(right.right() <= page()->viewport()->width());
        QVERIFY(left.width() > 100);
    }
};

QTEST_MAIN(TestComparisonWindow)
#include "tst_comparisonwindow.moc"
