// SPDX-License-Identifier: MIT
// What is done with many annotations at once in their panel: grouped, tagged, noted, linked, unfolded.
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/menus.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/annotations/notebar.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/filteredit.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::sure;

class AnnotationGroupingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_ferry;
    TagId m_water;
    TagId m_work;
    AnnotationId m_one;
    AnnotationId m_two;
    AnnotationId m_three;
    std::unique_ptr<AnnotationPanel> m_panel;
    AnnotationList *m_list = nullptr;

    AnnotationId mark(int turn, const std::vector<TagId> &tags)
    {
        return sure(Editing(m_sample->project())
                        .annotate(m_ferry, m_sample->startOf(m_ferry, turn, 40), {0xf0e442}, tags, {}));
    }
    [[nodiscard]] const ProjectData &data() const { return m_sample->data(); }
    [[nodiscard]] AnnotationGroups *groups() const
    {
        return dynamic_cast<AnnotationGroups *>(m_list->model());
    }
    [[nodiscard]] QUuid guidOf(AnnotationId id) const { return data().annotations().find(id)->guid; }
    [[nodiscard]] QList<TagId> tagsOf(AnnotationId annotation) const
    {
        QList<TagId> tags;
        for (const TaggingId id : data().taggingsOf(annotation)) {
            tags.append(data().taggings().find(id)->tag);
        }
        return tags;
    }
    [[nodiscard]] QString noteOn(const QUuid &object) const
    {
        const auto &notes = data().notesOn(object);
        return notes.empty() ? QString() : data().notes().find(notes.front())->body;
    }
    void select(const std::vector<AnnotationId> &annotations) const
    {
        m_list->setFocus();
        m_panel->setCurrent(annotations.front());
        for (const AnnotationId id : annotations) {
            m_list->selectionModel()->select(groups()->indexOf(id), QItemSelectionModel::Select);
        }
    }
    /// Into the list that opened, and Return.
    static void choose(const QString &typed)
    {
        auto *picker = QApplication::activePopupWidget();
        QVERIFY(picker);
        auto *field = picker->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void compareSteps(const std::function<void()> &step)
    {
        const QStringList before = test::recordsOf(m_sample->project());
        step();
        const QStringList after = test::recordsOf(m_sample->project());
        QVERIFY(before != after);
        m_sample->project().undo();
        QCOMPARE(test::recordsOf(m_sample->project()), before);
        m_sample->project().redo();
        QCOMPARE(test::recordsOf(m_sample->project()), after);
        sure(m_sample->project().flush());
        QCOMPARE(test::findingsOf(m_sample->path()), QStringList());
    }
    void openPanel()
    {
        m_panel = std::make_unique<AnnotationPanel>();
        m_panel->resize(360, 700);
        m_panel->setProject(&m_sample->project());
        m_panel->setEpisode(m_ferry);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_list = m_panel->list();
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_sample = std::make_unique<test::SampleProject>();
        m_ferry = m_sample->add(test::SampleShape{.title = u"The ferry"_s, .seed = 1});
        m_water = sure(Editing(m_sample->project()).createTag(u"Water"_s));
        m_work = sure(Editing(m_sample->project()).createTag(u"Work"_s));
        m_one = mark(1, {m_water, m_work});
        m_two = mark(3, {m_work});
        m_three = mark(5, {});
        openPanel();
    }
    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_sample.reset();
    }

    void groupingIsChosenAndRemembered()
    {
        auto *menu = m_panel->findChildren<QMenu *>().front();
        QVERIFY(actionNamed(menu, u"By tag"_s));
        actionNamed(menu, u"By tag"_s)->trigger();
        QCOMPARE(groups()->rowCount(), 7);
        QVERIFY(groups()->isHeading(groups()->index(0)));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(groups()->index(2)).center()); // the heading "Work"
        QCOMPARE(groups()->rowCount(), 5);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(groups()->index(2)).center());
        QCOMPARE(groups()->rowCount(), 7);
        m_panel->setProject(nullptr);
        openPanel();
        QCOMPARE(m_panel->grouping(), AnnotationGrouping::Tag);
        QCOMPARE(groups()->rowCount(), 7);
    }

    void groupsFoldByKeys()
    {
        m_panel->setGrouping(AnnotationGrouping::Tag);
        m_list->setFocus();
        m_list->setCurrentIndex(groups()->index(4)); // the second card of Work
        QTest::keyClick(m_list, Qt::Key_Left);
        QCOMPARE(m_list->currentIndex().row(), 2);
        QTest::keyClick(m_list, Qt::Key_Left);
        QVERIFY(groups()->isFolded(groups()->index(2)));
        QTest::keyClick(m_list, Qt::Key_Right);
        QVERIFY(!groups()->isFolded(groups()->index(2)));
        QTest::keyClick(m_list, Qt::Key_Return);
        QVERIFY(groups()->isFolded(groups()->index(2)));
        // What is asked for from elsewhere unfolds.
        QVERIFY(m_panel->setCurrent(m_two));
        QCOMPARE(m_list->currentAnnotation(), m_two);
    }

    /// Tagging many keeps the selection, though the groups are others.
    void selectionIsKeptOverNewGroups()
    {
        m_panel->setGrouping(AnnotationGrouping::Tag);
        select({m_two, m_three});
        compareSteps([&] {
            QTest::keyClick(m_list, Qt::Key_T);
            choose(u"water"_s);
        });
        QVERIFY(tagsOf(m_two).contains(m_water) && tagsOf(m_three).contains(m_water));
        QTRY_COMPARE(groups()->rowCount(), 7); // Water 3, Work 2
        const auto selected = m_list->selectedAnnotations();
        QCOMPARE(std::set<AnnotationId>(selected.begin(), selected.end()),
                 (std::set<AnnotationId>{m_two, m_three}));
    }

    void retaggingByKeys()
    {
        select({m_two});
        compareSteps([&] {
            QTest::keyClick(m_list, Qt::Key_T, Qt::ShiftModifier);
            choose(u"water"_s);
        });
        QCOMPARE(tagsOf(m_two), QList<TagId>{m_water});
        compareSteps([&] {
            QTest::keyClick(m_list, Qt::Key_T, Qt::ShiftModifier);
            choose(u"Rivers"_s); // new
        });
        QCOMPARE(data().tags().find(tagsOf(m_two).front())->name, u"Rivers"_s);
    }

    void manyAreNoted()
    {
        select({m_one, m_three});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_list, &event);
        QWidget *menu = QApplication::activePopupWidget();
        actionNamed(menu, u"Note on all of these…"_s)->trigger();
        menu->close();
        QVERIFY(m_panel->noteBar()->isVisible());
        compareSteps([&] {
            QTest::keyClicks(m_panel->noteBar()->editor(), u"Both of them"_s);
            QTest::keyClick(m_panel->noteBar()->editor(), Qt::Key_Return, Qt::ControlModifier);
        });
        QVERIFY(!m_panel->noteBar()->isVisible());
        QCOMPARE(noteOn(guidOf(m_one)), u"Both of them"_s);
        QCOMPARE(noteOn(guidOf(m_three)), u"Both of them"_s);
    }

    /// Written from the chip, and shown on the card.
    void whyATagIsThere()
    {
        const QModelIndex index = groups()->indexOf(m_two);
        const auto *delegate = dynamic_cast<AnnotationDelegate *>(m_list->itemDelegate());
        const int before = m_list->visualRect(index).height();
        const QPoint place = m_list->visualRect(index).topLeft() +
                             delegate->layout(index).chips().front().rect.center().toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_list->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_list->viewport(), &event);
        QWidget *menu = QApplication::activePopupWidget();
        actionNamed(menu, u"Why “Work” here…"_s)->trigger();
        menu->close();
        compareSteps([&] {
            QTest::keyClicks(m_panel->noteBar()->editor(), u"He says so"_s);
            m_list->setFocus();
        });
        const QUuid tagging = data().taggings().find(data().taggingsOf(m_two).front())->guid;
        QCOMPARE(noteOn(tagging), u"He says so"_s);
        QTRY_VERIFY(m_list->visualRect(index).height() > before);
        const auto notes = index.data(AnnotationTaggingNotesRole).value<QList<TaggingNote>>();
        QCOMPARE(notes, (QList<TaggingNote>{{.tag = u"Work"_s, .body = u"He says so"_s}}));
        // Heights are kept, so it is compared with what a list that knows none gives.
        CardContent content = CardContent::forHeight(*data().annotations().find(m_two), data());
        QCOMPARE(content.notes.front().words, u"Work: He says so"_s);
    }

    void linksAreMadeShownAndFollowed()
    {
        select({m_one, m_two});
        compareSteps([&] {
            QTest::keyClick(m_list, Qt::Key_L);
            choose(u"contra"_s);
        });
        QCOMPARE(data().links().size(), 1);
        const Link link = *data().links().begin();
        QCOMPARE(link.from, guidOf(m_one));
        QCOMPARE(link.to, guidOf(m_two));
        QCOMPARE(link.name, u"contradicts"_s);
        // One after the other, with words of one's own.
        m_panel->setCurrent(m_two);
        QTest::keyClick(m_list, Qt::Key_L);
        m_panel->setCurrent(m_three);
        compareSteps([&] {
            QTest::keyClick(m_list, Qt::Key_L);
            choose(u"reminds of"_s);
        });
        QCOMPARE(data().linksOf(guidOf(m_three)).size(), 1U);
        const QModelIndex index = groups()->indexOf(m_three);
        m_list->doItemsLayout();
        const auto *delegate = dynamic_cast<AnnotationDelegate *>(m_list->itemDelegate());
        QCOMPARE(delegate->layout(index).links().size(), 1U);
        const QSignalSpy requested(m_panel.get(), &AnnotationPanel::objectRequested);
        const QSignalSpy activated(m_panel.get(), &AnnotationPanel::annotationActivated);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          m_list->visualRect(index).topLeft() +
                              delegate->layout(index).links().front().center().toPoint());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(activated.size(), 0);
        QCOMPARE(requested[0][0].toUuid(), guidOf(m_two));
    }

    /// By key and by a click; the card's top stays where it is.
    void contextUnfolds()
    {
        m_panel->setCurrent(m_two);
        m_list->setFocus();
        const QModelIndex index = groups()->indexOf(m_two);
        const QRect before = m_list->visualRect(index);
        QTest::keyClick(m_list, Qt::Key_C);
        QVERIFY(m_list->visualRect(index).height() > before.height());
        QCOMPARE(m_list->visualRect(index).top(), before.top());
        QTest::keyClick(m_list, Qt::Key_C);
        QCOMPARE(m_list->visualRect(index), before);
        const auto *delegate = dynamic_cast<AnnotationDelegate *>(m_list->itemDelegate());
        const QSignalSpy activated(m_panel.get(), &AnnotationPanel::annotationActivated);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                          before.topLeft() + delegate->layout(index).unfolding().center().toPoint());
        QVERIFY(m_list->visualRect(index).height() > before.height());
        QCOMPARE(activated.size(), 0);
    }

    void nothingIsEditedInWhatCanOnlyBeRead()
    {
        sure(m_sample->project().flush());
        const auto reading = sure(Project::open(m_sample->path(), u"Second"_s));
        QVERIFY(reading->isReadOnly());
        m_panel->setProject(reading.get());
        m_panel->setEpisode(m_ferry);
        select({m_two});
        for (const Qt::Key key : {Qt::Key_T, Qt::Key_L}) {
            QTest::keyClick(m_list, key);
            QVERIFY(!QApplication::activePopupWidget());
        }
        QTest::keyClick(m_list, Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(!QApplication::activePopupWidget());
        QTest::keyClick(m_list, Qt::Key_C);
        m_panel->setProject(nullptr);
    }
};

QTEST_MAIN(AnnotationGroupingTest)
#include "tst_annotationgrouping.moc"
