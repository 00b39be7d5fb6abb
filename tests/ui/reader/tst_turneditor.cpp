// SPDX-License-Identifier: MIT
// Words that are written over a turn, and what of the page stays to be seen meanwhile.
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"
#include "ui/reader/turneditor.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace visavis;
using namespace Qt::StringLiterals;

class TurnEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderView> m_view;
    TurnEditor *m_editor = nullptr;

    void show(QSize size)
    {
        m_view = std::make_unique<ReaderView>();
        m_view->setPageTheme(PageTheme::Light);
        m_view->resize(size);
        m_view->setTranscript(test::sampleInterview(false));
        m_editor =
            new TurnEditor(m_view.get(), u"Ctrl+Return keeps the words, Esc leaves them as they were."_s,
                           u"Words of the turn"_s);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_COMPARE(m_view->flow().estimatesLeft(), 0);
    }
    [[nodiscard]] int topOf(int turn) const { return m_view->turnRect(turn).top(); }
    [[nodiscard]] QLabel *keys() const { return m_view->findChild<QLabel *>(); }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::sendKeyEvent(QTest::Click, m_editor->field(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
        }
    }
    /// Of what heads the turn on a narrow page: the line above its words.
    [[nodiscard]] bool isHeadingCovered(int turn) const
    {
        return m_view->geometryOfPage().compact &&
               m_editor->geometry().top() <= topOf(turn) - m_view->pageStyle().pitch / 6;
    }

