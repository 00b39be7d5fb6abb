// SPDX-License-Identifier: MIT
// Texts of episodes and the records on them: read when they are wanted, kept in memory from then on.
#include "models/project/project.h"
#include "models/project/projectloader.h"

namespace visavis
{

namespace
{

/// What is read within three milliseconds on a slow machine.
constexpr CodePoint ShortText{300'000};
constexpr int FewAnnotations = 300;

Label labelOf(const EpisodeLabel &record)
{
    return {.id = record.id, .name = record.name, .role = record.role, .speaker = record.speaker};
}

/// The text with the facts and labels of these records; new labels come last, as they do in the file.
std::shared_ptr<const Transcript> renewed(const Transcript &text, const Episode &episode,
                                          const ProjectData &data)
{
    auto copy = std::make_shared<Transcript>(text);
    copy->title = episode.title;
    copy->number = episode.number;
    copy->date = episode.date;
    copy->language = episode.language;
    copy->summary = episode.summary;
    copy->media = episode.media;
    for (const LabelId id : data.labelsOf(episode.id)) {
        const Label label = labelOf(*data.labels().find(id));
        const auto known = std::ranges::find(copy->labels, id, &Label::id);
        if (known != copy->labels.end()) {
            *known = label;
        } else {
            copy->labels.push_back(label);
        }
    }
    return copy;
}

} // namespace

// Waiting for the writer

Writer::Ticket Project::lastWritten(std::optional<EpisodeId> episode) const
{
    if (episode) {
        return m_written.value(*episode);
    }
    Writer::Ticket last = 0;
    for (const auto &[written, ticket] : m_written.asKeyValueRange()) {
        if (written.isValid() && !m_data.isLoaded(written)) {
            last = std::max(last, ticket);
        }
    }
    return last;
}

void Project::settle(Writer::Ticket ticket)
{
    if (m_writer) {
        std::ignore = m_writer->wait(ticket);
    }
}

bool Project::isSettled(Writer::Ticket ticket) const
{
    return !m_writer || m_writer->isSettled(ticket);
}

OpenSnapshot Project::snapshotAfter(Writer::Ticket ticket) const
{
    return [path = m_path, writer = m_writer.get(), ticket] {
        if (writer) {
            std::ignore = writer->wait(ticket); // what is in the file can be read though writing failed
        }
        return Snapshot::open(path);
    };
}

OpenSnapshot Project::snapshotOfNow() const
{
    // Not for the writer's last task: that may be rows of an import which nobody can see yet.
    Writer::Ticket last = 0;
    for (const Writer::Ticket ticket : m_written) {
        last = std::max(last, ticket);
    }
    return snapshotAfter(last);
}

// At once

Result<void> Project::load(EpisodeId episode)
{
    if (m_data.isLoaded(episode)) {
        return {};
    }
    settle(lastWritten(episode));
    return ProjectLoader(m_snapshot->database(), m_data).loadEpisode(episode);
}

Result<void> Project::loadAll()
{
    settle(lastWritten({}));
    return ProjectLoader(m_snapshot->database(), m_data).loadAllEpisodes();
}

Result<void> Project::loadLabels()
{
    if (m_data.areLabelsLoaded()) {
        return {};
    }
    settle(lastWritten({}));
    return ProjectLoader(m_snapshot->database(), m_data).loadLabels();
}

Result<std::shared_ptr<const Transcript>> Project::transcript(EpisodeId id)
{
    if (const Text *cached = m_texts.object(id)) {
        return cached->transcript;
    }
    const Episode *episode = m_data.episodes().find(id);
    if (!episode) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    settle(lastWritten(id));
    auto transcript = m_snapshot->transcript(episode->revision);
    if (transcript) {
        keepText(id, {.transcript = *transcript, .offsets = nullptr});
    }
    return transcript;
}

Result<std::shared_ptr<const OffsetMap>> Project::offsets(EpisodeId id)
{
    return transcript(id).transform([&](const std::shared_ptr<const Transcript> &transcript) {
        Text *text = m_texts.object(id);
        if (text && text->offsets) {
            return text->offsets;
        }
        auto made = std::make_shared<const OffsetMap>(transcript->body);
        if (text) {
            text->offsets = made;
        }
        return made;
    });
}

void Project::keepText(EpisodeId episode, const Text &text)
{
    m_texts.insert(episode, new Text(text), std::min(text.transcript->body.size(), MostCachedUnits));
}

void Project::outdateFetch(EpisodeId id)
{
    if (const auto fetch = m_fetches.find(id); fetch != m_fetches.end()) {
        fetch->second.isOutdated = true;
    }
}

void Project::editText(const TextChange &change)
{
    outdateFetch(change.episode);
    if (const Text *cached = m_texts.object(change.episode)) {
        auto text = std::make_shared<const Transcript>(applied(*cached->transcript, change.edit));
        keepText(change.episode, {.transcript = std::move(text), .offsets = nullptr});
    }
}

void Project::renewText(const Change &change)
{
    const EpisodeId id = m_data.episodeOf(change);
    outdateFetch(id);
    const Text *cached = m_texts.object(id);
    if (!cached) {
        return;
    }
    const Episode *episode = m_data.episodes().find(id);
    const bool isOtherText = change.isAbout<Episode>() && change.field == FieldIndex<&Episode::revision>;
    const bool isNewLabel = change.isAbout<EpisodeLabel>() && change.operation == Change::Operation::Create;
    if (episode && (isNewLabel || (change.operation == Change::Operation::Update && !isOtherText))) {
        keepText(id,
                 {.transcript = renewed(*cached->transcript, *episode, m_data), .offsets = cached->offsets});
    } else {
        m_texts.remove(id);
    }
}

// On a worker

bool Project::isAtHand(EpisodeId id) const
{
    const Episode *episode = m_data.episodes().find(id);
    const bool isTextThere = !episode || m_texts.contains(id);
    const bool areRecordsThere = !episode || m_data.isLoaded(id);
    if (isTextThere && areRecordsThere) {
        return true;
    }
    return isSettled(lastWritten(id)) && (areRecordsThere || m_data.annotationCount(id) <= FewAnnotations) &&
           (isTextThere || m_snapshot->lengthOf(episode->revision) <= ShortText);
}

bool Project::isAllAtHand() const
{
    int missing = 0;
    for (const Episode &episode : m_data.episodes()) {
        missing += m_data.isLoaded(episode.id) ? 0 : m_data.annotationCount(episode.id);
    }
    return missing == 0 || (missing <= FewAnnotations && isSettled(lastWritten({})));
}

void Project::fetch(EpisodeId episode)
{
    if (!m_fetches.contains(episode)) {
        startFetch(episode);
    }
}

void Project::fetchAll()
{
    fetch({});
}

void Project::startFetch(EpisodeId id)
{
    const Episode *episode = m_data.episodes().find(id);
    const bool isText = id.isValid();
    Fetch &fetch = m_fetches[id];
    fetch = {.job = std::make_unique<Job>(), .result = std::make_shared<Fetched>(), .isOutdated = false};
    connect(fetch.job.get(), &Job::succeeded, this, [this, id] { endFetch(id, {}); });
    connect(fetch.job.get(), &Job::failed, this,
            [this, id](const Error &error) { endFetch(id, std::unexpected(error)); });
    fetch.job->start([isText, id, revision = episode ? episode->revision : RevisionId(),
                      result = fetch.result,
                      open = snapshotAfter(lastWritten(isText ? std::optional(id) : std::nullopt))](
                         Progress &progress) -> Result<void> {
        auto snapshot = open();
        if (!snapshot || progress.isCancelled()) {
            return snapshot ? fail(ErrorCode::Cancelled) : std::unexpected(snapshot.error());
        }
        if (isText) {
            auto transcript = (*snapshot)->transcript(revision);
            if (!transcript) {
                return std::unexpected(transcript.error());
            }
            result->text = {.transcript = *transcript,
                            .offsets = std::make_shared<const OffsetMap>((*transcript)->body)};
        }
        auto records =
            ProjectLoader::read((*snapshot)->database(), isText ? std::optional(id) : std::nullopt);
        return records.transform([&](EpisodeRecords &read) { result->records = std::move(read); });
    });
}

void Project::endFetch(EpisodeId id, const Result<void> &outcome)
{
    const auto place = m_fetches.find(id);
    Fetch fetch = std::move(place->second);
    m_fetches.erase(place);
    fetch.job.release()->deleteLater(); // its signal is being handled
    if (!outcome) {
        Q_EMIT fetchFailed(id, outcome.error());
    } else if (fetch.isOutdated) {
        startFetch(id);
    } else {
        if (id.isValid()) {
            keepText(id, fetch.result->text);
            m_data.take(id, fetch.result->records);
        } else {
            m_data.takeAll(fetch.result->records);
        }
        // By an event of its own: views have enough to do with it.
        QMetaObject::invokeMethod(this, [this, id] { Q_EMIT fetched(id); }, Qt::QueuedConnection);
    }
}

} // namespace visavis
