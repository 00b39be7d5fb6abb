// SPDX-License-Identifier: MIT
// What must not get lost, nor changed, when somebody edits the text in the window, or only looks.
#include "models/project/turndrafts.h"
#include "tests/ui/window/editinginuse.h"
#include "ui/editing/speakernames.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class WordsKeptTest : public QObject, test::EditingInUse
{
    Q_OBJECT

    /// Nothing can be written from now on.
    void failToWrite() const
    {
        QSignalSpy failed(&project(), &Project::writeFailed);
        project().writer()->enqueue([](WriterContext &) -> Result<void> {
            return std::unexpected(Error{.code = ErrorCode::DatabaseFailed,
                                         .arguments = {},
                                         .file = {},
                                         .line = 0,
                                         .detail = u"constraint"_s});
        });
        QTRY_COMPARE(failed.size(), 1);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Such spaces stand before French marks; merely looking into a turn changed all of them.
    void spacesThatDoNotBreakStay()
    {
        showNew(u"french.md"_s, "# Le port\n\n**Ann:** Et\u00A0alors\u202F?\n\n"
                                "**Ben:** Oui\u00A0!\u2028 Il dit\u00A0: \u00AB\u00A0non\u00A0\u00BB.\n");
        const QStringList before = rows();
        openEditor(u"Il dit"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor()->isVisible());
        QCOMPARE(rows(), before);
        openEditor(u"Il dit"_s);
        test::type(field(), u"x"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(reader()->transcript()->body.contains(u"Oui\u00A0!"_s));
        QVERIFY(reader()->transcript()->body.contains(u"xIl dit\u00A0: \u00AB\u00A0non\u00A0\u00BB."_s));
    }

    void anActionOfTheMenuKeepsTheWords()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        window().textActions()->actions().front()->trigger(); // correct
        QVERIFY(outline().contains(u"the old river"_s));
        QVERIFY(editor()->isVisible());
        test::type(field(), u"x"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!outline().contains(u'x'));
    }

    void closingTheProjectKeepsTheWords()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        window().actions()->closeProject->trigger();
        QVERIFY(!m_use->session().project());
        QVERIFY(test::ask(m_use->projectPath(), u"SELECT body FROM revision"_s)
                    .toString()
                    .contains(u"the old river"_s));
    }

    void wordsThatCannotBeKeptAreOnTheClipboard()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        failToWrite();
        QVERIFY(window().messages()->isVisible());
        QVERIFY(window().messages()->text().contains(u"open it again"_s));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"By the old river"_s));
        QVERIFY(window().messages()->text().contains(u"clipboard"_s));
    }

    void wordsAreKeptOverACrash()
    {
        const auto drafts = [this] {
            std::ignore = project().flush();
            return test::ask(m_use->projectPath(), u"SELECT count(*) FROM draft"_s).toInt();
        };
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        QTRY_COMPARE(drafts(), 1);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(drafts(), 0);
        openEditor(u"river"_s);
        test::type(field(), u"wide "_s);
        QTRY_COMPARE(drafts(), 1);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(drafts(), 0);
        const TurnId turn = reader()->transcript()->turns[1].id;
        saveTurnDraft(project(),
                      {.episode = window().pane()->episode(), .turn = turn, .words = u"By the sea."_s});
        const QStringList before = rows();
        m_use->close(); // as after a crash, the draft is there
        m_use->show();
        window().openProject(m_use->projectPath());
        QTRY_VERIFY(editor()->isVisible());
        QCOMPARE(editor()->text(), u"By the sea."_s);
        QVERIFY(window().messages()->text().contains(u"not in the text yet"_s));
        QCOMPARE(rows(), before); // until somebody says so
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(outline().contains(u"By the sea."_s));
        QCOMPARE(drafts(), 0);
    }

    void aDraftThatIsRefusedIsGone()
    {
        const TurnId turn = reader()->transcript()->turns[1].id;
        const EpisodeId episode = window().pane()->episode();
        saveTurnDraft(project(),
                      {.episode = episode, .turn = TurnId(4711), .words = u"Of a turn that is gone."_s});
        m_use->close();
        m_use->show();
        window().openProject(m_use->projectPath());
        QTRY_COMPARE(QApplication::clipboard()->text(), u"Of a turn that is gone."_s);
        QVERIFY(window().messages()->text().contains(u"clipboard"_s));
        QVERIFY(project().flush());
        QVERIFY(!lastTurnDraft(project()));
        saveTurnDraft(project(), {.episode = episode, .turn = turn, .words = u"By the sea."_s});
        m_use->close();
        m_use->show();
        window().openProject(m_use->projectPath());
        QTRY_VERIFY(editor()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(project().flush());
        QVERIFY(!lastTurnDraft(project()));
        QVERIFY(!outline().contains(u"By the sea."_s));
    }

    /// The first time nothing is closed over words that could not be kept.
    void closingStopsOverLostWords()
    {
        openEditor(u"river"_s);
        test::type(field(), u"old "_s);
        failToWrite();
        window().actions()->closeProject->trigger();
        QVERIFY(m_use->session().project());
        QVERIFY(window().messages()->text().contains(u"clipboard"_s));
        window().actions()->closeProject->trigger();
        QVERIFY(!m_use->session().project());
    }

    void whatIsInDoubtIsTold()
    {
        m_use->select(u"he rang a bell"_s);
        m_use->press(Qt::Key_H);
        openEditor(u"Every evening"_s);
        QTextCursor cursor = field()->textCursor();
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.insertText(u"Somebody sang."_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_use->records().reviewCount(), 1);
        QVERIFY(window().messages()->isVisible());
        QVERIFY(window().messages()->text().contains(u"to review"_s));
    }

    void lookingAtASpeakerChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("names") << QByteArray("**Ann:** Where were you?\n\n**Ben:** At home.\n\n"
                                             "**Ann:** And then?\n\n**Ben:** At sea.\n");
        QTest::newRow("names with commas")
            << QByteArray("**Dupont, Marie:** Where were you?\n\n**Ben:** At home.\n\n"
                          "**Dupont, Marie:** And then?\n\n**Ben:** At sea.\n");
        QTest::newRow("no names") << QByteArray("Q: Where were you?\n\nA: At home.\n\n"
                                                "Q: And then?\n\nA: At sea.\n");
    }

    void lookingAtASpeakerChangesNothing()
    {
        QFETCH(const QByteArray, text);
        showNew(u"speakers.md"_s, text);
        const QStringList before = rows();
        putCaret(u"And then"_s);
        QTest::keyClick(reader(), Qt::Key_S);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(answer(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(rows(), before);
        QTest::keyClick(reader(), Qt::Key_S);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(popup()->findChild<QListWidget *>()->count(), 2);
        answer()->clear();
        QTest::keyClick(answer(), Qt::Key_Down);
        QTest::keyClick(answer(), Qt::Key_Down);
        QTest::keyClick(answer(), Qt::Key_Return);
        QCOMPARE(reader()->transcript()->turns[2].labels, reader()->transcript()->turns[1].labels);
        QCOMPARE(reader()->transcript()->labels.size(), 2);
    }

    void speakersAreFoundWhole_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"dupont, marie"_s << u"1"_s;
        QTest::newRow("two") << u"Ben, Dupont, Marie"_s << u"2 1"_s;
        QTest::newRow("without a name") << u"Interviewer, Ben"_s << u"3 2"_s;
        QTest::newRow("new ones") << u"Cleo, Dupont , Ben"_s << u"Cleo Dupont 2"_s;
        QTest::newRow("nobody") << u" , "_s << QString();
    }

    void speakersAreFoundWhole()
    {
        QFETCH(const QString, names);
        const std::vector<Label> labels{
            {.id = LabelId(1), .name = u"Dupont, Marie"_s, .role = Role::Other, .speaker = {}},
            {.id = LabelId(2), .name = u"Ben"_s, .role = Role::Other, .speaker = {}},
            {.id = LabelId(3), .name = {}, .role = Role::Interviewer, .speaker = {}}};
        QStringList found;
        for (const Editing::SpeakerChoice &speaker : speakersNamed(names, labels)) {
            found.append(speaker.label.isValid() ? QString::number(speaker.label.value()) : speaker.name);
        }
        QTEST(found.join(u' '), "expected");
    }
};

QTEST_MAIN(WordsKeptTest)
#include "tst_wordskept.moc"