private Q_SLOTS:
    void nothingIsCovered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isNarrow");
        QTest::newRow("labels in the gutter") << QSize(900, 600) << false;
        QTest::newRow("labels above the turns") << QSize(330, 600) << true;
    }

    /// Neither the turns around it nor what heads the turn; as before when it is closed.
    void nothingIsCovered()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, isNarrow);
        show(size);
        QCOMPARE(m_view->geometryOfPage().compact, isNarrow);
        const int label = isNarrow ? m_view->pageStyle().pitch : 0; // above its turn
        const int follows = topOf(3) - topOf(2);
        m_editor->begin(2, QString());
        QVERIFY(m_editor->isVisible());
        QVERIFY(!isHeadingCovered(2));
        QCOMPARE_GT(m_editor->geometry().top(), m_view->turnRect(1).bottom());
        QCOMPARE_LT(m_editor->geometry().bottom(), topOf(3) - label);
        // It moves on with what is typed.
        type(u"Nine days and nine nights, and a morning. "_s.repeated(8));
        QVERIFY(m_editor->height() > 3 * m_view->pageStyle().pitch);
        QVERIFY(!isHeadingCovered(2));
        QCOMPARE_LT(m_editor->geometry().bottom(), topOf(3) - label);
        QCOMPARE_GT(topOf(3) - topOf(2), follows);
        m_editor->end();
        QCOMPARE(topOf(3) - topOf(2), follows);
        QCOMPARE(m_view->flow().leads(), PageFlow::Leads());
    }

    /// The title of the next section stands farther away, the page's end has nothing behind it.
    void nothingIsCoveredBeforeATitleAndAtTheEnd()
    {
        show({900, 600});
        const int last = int(m_view->transcript()->turns.size()) - 1;
        for (const int turn : {4, last}) {
            m_view->revealRange(m_view->transcript()->turns[size_t(turn)].range);
            m_editor->begin(turn, QString());
            type(u"He repaired our boat, and then theirs. "_s.repeated(12));
            QVERIFY(m_view->viewport()->rect().contains(m_editor->geometry()));
            QVERIFY(!keys()->isVisible() || !keys()->geometry().intersects(m_editor->geometry()));
            if (turn != last) {
                const Transcript &text = *m_view->transcript();
                const auto next =
                    std::ranges::find(text.sections, turn + 1, &Section::firstTurn)->titleRange.start;
                QVERIFY(m_view->rectOf(next).isNull() ||
                        m_editor->geometry().bottom() < m_view->rectOf(next).top());
            }
            m_editor->end();
        }
        QCOMPARE(m_view->flow().leads(), PageFlow::Leads());
    }

    /// Level pages have space between turns: it is there while a turn is edited, and afterwards.
    void spaceOfLevelPagesStays()
    {
        show({900, 600});
        PageFlow::Leads level{.above = std::vector<int>(size_t(m_view->flow().blocks().size())), .below = 30};
        level.above[2] = 50;
        m_view->setLeads(level);
        const int follows = topOf(3) - topOf(2);
        m_editor->begin(2, u"Nine days and nine nights, and a morning. "_s.repeated(8));
        QCOMPARE(m_view->flow().leads().of(2), 50);
        QCOMPARE_GT(topOf(3) - topOf(2), follows);
        level.above[2] = 70; // made level anew meanwhile
        m_view->setLeads(level);
        QCOMPARE(m_view->flow().leads().of(2), 70);
        QCOMPARE_LT(m_editor->geometry().bottom(), topOf(3));
        m_editor->end();
        QCOMPARE(m_view->flow().leads(), level);
    }

    /// At the lower edge the page is scrolled, rather than the words put over those above.
    void itIsInViewWhereItStands()
    {
        show({900, 260});
        m_view->revealRange(m_view->transcript()->turns[5].range);
        m_view->scrollToY(m_view->scrollY() + m_view->turnRect(5).top() - m_view->viewport()->height() + 20);
        m_editor->begin(5, QString());
        QVERIFY(m_view->viewport()->rect().contains(m_editor->geometry()));
        QCOMPARE_LE(m_editor->geometry().top(), topOf(5));
        QCOMPARE_GT(m_editor->geometry().top(), m_view->turnRect(4).bottom());
    }

    void keysAreAtTheFootWhileThereIsRoom()
    {
        show({900, 600});
        QVERIFY(!keys()->isVisible());
        m_editor->begin(2, 0);
        QVERIFY(keys()->isVisible());
        QCOMPARE(keys()->geometry().bottom(), m_view->viewport()->geometry().bottom());
        QVERIFY(!keys()->geometry().intersects(m_editor->geometry()));
        QCOMPARE(m_editor->field()->toolTip(), keys()->text());
        m_view->resize(900, 100);
        QTRY_VERIFY(!keys()->isVisible());
        m_view->resize(900, 600);
        QTRY_VERIFY(keys()->isVisible());
        m_editor->end();
        QVERIFY(!keys()->isVisible());
    }

    void paragraphsAreAsFarApartAsOnThePage()
    {
        show({900, 600});
        const auto [first, behind] = m_view->flow().blocks().blocksOf(*m_view->transcript(), 1, 2);
        QCOMPARE(behind - first, 2);
        m_editor->begin(1, 0);
        const auto *document = m_editor->field()->document();
        QCOMPARE(document->blockCount(), 3);
        const auto heightOf = [&](int block) {
            return document->documentLayout()->blockBoundingRect(document->findBlockByNumber(block)).height();
        };
        QCOMPARE(int(heightOf(1)), m_view->flow().ownSpaceAbove(first + 1));
        QVERIFY(heightOf(0) > 2 * heightOf(1));
        // An empty paragraph at the end is one that is being begun.
        m_editor->field()->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor->field(), Qt::Key_Return);
        QCOMPARE(document->blockCount(), 4);
        QCOMPARE_GT(heightOf(3), heightOf(1));
        QCOMPARE(m_editor->text(), m_editor->original() + u'\n');
    }

    void itsFrameHasTheAccentColour()
    {
        show({900, 600});
        m_editor->begin(2, 0);
        QCOMPARE(m_editor->grab().toImage().pixelColor(0, 0), m_view->pagePalette().accent());
    }
};

QTEST_MAIN(TurnEditorTest)
#include "tst_turneditor.moc"
