// SPDX-License-Identifier: MIT
// A revised source comes or is undone: what a pane shows goes to the new text, and nothing of the old one is
// marked or edited any more.
#include "tests/support/heldwriter.h"
#include "tests/ui/window/reviewinginuse.h"
#include "ui/editing/fieldpopup.h"
#include "ui/editing/textediting.h"
#include "ui/reader/turneditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::FerryRevised;
using test::OvenRevised;

class RevisedTextsTest : public QObject, test::ReviewingInUse
{
    Q_OBJECT

    QStringList labels() const
    {
        QStringList names;
        for (const EpisodeLabel &label : records().labels()) {
            names.append(label.name);
        }
        names.sort();
        return names;
    }

    void showInPane(const QString &title)
    {
        QVERIFY(window().pane()->showEpisode(episode(title)));
        QTRY_COMPARE(window().pane()->episode(), episode(title));
    }

    void paneShows(const QString &words) { QTRY_VERIFY(m_use->reader()->transcript()->body.contains(words)); }
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// While another text is on its way, places in the one to be seen are none.
    void whatIsSelectedInATextThatIsGoneIsNotMarked()
    {
        Settings::setImportsWithoutAsking(true);
        const AnnotationId gone = annotate(episode(u"The oven"_s), u"Winters without coal"_s);
        revise(u"The oven"_s, OvenRevised);
        showInPane(u"The oven"_s);
        paneShows(u"docks"_s);
        m_use->select(u"until the strike"_s);
        {
            test::HeldWriter held(project());
            window().actions()->undo->trigger();
            window().actions()->highlight->trigger();
            QCOMPARE(records().annotationIds(episode(u"The oven"_s)), std::vector{gone});
            QVERIFY(window().pane()->selected().isEmpty());
        }
        paneShows(u"harbour"_s);
        m_use->select(u"until the strike"_s);
        window().actions()->highlight->trigger();
        const auto made = records().annotationIds(episode(u"The oven"_s));
        QCOMPARE(made.size(), 2);
        QCOMPARE(annotation(made.back()).quote, u"until the strike"_s);
    }

    /// Neither words nor an answer that was asked for in it go into the text that comes.
    void aTextThatIsGoneIsNotEdited()
    {
        Settings::setImportsWithoutAsking(true);
        revise(u"The oven"_s, OvenRevised);
        showInPane(u"The oven"_s);
        paneShows(u"docks"_s);
        m_use->select(u"until the strike"_s);
        m_use->press(Qt::Key_S);
        FieldPopup *popup = window().editing()->popup();
        QTRY_VERIFY(popup->isVisible());
        const QStringList before = labels();
        {
            test::HeldWriter held(project());
            window().actions()->undo->trigger();
            auto *answer = popup->findChild<QLineEdit *>();
            answer->setText(u"Clara"_s);
            QTest::keyClick(answer, Qt::Key_Return);
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
            m_use->press(Qt::Key_E);
            QVERIFY(!window().editing()->editor()->isActive());
        }
        paneShows(u"harbour"_s);
        QCOMPARE(labels(), before);
        m_use->select(u"until the strike"_s);
        m_use->press(Qt::Key_E);
        QVERIFY(window().editing()->editor()->isActive());
        QTest::keyClick(window().editing()->editor()->field(), Qt::Key_Escape);
    }

    /// It got another text while another interview was to come.
    void aTextThatIsGoneDoesNotStay()
    {
        Settings::setImportsWithoutAsking(true);
        revise(u"The oven"_s, OvenRevised);
        revise(u"The ferry"_s, FerryRevised);
        showInPane(u"The oven"_s);
        paneShows(u"docks"_s);
        test::HeldWriter held(project());
        window().actions()->undo->trigger();
        QVERIFY(window().pane()->showEpisode(episode(u"The ferry"_s)));
        QCOMPARE(window().pane()->episode(), episode(u"The oven"_s)); // the other one is not there yet
        window().actions()->undo->trigger();
        QVERIFY(window().pane()->showEpisode(episode(u"The oven"_s)));
        held.release();
        paneShows(u"harbour"_s);
        QCOMPARE(window().pane()->episode(), episode(u"The oven"_s));
    }

    /// A new text comes while another interview is open.
    void oneGoesOnReadingAtTheSameWords()
    {
        Settings::setImportsWithoutAsking(true);
        QByteArray longer = OvenRevised;
        for (int i = 0; i < 40; ++i) {
            longer += "\n**Ann:** And what was in year " + QByteArray::number(i) +
                      "?\n\n**Ben:** The same as before, but colder by " + QByteArray::number(i) + ".\n";
        }
        revise(u"The oven"_s, longer);
        showInPane(u"The oven"_s);
        paneShows(u"year 39"_s);
        const auto turnAtTop = [&] {
            const auto &transcript = *m_use->reader()->transcript();
            return transcript.text(transcript.turns[size_t(m_use->reader()->anchor().turn)].range).toString();
        };
        m_use->reader()->setAnchor({.turn = 30, .offset = 0});
        const QString words = turnAtTop();
        QVERIFY(words.contains(u"year"_s) || words.contains(u"colder"_s));
        showInPane(u"The ferry"_s);
        QByteArray before = "# The oven\n\n";
        for (int i = 0; i < 20; ++i) {
            before += "**Cleo:** This is the preface, part " + QByteArray::number(i) +
                      ".\n\n**Dan:** Indeed, and a long one it is.\n\n";
        }
        longer.replace("# The oven\n\n", before);
        revise(u"The oven"_s, longer);
        showInPane(u"The oven"_s);
        paneShows(u"preface"_s);
        QTRY_COMPARE(turnAtTop(), words);
    }
};

QTEST_MAIN(RevisedTextsTest)
#include "tst_revisedtexts.moc"
