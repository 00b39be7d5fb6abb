// SPDX-License-Identifier: MIT
// What annotations are put under when they are grouped.
#include "models/items/annotationgroups.h"
#include "models/project/showncoders.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Last = std::numeric_limits<int>::max();

QString colourName(Colour colour)
{
    for (const NamedColour &named : palette()) {
        if (named.colour == colour) {
            QString name = QCoreApplication::translate("Palette", named.name);
            name.front() = name.front().toUpper();
            return name;
        }
    }
    return colour.name();
}

} // namespace

void AnnotationGroups::rankTags()
{
    m_tagRanks.clear();
    const ProjectData &data = m_filter->annotations()->project()->data();
    QHash<TagId, std::vector<const Tag *>> children;
    for (const Tag &tag : data.tags()) {
        children[tag.parent].push_back(&tag);
    }
    const auto rank = [&](const auto &self, TagId parent) -> void {
        std::vector<const Tag *> tags = children.value(parent);
        std::ranges::sort(tags, {}, [](const Tag *tag) { return std::tie(tag->position, tag->id); });
        for (const Tag *tag : tags) {
            m_tagRanks.insert(tag->id, int(m_tagRanks.size()));
            self(self, tag->id);
        }
    };
    rank(rank, {});
}

bool AnnotationGroups::isNowhereFound(const Annotation &annotation) const
{
    const auto missed = m_notFound.constFind(annotation.id);
    return missed != m_notFound.constEnd() && missed->revision == annotation.revision &&
           missed->start == annotation.start;
}

std::optional<PassagePlace> AnnotationGroups::passagePlace(const Annotation &annotation) const
{
    const AnnotationModel *model = m_filter->annotations();
    const Episode *episode = model->project()->data().episodes().find(annotation.episode);
    const bool isNowhere =
        annotation.state == AnchorState::Orphan || !episode || annotation.revision != episode->revision;
    if (isNowhere || isNowhereFound(annotation)) {
        return PassagePlace();
    }
    if (!model->isProjectScope() || model->isPlaceKnown(annotation.id)) {
        return model->placeOf(annotation);
    }
    const OutlineDepth depth =
        m_grouping == AnnotationGrouping::Section ? OutlineDepth::Sections : OutlineDepth::Speakers;
    const OutlinePlace *found = m_finder.find(annotation, depth);
    return found ? std::optional(placeOf(model->project()->data(), *found)) : std::nullopt;
}

AnnotationGroups::Place AnnotationGroups::placeInText(const Annotation &annotation) const
{
    const auto place = passagePlace(annotation);
    if (!place) {
        return {.key = u"?"_s, .name = tr("Still looking…"), .rank = Last, .colour = {}};
    }
    if (m_grouping == AnnotationGrouping::Speaker) {
        QString name = place->speaker;
        if (name.isEmpty() && place->role) {
            name = *place->role == Role::Interviewer   ? tr("Interviewer")
                   : *place->role == Role::Interviewee ? tr("Interviewee")
                                                       : QString();
        }
        return name.isEmpty()
                   ? Place{.key = u"-"_s, .name = tr("Nobody named"), .rank = Last - 1, .colour = {}}
                   : Place{.key = u"s"_s + name, .name = name, .rank = 0, .colour = {}};
    }
    const AnnotationModel *model = m_filter->annotations();
    const Episode *episode = model->project()->data().episodes().find(annotation.episode);
    const QString title = place->sectionTitle.simplified();
    QString name = annotation.state == AnchorState::Orphan ? tr("In no section")
                   : title.isEmpty()                       ? tr("Section without a title")
                                                           : title;
    if (model->isProjectScope() && episode) {
        name = episode->title.simplified() + u" · "_s + name;
    }
    return {.key = u"%1/%2"_s.arg(annotation.episode.value()).arg(name), .name = name, .colour = {}};
}

std::vector<AnnotationGroups::Place> AnnotationGroups::tagPlaces(const Annotation &annotation) const
{
    const ProjectData &data = m_filter->annotations()->project()->data();
    std::vector<Place> places;
    for (const TaggingId id : data.taggingsOf(annotation.id)) {
        const Tagging *tagging = data.taggings().find(id);
        const bool isShown =
            tagging && m_filter->annotations()->project()->shownCoders()->shows(tagging->coder);
        const Tag *tag = isShown ? data.tags().find(tagging->tag) : nullptr;
        const QString key = tag ? QString::number(tag->id.value()) : QString();
        if (tag && !std::ranges::contains(places, key, &Place::key)) {
            places.push_back({.key = key,
                              .name = data.tagPath(tag->id),
                              .rank = m_tagRanks.value(tag->id),
                              .colour = tag->colour});
        }
    }
    if (places.empty()) {
        places.push_back({.key = {}, .name = tr("Without a tag"), .rank = Last, .colour = {}});
    }
    return places;
}

std::vector<AnnotationGroups::Place> AnnotationGroups::placesOf(const Annotation &annotation) const
{
    const ProjectData &data = m_filter->annotations()->project()->data();
    switch (m_grouping) {
    case AnnotationGrouping::None:
        break;
    case AnnotationGrouping::Episode: {
        const Episode *episode = data.episodes().find(annotation.episode);
        return {{.key = QString::number(annotation.episode.value()),
                 .name = episode ? episode->title.simplified() : QString(),
                 .colour = {}}};
    }
    case AnnotationGrouping::Tag:
        return tagPlaces(annotation);
    case AnnotationGrouping::Coder: {
        const Coder *coder = data.coders().find(annotation.coder);
        return {{.key = QString::number(annotation.coder.value()),
                 .name = coder ? coder->name : QString(),
                 .rank = int(annotation.coder.value()),
                 .colour = {}}};
    }
    case AnnotationGrouping::Colour: {
        const auto &colours = palette();
        const auto place = std::ranges::find(colours, annotation.colour, &NamedColour::colour);
        return {{.key = annotation.colour.name(),
                 .name = colourName(annotation.colour),
                 .rank = int(place - colours.begin()),
                 .colour = annotation.colour}};
    }
    case AnnotationGrouping::Section:
    case AnnotationGrouping::Speaker:
        return {placeInText(annotation)};
    }
    return {};
}

} // namespace visavis
