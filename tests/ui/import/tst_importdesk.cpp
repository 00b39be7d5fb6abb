// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/import/importwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/importdesk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Every way in leads to the import window.
class ImportDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] ImportWindow *opened() const { return m_use->window().importDesk()->importWindow(); }
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void drop(QWidget &on, const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&on, &event);
    }
    void expectRows(int rows)
    {
        QVERIFY(opened());
        QTRY_VERIFY(!opened()->review().isBusy());
        QTRY_COMPARE(opened()->review().rowCount(), rows);
        QVERIFY(opened()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        QVERIFY(m_use->session().create(m_use->projectPath()));
    }
    void cleanup() { m_use.reset(); }

    void droppedFilesAndTexts()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_use->path(u"ferry.md"_s))});
        drop(m_use->window(), files);
        expectRows(1);
        QMimeData text;
        text.setText(u"Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So."_s);
        drop(*opened(), text); // joins those that are there
        expectRows(2);
    }

    void openedFilesAndFolders()
    {
        FileChooser::setNextAnswer({m_use->path(u"ferry.md"_s)});
        m_use->window().actions()->importFiles->trigger();
        expectRows(1);
        QVERIFY(QDir().mkpath(m_use->path(u"in"_s)));
        m_use->write(u"in/a.txt"_s, "Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So.");
        FileChooser::setNextAnswer({m_use->path(u"in"_s)});
        m_use->window().actions()->importFolder->trigger();
        expectRows(2);
    }

    void pastedTexts()
    {
        copy(u"Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So."_s);
        QTreeView *library = m_use->window().library()->view();
        library->setFocus();
        QTest::keyClick(library, Qt::Key_V, Qt::ControlModifier);
        expectRows(1);
        QTest::keyClick(opened(), Qt::Key_V, Qt::ControlModifier);
        expectRows(2);
        QCOMPARE(opened()->review().state(1), SourceState::Twin);
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        QTest::keyClick(opened(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
        m_use->window().actions()->undo->trigger();
        QVERIFY(m_use->records().liveEpisodes().empty());
    }

    void pastedFiles()
    {
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_use->path(u"ferry.md"_s))});
        QGuiApplication::clipboard()->setMimeData(files);
        m_use->window().actions()->importClipboard->trigger();
        expectRows(1);
        QVERIFY(!opened()->review().request(0).pasted);
    }

    void aFieldKeepsWhatIsPastedIntoIt()
    {
        m_use->import({m_use->path(u"ferry.md"_s)}); // something to filter
        copy(u"river"_s);
        auto *field = m_use->window().library()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), u"river"_s);
        QVERIFY(!opened());
        m_use->window().actions()->paste->trigger(); // from the menu
        QCOMPARE(field->text(), u"riverriver"_s);
        QVERIFY(!opened());
    }

    void nothingToPasteIsSaid()
    {
        copy(u" "_s);
        m_use->window().actions()->importClipboard->trigger();
        QVERIFY(!opened());
        QVERIFY(!m_use->window().messages()->text().isEmpty());
    }

    void withoutAProjectThatIsSaid()
    {
        m_use->session().close();
        m_use->window().importDesk()->takePaths({m_use->path(u"ferry.md"_s)});
        QVERIFY(!opened());
        QVERIFY(m_use->window().messages()->text().contains(u"project"));
    }

    void withoutAskingWhatIsUnderstoodIsImported()
    {
        Settings::setImportsWithoutAsking(true);
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        m_use->window().importDesk()->takePaths({m_use->path(u"ferry.md"_s)});
        QVERIFY(!opened()->isVisible());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!opened());
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
        // What is not understood is asked about, and so is all that comes with it.
        m_use->write(u"more.txt"_s, "Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So.");
        m_use->write(u"empty.txt"_s, {});
        m_use->window().importDesk()->takePaths({m_use->path(u"more.txt"_s), m_use->path(u"empty.txt"_s)});
        QTRY_VERIFY(opened() && opened()->isVisible());
        QCOMPARE(finished.size(), 1);
    }

    void givingUpWhileLooking()
    {
        Settings::setImportsWithoutAsking(true);
        m_use->window().importDesk()->takePaths({m_use->path(u"ferry.md"_s)});
        m_use->window().importDesk()->cancel();
        QVERIFY(!opened());
        QCoreApplication::processEvents();
        QVERIFY(m_use->records().liveEpisodes().empty());
    }
};

QTEST_MAIN(ImportDeskTest)
#include "tst_importdesk.moc"
