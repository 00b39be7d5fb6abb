// SPDX-License-Identifier: MIT
#include "models/project/codebookediting.h"

#include "models/notes/notereferences.h"
#include "models/project/editing.h"
#include "models/project/notesinfile.h"
#include "models/project/siblings.h"
#include "models/project/tagjoining.h"
#include "models/project/tagrules.h"

namespace visavis
{

using namespace Qt::StringLiterals;

template<auto Member, class Value>
Result<void> CodebookEditing::setField(TagId id, const Value &value)
{
    return checkCodebookOpen(data()).and_then([&]() -> Result<void> {
        const Tag *tag = data().tags().find(id);
        if (!tag) {
            return fail(ErrorCode::NoSuchTag);
        }
        Tag after = *tag;
        after.*Member = value;
        return update(ActionKind::EditTag, *tag, after, {tag->name});
    });
}

Result<void> CodebookEditing::setKind(TagId tag, TagKind kind)
{
    return setField<&Tag::kind>(tag, kind);
}

Result<void> CodebookEditing::setStatus(TagId tag, TagStatus status)
{
    return setField<&Tag::status>(tag, status);
}

Result<void> CodebookEditing::setCodable(TagId tag, bool codable)
{
    return setField<&Tag::codable>(tag, codable);
}

Result<void> CodebookEditing::setInclude(TagId tag, const QString &text)
{
    return setField<&Tag::include>(tag, text);
}

Result<void> CodebookEditing::setExclude(TagId tag, const QString &text)
{
    return setField<&Tag::exclude>(tag, text);
}

Result<void> CodebookEditing::mergeTag(TagId id, TagId intoId)
{
    const Tag *tag = data().tags().find(id);
    const Tag *into = data().tags().find(intoId);
    if (!tag || !into) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (id == intoId) {
        return fail(ErrorCode::TagInsideItself, {tag->name});
    }
    // Taggings may be in episodes that nobody opened yet.
    if (auto ready = checkCodebookOpen(data()).and_then([&] { return m_project.loadAll(); }); !ready) {
        return ready;
    }
    TagJoining joining(data());
    joining.moveTaggings(id, intoId);
    joining.moveNotesAndLinks(tag->guid, into->guid);
    Tag after = *into;
    after.description = joinedTexts(into->description, tag->description);
    after.include = joinedTexts(into->include, tag->include);
    after.exclude = joinedTexts(into->exclude, tag->exclude);
    after.shortcut = into->shortcut.isEmpty() ? tag->shortcut : into->shortcut;
    QString reference = ReferenceNames(data()).nameOf(intoId);
    std::vector<TagId> children = data().childrenOf(id);
    if (isAtOrBelow(data().tags(), intoId, id)) {
        std::erase(children, intoId);
        after.parent = tag->parent;
        after.position = tag->position;
        after.name = freeName(data(), *into, tag->parent, tag->name, {id});
        reference = data().tagPath(tag->parent);
        reference += (reference.isEmpty() ? QString() : u" > "_s) + after.name;
    }
    joining.add(Change::update(*into, after));
    joining.moveChildren(children, intoId, tag->name);
    joining.add({Change::remove(*tag)});
    joining.add(mergedReferences(data(), {.from = id, .into = intoId, .name = reference}, joining.changes()));
    return perform(ActionKind::MergeTags, {tag->name, into->name}, joining.changes());
}

Result<void> CodebookEditing::removeTag(TagId id, const Removal &removal)
{
    const Tag *tag = data().tags().find(id);
    if (!tag || (removal.taggingsTo.isValid() && !data().tags().find(removal.taggingsTo))) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (auto ready = checkCodebookOpen(data()).and_then([&] { return m_project.loadAll(); }); !ready) {
        return ready;
    }
    const std::vector<TagId> going =
        removal.children == Removal::Children::GoToo ? withAllInside(data(), id) : std::vector{id};
    if (std::ranges::contains(going, removal.taggingsTo)) {
        return fail(ErrorCode::TagGoesToo, {data().tags().find(removal.taggingsTo)->name});
    }
    TagJoining joining(data());
    if (removal.children == Removal::Children::GoUp) {
        joining.moveChildrenUp(*tag);
    }
    for (auto next = going.rbegin(); next != going.rend(); ++next) {
        const Tag *gone = data().tags().find(*next);
        if (removal.taggingsTo.isValid()) {
            joining.moveTaggings(*next, removal.taggingsTo);
        } else {
            joining.removeTaggings(*next);
        }
        joining.removeNotesAndLinks(gone->guid);
        joining.add({Change::remove(*gone)});
    }
    return perform(ActionKind::DeleteTag, {tag->name, QString::number(going.size() - 1)}, joining.changes());
}

Result<void> CodebookEditing::setExample(AnnotationId annotationId, TagId tagId, bool isExample)
{
    const Annotation *annotation = data().annotations().find(annotationId);
    const Tag *tag = data().tags().find(tagId);
    if (!annotation || !tag) {
        return annotation ? fail(ErrorCode::NoSuchTag) : fail(ErrorCode::Internal, {u"annotation"_s});
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    QList<Change> changes;
    for (const LinkId id : data().linksOf(annotation->guid)) {
        const Link *link = data().links().find(id);
        if (link->name == Link::ExampleOf && link->to == tag->guid) {
            changes.append(Change::remove(*link));
        }
    }
    if (isExample) {
        if (!changes.isEmpty()) {
            return {};
        }
        changes.append(Change::create(Link{.id = m_project.ids().next<Link>(),
                                           .guid = QUuid::createUuid(),
                                           .from = annotation->guid,
                                           .to = tag->guid,
                                           .name = Link::ExampleOf,
                                           .coder = m_project.coder(),
                                           .created = Timestamp::now()}));
    }
    return perform(isExample ? ActionKind::MarkExample : ActionKind::UnmarkExample,
                   {tag->name, excerpt(annotation->quote)}, changes);
}

Result<CodebookPlan> CodebookEditing::importCodebook(const CodebookFile &file, const QString &fileName)
{
    return checkCodebookOpen(data())
        .and_then([&] { return loadReferences(m_project); })
        .and_then([&]() -> Result<CodebookPlan> {
            CodebookPlan plan = planCodebook(file, m_project);
            const auto count = QString::number(plan.count(EntryFate::New) + plan.count(EntryFate::Changed));
            const QList<Change> changes = plan.changes + renamedReferences(data(), plan.changes);
            return perform(ActionKind::ImportCodebook, {count, fileName}, changes).transform([&] {
                return std::move(plan);
            });
        });
}

Result<void> CodebookEditing::protect(bool isProtected)
{
    QList<Change> changes;
    for (const LinkId id : data().linksOf(CodebookGuid)) {
        if (const Link *link = data().links().find(id); link->name == Link::Protects) {
            changes.append(Change::remove(*link));
        }
    }
    if (isProtected != changes.isEmpty()) {
        return {};
    }
    if (isProtected) {
        const Coder *coder = data().coders().find(m_project.coder());
        if (!coder) {
            return fail(ErrorCode::NoSuchCoder);
        }
        changes.append(Change::create(Link{.id = m_project.ids().next<Link>(),
                                           .guid = QUuid::createUuid(),
                                           .from = coder->guid,
                                           .to = CodebookGuid,
                                           .name = Link::Protects,
                                           .coder = coder->id,
                                           .created = Timestamp::now()}));
    }
    return perform(isProtected ? ActionKind::ProtectCodebook : ActionKind::OpenCodebook, {}, changes);
}

} // namespace visavis
