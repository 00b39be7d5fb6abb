// SPDX-License-Identifier: MIT
#include "models/items/annotationmodel.h"

#include "models/search/predicate.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// More stretches of rows than this come and go quicker by a reset than one by one.
constexpr size_t MaxStretches = 64;

/// "h:mm:ss", or "m:ss" below an hour, as people cite a recording.
QString timeText(Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const QChar zero(u'0');
    if (seconds < 3600) {
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    }
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

/// English, as the window says it (marked for translation in ui/base/swatch), and as the file writes it.
QStringList colourNames(Colour colour)
{
    QStringList names{colour.name()};
    for (const NamedColour &entry : palette()) {
        if (entry.colour == colour) {
            names += {QString::fromLatin1(entry.name), QCoreApplication::translate("Palette", entry.name)};
        }
    }
    return names;
}

/// The time of the finest stretch that covers a place, else of its turn.
std::optional<Milliseconds> timeAt(const Transcript &transcript, const Turn &turn, Utf16Offset place)
{
    const auto after = std::ranges::upper_bound(transcript.times, place, {},
                                                [](const TimeSpan &span) { return span.range.start; });
    if (after != transcript.times.begin()) {
        const TimeSpan &span = *std::prev(after);
        if (span.range.start >= turn.range.start) {
            return span.start;
        }
    }
    return turn.start;
}

} // namespace

/// One episode's text, kept while its annotations are asked about one after the other.
struct AnnotationModel::Text {
    EpisodeId episode;
    RevisionId revision;
    std::shared_ptr<const Transcript> transcript;
    OffsetMap map;
};

/// What a list of changes means for the rows.
struct AnnotationModel::Affected {
    QSet<AnnotationId> annotations; ///< made, removed or changed themselves
    QSet<AnnotationId> worn;        ///< their tags or notes changed
    bool all = false;               ///< a tag's or a coder's looks changed
    bool places = false;            ///< what stands around passages changed
    bool episodes = false;          ///< episodes came, went or moved
};

bool AnnotationModel::Row::isBefore(const Row &other) const
{
    if (const int order = episodePosition.compare(other.episodePosition); order != 0) {
        return order < 0;
    }
    // Longer ones first where they start together.
    return std::tuple(episode, start.value(), -stop.value(), id) <
           std::tuple(other.episode, other.start.value(), -other.stop.value(), other.id);
}

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

AnnotationModel::~AnnotationModel() = default;

void AnnotationModel::setProject(Project *project)
{
    beginResetModel();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_scope = Scope::Nothing;
    m_episode = {};
    m_rows.clear();
    forgetPlaces();
    endResetModel();
    if (project) {
        connect(project, &Project::changed, this, &AnnotationModel::follow);
        connect(project, &Project::reloaded, this, &AnnotationModel::reload);
    }
}

Result<void> AnnotationModel::showEpisode(EpisodeId episode)
{
    auto loaded = m_project && episode.isValid() ? m_project->load(episode) : Result<void>();
    beginResetModel();
    m_scope = m_project && episode.isValid() && loaded ? Scope::Episode : Scope::Nothing;
    m_episode = m_scope == Scope::Episode ? episode : EpisodeId();
    m_rows = wantedRows();
    forgetPlaces();
    endResetModel();
    return loaded;
}

Result<void> AnnotationModel::showProject()
{
    auto loaded = loadAnnotated();
    beginResetModel();
    m_scope = m_project && loaded ? Scope::Project : Scope::Nothing;
    m_episode = {};
    m_rows = wantedRows();
    forgetPlaces();
    endResetModel();
    return loaded;
}

/// Loading waits for the writer, so that it is not done when nothing is missing: an import is running,
/// perhaps, and new episodes have no annotations.
Result<void> AnnotationModel::loadAnnotated()
{
    if (!m_project) {
        return {};
    }
    const ProjectData &all = m_project->data();
    const bool isMissing = std::ranges::any_of(all.episodes(), [&](const Episode &episode) {
        return episode.state == EpisodeState::Live && !all.isLoaded(episode.id) &&
               all.annotationCount(episode.id) > 0;
    });
    return isMissing ? m_project->loadAll() : Result<void>();
}

