// SPDX-License-Identifier: MIT
// From the first start to quotes in a file, and what that takes.
#include "tests/ui/window/windowinuse.h"
#include "ui/annotating/tagpicker.h"
#include "ui/base/filechooser.h"
#include "ui/export/exportwindow.h"
#include "ui/import/importwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/importdesk.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

/// A key (of a typed word each letter), a click and a file chosen are one action each. Nothing is done but by
/// these.
class FirstStepsTest : public QObject
{
    Q_OBJECT

    static constexpr int MostActions = 40;

    std::unique_ptr<test::WindowInUse> m_use;
    int m_actions = 0;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }

    /// Counts; and no dialog may be in the way.
    void act()
    {
        ++m_actions;
        QVERIFY(!QApplication::activeModalWidget());
    }
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        act();
        QTest::keyClick(widget, key, modifiers);
    }
    void inText(Qt::Key pressed)
    {
        QTRY_VERIFY(m_use->reader()->hasFocus()); // without a click
        key(m_use->reader(), pressed);
    }
    void typed(QWidget *widget, const QString &word)
    {
        for (const QChar letter : word) {
            act();
            test::type(widget, letter);
        }
    }
    void choose(const QStringList &paths)
    {
        act();
        FileChooser::setNextAnswer(paths);
    }
    void newTag(const QString &name)
    {
        inText(Qt::Key_T);
        auto *picker = window().findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        typed(picker->findChild<QLineEdit *>(), name);
        key(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    void recentTag(Qt::Key digit)
    {
        inText(Qt::Key_R);
        auto *picker = window().findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        key(picker->findChild<QLineEdit *>(), digit);
    }

private Q_SLOTS:
    void init() { m_use = std::make_unique<test::WindowInUse>(); }
    void cleanup() { m_use.reset(); }

    void fiveTaggedQuotesOfTwoInterviews()
    {
        m_use->write(u"mill.md"_s, "# The mill\n\n**Ann:** And the mill?\n\n"
                                   "**Cleo:** The mill was sold. Nobody asked my mother.\n");

        // A project.
        QWidget *first = window().focusWidget();
        QVERIFY(first);
        choose({m_use->path(u"study"_s)});
        key(first, Qt::Key_Return);
        QTRY_VERIFY(m_use->session().project());

        // Two interviews.
        choose({m_use->path(u"ferry.md"_s), m_use->path(u"mill.md"_s)});
        QSignalSpy imported(&m_use->session(), &Session::importFinished);
        key(&window(), Qt::Key_I, Qt::ControlModifier);
        ImportWindow *import = window().importDesk()->importWindow();
        QTRY_VERIFY(import && import->importButton()->isEnabled());
        key(import, Qt::Key_Return);
        QTRY_COMPARE(imported.size(), 1);
        QTRY_COMPARE(window().pane()->episode(), m_use->records().liveEpisodes().front());
        window().activateWindow();

        // Three quotes of the first: D goes from sentence to sentence.
        inText(Qt::Key_D);
        inText(Qt::Key_D);
        newTag(u"Youth"_s);
        inText(Qt::Key_D);
        newTag(u"Work"_s);
        inText(Qt::Key_D);
        inText(Qt::Key_A);

        // Two of the second.
        const EpisodeId mill = m_use->records().liveEpisodes().back();
        QTreeView *library = window().library()->view();
        const QModelIndex row = library->model()->index(1, 0);
        act();
        QTest::mouseClick(library->viewport(), Qt::LeftButton, {}, library->visualRect(row).center());
        QTest::mouseDClick(library->viewport(), Qt::LeftButton, {}, library->visualRect(row).center());
        QTRY_COMPARE(window().pane()->episode(), mill);
        inText(Qt::Key_D);
        inText(Qt::Key_D);
        recentTag(Qt::Key_1);
        inText(Qt::Key_D);
        recentTag(Qt::Key_2);

        // The file.
        key(&window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window().findChild<ExportWindow *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        key(dialog, Qt::Key_F, Qt::AltModifier);
        auto *format = qobject_cast<QComboBox *>(dialog->focusWidget());
        QVERIFY(format);
        key(format, Qt::Key_M);
        QSignalSpy exported(dialog, &ExportWindow::exported);
        choose({m_use->path(u"notes.md"_s)});
        key(dialog, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);

        QFile file(m_use->path(u"notes.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString notes = QString::fromUtf8(file.readAll());
        for (const QString &quote :
             {u"By the river."_s, u"My father ran the ferry."_s, u"😀 Every evening he rang a bell."_s,
              u"The mill was sold."_s, u"Nobody asked my mother."_s}) {
            QVERIFY2(notes.contains(quote), qPrintable(quote));
        }
        QCOMPARE(m_use->records().annotations().size(), 5);
        QCOMPARE(m_use->records().taggings().size(), 5);
        QVERIFY(notes.contains(u"Youth"));
        QVERIFY(notes.contains(u"Work"));
        qInfo("%d actions", m_actions);
        QVERIFY(m_actions <= MostActions);
        m_use->closeAndCheck();
    }
};

QTEST_MAIN(FirstStepsTest)
#include "tst_firststeps.moc"
