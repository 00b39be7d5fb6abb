// SPDX-License-Identifier: MIT
// Measures how long the import window keeps a person waiting, as bench_window does for the main window: with
// 3,000 files in its list, and with a source of 20 MB.
//   QT_QPA_PLATFORM=offscreen bench_importwindow [--filter TEXT] [--data FOLDER] [--events]
#include "tests/benchmarks/keptproject.h"
#include "tests/benchmarks/window/windowbench.h"
#include "ui/import/importcontrols.h"
#include "ui/import/importdetails.h"
#include "ui/import/importlist.h"
#include "ui/import/importwindow.h"
#include "ui/import/sourceview.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace visavis;
using namespace visavis::test;
using bench::Bench;
using bench::require;
using namespace Qt::StringLiterals;

namespace
{

using Reach = ImportReview::Reach;

/// Of this many bytes or a little more, with labels, times and headings.
void writeLongSource(const QString &path, qint64 bytes)
{
    if (QFileInfo(path).size() >= bytes) {
        return;
    }
    TranscriptGenerator generator(7);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "writing a source");
    for (int turn = 0; file.size() < bytes; ++turn) {
        const QString heading = turn % 400 == 0 ? u"## %1\n\n"_s.arg(generator.sentence(true, 4)) : QString();
        const QString name = turn % 2 == 0 ? u"Ann Bell"_s : u"Ben Ray"_s;
        file.write((heading + u"**%1:** %2\n\n"_s.arg(name, generator.sentence(true, 25))).toUtf8());
    }
}

void nothing() {}

class Place
{
public:
    Place()
    {
        const QString path = m_folder.filePath(u"p.visavis"_s);
        require(Project::create(path).has_value(), "creating");
        auto project = Project::open(path, u"bench"_s);
        require(project.has_value(), "opening");
        m_project = std::move(*project);
        m_window = std::make_unique<ImportWindow>(*m_project);
        m_window->resize(1280, 800);
        m_window->show();
        bench::WatchedApplication::settle();
    }

    [[nodiscard]] ImportWindow &window() const { return *m_window; }
    [[nodiscard]] ImportReview &review() const { return m_window->review(); }
    [[nodiscard]] QTreeView *tree() const { return m_window->details()->tree(); }
    [[nodiscard]] SourceView *source() const { return m_window->details()->source(); }
    [[nodiscard]] bool isSettled() const { return !review().isBusy() && review().rowCount() > 0; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ImportWindow> m_window;
};

void measureManyFiles(Bench &bench, const QString &folder)
{
    constexpr int Files = 3000;
    const QString texts = folder + u"/texts-3000"_s;
    bench::textsToImport(texts, Files);
    const Place place;
    ImportReview &review = place.review();
    const auto settled = [&] { return place.isSettled(); };
    bench.measure(u"3,000 files: look at them"_s, 1, nothing, [&] { review.addPaths({texts}); }, settled);
    ImportList *list = place.window().list();
    int row = 0;
    const auto shown = [&] { return place.tree()->model()->rowCount() > 0; };
    bench.measure(
        u"3,000 files: choose another"_s, 20, nothing,
        [&] { list->setCurrentIndex(review.index(row += 137, 0)); }, shown);
    bench.measure(
        u"3,000 files: scroll to their end"_s, 5, [&] { list->scrollToTop(); },
        [&] { list->scrollToBottom(); });
    const auto label = [&] { return review.scan(list->currentRow()).labels.front().label; };
    int name = 0;
    bench.measure(
        u"3,000 files: rename in all"_s, 3, nothing,
        [&] {
            const Label first = label();
            review.editLabels(list->currentRow(),
                              {{.label = first.name, .found = first.role, .name = QString::number(++name)}},
                              Reach::AllSources);
        },
        settled);
    bench.measure(u"3,000 files: undo that"_s, 3, nothing, [&] { review.undo(); }, settled);
    bench.measure(
        u"3,000 files: leave them all out, and back"_s, 4, [&] { list->selectAll(); },
        [&] { QCoreApplication::postEvent(list, new QKeyEvent(QEvent::KeyPress, Qt::Key_Space, {})); });
}

void measureLongSource(Bench &bench, const QString &folder)
{
    constexpr qint64 Bytes = 20'000'000;
    const QString path = folder + u"/long-source.md"_s;
    writeLongSource(path, Bytes);
    const Place place;
    ImportReview &review = place.review();
    QAbstractItemModel *tree = place.tree()->model();
    const auto shown = [&] { return place.isSettled() && tree->rowCount() > 0; };
    bench.measure(u"20 MB: look at it"_s, 1, nothing, [&] { review.addPaths({path}); }, shown);
    const QModelIndex last = tree->index(tree->rowCount() - 1, 0);
    const auto goTo = [&](const QModelIndex &index) { place.tree()->setCurrentIndex(index); };
    bench.measure(
        u"20 MB: go to its last section"_s, 5, [&] { goTo(tree->index(0, 0)); }, [&] { goTo(last); });
    bench.measure(
        u"20 MB: go to its last turn"_s, 5, [&] { goTo(tree->index(0, 0)); },
        [&] { goTo(tree->index(tree->rowCount(last) - 1, 0, last)); });
    QScrollBar *bar = place.source()->verticalScrollBar();
    bench.measure(u"20 MB: scroll the source by a page"_s, 20, nothing,
                  [&] { bar->triggerAction(QAbstractSlider::SliderPageStepSub); });
    bench.measure(u"20 MB: scroll the source to the end of a part"_s, 5, nothing,
                  [&] { bar->triggerAction(QAbstractSlider::SliderToMinimum); });
    bench.measure(u"20 MB: click in the source"_s, 5, nothing,
                  [&] { place.source()->moveCursor(QTextCursor::Down); });
    int shape = 0;
    bench.measure(
        u"20 MB: read it in another way"_s, 2, nothing,
        [&] {
            review.setShape(0, ++shape % 2 ? SpeakerShape::Nobody : SpeakerShape::ByEvidence,
                            Reach::ThisSource);
        },
        shown);
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    bench::WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--data"_s);
    const QString folder = QDir(at >= 0 ? arguments.value(at + 1) : u"."_s).absolutePath();
    QDir().mkpath(folder);
    Bench bench(application, arguments);
    measureManyFiles(bench, folder);
    measureLongSource(bench, folder);
    return 0;
}
