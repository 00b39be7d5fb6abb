// SPDX-License-Identifier: MIT
#include "models/project/editing.h"

#include "models/notes/notereferences.h"
#include "models/project/notesinfile.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<void> Editing::setStatus(EpisodeId id, ReadStatus status)
{
    const Episode *episode = data().episodes().find(id);
    if (!episode) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    const QStringList arguments{episode->title, toColumn(status).toString()};
    const EpisodeStatus *known = data().statusRecord(id, m_project.coder());
    if (known) {
        EpisodeStatus after = *known;
        after.status = status;
        return perform(ActionKind::SetReadStatus, arguments, Change::update(*known, after));
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const EpisodeStatus record{.id = m_project.ids().next<EpisodeStatus>(),
                               .guid = QUuid::createUuid(),
                               .episode = id,
                               .coder = m_project.coder(),
                               .status = status};
    return perform(ActionKind::SetReadStatus, arguments, {Change::create(record)});
}

Result<void> Editing::renameEpisode(EpisodeId id, const QString &title)
{
    const Episode *episode = data().episodes().find(id);
    if (!episode) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    if (title.trimmed().isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    Episode after = *episode;
    after.title = title.trimmed();
    if (auto loaded = loadReferences(m_project); !loaded) {
        return loaded;
    }
    return perform(ActionKind::EditEpisode, {after.title},
                   Change::update(*episode, after) + renamedReferences(data(), id, after.title));
}

Result<void> Editing::removeEpisodes(const std::vector<EpisodeId> &episodes)
{
    QList<Change> changes;
    QString title;
    for (const EpisodeId id : episodes) {
        const Episode *episode = data().episodes().find(id);
        if (!episode || episode->state != EpisodeState::Live) {
            continue;
        }
        if (title.isEmpty()) {
            title = episode->title;
        }
        Episode after = *episode;
        after.state = EpisodeState::Deleted;
        changes += Change::update(*episode, after);
    }
    return perform(ActionKind::DeleteEpisodes, {QString::number(changes.size()), title}, changes);
}

Result<void> Editing::setRole(LabelId id, Role role)
{
    const EpisodeLabel *label = data().labels().find(id);
    if (!label) {
        return fail(ErrorCode::Internal, {u"label"_s});
    }
    EpisodeLabel after = *label;
    after.role = role;
    return perform(ActionKind::EditLabel, {label->name}, Change::update(*label, after));
}

Result<void> Editing::renameLabel(LabelId id, const QString &name)
{
    const EpisodeLabel *label = data().labels().find(id);
    if (!label) {
        return fail(ErrorCode::Internal, {u"label"_s});
    }
    EpisodeLabel after = *label;
    after.name = name.trimmed();
    return perform(ActionKind::EditLabel, {after.name}, Change::update(*label, after));
}

Result<void> Editing::renameCoder(CoderId id, const QString &name)
{
    const Coder *coder = data().coders().find(id);
    if (!coder) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (const Coder *other = data().coderNamed(wanted); other && other->id != id) {
        return fail(ErrorCode::NameTaken, {wanted});
    }
    Coder after = *coder;
    after.name = wanted;
    after.initials = initialsOf(after.name);
    return perform(ActionKind::EditCoder, {after.name}, Change::update(*coder, after));
}

} // namespace visavis
