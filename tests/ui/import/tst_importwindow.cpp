// SPDX-License-Identifier: MIT
#include "models/project/importer.h"
#include "tests/models/project/projectfile.h"
#include "tests/ui/import/importinuse.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The import window used as a person uses it, by keys and mouse, and then the project looked at.
class ImportWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ImportInUse> m_in;
    test::WindowInUse *m_use = nullptr;

    [[nodiscard]] ImportWindow *opened() const { return m_in->opened(); }
    [[nodiscard]] ImportReview &review() const { return m_in->review(); }
    [[nodiscard]] QTreeView *tree() const { return m_in->tree(); }
    [[nodiscard]] LabelTable *labels() const { return m_in->labels(); }
    [[nodiscard]] QComboBox *box(int index) const { return m_in->box(index); }
    void open(const QStringList &names) { m_in->open(names); }
    void edit(QTreeView *view, const QModelIndex &index, const QString &text)
    {
        m_in->edit(view, index, text);
    }

private Q_SLOTS:
    void init()
    {
        m_in = std::make_unique<test::ImportInUse>();
        m_use = &m_in->use();
        m_use->write(u"talk.txt"_s, "E1: Who was there?\n\nE2: Nobody.\n\nE3: Not me. 😀\n\nE1: Why?\n\n"
                                    "E2: It rained.\n\nE1: Our sponsor sells umbrellas.\n");
    }
    void cleanup() { m_in.reset(); }

    void enterIsEnoughForWhatIsUnderstood()
    {
        open({u"ferry.md"_s});
        QVERIFY(review().isAllUnderstood());
        QVERIFY(opened()->importButton()->isDefault() && opened()->importButton()->isEnabled());
        QVERIFY(opened()->notice()->isHidden());
        QVERIFY(!m_in->importByEnter().isEmpty());
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
        QTRY_VERIFY(m_use->window().pane()->episode().isValid());
    }

    /// Why a source cannot be read is told over the empty columns, and what stands below stays in place.
    void unreadableSourcesSayWhy()
    {
        m_use->write(u"broken.docx"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
        open({u"broken.docx"_s, u"ferry.md"_s});
        ImportList *list = opened()->list();
        const auto rowOf = [&](const QString &name) {
            for (int row = 0; row < review().rowCount(); ++row) {
                if (review().name(row) == name) {
                    return row;
                }
            }
            return -1;
        };
        const int broken = rowOf(u"broken.docx"_s);
        QTRY_COMPARE(review().state(broken), SourceState::Unreadable);
        const auto show = [&](int row) {
            list->setCurrentIndex(review().index(row, ImportReview::NameColumn));
            QCoreApplication::processEvents(); // laid out
            return m_in->controls()->mapTo(opened(), QPoint()).y();
        };
        const int place = show(broken);
        QVERIFY(opened()->notice()->isVisible());
        QCOMPARE(show(rowOf(u"ferry.md"_s)), place);
        QVERIFY(opened()->notice()->isHidden());

        const QImage image = list->viewport()->grab().toImage();
        const QRect state = list->visualRect(review().index(broken, ImportReview::StateColumn));
        const QRgb ground = image.pixel(image.width() - 2, state.center().y());
        int inked = 0;
        for (int x = state.right() + 1; x < state.right() + 60; ++x) {
            for (int y = state.top() + 1; y < state.bottom() - 1; ++y) {
                inked += image.pixel(x, y) != ground ? 1 : 0;
            }
        }
        QVERIFY(inked > 20);
    }

    void escapeImportsNothing()
    {
        open({u"ferry.md"_s});
        QTest::keyClick(opened()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!opened());
        QVERIFY(!m_use->session().isImporting());
        QVERIFY(m_use->records().liveEpisodes().empty());
    }

    void labelsAreRenamedJoinedAndNamed()
    {
        open({u"talk.txt"_s});
        const QAbstractItemModel *model = labels()->model();
        QCOMPARE(model->rowCount(), 3);
        edit(labels(), model->index(2, ImportLabels::NameColumn), u"E2"_s);
        QTRY_VERIFY(!review().isBusy());
        QTRY_COMPARE(tree()->model()->rowCount(), 5); // two turns are one now
        QVERIFY(opened());                            // Return ended the edit, not the window
        edit(labels(), model->index(0, ImportLabels::NameColumn), u"Ann Lee"_s);
        edit(labels(), model->index(0, ImportLabels::PersonColumn), u"Ann Lee"_s);
        QCOMPARE(review().index(0, ImportReview::SpeakersColumn).data().toString(), u"Ann Lee (3), E2 (3)"_s);
        labels()->setCurrentIndex(model->index(1, ImportLabels::RoleColumn));
        QTest::keyClick(labels(), Qt::Key_F2);
        auto *roles = labels()->findChild<QComboBox *>();
        QVERIFY(roles);
        QTRY_VERIFY(roles->view()->isVisible());
        QTest::keyClick(roles->view(), Qt::Key_End);
        QTest::keyClick(roles->view(), Qt::Key_Return);
        QTRY_COMPARE(model->index(2, ImportLabels::RoleColumn).data(Qt::EditRole).toInt(), int(Role::Other));
        QTRY_VERIFY(!review().isBusy());
        opened()->list()->setFocus();
        QVERIFY(!m_in->importByEnter().isEmpty());
        const auto made = m_in->transcript(0);
        QVERIFY(made);
        QCOMPARE(made->labels.size(), size_t(2));
        QCOMPARE(made->labels[0].name, u"Ann Lee"_s);
        QCOMPARE(made->labels[1].role, Role::Other);
        const Speaker *ann = m_use->records().speakers().find(made->labels[0].speaker);
        QVERIFY2(
            ann,
            qPrintable(test::ask(m_use->projectPath(), u"SELECT reader_options FROM revision"_s).toString()));
        QCOMPARE(ann->name, u"Ann Lee"_s);
        QVERIFY(!made->labels[1].speaker.isValid()); // a role word is nobody
    }

    void theShapeReadsAgainAtOnce()
    {
        open({u"talk.txt"_s});
        QComboBox *shape = box(2);
        shape->setFocus();
        QTest::keyClick(shape, Qt::Key_End);
        QTRY_VERIFY(!review().isBusy());
        QCOMPARE(labels()->model()->rowCount(), 0);
        QVERIFY(opened()->notice()->isVisible());
        QTRY_VERIFY(tree()->model()->index(0, ImportOutline::WordsColumn).data().toString().contains(u"E1:"));
        QTest::keyClick(opened()->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(labels()->model()->rowCount(), 3);
        QVERIFY(opened()->notice()->isHidden());
    }

    void aFormatThatDoesNotFitSaysSo()
    {
        open({u"talk.txt"_s});
        QComboBox *format = box(1);
        const int webVtt = format->findText(u"WebVTT"_s);
        QVERIFY(webVtt > 0);
        format->setFocus();
        format->setCurrentIndex(webVtt);
        Q_EMIT format->activated(webVtt);
        QTRY_COMPARE(review().state(0), SourceState::Unreadable);
        QTRY_VERIFY(opened()->notice()->isVisible());
        QVERIFY(!opened()->importButton()->isEnabled());
        QTest::keyClick(format, Qt::Key_Home);
        QTRY_COMPARE(review().state(0), SourceState::Understood);
        QTRY_VERIFY(opened()->importButton()->isEnabled());
    }

    void allSourcesOfAFormatAreChangedTogether()
    {
        m_use->write(u"more.txt"_s, "E1: And then?\n\nE2: It went on.\n\nE1: How?\n\nE2: Well.\n");
        open({u"talk.txt"_s, u"more.txt"_s, u"ferry.md"_s});
        QComboBox *reach = box(0);
        reach->setFocus();
        QTest::keyClick(reach, Qt::Key_Down);
        edit(labels(), labels()->model()->index(1, ImportLabels::NameColumn), u"Ben"_s);
        QTRY_VERIFY(!review().isBusy());
        QCOMPARE(review().index(1, ImportReview::SpeakersColumn).data().toString(), u"E1 (2), Ben (2)"_s);
        QCOMPARE(review().request(2).options, ReadingOptions());
    }

    void blocksAreLeftOutAndBroughtBack()
    {
        open({u"talk.txt"_s});
        QCOMPARE(tree()->model()->rowCount(), 6);
        tree()->setFocus();
        tree()->setCurrentIndex(tree()->model()->index(5, 0));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QTRY_COMPARE(tree()->model()->rowCount(), 5);
        QTRY_VERIFY(!review().isBusy());
        QVERIFY(opened()->notice()->text().contains(u"Our sponsor"));
        QCOMPARE(tree()->currentIndex().row(), 4); // the next to be looked at
        QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(tree()->model()->rowCount(), 6);
        QTest::keyClick(tree(), Qt::Key_End);
        QCOMPARE(tree()->actions().size(), 3); // what the context menu shows
        tree()->actions().constFirst()->trigger();
        QTRY_COMPARE(tree()->model()->rowCount(), 5);
        QTRY_VERIFY(!review().isBusy());
        QVERIFY(!m_in->importByEnter().isEmpty());
        QVERIFY(!m_in->transcript(0)->body.contains(u"umbrellas"));
        QVERIFY(m_use->session().project()->flush());
        QVERIFY(test::ask(m_use->projectPath(), u"SELECT reader_options FROM revision"_s)
                    .toString()
                    .contains(u"Our sponsor"));
    }

    void treeAndSourceGoTogether()
    {
        open({u"talk.txt"_s});
        SourceView *source = opened()->details()->source();
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down);
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(tree()->currentIndex().row(), 2);
        QCOMPARE(source->extraSelections().size(), 1);
        QCOMPARE(source->extraSelections().constFirst().cursor.selectedText(), u"Not me. 😀"_s);
        const int at = int(source->toPlainText().indexOf(u"rained"));
        QTextCursor there(source->document());
        there.setPosition(at);
        QTest::mouseClick(source->viewport(), Qt::LeftButton, {}, source->cursorRect(there).center());
        QCOMPARE(tree()->currentIndex().row(), 4);
    }

    void whatIsThereIsLeftOut()
    {
        m_use->import({m_use->path(u"ferry.md"_s)});
        QVERIFY(QDir().mkpath(m_use->path(u"in"_s)));
        m_use->write(u"in/ferry.md"_s, "# The ferry\n\n**Ann:** Again?\n\n**Ben:** Yes.\n\n**Ann:** Why?\n\n"
                                       "**Ben:** Well.\n");
        open({u"ferry.md"_s, u"in/ferry.md"_s});
        QCOMPARE(review().state(0), SourceState::Present);
        QCOMPARE(review().state(1), SourceState::Namesake);
        QVERIFY(!opened()->importButton()->isEnabled());
        QVERIFY(opened()->notice()->text().contains(u"The ferry"));
        opened()->list()->setFocus();
        QTest::keyClick(opened()->list(), Qt::Key_Space);
        QCOMPARE(review().choice(0), ImportAs::AddAnother); // once more, since a person says so
        QTest::keyClick(opened()->list(), Qt::Key_Space);
        QVERIFY(!review().isChosen(0));
        QTest::keyClick(opened()->list(), Qt::Key_Down);
        QComboBox *choice = opened()->notice()->choice();
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->currentData().toInt(), int(ImportAs::LeaveOut));
        QVERIFY(choice->findData(int(ImportAs::NewRevisionOf)) >= 0);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(review().choice(1), ImportAs::AddAnother);
        opened()->list()->setFocus();
        QVERIFY(!m_in->importByEnter().isEmpty());
        QCOMPARE(m_use->records().liveEpisodes().size(), 2);
    }

    void aBoxIsTicked()
    {
        open({u"ferry.md"_s, u"talk.txt"_s});
        ImportList *list = opened()->list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!review().isChosen(0));
        QVERIFY(opened()->importButton()->text().contains(u"1"));
        QVERIFY(!m_in->importByEnter().isEmpty());
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
        QCOMPARE(m_in->transcript(0)->format, u"text"_s);
    }

    void anEmptyFolderIsSaid()
    {
        QVERIFY(QDir().mkpath(m_use->path(u"nothing"_s)));
        open({u"nothing"_s});
        QCOMPARE(review().rowCount(), 0);
        QVERIFY(!opened()->importButton()->isEnabled());
        const auto said = opened()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(said, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"no file");
        }));
    }

    void theProjectIsClosedMeanwhile()
    {
        open({u"ferry.md"_s});
        labels()->setFocus();
        labels()->setCurrentIndex(labels()->model()->index(0, ImportLabels::NameColumn));
        QTest::keyClick(labels(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"half a na"_s);
        m_use->session().close();
        QVERIFY(!opened());
    }

    void itsPlaceIsRemembered()
    {
        open({u"ferry.md"_s});
        opened()->resize(opened()->width(), 640);
        QTest::keyClick(opened(), Qt::Key_Escape);
        QTRY_VERIFY(!opened());
        open({u"ferry.md"_s});
        QCOMPARE(opened()->height(), 640);
    }
};

QTEST_MAIN(ImportWindowTest)
#include "tst_importwindow.moc"
