// SPDX-License-Identifier: MIT
#include "models/notes/linkmodel.h"

#include "models/notes/linkname.h"
#include "models/notes/notemodel.h"
#include "models/project/showncoders.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

const QStringList &proposedLinkNames()
{
    static const QStringList names{u"contradicts"_s, u"explains"_s, u"leads to"_s};
    return names;
}

QString linkNameText(QStringView name)
{
    return name == "contradicts"_L1 ? LinkModel::tr("contradicts")
           : name == "explains"_L1  ? LinkModel::tr("explains")
           : name == "leads to"_L1  ? LinkModel::tr("leads to")
                                    : name.toString();
}

LinkModel::LinkModel(QObject *parent)
    : NotedListModel(parent)
{
}

void LinkModel::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? std::nullopt : std::optional(Predicate(query));
    reload();
}

void LinkModel::takeRows()
{
    m_rows.clear();
    m_total = 0;
    if (!isReady()) {
        return;
    }
    std::vector<std::pair<qint64, LinkId>> found;
    for (const Link &link : project()->data().links()) {
        const bool isShown = isOfPeople(link) && project()->shownCoders()->shows(link.coder) &&
                             objects().of(link.from).isLive && objects().of(link.to).isLive;
        m_total += isShown ? 1 : 0;
        if (isShown && accepts(link)) {
            found.emplace_back(link.created.milliseconds, link.id);
        }
    }
    std::ranges::sort(found, std::greater());
    std::ranges::transform(found, std::back_inserter(m_rows), &std::pair<qint64, LinkId>::second);
}

/// People make links by the dozen, so that taking all anew costs nothing; only changes that can mean one do.
void LinkModel::follow(const QList<Change> &changes)
{
    const ProjectData &data = project()->data();
    const bool isConcerned = std::ranges::any_of(changes, [&](const Change &change) {
        switch (change.kind) {
        case ObjectKind::Link:
            return true;
        case ObjectKind::Annotation:
        case ObjectKind::Tag:
            return change.operation != Change::Operation::Create && !data.linksOf(change.guid).empty();
        case ObjectKind::Episode:
            return change.operation == Change::Operation::Update && data.links().size() > 0;
        default:
            return false;
        }
    });
    if (isConcerned) {
        reload();
    }
}

const Link *LinkModel::linkAt(int row) const
{
    return project() ? project()->data().links().find(idAt(row)) : nullptr;
}

LinkId LinkModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)] : LinkId();
}

NotedObject LinkModel::fromAt(int row) const
{
    const Link *link = linkAt(row);
    return link ? objects().of(link->from) : NotedObject();
}

NotedObject LinkModel::toAt(int row) const
{
    const Link *link = linkAt(row);
    return link ? objects().of(link->to) : NotedObject();
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString LinkModel::sentence(const Link &link) const
{
    const ProjectData &data = project()->data();
    return tr("%1 %2 %3", "an object, what it does, another object")
        .arg(notedText(objects().of(link.from), data), linkNameText(link.name),
             notedText(objects().of(link.to), data));
}

bool LinkModel::accepts(const Link &link) const
{
    if (!m_predicate) {
        return true;
    }
    const ProjectData &data = project()->data();
    Fields fields;
    fields.text = link.name + u' ' + sentence(link);
    for (const QUuid &end : {link.from, link.to}) {
        const NotedObject object = objects().of(end);
        fields.text += u'\n' + object.name;
        fields.episode += object.within + u'\n';
        if (object.tag.isValid()) {
            fields.tags.append(data.tagPath(object.tag));
        }
        for (const TaggingId tagging : data.taggingsOf(object.annotation)) {
            const Tagging *given = data.taggings().find(tagging);
            if (project()->shownCoders()->shows(given->coder)) {
                fields.tags.append(data.tagPath(given->tag));
            }
        }
    }
    if (const Coder *coder = data.coders().find(link.coder)) {
        fields.coders = {coder->name, coder->initials};
    }
    return (*m_predicate)(fields);
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    const Link *link = index.isValid() ? linkAt(index.row()) : nullptr;
    if (!link) {
        return {};
    }
    const ProjectData &all = project()->data();
    const Coder *coder = all.coders().find(link->coder);
    const NotedObject from = objects().of(link->from);
    const NotedObject to = objects().of(link->to);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(*link);
    case NoteLinkRole:
        return QVariant::fromValue(link->id);
    case NoteTitleRole:
        return notedText(from, all);
    case NoteExcerptRole:
        return tr("%1 %2", "what it does, another object").arg(linkNameText(link->name), notedText(to, all));
    case NoteDetailRole: {
        QStringList parts{from.within, to.within == from.within ? QString() : to.within};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case NoteDateRole:
        return link->created.toDateTime();
    case NoteCoderNameRole:
        return coder ? coder->name : QString();
    case NoteInitialsRole:
        return coder ? coder->initials : QString();
    case NoteColourRole: {
        const Annotation *annotation = all.annotations().find(from.annotation);
        const Tag *tag = all.tags().find(from.tag);
        return annotation ? QVariant::fromValue(annotation->colour)
               : tag      ? QVariant::fromValue(tag->colour)
                          : QVariant();
    }
    default:
        return {};
    }
}

} // namespace visavis
