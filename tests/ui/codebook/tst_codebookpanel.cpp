// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/menus.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/codebook/tagdetails.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::sure;

class CodebookPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_fear = sure(m_edit->createTag(u"Fear"_s));
        m_water = sure(m_edit->createTag(u"Water"_s));
        m_ice = sure(m_edit->createTag(u"Ice"_s, m_water));
        m_panel = std::make_unique<CodebookPanel>();
        m_panel->resize(300, 500);
        m_panel->setProject(&m_sample->project());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree = m_panel->tree();
        m_name = m_panel->nameEdit();
    }

    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_edit.reset();
        m_sample.reset();
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
        m_panel->setCurrentTag(m_water);
        QTest::keyClick(m_tree, Qt::Key_Delete);
        QVERIFY(!m_sample->data().tags().find(m_water));
        QCOMPARE(m_sample->data().tags().find(m_ice)->parent, TagId());
        m_sample->project().undo();
        QCOMPARE(m_sample->data().tags().find(m_ice)->parent, m_water);
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

    void describes()
    {
        m_panel->setCurrentTag(m_fear);
        auto *edit = m_panel->findChild<QPlainTextEdit *>();
        QVERIFY(edit->isVisible());
        edit->setFocus();
        QTest::keyClicks(edit, u"Of the ice."_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_sample->data().tags().find(m_fear)->description, u"Of the ice."_s);
        QTest::keyClicks(edit, u" Not this."_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->toPlainText(), u"Of the ice."_s);
        QTest::keyClicks(edit, u" And the fog."_s);
        m_panel->setCurrentTag(m_ice); // another tag's description comes in its place
        QCOMPARE(edit->toPlainText(), QString());
        QVERIFY(m_sample->data().tags().find(m_fear)->description.contains(u"And the fog."));
        m_sample->project().undo();
        QCOMPARE(m_sample->data().tags().find(m_fear)->description, u"Of the ice."_s);
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
    [[nodiscard]] static QWidget *menu() { return QApplication::activePopupWidget(); }

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    TagId m_fear;
    TagId m_water;
    TagId m_ice;
    std::unique_ptr<CodebookPanel> m_panel;
    RecordTree *m_tree = nullptr;
    QLineEdit *m_name = nullptr;
};

QTEST_MAIN(CodebookPanelTest)
#include "tst_codebookpanel.moc"