/// The records were read anew, so that what was loaded is no longer.
void AnnotationModel::reload()
{
    const auto shown = m_scope == Scope::Project ? showProject() : showEpisode(m_episode);
    Q_UNUSED(shown); // Nothing is shown then, as for an episode that is gone.
}

std::vector<AnnotationModel::Row> AnnotationModel::wantedRows() const
{
    std::vector<Row> rows;
    if (m_scope == Scope::Episode) {
        for (const AnnotationId id : m_project->data().annotationsOf(m_episode)) {
            rows.push_back(rowFor(*m_project->data().annotations().find(id)));
        }
    } else if (m_scope == Scope::Project) {
        rows.reserve(size_t(m_project->data().annotations().size()));
        for (const Annotation &annotation : m_project->data().annotations()) {
            if (isShown(annotation)) {
                rows.push_back(rowFor(annotation));
            }
        }
    }
    std::ranges::sort(rows, &Row::isBefore);
    return rows;
}

AnnotationModel::Row AnnotationModel::rowFor(const Annotation &annotation) const
{
    const Episode *episode = m_project->data().episodes().find(annotation.episode);
    return {.episodePosition = episode ? episode->position : QString(),
            .episode = annotation.episode,
            .start = annotation.start,
            .stop = annotation.stop,
            .id = annotation.id};
}

bool AnnotationModel::isShown(const Annotation &annotation) const
{
    switch (m_scope) {
    case Scope::Nothing:
        break;
    case Scope::Episode:
        return annotation.episode == m_episode;
    case Scope::Project: {
        const Episode *episode = m_project->data().episodes().find(annotation.episode);
        return episode && episode->state == EpisodeState::Live;
    }
    }
    return false;
}

AnnotationId AnnotationModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].id : AnnotationId();
}

bool AnnotationModel::hasSeveralCoders() const
{
    return m_project && m_project->data().coders().size() > 1;
}

EpisodeId AnnotationModel::episodeAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].episode : EpisodeId();
}

