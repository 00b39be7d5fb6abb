// SPDX-License-Identifier: MIT
#include "ui/notes/referencecompletion.h"

#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/noteeditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class ReferenceCompletionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<NoteEditor> m_editor;
    EpisodeId m_ferry;
    TagId m_water;

    void type(const QString &text) const { QTest::keyClicks(m_editor.get(), text); }
    [[nodiscard]] static QAbstractItemView *list()
    {
        return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_ferry = m_sample->add(test::SampleShape{.title = u"The ferry"_s});
        m_water = sure(Editing(m_sample->project()).createTag(u"Water"_s));
        m_editor = std::make_unique<NoteEditor>();
        m_editor->setProject(&m_sample->project());
        m_editor->begin({});
        m_editor->resize(300, 100);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_editor->setFocus();
    }
    void cleanup()
    {
        m_editor.reset();
        m_sample.reset();
    }

    void namesComplete()
    {
        type(u"See [[wa"_s);
        QVERIFY(list());
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE_GE(list()->sizeHintForRow(0), list()->fontMetrics().height() + 10);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"See [[Water]]"_s);
        QVERIFY(!list());
        type(u", [["_s);
        QVERIFY(list());
        QCOMPARE(list()->model()->rowCount(), 2 + int(m_sample->data().speakers().size()));
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list());
        QVERIFY(m_editor->isVisible());
        type(u"nobody"_s);
        QVERIFY(!list());
        QCOMPARE(m_editor->text(), u"See [[Water]], [[nobody"_s);
    }

    void referencesLookLikeWhatTheyAre()
    {
        m_editor->begin(u"[[Water]] and [[Fire]]"_s);
        QTRY_COMPARE(m_editor->extraSelections().size(), 2);
        const auto styleOf = [&](int which) {
            return m_editor->extraSelections()[which].format.underlineStyle();
        };
        QCOMPARE(styleOf(0), QTextCharFormat::SingleUnderline);
        QCOMPARE(styleOf(1), QTextCharFormat::DotLine);
        sure(Editing(m_sample->project()).createTag(u"Fire"_s));
        QTRY_COMPARE(styleOf(1), QTextCharFormat::SingleUnderline);
    }

    void referencesAreFollowed()
    {
        m_editor->begin(u"[[The ferry]] and [[Fire]]"_s);
        QSignalSpy requested(m_editor.get(), &NoteEditor::objectRequested);
        QSignalSpy finished(m_editor.get(), &NoteEditor::finished);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(4);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toUuid(), m_sample->data().episodes().find(m_ferry)->guid);
        QCOMPARE(finished.size(), 0);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_editor->cursorRect(cursor).center());
        QCOMPARE(requested.size(), 2);
        // Nothing is called so: the key keeps the note.
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(finished.size(), 1);
    }
};

QTEST_MAIN(ReferenceCompletionTest)
#include "tst_referencecompletion.moc"
