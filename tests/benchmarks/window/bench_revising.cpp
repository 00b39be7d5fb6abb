// SPDX-License-Identifier: MIT
// What the window feels while a long interview with many annotations gets a new text: the longest that any
// event keeps its thread. The goal is 150 ms for 1,000 annotations in 60,000 words.
#include "models/project/importer.h"
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/window/watchedapplication.h"
#include "tests/support/generator.h"

#include <QTemporaryDir>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr ProjectSize Large{.episodes = 1, .words = 60'000, .annotations = 1'000, .tags = 20, .seed = 6};

void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

/// Corrected here and there, and two pieces gone.
QByteArray corrected(QString text)
{
    constexpr qsizetype Stride = 900;
    for (qsizetype place = Stride; place < text.size(); place += Stride) {
        const qsizetype word = text.indexOf(u' ', place) + 1;
        if (word > 0 && text.size() > word && text[word].isLower()) {
            text.insert(word, u"really "_s);
        }
    }
    return text.remove(text.size() / 2, 4'000).remove(text.size() / 4, 4'000).toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    bench::WatchedApplication application(argc, argv);
    bench::Table table(QCoreApplication::arguments());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.visavis"_s);
    require(makeProject(path, Large).has_value(), "making a project");
    const auto project = Project::open(path, u"bench"_s);
    require(project && (*project)->setCoder(u"Ann Lee"_s), "opening");
    const EpisodeId episode = (*project)->data().liveEpisodes().front();
    QString text;
    {
        const auto transcript = (*project)->transcript(episode);
        require(transcript.has_value(), "reading the text");
        text = asPlainText(**transcript);
    }
    const QString source = folder.filePath(u"corrected.txt"_s);
    QFile file(source);
    const QByteArray bytes = corrected(text);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "writing the source");
    file.close();

    Importer importer(**project);
    QList<ImportOutcome> outcomes;
    QObject::connect(&importer, &Importer::finished, &importer,
                     [&](const QList<ImportOutcome> &done) { outcomes = done; });
    double starting = 0;
    const auto longest = application.during(
        [&] {
            starting = bench::milliseconds([&] {
                importer.start(QList<ImportRequest>{
                    {.file = source, .as = ImportAs::NewRevisionOf, .revised = episode}});
            });
        },
        [&] { return !outcomes.isEmpty(); });
    require(outcomes.size() == 1 && outcomes.front().anchoring, "revising");
    table.add(bench::summarise(u"a new text: starting"_s, u"ms"_s, {starting}));
    table.add(bench::summarise(u"a new text: longest event"_s, u"ms"_s, {longest.clock}));
    table.add(bench::summarise(u"a new text: longest event, processor"_s, u"ms"_s, {longest.processor}));
    table.add(bench::summarise(u"a new text: to the end"_s, u"ms"_s, {longest.untilDone}));
    qInfo("%d annotations, the longest event: %s", outcomes.front().anchoring->total(),
          qPrintable(longest.event));
    return 0;
}
