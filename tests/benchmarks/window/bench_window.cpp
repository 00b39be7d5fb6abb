// SPDX-License-Identifier: MIT
// Measures how long the window keeps a person waiting: for each thing one does, the longest time that a
// single event took on the GUI thread, by the clock and on the processor, and the time until all was done.
//   QT_QPA_PLATFORM=offscreen bench_window [--filter TEXT] [--data FOLDER] [--events]
// --events names each longest event on standard error.
#include "models/project/editing.h"
#include "tests/benchmarks/keptproject.h"
#include "tests/benchmarks/window/windowbench.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/episodepane.h"
#include "ui/search/searchpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

using namespace visavis;
using namespace visavis::test;
using bench::Bench;
using bench::keptProject;
using bench::require;
using namespace Qt::StringLiterals;

namespace
{

/// One window with one session, on a copy of a project.
class Window
{
public:
    explicit Window(const QString &project)
    {
        require(QFile::copy(project, path()), "copying a project");
        m_window.resize(1360, 860);
        m_window.show();
        bench::WatchedApplication::settle();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"p.visavis"_s); }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Project &project() { return *m_session.project(); }
    [[nodiscard]] bool isOpen() const { return m_session.project(); }
    [[nodiscard]] bool shows(EpisodeId episode) const
    {
        return m_window.pane()->episode() == episode && m_window.pane()->view()->transcript();
    }

private:
    QTemporaryDir m_folder;
    Session m_session;
    MainWindow m_window{m_session};
};

void nothing() {}

/// To be done first, when nothing else has been in memory yet.
void measureMemory(Bench &bench, const QString &folder)
{
    const QString empty = u"memory: the window and an empty project, MB"_s;
    const QString full = u"memory: with 1 million words and 10,000 annotations"_s;
    if (!bench.wants(empty) && !bench.wants(full)) {
        return;
    }
    QTemporaryDir scratch;
    const QString project = scratch.filePath(u"empty.visavis"_s);
    require(Project::create(project).has_value(), "creating");
    Window place(project);
    place.window().openProject(place.path());
    bench::WatchedApplication::settle();
    bench.tell(empty, bench::residentMegabytes());
    const QString copy = scratch.filePath(u"long.visavis"_s);
    require(QFile::copy(bench::projectWithLongInterview(folder), copy), "copying a project");
    place.window().openProject(copy);
    bench::WatchedApplication::settle();
    const EpisodeId longOne = place.project().data().liveEpisodes().front();
    (void)bench.application().during([&] { Q_EMIT place.window().library()->episodeActivated(longOne); },
                                     [&] { return place.shows(longOne); });
    bench.tell(full, bench::residentMegabytes());
}

void measureManyInterviews(Bench &bench, const QString &folder)
{
    const QString kept = keptProject(folder, u"episodes-10000"_s, bench::TenThousandInterviews);
    Window place(kept);
    MainWindow &window = place.window();
    const auto open = [&] {
        if (!place.isOpen()) {
            window.openProject(place.path());
            bench::WatchedApplication::settle();
        }
    };
    bench.measure(
        u"open 10,000 interviews"_s, 5, [&] { place.session().close(); },
        [&] { window.openProject(place.path()); },
        [&] { return place.isOpen() && window.pane()->view()->transcript(); });
    open();
    LibraryPanel &library = *window.library();
    const auto rowAt = [&](int row) { return library.view()->model()->index(row, 0); };
    int row = 5000;
    bench.measure(u"10,000 interviews: open one in the tree"_s, 10, nothing,
                  [&] { library.view()->expand(rowAt(row++)); });
    const std::vector<EpisodeId> live = place.project().data().liveEpisodes();
    size_t chosen = 100;
    bench.measure(
        u"10,000 interviews: choose another"_s, 20, [&] { chosen += 37; },
        [&] { Q_EMIT library.episodeActivated(live[chosen]); }, [&] { return place.shows(live[chosen]); });
    bench.measure(
        u"10,000 interviews: filter, every second one stays"_s, 5, [&] { library.filter()->setFilter({}); },
        [&] { library.filter()->setFilter(u"entretien"_s); });
    bench.measure(
        u"10,000 interviews: take that back"_s, 5, [&] { library.filter()->setFilter(u"entretien"_s); },
        [&] { library.filter()->setFilter({}); });
    bench.measure(
        u"10,000 interviews: filter by a word"_s, 5, [&] { library.filter()->setFilter({}); },
        [&] { library.filter()->setFilter(u"interview 77"_s); });
    bench.measure(
        u"10,000 interviews: take the filter back"_s, 5,
        [&] { library.filter()->setFilter(u"interview 77"_s); }, [&] { library.filter()->setFilter({}); });
    bench.measure(
        u"10,000 interviews: scroll the tree to its end"_s, 5, [&] { library.view()->scrollToTop(); },
        [&] { library.view()->scrollToBottom(); });

    AnnotationPanel &annotations = *window.annotations();
    auto *list = annotations.findChild<AnnotationList *>();
    bench.measure(u"10,000 annotations: show the project's, first"_s, 1, nothing,
                  [&] { annotations.setProjectScope(true); });
    bench.measure(
        u"10,000 annotations: show them again"_s, 5, [&] { annotations.setProjectScope(false); },
        [&] { annotations.setProjectScope(true); });
    bench.measure(
        u"10,000 annotations: scroll to their end"_s, 5, [&] { list->verticalScrollBar()->setValue(0); },
        [&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum()); });
    annotations.setProjectScope(true);
    bench::WatchedApplication::settle();
    int width = 860;
    bench.measure(u"10,000 annotations: resize"_s, 5, nothing,
                  [&] { list->parentWidget()->window()->resize(1360 + width++ % 7, 860); });
    bench.measure(
        u"10,000 annotations: filter by a word"_s, 5, [&] { annotations.filterEdit()->setFilter({}); },
        [&] { annotations.filterEdit()->setFilter(u"the"_s); });
    bench.measure(
        u"10,000 annotations: filter by a speaker"_s, 1, [&] { annotations.filterEdit()->setFilter({}); },
        [&] { annotations.filterEdit()->setFilter(u"speaker:ann"_s); },
        [&] { return !dynamic_cast<AnnotationGroups *>(list->model())->filter()->isLooking(); });
    annotations.filterEdit()->setFilter({});
    bench::WatchedApplication::settle();
    std::vector<AnnotationId> all;
    for (const Annotation &annotation : place.project().data().annotations()) {
        all.push_back(annotation.id);
    }
    size_t colour = 0;
    const auto recolour = [&] {
        require(
            Editing(place.project()).recolour(all, palette()[++colour % palette().size()].colour).has_value(),
            "recolouring");
    };
    bench.measure(u"10,000 annotations: recolour all"_s, 3, nothing, recolour);
    bench.measure(u"10,000 annotations: undo it"_s, 3, [&] { recolour(); }, [&] { place.project().undo(); });
    const auto removal = [&] {
        require(Editing(place.project()).removeAnnotations(all).has_value(), "removing");
    };
    bench.measure(
        u"10,000 annotations: delete all"_s, 2,
        [&] {
            if (place.project().data().annotations().size() == 0) {
                place.project().undo();
            }
        },
        removal);
    bench.measure(
        u"10,000 annotations: undo that"_s, 2,
        [&] {
            if (place.project().data().annotations().size() > 0) {
                removal();
            }
        },
        [&] { place.project().undo(); });
    bench.measure(
        u"10,000 interviews: search a common word"_s, 3, [&] { window.search()->search({}); },
        [&] { window.search()->search(u"the"_s); }, [&] { return !window.search()->isSearching(); });
    bench.measure(u"10,000 interviews: close"_s, 1, nothing, [&] { place.session().close(); });
}

