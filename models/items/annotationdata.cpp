// SPDX-License-Identifier: MIT
#include "models/items/annotationmodel.h"
#include "models/notes/linkmodel.h"
#include "models/notes/linkname.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/showncoders.h"
#include "models/transcript/timetext.h"

#include <QLocale>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

// What the rows of AnnotationModel say.

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    const Annotation *annotation = index.isValid() ? annotationAt(index.row()) : nullptr;
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
        return placeOf(*annotation).sectionTitle;
    case AnnotationTimeRole:
        return timeOf(*annotation);
    case AnnotationTurnRole:
        return placeOf(*annotation).turn + 1;
    case AnnotationTagsRole:
        return QVariant::fromValue(tagsOf(annotation->id));
    case AnnotationNotesRole:
        return notesOf(*annotation);
    case AnnotationOwnNoteRole: {
        const Note *own = ownNote(all, annotation->guid, m_project->coder());
        return own ? own->body : QString();
    }
    case AnnotationTaggingNotesRole:
        return QVariant::fromValue(taggingNotesOf(annotation->id));
    case AnnotationLinksRole:
        return QVariant::fromValue(linksOf(*annotation));
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
    case AnnotationAccessRole:
        return QVariant::fromValue(Access::of(*annotation));
    case AnnotationQuotableRole:
        return annotation->quotable;
    default:
        return {};
    }
}

const PassagePlace &AnnotationModel::placeOf(const Annotation &annotation) const
{
    return m_places.of(*m_project, annotation);
}

QString AnnotationModel::timeOf(const Annotation &annotation) const
{
    const auto time = placeOf(annotation).time;
    return time ? timeText(*time) : QString();
}

QString AnnotationModel::accessibleText(const Annotation &annotation) const
{
    const PassagePlace &place = placeOf(annotation);
    QStringList parts{annotation.quote.simplified(), place.speaker, place.sectionTitle, timeOf(annotation)};
    for (const WornTag &tag : tagsOf(annotation.id)) {
        parts.append(wornTagText(tag));
    }
    if (annotation.quotable) {
        parts.append(tr("Quotable"));
    }
    if (const Access access = Access::of(annotation); access.today() != Restriction::Publishable) {
        parts.append(accessText(access));
    }
    parts += notesOf(annotation);
    for (const TaggingNote &note : taggingNotesOf(annotation.id)) {
        parts.append(note.tag + u": "_s + note.body);
    }
    for (const ShownLink &link : linksOf(annotation)) {
        const QString name = linkNameText(link.name);
        parts.append(link.isTo ? tr("%1 %2", "a link's name, what it leads to").arg(name, link.words)
                               : tr("%1 %2 this", "what a link comes from, its name").arg(link.words, name));
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString wornTagText(const WornTag &tag)
{
    return tag.weight == 0 ? tag.name : tag.name + u' ' + QLocale().toString(tag.weight, 'g', 6);
}

QList<WornTag> AnnotationModel::tagsOf(AnnotationId annotation) const
{
    const ProjectData &all = m_project->data();
    QList<WornTag> tags;
    for (const TaggingId id : all.taggingsOf(annotation)) {
        const Tagging *tagging = all.taggings().find(id);
        const bool isShown = tagging && m_project->shownCoders()->shows(tagging->coder);
        const Tag *tag = isShown ? all.tags().find(tagging->tag) : nullptr;
        const auto known = tag ? std::ranges::find(tags, tag->id, &WornTag::id) : tags.end();
        if (known != tags.end()) {
            known->weight = std::max(known->weight, tagging->weight);
        } else if (tag) {
            tags.append({.id = tag->id, .name = tag->name, .colour = tag->colour, .weight = tagging->weight});
        }
    }
    return tags;
}

QStringList AnnotationModel::notesOf(const Annotation &annotation) const
{
    const ProjectData &all = m_project->data();
    const Note *own = ownNote(all, annotation.guid, m_project->coder());
    QStringList notes;
    for (const NoteId id : all.notesOn(annotation.guid)) {
        const Note *note = all.notes().find(id);
        if (note && m_project->shownCoders()->shows(note->coder)) {
            note == own ? notes.prepend(note->body) : notes.append(note->body);
        }
    }
    return notes;
}

QList<TaggingNote> AnnotationModel::taggingNotesOf(AnnotationId annotation) const
{
    const ProjectData &all = m_project->data();
    QList<TaggingNote> notes;
    for (const TaggingId id : all.taggingsOf(annotation)) {
        const Tagging *tagging = all.taggings().find(id);
        const bool isShown = tagging && m_project->shownCoders()->shows(tagging->coder);
        const Tag *tag = isShown ? all.tags().find(tagging->tag) : nullptr;
        for (const NoteId note : tag ? all.notesOn(tagging->guid) : std::vector<NoteId>()) {
            const Note *known = all.notes().find(note);
            if (m_project->shownCoders()->shows(known->coder)) {
                notes.append({.tag = tag->name, .body = known->body});
            }
        }
    }
    return notes;
}

QList<ShownLink> AnnotationModel::linksOf(const Annotation &annotation) const
{
    const ProjectData &all = m_project->data();
    QList<ShownLink> links;
    for (const LinkId id : all.linksOf(annotation.guid)) {
        const Link *link = all.links().find(id);
        if (!link || !isOfPeople(*link) || !m_project->shownCoders()->shows(link->coder)) {
            continue;
        }
        const bool isTo = link->from == annotation.guid;
        const QUuid other = isTo ? link->to : link->from;
        const Annotation *passage = all.annotations().find(other);
        const Tag *tag = all.tags().find(other);
        links.append({.id = id,
                      .other = other,
                      .name = link->name,
                      .words = passage ? tr("“%1”").arg(excerpt(passage->quote, 60))
                               : tag   ? all.tagPath(tag->id)
                                       : tr("a passage of another interview"),
                      .isTo = isTo});
    }
    return links;
}

} // namespace visavis
