// SPDX-License-Identifier: MIT
// What a person says that two objects have to do with each other.
#include "models/project/editing.h"

#include "models/project/tagrules.h"

#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

Result<AnnotationId> Editing::mirror(AnnotationId id, EpisodeId there, CodePointRange range)
{
    const Annotation *original = data().annotations().find(id);
    if (!original) {
        return fail(ErrorCode::Internal, {u"annotation"_s});
    }
    auto mirrored = newAnnotation(there, range, original->colour);
    if (!mirrored) {
        return std::unexpected(mirrored.error());
    }
    // It says the same, so the same hold for who may read it.
    mirrored->restriction = original->restriction;
    mirrored->embargo = original->embargo;
    std::set<TagId> tags;
    for (const TaggingId tagging : data().taggingsOf(id)) {
        if (const TagId tag = data().taggings().find(tagging)->tag; checkMayBeGiven(data(), tag)) {
            tags.insert(tag);
        }
    }
    QList<Change> changes{Change::create(*mirrored)};
    for (const TagId tag : tags) {
        changes.append(Change::create(newTagging(mirrored->id, tag)));
    }
    changes.append(Change::create(Link{.id = m_project.ids().next<Link>(),
                                       .guid = QUuid::createUuid(),
                                       .from = original->guid,
                                       .to = mirrored->guid,
                                       .name = Link::Mirrors,
                                       .coder = m_project.coder(),
                                       .created = Timestamp::now()}));
    return perform(ActionKind::MirrorPassage, {excerpt(original->quote)}, changes).transform([&] {
        return mirrored->id;
    });
}

} // namespace visavis
