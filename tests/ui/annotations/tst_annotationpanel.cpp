// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/heldwriter.h"
#include "tests/support/menus.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/filteredit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::sure;

class AnnotationPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_first = m_sample->add(test::SampleShape{.title = u"The ferry"_s, .seed = 1});
        m_second = m_sample->add(test::SampleShape{.title = u"The mill"_s, .seed = 2});
        m_water = sure(m_edit->createTag(u"Water"_s));
        m_one = mark(m_first, 1, {m_water}, u"A note."_s);
        m_two = mark(m_first, 3, {}, {});
        m_three = mark(m_second, 1, {}, {});
        m_panel = std::make_unique<AnnotationPanel>();
        m_panel->resize(340, 700);
        m_panel->setProject(&m_sample->project());
        m_panel->setEpisode(m_first);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_list = m_panel->list();
    }

    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_edit.reset();
        m_sample.reset();
    }

    void clickAndEnterActivate()
    {
        const QSignalSpy activated(m_panel.get(), &AnnotationPanel::annotationActivated);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, cardCentre(m_two));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<AnnotationId>(), m_two);
        QTest::keyClick(m_list, Qt::Key_Up);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[1][0].value<AnnotationId>(), m_one);
    }

    void scopes()
    {
        QCOMPARE(m_list->model()->rowCount(), 2);
        QToolButton *project = buttonNamed(u"Project"_s);
        QTest::mouseClick(project, Qt::LeftButton);
        QTRY_COMPARE(m_list->model()->rowCount(), 3);
        QVERIFY(m_panel->setCurrent(m_three));
        QCOMPARE(m_list->currentAnnotation(), m_three);
        QTest::mouseClick(buttonNamed(u"This interview"_s), Qt::LeftButton);
        QCOMPARE(m_list->model()->rowCount(), 2);
        QVERIFY(!m_panel->setCurrent(m_three));
        m_panel->setEpisode(m_second);
        QCOMPARE(m_list->model()->rowCount(), 1);
    }

    void filterNarrows()
    {
        m_panel->filterEdit()->setFocus();
        QTest::keyClicks(m_panel->filterEdit(), u"tag:water"_s);
        QTest::keyClick(m_panel->filterEdit(), Qt::Key_Return);
        QCOMPARE(m_list->model()->rowCount(), 1);
        QTest::keyClick(m_panel->filterEdit(), Qt::Key_Down);
        QVERIFY(m_list->hasFocus());
    }

    void noteIsWrittenInPlace_data()
    {
        QTest::addColumn<int>("opening");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("N") << int(Qt::Key_N);
        QTest::newRow("double click") << 0;
    }

    void noteIsWrittenInPlace()
    {
        QFETCH(const int, opening);
        m_panel->setCurrent(m_one);
        m_list->setFocus();
        if (opening) {
            QTest::keyClick(m_list, Qt::Key(opening));
        } else {
            QTest::mouseDClick(m_list->viewport(), Qt::LeftButton, {}, cardCentre(m_one));
        }
        auto *editor = m_list->findChild<NoteEditor *>();
        QVERIFY(editor && editor->isVisible());
        QTRY_VERIFY(editor->hasFocus());
        QCOMPARE(editor->toPlainText(), u"A note."_s);
        QVERIFY(m_list->viewport()->rect().contains(editor->geometry()));
        QTest::keyClicks(editor, u" More."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_list->isEditing());
        QCOMPARE(noteOf(m_one), u"A note. More."_s);
        QCOMPARE(drafts(), 0);
        QVERIFY(m_list->hasFocus());
        m_sample->project().undo();
        QCOMPARE(noteOf(m_one), u"A note."_s);
    }

    void focusElsewhereWrites()
    {
        m_panel->editNote(m_two);
        auto *editor = m_list->findChild<NoteEditor *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"New."_s);
        m_panel->filterEdit()->setFocus();
        QVERIFY(!m_list->isEditing());
        QCOMPARE(noteOf(m_two), u"New."_s);
    }

    void draftsAreKeptAndDropped()
    {
        m_panel->editNote(m_two);
        auto *editor = m_list->findChild<NoteEditor *>();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"Half a thou"_s);
        QTRY_COMPARE(drafts(), 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!m_list->isEditing());
        QCOMPARE(drafts(), 0);
        QCOMPARE(noteOf(m_two), QString());
    }

    void closingTheProjectWritesTheNote()
    {
        m_panel->editNote(m_two);
        QTest::keyClicks(m_list->findChild<NoteEditor *>(), u"Kept."_s);
        m_panel->setProject(nullptr);
        QCOMPARE(noteOf(m_two), u"Kept."_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
    }

    void removingWhileEditingIsNoTrouble()
    {
        m_panel->editNote(m_two);
        QTest::keyClicks(m_list->findChild<NoteEditor *>(), u"Lost with it."_s);
        sure(m_edit->removeAnnotations({m_two}));
        QVERIFY(!m_list->isEditing());
        QCOMPARE(m_list->model()->rowCount(), 1);
    }

    void editorGrowsWithItsText()
    {
        m_panel->editNote(m_two);
        auto *editor = m_list->findChild<NoteEditor *>();
        const int before = editor->height();
        for (int line = 0; line < 7; ++line) {
            QTest::keyClicks(editor, u"words"_s);
            QTest::keyClick(editor, Qt::Key_Return);
        }
        QTRY_VERIFY(editor->height() > before);
        QVERIFY(m_list->visualRect(m_list->currentIndex()).contains(editor->geometry()));
    }

    void deletesTheSelected()
    {
        m_list->setFocus();
        m_list->selectAll();
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_list->model()->rowCount(), 0);
        m_sample->project().undo();
        QCOMPARE(m_list->model()->rowCount(), 2);
        QCOMPARE(noteOf(m_one), u"A note."_s);
    }

    void chipsMenuTakesTheTagAway()
    {
        const QModelIndex index = indexOf(m_one);
        const auto *delegate = dynamic_cast<AnnotationDelegate *>(m_list->itemDelegate());
        const QPointF chip = delegate->layout(index).chips().front().rect.center();
        const QPoint place = m_list->visualRect(index).topLeft() + chip.toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_list->viewport(), &event);
        QAction *action = actionNamed(openMenu(), u"Remove tag “Water”"_s);
        QVERIFY(action);
        action->trigger();
        openMenu()->close();
        QVERIFY(m_sample->data().taggingsOf(m_one).empty());
    }

    void menuKeyRecolours()
    {
        m_panel->setCurrent(m_two);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_list, &event);
        QAction *colours = actionNamed(openMenu(), u"Colour"_s);
        QVERIFY(colours);
        actionNamed(colours->menu(), u"Vermilion"_s)->trigger();
        openMenu()->close();
        QCOMPARE(m_sample->data().annotations().find(m_two)->colour, *Colour::fromName(u"vermilion"));
    }

    void placeIsKeptOverAReset()
    {
        m_panel->setCurrent(m_two);
        m_panel->setProjectScope(true);
        QTRY_COMPARE(m_list->model()->rowCount(), 3);
        QCOMPARE(m_list->currentAnnotation(), m_two);
    }

    /// What a worker has to bring first comes as soon as it is there; until then the rows stay.
    void theProjectsComeWhenTheyAreThere()
    {
        sure(m_sample->project().flush());
        m_panel->setProject(nullptr);
        m_edit.reset();
        m_sample->reopen();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_panel->setProject(&m_sample->project());
        m_panel->setEpisode(m_first);
        m_panel->setCurrent(m_two);
        test::HeldWriter held(m_sample->project());
        sure(m_edit->renameEpisode(m_second, u"The old mill"_s));
        m_panel->setProjectScope(true);
        QVERIFY(m_panel->isProjectScope());
        QCOMPARE(m_list->model()->rowCount(), 2);
        held.release();
        QTRY_COMPARE(m_list->model()->rowCount(), 3);
        QCOMPARE(m_list->currentAnnotation(), m_two);
    }

    void heightsFollowWhatChanges_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("in the list") << true;
        QTest::newRow("while the list shows others") << false;
    }

    /// Heights are kept, so each is compared with what a list that knows none yet gives.
    void heightsFollowWhatChanges()
    {
        QFETCH(bool, shown);
        const auto heights = [&](const AnnotationList &list) {
            QList<int> found;
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                found.append(list.visualRect(list.model()->index(row, 0)).height());
            }
            return found;
        };
        const auto compare = [&] {
            m_panel->setEpisode(m_first);
            AnnotationPanel fresh;
            fresh.resize(m_panel->size());
            fresh.setProject(&m_sample->project());
            fresh.setEpisode(m_first);
            fresh.show();
            QCOMPARE(heights(*m_list), heights(*fresh.list()));
            if (!shown) {
                m_panel->setEpisode(m_second);
            }
        };
        compare();
        const QUuid guid = m_sample->data().annotations().find(m_two)->guid;
        const QList<std::function<void()>> changes{
            [&] { sure(m_edit->addTag({m_two}, m_water)); },
            [&] { sure(m_edit->writeNote(guid, u"One line.\nAnd another."_s)); },
            [&] { sure(m_edit->writeNote(guid, u"One line."_s)); },
            [&] { sure(m_edit->setRange(m_two, {CodePoint(20), CodePoint(500)})); },
            [&] { sure(m_edit->recolour({m_one, m_two}, {0x0072b2})); },
            [&] { sure(m_edit->removeTag({m_one, m_two}, m_water)); },
            [&] { sure(m_edit->removeAnnotations({m_two})); },
            [&] { m_sample->project().undo(); },
            [&] { m_sample->project().undo(); },
            [&] { addMany(200); },
        };
        for (const auto &change : changes) {
            change();
            compare();
        }
    }

    void tenThousandCards()
    {
        addMany(10'000);
        m_panel->setEpisode(m_second);
        QElapsedTimer clock;
        clock.start();
        m_panel->setEpisode(m_first);
        m_list->doItemsLayout();
        qInfo("10,000 cards laid out: %lld ms", clock.restart());
        m_list->viewport()->repaint();
        qInfo("painted: %lld ms", clock.restart());
        m_list->scrollToBottom();
        m_list->viewport()->repaint();
        qInfo("at the end: %lld ms", clock.restart());
        m_list->doItemsLayout();
        qInfo("laid out again: %lld ms", clock.restart());
        sure(m_edit->recolour({m_one}, {0x0072b2}));
        m_list->doItemsLayout();
        qInfo("one recoloured: %lld ms", clock.elapsed());
        QCOMPARE(m_list->model()->rowCount(), 10'002);
        QVERIFY(m_panel->setCurrent(m_one));
        QVERIFY(m_list->viewport()->rect().intersects(m_list->visualRect(indexOf(m_one))));
    }

private:
    AnnotationId mark(EpisodeId episode, int turn, const std::vector<TagId> &tags, const QString &note)
    {
        return sure(m_edit->annotate(episode, m_sample->startOf(episode, turn, 40), {0xf0e442}, tags, note));
    }

    void addMany(int count)
    {
        const auto transcript = sure(m_sample->project().transcript(m_first));
        Action action{.kind = ActionKind::Highlight, .arguments = {}, .changes = {}, .undo = {}, .redo = {}};
        for (int i = 0; i < count; ++i) {
            const Turn &turn = transcript->turns[size_t(i) % transcript->turns.size()];
            Annotation annotation = *m_sample->data().annotations().find(m_one);
            annotation.id = m_sample->project().ids().next<Annotation>();
            annotation.guid = QUuid::createUuid();
            annotation.start = CodePoint(turn.range.start.value());
            annotation.stop = CodePoint(turn.range.stop.value());
            annotation.quote = transcript->text(turn.range).toString();
            action.changes.append(Change::create(annotation));
        }
        sure(m_sample->project().perform(action));
    }

    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const
    {
        return dynamic_cast<AnnotationGroups *>(m_list->model())->indexOf(annotation);
    }

    [[nodiscard]] QPoint cardCentre(AnnotationId annotation) const
    {
        return m_list->visualRect(indexOf(annotation)).center();
    }

    [[nodiscard]] QString noteOf(AnnotationId annotation) const
    {
        const Annotation *known = m_sample->data().annotations().find(annotation);
        const auto &notes = m_sample->data().notesOn(known->guid);
        return notes.empty() ? QString() : m_sample->data().notes().find(notes.front())->body;
    }

    /// Rows of the draft table, once everything is written.
    [[nodiscard]] int drafts()
    {
        sure(m_sample->project().flush());
        return sure(m_sample->project().snapshot().database().single(u"SELECT count(*) FROM draft"_s))
            .toInt();
    }

    [[nodiscard]] QToolButton *buttonNamed(const QString &text) const
    {
        for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QWidget *openMenu() { return QApplication::activePopupWidget(); }

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    EpisodeId m_first;
    EpisodeId m_second;
    TagId m_water;
    AnnotationId m_one;
    AnnotationId m_two;
    AnnotationId m_three;
    std::unique_ptr<AnnotationPanel> m_panel;
    AnnotationList *m_list = nullptr;
};

QTEST_MAIN(AnnotationPanelTest)
#include "tst_annotationpanel.moc"
