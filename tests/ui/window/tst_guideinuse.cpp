// SPDX-License-Identifier: MIT
// The guide, as a person makes it and assigns to it what was asked: by keys and mouse.
#include "tests/ui/window/guideinuse.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/base/pickerpopup.h"
#include "ui/base/recordtree.h"
#include "ui/pane/questionassigning.h"
#include "ui/window/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>

using namespace visavis;
using namespace Qt::StringLiterals;

class GuideInUseTest : public QObject, test::GuideInUse
{
    Q_OBJECT

    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const auto &[id, level] : m_use->records().guide()) {
            all.append(QString(level, u'.') + m_use->records().questions().find(id)->text);
        }
        return all;
    }
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void questionsAreTyped()
    {
        QLineEdit *words = guide()->wordsEdit();
        words->setFocus();
        test::type(words, u"Where did you grow up?"_s);
        QTest::keyClick(words, Qt::Key_Return);
        test::type(words, u"With whom?"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(lines(), (QStringList{u"Where did you grow up?"_s, u".With whom?"_s}));
        guide()->setCurrentQuestion(question(0));
        test::type(words, u"What did you learn?"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(lines(),
                 (QStringList{u"Where did you grow up?"_s, u".With whom?"_s, u"What did you learn?"_s}));
        QTest::keyClick(words, Qt::Key_Return); // nothing
        QCOMPARE(lines().size(), 3);
        project().undo();
        QCOMPARE(lines().size(), 2);
        project().redo();
        QCOMPARE(lines().size(), 3);
        guide()->tree()->setFocus();
        QTest::keyClick(guide()->tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(lines(),
                 (QStringList{u"What did you learn?"_s, u"Where did you grow up?"_s, u".With whom?"_s}));
        QTest::keyClick(guide()->tree(), Qt::Key_Delete);
        QCOMPARE(lines(), (QStringList{u"Where did you grow up?"_s, u".With whom?"_s}));
    }

    void aGuideIsPastedAndImported()
    {
        QGuiApplication::clipboard()->setText(
            u"1. Where did you grow up?\n   - With whom?\n2. What did you learn?\n"_s);
        guide()->wordsEdit()->setFocus();
        QTest::keyClick(guide()->wordsEdit(), Qt::Key_V, Qt::ControlModifier);
        const QStringList pasted{u"Where did you grow up?"_s, u".With whom?"_s, u"What did you learn?"_s};
        QCOMPARE(lines(), pasted);
        m_use->write(u"guide.txt"_s, "- And today?\n- What else?\n");
        FileChooser::setNextAnswer({m_use->path(u"guide.txt"_s)});
        guide()->importAction()->trigger();
        QCOMPARE(lines(), pasted + (QStringList{u"And today?"_s, u"What else?"_s}));
        FileChooser::setNextAnswer({m_use->path(u"missing.txt"_s)});
        guide()->importAction()->trigger();
        QCOMPARE(lines().size(), 5);
        QVERIFY(m_use->window().messages()->isVisible());
    }

    /// Of the interview that is being read, and the answers in the other one are found.
    void aGuideIsTakenFromAnInterview()
    {
        guide()->proposeAction()->trigger();
        QCOMPARE(lines().value(0), u"Where did you grow up?"_s);
        answersAreFound();
        QCOMPARE(board()->guideAnswers()->episodesAnswering(question(0)), 2);
    }

    /// The exchange at the caret, by one key; what was found is marked in the list.
    void exchangesAreAssignedByAKey()
    {
        QVERIFY(Editing(project()).addQuestions(
            {{.text = u"Where did you grow up?"_s}, {.text = u"Bells and whistles"_s}}, {}, 0));
        answersAreFound();
        EpisodePane *pane = board()->active();
        click(pane, u"By the river"_s);
        QTest::keyClick(pane->view(), Qt::Key_Q);
        PickerPopup *picker = m_use->window().assigning()->picker();
        QVERIFY(picker->isVisible());
        auto *list = picker->findChild<QListView *>();
        QCOMPARE(list->currentIndex().data().toString(), u"Where did you grow up?"_s);
        QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(), u"1 Where did you grow up?"_s);
        // All its rows, and no empty space below them.
        QCOMPARE(list->height(), list->model()->rowCount() * list->sizeHintForRow(0));
        QCOMPARE_GE(list->sizeHintForRow(0), list->fontMetrics().height() + 10);
        auto *field = picker->findChild<QLineEdit *>();
        test::type(field, u"whist"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_use->records().assignments().size(), 1);
        QCOMPARE(m_use->records().assignments().begin()->question, question(1));
        QTRY_COMPARE(board()->guideAnswers()->episodesAnswering(question(1)), 1);
        project().undo();
        QCOMPARE(m_use->records().assignments().size(), 0);
        QTRY_COMPARE(board()->guideAnswers()->episodesAnswering(question(1)), 0);
    }

    /// Answers that come while a question is being reworded leave what is typed alone.
    void rewordingAQuestion()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        answersAreFound();
        guide()->setCurrentQuestion(question(0));
        guide()->tree()->setFocus();
        QTest::keyClick(guide()->tree(), Qt::Key_F2);
        auto *edit = guide()->tree()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        test::type(edit, u"Where were you"_s);
        QVERIFY(Editing(project()).rewriteTurn(episode(u"The oven"_s), 1, u"In the garden of a bakery."_s));
        QTRY_VERIFY(board()->guideAnswers()->isFinding());
        QTRY_VERIFY(!board()->guideAnswers()->isFinding());
        QCOMPARE(edit->text(), u"Where were you"_s);
        test::type(edit, u" a child?"_s);
        // Kept when the project is closed over it.
        m_use->window().actions()->closeProject->trigger();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QCOMPARE(lines(), QStringList{u"Where were you a child?"_s});
    }

    void withoutAGuideAWordSaysSo()
    {
        click(board()->active(), u"By the river"_s);
        QTest::keyClick(board()->active()->view(), Qt::Key_Q);
        QVERIFY(m_use->window().messages()->isVisible());
        QVERIFY(!m_use->window().assigning()->picker()->isVisible());
    }
};

QTEST_MAIN(GuideInUseTest)
#include "tst_guideinuse.moc"