int AnnotationModel::rowOf(AnnotationId annotation) const
{
    if (const Annotation *known = m_project ? m_project->data().annotations().find(annotation) : nullptr) {
        const Row row = rowFor(*known);
        const auto found = std::ranges::lower_bound(m_rows, row, &Row::isBefore);
        if (found != m_rows.end() && found->id == annotation) {
            return int(found - m_rows.begin());
        }
    }
    // Its record is gone or elsewhere already, and the rows are about to follow.
    const auto found = std::ranges::find(m_rows, annotation, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Annotation *AnnotationModel::record(int row) const
{
    return m_project ? m_project->data().annotations().find(idAt(row)) : nullptr;
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    const Annotation *annotation = index.isValid() ? record(index.row()) : nullptr;
    if (!annotation) {
        return {};
    }
    const ProjectData &all = m_project->data();
    switch (role) {
    case Qt::DisplayRole:
    case AnnotationQuoteRole:
        return annotation->quote;
    case Qt::AccessibleTextRole:
        return accessibleText(*annotation);
    case AnnotationIdRole:
        return QVariant::fromValue(annotation->id);
    case AnnotationEpisodeRole:
        return QVariant::fromValue(annotation->episode);
    case AnnotationEpisodeTitleRole: {
        const Episode *episode = all.episodes().find(annotation->episode);
        return episode ? episode->title : QString();
    }
    case AnnotationSpeakerRole:
        return placeOf(*annotation).speaker;
    case AnnotationSpeakerRoleRole: {
        const auto speaks = placeOf(*annotation).role;
        return speaks ? QVariant(int(*speaks)) : QVariant();
    }
    case AnnotationSectionRole:
        return placeOf(*annotation).section;
    case AnnotationTimeRole:
        return placeOf(*annotation).time;
    case AnnotationTurnRole:
        return placeOf(*annotation).turn;
    case AnnotationTagsRole:
        return QVariant::fromValue(tagsOf(annotation->id));
    case AnnotationNotesRole:
        return notesOf(*annotation);
    case AnnotationColourRole:
        return QVariant::fromValue(annotation->colour);
    case AnnotationCoderRole:
        return QVariant::fromValue(annotation->coder);
    case AnnotationCoderNameRole: {
        const Coder *coder = all.coders().find(annotation->coder);
        return coder ? coder->name : QString();
    }
    case AnnotationInitialsRole: {
        const Coder *coder = all.coders().find(annotation->coder);
        return coder ? coder->initials : QString();
    }
    case AnnotationStateRole:
        return int(annotation->state);
    case AnnotationCreatedRole:
        return annotation->created.toDateTime();
    default:
        return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}};
}

QString AnnotationModel::accessibleText(const Annotation &annotation) const
{
    const Place &place = placeOf(annotation);
    QStringList parts{annotation.quote.simplified(), place.speaker, place.section, place.time};
    for (const WornTag &tag : tagsOf(annotation.id)) {
        parts.append(tag.name);
    }
    parts += notesOf(annotation);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QList<WornTag> AnnotationModel::tagsOf(AnnotationId annotation) const
{
    const ProjectData &all = m_project->data();
    QList<WornTag> tags;
    for (const TaggingId id : all.taggingsOf(annotation)) {
        const Tagging *tagging = all.taggings().find(id);
        const Tag *tag = tagging ? all.tags().find(tagging->tag) : nullptr;
        if (tag && std::ranges::find(tags, tag->id, &WornTag::id) == tags.end()) {
            tags.append({.id = tag->id, .name = tag->name, .colour = tag->colour});
        }
    }
    return tags;
}

QStringList AnnotationModel::notesOf(const Annotation &annotation) const
{
    const ProjectData &all = m_project->data();
    QStringList notes;
    for (const NoteId id : all.notesOn(annotation.guid)) {
        if (const Note *note = all.notes().find(id)) {
            notes.append(note->body);
        }
    }
    return notes;
}

const AnnotationModel::Place &AnnotationModel::placeOf(const Annotation &annotation) const
{
    if (const auto known = m_places.constFind(annotation.id); known != m_places.constEnd()) {
        return *known;
    }
    const Episode *episode = m_project->data().episodes().find(annotation.episode);
    // Places in another revision's text mean nothing in this one.
    if (!episode || annotation.revision != episode->revision) {
        return *m_places.insert(annotation.id, Place());
    }
    if (!m_text || m_text->episode != episode->id || m_text->revision != episode->revision) {
        const auto transcript = m_project->transcript(episode->id);
        if (!transcript) {
            return *m_places.insert(annotation.id, Place());
        }
        m_text = std::make_unique<Text>(Text{.episode = episode->id,
                                             .revision = episode->revision,
                                             .transcript = *transcript,
                                             .map = OffsetMap((*transcript)->body)});
    }
    return *m_places.insert(annotation.id, placeIn(*m_text, annotation));
}

AnnotationModel::Place AnnotationModel::placeIn(const Text &text, const Annotation &annotation) const
{
    const Transcript &transcript = *text.transcript;
    const Utf16Offset start = text.map.toUtf16(annotation.start);
    const int index = transcript.turnAt(start);
    Place place;
    if (index < 0) {
        return place;
    }
    const Turn &turn = transcript.turns[size_t(index)];
    if (!turn.range.contains(start)) {
        // A passage that begins in a title belongs to the section which that title opens.
        const auto titled = std::ranges::find_if(
            transcript.sections, [&](const Section &section) { return section.titleRange.contains(start); });
        place.section =
            titled == transcript.sections.end() ? QString() : transcript.titleOf(*titled).toString();
        return place;
    }
    place.turn = index + 1;
    place.speaker = transcript.speakerNames(turn);
    for (const int number : turn.labels) {
        const Label &label = transcript.labels[size_t(number)];
        place.role = label.role;
        place.speakerNames.append(label.name);
        if (const Speaker *person = m_project->data().speakers().find(label.speaker)) {
            place.speakerNames.append(person->name);
        }
    }
    if (const int section = transcript.sectionOf(index); section >= 0) {
        place.section = transcript.titleOf(transcript.sections[size_t(section)]).toString();
    }
    if (const auto time = timeAt(transcript, turn, start)) {
        place.time = timeText(*time);
    }
    return place;
}

void AnnotationModel::forgetPlaces()
{
    m_places.clear();
    m_text.reset();
}

Fields AnnotationModel::fieldsOf(int row, const Predicate &predicate) const
{
    Fields fields;
    const Annotation *annotation = record(row);
    if (!annotation) {
        return fields;
    }
    const ProjectData &all = m_project->data();
    if (predicate.uses(Field::Text)) {
        fields.text = annotation->quote;
    }
    if (predicate.uses(Field::Note)) {
        fields.notes = notesOf(*annotation);
    }
    if (predicate.uses(Field::Tag)) {
        for (const WornTag &tag : tagsOf(annotation->id)) {
            fields.tags.append(all.tagPath(tag.id)); // so that a tag is found with those above it
        }
    }
    if (predicate.uses(Field::Speaker)) {
        fields.speakers = placeOf(*annotation).speakerNames;
    }
    if (predicate.uses(Field::Role)) {
        fields.role = placeOf(*annotation).role;
    }
    if (predicate.uses(Field::Section)) {
        fields.section = placeOf(*annotation).section;
    }
    if (predicate.uses(Field::Colour)) {
        fields.colours = colourNames(annotation->colour);
    }
    if (const Episode *episode = all.episodes().find(annotation->episode)) {
        fields.episode = episode->title;
    }
    if (const Coder *coder = all.coders().find(annotation->coder)) {
        fields.coders = {coder->name, coder->initials};
    }
    return fields;
}

void AnnotationModel::follow(const QList<Change> &changes)
{
    if (m_scope == Scope::Nothing) {
        return;
    }
    Affected affected;
    for (const Change &change : changes) {
        note(change, affected);
    }
    if (affected.places) {
        forgetPlaces();
    }
    if (affected.episodes && m_scope == Scope::Project && (!loadAnnotated() || wantedRows() != m_rows)) {
        reload();
        return;
    }
    for (const AnnotationId id : std::as_const(affected.annotations)) {
        m_places.remove(id);
    }
    // What moved among the others leaves its row and comes back in the right one.
    QSet<AnnotationId> gone;
    QSet<AnnotationId> come;
    QSet<AnnotationId> stays = affected.worn;
    for (const AnnotationId id : std::as_const(affected.annotations)) {
        const Annotation *annotation = m_project->data().annotations().find(id);
        const bool wanted = annotation && isShown(*annotation);
        const int row = rowOf(id);
        const bool stands = row >= 0 && wanted && m_rows[size_t(row)] == rowFor(*annotation);
        if (stands) {
            stays.insert(id);
        } else {
            if (row >= 0) {
                gone.insert(id);
            }
            if (wanted) {
                come.insert(id);
            }
        }
    }
    removeRowsOf(gone);
    insertRowsOf(come);
    if (affected.all || affected.places) {
        tellAllChanged();
    } else {
        tellChanged(stays);
    }
}

void AnnotationModel::note(const Change &change, Affected &affected) const
{
    const ProjectData &all = m_project->data();
    switch (change.kind) {
    case ObjectKind::Annotation:
        affected.annotations.insert(AnnotationId(change.id));
        break;
    case ObjectKind::Tagging:
        if (change.operation != Change::Operation::Update) {
            affected.worn.insert(fromRow<Tagging>(change.id, change.guid, change.row).annotation);
        } else if (const Tagging *tagging = all.taggings().find(TaggingId(change.id))) {
            affected.worn.insert(tagging->annotation);
        }
        break;
    case ObjectKind::Note: {
        const Note *note = all.notes().find(NoteId(change.id));
        const QUuid object = change.operation != Change::Operation::Update
                                 ? fromRow<Note>(change.id, change.guid, change.row).object
                             : note ? note->object
                                    : QUuid();
        if (const Annotation *annotation = all.annotations().find(object)) {
            affected.worn.insert(annotation->id);
        }
        break;
    }
    case ObjectKind::Tag:
        // A new tag is on nothing yet, and before one goes, its taggings do.
        affected.all = affected.all || change.operation == Change::Operation::Update;
        break;
    case ObjectKind::Coder:
        affected.all = true;
        break;
    case ObjectKind::Label:
    case ObjectKind::Speaker:
        affected.places = affected.places || change.operation == Change::Operation::Update;
        break;
    case ObjectKind::Episode:
        affected.places = affected.places || change.operation == Change::Operation::Update;
        affected.episodes = true;
        break;
    case ObjectKind::EpisodeStatus:
        break;
    }
}

void AnnotationModel::removeRowsOf(const QSet<AnnotationId> &annotations)
{
    if (annotations.isEmpty()) {
        return;
    }
    struct Stretch {
        int first;
        int last;
    };
    std::vector<Stretch> stretches;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!annotations.contains(m_rows[size_t(row)].id)) {
            continue;
        }
        if (!stretches.empty() && stretches.back().last == row - 1) {
            stretches.back().last = row;
        } else {
            stretches.push_back({row, row});
        }
    }
    if (stretches.size() > MaxStretches) {
        beginResetModel();
        std::erase_if(m_rows, [&](const Row &row) { return annotations.contains(row.id); });
        endResetModel();
        return;
    }
    for (auto stretch = stretches.crbegin(); stretch != stretches.crend(); ++stretch) {
        beginRemoveRows({}, stretch->first, stretch->last);
        m_rows.erase(m_rows.begin() + stretch->first, m_rows.begin() + stretch->last + 1);
        endRemoveRows();
    }
}

