// SPDX-License-Identifier: MIT
// Four panes beside each other, each with an interview of 120,000 words and 20,000 annotations: what one
// frame takes while they scroll linked or level, what a step of resizing takes, the first picture of a pane,
// and its memory. In milliseconds of the thread's processor time.
//   QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] bench_panes [FOLDER]
// The project is made at the first run in the folder and kept there.
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/keptproject.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QScrollBar>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Panes = 4;
constexpr int Frames = 600;
constexpr QSize Window(2400, 1200);

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    QDeadlineTimer until(120'000);
    while (!condition()) {
        bench::require(!until.hasExpired(), what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

/// Paints what waits to be painted and hands it to the window system, as the next frame does.
void paintFrame(QWidget &window)
{
    QEvent frame(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &frame);
}

/// The pictures of each pane's first screen, and how much memory a pane takes.
void open(PaneBoard &board, Project &project, bench::Table &table)
{
    const std::vector<EpisodeId> episodes = project.data().liveEpisodes();
    std::vector<double> firstPaints;
    const double before = bench::residentMegabytes();
    for (int i = 0; i < Panes; ++i) {
        const EpisodeId episode = episodes[size_t(i)];
        // Text and annotations are in memory: a pane is measured, not the file.
        bench::require(project.load(episode) && project.transcript(episode) && project.offsets(episode),
                       "loading");
        if (i > 0) {
            board.addBesideActive();
        }
        paintFrame(board);
        firstPaints.push_back(bench::threadMilliseconds([&] {
            bench::require(board.active()->showEpisode(episode).has_value(), "showing");
            paintFrame(board);
        }));
    }
    table.add(bench::summarise(u"first picture of a pane (goal 60)"_s, u"ms"_s, firstPaints));
    waitUntil(
        [&] {
            const auto panes = board.panes();
            return std::ranges::all_of(
                panes, [](const EpisodePane *pane) { return pane->view()->flow().estimatesLeft() == 0; });
        },
        "all heights");
    QTextStream(stdout) << u"%1 MB a pane, with the texts and annotations it shows\n"_s.arg(
        (bench::residentMegabytes() - before) / Panes, 0, 'f', 1);
}

void measureScrolling(PaneBoard &board, PaneLinks &links, LinkMode mode, const QString &name,
                      bench::Table &table)
{
    const auto panes = board.panes();
    links.setMode(mode);
    waitUntil(
        [&] {
            return std::ranges::all_of(panes, [&](const EpisodePane *one) {
                return std::ranges::all_of(panes, [&](const EpisodePane *other) {
                    return one == other || links.facing(one, other) != nullptr;
                });
            });
        },
        "alignment");
    links.setMode(mode);
    QScrollBar &bar = *board.active()->view()->verticalScrollBar();
    bar.setValue(0);
    const auto frame = [&] {
        return bench::threadMilliseconds([&] {
            bar.setValue(bar.value() + 120);
            paintFrame(board);
        });
    };
    for (int i = 0; i < 30; ++i) {
        std::ignore = frame(); // letters are drawn once for every size
    }
    std::vector<double> frames;
    for (int i = 0; i < Frames; ++i) {
        frames.push_back(frame());
    }
    table.add(bench::summarise(u"a frame of scrolling, %1"_s.arg(name), u"ms"_s, frames));

    std::vector<double> steps;
    for (int i = 0; i < 40; ++i) {
        steps.push_back(bench::threadMilliseconds([&] {
            board.resize(Window.width() - 8 * (i % 10), Window.height());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            paintFrame(board);
        }));
    }
    table.add(bench::summarise(u"a step of resizing, %1"_s.arg(name), u"ms"_s, steps));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    bench::Table table(QApplication::arguments());
    const QString folder = argc > 1 && argv[1][0] != '-' ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QString path = bench::keptProject(
        folder, u"four-long"_s,
        {.episodes = Panes, .words = 120'000, .annotations = Panes * 20'000, .tags = 200, .seed = 11});
    auto project = Project::open(path, u"bench"_s);
    bench::require(project.has_value(), "opening");
    PaneBoard board;
    PaneLinks links(&board);
    board.resize(Window);
    board.setProject(project->get());
    links.setProject(project->get());
    board.show();
    QCoreApplication::processEvents();
    QTextStream(stdout) << u"%1 x %2, device pixel ratio %3\n"_s.arg(board.width())
                               .arg(board.height())
                               .arg(board.devicePixelRatio());
    open(board, **project, table);
    measureScrolling(board, links, LinkMode::Free, u"free"_s, table);
    measureScrolling(board, links, LinkMode::Linked, u"linked"_s, table);
    measureScrolling(board, links, LinkMode::Level, u"level"_s, table);
    board.setProject(nullptr);
    return 0;
}
