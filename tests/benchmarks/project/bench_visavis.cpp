// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/preparedepisode.h"
#include "models/writers/writer.h"
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/keptproject.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace visavis;
using namespace visavis::test;
using bench::keptProject;
using bench::require;
using namespace Qt::StringLiterals;

namespace
{

constexpr ProjectSize MillionWords{.episodes = 1, .words = 1'000'000, .annotations = 0, .tags = 0, .seed = 3};

std::unique_ptr<Project> open(const QString &path)
{
    auto project = Project::open(path, u"bench"_s);
    require(project && (*project)->setCoder(u"Ann Lee"_s), "opening");
    return std::move(*project);
}

void measureOpening(bench::Table &table, const QString &folder)
{
    const auto measure = [&](const QString &name, const ProjectSize &size, int runs) {
        if (!table.wants(name)) {
            return;
        }
        const QString path = keptProject(folder, u"episodes-%1"_s.arg(size.episodes), size);
        std::unique_ptr<Project> project;
        table.run(
            name, u"ms"_s, runs, [&] { project.reset(); },
            [&] { return bench::milliseconds([&] { project = open(path); }); });
    };
    measure(u"open: 60 interviews"_s,
            {.episodes = 60, .words = 5000, .annotations = 2000, .tags = 60, .seed = 1}, 40);
    measure(u"open: 10,000 interviews"_s, bench::TenThousandInterviews, 20);
}

void measureLongEpisode(bench::Table &table, const QString &folder)
{
    const QString name = u"episode: 1 million words, text in memory"_s;
    if (!table.wants(name)) {
        return;
    }
    const QString path = keptProject(folder, u"words-1000000"_s, MillionWords);
    std::unique_ptr<Project> project;
    EpisodeId episode;
    table.run(
        name, u"ms"_s, 20,
        [&] {
            project.reset();
            project = open(path);
            episode = project->data().liveEpisodes().front();
        },
        [&] {
            return bench::milliseconds(
                [&] { require(project->transcript(episode).has_value(), "reading the text"); });
        });
}

void measureHighlight(bench::Table &table, const QString &folder)
{
    const auto measure = [&](const QString &name, const ProjectSize &size, bool onDisk) {
        if (!table.wants(name)) {
            return;
        }
        QTemporaryDir scratch(folder + u"/highlight-XXXXXX"_s);
        const QString path = scratch.filePath(u"h.visavis"_s);
        const QString kept = keptProject(folder, u"words-%1"_s.arg(size.words), size);
        require(QFile::copy(kept, path), "copying");
        const auto project = open(path);
        const EpisodeId episode = project->data().liveEpisodes().front();
        require(project->load(episode) && project->transcript(episode), "reading the text");
        Editing editing(*project);
        qsizetype place = 0;
        table.run(
            name, u"ms"_s, 200,
            [&] {
                require(project->flush().has_value(), "flushing");
                place += 7;
            },
            [&] {
                return bench::milliseconds([&] {
                    const CodePointRange range{CodePoint(place), CodePoint(place + 40)};
                    require(editing.highlight(episode, range, palette()[0].colour).has_value(),
                            "highlighting");
                    require(!onDisk || project->flush(), "flushing");
                });
            });
    };
    const ProjectSize usual{.episodes = 1, .words = 10'000, .annotations = 0, .tags = 0, .seed = 4};
    measure(u"highlight: 10,000 words, in memory"_s, usual, false);
    measure(u"highlight: 10,000 words, on disk"_s, usual, true);
    measure(u"highlight: 1 million words, in memory"_s, MillionWords, false);
    measure(u"highlight: 1 million words, on disk"_s, MillionWords, true);
}

constexpr int ImportedFiles = 1000;

void measureWholeImport(bench::Table &table, const QString &folder, const QStringList &files,
                        double megabytes)
{
    std::vector<double> perCore;
    std::vector<double> byClock;
    for (int run = 0; run < 3; ++run) {
        QTemporaryDir scratch(folder + u"/import-XXXXXX"_s);
        const QString path = scratch.filePath(u"i.visavis"_s);
        require(Project::create(path).has_value(), "creating");
        double processor = 0;
        const double clock = bench::milliseconds([&] {
            processor = bench::processorMilliseconds([&] {
                const auto project = open(path);
                Importer importer(*project);
                QEventLoop loop;
                QObject::connect(&importer, &Importer::finished, &loop, &QEventLoop::quit);
                importer.start(files);
                loop.exec();
                require(project->flush() && project->data().liveEpisodes().size() == size_t(files.size()),
                        "importing");
            });
        });
        perCore.push_back(megabytes / processor * 1e3);
        byClock.push_back(megabytes / clock * 1e3);
    }
    table.add(bench::summarise(u"import: 1,000 x 50 kB, whole"_s, u"MB/s a core"_s, perCore,
                               bench::Better::Higher));
    table.add(bench::summarise(u"import: 1,000 x 50 kB, by the clock"_s, u"MB/s"_s, byClock,
                               bench::Better::Higher));
}

void measureImportSteps(bench::Table &table, const QString &folder, const QStringList &files)
{
    constexpr qsizetype Sample = 200;
    QTemporaryDir scratch(folder + u"/import-XXXXXX"_s);
    const QString path = scratch.filePath(u"i.visavis"_s);
    require(Project::create(path).has_value(), "creating");
    const auto project = open(path);
    double load = 0;
    double hash = 0;
    double structure = 0;
    double prepare = 0;
    double write = 0;
    qint64 bytes = 0;
    NoProgress progress;
    for (const QString &file : files.first(std::min(Sample, files.size()))) {
        Result<Source> source;
        load += bench::processorMilliseconds([&] { source = loadSource(file); });
        require(source.has_value(), "reading");
        bytes += source->bytes.size();
        QByteArray sha256;
        hash += bench::processorMilliseconds(
            [&] { sha256 = QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256); });
        Result<Transcript> transcript;
        structure += bench::processorMilliseconds([&] { transcript = readTranscript(*source, progress); });
        require(transcript.has_value(), "reading");
        std::shared_ptr<const PreparedEpisode> prepared;
        prepare += bench::processorMilliseconds([&] {
            prepared = std::make_shared<const PreparedEpisode>(
                prepareEpisode(*transcript, *source, u"V"_s, project->ids(), sha256));
        });
        write += bench::processorMilliseconds([&] {
            for (Writer::Task &task : storingTasks(prepared)) {
                project->writer()->enqueue(std::move(task));
            }
            require(project->flush().has_value(), "writing");
        });
    }
    const auto add = [&](const QString &name, double spent) {
        table.add(bench::summarise(u"import: "_s + name, u"ms a MB"_s, {spent / double(bytes) * 1e6}));
    };
    add(u"of it load and decode"_s, load);
    add(u"of it hash"_s, hash);
    add(u"of it find the structure"_s, structure);
    add(u"of it fold, hash, compress, pack"_s, prepare);
    add(u"of it write and index (each synced)"_s, write);
}

void measureImport(bench::Table &table, const QString &folder)
{
    if (!table.wants(u"import: 1,000 x 50 kB, whole"_s)) {
        return;
    }
    qint64 bytes = 0;
    const QStringList files = bench::textsToImport(folder + u"/texts"_s, ImportedFiles);
    for (const QString &file : files) {
        bytes += QFileInfo(file).size();
    }
    measureWholeImport(table, folder, files, double(bytes) / 1e6);
    measureImportSteps(table, folder, files);
}

ExportData exportOf10000()
{
    TranscriptGenerator generator(6);
    ExportData data;
    data.title = u"Bench"_s;
    for (int i = 0; i < 100; ++i) {
        data.tags.push_back({.guid = QString::number(i),
                             .path = {generator.word(true)},
                             .colour = palette()[size_t(i) % palette().size()].colour,
                             .description = generator.sentence(true, 10)});
    }
    for (int e = 0; e < 50; ++e) {
        ExportEpisode episode;
        episode.guid = u"e%1"_s.arg(e);
        episode.title = generator.sentence(true, 4);
        for (int a = 0; a < 200; ++a) {
            ExportAnnotation annotation;
            annotation.guid = u"e%1a%2"_s.arg(e).arg(a);
            annotation.section = generator.sentence(true, 3);
            annotation.speaker = u"Ann"_s;
            annotation.turn = a + 1;
            annotation.quote = generator.sentence(a % 2 == 0, 30);
            annotation.colour = palette()[0].colour;
            annotation.tags = {int(generator.below(100)), int(generator.below(100))};
            annotation.coder = u"Ann Lee"_s;
            annotation.created = QDateTime(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::UTC);
            if (a % 3 == 0) {
                annotation.notes = {{.guid = {},
                                     .kind = {},
                                     .markdown = generator.sentence(true, 20),
                                     .coder = u"Ann Lee"_s,
                                     .date = annotation.created}};
            }
            episode.annotations.push_back(std::move(annotation));
        }
        data.episodes.push_back(std::move(episode));
    }
    return data;
}

void measureExport(bench::Table &table)
{
    ExportData data;
    for (const char *format : {"markdown", "html"}) {
        const QString id = QString::fromLatin1(format);
        table.run(
            u"export: 10,000 annotations, "_s + id, u"ms"_s, 7,
            [&] {
                if (data.episodes.empty()) {
                    data = exportOf10000();
                }
            },
            [&] {
                const WriterFormat *writer = formatOf(exportKinds().front(), id);
                require(writer, "no such writer");
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                NoProgress progress;
                return bench::milliseconds([&] {
                    require(writer->write(data, ExportOptions{}, buffer, progress).has_value(), "exporting");
                });
            });
    }
}

} // namespace

/// bench_visavis [--filter TEXT] [--data FOLDER]: measures the named cases. Projects that take long to make
/// are kept in the folder (the current one by default).
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype place = arguments.indexOf(u"--data"_s);
    const QString folder = QDir(place >= 0 ? arguments.value(place + 1) : u"."_s).absolutePath();
    QDir().mkpath(folder);
    bench::Table table(arguments);
    measureOpening(table, folder);
    measureLongEpisode(table, folder);
    measureHighlight(table, folder);
    measureImport(table, folder);
    measureExport(table);
    return 0;
}
