// SPDX-License-Identifier: MIT
// The strip beside the scroll bar, by its pixels and by clicks.
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/overviewstrip.h"
#include "ui/reader/readerview.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>

using namespace visavis;

class OverviewStripTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    ReaderView *m_view = nullptr;
    OverviewStrip *m_strip = nullptr;

    /// Whether a colour is in the strip between two shares of its height.
    [[nodiscard]] bool has(const QColor &colour, double from, double to) const
    {
        const QImage image = m_strip->grab().toImage();
        for (int y = int(image.height() * from); y < int(image.height() * to); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_view = new ReaderView;
        m_strip = new OverviewStrip(m_view);
        auto *layout = new QHBoxLayout(m_window.get());
        layout->addWidget(m_view, 1);
        layout->addWidget(m_strip);
        m_window->resize(700, 500);
        m_view->setTranscript(test::longInterview(20'000));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void annotationsAndHits()
    {
        const qsizetype length = m_view->transcript()->body.size();
        const Colour colour = palette()[3].colour;
        m_view->setHighlights({{.id = AnnotationId(1),
                                .range = {Utf16Offset(length / 2), Utf16Offset(length / 2 + 50)},
                                .colour = colour,
                                .tagColours = {},
                                .tagNames = {}}});
        const QColor mark = m_view->pagePalette().mark(colour);
        QTRY_VERIFY(has(mark, 0.4, 0.6));
        QVERIFY(!has(mark, 0, 0.35) && !has(mark, 0.65, 1));
        m_view->setHits({{Utf16Offset(length * 9 / 10), Utf16Offset(length * 9 / 10 + 5)}});
        QTRY_VERIFY(has(m_view->pagePalette().hit(), 0.8, 1));
        m_view->removeHighlight(AnnotationId(1));
        QTRY_VERIFY(!has(mark, 0, 1));
    }

    void whatIsHiddenIsNotThere()
    {
        const auto &turns = m_view->transcript()->turns;
        const Utf16Range question = turns[turns.size() / 4 * 2].range;
        const Colour colour = palette()[3].colour;
        m_view->setHighlights(
            {{.id = AnnotationId(1), .range = question, .colour = colour, .tagColours = {}, .tagNames = {}}});
        const Utf16Range other = turns[turns.size() / 8 * 2].range;
        m_view->setHits({{other.start, other.start + 5}});
        const QColor mark = m_view->pagePalette().mark(colour);
        const QColor hit = m_view->pagePalette().hit();
        QTRY_VERIFY(has(mark, 0, 1) && has(hit, 0, 1));
        m_view->setHidesQuestions(true);
        QTRY_VERIFY(!has(mark, 0, 1) && !has(hit, 0, 1));
        m_view->revealRange(question);
        m_view->scrollToY(0); // what is in view has a wash over it
        QTRY_VERIFY(has(mark, 0, 1) && !has(hit, 0, 1));
        m_view->revealRange(other);
        m_view->scrollToY(0);
        QTRY_VERIFY(has(mark, 0, 1) && has(hit, 0, 1));
    }

    void aClickGoesThere()
    {
        QTest::mouseClick(m_strip, Qt::LeftButton, {}, {5, m_strip->height() / 2});
        const QScrollBar *bar = m_view->verticalScrollBar();
        QVERIFY(std::abs(double(bar->value()) / bar->maximum() - 0.5) < 0.1);
        QTest::mouseClick(m_strip, Qt::LeftButton, {}, {5, 0});
        QCOMPARE(bar->value(), 0);
    }

    void withoutAText()
    {
        m_view->setTranscript(nullptr);
        QTest::mouseClick(m_strip, Qt::LeftButton, {}, {5, 40});
        QTRY_VERIFY(has(m_view->pagePalette().page(), 0, 1));
    }
};

QTEST_MAIN(OverviewStripTest)
#include "tst_overviewstrip.moc"
