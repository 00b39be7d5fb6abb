// SPDX-License-Identifier: MIT
// Words are selected in the reader view, and its caret moved: real mouse and key events on the offscreen
// platform.
#include "models/transcript/transcriptbuilder.h"
#include "tests/ui/reader/readerinuse.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

#include <random>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// Just before a letter, so that a caret put there stands before it.
QPoint before(const ReaderView &view, QStringView quote, qsizetype at = 0)
{
    const Utf16Offset start = test::rangeOf(*view.transcript(), quote).start + at;
    return view.rectOf(start).center();
}

} // namespace

class ReaderSelectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragSelectsText()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        const QSignalSpy changed(view.get(), &ReaderView::selectionChanged);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, before(*view, u"raining so hard"));
        QTest::mouseMove(view->viewport(), before(*view, u"we could not see"));
        QTest::mouseMove(view->viewport(), before(*view, u"that we could not"));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, before(*view, u"that we could not"));
        QCOMPARE(view->selectedText(), u"raining so hard "_s);
        QVERIFY(changed.count() >= 2);
        QCOMPARE(view->caretTurn(), 1);
    }

    void dragBackwardsAcrossTurns()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, before(*view, u"March, and"));
        QTest::mouseMove(view->viewport(), before(*view, u"the house?"));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, before(*view, u"the house?"));
        QCOMPARE(view->selectedText(), u"the house?\n\nIn "_s);
        QCOMPARE(view->caret(), view->selection().start);
    }

    void clicksSelectWordSentenceTurn()
    {
        const auto view = test::shownView(test::sampleInterview(true));
        const QPoint place = test::pointOf(*view, u"voix basse", 1);
        const auto click = [&] {
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, place);
            QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, place);
        };
        click();
        QVERIFY(view->selection().isEmpty());
        click();
        QCOMPARE(view->selectedText(), u"voix"_s);
        click();
        QVERIFY(view->selectedText().startsWith(u"M. Lenoir, le notaire"));
        QVERIFY(view->selectedText().endsWith(u"ses papiers."));
        click();
        QCOMPARE(view->selection(), view->transcript()->turns[1].range);
        // A double click as the window system sends it, after a pause and elsewhere: a press and a double
        // click.
        const QPoint other = test::pointOf(*view, u"héron", 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, other);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, test::pointOf(*view, u"immobile", 2));
        QVERIFY(!view->selection().isEmpty());
    }

    void doubleClickAndDragSelectsWholeWords()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        const QPoint start = test::pointOf(*view, u"raining", 3);
        const QPoint end = test::pointOf(*view, u"could not see", 2);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(view->viewport(), end);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(view->selectedText(), u"raining so hard that we could"_s);
    }

    void shiftClickExtends()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, before(*view, u"raining"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          before(*view, u"that we could"));
        QCOMPARE(view->selectedText(), u"raining so hard "_s);
    }

    void dragBelowTheViewScrolls()
    {
        const auto view = test::shownView(test::longInterview(5'000), {700, 300});
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, {300, 150});
        QTest::mouseMove(view->viewport(), {300, 400});
        QTRY_VERIFY(view->verticalScrollBar()->value() > 200);
        const Utf16Range first = view->selection();
        QTRY_VERIFY(view->selection().length() > first.length());
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, {300, 400});
        const int stopped = view->verticalScrollBar()->value();
        QCoreApplication::processEvents();
        QCOMPARE(view->verticalScrollBar()->value(), stopped);
    }

    void keysMoveAndSelect()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        QTest::keyClick(view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->caret(), Utf16Offset(0));
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"The "_s);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view->selectedText(), u"The lock-keeper’s house"_s);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->caret(), Utf16Offset(0));
        QVERIFY(view->selection().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->placeAt(view->rectOf(view->caret()).center()).turn, 0);
        QTest::keyClick(view.get(), Qt::Key_End);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->caret(), view->transcript()->turns[0].range.start);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->caret(), view->transcript()->sections[1].titleRange.stop);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->caret(), Utf16Offset(view->transcript()->body.size()));
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedText(), view->transcript()->body);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(view->selection().isEmpty());
    }

    void pageKeysGoThereAndBack()
    {
        const auto view = test::shownView(test::longInterview(20'000), {700, 400});
        test::waitForExactHeights(*view);
        QTest::keyClick(view.get(), Qt::Key_Home, Qt::ControlModifier);
        Utf16Offset last = view->caret();
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(view.get(), Qt::Key_PageDown);
            QVERIFY(view->caret() > last);
            last = view->caret();
            QVERIFY(view->viewport()->rect().contains(view->rectOf(last)));
        }
        for (int i = 0; i < 14; ++i) {
            QTest::keyClick(view.get(), Qt::Key_PageUp);
        }
        QVERIFY(view->caret() <= view->flow().blocks()[1].start);
        QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(view->selection().length() > 200);
    }

    void upAndDownKeepTheColumn()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        view->setSelection({test::rangeOf(*view->transcript(), u"hard that we").start,
                            test::rangeOf(*view->transcript(), u"hard that we").start});
        const Utf16Offset start = view->caret();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(view.get(), Qt::Key_Down);
        }
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(view.get(), Qt::Key_Up);
        }
        QCOMPARE(view->caret(), start);
    }

    void emojiIsOneStep()
    {
        TranscriptBuilder builder({});
        builder.addUnit({}, u"a👩‍👩‍👧‍👦🇫🇷e\u0301z"_s);
        const auto view = test::shownView(std::make_shared<const Transcript>(builder.finish()));
        std::vector<qsizetype> places;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(view.get(), Qt::Key_Right);
            places.push_back(view->caret().value());
        }
        QCOMPARE(places, (std::vector<qsizetype>{1, 12, 16, 18, 19, 19}));
        view->setSelection({Utf16Offset(3), Utf16Offset(13)});
        QCOMPARE(view->selection(), (Utf16Range{Utf16Offset(1), Utf16Offset(16)}));
    }

    void rightToLeftParagraph()
    {
        TranscriptBuilder builder({});
        builder.addUnit({}, u"שלום לכולם, אני גר כאן כבר שנים."_s);
        const auto view = test::shownView(std::make_shared<const Transcript>(builder.finish()));
        const QRect start = view->rectOf(Utf16Offset(0));
        const QRect later = view->rectOf(Utf16Offset(5));
        QVERIFY(start.left() > later.left());
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->caret(), Utf16Offset(1));
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->caret(), Utf16Offset(0));
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, start.center());
        QTest::mouseMove(view->viewport(), later.center());
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, later.center());
        QCOMPARE(view->selection(), (Utf16Range{Utf16Offset(0), Utf16Offset(5)}));
    }

    void copyAndCitation()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        view->setSelection(test::rangeOf(*view->transcript(), u"a heron on the chimney"));
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a heron on the chimney"_s);
        view->setCitation([&](Utf16Range range) {
            return u"(turn %1)"_s.arg(view->transcript()->turnAt(range.start) + 1);
        });
        view->copyWithCitation();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a heron on the chimney\n\n(turn 2)"_s);
    }

    /// Whatever one does, the caret is on a grapheme, the selection within the text, and asking and painting
    /// work.
    void randomUse()
    {
        TranscriptBuilder builder({});
        std::mt19937 random(20);
        const QStringList pieces{u"word "_s,
                                 u"👩‍👩‍👧‍👦 "_s,
                                 u"e\u0301t\u0327 "_s,
                                 u"שלום עולם "_s,
                                 u"end. "_s,
                                 u"\n"_s,
                                 u"𝒜𝒷 "_s,
                                 u"مرحبا "_s,
                                 u"longwordwithoutanyspaceatallinitreally"_s};
        for (int turn = 0; turn < 60; ++turn) {
            QString text;
            for (int i = int(random() % 60); i >= 0; --i) {
                text += pieces[qsizetype(random() % quint32(pieces.size()))];
            }
            if (turn % 9 == 0) {
                builder.beginSection(u"Title שם"_s, 1 + turn % 4);
            }
            builder.addUnit({builder.label(u"Speaker %1"_s.arg(turn % 3))}, text);
        }
        const auto view = test::shownView(std::make_shared<const Transcript>(builder.finish()), {600, 400});
        const qsizetype size = view->transcript()->body.size();
        const std::vector<Qt::Key> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                        Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
        const auto somewhere = [&] { return Utf16Offset(qsizetype(random() % quint32(size + 3))); };
        QWidget &page = *view->viewport();
        for (int round = 0; round < 700; ++round) {
            const QPoint point(int(random() % 600), int(random() % 400));
            const auto modifiers =
                Qt::KeyboardModifiers((random() % 2 ? Qt::ShiftModifier : Qt::NoModifier) |
                                      (random() % 3 ? Qt::NoModifier : Qt::ControlModifier));
            switch (random() % 9) {
            case 0:
                QTest::mouseClick(&page, Qt::LeftButton, modifiers & Qt::ShiftModifier, point);
                break;
            case 1:
                QTest::mousePress(&page, Qt::LeftButton, {}, point);
                QTest::mouseMove(&page, {point.y(), point.x() % 400});
                QTest::mouseRelease(&page, Qt::LeftButton, {}, {point.y(), point.x() % 400});
                break;
            case 2: {
                const Utf16Offset start = somewhere();
                view->setSelection({start, start + qsizetype(random() % 50)});
                break;
            }
            case 3:
                view->revealRange({somewhere(), somewhere()});
                break;
            case 4:
                view->resize(200 + int(random() % 900), 150 + int(random() % 500));
                break;
            case 5:
                view->verticalScrollBar()->setValue(int(random() % 9'000));
                break;
            case 6: {
                const Utf16Offset start = somewhere();
                view->updateHighlight(
                    test::markedAs(1 + int(random() % 30), {start, start + qsizetype(random() % 90)}));
                break;
            }
            default:
                QTest::keyClick(view.get(), keys[random() % keys.size()], modifiers);
                break;
            }
            const TextUnits units(*view->transcript(), view->flow().blocks());
            const Utf16Range selection = view->selection();
            QVERIFY(selection.start >= Utf16Offset(0) && selection.stop <= Utf16Offset(size));
            QCOMPARE(units.snapped(view->caret()), view->caret());
            QCOMPARE(units.snapped(selection.start), selection.start);
            QCOMPARE(view->selectedText().size(), selection.length());
            const Utf16Offset there = view->offsetAt(point);
            QCOMPARE(units.snapped(there), there);
            QVERIFY(view->anchor().turn >= 0);
            if (round % 25 == 0) {
                QVERIFY(!view->grab().isNull());
            }
        }
    }
};

QTEST_MAIN(ReaderSelectingTest)
#include "tst_readerselecting.moc"
