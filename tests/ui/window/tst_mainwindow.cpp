// SPDX-License-Identifier: MIT
#include "models/project/check.h"
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/import/importlist.h"
#include "ui/import/importwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/importdesk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The window used as a person uses it: by keys, mouse and drops, and then the file looked at.
class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] Session &session() const { return m_use->session(); }
    [[nodiscard]] ReaderView *reader() const { return m_use->reader(); }
    [[nodiscard]] const ProjectData &records() const { return m_use->records(); }

    QStringList findings() const
    {
        NoProgress progress;
        const auto found = checkProject(m_use->projectPath(), progress);
        QStringList list;
        for (const Finding &finding : found.value_or(QList<Finding>{{FindingCode::FileDamaged, {}}})) {
            list.append(QString::number(int(finding.code)) + u' ' + finding.arguments.join(u' '));
        }
        return list;
    }

    /// Return in the import window, once its sources were looked at.
    void acceptImport() const
    {
        ImportWindow *import = window().importDesk()->importWindow();
        QVERIFY(import);
        QTRY_VERIFY(import->importButton()->isEnabled());
        QTest::keyClick(import, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { m_use = std::make_unique<test::WindowInUse>(); }
    void cleanup() { m_use.reset(); }

    void aProjectIsMadeFromTheMenu()
    {
        FileChooser::setNextAnswer({m_use->path(u"study"_s)});
        window().actions()->newProject->trigger();
        QVERIFY(QFile::exists(m_use->projectPath()));
        QVERIFY(session().project());
        QVERIFY(window().windowTitle().startsWith(u"study"));
        FileChooser::setNextAnswer({m_use->path(u"ferry.md"_s)});
        QSignalSpy finished(&session(), &Session::importFinished);
        window().actions()->importFiles->trigger();
        acceptImport();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(records().liveEpisodes().size(), 1);
        QTRY_COMPARE(window().pane()->episode(), records().liveEpisodes().front());
    }

    void anImportThatCannotBeWrittenIsSaidOnce()
    {
        QVERIFY(session().create(m_use->projectPath()));
        QStringList files;
        for (int i = 0; i < 30; ++i) {
            files.append(m_use->path(u"%1.md"_s.arg(i)));
            m_use->write(u"%1.md"_s.arg(i), "**Ann:** Who was number " + QByteArray::number(i) + "?\n");
        }
        session().project()->writer()->enqueue([](WriterContext &) { return fail(ErrorCode::DiskFull); });
        m_use->import(files);
        const QString text = window().messages()->text();
        QVERIFY(text.contains(u"0 interview"));
        QCOMPARE(text.count(u"The disk is full."), 1);
        QVERIFY(text.contains(u"30 file"));
        QVERIFY(text.contains(m_use->projectPath()));
        QVERIFY(records().liveEpisodes().empty());
        QVERIFY(session().project()->isReadOnly());
    }

    void foldersAreWalkedAndImported()
    {
        QVERIFY(session().create(m_use->projectPath()));
        QVERIFY(QDir().mkpath(m_use->path(u"in/deep"_s)));
        m_use->write(u"in/one.txt"_s, "Ann: What is one?\n\nBen: One is not two.\n");
        m_use->write(u"in/deep/two.txt"_s, "Ann: What is two?\n\nBen: Two is one more.\n");
        QSignalSpy finished(&session(), &Session::importFinished);
        session().import({m_use->path(u"in"_s)});
        QVERIFY(session().isImporting());
        session().import({m_use->path(u"ferry.md"_s)}); // waits for its turn
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(records().liveEpisodes().size(), 3);
        session().import({m_use->path(u"in"_s)});
        session().close();
        QVERIFY(!session().isImporting());
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 2);
    }

    void passagesAreHighlightedTaggedAndNotedByKeys()
    {
        m_use->begin();
        const EpisodeId episode = window().pane()->episode();

        m_use->select(u"😀 Every evening"_s);
        m_use->press(Qt::Key_H);
        QCOMPARE(records().annotationsOf(episode).size(), 1);
        const Annotation *annotation = records().annotations().find(records().annotationsOf(episode).front());
        QCOMPARE(annotation->quote, u"😀 Every evening"_s);
        QVERIFY(reader()->selection().isEmpty());

        const auto tag = Editing(*session().project()).createTag(u"Water"_s);
        QVERIFY(tag);
        QVERIFY(Editing(*session().project()).setShortcut(*tag, u"3"_s));
        m_use->select(u"the river"_s);
        m_use->press(Qt::Key_3);
        QCOMPARE(records().annotationsOf(episode).size(), 2);
        QCOMPARE(records().taggingCount(*tag), 1);

        m_use->press(Qt::Key_N);
        auto *editor = window().annotations()->findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->isVisible());
        QTest::keyClicks(editor, u"He says *the* river."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        const Annotation *noted = records().annotations().find(window().pane()->currentAnnotation());
        QVERIFY(noted);
        QCOMPARE(records().notesOn(noted->guid).size(), 1);
        QCOMPARE(records().notes().find(records().notesOn(noted->guid).front())->body,
                 u"He says *the* river."_s);
    }

    void aTagIsMadeByTyping()
    {
        m_use->begin();
        m_use->select(u"the rope"_s);
        m_use->press(Qt::Key_T);
        auto *picker = window().findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"Patience"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        const Tag *tag = records().tagNamed(u"patience");
        QVERIFY(tag);
        QCOMPARE(records().taggingCount(tag->id), 1);

        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); // tag and highlight at once
        QVERIFY(!records().tagNamed(u"patience"));
        QVERIFY(records().annotationsOf(window().pane()->episode()).empty());
    }

    void aTagMadeForAHighlightIsOneStepToo()
    {
        m_use->begin();
        m_use->select(u"the rope"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_T);
        auto *picker = window().findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"Patience"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const Tag *tag = records().tagNamed(u"patience");
        QVERIFY(tag);
        QCOMPARE(records().taggingCount(tag->id), 1);

        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!records().tagNamed(u"patience"));
        QCOMPARE(records().annotationsOf(window().pane()->episode()).size(), 1);
    }

    void aClickOnATagGivesItToSelectedWordsOnly()
    {
        m_use->begin();
        Editing editing(*m_use->session().project());
        const auto water = editing.createTag(u"Water"_s);
        const auto trade = editing.createTag(u"Trade"_s);
        QVERIFY(water && trade);
        QTreeView *tree = window().codebook()->tree();
        const auto click = [tree](int row) {
            const QRect rect = tree->visualRect(tree->model()->index(row, 0));
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, rect.center());
        };
        m_use->select(u"the rope"_s);
        QCOMPARE(tree->viewport()->cursor().shape(), Qt::PointingHandCursor);
        click(0);
        QCOMPARE(records().taggingCount(*water), 1);
        QVERIFY(window().pane()->currentAnnotation().isValid());
        QCOMPARE(tree->viewport()->cursor().shape(), Qt::ArrowCursor);

        click(1); // looks the other one up
        QCOMPARE(window().codebook()->currentTag(), *trade);
        QCOMPARE(records().taggingCount(*trade), 0);
        QTest::keyClick(tree, Qt::Key_Return); // but this is meant
        QCOMPARE(records().taggingCount(*trade), 1);
        QCOMPARE(records().annotationsOf(window().pane()->episode()).size(), 1);
    }

    void undoAndRedoGoThroughTheMenuWithWords()
    {
        m_use->begin();
        const EpisodeId episode = window().pane()->episode();
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        QAction *undo = window().actions()->undo;
        QVERIFY2(undo->text().contains(u"the ferry"), qPrintable(undo->text()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(records().annotationsOf(episode).empty());
        window().actions()->redo->trigger();
        QCOMPARE(records().annotationsOf(episode).size(), 1);
        undo->trigger();
        undo->trigger(); // the import
        QVERIFY(records().liveEpisodes().empty());
        QVERIFY(!window().pane()->episode().isValid());
        window().actions()->redo->trigger();
        QCOMPARE(records().liveEpisodes().size(), 1);
    }

    void everythingIsThereAfterReopening()
    {
        m_use->begin();
        m_use->select(u"I held the rope"_s);
        m_use->press(Qt::Key_H);
        const ReadingAnchor anchor{.turn = 2, .offset = 0};
        reader()->setAnchor(anchor);
        const ReadingAnchor reached = reader()->anchor();
        m_use->close();
        QCOMPARE(findings(), QStringList());
        QVERIFY(!QFile::exists(m_use->projectPath() + u"-wal"_s));

        m_use->show();
        window().openProject(m_use->projectPath());
        QVERIFY(window().pane()->episode().isValid());
        QCOMPARE(records().annotationsOf(window().pane()->episode()).size(), 1);
        QCOMPARE(reader()->anchor(), reached);
    }

    void aClickOnAHighlightShowsItsAnnotationAndBack()
    {
        m_use->begin();
        m_use->select(u"My father"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId first = window().pane()->currentAnnotation();
        m_use->select(u"I held the rope"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId second = window().pane()->currentAnnotation();
        QVERIFY(first != second);

        const qsizetype at = reader()->transcript()->body.indexOf(u"father"_s);
        const QRect place = reader()->rectOf(Utf16Offset(at + 1));
        QTest::mouseClick(reader()->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(window().pane()->currentAnnotation(), first);

        Q_EMIT window().annotations()->annotationActivated(second);
        QCOMPARE(window().pane()->currentAnnotation(), second);
        m_use->press(Qt::Key_K);
        QCOMPARE(window().pane()->currentAnnotation(), first);
    }

    void droppedFilesAreImportedAndBadOnesNamed()
    {
        QVERIFY(session().create(m_use->projectPath()));
        m_use->write(u"empty.txt"_s, {});
        m_use->write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        QSignalSpy finished(&session(), &Session::importFinished);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_use->path(u"empty.txt"_s)),
                       QUrl::fromLocalFile(m_use->path(u"ferry.md"_s)),
                       QUrl::fromLocalFile(m_use->path(u"picture.png"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(&window(), &drop);
        const ImportWindow *import = window().importDesk()->importWindow();
        QVERIFY(import);
        QTRY_VERIFY(import->importButton()->isEnabled());
        for (const int bad : {0, 2}) {
            const QModelIndex state = import->list()->model()->index(bad, ImportReview::StateColumn);
            QVERIFY2(state.data().toString().startsWith(u"Cannot be read: "),
                     qPrintable(state.data().toString()));
        }
        acceptImport();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(records().liveEpisodes().size(), 1);
    }

    void aFileThatIsNoProjectIsSaidAndNothingChanges()
    {
        QVERIFY(session().create(m_use->projectPath()));
        m_use->write(u"letter.visavis"_s, "Dear Ann");
        window().openProject(m_use->path(u"letter.visavis"_s));
        QCOMPARE(session().project()->path(), m_use->projectPath());
        QVERIFY(!window().messages()->text().isEmpty());
    }

    void aSecondWindowReads()
    {
        m_use->begin();
        QVERIFY(session().project()->flush());
        Session otherSession;
        MainWindow other(otherSession);
        other.openProject(m_use->projectPath());
        QVERIFY(otherSession.project()->isReadOnly());
        QVERIFY(!other.actions()->highlight->isEnabled());
        QVERIFY(other.actions()->exportNotes->isEnabled());
        QVERIFY(other.windowTitle() != window().windowTitle());
    }

    void withoutAProjectNothingPretendsToWork()
    {
        for (const QAction *action : {window().actions()->exportNotes, window().actions()->highlight,
                                      window().actions()->undo, window().actions()->closeProject}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        }
        QVERIFY(window().actions()->newProject->isEnabled());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
