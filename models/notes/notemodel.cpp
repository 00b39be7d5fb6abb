// SPDX-License-Identifier: MIT
#include "models/notes/notemodel.h"

#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "models/transcript/oneline.h"
#include "models/writers/notewords.h"

#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Notes that come and go in one change beyond this are quicker taken anew.
constexpr qsizetype FewAtOnce = 64;
/// UTF-16 units of a note that a row may show.
constexpr qsizetype EnoughOfANote = 400;

} // namespace

QString noteKindText(QStringView kind)
{
    const std::pair<QLatin1StringView, QString> names[]{
        {"descriptive"_L1, NoteModel::tr("Descriptive")},
        {"theoretical"_L1, NoteModel::tr("Theoretical")},
        {"method"_L1, NoteModel::tr("Method")},
        {"reflexive"_L1, NoteModel::tr("Reflexive")},
        {"to do"_L1, NoteModel::tr("To do")},
        {"summary"_L1, NoteModel::tr("Summary")},
        {"paraphrase"_L1, NoteModel::tr("Paraphrase")},
    };
    for (const auto &[word, text] : names) {
        if (kind == word) {
            return text;
        }
    }
    return kind.isEmpty() ? NoteModel::tr("Note") : kind.toString();
}

QString notedText(const NotedObject &object, const ProjectData &data)
{
    using enum NotedObject::Kind;
    const QString name = excerpt(object.name, 80);
    switch (object.kind) {
    case Journal:
        return NoteModel::tr("Journal");
    case Episode:
        return NoteModel::tr("Interview “%1”").arg(name);
    case Section:
        return object.name.isEmpty() ? NoteModel::tr("Section without a title")
                                     : NoteModel::tr("Section “%1”").arg(name);
    case Tag:
        return NoteModel::tr("Tag “%1”").arg(name);
    case Tagging:
        return NoteModel::tr("“%1” on “%2”").arg(data.tagPath(object.tag), name);
    case Person:
        return NoteModel::tr("Person “%1”").arg(name);
    case Question:
        return NoteModel::tr("Question “%1”").arg(name);
    case Answer:
        return NoteModel::tr("Answer to “%1”").arg(name);
    case Annotation:
        return NoteModel::tr("“%1”").arg(name);
    case Gone:
        break;
    }
    return NoteModel::tr("Something deleted");
}

NoteModel::NoteModel(QObject *parent)
    : NotedListModel(parent)
{
}

void NoteModel::takeRows()
{
    m_rows.clear();
    if (!isReady()) {
        return;
    }
    for (const Note &note : project()->data().notes()) {
        if (isShown(note)) {
            m_rows.push_back(rowFor(note));
        }
    }
    std::ranges::sort(m_rows, std::greater());
}

NoteModel::Row NoteModel::rowFor(const Note &note)
{
    return {.created = note.created.milliseconds, .id = note.id};
}

bool NoteModel::isShown(const Note &note) const
{
    return project()->shownCoders()->shows(note.coder) && objects().of(note.object).isLive;
}

NoteId NoteModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)].id : NoteId();
}

int NoteModel::rowOf(NoteId id) const
{
    if (const Note *note = project() ? project()->data().notes().find(id) : nullptr) {
        const auto found = std::ranges::lower_bound(m_rows, rowFor(*note), std::greater());
        return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
    }
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Note *NoteModel::noteAt(int row) const
{
    return project() ? project()->data().notes().find(idAt(row)) : nullptr;
}

NotedObject NoteModel::objectAt(int row) const
{
    const Note *note = noteAt(row);
    return note ? objects().of(note->object) : NotedObject();
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString NoteModel::detail(const Note &note) const
{
    const NotedObject object = objects().of(note.object);
    QStringList parts{note.kind.isEmpty() ? QString() : noteKindText(note.kind), object.within};
    if (object.isFormer) {
        parts.append(tr("in a former text"));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    const Note *note = index.isValid() ? noteAt(index.row()) : nullptr;
    if (!note) {
        return {};
    }
    const ProjectData &all = project()->data();
    const Coder *coder = all.coders().find(note->coder);
    switch (role) {
    case Qt::DisplayRole:
        return note->body;
    case NoteIdRole:
        return QVariant::fromValue(note->id);
    case NoteTitleRole:
        return notedText(objects().of(note->object), all);
    case NoteDetailRole:
        return detail(*note);
    case NoteExcerptRole:
        return noteWords(QStringView(note->body).first(std::min(note->body.size(), EnoughOfANote))).words;
    case NoteDateRole:
        return note->created.toDateTime();
    case NoteCoderNameRole:
        return coder ? coder->name : QString();
    case NoteInitialsRole:
        return coder ? coder->initials : QString();
    case NoteColourRole: {
        const NotedObject object = objects().of(note->object);
        const Tag *tag = all.tags().find(object.tag);
        const Annotation *annotation = all.annotations().find(object.annotation);
        return tag          ? QVariant::fromValue(tag->colour)
               : annotation ? QVariant::fromValue(annotation->colour)
                            : QVariant();
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{
            notedText(objects().of(note->object), all), detail(*note),
            onOneLine(QStringView(note->body).first(std::min(note->body.size(), EnoughOfANote))),
            coder ? coder->name : QString()};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    default:
        return {};
    }
}

void NoteModel::follow(const QList<Change> &changes)
{
    QSet<NoteId> notes;
    QSet<QUuid> objects;
    bool all = false;
    bool anew = false;
    for (const Change &change : changes) {
        const bool isUpdate = change.operation == Change::Operation::Update;
        switch (change.kind) {
        case ObjectKind::Note:
            notes.insert(NoteId(change.id));
            break;
        case ObjectKind::Annotation:
        case ObjectKind::Tagging:
            objects.insert(change.guid);
            break;
        case ObjectKind::Episode:
            anew |= isUpdate && change.field == FieldIndex<&Episode::state>;
            all |= isUpdate;
            break;
        case ObjectKind::Text:
            all = true;
            break;
        case ObjectKind::Tag:
        case ObjectKind::Speaker:
        case ObjectKind::Question:
        case ObjectKind::Coder:
            all |= change.operation != Change::Operation::Create;
            break;
        default:
            break;
        }
    }
    if (anew || notes.size() > FewAtOnce) {
        reload();
        return;
    }
    for (const NoteId id : std::as_const(notes)) {
        const Note *note = project()->data().notes().find(id);
        const int row = rowOf(id);
        if (note && row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        } else if (note && isShown(*note)) {
            insertNote(*note);
        } else if (!note) {
            removeNote(id);
        }
    }
    if (all && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        for (const QUuid &object : std::as_const(objects)) {
            tellChanged(object);
        }
    }
}

void NoteModel::removeNote(NoteId note)
{
    if (const int row = rowOf(note); row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void NoteModel::insertNote(const Note &note)
{
    const auto place = std::ranges::lower_bound(m_rows, rowFor(note), std::greater());
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, rowFor(note));
    endInsertRows();
}

void NoteModel::tellChanged(const QUuid &object)
{
    for (const NoteId note : project()->data().notesOn(object)) {
        if (const int row = rowOf(note); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace visavis
