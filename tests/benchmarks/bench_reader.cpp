// SPDX-License-Identifier: MIT
// Measures the reader view and prints a table, in milliseconds of processor time:
//   QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] bench_reader [WORDS]
#include "tests/benchmarks/harness.h"
#include "tests/support/generator.h"
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

void report(const char *what, const std::vector<double> &times)
{
    std::printf("%-52s %4zu x  median %7.2f  p99 %7.2f  max %7.2f ms\n", what, times.size(),
                percentile(times, 0.5), percentile(times, 0.99), percentile(times, 1.0));
}

/// Counts the time this thread had on a processor, so that what else the machine does is left out. Nothing
/// measured here waits for a disk or another thread.
class Stopwatch
{
public:
    Stopwatch()
        : m_start(now())
    {
    }
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_start;
};

/// Paints what waits to be painted and hands it to the window system, as the next frame does.
void paintFrame(ReaderView &view)
{
    QEvent frame(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&view, &frame);
}

void paintWholeFrame(ReaderView &view)
{
    view.viewport()->update();
    paintFrame(view);
}

/// A view on the screen, 700 x 900, with its first frame painted.
std::unique_ptr<ReaderView> shownView()
{
    auto view = std::make_unique<ReaderView>();
    view->resize(700, 900);
    view->show();
    QCoreApplication::processEvents();
    paintWholeFrame(*view);
    return view;
}

void measureOpening(const std::shared_ptr<const Transcript> &interview)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const auto view = shownView();
        const Stopwatch timer;
        view->setTranscript(interview);
        paintFrame(*view);
        times.push_back(timer.milliseconds());
    }
    report("open and paint the first screen", times);
}

void measureIdle(const std::shared_ptr<const Transcript> &interview)
{
    const auto view = shownView();
    view->setTranscript(interview);
    const Stopwatch all;
    std::vector<double> slices;
    bool more = true;
    while (more) {
        const Stopwatch timer;
        more = view->flow().refine(0, QDeadlineTimer(4));
        slices.push_back(timer.milliseconds());
    }
    report("idle slices until all heights are exact", slices);
    std::printf("%-52s %7.0f ms\n", "  all of them", all.milliseconds());
}

void measureScrolling(ReaderView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    const auto frames = [&](int count, const std::function<void(int)> &scroll, auto &&paint) {
        std::vector<double> times;
        for (int i = 0; i < count; ++i) {
            const Stopwatch timer;
            scroll(i);
            paint(view);
            times.push_back(timer.milliseconds());
        }
        return times;
    };
    const auto step = [&](int) { bar.setValue(bar.value() + 120); };
    const auto jump = [&](int i) { bar.setValue(int(qint64(bar.maximum()) * ((i * 37) % 200) / 200)); };
    // Letters are drawn once for every size: those of the first frames are not there yet.
    report("scroll by 120 pixels, the first", frames(30, step, paintFrame));
    report("scroll by 120 pixels", frames(600, step, paintFrame));
    report("scroll by 120 pixels, all painted anew", frames(600, step, paintWholeFrame));
    report("jump to unseen places", frames(200, jump, paintFrame));
}

void measureHighlighting(ReaderView &view, const Transcript &interview)
{
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const Utf16Offset start(interview.body.size() / 3 + qsizetype(i) * 200);
        const Stopwatch timer;
        view.updateHighlight({.id = AnnotationId(1'000'000 + i),
                              .range = {start, start + 80},
                              .colour = palette()[0].colour,
                              .tagColours = {},
                              .tagNames = {},
                              .hasNote = false});
        paintFrame(view);
        times.push_back(timer.milliseconds());
    }
    report("add one highlight and paint", times);
}

void measureResizing(ReaderView &view)
{
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const Stopwatch timer;
        view.resize(640 + (i % 2) * 8 - i * 2, 900);
        paintWholeFrame(view);
        times.push_back(timer.milliseconds());
    }
    report("resize step and paint", times);
}

void measureHiding(ReaderView &view, const Transcript &interview)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        const Stopwatch timer;
        view.setHidesQuestions(i % 2 == 0);
        paintFrame(view);
        times.push_back(timer.milliseconds());
    }
    report("hide or show the questions and paint", times);
    times.clear();
    view.setHidesQuestions(true);
    for (int i = 0; i < 50; ++i) {
        const auto turn = (interview.turns.size() * size_t(i) * 37 / 50) % interview.turns.size();
        const Stopwatch timer;
        view.revealRange(interview.turns[turn].range);
        paintFrame(view);
        times.push_back(timer.milliseconds());
    }
    report("go to a turn, mostly a hidden question", times);
    view.setHidesQuestions(false);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const int words = argc > 1 ? std::max(1'000, atoi(argv[1])) : 1'000'000;
    const auto interview = std::make_shared<const Transcript>(test::TranscriptGenerator(3).transcript(words));
    std::printf("%d words, %zu turns, %.1f MB of text\n", words, interview->turns.size(),
                double(interview->body.size()) * 2 / 1e6);

    measureOpening(interview);
    measureIdle(interview);

    const double before = bench::residentMegabytes();
    const auto view = shownView();
    view->setTranscript(interview);
    std::vector<Highlight> highlights = test::manyHighlights(*interview, 10'000);
    const Stopwatch timer;
    view->setHighlights(std::move(highlights));
    std::printf("%-52s %7.2f ms\n", "set 10,000 highlights", timer.milliseconds());
    std::printf("%d x %d, device pixel ratio %g\n", view->width(), view->height(), view->devicePixelRatio());
    measureScrolling(*view);
    measureHighlighting(*view, *interview);
    measureResizing(*view);
    measureHiding(*view, *interview);
    std::printf("%-52s %7.1f MB\n", "memory for the view and its highlights",
                bench::residentMegabytes() - before);
    return 0;
}
