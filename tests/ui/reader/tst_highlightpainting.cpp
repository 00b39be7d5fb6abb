// SPDX-License-Identifier: MIT
// In what colours highlights are painted.
#include "tests/ui/reader/readerinuse.h"

#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class HighlightPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longAnnotationIsPaintedFromTheMiddle()
    {
        const auto view = test::shownView(test::longInterview(20'000), {700, 400});
        view->setAnchor({.turn = 200, .offset = 0});
        const auto column = view->geometryOfPage();
        const QRgb wash = PagePalette(PageTheme::Light)
                              .washed(PagePalette(PageTheme::Light).page(), palette()[0].colour)
                              .rgb();
        const auto washedPixels = [&] {
            const QImage image = view->viewport()->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = column.columnX; x < column.columnX + column.columnWidth; ++x) {
                    count += image.pixel(x, y) == wash ? 1 : 0;
                }
            }
            return count;
        };
        QCOMPARE(washedPixels(), 0);
        view->updateHighlight(
            test::markedAs(1, {Utf16Offset(10), Utf16Offset(view->transcript()->body.size() - 10)}));
        QVERIFY(washedPixels() > column.columnWidth * 100);
        view->removeHighlight(AnnotationId(1));
        QCOMPARE(washedPixels(), 0);
    }

    /// As in one of four panes.
    void barsAreReachedOnANarrowPage()
    {
        const auto view = test::shownView(test::sampleInterview(false), {220, 600});
        const PageGeometry page = view->geometryOfPage();
        QVERIFY(page.compact);
        QCOMPARE_GE(page.columnWidth, view->viewport()->width() - 60);
        std::vector<Highlight> marks;
        for (int i = 0; i < 3; ++i) { // one over the other, each with a bar of its own
            Highlight mark = test::markedAs(i + 1, view->transcript()->turns[1].range);
            mark.tagColours = {palette()[size_t(i)].colour};
            mark.tagNames = {u"tag"_s};
            mark.hasNote = i == 0;
            marks.push_back(mark);
        }
        view->setHighlights(marks);
        QSignalSpy activated(view.get(), &ReaderView::highlightActivated);
        for (int bar = 0; bar < 3; ++bar) {
            const int x = page.marginX + bar * view->pageStyle().barStep() + 1;
            const int line = 2 + 3 * bar; // far enough apart not to be a double click
            const int y = view->turnRect(1).top() + line * view->pageStyle().pitch;
            QVERIFY(view->viewport()->rect().contains(x, y));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {x, y});
        }
        QSet<qint64> reached;
        for (const QList<QVariant> &click : activated) {
            reached.insert(click[0].value<AnnotationId>().value());
        }
        QCOMPARE(reached, (QSet<qint64>{1, 2, 3}));
    }

    /// A caret selects nothing: the line it is in looks like the others.
    void aCaretLeavesAHighlightsColour()
    {
        const auto view = test::shownView(test::longInterview(2'000), {700, 400});
        const Utf16Range turn = view->transcript()->turns[1].range;
        QVERIFY(view->rectOf(turn.stop - 1).top() > view->rectOf(turn.start).top()); // several lines
        view->setHighlights({test::markedAs(1, turn)});
        const auto isPainted = [&](QRgb wanted) { return test::pixelsOf(*view, wanted) > 0; };
        const QRgb selected =
            view->pagePalette().washed(view->pagePalette().selection(), palette()[0].colour).rgb();
        view->setSelection({turn.start + 2, turn.start + 4});
        QVERIFY(isPainted(selected));
        view->setSelection({turn.start + 3, turn.start + 3});
        QVERIFY(!isPainted(selected));
    }

    /// A frame, and no ground that says it is so, in every theme.
    void doubtIsOutlinedAndNotFilled_data()
    {
        QTest::addColumn<PageTheme>("theme");
        QTest::newRow("light") << PageTheme::Light;
        QTest::newRow("sepia") << PageTheme::Sepia;
        QTest::newRow("dark") << PageTheme::Dark;
    }

    void doubtIsOutlinedAndNotFilled()
    {
        QFETCH(const PageTheme, theme);
        const auto view = test::shownView(test::sampleInterview(false));
        view->setPageTheme(theme);
        const PagePalette colours(theme);
        const QRgb wash = colours.washed(colours.page(), palette()[0].colour).rgb();
        const QRgb frame = colours.mark(palette()[0].colour).rgb();
        const auto count = [&](QRgb wanted) { return test::pixelsOf(*view, wanted); };
        const QImage without = view->viewport()->grab().toImage();
        Highlight doubtful = test::markedAs(1, {Utf16Offset(10), Utf16Offset(200)});
        doubtful.isDoubtful = true;
        view->setHighlights({doubtful});
        QVERIFY(view->viewport()->grab().toImage() != without);
        QCOMPARE(count(wash), 0);
        view->setCurrentAnnotation(doubtful.id);
        QVERIFY(count(wash) > 100);
        QVERIFY(count(frame) > 20);
        doubtful.isDoubtful = false;
        view->setCurrentAnnotation({});
        view->updateHighlight(doubtful);
        QVERIFY(count(wash) > 100);
    }

    /// Wash and bars are weaker there; what is selected does not stand back.
    void whatStandsBackIsWeaker_data() { doubtIsOutlinedAndNotFilled_data(); }

    void whatStandsBackIsWeaker()
    {
        QFETCH(const PageTheme, theme);
        const auto view = test::shownView(test::sampleInterview(false));
        view->setPageTheme(theme);
        const PagePalette colours(theme);
        const QColor wash = colours.washed(colours.page(), palette()[0].colour);
        const auto count = [&](const QColor &wanted) { return test::pixelsOf(*view, wanted.rgb()); };
        const Utf16Range words{Utf16Offset(10), Utf16Offset(200)};
        Highlight tagged = test::markedAs(1, words);
        tagged.tagColours = {palette()[5].colour};
        view->setHighlights({tagged});
        QVERIFY(count(wash) > 100);
        const int bars = count(colours.mark(palette()[5].colour));
        QVERIFY(bars > 20);
        view->setQuiet({words});
        QCOMPARE(count(wash) == 0, colours.groundBack(wash) != wash); // one may be weak enough
        QVERIFY(count(colours.groundBack(wash)) > 100);
        QVERIFY(count(colours.mark(palette()[5].colour)) < bars);
        QVERIFY(count(colours.markBack(palette()[5].colour)) > 20);
        view->setQuiet({{Utf16Offset(10), Utf16Offset(100)}});
        QVERIFY(count(wash) > 100);
        QVERIFY(count(colours.groundBack(wash)) > 100);
        QCOMPARE(count(colours.mark(palette()[5].colour)), bars);
    }
};

QTEST_MAIN(HighlightPaintingTest)
#include "tst_highlightpainting.moc"