void measureLongInterview(Bench &bench, const QString &folder)
{
    Window place(bench::projectWithLongInterview(folder));
    MainWindow &window = place.window();
    window.openProject(place.path());
    bench::WatchedApplication::settle();
    const std::vector<EpisodeId> live = place.project().data().liveEpisodes();
    // The first is the long one.
    const auto choose = [&](size_t which) { Q_EMIT window.library()->episodeActivated(live[which]); };
    const auto shown = [&](size_t which) { return [&, which] { return place.shows(live[which]); }; };
    const auto reopened = [&] {
        choose(1); // or it would come back by itself
        bench::WatchedApplication::settle();
        place.session().close();
        window.openProject(place.path());
    };
    bench.measure(u"1 million words: choose it, first time"_s, 5, reopened, [&] { choose(0); }, shown(0));
    bench.measure(u"1 million words: choose it again"_s, 5, [&] { choose(1); }, [&] { choose(0); }, shown(0));
    bench.measure(
        u"1 million words: leave it for a short one"_s, 5, [&] { choose(0); }, [&] { choose(1); }, shown(1));
    QTreeView *tree = window.library()->view();
    bench.measure(
        u"1 million words: open it in the tree"_s, 5,
        [&] {
            tree->collapseAll();
            reopened();
        },
        [&] { tree->expand(tree->model()->index(0, 0)); });
    choose(0);
    bench::WatchedApplication::settle();
    qsizetype at = 100;
    for (const QString &state : {u"open"_s, u"closed"_s}) {
        bench.measure(u"1 million words: highlight, tree "_s + state, 20, nothing, [&] {
            at += 977;
            const CodePointRange range{CodePoint(at), CodePoint(at + 50)};
            require(Editing(place.project()).highlight(live[0], range, palette()[0].colour).has_value(),
                    "highlighting");
        });
        bench.measure(u"1 million words: delete a highlight, tree "_s + state, 20, nothing, [&] {
            const AnnotationId first = place.project().data().annotationsOf(live[0]).front();
            require(Editing(place.project()).removeAnnotations({first}).has_value(), "removing");
        });
        tree->collapseAll();
    }
    bench.measure(
        u"choose another while much is being written"_s, 5, [&] { choose(1); },
        [&] {
            const auto ids = place.project().data().annotationsOf(live[0]);
            require(Editing(place.project()).recolour(ids, palette()[size_t(++at) % 5].colour).has_value(),
                    "recolouring");
            choose(2 + size_t(at) % 5);
        });
}

void measureImport(Bench &bench, const QString &folder)
{
    const QString texts = folder + u"/texts"_s;
    constexpr int Count = 1000;
    bench::textsToImport(texts, Count);
    QTemporaryDir scratch;
    const QString empty = scratch.filePath(u"empty.visavis"_s);
    require(Project::create(empty).has_value(), "creating");
    Window place(empty);
    place.window().openProject(place.path());
    bench.measure(
        u"import a folder of 1,000 interviews"_s, 1, nothing, [&] { place.session().import({texts}); },
        [&] { return !place.session().isImporting(); });
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    bench::WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"visavis"_s);
    QCoreApplication::setApplicationName(u"bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype place = arguments.indexOf(u"--data"_s);
    const QString folder = QDir(place >= 0 ? arguments.value(place + 1) : u"."_s).absolutePath();
    QDir().mkpath(folder);
    Bench bench(application, arguments);
    measureMemory(bench, folder);
    measureManyInterviews(bench, folder);
    measureLongInterview(bench, folder);
    measureImport(bench, folder);
    return 0;
}
