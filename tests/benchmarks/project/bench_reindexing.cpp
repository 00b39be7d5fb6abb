// SPDX-License-Identifier: MIT
// What a person feels while the index of a large project is made anew.
#include "models/project/database.h"
#include "models/project/editing.h"
#include "tests/benchmarks/harness.h"
#include "tests/support/generator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr ProjectSize Large{.episodes = 500, .words = 8'000, .annotations = 2'000, .tags = 20, .seed = 6};

void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

/// Highlights, each on disk before the next, while slice follows slice; and how long the whole takes.
void measure(bench::Table &table, const QString &path)
{
    {
        const auto database = Database::open(path, Database::Mode::Create);
        require(database && (*database)->run(u"UPDATE meta SET value = 99 WHERE key = 'folding'"_s),
                "an index of another folding");
    }
    const auto project = Project::open(path, u"bench"_s);
    require(project && (*project)->setCoder(u"Ann Lee"_s), "opening");
    Editing editing(**project);
    const EpisodeId episode = (*project)->data().liveEpisodes().front();
    require((*project)->load(episode) && (*project)->transcript(episode), "reading the text");
    std::vector<double> highlights;
    qsizetype place = 0;
    const double whole = bench::milliseconds([&] {
        while (!(*project)->indexState().isCurrent) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (++place % 8 == 0) {
                highlights.push_back(bench::milliseconds([&] {
                    const CodePointRange range{CodePoint(place), CodePoint(place + 40)};
                    require(editing.highlight(episode, range, palette()[0].colour) && (*project)->flush(),
                            "highlighting");
                }));
            }
        }
    });
    table.add(bench::summarise(u"highlight on disk while reindexing"_s, u"ms"_s, std::move(highlights)));
    table.add(bench::summarise(u"reindexing 500 interviews, to the end"_s, u"ms"_s, {whole}));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bench::Table table(arguments);
    if (!table.wants(u"highlight on disk while reindexing"_s) &&
        !table.wants(u"reindexing 500 interviews, to the end"_s)) {
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.visavis"_s);
    require(makeProject(path, Large).has_value(), "making a project");
    measure(table, path);
    return 0;
}
