// SPDX-License-Identifier: MIT
#include "models/notes/notefilter.h"

#include "models/project/showncoders.h"

namespace visavis
{

NoteFilter::NoteFilter(NoteModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void NoteFilter::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? std::nullopt : std::optional(Predicate(query));
    invalidate();
}

void NoteFilter::setKind(const std::optional<QString> &kind)
{
    m_kind = kind;
    invalidate();
}

void NoteFilter::setObjectKind(std::optional<NotedObject::Kind> kind)
{
    m_objectKind = kind;
    invalidate();
}

NoteId NoteFilter::idAt(const QModelIndex &index) const
{
    return m_model->idAt(mapToSource(index).row());
}

QModelIndex NoteFilter::indexOf(NoteId note) const
{
    const int row = m_model->rowOf(note);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row));
}

bool NoteFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Note *note = isFiltering() ? m_model->noteAt(row) : nullptr;
    if (!note) {
        return true;
    }
    if (m_kind && note->kind != *m_kind) {
        return false;
    }
    const NotedObject object = m_model->objectAt(row);
    if (m_objectKind && object.kind != *m_objectKind) {
        return false;
    }
    if (!m_predicate) {
        return true;
    }
    const ProjectData &data = m_model->project()->data();
    Fields fields;
    fields.text = note->body + u'\n' + object.name;
    fields.notes = {note->body};
    fields.episode = object.kind == NotedObject::Kind::Episode ? object.name : object.within;
    if (object.kind == NotedObject::Kind::Section) {
        fields.section = object.name;
    }
    if (object.tag.isValid()) {
        fields.tags = {data.tagPath(object.tag)};
        fields.text += u'\n' + fields.tags.front();
    } else if (m_predicate->uses(Field::Tag)) {
        for (const TaggingId tagging : data.taggingsOf(object.annotation)) {
            const Tagging *given = data.taggings().find(tagging);
            if (m_model->project()->shownCoders()->shows(given->coder)) {
                fields.tags.append(data.tagPath(given->tag));
            }
        }
    }
    if (const Coder *coder = data.coders().find(note->coder)) {
        fields.coders = {coder->name, coder->initials};
    }
    return (*m_predicate)(fields);
}

} // namespace visavis
