// SPDX-License-Identifier: MIT
// Several people annotate one project, and see of each other what they choose to.
#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotating/codersmenu.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panefilter.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class CodersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode() const { return m_use->records().liveEpisodes().front(); }
    [[nodiscard]] QString coderNow() const { return m_use->records().coders().find(project().coder())->name; }
    /// What is to be seen marked in a pane, in order.
    [[nodiscard]] static QStringList marked(const EpisodePane *pane)
    {
        QStringList words;
        for (const HighlightIndex::Entry &entry : pane->view()->highlights().entries()) {
            words.append(pane->view()->transcript()->text(entry.highlight.range).toString());
        }
        return words;
    }
    [[nodiscard]] QStringList marked() const { return marked(m_use->window().pane()); }
    [[nodiscard]] int cards() const { return m_use->window().annotations()->list()->model()->rowCount(); }
    /// As if chosen from the menu.
    void choose(const QString &text) const
    {
        auto *menu = m_use->window().findChild<CodersMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text) {
                QVERIFY(action->icon().isNull() || !action->isCheckable()); // which would hide the mark
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    void mark(const QString &words) const
    {
        m_use->select(words);
        m_use->press(Qt::Key_H);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        m_use->session().annotateAs(u"Ann Lee"_s);
        mark(u"river"_s);
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void passesAreNumbered()
    {
        QCOMPARE(nameOfNextPass(m_use->records(), u"Ann Lee"_s), u"Ann Lee (2)"_s);
        m_use->session().annotateAs(u"Ann Lee (2)"_s);
        QCOMPARE(nameOfNextPass(m_use->records(), u"Ann Lee (2)"_s), u"Ann Lee (3)"_s);
    }

    void othersCanBeHidden()
    {
        m_use->session().annotateAs(u"Bo"_s);
        mark(u"rope"_s);
        QCOMPARE(marked(), (QStringList{u"river"_s, u"rope"_s}));
        choose(u"Show what Ann Lee did"_s);
        QCOMPARE(marked(), QStringList{u"rope"_s});
        QCOMPARE(cards(), 1);
        // Another coder has not hidden anybody, and whoever comes back finds it as it was.
        choose(u"Ann Lee annotates"_s);
        QCOMPARE(coderNow(), u"Ann Lee"_s);
        QCOMPARE(marked().size(), 2);
        choose(u"Bo annotates"_s);
        QCOMPARE(marked(), QStringList{u"rope"_s});
        choose(u"Show what Ann Lee did"_s);
        QCOMPARE(marked().size(), 2);
        QCOMPARE(cards(), 2);
    }

    /// Of this project alone, and whoever opens it again goes on with it.
    void codingAgainIsOfTheProject()
    {
        choose(u"Code again, blind"_s);
        QCOMPARE(Settings::coderName(), u"Ann Lee"_s);
        m_use->window().close();
        m_use->close();
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QCOMPARE(coderNow(), u"Ann Lee (2)"_s);
        QTRY_VERIFY(m_use->window().pane()->episode().isValid());
        QCOMPARE(marked(), QStringList());
        choose(u"Ann Lee annotates"_s);
        QCOMPARE(coderNow(), u"Ann Lee"_s);
        QCOMPARE(marked(), QStringList{u"river"_s});
    }

    void codingAgainIsBlind()
    {
        choose(u"Code again, blind"_s);
        QCOMPARE(coderNow(), u"Ann Lee (2)"_s);
        QCOMPARE(marked(), QStringList());
        QCOMPARE(cards(), 0);
        mark(u"bell"_s);
        QCOMPARE(marked(), QStringList{u"bell"_s});
        // Compared with oneself, no longer blind: both are seen, each in a pane.
        choose(u"Show only what I did (blind)"_s);
        auto *menu = m_use->window().findChild<CodersMenu *>();
        Q_EMIT menu->aboutToShow();
        QMenu *others = menu->findChild<QMenu *>();
        QVERIFY(others);
        others->actions().front()->trigger();
        PaneBoard *board = m_use->window().panes();
        QCOMPARE(board->panes().size(), 2);
        QTRY_COMPARE(board->panes().back()->episode(), episode());
        QTRY_COMPARE(marked(board->panes().front()), QStringList{u"bell"_s});
        QTRY_COMPARE(marked(board->panes().back()), QStringList{u"river"_s});
    }

    /// A tag that another coder gave to my passage is not to be seen while I am blind.
    void taggingsOfOthersAreHidden()
    {
        const AnnotationId annotation = m_use->records().annotationsOf(episode()).front();
        m_use->session().annotateAs(u"Bo"_s);
        Editing editing(project());
        const TagId tag = *editing.createTag(u"Water"_s);
        QVERIFY(editing.addTag({annotation}, tag));
        m_use->session().annotateAs(u"Ann Lee"_s);
        const auto names = [&] { return m_use->reader()->highlights().find(annotation)->highlight.tagNames; };
        QCOMPARE(names(), QStringList{u"Water"_s});
        choose(u"Show only what I did (blind)"_s);
        QCOMPARE(names(), QStringList());
        const auto colour = [&] { return m_use->reader()->highlights().find(annotation)->highlight.colour; };
        const Colour highlight = colour();
        choose(u"Show only what I did (blind)"_s);
        choose(u"Passages in the colour of their tag"_s);
        QCOMPARE(colour(), m_use->records().tags().find(tag)->colour);
        choose(u"Passages in the colour of their coder"_s);
        QCOMPARE(colour(), m_use->records().coders().find(project().coder())->colour);
        choose(u"Passages in the colour of their highlight"_s);
        QCOMPARE(colour(), highlight);
    }
};

QTEST_MAIN(CodersTest)
#include "tst_coders.moc"
