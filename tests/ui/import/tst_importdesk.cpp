// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/import/importnotice.h"
#include "ui/import/importwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/importdesk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
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

    void pastedPages()
    {
        auto *page = new QMimeData;
        page->setText(u"The lamp\nAnn: Who?\nBen: I.\nAnn: Why?\nBen: So."_s);
        page->setHtml(u"<h2>The lamp</h2><p><b>Ann:</b> Who?</p><p><b>Ben:</b> I.</p><p><b>Ann:</b> Why?</p>"
                      "<p><b>Ben:</b> So.</p>"_s);
        QGuiApplication::clipboard()->setMimeData(page);
        m_use->window().actions()->importClipboard->trigger();
        expectRows(1);
        QCOMPARE(opened()->review().scan(0).format, u"html"_s);
        QCOMPARE(opened()->review().scan(0).sections, 1);
        // Which was taken is said, and the other is a key away.
        QVERIFY(opened()->notice()->isVisible());
        const QString said = opened()->notice()->text();
        QVERIFY(said.contains(u"page"));
        QComboBox *pasted = opened()->notice()->pasted();
        QVERIFY(pasted->isVisible());
        pasted->setFocus();
        QTest::keyClick(pasted, Qt::Key_End);
        QTRY_VERIFY(!opened()->review().isBusy());
        QCOMPARE(opened()->review().scan(0).format, u"text"_s);
        QVERIFY(opened()->notice()->text() != said);
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        QTest::keyClick(opened(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
    }

    void whatChangesAndVanishesMeanwhileIsSaid()
    {
        const QByteArray talk = "Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So.\n\nAnn: ";
        QStringList paths;
        for (const char *name : {"1.txt", "2.txt", "3.txt", "4.txt"}) {
            m_use->write(QString::fromLatin1(name), talk + name + ".\n");
            paths.append(m_use->path(QString::fromLatin1(name)));
        }
        m_use->window().importDesk()->takePaths(paths);
        expectRows(4);
        m_use->write(u"2.txt"_s, talk + "Something else.\n");
        QVERIFY(QFile::remove(m_use->path(u"3.txt"_s)));
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        QTest::keyClick(opened(), Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 4);
        QCOMPARE(outcomes[1].error->code, ErrorCode::FileChanged);
        QCOMPARE(outcomes[2].error->code, ErrorCode::FileNotFound);
        QCOMPARE(m_use->records().liveEpisodes().size(), 2); // the others are there
        QTRY_VERIFY(m_use->window().messages()->text().contains(u"2.txt"));
        QVERIFY(m_use->window().messages()->text().contains(u"3.txt"));
    }

    void manyFilesAreDroppedAndGivenUp()
    {
        QMimeData files;
        QList<QUrl> urls;
        for (int i = 0; i < 500; ++i) {
            m_use->write(u"%1.txt"_s.arg(i),
                         "Ann: Who?\n\nBen: " + QByteArray::number(i) + ".\n\nAnn: Why?\n\nBen: So.\n");
            urls.append(QUrl::fromLocalFile(m_use->path(u"%1.txt"_s.arg(i))));
        }
        files.setUrls(urls);
        drop(m_use->window(), files);
        QVERIFY(opened());
        QTRY_COMPARE(opened()->review().rowCount(), 500); // and hardly any of them is read
        QVERIFY(!opened()->importButton()->isEnabled() || !opened()->review().isBusy());
        QTest::keyClick(opened(), Qt::Key_Escape);
        QTRY_VERIFY(!opened());
        QVERIFY(m_use->records().liveEpisodes().empty());
        drop(m_use->window(), files);
        expectRows(500);
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        QTest::keyClick(opened(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(m_use->records().liveEpisodes().size(), 500);
        m_use->window().actions()->undo->trigger();
        QVERIFY(m_use->records().liveEpisodes().empty());
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
        // What comes after it is there, and so would this be.
        m_use->write(u"more.md"_s,
                     "# More\n\n**Ann:** Who?\n\n**Ben:** I.\n\n**Ann:** Why?\n\n**Ben:** So.\n");
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        m_use->window().importDesk()->takePaths({m_use->path(u"more.md"_s)});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_use->records().liveEpisodes().size(), 1);
        QCOMPARE(m_use->records().episodes().find(m_use->records().liveEpisodes().front())->title, u"More"_s);
    }
};

QTEST_MAIN(ImportDeskTest)
#include "tst_importdesk.moc"
