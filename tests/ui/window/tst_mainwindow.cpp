// SPDX-License-Identifier: MIT
#include "models/project/check.h"
#include "models/project/editing.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/tagpicker.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto Interview =
    "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
    "**Ben:** By the river. My father ran the ferry. 😀 Every evening he rang a bell.\n\n"
    "**Ann:** Did you help him?\n\n**Ben:** I held the rope, and I learned to wait.\n";

} // namespace

/// The window used as a person uses it: by keys, mouse and drops, and then the file looked at.
class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString projectPath() const { return path(u"study.visavis"_s); }
    [[nodiscard]] const ProjectData &records() const { return m_session->project()->data(); }
    [[nodiscard]] ReaderView *reader() const { return m_window->pane()->view(); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void showWindow()
    {
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeWindow()
    {
        m_window->close();
        m_window.reset();
        m_session.reset();
    }

    void import(const QStringList &files)
    {
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_session->import(files);
        QTRY_COMPARE(finished.size(), 1);
        // Shown as soon as it is on disk.
        QTRY_VERIFY(records().liveEpisodes().empty() || m_window->pane()->episode().isValid());
    }

    void select(const QString &words) const
    {
        const qsizetype at = reader()->transcript()->body.indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        reader()->setSelection({Utf16Offset(at), Utf16Offset(at + words.size())});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        reader()->setFocus();
        QTest::keyClick(reader(), key, modifiers);
    }

    QStringList findings() const
    {
        NoProgress progress;
        const auto found = checkProject(projectPath(), progress);
        QStringList list;
        for (const Finding &finding : found.value_or(QList<Finding>{{FindingCode::FileDamaged, {}}})) {
            list.append(QString::number(int(finding.code)) + u' ' + finding.arguments.join(u' '));
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"ferry.md"_s, Interview);
        showWindow();
    }

    void cleanup()
    {
        if (m_window) {
            closeWindow();
        }
    }

    void aProjectIsMadeFromTheMenu()
    {
        FileChooser::setNextAnswer({path(u"study"_s)});
        m_window->actions()->newProject->trigger();
        QVERIFY(QFile::exists(projectPath()));
        QVERIFY(m_session->project());
        QVERIFY(m_window->windowTitle().startsWith(u"study"));
        FileChooser::setNextAnswer({path(u"ferry.md"_s)});
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_window->actions()->importFiles->trigger();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(records().liveEpisodes().size(), 1);
        QTRY_COMPARE(m_window->pane()->episode(), records().liveEpisodes().front());
    }

    void foldersAreWalkedAndImported()
    {
        QVERIFY(m_session->create(projectPath()));
        QVERIFY(QDir(m_folder->path()).mkpath(u"in/deep"_s));
        write(u"in/one.txt"_s, "Ann: What is one?\n\nBen: One is not two.\n");
        write(u"in/deep/two.txt"_s, "Ann: What is two?\n\nBen: Two is one more.\n");
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_session->import({path(u"in"_s)});
        QVERIFY(m_session->isImporting());
        m_session->import({path(u"ferry.md"_s)}); // waits for its turn
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(records().liveEpisodes().size(), 3);
        m_session->import({path(u"in"_s)});
        m_session->close();
        QVERIFY(!m_session->isImporting());
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 2);
    }

    void passagesAreHighlightedTaggedAndNotedByKeys()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        const EpisodeId episode = m_window->pane()->episode();

        select(u"😀 Every evening"_s);
        press(Qt::Key_H);
        QCOMPARE(records().annotationsOf(episode).size(), 1);
        const Annotation *annotation = records().annotations().find(records().annotationsOf(episode).front());
        QCOMPARE(annotation->quote, u"😀 Every evening"_s);
        QVERIFY(reader()->selection().isEmpty());

        const auto tag = Editing(*m_session->project()).createTag(u"Water"_s);
        QVERIFY(tag);
        QVERIFY(Editing(*m_session->project()).setShortcut(*tag, u"3"_s));
        select(u"the river"_s);
        press(Qt::Key_3);
        QCOMPARE(records().annotationsOf(episode).size(), 2);
        QCOMPARE(records().taggingCount(*tag), 1);

        press(Qt::Key_N);
        auto *editor = m_window->annotations()->findChild<QPlainTextEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->isVisible());
        QTest::keyClicks(editor, u"He says *the* river."_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        const Annotation *noted = records().annotations().find(m_window->pane()->currentAnnotation());
        QVERIFY(noted);
        QCOMPARE(records().notesOn(noted->guid).size(), 1);
        QCOMPARE(records().notes().find(records().notesOn(noted->guid).front())->body,
                 u"He says *the* river."_s);
    }

    void aTagIsMadeByTyping()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        select(u"the rope"_s);
        press(Qt::Key_T);
        auto *picker = m_window->findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"Patience"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        const Tag *tag = records().tagNamed(u"patience");
        QVERIFY(tag);
        QCOMPARE(records().taggingCount(tag->id), 1);
    }

    void undoAndRedoGoThroughTheMenuWithWords()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        const EpisodeId episode = m_window->pane()->episode();
        select(u"the ferry"_s);
        press(Qt::Key_H);
        QAction *undo = m_window->actions()->undo;
        QVERIFY2(undo->text().contains(u"the ferry"), qPrintable(undo->text()));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(records().annotationsOf(episode).empty());
        m_window->actions()->redo->trigger();
        QCOMPARE(records().annotationsOf(episode).size(), 1);
        undo->trigger();
        undo->trigger(); // the import
        QVERIFY(records().liveEpisodes().empty());
        QVERIFY(!m_window->pane()->episode().isValid());
        m_window->actions()->redo->trigger();
        QCOMPARE(records().liveEpisodes().size(), 1);
    }

    void everythingIsThereAfterReopening()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        select(u"I held the rope"_s);
        press(Qt::Key_H);
        const ReadingAnchor anchor{.turn = 2, .offset = 0};
        reader()->setAnchor(anchor);
        const ReadingAnchor reached = reader()->anchor();
        closeWindow();
        QCOMPARE(findings(), QStringList());
        QVERIFY(!QFile::exists(projectPath() + u"-wal"_s));

        showWindow();
        m_window->openProject(projectPath());
        QVERIFY(m_window->pane()->episode().isValid());
        QCOMPARE(records().annotationsOf(m_window->pane()->episode()).size(), 1);
        QCOMPARE(reader()->anchor(), reached);
    }

    void aClickOnAHighlightShowsItsAnnotationAndBack()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        select(u"My father"_s);
        press(Qt::Key_H);
        const AnnotationId first = m_window->pane()->currentAnnotation();
        select(u"I held the rope"_s);
        press(Qt::Key_H);
        const AnnotationId second = m_window->pane()->currentAnnotation();
        QVERIFY(first != second);

        const qsizetype at = reader()->transcript()->body.indexOf(u"father"_s);
        const QRect place = reader()->rectOf(Utf16Offset(at + 1));
        QTest::mouseClick(reader()->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(m_window->pane()->currentAnnotation(), first);

        Q_EMIT m_window->annotations()->annotationActivated(second);
        QCOMPARE(m_window->pane()->currentAnnotation(), second);
        press(Qt::Key_K);
        QCOMPARE(m_window->pane()->currentAnnotation(), first);
    }

    void droppedFilesAreImportedAndBadOnesNamed()
    {
        QVERIFY(m_session->create(projectPath()));
        write(u"empty.txt"_s, {});
        write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path(u"empty.txt"_s)), QUrl::fromLocalFile(path(u"ferry.md"_s)),
                       QUrl::fromLocalFile(path(u"picture.png"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(records().liveEpisodes().size(), 1);
        const QString message = m_window->messages()->text();
        QVERIFY2(message.contains(u"empty.txt") && message.contains(u"picture.png"), qPrintable(message));
    }

    void aFileThatIsNoProjectIsSaidAndNothingChanges()
    {
        QVERIFY(m_session->create(projectPath()));
        write(u"letter.visavis"_s, "Dear Ann");
        m_window->openProject(path(u"letter.visavis"_s));
        QCOMPARE(m_session->project()->path(), projectPath());
        QVERIFY(!m_window->messages()->text().isEmpty());
    }

    void aSecondWindowReads()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(u"ferry.md"_s)});
        QVERIFY(m_session->project()->flush());
        Session otherSession;
        MainWindow other(otherSession);
        other.openProject(projectPath());
        QVERIFY(otherSession.project()->isReadOnly());
        QVERIFY(!other.actions()->highlight->isEnabled());
        QVERIFY(other.actions()->exportNotes->isEnabled());
        QVERIFY(other.windowTitle() != m_window->windowTitle());
    }

    void withoutAProjectNothingPretendsToWork()
    {
        for (const QAction *action : {m_window->actions()->exportNotes, m_window->actions()->highlight,
                                      m_window->actions()->undo, m_window->actions()->closeProject}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        }
        QVERIFY(m_window->actions()->newProject->isEnabled());
    }

    void keysAreUnique()
    {
        QStringList keys;
        for (const QAction *action : m_window->actions()->withKeys()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(!keys.contains(key), qPrintable(key + u' ' + action->text()));
            keys.append(key);
        }
        QVERIFY(keys.size() > 15);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
