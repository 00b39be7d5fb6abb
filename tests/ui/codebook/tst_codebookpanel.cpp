// SPDX-License-Identifier: MIT
#include "models/items/coderoles.h"
#include "models/project/codebookediting.h"
#include "tests/support/menus.h"
#include "tests/ui/codebook/codebookpanelinuse.h"
#include "ui/base/filechooser.h"
#include "ui/base/pickerpopup.h"
#include "ui/codebook/codebookimport.h"
#include "ui/codebook/codebooktools.h"
#include "ui/codebook/definitionedit.h"
#include "ui/codebook/tagdetails.h"
#include "ui/codebook/taghistorydialog.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::sure;

class CodebookPanelTest final : public test::CodebookPanelInUse
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Who comes by key stands on a row, and sees on which.
    void comingByKeyChoosesTheFirstRow()
    {
        m_name->setFocus();
        m_panel->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(m_tree->hasFocus());
        QCOMPARE(m_panel->currentTag(), m_fear);
        QVERIFY(m_tree->selectionModel()->isSelected(m_tree->currentIndex()));
    }

    void makesTags()
    {
        m_name->setFocus();
        QTest::keyClicks(m_name, u"Fog"_s);
        QTest::keyClick(m_name, Qt::Key_Return);
        const Tag *fog = m_sample->data().tagNamed(u"Fog");
        QVERIFY(fog);
        QCOMPARE(fog->parent, TagId());
        QCOMPARE(m_panel->currentTag(), fog->id);
        QCOMPARE(m_name->text(), QString());

        m_panel->setCurrentTag(m_water);
        QTest::keyClicks(m_name, u"River"_s);
        QTest::keyClick(m_name, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_sample->data().tagNamed(u"River")->parent, m_water);
    }

    void aTakenNameIsAnError()
    {
        const QSignalSpy errors(m_panel.get(), &CodebookPanel::errorOccurred);
        QTest::keyClicks(m_name, u"fear"_s);
        QTest::keyClick(m_name, Qt::Key_Return);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0][0].value<Error>().code, ErrorCode::NameTaken);
        QCOMPARE(m_name->text(), u"fear"_s);
    }

    void filtersAsTyped()
    {
        m_tree->collapseAll();
        QTest::keyClicks(m_name, u"ic"_s);
        QCOMPARE(m_tree->model()->rowCount(), 1);
        QVERIFY(m_tree->isExpanded(m_tree->model()->index(0, 0)));
        QTest::keyClick(m_name, Qt::Key_Escape);
        QCOMPARE(m_tree->model()->rowCount(), 2);
        QVERIFY(!m_tree->isExpanded(m_tree->model()->index(1, 0)));
        QTest::keyClick(m_name, Qt::Key_Down);
        QVERIFY(m_tree->hasFocus());
    }

    void activates()
    {
        const QSignalSpy activated(m_panel.get(), &CodebookPanel::tagActivated);
        m_panel->setCurrentTag(m_fear);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {},
                           m_tree->visualRect(m_tree->model()->index(1, 0)).center());
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].value<TagId>(), m_fear);
        QCOMPARE(activated[1][0].value<TagId>(), m_water);
    }

    void renamesInPlace()
    {
        m_panel->setCurrentTag(m_fear);
        m_tree->setFocus();
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto *edit = m_tree->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"Dread"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_sample->data().tags().find(m_fear)->name, u"Dread"_s);
    }

    void movesByKeys()
    {
        const auto parent = [&](TagId tag) { return m_sample->data().tags().find(tag)->parent; };
        m_panel->setCurrentTag(m_ice);
        m_tree->setFocus();
        QTest::keyClick(m_tree, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(parent(m_ice), TagId());
        QCOMPARE(m_sample->data().childrenOf({}), (std::vector{m_fear, m_water, m_ice}));
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_sample->data().childrenOf({}), (std::vector{m_fear, m_ice, m_water}));
        QTest::keyClick(m_tree, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(parent(m_ice), m_fear);
        QCOMPARE(m_panel->currentTag(), m_ice);
        QVERIFY(!m_tree->visualRect(m_tree->currentIndex()).isEmpty()); // open to be seen

        // No place there.
        QTest::keyClick(m_tree, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(parent(m_ice), m_fear);
        m_sample->project().undo();
        QCOMPARE(parent(m_ice), TagId());
    }

    void deletesAndUndoes()
    {
        m_panel->setCurrentTag(m_fear);
        QTest::keyClick(m_tree, Qt::Key_Delete); // with nothing on it, at once
        QVERIFY(!m_sample->data().tags().find(m_fear));
        m_sample->project().undo();

        m_panel->setCurrentTag(m_water);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QVERIFY(menu());
        QTest::keyClick(menu(), Qt::Key_Return); // the first is what Delete did all along
        QVERIFY(!m_sample->data().tags().find(m_water));
        QCOMPARE(m_sample->data().tags().find(m_ice)->parent, TagId());
        m_sample->project().undo();
        QCOMPARE(m_sample->data().tags().find(m_ice)->parent, m_water);

        m_panel->setCurrentTag(m_water);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QTest::keyClick(menu(), Qt::Key_Down);
        QTest::keyClick(menu(), Qt::Key_Return);
        QCOMPARE(m_sample->data().tags().size(), 1);
        m_sample->project().undo();
        QCOMPARE(m_sample->data().tags().size(), 3);

        m_panel->setCurrentTag(m_water);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QTest::keyClick(menu(), Qt::Key_Escape);
        QCOMPARE(m_sample->data().tags().size(), 3);
    }

    void givesTaggingsToAnotherBeforeDeleting()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice}, {}));
        m_panel->setCurrentTag(m_ice);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        trigger(u"Give its taggings to another tag, then delete…"_s);
        choose(u"fear"_s);
        QVERIFY(!m_sample->data().tags().find(m_ice));
        QCOMPARE(m_sample->data().taggingCount(m_fear), 1);
        m_sample->project().undo();
        QCOMPARE(m_sample->data().taggingCount(m_ice), 1);
        m_sample->project().redo();
        QCOMPARE(m_sample->data().taggingCount(m_fear), 1);
    }

    void merges()
    {
        m_panel->setCurrentTag(m_ice);
        openMenu();
        trigger(u"Merge into another tag…"_s);
        choose(u"fear"_s);
        QVERIFY(!m_sample->data().tags().find(m_ice));
        QCOMPARE(m_panel->currentTag(), m_fear);
        m_sample->project().undo();
        QVERIFY(m_sample->data().tags().find(m_ice));
    }

    void sortsAsChosen()
    {
        actionNamed(m_panel->tools()->menu(), u"By name"_s)->trigger();
        sure(m_edit->createTag(u"Abbey"_s));
        QCOMPARE(m_tree->model()->index(0, 0).data().toString(), u"Abbey"_s);
        m_panel->setCurrentTag(m_water);
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier); // there is no up and down now
        QCOMPARE(m_sample->data().childrenOf({}).front(), m_fear);
        const CodebookPanel another; // as it was left
        QVERIFY(actionNamed(another.tools()->menu(), u"By name"_s)->isChecked());
        actionNamed(m_panel->tools()->menu(), u"In the order of the codebook"_s)->trigger();
        QCOMPARE(m_tree->model()->index(0, 0).data().toString(), u"Fear"_s);
    }

    void protects()
    {
        QAction *protect = actionNamed(m_panel->tools()->menu(), u"Protect the codebook from changes"_s);
        m_panel->setCurrentTag(m_fear);
        QTest::keyClicks(m_panel->details()->definition(), u"Of the ice."_s);
        protect->trigger(); // what was typed is kept before
        QVERIFY(protect->isChecked());
        QCOMPARE(m_sample->data().tags().find(m_fear)->description, u"Of the ice."_s);
        QCOMPARE(m_name->placeholderText(), u"Find a tag"_s);
        QVERIFY(m_panel->details()->definition()->isReadOnly());
        QVERIFY(!actionNamed(m_panel->tools()->menu(), u"Import a codebook…"_s)->isEnabled());
        const QSignalSpy errors(m_panel.get(), &CodebookPanel::errorOccurred);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QTest::keyClick(m_tree, Qt::Key_F2);
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClicks(m_name, u"Fog"_s);
        QTest::keyClick(m_name, Qt::Key_Return);
        QCOMPARE(errors.size(), 4);
        for (const QList<QVariant> &error : errors) {
            QCOMPARE(error[0].value<Error>().code, ErrorCode::CodebookProtected);
        }
        QCOMPARE(m_sample->data().tags().size(), 3);
        m_name->clear();
        m_panel->setCurrentTag(m_fear);
        m_sample->project().undo();
        QVERIFY(!protect->isChecked());
        QVERIFY(!m_panel->details()->definition()->isReadOnly());
        m_sample->project().redo();
        QVERIFY(protect->isChecked());
    }

    void showsTheHistory()
    {
        sure(m_edit->renameTag(m_fear, u"Dread"_s));
        m_panel->setCurrentTag(m_fear);
        openMenu();
        trigger(u"History of the tag…"_s);
        QVERIFY(m_panel->history());
        const QTreeWidget *table = m_panel->history()->table();
        QCOMPARE(table->topLevelItemCount(), 1); // one day
        const QTreeWidgetItem *last = table->topLevelItem(0)->child(0);
        QCOMPARE(last->text(2), u"Name"_s);
        QCOMPARE(last->text(3), u"Fear"_s);
        QCOMPARE(last->text(4), u"Dread"_s);
        QCOMPARE(table->topLevelItem(0)->child(1)->text(2), u"Made"_s);
    }

    void importsAndExports()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"codebook.csv"_s);
        FileChooser::setNextAnswer({path});
        actionNamed(m_panel->tools()->menu(), u"Export the codebook…"_s)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("Fog,,,,,,What hides,,,\r\nWater > Mud,person,,,,,,,,\r\n");
        file.close();
        FileChooser::setNextAnswer({path});
        actionNamed(m_panel->tools()->menu(), u"Import a codebook…"_s)->trigger();
        QPointer<CodebookImport> window = m_panel->tools()->importWindow();
        QVERIFY(window);
        const auto fates = [&] {
            QStringList all;
            for (int row = 0; row < window->table()->topLevelItemCount(); ++row) {
                all.append(window->table()->topLevelItem(row)->text(1));
            }
            return all.join(u' ');
        };
        QCOMPARE(fates(), u"Unchanged Unchanged Unchanged New Refused"_s);
        QVERIFY(window->table()->topLevelItem(4)->text(2).contains(u"person"));
        sure(m_edit->renameTag(m_fear, u"Dread"_s)); // the list follows
        QCOMPARE(fates(), u"Changed Unchanged Unchanged New Refused"_s);
        QTest::mouseClick(window->importButton(), Qt::LeftButton);
        QTRY_VERIFY(!window);
        QCOMPARE(m_sample->data().tagNamed(u"Fog")->description, u"What hides"_s);
        QCOMPARE(m_sample->data().tags().find(m_fear)->name, u"Fear"_s);
        m_sample->project().undo();
        QVERIFY(!m_sample->data().tagNamed(u"Fog"));
        QCOMPARE(m_sample->data().tags().find(m_fear)->name, u"Dread"_s);
        m_sample->project().redo();
        QVERIFY(m_sample->data().tagNamed(u"Fog"));
    }

    void countsStandBesideTags()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(5)}, Colour{}, {m_ice}, {}));
        m_panel->setEpisode(episode);
        const QModelIndex water = m_tree->model()->index(1, 0);
        QCOMPARE(m_tree->model()->index(0, 0, water).data(CodeEpisodeCountRole).toInt(), 1);
    }

    void menuColoursAndKeys()
    {
        m_panel->setCurrentTag(m_fear);
        openMenu();
        actionNamed(actionNamed(menu(), u"Colour"_s)->menu(), u"Sky"_s)->trigger();
        menu()->close();
        QCOMPARE(m_sample->data().tags().find(m_fear)->colour, *Colour::fromName(u"sky"));

        openMenu();
        actionNamed(actionNamed(menu(), u"Key"_s)->menu(), u"4"_s)->trigger();
        menu()->close();
        QCOMPARE(m_sample->data().tags().find(m_fear)->shortcut, u"4"_s);

        m_panel->setCurrentTag(m_ice);
        openMenu();
        QVERIFY(actionNamed(actionNamed(menu(), u"Key"_s)->menu(), u"4 (now “Fear”)"_s));
        actionNamed(menu(), u"New tag inside"_s)->trigger();
        menu()->close();
        const Tag *made = m_sample->data().tagNamed(u"New tag");
        QVERIFY(made);
        QCOMPARE(made->parent, m_ice);
        QVERIFY(m_tree->viewport()->findChild<QLineEdit *>());

        const QSignalSpy filtered(m_panel.get(), &CodebookPanel::tagFilterRequested);
        m_panel->setCurrentTag(m_water);
        openMenu();
        actionNamed(menu(), u"Show annotations"_s)->trigger();
        menu()->close();
        QCOMPARE(filtered.size(), 1);
    }

    void noProject()
    {
        m_panel->setProject(nullptr);
        QVERIFY(!m_name->isEnabled());
        QCOMPARE(m_tree->model()->rowCount(), 0);
        QCOMPARE(m_panel->currentTag(), TagId());
    }

private:
    void openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_tree, &event);
    }
    /// Of the open menu, which closes before it does something, as for a person.
    static void trigger(const QString &text)
    {
        QAction *action = actionNamed(menu(), text);
        QVERIFY(action);
        menu()->close();
        action->trigger();
    }
    /// Takes the best of what fits.
    void choose(const QString &typed)
    {
        QVERIFY(m_panel->picker()->isVisible());
        auto *field = m_panel->picker()->findChild<QLineEdit *>();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] static QWidget *menu() { return QApplication::activePopupWidget(); }
};

QTEST_MAIN(CodebookPanelTest)
#include "tst_codebookpanel.moc"
