// SPDX-License-Identifier: MIT
#include "models/items/libraryplace.h"
#include "models/people/access.h"
#include "models/project/annotationfields.h"
#include "models/project/showncoders.h"
#include "models/search/fieldvalues.h"
#include "models/transcript/timetext.h"

#include <QLocale>

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

// What the rows of LibraryModel say.

QString statusText(ReadStatus status)
{
    switch (status) {
    case ReadStatus::Unread:
        return LibraryModel::tr("Unread");
    case ReadStatus::Read:
        return LibraryModel::tr("Read");
    case ReadStatus::Coded:
        return LibraryModel::tr("Coded");
    case ReadStatus::SecondPass:
        break;
    }
    return LibraryModel::tr("Second pass");
}

QString percent(double share)
{
    // Something is not shown as nothing, nor as all.
    const int rounded = std::clamp(int(std::lround(share * 100)), share > 0 ? 1 : 0, share < 1 ? 99 : 100);
    return LibraryModel::tr("%1 %").arg(QLocale().toString(rounded));
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_project) {
        return {};
    }
    const Place place = placeOf(index);
    const EpisodeId episode = place.node->episode;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return title(place);
    case Qt::AccessibleTextRole:
        return accessibleText(place);
    case Qt::ToolTipRole:
        return toolTip(place);
    case LibraryKindRole:
        return int(place.kind);
    case LibraryEpisodeRole:
        return QVariant::fromValue(episode);
    case LibrarySectionRole:
        return place.section;
    case LibraryTurnRole:
        return place.turn;
    case LibraryDetailRole:
        return detail(place);
    case LibrarySpeakerRole:
        return place.kind == LibraryKind::Turn ? place.node->outline->turns[size_t(place.turn)].speaker
                                               : QString();
    case LibrarySpeakerSeedRole:
        return place.kind == LibraryKind::Turn ? place.node->outline->turns[size_t(place.turn)].label : -1;
    case LibraryAnnotationCountRole:
        return annotationCount(place);
    case LibraryReviewCountRole:
        return reviewCount(place);
    case LibraryCodedRole:
        return codedShare(place);
    case LibraryRestrictionRole:
        return int(restriction(place));
    case LibraryStatusRole:
        return place.kind == LibraryKind::Episode ? QVariant(int(status(episode))) : QVariant();
    default:
        return {};
    }
}

QString LibraryModel::title(const Place &place) const
{
    switch (place.kind) {
    case LibraryKind::Episode: {
        const Episode *episode = m_project->data().episodes().find(place.node->episode);
        return episode ? episode->title : QString();
    }
    case LibraryKind::Section: {
        const QString &words = place.node->outline->sections[size_t(place.section)].title;
        return words.isEmpty() ? tr("Section without a title") : words.simplified();
    }
    case LibraryKind::Turn:
        break;
    }
    return place.node->outline->turns[size_t(place.turn)].words;
}

QString LibraryModel::detail(const Place &place) const
{
    switch (place.kind) {
    case LibraryKind::Episode:
        return {};
    case LibraryKind::Section:
        return tr("%n turn(s)", nullptr, place.node->outline->sections[size_t(place.section)].turnCount);
    case LibraryKind::Turn:
        break;
    }
    const auto &start = place.node->outline->turns[size_t(place.turn)].start;
    return start ? timeText(*start) : QString();
}

int LibraryModel::annotationCount(const Place &place) const
{
    if (m_project->shownCoders()->isAnyHidden()) {
        return 0; // numbers of all would tell where others have coded
    }
    switch (place.kind) {
    case LibraryKind::Episode:
        return m_project->data().annotationCount(place.node->episode);
    case LibraryKind::Section:
        return place.node->outline->sections[size_t(place.section)].annotations;
    case LibraryKind::Turn:
        break;
    }
    return place.node->outline->turns[size_t(place.turn)].annotations;
}

int LibraryModel::reviewCount(const Place &place) const
{
    return place.kind == LibraryKind::Episode ? m_project->data().reviewCount(place.node->episode) : 0;
}

QVariant LibraryModel::codedShare(const Place &place) const
{
    const Coverage *coverage =
        place.kind == LibraryKind::Episode ? m_coverage.find(place.node->episode) : nullptr;
    return coverage && coverage->said > 0 ? QVariant(coverage->share()) : QVariant();
}

Restriction LibraryModel::restriction(const Place &place) const
{
    const Episode *episode =
        place.kind == LibraryKind::Episode ? m_project->data().episodes().find(place.node->episode) : nullptr;
    return episode ? Access::of(*episode).today() : Restriction::Publishable;
}

