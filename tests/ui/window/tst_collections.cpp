// SPDX-License-Identifier: MIT
// Panes that show what has a tag, or what a search finds.
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/search/searchpanel.h"
#include "ui/window/windowactions.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class CollectionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;
    TagId m_tag;
    TagId m_below;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode() const { return m_use->records().liveEpisodes().front(); }
    void annotate(const QString &words, TagId tag) const
    {
        const auto text = project().transcript(episode());
        const auto map = project().offsets(episode());
        const qsizetype at = (*text)->body.indexOf(words);
        QVERIFY(Editing(project()).annotate(
            episode(), (*map)->toCodePoints({Utf16Offset(at), Utf16Offset(at + words.size())}),
            palette().front().colour, {tag}, {}));
    }
    [[nodiscard]] EpisodePane *collecting() const
    {
        const auto panes = board()->panes();
        const auto found =
            std::ranges::find_if(panes, [](const EpisodePane *pane) { return pane->collection(); });
        return found == panes.end() ? nullptr : *found;
    }
    [[nodiscard]] QString body() const
    {
        const auto &text = collecting()->view()->transcript();
        return text ? text->body : QString();
    }
    void openTag() const
    {
        CodebookPanel *codebook = m_use->window().codebook();
        codebook->setCurrentTag(m_tag);
        codebook->tree()->setFocus();
        QTest::keyClick(codebook->tree(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(collecting());
    }
    void tagFourWells() const
    {
        for (int i = 1; i <= 4; ++i) {
            const QString name = u"well%1.md"_s.arg(i);
            m_use->write(name, "# Well " + QByteArray::number(i) +
                                   "\n\n**Ann:** And the water?\n\n**Ben:** From a well " +
                                   QByteArray::number(i) + ".\n");
            m_use->import({m_use->path(name)});
        }
        const auto all = m_use->records().liveEpisodes();
        QCOMPARE(all.size(), size_t(5));
        for (const EpisodeId id : all) {
            QVERIFY(project().load(id));
            const QString text = (*project().transcript(id))->body;
            const qsizetype at = text.indexOf(u"From a well"_s);
            if (at >= 0) {
                const CodePoint start((*project().offsets(id))->toCodePoint(Utf16Offset(at)));
                QVERIFY(Editing(project()).annotate(id, {start, start + 6}, palette().front().colour, {m_tag},
                                                    {}));
            }
        }
    }
    /// By their titles, a page by a dash.
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        const auto panes = board()->panes();
        for (const EpisodePane *pane : panes) {
            const Episode *episode = m_use->records().episodes().find(pane->episode());
            titles.append(episode ? episode->title : u"-"_s);
        }
        return titles;
    }
    void askForInterviews() const
    {
        QTest::keyClick(collecting()->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        m_tag = Editing(project()).createTag(u"Water"_s).value();
        m_below = Editing(project()).createTag(u"Rivers"_s, m_tag).value();
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    /// Whole sentences, of the tag and of those below it, and it follows what is tagged.
    void passagesOfATag()
    {
        annotate(u"ran the ferry"_s, m_tag);
        openTag();
        QTRY_COMPARE(body(), u"The ferry\n\nMy father ran the ferry."_s);
        annotate(u"the rope"_s, m_below);
        QTRY_COMPARE(body(),
                     u"The ferry\n\nMy father ran the ferry.\n\nI held the rope, and I learned to wait."_s);
        project().undo();
        QTRY_COMPARE(body(), u"The ferry\n\nMy father ran the ferry."_s);
        QVERIFY(Editing(project()).removeTag(m_tag));
        QTRY_COMPARE(body(), QString());
    }

    /// What has a tag may be a question, and is what one wants to see.
    void taggedQuestionsAreShown()
    {
        m_use->window().actions()->hideQuestions->trigger();
        annotate(u"Did you help"_s, m_tag);
        annotate(u"the rope"_s, m_tag);
        openTag();
        QTRY_VERIFY(body().contains(u"Did you help him?"_s));
        QVERIFY(!collecting()->view()->isAnyHidden());
        QVERIFY(collecting()->view()->hidesQuestions());
        m_use->window().actions()->hideQuestions->trigger();
    }

    void nothingIsTaggedYet()
    {
        openTag();
        QTRY_COMPARE(collecting()->collection()->facts(), u"0 interviews"_s);
        QCOMPARE(body(), QString());
        annotate(u"a bell"_s, m_tag);
        QTRY_VERIFY(body().contains(u"a bell"));
    }

    /// Panels show the interview that the caret of a collection is in, also when one comes back to it.
    void panelsFollowItsCaret()
    {
        const AnnotationPanel *cards = m_use->window().annotations();
        EpisodePane *beside = board()->active();
        openTag();
        QTRY_COMPARE(collecting()->collection()->facts(), u"0 interviews"_s);
        board()->setActive(beside);
        board()->setActive(collecting());
        QVERIFY(cards->list()->emptyText().startsWith(u"Click into an interview"_s));
        annotate(u"ran the ferry"_s, m_tag);
        QTRY_VERIFY(!body().isEmpty());
        QTRY_COMPARE(cards->list()->model()->rowCount(), 1);
        board()->setActive(beside);
        QCOMPARE(cards->list()->model()->rowCount(), 1);
        board()->setActive(collecting());
        QCOMPARE(cards->list()->model()->rowCount(), 1);
    }

    void passagesOfASearch()
    {
        SearchPanel *search = m_use->window().search();
        m_use->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        test::type(search->field(), u"ferry"_s);
        QTest::keyClick(search->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(collecting());
        QTRY_COMPARE(body(), u"The ferry\n\nMy father ran the ferry."_s);
        QTRY_VERIFY(!collecting()->view()->hits().empty());
        // Another one takes its place.
        openTag();
        QCOMPARE(board()->panes().size(), 2);
        QCOMPARE(collecting()->collection()->title(), u"Water"_s);
    }

    /// The current annotation is shown where it is, in the collection.
    void annotationsAreShownInPlace()
    {
        annotate(u"ran the ferry"_s, m_tag);
        openTag();
        QTRY_VERIFY(!body().isEmpty());
        EpisodePane *pane = collecting();
        const AnnotationId id = m_use->records().annotationIds(episode()).front();
        pane->revealAnnotation(id);
        QCOMPARE(pane->currentAnnotation(), id);
        QVERIFY(pane->collection());
    }

    void aLayoutKeepsIt()
    {
        annotate(u"ran the ferry"_s, m_tag);
        openTag();
        QTRY_VERIFY(!body().isEmpty());
        m_use->window().layouts()->saveAs(u"Two"_s);
        board()->close(collecting());
        QVERIFY(!collecting());
        m_use->window().layouts()->restore(u"Two"_s);
        QVERIFY(collecting());
        QTRY_COMPARE(body(), u"The ferry\n\nMy father ran the ferry."_s);
        board()->setActive(collecting());
        QVERIFY(board()->split()); // the same twice
        QCOMPARE(board()->active()->collection()->what(), collecting()->collection()->what());
    }

    /// As many as there is room for, each where its passage is; asked again, the next ones.
    void theInterviewsBesideEachOther()
    {
        tagFourWells();
        openTag();
        QTRY_VERIFY(body().contains(u"well 4"_s));
        board()->setActive(collecting());
        askForInterviews();
        QTRY_COMPARE(shown(), (QStringList{u"-"_s, u"Well 1"_s, u"Well 2"_s, u"Well 3"_s}));
        QTRY_COMPARE(board()->panes().at(1)->view()->anchor().turn, 1);
        QVERIFY(board()->active()->collection());
        QTRY_VERIFY(body().contains(u"well 4"_s));
        askForInterviews();
        QTRY_COMPARE(shown(), (QStringList{u"-"_s, u"Well 4"_s}));
        askForInterviews();
        QTRY_COMPARE(shown(), (QStringList{u"-"_s, u"Well 1"_s, u"Well 2"_s, u"Well 3"_s}));
    }

    /// One that was being read stays among them, whichever side of the collection it stands on.
    void whatIsReadStaysAmongThem_data()
    {
        QTest::addColumn<bool>("isSwapped");
        QTest::newRow("left of the collection") << false;
        QTest::newRow("right of it") << true;
    }

    void whatIsReadStaysAmongThem()
    {
        QFETCH(const bool, isSwapped);
        tagFourWells();
        QVERIFY(board()->active()->showEpisode(m_use->episode(u"Well 1"_s)));
        QTRY_COMPARE(shown(), QStringList{u"Well 1"_s});
        openTag();
        QTRY_VERIFY(body().contains(u"well 4"_s));
        board()->setActive(collecting());
        if (isSwapped) {
            board()->swapWithNext();
        }
        QCOMPARE(shown(),
                 isSwapped ? (QStringList{u"-"_s, u"Well 1"_s}) : (QStringList{u"Well 1"_s, u"-"_s}));
        askForInterviews();
        QTRY_COMPARE(shown(), (QStringList{u"-"_s, u"Well 1"_s, u"Well 2"_s, u"Well 3"_s}));
    }

    void withoutInterviewsItIsSaidWhy()
    {
        m_use->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_use->window().messages()->text().startsWith(u"Open a question"_s));
        openTag();
        QTRY_COMPARE(collecting()->collection()->facts(), u"0 interviews"_s);
        board()->setActive(collecting());
        askForInterviews();
        QCOMPARE(m_use->window().messages()->text(), u"Nothing has this tag yet."_s);
        QCOMPARE(board()->panes().size(), 2);
    }

    /// A collection is no place for what changes one interview's text.
    void textsAreNotEditedThere()
    {
        annotate(u"ran the ferry"_s, m_tag);
        openTag();
        QTRY_VERIFY(!body().isEmpty());
        EpisodePane *pane = collecting();
        QTest::keyClick(pane->view(), Qt::Key_E);
        QCOMPARE(body(), u"The ferry\n\nMy father ran the ferry."_s);
        QVERIFY(!pane->episode().isValid());
    }
};

QTEST_MAIN(CollectionsTest)
#include "tst_collections.moc"