void AnnotationModel::insertRowsOf(const QSet<AnnotationId> &annotations)
{
    std::vector<Row> rows;
    for (const AnnotationId id : annotations) {
        rows.push_back(rowFor(*m_project->data().annotations().find(id)));
    }
    std::ranges::sort(rows, &Row::isBefore);
    struct Stretch {
        int at; ///< before this row, counted before anything is inserted
        size_t first;
        size_t count;
    };
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int at = int(std::ranges::lower_bound(m_rows, rows[i], &Row::isBefore) - m_rows.begin());
        if (!stretches.empty() && stretches.back().at == at) {
            ++stretches.back().count;
        } else {
            stretches.push_back({at, i, 1});
        }
    }
    if (stretches.size() > MaxStretches) {
        beginResetModel();
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        std::ranges::sort(m_rows, &Row::isBefore);
        endResetModel();
        return;
    }
    for (auto stretch = stretches.crbegin(); stretch != stretches.crend(); ++stretch) {
        const auto first = rows.begin() + qsizetype(stretch->first);
        beginInsertRows({}, stretch->at, stretch->at + int(stretch->count) - 1);
        m_rows.insert(m_rows.begin() + stretch->at, first, first + qsizetype(stretch->count));
        endInsertRows();
    }
}

void AnnotationModel::tellChanged(const QSet<AnnotationId> &annotations)
{
    if (size_t(annotations.size()) > MaxStretches) {
        tellAllChanged();
        return;
    }
    for (const AnnotationId id : annotations) {
        if (const int row = rowOf(id); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void AnnotationModel::tellAllChanged()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

} // namespace visavis
