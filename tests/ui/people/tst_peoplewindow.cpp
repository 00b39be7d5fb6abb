// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "models/people/labelsmodel.h"
#include "models/people/peoplemodel.h"
#include "models/project/peopleediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/interview.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/people/accessedit.h"
#include "ui/people/attributedialog.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletableview.h"
#include "ui/people/peoplewindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The window of people, by keys and mouse; what comes of it is read from the file after do, undo and redo.
class PeopleWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<PeopleWindow> m_window;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] PeopleEditing edit() { return PeopleEditing(project()); }
    [[nodiscard]] QString stored(const QString &sql)
    {
        sure(project().flush());
        return ask(m_sample->path(), sql).toString();
    }
    void open()
    {
        m_window = std::make_unique<PeopleWindow>(project());
        connect(m_window.get(), &PeopleWindow::undoRequested, this, [this] { project().undo(); });
        connect(m_window.get(), &PeopleWindow::redoRequested, this, [this] { project().redo(); });
        m_window->resize(1100, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] static QModelIndex cell(const PeoplePage *page, const QString &row, int column)
    {
        const QAbstractItemModel *model = page->rows();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == row) {
                return model->index(i, column);
            }
        }
        return {};
    }
    static void click(PeopleTableView *view, const QModelIndex &index, Qt::KeyboardModifiers keys = {})
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(index).center());
    }
    template<class Editor>
    [[nodiscard]] static Editor *editor(PeopleTableView *view)
    {
        const auto all = view->viewport()->findChildren<Editor *>(Qt::FindDirectChildrenOnly);
        for (Editor *one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    static void type(PeopleTableView *view, const QString &text)
    {
        QTest::keyClick(view, Qt::Key_F2);
        auto *field = editor<QLineEdit>(view);
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!editor<QLineEdit>(view));
    }
    /// The step changed what the file says so, and undo and redo by keys go from one to the other.
    void changes(const QString &sql, const QString &before, const QString &after)
    {
        QTRY_COMPARE(stored(sql), after); // an editor hands in its words a moment after Return
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(sql), before);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stored(sql), after);
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"visavis"_s); }

    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        const auto add = [&](const QString &title, const QString &lines) {
            Transcript transcript = interviewOf(lines);
            transcript.title = title;
            transcript.format = u"text"_s;
            m_sample->add(transcript);
        };
        add(u"The ferry"_s, u"Q: Were you there?\nAnn: Yes, I was.\nQ: When?"_s);
        add(u"The bridge"_s, u"Q: And you?\nAnn K.: Not on that day.\nBen: I was."_s);
    }

    void cleanup()
    {
        m_window.reset();
        m_sample.reset();
    }

    void beginsWithLabelsWhereNobodyIsNamed()
    {
        open();
        QCOMPARE(m_window->tabs()->currentWidget(), m_window->labels());
        QCOMPARE(m_window->tabs()->tabText(1), u"&Labels (5)"_s);
        m_window.reset();
        sure(edit().make(u"Ann"_s));
        open();
        QCOMPARE(m_window->tabs()->currentWidget(), m_window->people());
    }

    void labelsAreAssignedManyAtOnce()
    {
        open();
        PeopleTableView *view = m_window->labels()->view();
        click(view, cell(m_window->labels(), u"Ann"_s, LabelsModel::Person));
        click(view, cell(m_window->labels(), u"Ann K."_s, LabelsModel::Person), Qt::ControlModifier);
        QCOMPARE(view->chosenRows().size(), size_t(2));
        type(view, u"Ann Keller"_s);
        const QString sql = u"SELECT group_concat(label.name, '+') FROM label JOIN speaker "
                            "ON speaker.id = label.speaker WHERE speaker.name = 'Ann Keller'"_s;
        changes(sql, QString(), u"Ann+Ann K."_s);
        QCOMPARE(m_window->labels()->rows()->rowCount(), 3); // only those of nobody
        QVERIFY(view->currentIndex().isValid());
        QCOMPARE(view->currentIndex().column(), int(LabelsModel::Person));
        QTest::mouseClick(m_window->labels()->unassignedOnly(), Qt::LeftButton, {},
                          QPoint(8, m_window->labels()->unassignedOnly()->height() / 2));
        QCOMPARE(m_window->labels()->rows()->rowCount(), 5);
        click(view, cell(m_window->labels(), u"Ann"_s, LabelsModel::Name));
        QTest::keyClick(view, Qt::Key_Delete);
        changes(sql, u"Ann+Ann K."_s, u"Ann K."_s);
    }

    /// Return on a proposed name ends the cell.
    void namesAreProposed()
    {
        sure(edit().make(u"Ann Keller"_s));
        open();
        m_window->tabs()->setCurrentWidget(m_window->labels());
        PeopleTableView *view = m_window->labels()->view();
        click(view, cell(m_window->labels(), u"Ann K."_s, LabelsModel::Person));
        QTest::keyClick(view, Qt::Key_F2);
        auto *field = editor<QLineEdit>(view);
        QVERIFY(field && field->completer());
        QTest::keyClicks(field, u"kell"_s);
        QAbstractItemView *proposed = field->completer()->popup();
        QTRY_VERIFY(proposed->isVisible());
        QTest::keyClick(proposed, Qt::Key_Down);
        QTest::keyClick(proposed, Qt::Key_Return);
        QTRY_VERIFY(!editor<QLineEdit>(view));
        changes(u"SELECT speaker.name FROM label JOIN speaker ON speaker.id = label.speaker"_s, QString(),
                u"Ann Keller"_s);
    }

    void rolesAreChosenFromAList()
    {
        open();
        PeopleTableView *view = m_window->labels()->view();
        click(view, cell(m_window->labels(), u"Ben"_s, LabelsModel::LabelRole));
        QTest::keyClick(view, Qt::Key_F2);
        auto *box = editor<QComboBox>(view);
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"Other"_s);
        QTest::keyClick(box, Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Return);
        view->setFocus();
        changes(u"SELECT role FROM label WHERE name = 'Ben'"_s, u"other"_s, u"interviewee"_s);
    }

    void peopleAreMadeRenamedAndDeleted()
    {
        sure(edit().make(u"Ann"_s));
        open();
        PeopleTableView *view = m_window->people()->view();
        QTest::mouseClick(m_window->people()->addButton(), Qt::LeftButton);
        auto *field = editor<QLineEdit>(view);
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"Ben Osei"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!editor<QLineEdit>(view));
        changes(u"SELECT name FROM speaker WHERE id = 2"_s, u"New person"_s, u"Ben Osei"_s);
        // A name that is taken is refused in words.
        click(view, cell(m_window->people(), u"Ben Osei"_s, PeopleModel::Name));
        type(view, u"ann"_s);
        QVERIFY(m_window->messages()->text().contains(u"“ann” is taken"_s));
        QCOMPARE(stored(u"SELECT count(*) FROM speaker WHERE name = 'Ben Osei'"_s), u"1"_s);
        click(view, cell(m_window->people(), u"Ben Osei"_s, PeopleModel::Name));
        QTest::keyClick(view, Qt::Key_Delete);
        changes(u"SELECT count(*) FROM speaker"_s, u"2"_s, u"1"_s);
    }

    void attributesAreMadeAndFilledForMany()
    {
        for (const QString &name : {u"Ann"_s, u"Ben"_s, u"Cleo"_s}) {
            sure(edit().make(name));
        }
        open();
        PeoplePage *page = m_window->people();
        QTest::mouseClick(page->attributeButton(), Qt::LeftButton);
        AttributeDialog *dialog = page->attributeDialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->nameField(), u"Village"_s);
        dialog->typeBox()->setFocus();
        QTest::keyClick(dialog->typeBox(), Qt::Key_C); // "Choice"
        QVERIFY(dialog->choicesField()->isVisible());
        QTest::keyClicks(dialog->choicesField(), u"Upton"_s);
        QTest::keyClick(dialog->choicesField(), Qt::Key_Return);
        QTest::keyClicks(dialog->choicesField(), u"Elm"_s);
        dialog->nameField()->setFocus();
        QTest::keyClick(dialog->nameField(), Qt::Key_Return);
        QTRY_VERIFY(!page->attributeDialog());
        QCOMPARE(stored(u"SELECT name || type || choices FROM attribute"_s),
                 u"Villagechoice[\"Upton\",\"Elm\"]"_s);

        m_window->activateWindow();
        PeopleTableView *view = page->view();
        const int column = PeopleModel::FixedBefore;
        click(view, cell(page, u"Ann"_s, column));
        click(view, cell(page, u"Cleo"_s, column), Qt::ShiftModifier);
        QCOMPARE(view->chosenRows().size(), size_t(3));
        QTest::keyClick(view, Qt::Key_F2);
        auto *box = editor<QComboBox>(view);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        view->setFocus();
        changes(u"SELECT count(*) || coalesce(min(value), '') FROM attribute_value"_s, u"0"_s, u"3Elm"_s);
    }

    void anotherTypeSaysWhatIsLost()
    {
        const SpeakerId ann = sure(edit().make(u"Ann"_s));
        Attribute born;
        born.name = u"Born"_s;
        const AttributeId id = sure(edit().makeAttribute(born));
        sure(edit().setValues(id, {m_sample->data().speakers().find(ann)->guid}, u"long ago"_s));
        AttributeDialog dialog(project(), *m_sample->data().attributes().find(id));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.notice()->isVisible());
        dialog.typeBox()->setFocus();
        QTest::keyClick(dialog.typeBox(), Qt::Key_N); // "Number"
        QVERIFY(dialog.notice()->isVisible());
        QVERIFY(dialog.notice()->text().contains(u"long ago"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(stored(u"SELECT type FROM attribute"_s), u"text"_s);
    }

    void restrictionsWithADay()
    {
        sure(edit().make(u"Ann"_s));
        open();
        PeoplePage *page = m_window->people();
        PeopleTableView *view = page->view();
        click(view, cell(page, u"Ann"_s, PeopleModel::Restricted));
        QTest::keyClick(view, Qt::Key_F2);
        auto *access = editor<AccessEdit>(view);
        QVERIFY(access);
        auto *box = access->findChild<QComboBox *>();
        auto *day = access->findChild<QLineEdit *>();
        QVERIFY(!day->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_E); // "Embargoed"
        QVERIFY(day->isVisible());
        day->setFocus();
        QTest::keyClicks(day, u"soon"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_VERIFY(m_window->messages()->text().contains(u"“soon” is no day"_s));
        QCOMPARE(stored(u"SELECT restriction FROM speaker"_s), u"publishable"_s);
        click(view, cell(page, u"Ann"_s, PeopleModel::Restricted));
        QTest::keyClick(view, Qt::Key_F2);
        access = editor<AccessEdit>(view);
        QVERIFY(access);
        access->setAccess({.restriction = Restriction::Embargoed, .embargo = {}});
        day = access->findChild<QLineEdit *>();
        day->setFocus();
        QTest::keyClicks(day, u"2031-06-14"_s);
        QTest::keyClick(day, Qt::Key_Return);
        changes(u"SELECT restriction || embargo FROM speaker"_s, u"publishable"_s, u"embargoed2031-06-14"_s);
    }

    void mergesByTheMenu()
    {
        sure(edit().make(u"Ann"_s));
        sure(edit().make(u"A. Keller"_s));
        open();
        PeoplePage *page = m_window->people();
        PeopleTableView *view = page->view();
        click(view, cell(page, u"A. Keller"_s, PeopleModel::Name));
        click(view, cell(page, u"Ann"_s, PeopleModel::Name), Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *merge = nullptr;
        for (QAction *action : menu->actions()) {
            merge = action->text() == u"&Merge into “Ann”"_s ? action : merge;
        }
        QVERIFY(merge);
        menu->setActiveAction(merge);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(m_window->messages()->text().contains(u"merged into “Ann”"_s));
        changes(u"SELECT group_concat(name, '+') FROM speaker"_s, u"Ann+A. Keller"_s, u"Ann"_s);
    }

    void filtersAndSorts()
    {
        for (const QString &name : {u"Ann"_s, u"Ben"_s, u"Émile"_s}) {
            sure(edit().make(name));
        }
        open();
        PeoplePage *page = m_window->people();
        page->filter()->setFocus();
        QTest::keyClicks(page->filter(), u"emile"_s);
        QTest::keyClick(page->filter(), Qt::Key_Return);
        QCOMPARE(page->rows()->rowCount(), 1);
        QTest::keyClick(page->filter(), Qt::Key_Escape);
        QCOMPARE(page->rows()->rowCount(), 3);
        const QHeaderView *header = page->view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
        QCOMPARE(page->rows()->index(0, 0).data().toString(), u"Émile"_s);
        QTest::keyClick(page->filter(), Qt::Key_Down);
        QVERIFY(page->view()->hasFocus());
    }

    void nothingIsEditedWhereNothingCanBeWritten()
    {
        sure(edit().make(u"Ann"_s));
        sure(project().flush());
        const auto second = sure(Project::open(m_sample->path(), u"Second"_s));
        QVERIFY(second->isReadOnly());
        PeopleWindow window(*second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!window.people()->addButton()->isEnabled());
        QVERIFY(!window.people()->attributeButton()->isEnabled());
        click(window.people()->view(), cell(window.people(), u"Ann"_s, PeopleModel::Name));
        QTest::keyClick(window.people()->view(), Qt::Key_F2);
        QVERIFY(!editor<QLineEdit>(window.people()->view()));
        QTest::keyClick(window.people()->view(), Qt::Key_Delete);
        QCOMPARE(second->data().speakers().size(), 1);
    }

    void everythingIsNamed()
    {
        sure(edit().make(u"Ann"_s));
        open();
        for (const PeoplePage *page : {m_window->people(), m_window->labels(), m_window->interviews()}) {
            QVERIFY(!page->view()->accessibleName().isEmpty());
            QVERIFY(!page->filter()->accessibleName().isEmpty());
            for (int column = 0; column < page->rows()->columnCount(); ++column) {
                QVERIFY(!page->rows()->headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
    }
};

QTEST_MAIN(PeopleWindowTest)
#include "tst_peoplewindow.moc"
