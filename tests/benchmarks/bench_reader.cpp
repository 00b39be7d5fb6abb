// SPDX-License-Identifier: MIT
// Measures the reader view and prints a table, in milliseconds of processor time:
//   QT_QPA_PLATFORM=offscreen bench_reader [WORDS]
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// In megabytes, as the kernel counts it.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    constexpr double PageBytes = 4096;
    return file.readAll().split(' ').value(1).toDouble() * PageBytes / 1e6;
}

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

/// Paints the whole viewport as a frame, without what the window system would add.
void paintFrame(ReaderView &view, QPixmap &target)
{
    view.viewport()->render(&target, QPoint(), QRegion(), QWidget::RenderFlags());
}

QPixmap targetFor(const ReaderView &view, double pixelRatio)
{
    QPixmap target(view.viewport()->size() * pixelRatio);
    target.setDevicePixelRatio(pixelRatio);
    return target;
}

void measureOpening(const std::shared_ptr<const Transcript> &interview)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        ReaderView view;
        view.resize(700, 900);
        QPixmap target = targetFor(view, 1);
        paintFrame(view, target);
        const Stopwatch timer;
        view.setTranscript(interview);
        paintFrame(view, target);
        times.push_back(timer.milliseconds());
    }
    report("open and paint the first screen", times);
}

void measureIdle(const std::shared_ptr<const Transcript> &interview)
{
    ReaderView view;
    view.resize(700, 900);
    view.setTranscript(interview);
    const Stopwatch all;
    std::vector<double> slices;
    bool more = true;
    while (more) {
        const Stopwatch timer;
        more = view.flow().refine(0, QDeadlineTimer(4));
        slices.push_back(timer.milliseconds());
    }
    report("idle slices until all heights are exact", slices);
    std::printf("%-52s %7.0f ms\n", "  all of them", all.milliseconds());
}

void measureScrolling(ReaderView &view, double pixelRatio)
{
    QPixmap target = targetFor(view, pixelRatio);
    std::vector<double> frames;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < 600; ++i) {
        const Stopwatch timer;
        bar->setValue(bar->value() + 120);
        paintFrame(view, target);
        frames.push_back(timer.milliseconds());
    }
    report(pixelRatio > 1 ? "scroll by 120 pixels, ratio 2" : "scroll by 120 pixels, ratio 1", frames);

    frames.clear();
    for (int i = 0; i < 200; ++i) {
        const Stopwatch timer;
        bar->setValue(int(qint64(bar->maximum()) * ((i * 37) % 200) / 200));
        paintFrame(view, target);
        frames.push_back(timer.milliseconds());
    }
    report(pixelRatio > 1 ? "jump to unseen places, ratio 2" : "jump to unseen places, ratio 1", frames);
}

void measureHighlighting(ReaderView &view, const Transcript &interview)
{
    QPixmap target = targetFor(view, 1);
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
        paintFrame(view, target);
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
        QPixmap target = targetFor(view, 1);
        paintFrame(view, target);
        times.push_back(timer.milliseconds());
    }
    report("resize step and paint", times);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const int words = argc > 1 ? std::max(1'000, atoi(argv[1])) : 1'000'000;
    const auto interview = test::longInterview(words);
    std::printf("%d words, %zu turns, %.1f MB of text\n", words, interview->turns.size(),
                double(interview->body.size()) * 2 / 1e6);

    measureOpening(interview);
    measureIdle(interview);

    const double before = residentMemory();
    ReaderView view;
    view.resize(700, 900);
    view.setTranscript(interview);
    std::vector<Highlight> highlights = test::manyHighlights(*interview, 10'000);
    const Stopwatch timer;
    view.setHighlights(std::move(highlights));
    std::printf("%-52s %7.2f ms\n", "set 10,000 highlights", timer.milliseconds());
    measureScrolling(view, 1);
    measureScrolling(view, 2);
    measureHighlighting(view, *interview);
    measureResizing(view);
    std::printf("%-52s %7.1f MB\n", "memory for the view and its highlights", residentMemory() - before);
    return 0;
}
