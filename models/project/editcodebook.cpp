// SPDX-License-Identifier: MIT
#include "models/project/editing.h"

#include "models/notes/notereferences.h"
#include "models/project/codebookediting.h"
#include "models/project/noteediting.h"
#include "models/project/notesinfile.h"
#include "models/project/siblings.h"
#include "models/project/tagrules.h"

namespace visavis
{

using namespace Qt::StringLiterals;

QString Editing::tagPosition(TagId parent, int place, TagId moving) const
{
    return positionAmong(data().tags(), data().childrenOf(parent), place, moving);
}

Result<TagId> Editing::tagAt(const QStringList &path, std::vector<Tag> &made)
{
    const auto child = [&](const QString &name, TagId parent) {
        const auto isIt = [&](const Tag &tag) {
            return tag.parent == parent && tag.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        const auto known = std::ranges::find_if(data().tags(), isIt);
        if (known != data().tags().end()) {
            return known->id;
        }
        const auto fresh = std::ranges::find_if(made, isIt);
        return fresh == made.end() ? TagId() : fresh->id;
    };
    TagId parent;
    for (qsizetype level = 0; level < path.size(); ++level) {
        const QString name = path[level].trimmed();
        if (name.isEmpty()) {
            return fail(ErrorCode::NameEmpty);
        }
        TagId tag = child(name, parent);
        if (const Tag *anywhere = level == 0 && !tag.isValid() ? data().tagNamed(name) : nullptr) {
            tag = anywhere->id;
        }
        if (!tag.isValid()) {
            if (auto open = checkCodebookOpen(data()); !open) {
                return std::unexpected(open.error());
            }
            QString last;
            for (const TagId sibling : data().childrenOf(parent)) {
                last = std::max(last, data().tags().find(sibling)->position);
            }
            for (const Tag &sibling : made) {
                last = sibling.parent == parent ? std::max(last, sibling.position) : last;
            }
            const size_t tagsBefore = size_t(data().tags().size()) + made.size();
            made.push_back(newTag(m_project.ids(), name, parent, keyBetween(last, {}), tagsBefore));
            tag = made.back().id;
        }
        parent = tag;
    }
    return parent.isValid() ? Result<TagId>(parent) : fail(ErrorCode::NameEmpty);
}

Result<TagId> Editing::createTag(const QString &name, TagId parent, std::optional<Colour> colour)
{
    auto tag = newLastTag(data(), m_project.ids(), name, parent);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    tag->colour = colour.value_or(tag->colour);
    return perform(ActionKind::CreateTag, {tag->name}, {Change::create(*tag)}).transform([&] {
        return tag->id;
    });
}

namespace
{

/// A changed copy of a tag. Refused while the codebook is protected.
template<class Edit>
Result<QList<Change>> edited(const ProjectData &data, TagId id, Edit &&edit)
{
    if (auto open = checkCodebookOpen(data); !open) {
        return std::unexpected(open.error());
    }
    const Tag *tag = data.tags().find(id);
    if (!tag) {
        return fail(ErrorCode::NoSuchTag);
    }
    Tag after = *tag;
    edit(after);
    return Change::update(*tag, after);
}

} // namespace

Result<void> Editing::renameTag(TagId id, const QString &name)
{
    const Tag *tag = data().tags().find(id);
    if (!tag) {
        return fail(ErrorCode::NoSuchTag);
    }
    return checkTagName(data(), name, tag->parent, id)
        .and_then([&] { return loadReferences(m_project); })
        .and_then([&] { return edited(data(), id, [&](Tag &after) { after.name = name.trimmed(); }); })
        .and_then([&](const QList<Change> &changes) {
            return perform(ActionKind::EditTag, {name},
                           changes + renamedReferences(data(), id, name.trimmed()));
        });
}

Result<void> Editing::recolourTag(TagId id, Colour colour)
{
    return edited(data(), id, [&](Tag &tag) { tag.colour = colour; }).and_then([&](const auto &changes) {
        return perform(ActionKind::EditTag, {data().tags().find(id)->name}, changes);
    });
}

Result<void> Editing::describeTag(TagId id, const QString &description)
{
    return edited(data(), id, [&](Tag &tag) { tag.description = description; })
        .and_then([&](const auto &changes) {
            return perform(ActionKind::EditTag, {data().tags().find(id)->name}, changes);
        });
}

Result<void> Editing::setShortcut(TagId id, const QString &shortcut)
{
    QList<Change> changes;
    for (const Tag &tag : data().tags()) {
        if (tag.id != id && !shortcut.isEmpty() && tag.shortcut == shortcut) {
            Tag after = tag;
            after.shortcut.clear();
            changes += Change::update(tag, after);
        }
    }
    return edited(data(), id, [&](Tag &tag) { tag.shortcut = shortcut; }).and_then([&](const auto &own) {
        return perform(ActionKind::EditTag, {data().tags().find(id)->name}, changes + own);
    });
}

Result<void> Editing::moveTag(TagId id, TagId parent, int place)
{
    const Tag *tag = data().tags().find(id);
    if (!tag) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (isAtOrBelow(data().tags(), parent, id)) {
        return fail(ErrorCode::TagInsideItself, {tag->name});
    }
    return checkTagName(data(), tag->name, parent, id)
        .and_then([&] {
            return edited(data(), id, [&](Tag &after) {
                after.position = tagPosition(parent, place, id);
                after.parent = parent;
            });
        })
        .and_then([&](const auto &changes) { return perform(ActionKind::MoveTag, {tag->name}, changes); });
}

Result<void> Editing::removeTag(TagId id)
{
    return CodebookEditing(m_project).removeTag(id, {});
}

} // namespace visavis
