// SPDX-License-Identifier: MIT
// What the threads of an import do.
#include "models/project/importreading.h"

#include "models/project/knownlabels.h"
#include "models/project/knownsources.h"
#include "models/project/projectloader.h"

#include <QCryptographicHash>

namespace visavis
{

void Importer::Shared::readKnown()
{
    if (!writer->wait(before)) {
        return; // nothing can be written any more
    }
    auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        return; // then files are taken twice rather than not at all
    }
    // Nobody looked at what AddIfNew brings: a text that an interview had before is no other interview.
    KnownSources there = knownSources((*snapshot)->database());
    const std::lock_guard lock(mutex);
    known = std::move(there.current);
    known.insert(there.former);
}

void Importer::Shared::hand(Finished finished)
{
    QMetaObject::invokeMethod(
        importer, [this, finished = std::move(finished)]() mutable { importer->take(std::move(finished)); });
}

namespace
{

/// The role that a person gave to a label of the reading, if they did.
std::optional<Role> roleSaidOf(const Label &label, const ReadingOptions &options)
{
    const auto isAbout = [&](const LabelEdit &edit) {
        const QString &name = edit.name.isEmpty() ? edit.label : edit.name;
        return edit.role == label.role &&
               name.simplified().compare(label.name.simplified(), Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(options.labels, isAbout) ? std::optional(label.role) : std::nullopt;
}

} // namespace

Result<void> Importer::Shared::prepareRevision(Finished &finished, const EditedReading &reading,
                                               const Source &source, const QByteArray &sha256)
{
    const ImportRequest &request = requests.at(finished.index);
    const auto episode = revised.constFind(request.revised);
    if (episode == revised.constEnd()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    if (auto written = writer->wait(before); !written) {
        return written;
    }
    auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    Database &database = (*snapshot)->database();
    const ReadTransaction whole(database);
    if (!whole.begun()) {
        return whole.begun();
    }
    const auto text = (*snapshot)->transcript(episode->revision);
    const auto records = ProjectLoader::read(database, episode->id);
    if (!text || !records) {
        return std::unexpected(text ? records.error() : text.error());
    }
    const auto labels = knownLabels(database, episode->revision, records->labels);
    if (!labels) {
        return std::unexpected(labels.error());
    }
    const auto prepared = std::make_shared<const PreparedEpisode>(visavis::prepareRevision(
        reading.transcript, source, *episode, *labels, *ids, sha256, request.options));
    finished.carried = std::make_shared<const CarriedAnnotations>(**text, *prepared, records->annotations);
    finished.prepared = prepared;
    for (const Label &label : reading.transcript.labels) {
        finished.roles.push_back(roleSaidOf(label, request.options));
    }
    return {};
}

Result<void> Importer::Shared::prepare(Finished &finished, const EditedReading &reading, const Source &source,
                                       const QByteArray &sha256)
{
    const ImportRequest &request = requests.at(finished.index);
    finished.persons = reading.persons;
    if (request.as == ImportAs::NewRevisionOf) {
        return prepareRevision(finished, reading, source, sha256);
    }
    finished.prepared = std::make_shared<const PreparedEpisode>(prepareEpisode(
        reading.transcript, source, positions[size_t(finished.index)], *ids, sha256, request.options));
    return {};
}

Importer::Finished Importer::Shared::readFile(int index)
{
    const ImportRequest &request = requests.at(index); // [] would part the list, in two threads at once
    const QString &file = request.file;
    Finished finished{
        .index = index,
        .outcome =
            {.file = file, .episode = {}, .wasThere = false, .anchoring = {}, .error = {}, .warnings = {}},
        .prepared = {},
        .persons = {},
        .roles = {},
        .carried = {}};
    const auto refuse = [&](Error error) {
        if (error.file.isEmpty()) {
            error.file = file;
        }
        finished.outcome.error = std::move(error);
        return finished;
    };
    const auto alreadyThere = [&](EpisodeId episode) {
        finished.outcome.episode = episode;
        finished.outcome.wasThere = true;
        return finished;
    };
    if (repeated.contains(index)) {
        return refuse(
            {.code = ErrorCode::TwoNewTexts, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    if (!request.pasted && isFileOfProject(file, project)) {
        return refuse({.code = ErrorCode::NotText, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    const auto source = sourceOf(request);
    if (!source) {
        return refuse(source.error());
    }
    const QByteArray sha256 = QCryptographicHash::hash(source->bytes, QCryptographicHash::Sha256);
    if (!request.shownBytes.isEmpty() && request.shownBytes != sha256) {
        return refuse(
            {.code = ErrorCode::FileChanged, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    const bool onlyIfNew = request.as == ImportAs::AddIfNew;
    if (const auto episode = onlyIfNew ? isKnown(sha256) : std::nullopt) {
        return alreadyThere(*episode);
    }
    const auto reading = readTranscript(*source, request.options, *this);
    if (!reading) {
        return refuse(reading.error());
    }
    const auto place = takePlace();
    if (!place) {
        return refuse({.code = ErrorCode::Cancelled, .arguments = {}, .file = file, .line = 0, .detail = {}});
    }
    if (auto prepared = prepare(finished, *reading, *source, sha256); !prepared) {
        return refuse(prepared.error());
    }
    if (const auto episode = onlyIfNew ? remember(sha256, finished.prepared->episode.id) : std::nullopt) {
        finished.prepared.reset();
        return alreadyThere(*episode);
    }
    for (Writer::Task &task : storingTasks(finished.prepared)) {
        writer->enqueue([task = std::move(task), place](WriterContext &context) { return task(context); });
    }
    finished.outcome.episode = finished.prepared->episode.id;
    finished.outcome.warnings = reading->transcript.warnings;
    return finished;
}

} // namespace visavis
