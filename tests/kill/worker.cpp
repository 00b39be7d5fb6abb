// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/filestoimport.h"
#include "models/project/importer.h"
#include "tests/support/generator.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// Leaves a tag of the step's name, and does something else that people do.
bool edit(Project &project, TranscriptGenerator &random, int step)
{
    Editing editing(project);
    const auto tag = editing.createTag(u"step %1"_s.arg(step));
    if (!tag) {
        return false;
    }
    if (random.below(8) == 0) {
        if (!addTranscript(project, random.transcript(1500))) {
            return false;
        }
    }
    const std::vector<EpisodeId> episodes = project.data().liveEpisodes();
    const EpisodeId episode = episodes[size_t(random.below(qsizetype(episodes.size())))];
    const CodePoint start(random.below(500));
    const auto annotation = editing.annotate(episode, {start, start + 1 + random.below(100)},
                                             palette()[0].colour, {*tag}, random.sentence(true, 8));
    if (!annotation) {
        return false;
    }
    project.saveDraft(project.data().annotations().find(*annotation)->guid, random.sentence(true, 4));
    if (random.below(3) == 0) {
        (void)editing.renameEpisode(episode, random.sentence(true, 3));
    }
    if (random.below(3) == 0) {
        (void)editing.highlight(episode, {CodePoint(0), CodePoint(4)}, palette()[1].colour);
        project.undo();
    }
    if (random.below(4) == 0) {
        (void)editing.removeAnnotations({*annotation});
    }
    return true;
}

bool import(Project &project, const QString &folder)
{
    Importer importer(project);
    QEventLoop loop;
    bool whole = true;
    QObject::connect(&importer, &Importer::progressed, &loop, [](int done, int) {
        if (done % 5 == 0) {
            say(u"imported %1"_s.arg(done));
        }
    });
    QObject::connect(&importer, &Importer::finished, &loop, [&](const QList<ImportOutcome> &outcomes) {
        whole = std::ranges::none_of(outcomes, [](const auto &outcome) { return outcome.error.has_value(); });
        loop.quit();
    });
    importer.start(filesToImport({folder}));
    loop.exec();
    return whole;
}

} // namespace

/// Works on a project until it is killed: worker PROJECT SEED [FOLDER]. After each step that is on disk it
/// prints "done N". With a folder it imports that instead. With the seed 0 it only holds the project open.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        return 2;
    }
    auto project = Project::open(arguments[1], u"Worker"_s);
    if (!project || (*project)->isReadOnly() || !(*project)->setCoder(u"Ann Lee"_s)) {
        say(u"cannot be written"_s);
        return 1;
    }
    const quint32 seed = arguments[2].toUInt();
    if (seed == 0) {
        say(u"open"_s);
        return QCoreApplication::exec();
    }
    if (arguments.size() > 3) {
        const bool whole = import(**project, arguments[3]) && (*project)->flush();
        say(whole ? u"done 1"_s : u"import failed"_s);
        return whole ? 0 : 1;
    }
    TranscriptGenerator random(seed);
    if ((*project)->data().liveEpisodes().empty() && !addTranscript(**project, random.transcript(1500))) {
        return 1;
    }
    // Steps go on where the killed one stopped.
    for (int step = int((*project)->data().tags().size());; ++step) {
        if (!edit(**project, random, step) || !(*project)->flush()) {
            say(u"step failed"_s);
            return 1;
        }
        say(u"done %1"_s.arg(step));
    }
}
