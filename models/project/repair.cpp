// SPDX-License-Identifier: MIT
#include "models/project/check.h"
#include "models/project/indexing.h"
#include "models/project/project.h"
#include "models/project/reanchoring.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// As it is to be: not anchored where its quote does not stand, and in the text that its episode has.
Annotation mended(const Annotation &annotation, const Episode &episode, const Transcript &transcript,
                  const OffsetMap &map)
{
    if (annotation.revision != episode.revision) {
        const Reanchoring anew({}, transcript.body);
        return anew.placed(withoutPlace(annotation), episode.revision).annotation;
    }
    Annotation after = annotation;
    if (annotation.state == AnchorState::Anchored &&
        slice(transcript.body, map.toUtf16(annotation.range())) != annotation.quote) {
        after.state = AnchorState::ToReview;
    }
    return after;
}

/// Of all annotations, as one action of the project.
Result<void> mendPassages(Project &project)
{
    if (auto loaded = project.loadAll(); !loaded) {
        return loaded;
    }
    QList<Change> changes;
    for (const EpisodeId id : project.data().liveEpisodes()) {
        const Episode &episode = *project.data().episodes().find(id);
        const auto transcript = project.transcript(id);
        if (!transcript) {
            return std::unexpected(transcript.error());
        }
        const OffsetMap map((*transcript)->body);
        for (const AnnotationId annotation : project.data().annotationsOf(id)) {
            const Annotation &before = *project.data().annotations().find(annotation);
            changes += Change::update(before, mended(before, episode, **transcript, map));
        }
    }
    return project.perform(
        {.kind = ActionKind::Repair, .arguments = {}, .changes = changes, .undo = {}, .redo = {}});
}

} // namespace

Result<QList<Finding>> repairProject(const QString &path, Progress &progress)
{
    {
        auto project = Project::open(path, u"visavis check"_s); // takes unfinished imports away
        if (!project) {
            return std::unexpected(project.error());
        }
        if (const auto &reason = (*project)->readOnlyReason()) {
            return std::unexpected(*reason);
        }
        (*project)->writer()->enqueue(
            [](WriterContext &context) { return rebuildIndexes(context.database); });
        auto done = mendPassages(**project).and_then([&] { return (*project)->flush(); });
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return checkProject(path, progress);
}

} // namespace visavis
