// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/writers/templatefolder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/export/exportform.h"
#include "ui/export/exportwindow.h"
#include "ui/export/templateeditor.h"
#include "ui/export/templatesource.h"
#include "ui/export/templatevariables.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Templates copied, changed and taken back by a person.
class TemplateEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<ExportWindow> m_window;

    [[nodiscard]] TemplateEditor &editor() const { return *m_window->templateEditor(); }

    void open()
    {
        m_window =
            std::make_unique<ExportWindow>(m_sample->project(), m_sample->data().liveEpisodes().front());
        m_window->show();
        QComboBox *format = m_window->form()->formatBox();
        format->setCurrentIndex(format->findData(u"markdown"_s));
        QTest::mouseClick(m_window->form()->templatesButton(), Qt::LeftButton);
        QVERIFY(m_window->templateEditor());
        QVERIFY(QTest::qWaitForWindowActive(&editor()));
    }

    /// By its file's name.
    void select(const QString &name) const
    {
        for (int row = 0; row < editor().list()->count(); ++row) {
            if (editor().list()->item(row)->data(Qt::UserRole).toString() == name) {
                editor().list()->setCurrentRow(row);
                return;
            }
        }
        QFAIL("no such template");
    }

    void toEnd() const
    {
        editor().source()->setFocus();
        QTest::keyClick(editor().source(), Qt::Key_End, Qt::ControlModifier);
    }

    static void answer(QMessageBox::StandardButton button)
    {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QSettings().clear();
        QDir(TemplateFolder().path()).removeRecursively();
        m_sample = std::make_unique<SampleProject>();
        const EpisodeId ferry = m_sample->add(SampleShape{.title = u"The ferry"_s});
        sure(
            Editing(m_sample->project())
                .annotate(ferry, m_sample->startOf(ferry, 1, 20), palette()[0].colour, {}, u"On ferries."_s));
        open();
    }

    void cleanup()
    {
        m_window.reset();
        m_sample.reset();
        QDir(TemplateFolder().path()).removeRecursively();
    }

    void showsWhatIsShipped()
    {
        QCOMPARE(editor().list()->count(), int(TemplateFolder::shipped().size()));
        QCOMPARE(editor().source()->text(), sure(TemplateFolder::shippedText(u"notes-annotation.md"_s)));
        QVERIFY(editor().source()->isReadOnly());
        QVERIFY(!editor().saveButton()->isEnabled());
        QTRY_VERIFY(editor().preview()->text().contains(u"On ferries."));
        select(u"notes.css"_s);
        QVERIFY(editor().source()->text().contains(u"blockquote"));
        QVERIFY(!editor().variables()->isEnabled());
    }

    /// All of it: a copy, a change that is seen, an insertion, a fault, saving, and back to what was shipped.
    void aTemplateIsChanged()
    {
        QTest::mouseClick(editor().copyButton(), Qt::LeftButton);
        QVERIFY(!editor().source()->isReadOnly());
        toEnd();
        QTest::keyClicks(editor().source(), u"Who: "_s);
        QTRY_VERIFY(editor().preview()->text().contains(u"Who:"));
        QVERIFY(TemplateFolder().copied().isEmpty()); // not yet

        // "turn", put in by the keyboard.
        QTreeWidget *variables = editor().variables();
        variables->setFocus();
        const QList<QTreeWidgetItem *> found = variables->findItems(u"turn"_s, Qt::MatchExactly, 0);
        QCOMPARE(found.size(), 1);
        variables->setCurrentItem(found.front());
        QTest::keyClick(variables, Qt::Key_Return);
        QVERIFY(editor().source()->text().endsWith(u"Who: {{ turn }}"));
        QTRY_VERIFY(editor().preview()->text().contains(u"Who: turn "));

        // A fault is said, with its template and line.
        toEnd();
        QTest::keyClick(editor().source(), Qt::Key_Return);
        QTest::keyClicks(editor().source(), u"{% load i18n %}"_s);
        const qsizetype line = editor().source()->text().count(u'\n') + 1;
        QTRY_VERIFY(editor().preview()->text().contains(u"notes-annotation.md: line %1"_s.arg(line)));
        QVERIFY(editor().preview()->text().contains(u"this tag is not allowed"));
        for (int i = 0; i < 16; ++i) {
            QTest::keyClick(editor().source(), Qt::Key_Backspace);
        }
        QTRY_VERIFY(editor().preview()->text().contains(u"Who: turn "));

        QSignalSpy saved(&editor(), &TemplateEditor::saved);
        QTest::keyClick(&editor(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(TemplateFolder().copied(), QStringList(u"notes-annotation.md"_s));
        QVERIFY(!editor().saveButton()->isEnabled());
        QTRY_VERIFY(m_window->preview()->text().contains(u"Who: turn ")); // the export has it

        QTest::mouseClick(editor().revertButton(), Qt::LeftButton);
        QTRY_VERIFY(!editor().preview()->text().contains(u"Who:"));
        editor().source()->undo(); // it is not gone yet
        QTRY_VERIFY(editor().preview()->text().contains(u"Who:"));
        QTest::mouseClick(editor().revertButton(), Qt::LeftButton);
        QTest::mouseClick(editor().saveButton(), Qt::LeftButton);
        QVERIFY(TemplateFolder().copied().isEmpty());
    }

    void whatIsNotSavedIsAskedAbout()
    {
        QTest::mouseClick(editor().copyButton(), Qt::LeftButton);
        toEnd();
        QTest::keyClicks(editor().source(), u"mine"_s);
        select(u"notes.md"_s); // stays among what is not saved
        select(u"notes-annotation.md"_s);
        QVERIFY(editor().source()->text().endsWith(u"mine"));

        answer(QMessageBox::Cancel);
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QVERIFY(editor().isVisible());
        const QPointer<TemplateEditor> open(&editor());
        answer(QMessageBox::Save);
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QTRY_VERIFY(!open);
        QVERIFY(sure(TemplateFolder().text(u"notes-annotation.md"_s)).endsWith(u"mine"));
    }

    /// The project closes, and the windows with it.
    void whatNobodyDiscardedIsKept()
    {
        QTest::mouseClick(editor().copyButton(), Qt::LeftButton);
        toEnd();
        QTest::keyClicks(editor().source(), u"mine"_s);
        m_window.reset();
        QVERIFY(sure(TemplateFolder().text(u"notes-annotation.md"_s)).endsWith(u"mine"));
    }

    void discardedIsDiscarded()
    {
        QTest::mouseClick(editor().copyButton(), Qt::LeftButton);
        toEnd();
        QTest::keyClicks(editor().source(), u"mine"_s);
        answer(QMessageBox::Cancel);
        QVERIFY(!m_window->finishTemplates());
        QVERIFY(editor().isVisible());
        const QPointer<TemplateEditor> open(&editor());
        answer(QMessageBox::Discard);
        QVERIFY(m_window->finishTemplates());
        QTRY_VERIFY(!open);
        m_window.reset();
        QVERIFY(TemplateFolder().copied().isEmpty());
    }

    void remembersTheTemplate()
    {
        select(u"notes-list.md"_s);
        m_window.reset();
        open();
        QCOMPARE(editor().source()->text(), sure(TemplateFolder::shippedText(u"notes-list.md"_s)));
    }

    /// Each name that is offered is one that templates may use.
    void everyVariableIsAllowed()
    {
        for (const QString &name : TemplateFolder::shipped()) {
            QVERIFY(!templateTitle(name).isEmpty());
            for (const TemplateVariable &variable : templateVariables(name)) {
                QVERIFY(!variable.meaning.isEmpty() && variable.text.contains(u"{{ "));
            }
        }
        QVERIFY(templateVariables(u"notes.css"_s).empty());
    }
};

QTEST_MAIN(TemplateEditorTest)
#include "tst_templateeditor.moc"
