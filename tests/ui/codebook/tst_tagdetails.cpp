// SPDX-License-Identifier: MIT
#include "models/project/codebookediting.h"
#include "tests/ui/codebook/codebookpanelinuse.h"
#include "ui/codebook/definitionedit.h"
#include "ui/codebook/examplelist.h"
#include "ui/codebook/tagdetails.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// The form below the tags: what a tag is, and its examples.
class TagDetailsTest final : public test::CodebookPanelInUse
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void editsAllFields()
    {
        TagDetails *details = m_panel->details();
        m_panel->setCurrentTag(m_fear);
        QTRY_COMPARE_GT(details->fold()->height(), 0); // it is laid out
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QVERIFY(details->include()->isVisible());
        const auto tag = [&] { return m_sample->data().tags().find(m_fear); };
        details->kind()->setFocus();
        QTest::keyClick(details->kind(), Qt::Key_Down);
        QCOMPARE(tag()->kind, TagKind::Category);
        details->status()->setFocus();
        QTest::keyClick(details->status(), Qt::Key_End);
        QCOMPARE(tag()->status, TagStatus::Dropped);
        QTest::keyClick(details->shortcut(), Qt::Key_Down);
        QCOMPARE(tag()->shortcut, u"1"_s);
        details->codable()->setFocus();
        QTest::keyClick(details->codable(), Qt::Key_Space);
        QVERIFY(!tag()->codable);
        details->include()->setFocus();
        QTest::keyClicks(details->include(), u"Fog"_s);
        QTest::keyClick(details->include(), Qt::Key_Tab); // kept when the focus leaves it
        QCOMPARE(tag()->include, u"Fog"_s);
        QVERIFY(details->exclude()->hasFocus());
        QTest::keyClicks(details->exclude(), u"Ice"_s);
        m_panel->finishEditing();
        QCOMPARE(tag()->exclude, u"Ice"_s);
        // One step each, which the form follows.
        for (int step = 0; step < 6; ++step) {
            m_sample->project().undo();
        }
        QCOMPARE(*tag(), [&] {
            Tag before = *tag();
            before.kind = TagKind::Code;
            before.status = TagStatus::Candidate;
            before.shortcut.clear();
            before.codable = true;
            before.include.clear();
            before.exclude.clear();
            return before;
        }());
        QCOMPARE(details->kind()->currentIndex(), 0);
        QCOMPARE(details->include()->toPlainText(), QString());
        m_sample->project().redo();
        QCOMPARE(details->kind()->currentIndex(), 1);
        QTest::mouseClick(details->fold(), Qt::LeftButton);
    }

    void theFormHasRoomBelowTheTags()
    {
        m_panel->resize(300, 800);
        m_panel->setCurrentTag(m_fear);
        TagDetails *details = m_panel->details();
        QTRY_COMPARE_GT(details->fold()->height(), 0);
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QTRY_COMPARE(details->height(), details->wantedHeight());
        QCOMPARE_GE(details->height(), details->leastFormHeight());
        QCOMPARE_GE(m_tree->height(), 5 * m_tree->visualRect(m_tree->model()->index(0, 0)).height());

        constexpr int Dragged = 40;
        const int before = details->height();
        QSplitterHandle *handle = m_panel->findChild<QSplitter *>()->handle(1);
        const QPoint place = handle->rect().center() + QPoint(1, 0);
        QTest::mousePress(handle, Qt::LeftButton, {}, place);
        QTest::mouseMove(handle, place - QPoint(0, Dragged));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, place);
        const int dragged = details->height();
        QCOMPARE_GE(dragged, before + Dragged - 5); // the handle is wider than the line
        QCOMPARE_LE(dragged, before + Dragged + 5);

        // Kept over folding, another tag and the next start.
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QTRY_COMPARE(details->height(), details->wantedHeight());
        QVERIFY(!handle->isEnabled());
        m_panel->setCurrentTag(m_ice);
        QCoreApplication::processEvents();
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QTRY_COMPARE(details->height(), dragged);
        CodebookPanel another;
        another.resize(300, 800);
        another.setProject(&m_sample->project());
        another.show();
        another.setCurrentTag(m_fear);
        QTRY_COMPARE(another.details()->height(), dragged);
        another.setProject(nullptr);
    }

    void inALowPanelTheFormTakesThePlaceOfTheTags()
    {
        constexpr int Low = 20; // more than the least
        m_panel->resize(300, m_panel->minimumSizeHint().height() + Low);
        QCoreApplication::processEvents();
        m_panel->setCurrentTag(m_fear);
        TagDetails *details = m_panel->details();
        m_tree->setFocus();
        QTRY_COMPARE_GT(details->fold()->height(), 0);
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QVERIFY(!m_tree->isVisible());
        QVERIFY(details->include()->isVisible());
        QVERIFY(details->fold()->hasFocus());
        QCOMPARE(details->fold()->text(), u"Back to the tags"_s);
        QTRY_COMPARE(details->height(), m_panel->height());

        // Back by Escape, which first takes back what is typed.
        details->include()->setFocus();
        QTest::keyClicks(details->include(), u"Fog"_s);
        QTest::keyClick(details->include(), Qt::Key_Escape);
        QVERIFY(!m_tree->isVisible());
        QTest::keyClick(details->include(), Qt::Key_Escape);
        QVERIFY(m_tree->isVisible());
        QVERIFY(m_tree->hasFocus());
        QVERIFY(!details->include()->isVisible());
        QCOMPARE(m_sample->data().tags().find(m_fear)->include, QString());

        // Back by its button, too.
        details->fold()->setFocus();
        QTest::keyClick(details->fold(), Qt::Key_Space);
        QVERIFY(details->takesPanel());
        QTest::keyClick(details->fold(), Qt::Key_Space);
        QVERIFY(m_tree->isVisible());

        // Where the panel grows, the form goes below the tags; where it shrinks again, the tags stay.
        details->fold()->setFocus();
        QTest::keyClick(details->fold(), Qt::Key_Space);
        QVERIFY(details->takesPanel());
        m_panel->resize(300, 800);
        QTRY_VERIFY(m_tree->isVisible());
        QVERIFY(details->isUnfolded());
        m_panel->resize(300, m_panel->minimumSizeHint().height() + Low);
        QTRY_VERIFY(!details->isUnfolded());
        QVERIFY(m_tree->isVisible());

        // Without its tag there is nothing to show.
        QTest::mouseClick(details->fold(), Qt::LeftButton);
        QVERIFY(details->takesPanel());
        sure(CodebookEditing(m_sample->project()).removeTag(m_fear, {}));
        QTRY_VERIFY(m_tree->isVisible());
    }

    void showsExamples()
    {
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        const AnnotationId marked =
            sure(m_edit->annotate(episode, {CodePoint(0), CodePoint(20)}, Colour{}, {m_fear}, {}));
        m_panel->setCurrentTag(m_fear);
        m_panel->details()->setUnfolded(true);
        ExampleList *list = m_panel->details()->examples();
        QVERIFY(!list->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled)); // a word on how to make one
        sure(CodebookEditing(m_sample->project()).setExample(marked, m_fear, true));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(m_sample->data().annotations().find(marked)->quote.left(9)));
        const QSignalSpy shown(m_panel.get(), &CodebookPanel::exampleActivated);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][1].value<AnnotationId>(), marked);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_sample->data().links().size(), 0);
        m_sample->project().undo();
        QCOMPARE(m_sample->data().links().size(), 1);
        m_panel->details()->setUnfolded(false);
    }

    void describes()
    {
        m_panel->setCurrentTag(m_fear);
        QPlainTextEdit *edit = m_panel->details()->definition();
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
};

QTEST_MAIN(TagDetailsTest)
#include "tst_tagdetails.moc"
