// SPDX-License-Identifier: MIT
#include "models/writers/exportdata.h"

#include <functional>

namespace visavis
{

std::vector<TagGroup> groupByTag(const ExportData &data)
{
    std::vector<std::vector<AnnotationPlace>> byTag(data.tags.size());
    std::vector<AnnotationPlace> untagged;
    for (int e = 0; e < int(data.episodes.size()); ++e) {
        const std::vector<ExportAnnotation> &annotations = data.episodes[e].annotations;
        for (int a = 0; a < int(annotations.size()); ++a) {
            const AnnotationPlace place{.episode = e, .annotation = a};
            bool tagged = false;
            for (const int tag : annotations[a].tags) {
                if (tag < 0 || tag >= int(byTag.size())) {
                    continue;
                }
                tagged = true;
                if (byTag[tag].empty() || byTag[tag].back() != place) {
                    byTag[tag].push_back(place);
                }
            }
            if (!tagged) {
                untagged.push_back(place);
            }
        }
    }
    std::vector<TagGroup> groups;
    for (int tag = 0; tag < int(byTag.size()); ++tag) {
        if (!byTag[tag].empty()) {
            groups.push_back({.tag = tag, .annotations = std::move(byTag[tag])});
        }
    }
    if (!untagged.empty()) {
        groups.push_back({.tag = -1, .annotations = std::move(untagged)});
    }
    return groups;
}

namespace
{

/// Gives each annotation to the groups that the function names, of so many.
std::vector<AnnotationGroup>
grouped(const ExportData &data, size_t count,
        const std::function<std::vector<int>(const ExportAnnotation &)> &groupsOf)
{
    std::vector<AnnotationGroup> groups(count + 1); // the last one for those of none
    for (size_t i = 0; i < count; ++i) {
        groups[i].of = int(i);
    }
    for (int e = 0; e < int(data.episodes.size()); ++e) {
        const std::vector<ExportAnnotation> &annotations = data.episodes[size_t(e)].annotations;
        for (int a = 0; a < int(annotations.size()); ++a) {
            const AnnotationPlace place{.episode = e, .annotation = a};
            bool isInOne = false;
            for (const int group : groupsOf(annotations[size_t(a)])) {
                if (group < 0 || group >= int(count)) {
                    continue;
                }
                isInOne = true;
                std::vector<AnnotationPlace> &places = groups[size_t(group)].annotations;
                if (places.empty() || places.back() != place) {
                    places.push_back(place);
                }
            }
            if (!isInOne) {
                groups.back().annotations.push_back(place);
            }
        }
    }
    std::erase_if(groups, [](const AnnotationGroup &group) { return group.annotations.empty(); });
    return groups;
}

} // namespace

std::vector<AnnotationGroup> groupByPerson(const ExportData &data)
{
    return grouped(data, data.persons.size(),
                   [](const ExportAnnotation &annotation) { return annotation.persons; });
}

std::vector<AnnotationGroup> groupByQuestion(const ExportData &data)
{
    return grouped(data, data.questions.size(),
                   [](const ExportAnnotation &annotation) { return std::vector<int>{annotation.question}; });
}

int annotationCount(const ExportData &data)
{
    size_t count = 0;
    for (const ExportEpisode &episode : data.episodes) {
        count += episode.annotations.size();
    }
    return int(count);
}

bool ExportEpisode::operator==(const ExportEpisode &other) const
{
    const auto values = [](const ExportEpisode &e) {
        return std::tie(e.guid, e.title, e.number, e.date, e.language, e.summary, e.media, e.speakers,
                        e.notes, e.annotations, e.attributes, e.restriction, e.words, e.turns, e.duration,
                        e.sections, e.labelPersons);
    };
    const bool haveSameText = text && other.text ? *text == *other.text : text == other.text;
    return values(*this) == values(other) && haveSameText;
}

} // namespace visavis
