// SPDX-License-Identifier: MIT
#include "models/items/textcomparing.h"

#include "models/project/snapshot.h"

#include <algorithm>
#include <memory>

namespace visavis
{

TextComparing::TextComparing(QObject *parent)
    : QObject(parent)
{
}

TextComparing::~TextComparing() = default;

void TextComparing::start(const Project &project, std::function<Result<void>(Database &, Progress &)> work,
                          std::function<void(const Result<void> &)> done)
{
    cancel();
    m_job = new Job(this);
    const auto end = [this, done = std::move(done)](const Result<void> &outcome) {
        m_job->deleteLater();
        m_job = nullptr;
        done(outcome);
    };
    connect(m_job, &Job::succeeded, this, [end] { end({}); });
    connect(m_job, &Job::failed, this, [end](const Error &error) { end(std::unexpected(error)); });
    m_job->start(
        [open = project.snapshotOfNow(), work = std::move(work)](Progress &progress) -> Result<void> {
            return open().and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
                return work(snapshot->database(), progress);
            });
        });
}

void TextComparing::list(const Project &project, EpisodeId episode)
{
    const auto texts = std::make_shared<std::vector<EpisodeText>>();
    start(
        project,
        [episode, texts](Database &database, Progress & /*progress*/) {
            return textsOf(database, episode).transform([&](std::vector<EpisodeText> &&found) {
                *texts = std::move(found);
            });
        },
        [this, texts](const Result<void> &outcome) {
            if (outcome) {
                Q_EMIT listed(*texts);
            } else {
                Q_EMIT failed(outcome.error(), false, false);
            }
        });
}

void TextComparing::read(const Project &project, EpisodeId episode, RevisionId revision, bool isBeforeEdits)
{
    const auto reading = std::make_shared<FormerReading>();
    start(
        project,
        [episode, revision, isBeforeEdits, reading](Database &database, Progress &progress) -> Result<void> {
            const auto texts = textsOf(database, episode);
            if (!texts) {
                return std::unexpected(texts.error());
            }
            const auto found = std::ranges::find_if(*texts, [&](const EpisodeText &one) {
                return one.revision == revision && one.isBeforeEdits == isBeforeEdits;
            });
            if (found == texts->end()) {
                return fail(ErrorCode::NoSuchEpisode);
            }
            reading->text = *found;
            auto transcript = readText(database, *found, progress);
            if (!transcript) {
                return std::unexpected(transcript.error());
            }
            reading->transcript = std::move(*transcript);
            auto anchors =
                isBeforeEdits ? Result<std::vector<FormerAnchor>>() : anchorsIn(database, revision);
            if (!anchors) {
                return std::unexpected(anchors.error());
            }
            reading->anchors = std::move(*anchors);
            return {};
        },
        [this, reading](const Result<void> &outcome) {
            if (outcome) {
                Q_EMIT wasRead(reading);
            } else {
                Q_EMIT failed(outcome.error(), true, false);
            }
        });
}

void TextComparing::compare(const Project &project, const EpisodeText &before, const EpisodeText &after)
{
    struct Read {
        ComparedTexts texts;
        bool isBeforeMissing = false;
        bool isAfterMissing = false;
    };
    const auto read = std::make_shared<Read>();
    start(
        project,
        [before, after, read](Database &database, Progress &progress) -> Result<void> {
            auto older = readText(database, before, progress);
            auto newer = before == after ? older : readText(database, after, progress);
            read->isBeforeMissing = !older;
            read->isAfterMissing = !newer;
            if (!older || !newer || progress.isCancelled()) {
                return older && newer ? fail(ErrorCode::Cancelled)
                                      : std::unexpected(older ? newer.error() : older.error());
            }
            ComparedTexts &texts = read->texts;
            texts = {.before = std::move(*older), .after = std::move(*newer), .comparison = {}};
            texts.comparison = compareTexts(texts.before, texts.after);
            return {};
        },
        [this, read](const Result<void> &outcome) {
            if (outcome) {
                Q_EMIT compared(std::shared_ptr<const ComparedTexts>(read, &read->texts));
            } else {
                Q_EMIT failed(outcome.error(), read->isBeforeMissing, read->isAfterMissing);
            }
        });
}

void TextComparing::cancel()
{
    if (m_job) {
        m_job->abandon();
        m_job = nullptr;
    }
}

void TextComparing::leaveReadingTo(QObject *keeper)
{
    cancel();
    if (!keeper) {
        return; // they end with this, and before the project
    }
    const auto jobs = findChildren<Job *>(Qt::FindDirectChildrenOnly);
    for (Job *job : jobs) {
        job->setParent(keeper);
    }
}

} // namespace visavis
