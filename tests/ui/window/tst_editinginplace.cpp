// SPDX-License-Identifier: MIT
// The text is edited in the window by keys and mouse; the file is compared before, after, undone and redone.
#include "tests/ui/window/editinginuse.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class EditingInPlaceTest : public QObject, test::EditingInUse
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void wordsAreCorrected()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId marked = reader()->currentAnnotation();
        QVERIFY(marked);
        const QStringList before = rows();
        openEditor(u"river"_s);
        QCOMPARE(field()->textCursor().position(), 7);
        QVERIFY(!reader()->currentAnnotation().isValid() || field()->hasFocus());
        test::type(field(), u"wide "_s); // letters that are keys of the reader: they must stay letters
        QCOMPARE(field()->toPlainText().left(17), u"By the wide river"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor()->isVisible());
        QVERIFY(reader()->hasFocus());
        QVERIFY(outline().contains(u"By the wide river. My father"_s));
        QCOMPARE(m_use->records().annotations().find(marked)->quote, u"the ferry"_s);
        QCOMPARE(reader()->highlights().entries().size(), 1);
        const auto after = rows();
        QVERIFY(before != after);
        undoAndRedo(before, after);
        QCOMPARE(reader()->highlights().entries().size(), 1);
    }

    /// What is being written, and what is to be given another speaker, is there to be seen.
    void hiddenQuestionsAreEditedInSight()
    {
        openEditor(u"Did you"_s);
        test::type(field(), u"And "_s);
        window().actions()->hideQuestions->trigger();
        QVERIFY(editor()->isVisible());
        QVERIFY(reader()->isHidden(0) && !reader()->isHidden(2));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(outline().contains(u"Ann: And Did you help him?"_s));
        QVERIFY(reader()->isHidden(0) && !reader()->isHidden(2));
        window().actions()->hideQuestions->trigger();
        window().actions()->hideQuestions->trigger();
        QVERIFY(reader()->isHidden(2));

        // Joined to a hidden turn, the words at the caret are still there.
        putCaret(u"I held"_s);
        m_use->press(Qt::Key_Backspace, Qt::ShiftModifier);
        QVERIFY(outline().contains(u"Ann: And Did you help him? / I held"_s));
        QVERIFY(reader()->isHidden(0) && !reader()->isHidden(2));
        window().actions()->undo->trigger();
        QVERIFY(outline().contains(u"Ben: I held the rope"_s));

        window().actions()->hideQuestions->trigger();
        window().actions()->hideQuestions->trigger();
        reader()->selectAll();
        m_use->press(Qt::Key_S);
        QVERIFY(popup()->isVisible());
        QVERIFY(!reader()->isHidden(2));
        QTest::keyClick(answer(), Qt::Key_Escape);
        window().actions()->hideQuestions->trigger();
    }

    void escapeLeavesTheWords()
    {
        const QStringList before = rows();
        openEditor(u"river"_s);
        test::type(field(), u"x"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!editor()->isVisible());
        QVERIFY(reader()->hasFocus());
        QCOMPARE(rows(), before);
    }

    void goingElsewhereKeepsTheWords()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        QTest::mouseClick(reader()->viewport(), Qt::LeftButton, {},
                          QPoint(reader()->viewport()->width() / 2, reader()->viewport()->height() - 5));
        QTRY_VERIFY(!editor()->isVisible());
        QVERIFY(outline().contains(u"the old river"_s));
    }

    void closingTheWindowKeepsTheWords()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        m_use->close();
        QVERIFY(test::ask(m_use->projectPath(), u"SELECT body FROM revision"_s)
                    .toString()
                    .contains(u"the old river"_s));
    }

    void undoInTheEditorIsOfTheEditor()
    {
        openEditor(u"river"_s);
        test::type(field(), u"x"_s);
        QTest::keySequence(field(), QKeySequence::Undo);
        QCOMPARE(field()->toPlainText(), editor()->original());
        QVERIFY(editor()->isVisible());
    }

    void noWordsAreNoTurn()
    {
        const QStringList before = rows();
        openEditor(u"river"_s);
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(rows(), before);
        QVERIFY(window().messages()->isVisible());
    }

    void turnsAreSplitAndJoinedInTheEditor()
    {
        const QStringList before = rows();
        openEditor(u"My father"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->turn(), 2);
        QCOMPARE(field()->toPlainText().left(9), u"My father"_s);
        QVERIFY(outline().contains(u"Ben: By the river.\nBen: My father"_s));
        QTest::keyClick(field(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(field(), Qt::Key_Backspace);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->turn(), 1);
        QVERIFY(outline().contains(u"Ben: By the river. / My father"_s));
        QTest::keyClick(field(), Qt::Key_Escape);
        window().actions()->undo->trigger();
        window().actions()->undo->trigger();
        QCOMPARE(rows(), before);
    }

    void keysOfTheReader_data()
    {
        QTest::addColumn<QString>("caret");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("typed"); ///< null: nothing is asked
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &caret, int key, Qt::KeyboardModifiers modifiers,
                            const QString &typed, const QString &expected) {
            QTest::newRow(name) << caret << key << modifiers << typed << expected;
        };
        row("split", u"My father"_s, Qt::Key_Return, Qt::ShiftModifier, {}, u"Ben: By the river.\nBen: My"_s);
        row("join", u"I held"_s, Qt::Key_Backspace, Qt::ShiftModifier, {},
            u"Ann: Did you help him? / I held"_s);
        row("speaker", u"Did you"_s, Qt::Key_S, Qt::NoModifier, u"ben"_s, u"Ben: Did you help"_s);
        row("new speaker", u"Did you"_s, Qt::Key_S, Qt::NoModifier, u"Cleo, Ann"_s, u"Cleo, Ann: Did you"_s);
        row("nobody", u"Did you"_s, Qt::Key_S, Qt::NoModifier, u""_s, u"\n: Did you"_s);
        row("section", u"Did you"_s, Qt::Key_B, Qt::NoModifier, u"The bell"_s, u"##The bell\nAnn: Did you"_s);
    }

    void keysOfTheReader()
    {
        QFETCH(const QString, caret);
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        const QStringList before = rows();
        putCaret(caret);
        QTest::keyClick(reader(), Qt::Key(key), modifiers);
        if (!typed.isNull()) {
            answerWith(typed);
        }
        QVERIFY2(outline().contains(expected), qPrintable(outline()));
        const auto after = rows();
        QVERIFY(before != after);
        undoAndRedo(before, after);
    }

    void sectionsAreWorkedOn()
    {
        putCaret(u"Did you"_s);
        QTest::keyClick(reader(), Qt::Key_B);
        answerWith(u"The bell"_s);
        putCaret(u"I held"_s);
        QTest::keyClick(reader(), Qt::Key_B);
        answerWith(u"The rope"_s);
        QTest::keyClick(reader(), Qt::Key_B, Qt::ShiftModifier);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(answer()->text(), u"The rope"_s);
        answerWith(u"Ropes"_s);
        QTest::keyClick(reader(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY2(
            outline().contains(u"##Ropes\nBen: I held the rope, and I learned to wait.\n##The bell\nAnn"_s),
            qPrintable(outline()));
        QTest::keyClick(reader(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(outline().contains(u"\n###Ropes\n"_s));
        QTest::keyClick(reader(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(outline().contains(u"\n##Ropes\n"_s));
        const auto actions = window().textActions()->actions();
        actions.back()->trigger(); // dissolve
        QVERIFY(!outline().contains(u"Ropes"_s));
    }

    void timesAreSet()
    {
        putCaret(u"Did you"_s);
        QTest::keyClick(reader(), Qt::Key_T, Qt::ShiftModifier);
        answerWith(u"1:02:03 – 1:02:05.5"_s);
        const Turn &turn = reader()->transcript()->turns[2];
        QCOMPARE(turn.start, Milliseconds(3'723'000));
        QCOMPARE(turn.end, Milliseconds(3'725'500));
        QTest::keyClick(reader(), Qt::Key_T, Qt::ShiftModifier);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(answer()->text(), u"1:02:03 – 1:02:05.500"_s);
        answerWith(u"soon"_s);
        QVERIFY(window().messages()->isVisible());
        QCOMPARE(reader()->transcript()->turns[2].start, Milliseconds(3'723'000));
    }

    void aSelectionOfTurnsGetsASpeaker()
    {
        const QString body = reader()->transcript()->body;
        reader()->setFocus();
        reader()->setSelection(
            {Utf16Offset(body.indexOf(u"father"_s)), Utf16Offset(body.indexOf(u"help"_s))});
        QTest::keyClick(reader(), Qt::Key_S);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(answer(), Qt::Key_Down);
        QTest::keyClick(answer(), Qt::Key_Return);
        const QString name = reader()->transcript()->labels.front().name;
        for (const int turn : {1, 2}) {
            QCOMPARE(reader()->transcript()->speakerNames(reader()->transcript()->turns[size_t(turn)]), name);
        }
    }

    void thePageStaysWhereItWas()
    {
        QByteArray bytes = "# Long\n\n";
        for (int i = 0; i < 300; ++i) {
            bytes += (i % 2 == 0 ? "**Ann:** Question " : "**Ben:** Answer ") + QByteArray::number(i) +
                     " with some words to fill a line or two of the page, and a few more of them.\n\n";
        }
        m_use->write(u"long.md"_s, bytes);
        m_use->import({m_use->path(u"long.md"_s)});
        QVERIFY(window().pane()->showEpisode(m_use->records().liveEpisodes().back()));
        QTRY_VERIFY(reader()->transcript()->turns.size() == 300);
        const qsizetype at = reader()->transcript()->body.indexOf(u"Answer 151"_s);
        reader()->revealRange({Utf16Offset(at), Utf16Offset(at + 6)});
        putCaret(u"Answer 151"_s);
        const QRect rect = reader()->rectOf(Utf16Offset(at));
        QVERIFY(!rect.isNull());
        QVERIFY(Editing(project())
                    .rewriteTurn(window().pane()->episode(), 3, u"Much longer. "_s.repeated(200))
                    .value_or(false));
        const qsizetype now = reader()->transcript()->body.indexOf(u"Answer 151"_s);
        QVERIFY(now > at);
        QCOMPARE(reader()->caret(), Utf16Offset(now));
        QCOMPARE(reader()->rectOf(Utf16Offset(now)).top(), rect.top());
    }

    void wordsAreSavedWhenTheTextChangesUnderThem()
    {
        openEditor(u"river"_s);
        test::type(field(), u"x"_s);
        QVERIFY(Editing(project()).joinToPrevious(window().pane()->episode(), 1).value_or(false));
        QVERIFY(!editor()->isVisible());
        QVERIFY(QApplication::clipboard()->text().contains(u"By the xriver"_s));
        QVERIFY(window().messages()->isVisible());
    }

    void everyActionIsInTheMenuAndSaysItsKey()
    {
        const QList<QAction *> actions = window().actions()->textMenu->actions();
        QVERIFY(actions.size() > 10);
        for (const QAction *action : actions) {
            QVERIFY(action->isSeparator() || action->isEnabled() ||
                    !window().textActions()->actions().contains(action));
        }
    }
};

QTEST_MAIN(EditingInPlaceTest)
#include "tst_editinginplace.moc"