QString LibraryModel::accessibleText(const Place &place) const
{
    QStringList parts;
    if (place.kind == LibraryKind::Turn) {
        parts << place.node->outline->turns[size_t(place.turn)].speaker;
    }
    parts << title(place) << detail(place);
    if (place.kind == LibraryKind::Episode) {
        parts << statusText(status(place.node->episode));
    }
    if (const Restriction held = restriction(place); held != Restriction::Publishable) {
        parts << accessText(held);
    }
    if (const int annotations = annotationCount(place); annotations > 0) {
        parts << tr("%n annotation(s)", nullptr, annotations);
    }
    if (const double share = codedShare(place).toDouble(); share > 0) {
        parts << tr("%1 of the answers coded").arg(percent(share));
    }
    if (const int waiting = reviewCount(place); waiting > 0) {
        parts << tr("%n to review", nullptr, waiting);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString LibraryModel::toolTip(const Place &place) const
{
    if (place.kind != LibraryKind::Episode) {
        return accessibleText(place);
    }
    const Episode *episode = m_project->data().episodes().find(place.node->episode);
    if (!episode) {
        return {};
    }
    QStringList lines{episode->title.toHtmlEscaped()};
    if (episode->date.isValid()) {
        lines << dateText(episode->date);
    }
    if (!episode->summary.isEmpty()) {
        constexpr qsizetype SummaryLength = 300;
        lines << episode->summary.first(std::min(episode->summary.size(), SummaryLength)).toHtmlEscaped();
    }
    QStringList state{statusText(status(place.node->episode))};
    if (const int annotations = annotationCount(place); annotations > 0) {
        state << tr("%n annotation(s)", nullptr, annotations);
    }
    if (const double share = codedShare(place).toDouble(); share > 0) {
        state << tr("%1 of the answers coded").arg(percent(share));
    }
    if (const int waiting = reviewCount(place); waiting > 0) {
        state << tr("%n to review", nullptr, waiting);
    }
    lines << state.join(u", "_s);
    if (restriction(place) != Restriction::Publishable) {
        lines << accessText(Access::of(*episode));
    }
    return lines.join(u"<br>"_s);
}

/// Who speaks in what the row stands for, as far as anybody said; in a turn, the first of two.
std::vector<SpeakerId> LibraryModel::personsOf(const Place &place) const
{
    const ProjectData &data = m_project->data();
    const std::vector<LabelId> labels = data.labelsOf(place.node->episode);
    std::vector<SpeakerId> persons;
    const auto add = [&](size_t label) {
        const EpisodeLabel *record = label < labels.size() ? data.labels().find(labels[label]) : nullptr;
        if (record && record->speaker.isValid() && !std::ranges::contains(persons, record->speaker)) {
            persons.push_back(record->speaker);
        }
    };
    if (place.kind == LibraryKind::Episode) {
        for (size_t label = 0; label < labels.size(); ++label) {
            add(label);
        }
        return persons;
    }
    const LibraryOutline &outline = *place.node->outline;
    const int count = place.kind == LibraryKind::Turn ? 1 : outline.sections[size_t(place.section)].turnCount;
    for (int turn = place.turn; turn < place.turn + count; ++turn) {
        add(size_t(outline.turns[size_t(turn)].label));
    }
    return persons;
}

void LibraryModel::addPeople(const Place &place, const Predicate &predicate, Fields &fields) const
{
    const bool usesPeople = predicate.uses(Field::Person) || predicate.uses(Field::Attribute) ||
                            predicate.uses(Field::Restriction);
    if (!usesPeople || !m_project->loadLabels()) {
        return;
    }
    const ProjectData &data = m_project->data();
    const QDate today = QDate::currentDate();
    QSet<Restriction> restrictions;
    if (const Episode *episode = data.episodes().find(place.node->episode)) {
        restrictions.insert(Access::of(*episode).on(today));
        addKnown(data, episode->guid, fields.known);
    }
    for (const SpeakerId id : personsOf(place)) {
        if (const Speaker *person = data.speakers().find(id)) {
            fields.persons.append(person->name);
            restrictions.insert(Access::of(*person).on(today));
            addKnown(data, person->guid, fields.known);
        }
    }
    if (restrictions.size() > 1) {
        restrictions.remove(Restriction::Publishable);
    }
    for (const Restriction restriction : std::as_const(restrictions)) {
        fields.restrictions.append(queryNames(restriction));
    }
}

Fields LibraryModel::fields(const QModelIndex &index, const Predicate &predicate) const
{
    const Place place = placeOf(index);
    const Node &node = *place.node;
    const ProjectData &data = m_project->data();
    Fields fields;
    if (const Episode *episode = data.episodes().find(node.episode)) {
        fields.episode = episode->title;
    }
    fields.text = fields.episode;
    fields.status = queryNames(status(node.episode));
    if (place.section >= 0) {
        fields.section = node.outline->sections[size_t(place.section)].title;
        fields.text += u'\n' + fields.section;
    }
    // The turns that the row stands for.
    int first = 0;
    int last = node.outline ? int(node.outline->turns.size()) : 0;
    if (place.kind == LibraryKind::Turn) {
        first = place.turn;
        last = first + 1;
    } else if (place.kind == LibraryKind::Section) {
        first = place.turn;
        last = first + node.outline->sections[size_t(place.section)].turnCount;
    }
    if (predicate.uses(Field::Speaker)) {
        for (int turn = first; turn < last; ++turn) {
            const QString &speaker = node.outline->turns[size_t(turn)].speaker;
            if (!fields.speakers.contains(speaker)) {
                fields.speakers.append(speaker);
            }
        }
    }
    addPeople(place, predicate, fields);
    constexpr std::array OfAnnotations{Field::Tag, Field::Colour, Field::Coder, Field::Note, Field::State};
    const bool usesAnnotations =
        std::ranges::any_of(OfAnnotations, [&](Field field) { return predicate.uses(field); });
    if (!usesAnnotations || first == last || !data.isLoaded(node.episode)) {
        return fields;
    }
    const CodePointRange range{node.outline->turns[size_t(first)].range.start,
                               node.outline->turns[size_t(last) - 1].range.stop};
    for (const AnnotationId id : data.annotationsOf(node.episode)) {
        const Annotation &annotation = *data.annotations().find(id);
        if (!annotation.range().overlaps(range)) {
            continue;
        }
        fields.colours += queryNames(annotation.colour);
        fields.states.append(queryNames(annotation.state));
        if (const Coder *coder = data.coders().find(annotation.coder)) {
            fields.coders.append(coder->name);
        }
        for (const TaggingId tagging : data.taggingsOf(id)) {
            fields.tags.append(data.tagPath(data.taggings().find(tagging)->tag));
        }
        for (const NoteId note : data.notesOn(annotation.guid)) {
            fields.notes.append(data.notes().find(note)->body);
        }
    }
    return fields;
}

} // namespace visavis
