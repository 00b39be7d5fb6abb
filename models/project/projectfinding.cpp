// SPDX-License-Identifier: MIT
#include "models/project/projectdata.h"

// What the records of a project say; how they change is in projectdata.cpp.

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The records under a parent in their order.
template<class Record, class IdType>
std::vector<IdType> childrenIn(const Store<Record> &store, IdType parent)
{
    std::vector<const Record *> children;
    for (const Record &record : store) {
        if (record.parent == parent) {
            children.push_back(&record);
        }
    }
    std::ranges::sort(children, {}, [](const Record *record) {
        return std::pair(QStringView(record->position), record->id);
    });
    std::vector<IdType> ids;
    ids.reserve(children.size());
    std::ranges::transform(children, std::back_inserter(ids), &Record::id);
    return ids;
}

} // namespace

std::vector<EpisodeId> ProjectData::liveEpisodes() const
{
    std::vector<const Episode *> live;
    for (const Episode &episode : m_episodes) {
        if (episode.state == EpisodeState::Live) {
            live.push_back(&episode);
        }
    }
    std::ranges::sort(live, {}, [](const Episode *episode) {
        return std::pair(QStringView(episode->position), episode->id);
    });
    std::vector<EpisodeId> ids;
    ids.reserve(live.size());
    for (const Episode *episode : live) {
        ids.push_back(episode->id);
    }
    return ids;
}

std::vector<AttributeId> ProjectData::attributesOf(AttributeObject object) const
{
    std::vector<const Attribute *> found;
    for (const Attribute &attribute : m_attributes) {
        if (attribute.object == object) {
            found.push_back(&attribute);
        }
    }
    std::ranges::sort(found, {}, [](const Attribute *attribute) {
        return std::pair(QStringView(attribute->position), attribute->id);
    });
    std::vector<AttributeId> ids;
    ids.reserve(found.size());
    std::ranges::transform(found, std::back_inserter(ids), &Attribute::id);
    return ids;
}

const Attribute *ProjectData::attributeNamed(AttributeObject object, QStringView name) const
{
    const auto found = std::ranges::find_if(m_attributes, [&](const Attribute &attribute) {
        return attribute.object == object && name.compare(attribute.name, Qt::CaseInsensitive) == 0;
    });
    return found == m_attributes.end() ? nullptr : &*found;
}

const AttributeValue *ProjectData::valueOf(AttributeId attribute, const QUuid &object) const
{
    for (const AttributeValueId id : m_valuesOf.of(object)) {
        const AttributeValue *value = m_attributeValues.find(id);
        if (value && value->attribute == attribute) {
            return value;
        }
    }
    return nullptr;
}

const Speaker *ProjectData::speakerNamed(QStringView name) const
{
    const Speaker *found = nullptr;
    for (const Speaker &speaker : m_speakers) {
        if (name.compare(speaker.name, Qt::CaseInsensitive) == 0 && (!found || speaker.id < found->id)) {
            found = &speaker;
        }
    }
    return found;
}

std::vector<TagId> ProjectData::childrenOf(TagId parent) const
{
    return childrenIn(m_tags, parent);
}

std::vector<QuestionId> ProjectData::followUpsOf(QuestionId parent) const
{
    return childrenIn(m_questions, parent);
}

std::vector<std::pair<QuestionId, int>> ProjectData::guide() const
{
    std::vector<std::pair<QuestionId, int>> all;
    const auto add = [&](const auto &addBelow, QuestionId parent, int level) -> void {
        for (const QuestionId id : followUpsOf(parent)) {
            all.emplace_back(id, level);
            addBelow(addBelow, id, level + 1);
        }
    };
    add(add, {}, 0);
    return all;
}

QString ProjectData::tagPath(TagId id) const
{
    QStringList names;
    // A damaged file could hold a ring of parents.
    constexpr int DeepestPath = 100;
    for (const Tag *tag = m_tags.find(id); tag && names.size() < DeepestPath;
         tag = m_tags.find(tag->parent)) {
        names.prepend(tag->name);
    }
    return names.join(u" > "_s);
}

const Tag *ProjectData::tagNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(
        m_tags, [&](const Tag &tag) { return name.compare(tag.name, Qt::CaseInsensitive) == 0; });
    return found == m_tags.end() ? nullptr : &*found;
}

const Coder *ProjectData::coderNamed(QStringView name) const
{
    const auto found = std::ranges::find_if(m_coders, [&](const Coder &coder) { return coder.name == name; });
    return found == m_coders.end() ? nullptr : &*found;
}

const EpisodeStatus *ProjectData::statusRecord(EpisodeId episode, CoderId coder) const
{
    const auto found = std::ranges::find_if(m_statuses, [&](const EpisodeStatus &status) {
        return status.episode == episode && status.coder == coder;
    });
    return found == m_statuses.end() ? nullptr : &*found;
}

const EpisodePair *ProjectData::pairOf(EpisodeId one, EpisodeId other) const
{
    const auto [left, right] = std::minmax(one, other);
    const auto found = std::ranges::find_if(m_pairs, [l = left, r = right](const EpisodePair &pair) {
        return pair.left == l && pair.right == r;
    });
    return found == m_pairs.end() ? nullptr : &*found;
}

std::vector<LinkId> ProjectData::linksOf(const QUuid &object) const
{
    std::vector<LinkId> links = m_linksFrom.of(object);
    const std::vector<LinkId> &others = m_linksTo.of(object);
    links.insert(links.end(), others.begin(), others.end());
    return links;
}

ReadStatus ProjectData::statusOf(EpisodeId episode, CoderId coder) const
{
    const EpisodeStatus *record = statusRecord(episode, coder);
    return record ? record->status : ReadStatus::Unread;
}

std::vector<AnnotationId> ProjectData::annotationsOf(EpisodeId episode) const
{
    // Looked up once each, not at every comparison.
    std::vector<const Annotation *> annotations;
    for (const AnnotationId id : m_annotationsOf.of(episode)) {
        annotations.push_back(m_annotations.find(id));
    }
    std::ranges::sort(annotations, {}, [](const Annotation *annotation) {
        return std::tuple(annotation->start.value(), -annotation->stop.value(), annotation->id);
    });
    std::vector<AnnotationId> ids;
    ids.reserve(annotations.size());
    for (const Annotation *annotation : annotations) {
        ids.push_back(annotation->id);
    }
    return ids;
}

std::vector<LabelId> ProjectData::labelsOf(EpisodeId episode) const
{
    std::vector<LabelId> ids = m_labelsOf.of(episode);
    std::ranges::sort(ids, {}, [this](LabelId id) { return std::pair(m_labels.find(id)->ordinal, id); });
    return ids;
}

bool ProjectData::isLive(EpisodeId id) const
{
    const Episode *episode = m_episodes.find(id);
    return episode && episode->state == EpisodeState::Live;
}

QList<TagId> ProjectData::tagsIn(EpisodeId episode) const
{
    return m_taggingsIn.value(episode).keys();
}

int ProjectData::reviewCount() const
{
    int count = 0;
    for (const auto &[episode, number] : m_reviewCounts.asKeyValueRange()) {
        count += isLive(episode) ? number : 0;
    }
    return count;
}

} // namespace visavis
