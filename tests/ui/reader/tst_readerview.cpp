// SPDX-License-Identifier: MIT
// The page of the reader view as people use it: what is clicked there, where one is in the text, what is
// painted.
#include "models/transcript/transcriptbuilder.h"
#include "tests/ui/reader/readerinuse.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <random>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The first pixel where two pictures are not the same, but for what smoothing an edge piece by piece rounds.
std::optional<QPoint> firstDifference(const QImage &one, const QImage &other)
{
    if (one == other) {
        return std::nullopt;
    }
    constexpr int Rounding = 2;
    const auto near = [](int a, int b) { return std::abs(a - b) <= Rounding; };
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (!near(qRed(a), qRed(b)) || !near(qGreen(a), qGreen(b)) || !near(qBlue(a), qBlue(b))) {
                return QPoint(x, y);
            }
        }
    }
    return std::nullopt;
}

} // namespace

class ReaderViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gutterHoldsTheLongestNameOfEachText()
    {
        const auto named = [](const QString &name) {
            Transcript transcript = *test::sampleInterview(false);
            for (Label &label : transcript.labels) {
                label.name = name;
            }
            return std::make_shared<const Transcript>(transcript);
        };
        const auto view = test::shownView(named(u"Ann"_s), {700, 600});
        const PageGeometry usual = view->geometryOfPage();
        QVERIFY(!usual.compact);

        view->setTranscript(named(u"Marcel Bousquet"_s + QString(40, u'x')));
        const PageGeometry wide = view->geometryOfPage();
        QCOMPARE_GT(wide.gutterWidth, usual.gutterWidth);
        QCOMPARE_LT(wide.columnWidth, usual.columnWidth);
        for (int block = 0; block < view->flow().blocks().size(); ++block) { // broken for the new column
            const PageFlow::Layout layout = view->flow().layout(block);
            for (int line = 0; line < layout->lineCount(); ++line) {
                QCOMPARE_LE(layout->xOf(layout->lineEnd(line)), wide.columnWidth);
            }
        }
        view->setTranscript(named(u"Ann"_s));
        QCOMPARE(view->geometryOfPage(), usual);
    }

    void clickOnAHighlightActivatesTheInnermost()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        const Transcript &text = *view->transcript();
        view->setHighlights(
            {test::markedAs(1, test::rangeOf(text, u"My brother, who knows about money, did")),
             test::markedAs(2, test::rangeOf(text, u"about money")),
             test::markedAs(3, test::rangeOf(text, u"a heron"))});
        const QSignalSpy activated(view.get(), &ReaderView::highlightActivated);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, test::pointOf(*view, u"about money", 2));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().first().value<AnnotationId>(), AnnotationId(2));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, test::pointOf(*view, u"My brother", 4));
        QCOMPARE(activated.last().first().value<AnnotationId>(), AnnotationId(1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, test::pointOf(*view, u"raining", 2));
        QCOMPARE(activated.count(), 2);

        view->setSelection({test::rangeOf(text, u"heron").start, test::rangeOf(text, u"heron").start});
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(activated.last().first().value<AnnotationId>(), AnnotationId(3));
        view->removeHighlight(AnnotationId(2));
        QCOMPARE(view->placeAt(test::pointOf(*view, u"about money", 2)).annotation, AnnotationId(1));
        view->updateHighlight(test::markedAs(9, test::rangeOf(text, u"knows")));
        QCOMPARE(view->placeAt(test::pointOf(*view, u"knows", 2)).annotation, AnnotationId(9));
    }

    void clickOnATimeTellsItsTurn()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        const QSignalSpy activated(view.get(), &ReaderView::turnTimeActivated);
        const Utf16Offset start = view->transcript()->turns[1].range.start;
        // Beside the first line, under the label, where the pointer becomes a hand.
        const QRect caret = view->rectOf(start);
        QPoint time(0, caret.bottom() + 8);
        const auto isHand = [&] {
            QTest::mouseMove(view->viewport(), time);
            return view->viewport()->cursor().shape() == Qt::PointingHandCursor;
        };
        while (time.x() < caret.left() && !isHand()) {
            time.rx() += 4;
        }
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, time);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QVERIFY(view->selection().isEmpty());
    }

    void contextMenuKnowsThePlace()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        view->setHighlights({test::markedAs(4, test::rangeOf(*view->transcript(), u"a heron"))});
        ReaderPlace place;
        connect(view.get(), &ReaderView::contextMenuRequested, this,
                [&place](const ReaderPlace &asked) { place = asked; });
        const QPoint point = test::pointOf(*view, u"heron", 1);
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, view->viewport()->mapToGlobal(point));
        QApplication::sendEvent(view->viewport(), &event);
        QCOMPARE(place.annotation, AnnotationId(4));
        QCOMPARE(place.turn, 1);
        QVERIFY(place.onText);
    }

    void resizingAndZoomingKeepTheLine()
    {
        const auto view = test::shownView(test::longInterview(60'000), {900, 600});
        const Utf16Offset place = view->transcript()->turns[500].range.start + 40;
        view->setAnchor({.turn = 500, .offset = 40});
        const ReadingAnchor before = view->anchor();
        QCOMPARE(before.turn, 500);
        const auto isAtTop = [&] {
            const QRect rect = view->rectOf(place);
            return !rect.isNull() && rect.top() < 60 && rect.bottom() >= 0;
        };
        QVERIFY(isAtTop());
        for (const int width : {620, 430, 777, 350, 900}) {
            view->resize(width, 600);
            QVERIFY(isAtTop());
        }
        for (const int zoom : {140, 70, 200, 100}) {
            view->setZoom(zoom);
            QVERIFY(isAtTop());
        }
        QCOMPARE(view->anchor(), before);
        test::waitForExactHeights(*view);
        QVERIFY(isAtTop());
        QCOMPARE(view->anchor(), before);
    }

    void becomingExactMovesNothing()
    {
        const auto view = test::shownView(test::longInterview(60'000), {700, 500});
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        const ReadingAnchor anchor = view->anchor();
        const Utf16Offset top = view->offsetAt({200, 4});
        const QRect rect = view->rectOf(top);
        QVERIFY(view->flow().estimatesLeft() > 0);
        test::waitForExactHeights(*view);
        QCOMPARE(view->rectOf(top), rect);
        QCOMPARE(view->anchor(), anchor);
    }

    void scrollingUpIntoTheUnseenGoesJustSoFar()
    {
        const auto view = test::shownView(test::longInterview(60'000), {700, 500});
        view->setAnchor({.turn = 900, .offset = 0});
        for (int i = 0; i < 40; ++i) {
            const Utf16Offset mark = view->offsetAt({200, 20});
            const int top = view->rectOf(mark).top();
            QScrollBar &bar = *view->verticalScrollBar();
            bar.setValue(bar.value() - 60);
            QCOMPARE(view->rectOf(mark).top(), top + 60);
        }
    }

    void revealBringsARangeIntoView()
    {
        const auto view = test::shownView(test::longInterview(60'000), {700, 500});
        const QSignalSpy moved(view.get(), &ReaderView::anchorChanged);
        for (const size_t turn : {900U, 20U, 1'100U, 0U}) {
            const Utf16Range range = view->transcript()->turns[turn].range;
            view->revealRange(range);
            QVERIFY(view->viewport()->rect().contains(view->rectOf(range.start)));
            const int value = view->verticalScrollBar()->value();
            view->revealRange(range);
            QCOMPARE(view->verticalScrollBar()->value(), value);
        }
        QVERIFY(moved.count() >= 3);
        const Utf16Offset end(view->transcript()->body.size());
        view->revealRange({end, end});
        QVERIFY(view->viewport()->rect().contains(view->rectOf(end)));
    }

    void anchorComesBackInAnotherView()
    {
        const auto text = test::longInterview(30'000);
        const auto one = test::shownView(text, {700, 500});
        one->verticalScrollBar()->setValue(12'345);
        const ReadingAnchor anchor = one->anchor();
        const auto other = test::shownView(text, {1'000, 400});
        other->setAnchor(anchor);
        QCOMPARE(other->anchor(), anchor);
        other->setAnchor({.turn = 1'000'000, .offset = 3});
        QCOMPARE(other->anchor(), anchor);
    }

    void wheelAndKeysZoom()
    {
        const auto view = test::shownView(test::sampleInterview(false));
        const QSignalSpy zoomed(view.get(), &ReaderView::zoomChanged);
        const QPointF place(100, 100);
        QWheelEvent wheel(place, view->viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &wheel);
        QCOMPARE(view->zoom(), 110);
        QTest::keyClick(view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view->zoom(), 90);
        QTest::keyClick(view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view->zoom(), 100);
        view->setZoom(1'000);
        QCOMPARE(view->zoom(), ReaderView::MostZoom);
        QVERIFY(zoomed.count() >= 5);
    }

    void emptyAndNoText_data()
    {
        QTest::addColumn<bool>("none");
        QTest::newRow("no transcript") << true;
        QTest::newRow("transcript without words") << false;
    }

    void emptyAndNoText()
    {
        QFETCH(bool, none);
        const auto view = test::shownView(none ? nullptr : std::make_shared<const Transcript>());
        view->setPlaceholder(u"Nothing here yet."_s);
        view->setHighlights({test::markedAs(1, {Utf16Offset(0), Utf16Offset(5)})});
        view->setHits({{Utf16Offset(0), Utf16Offset(2)}});
        view->setSelection({Utf16Offset(3), Utf16Offset(9)});
        view->revealRange({Utf16Offset(3), Utf16Offset(9)});
        view->setAnchor({.turn = 2, .offset = 1});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_End, Qt::Key_A, Qt::Key_Up}) {
            QTest::keyClick(view.get(), key, Qt::ControlModifier);
            QTest::keyClick(view.get(), key);
        }
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(view->viewport(), {120, 100});
        QVERIFY(!view->grab().isNull());
        QVERIFY(view->selection().isEmpty());
        QCOMPARE(view->caretTurn(), -1);
        QCOMPARE(view->anchor(), ReadingAnchor());
    }

    void oneParagraphOfAMegabyte()
    {
        QString text;
        while (text.size() < 1'000'000) {
            text += u"It went on and on, é and 😀 and all, without an end. "_s;
        }
        TranscriptBuilder builder({});
        builder.addUnit({builder.label(u"Ann"_s)}, text);
        const auto view = test::shownView(std::make_shared<const Transcript>(builder.finish()), {700, 500});
        QCOMPARE(view->transcript()->turns.size(), 1);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->caret().value(), view->transcript()->body.size());
        QVERIFY(view->viewport()->rect().contains(view->rectOf(view->caret())));
        QTest::keyClick(view.get(), Qt::Key_PageUp);
        QVERIFY(view->viewport()->rect().contains(view->rectOf(view->caret())));
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selection().length(), view->transcript()->body.size());
        QVERIFY(!view->grab().isNull());
    }

    void theScreenShowsWhatPaintingAnewGives_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("labels in the gutter, tags named") << QSize(1100, 420);
        QTest::newRow("labels above the turns") << QSize(330, 380);
    }

    /// A scrolled picture is moved and only completed, so whatever happened before must have been moved
    /// right.
    void theScreenShowsWhatPaintingAnewGives()
    {
        QFETCH(QSize, size);
        const auto view = test::shownView(test::longInterview(30'000), size);
        view->setHighlights(test::manyHighlights(*view->transcript(), 1'500));
        std::vector<Utf16Range> hits;
        for (qsizetype at = 0; at < view->transcript()->body.size() - 10; at += 211) {
            hits.push_back({Utf16Offset(at), Utf16Offset(at + 7)});
        }
        view->setHits(hits);
        std::mt19937 random(size_t(size.width()));
        const auto below = [&](int limit) { return int(random() % quint32(limit)); };
        const auto somewhere = [&] { return Utf16Offset(below(int(view->transcript()->body.size()))); };
        QScrollBar &bar = *view->verticalScrollBar();
        for (int round = 0; round < 400; ++round) {
            switch (below(9)) {
            case 0:
                bar.setValue(bar.value() + below(300));
                bar.setValue(bar.value() + below(300));
                break;
            case 1:
                bar.setValue(bar.value() - below(300));
                break;
            case 2:
                bar.setValue(below(3) == 0 ? bar.maximum() : below(bar.maximum()));
                break;
            case 3:
                QTest::keyClick(view.get(), below(2) == 0 ? Qt::Key_PageDown : Qt::Key_Up,
                                below(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
                break;
            case 4:
                view->revealRange({somewhere(), somewhere()});
                break;
            case 5:
                view->setAnchor({.turn = below(500), .offset = 3});
                break;
            case 6: // as a screen reader asks
                (void)view->flow().lineOf(somewhere());
                view->viewport()->update(0, 100, size.width(), 30);
                break;
            case 7:
                QTest::mouseMove(view->viewport(), {below(size.width()), below(size.height())});
                bar.setValue(bar.value() + bar.singleStep());
                break;
            default:
                view->updateHighlight(
                    test::markedAs(1 + below(1'500), {somewhere(), somewhere() + qsizetype(below(90))}));
                break;
            }
            QCoreApplication::processEvents();
            const QRect page = view->viewport()->geometry();
            const QImage shown = view->screen()
                                     ->grabWindow(view->winId())
                                     .copy(page)
                                     .toImage()
                                     .convertToFormat(QImage::Format_RGB32);
            const QImage anew = view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
            QCOMPARE(shown.size(), anew.size());
            const auto wrong = firstDifference(shown, anew);
            QVERIFY2(!wrong, qPrintable(u"round %1, at %2, %3"_s.arg(round)
                                            .arg(wrong.value_or(QPoint()).x())
                                            .arg(wrong.value_or(QPoint()).y())));
        }
    }
};

QTEST_MAIN(ReaderViewTest)
#include "tst_readerview.moc"
