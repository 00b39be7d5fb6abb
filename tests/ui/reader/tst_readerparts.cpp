// SPDX-License-Identifier: MIT
// The parts of the reader view that need no window: heights, highlights, colours, units of text.
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/blocklayout.h"
#include "ui/reader/heightindex.h"
#include "ui/reader/highlightindex.h"
#include "ui/reader/layoutcache.h"
#include "ui/reader/pagepalette.h"
#include "ui/reader/pagestyle.h"
#include "ui/reader/textunits.h"
#include "ui/reader/turnheading.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace visavis;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(visavis::PageTheme)

namespace
{

Utf16Range range(qsizetype start, qsizetype stop)
{
    return {Utf16Offset(start), Utf16Offset(stop)};
}

Highlight highlight(int id, qsizetype start, qsizetype stop)
{
    return {.id = AnnotationId(id),
            .range = range(start, stop),
            .colour = palette()[0].colour,
            .tagColours = {palette()[1].colour},
            .tagNames = {u"tag"_s},
            .hasNote = false};
}

std::vector<qint64> idsIn(const HighlightIndex &index, Utf16Range place)
{
    std::vector<const HighlightIndex::Entry *> found;
    index.collect(place, found);
    std::vector<qint64> ids;
    for (const HighlightIndex::Entry *entry : found) {
        ids.push_back(entry->highlight.id.value());
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace

class ReaderPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Heights
    void heightsAgreeWithPlainSums()
    {
        std::mt19937 random(3);
        std::vector<int> heights(257);
        std::ranges::generate(heights, [&] { return 1 + int(random() % 90); });
        HeightIndex index;
        index.assign(heights);
        for (int round = 0; round < 300; ++round) {
            const auto block = size_t(random() % heights.size());
            heights[block] = 1 + int(random() % 90);
            index.set(int(block), heights[block]);
            const auto upTo = size_t(random() % (heights.size() + 1));
            qint64 sum = 0;
            for (size_t i = 0; i < upTo; ++i) {
                sum += heights[i];
            }
            QCOMPARE(index.top(int(upTo)), sum);
            const int found = index.blockAt(sum);
            QCOMPARE(found, std::min(int(upTo), index.size() - 1));
            if (upTo > 0) {
                QCOMPARE(index.blockAt(sum - 1), int(upTo) - 1);
            }
        }
        QCOMPARE(index.blockAt(-5), 0);
        QCOMPARE(HeightIndex().blockAt(0), -1);
    }

    // Highlights
    void highlightsAreFoundAsByLookingAtAll()
    {
        std::mt19937 random(5);
        std::vector<Highlight> plain;
        HighlightIndex index;
        for (int round = 0; round < 600; ++round) {
            const int id = 1 + int(random() % 80);
            std::erase_if(plain, [id](const Highlight &h) { return h.id == AnnotationId(id); });
            if (random() % 4 == 0) {
                index.remove(AnnotationId(id));
            } else {
                const qsizetype start = random() % 1'000;
                const qsizetype length = random() % 10 == 0 ? 800 : random() % 40;
                plain.push_back(highlight(id, start, start + length));
                index.update(plain.back());
            }
            const qsizetype start = random() % 1'000;
            const Utf16Range asked = range(start, start + 1 + qsizetype(random() % 60));
            std::vector<qint64> expected;
            for (const Highlight &h : plain) {
                if (!h.range.isEmpty() && h.range.overlaps(asked)) {
                    expected.push_back(h.id.value());
                }
            }
            std::ranges::sort(expected);
            QCOMPARE(idsIn(index, asked), expected);
        }
        HighlightIndex anew;
        anew.assign(plain);
        QCOMPARE(idsIn(anew, range(0, 5'000)), idsIn(index, range(0, 5'000)));
    }

    void overlapsHaveLanesOfTheirOwn()
    {
        HighlightIndex index;
        index.assign(
            {highlight(1, 0, 100), highlight(2, 10, 60), highlight(3, 20, 40), highlight(4, 200, 210)});
        QCOMPARE(index.find(AnnotationId(1))->washLane, 0);
        QCOMPARE(index.find(AnnotationId(2))->washLane, 1);
        QCOMPARE(index.find(AnnotationId(3))->washLane, 2);
        QCOMPARE(index.find(AnnotationId(4))->washLane, 0);
        QCOMPARE(index.innermostAt(Utf16Offset(30))->highlight.id, AnnotationId(3));
        QCOMPARE(index.innermostAt(Utf16Offset(50))->highlight.id, AnnotationId(2));
        QVERIFY(!index.innermostAt(Utf16Offset(150)));
        index.remove(AnnotationId(1));
        QCOMPARE(index.find(AnnotationId(2))->washLane, 0);
    }

    void barsOnOneLineDoNotShareALane()
    {
        HighlightIndex index;
        index.assign({highlight(1, 0, 10), highlight(2, 20, 30), highlight(3, 500, 510)});
        QVERIFY(index.find(AnnotationId(1))->barLane != index.find(AnnotationId(2))->barLane);
        QCOMPARE(index.find(AnnotationId(3))->barLane, 0);
    }

    // Colours
    void coloursKeepTheirContrast_data()
    {
        QTest::addColumn<PageTheme>("theme");
        QTest::newRow("light") << PageTheme::Light;
        QTest::newRow("sepia") << PageTheme::Sepia;
        QTest::newRow("dark") << PageTheme::Dark;
        QTest::newRow("system") << PageTheme::System;
    }

    void coloursKeepTheirContrast()
    {
        QFETCH(PageTheme, theme);
        const PagePalette page(theme);
        QVERIFY(contrast(page.text(), page.page()) >= 7);
        QVERIFY(contrast(page.quiet(), page.page()) >= PagePalette::TextContrast);
        QVERIFY(contrast(page.text(), page.selection()) >= PagePalette::TextContrast);
        QVERIFY(contrast(page.hit(), page.page()) >= PagePalette::MarkContrast);
        std::vector<Colour> colours{{0x000000}, {0xffffff}, {0xff0000}, {0x00ff00}, {0x0000ff}};
        for (const NamedColour &named : palette()) {
            colours.push_back(named.colour);
        }
        for (int i = 0; i < 12; ++i) {
            QVERIFY(contrast(page.label(i), page.page()) >= PagePalette::TextContrast);
            QVERIFY(page.label(i) != page.label(-1));
            QVERIFY(contrast(page.labelBack(i), page.page()) >= PagePalette::TextContrast);
            QVERIFY(page.labelBack(i) != page.label(i));
        }
        for (const Colour first : colours) {
            QVERIFY(contrast(page.mark(first), page.page()) >= PagePalette::MarkContrast);
            QVERIFY(contrast(page.markBack(first), page.page()) < contrast(page.mark(first), page.page()));
            QVERIFY(contrast(page.lettering(first), page.page()) >= PagePalette::TextContrast);
            for (const QColor &ground : {page.page(), page.selection()}) {
                const QColor one = page.washed(ground, first);
                QVERIFY(contrast(page.text(), one) >= PagePalette::TextContrast);
                const QColor back = page.groundBack(one);
                QVERIFY(contrast(page.lettersBack(), back) >= PagePalette::TextContrast);
                QVERIFY(contrast(back, page.page()) <= contrast(one, page.page()));
                for (const Colour second : colours) {
                    const QColor two = page.washed(one, second);
                    QVERIFY(contrast(page.text(), two) >= PagePalette::TextContrast);
                    for (const Colour third : colours) {
                        QVERIFY(contrast(page.text(), page.washed(two, third)) >= PagePalette::TextContrast);
                    }
                }
            }
        }
    }

    void palettesWashesCanBeSeen_data() { coloursKeepTheirContrast_data(); }

    void palettesWashesCanBeSeen()
    {
        QFETCH(PageTheme, theme);
        const PagePalette page(theme);
        std::vector<QColor> washes{page.page()};
        for (const NamedColour &named : palette()) {
            const QColor wash = page.washed(page.page(), named.colour);
            for (const QColor &other : washes) {
                const int distance = std::abs(wash.red() - other.red()) +
                                     std::abs(wash.green() - other.green()) +
                                     std::abs(wash.blue() - other.blue());
                QVERIFY2(distance >= 16, named.name);
            }
            washes.push_back(wash);
        }
    }

    // Units
    void graphemesAreNotTakenApart()
    {
        const Transcript transcript = test::paragraphs({u"a👩‍👩‍👧‍👦e\u0301b"_s});
        const TextBlocks blocks(transcript);
        const TextUnits units(transcript, blocks);
        std::vector<qsizetype> stops;
        for (Utf16Offset at(0); at < blocks.stop();) {
            at = units.nextGrapheme(at);
            stops.push_back(at.value());
        }
        QCOMPARE(stops, (std::vector<qsizetype>{1, 12, 14, 15}));
        QCOMPARE(units.snapped(Utf16Offset(5)), Utf16Offset(1));
        QCOMPARE(units.snapped(Utf16Offset(13)), Utf16Offset(12));
        QCOMPARE(units.snapped(range(5, 13)), range(1, 14));
        QCOMPARE(units.previousGrapheme(Utf16Offset(12)), Utf16Offset(1));
    }

    void stepsBackUndoStepsForth()
    {
        QString text;
        while (text.size() < 40'000) {
            text += u"Sentence with é and 😀. "_s;
        }
        const Transcript transcript = test::paragraphs({u"First."_s, text, u"Last."_s});
        const TextBlocks blocks(transcript);
        const TextUnits units(transcript, blocks);
        QVERIFY(blocks.size() > 4);
        for (int i = 1; i < blocks.size(); ++i) {
            const Utf16Offset start = blocks[i].start;
            QCOMPARE(units.nextGrapheme(units.previousGrapheme(start)), start);
            QVERIFY(units.previousGrapheme(start) < start);
            QVERIFY(units.previousWord(start) < start);
            if (blocks[i].kind == TextBlock::Kind::Rest) {
                QCOMPARE(transcript.text({units.previousWord(start), start}), u"and 😀. ");
            } else {
                QCOMPARE(units.nextWord(units.previousWord(start)), start);
            }
        }
        QCOMPARE(units.nextGrapheme(blocks.stop()), blocks.stop());
        QCOMPARE(units.previousGrapheme(blocks.start()), blocks.start());
        QCOMPARE(units.paragraphAt(Utf16Offset(20'000)),
                 (Utf16Range{blocks[1].start, blocks[blocks.size() - 2].stop()}));
    }

    void wordsSentencesAndTurns()
    {
        const auto interview = test::sampleInterview(true);
        const TextBlocks blocks(*interview);
        const TextUnits units(*interview, blocks);
        const Utf16Offset place = test::rangeOf(*interview, u"nager ? » à voix").start;
        QCOMPARE(interview->text(units.wordAt(place)), u"nager");
        QCOMPARE(interview->text(units.sentenceAt(place)),
                 u"M. Lenoir, le notaire, nous a demandé : « Vous savez nager ? » à voix basse, en rangeant "
                 u"ses papiers.");
        QCOMPARE(units.turnAt(place), interview->turns[1].range);
        QVERIFY(interview->text(units.paragraphAt(place)).startsWith(u"Nous avons signé"));
    }

    // Layout
    void linesCoverTheBlockAndAreFoundByPlace()
    {
        const QString text =
            u"Some words that are long enough to be broken into several lines, é 😀 and all.\nA new line."_s;
        const BlockLayout layout(text, makePageStyle(defaultReadingFamily(), 13).text, 200, 28);
        QVERIFY(layout.lineCount() > 3);
        QCOMPARE(layout.lineStart(0), 0);
        QCOMPARE(layout.lineStop(layout.lineCount() - 1), text.size());
        for (int line = 0; line < layout.lineCount(); ++line) {
            QVERIFY(layout.lineTop(line) < layout.lineBottom(line));
            QCOMPARE(layout.lineOf(layout.lineStart(line)), line);
            QCOMPARE(layout.lineAtY(layout.lineTop(line)), line);
            QCOMPARE(layout.placeAt(line, 0, QTextLine::CursorBetweenCharacters), layout.lineStart(line));
            std::vector<BlockLayout::Span> spans;
            layout.appendSpans(line, layout.lineStart(line), layout.lineStop(line), spans);
            QCOMPARE(spans.size(), 1);
            QVERIFY(spans[0].second <= 200);
        }
    }

    void rightToLeftRunsHaveSpansOfTheirOwn()
    {
        const QString text = u"He said שלום עולם to us."_s;
        const BlockLayout layout(text, makePageStyle(defaultReadingFamily(), 13).text, 900, 28);
        const auto spansOf = [&](QStringView part, qsizetype before, qsizetype after) {
            const qsizetype start = text.indexOf(part);
            std::vector<BlockLayout::Span> spans;
            layout.appendSpans(0, start - before, start + part.size() + after, spans);
            return spans;
        };
        // The first Hebrew word stands right of the second one.
        const auto first = spansOf(u"שלום", 0, 0);
        const auto second = spansOf(u"עולם", 0, 0);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QVERIFY(first[0].first > second[0].second - 1);
        // With the Latin word before it, it is in two pieces: the second Hebrew word is between them.
        QCOMPARE(spansOf(u"שלום", 5, 0).size(), 2);
        QVERIFY(!layout.isRightToLeft());
        QVERIFY(BlockLayout(u"שלום said he", makePageStyle(defaultReadingFamily(), 13).text, 900, 28)
                    .isRightToLeft());
    }

    void cacheKeepsWithinItsBytesAndForgetsTheOldest()
    {
        LayoutCache cache;
        const QFont font = makePageStyle(defaultReadingFamily(), 13).text;
        const QString text(10'000, u'x');
        auto layout = std::make_shared<const BlockLayout>(text, font, 500, 28);
        const auto fits = int(LayoutCache::MostBytes / layout->cost());
        for (int i = 0; i < fits + 3; ++i) {
            cache.insert(i, layout);
            QVERIFY(cache.find(0)); // asked for each time, so it stays
        }
        QVERIFY(cache.bytes() <= LayoutCache::MostBytes);
        QVERIFY(!cache.find(1));
        QVERIFY(cache.find(fits + 2));
    }

    // Page
    void measureIsAboutSixtySixLettersAndNarrowPagesAreCompact()
    {
        const PageStyle style = makePageStyle(defaultReadingFamily(), 13);
        const PageGeometry wide = makePageGeometry(style, 1'600, 0);
        QCOMPARE(wide.columnWidth, style.measure);
        QVERIFY(!wide.compact);
        QVERIFY(wide.tagNames);
        QVERIFY(std::abs(wide.columnX + wide.columnWidth / 2 - 800) <= 1);
        QVERIFY(std::abs(style.measure / style.averageWidth - 66) < 1);

        const PageGeometry narrow = makePageGeometry(style, 360, 0);
        QVERIFY(narrow.compact);
        QVERIFY(narrow.columnX + narrow.columnWidth <= 360);
        QVERIFY(narrow.columnWidth > 240);
        for (int width = 1; width < 2'000; width += 7) {
            for (const int label : {0, 150, 5'000}) {
                const PageGeometry page = makePageGeometry(style, width, label);
                QVERIFY(page.columnWidth > 0);
                QVERIFY(page.columnX >= 0);
                QVERIFY(page.compact || page.gutterX >= 0);
                QCOMPARE(page.compact, makePageGeometry(style, width, 0).compact);
            }
        }
    }

    void marginsGiveWayToLines_data()
    {
        QTest::addColumn<double>("points");
        for (const double points : {8.0, 12.0, 17.0, 28.0}) {
            QTest::addRow("%g points", points) << points;
        }
    }

    void marginsGiveWayToLines()
    {
        QFETCH(const double, points);
        const PageStyle style = makePageStyle(defaultReadingFamily(), points);
        const int usual = makePageGeometry(style, 10'000, 0).marginX - 5'000 - style.measure / 2;
        PageGeometry before;
        for (int width = int(style.averageWidth * 20); makePageGeometry(style, width, 0).compact; ++width) {
            const PageGeometry page = makePageGeometry(style, width, 0);
            const double letters = page.columnWidth / style.averageWidth;
            if (letters < 44.9) { // nothing but what the signs need
                QCOMPARE_LE(page.columnX, std::max(12.0, style.averageWidth * 1.7));
                QCOMPARE_LE(width - page.columnX - page.columnWidth,
                            style.signSize() + 2 + 3 * style.barStep() + 3);
            }
            const int beside = page.marginX - page.columnX - page.columnWidth;
            QCOMPARE_GE(beside, std::min(usual, style.signSize()));
            QCOMPARE_GE(page.marginWidth, std::min(3 * style.barStep(), int(style.averageWidth * 4) - 1));
            QCOMPARE_LE(page.marginX + page.marginWidth, width);
            // As the page grows, neither gets narrower.
            QCOMPARE_GE(page.columnWidth + 3, before.columnWidth); // four parts are rounded
            QCOMPARE_GE(page.columnX, before.columnX);
            before = page;
        }
        QCOMPARE(before.columnX, int(std::lround(style.averageWidth * 2))); // the widest has all its margins
    }

    void gutterIsAsWideAsTheLabelsWithinLimits()
    {
        const PageStyle style = makePageStyle(defaultReadingFamily(), 13);
        const int usual = makePageGeometry(style, 1'200, 0).gutterWidth;
        QCOMPARE(makePageGeometry(style, 1'200, usual - 10).gutterWidth, usual);
        QCOMPARE(makePageGeometry(style, 1'200, usual + 50).gutterWidth, usual + 50);
        QCOMPARE(makePageGeometry(style, 1'200, usual + 50).columnWidth, style.measure);
        QVERIFY(makePageGeometry(style, 1'200, 5'000).gutterWidth <= 400);

        const PageGeometry narrow = makePageGeometry(style, 700, 5'000);
        QVERIFY(!narrow.compact);
        QVERIFY(narrow.gutterWidth <= 700 / 3);
        QVERIFY(narrow.columnWidth >= int(style.averageWidth * 42));
    }

    void widestLabelIsThatOfTheLongestName()
    {
        const PageStyle style = makePageStyle(defaultReadingFamily(), 13);
        Transcript transcript;
        QCOMPARE(widestLabel(transcript, style), 0);
        transcript.labels.resize(2);
        transcript.labels[0].name = u"Ann"_s;
        transcript.labels[1].name = u"Marcel Bousquet"_s;
        // Whole at every size, whatever parts of pixels its letters take.
        for (double points = 7; points < 20; points += 0.25) {
            const PageStyle sized = makePageStyle(defaultReadingFamily(), points);
            const int width = widestLabel(transcript, sized);
            const QFontMetrics metrics(sized.label);
            QCOMPARE(metrics.elidedText(u"Marcel Bousquet"_s, Qt::ElideRight, width), u"Marcel Bousquet"_s);
            QCOMPARE_LE(width, metrics.horizontalAdvance(u"Marcel Bousquet"_s) + 1);
        }
        transcript.labels[1].role = Role::Interviewer;
        QCOMPARE(
            widestLabel(transcript, style),
            int(std::ceil(QFontMetricsF(style.interviewerLabel).horizontalAdvance(u"Marcel Bousquet"_s))));
    }
};

QTEST_MAIN(ReaderPartsTest)
#include "tst_readerparts.moc"
