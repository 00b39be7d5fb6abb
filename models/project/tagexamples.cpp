// SPDX-License-Identifier: MIT
#include "models/project/tagexamples.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// From memory, or else from the file: what nobody loaded yet is as it was written.
Result<std::optional<TagExample>> exampleAt(Project &project, const QUuid &guid)
{
    const ProjectData &data = project.data();
    TagExample example;
    if (const Annotation *annotation = data.annotations().find(guid)) {
        example = {.annotation = annotation->id,
                   .episode = annotation->episode,
                   .quote = annotation->quote,
                   .title = {}};
    } else {
        Statement statement = project.snapshot().database().prepare(
            u"SELECT id, episode, quote FROM annotation WHERE guid = ?"_s);
        if (auto read = statement.run(guid.toRfc4122()); !read) {
            return std::unexpected(read.error());
        }
        if (!statement.next()) {
            return std::nullopt;
        }
        example = {.annotation = AnnotationId(statement.integer(0)),
                   .episode = EpisodeId(statement.integer(1)),
                   .quote = statement.string(2),
                   .title = {}};
    }
    const Episode *episode = data.episodes().find(example.episode);
    if (!episode || episode->state != EpisodeState::Live) {
        return std::nullopt;
    }
    example.title = episode->title;
    return example;
}

} // namespace

Result<std::vector<TagExample>> examplesOf(Project &project, TagId id)
{
    std::vector<TagExample> examples;
    const Tag *tag = project.data().tags().find(id);
    if (!tag) {
        return examples;
    }
    std::vector<LinkId> links = project.data().linksOf(tag->guid);
    std::ranges::sort(links);
    for (const LinkId linkId : links) {
        const Link *link = project.data().links().find(linkId);
        if (link->name != Link::ExampleOf || link->to != tag->guid) {
            continue;
        }
        const auto example = exampleAt(project, link->from);
        if (!example) {
            return std::unexpected(example.error());
        }
        if (*example) {
            examples.push_back(**example);
        }
    }
    return examples;
}

bool isExample(const ProjectData &data, AnnotationId annotationId, TagId tagId)
{
    const Annotation *annotation = data.annotations().find(annotationId);
    const Tag *tag = data.tags().find(tagId);
    return annotation && tag && std::ranges::any_of(data.linksOf(annotation->guid), [&](LinkId id) {
               const Link *link = data.links().find(id);
               return link->name == Link::ExampleOf && link->to == tag->guid;
           });
}

} // namespace visavis
