// SPDX-License-Identifier: MIT
#include "models/items/annotationplaces.h"

namespace visavis
{

const PassagePlace &AnnotationPlaces::of(Project &project, const Annotation &annotation)
{
    if (const auto known = m_places.constFind(annotation.id); known != m_places.constEnd()) {
        return *known;
    }
    PassagePlace place;
    const Episode *episode = project.data().episodes().find(annotation.episode);
    // Places in another revision's text mean nothing in this one.
    if (episode && annotation.revision == episode->revision) {
        if (const Text *text = textOf(project, *episode)) {
            place = placeOf(project.data(), *text->transcript, text->map, annotation);
        }
    }
    return *m_places.insert(annotation.id, place);
}

const AnnotationPlaces::Text *AnnotationPlaces::textOf(Project &project, const Episode &episode)
{
    if (!m_text || m_text->episode != episode.id || m_text->revision != episode.revision) {
        m_text.reset();
        if (const auto transcript = project.transcript(episode.id)) {
            m_text.emplace(episode.id, episode.revision, *transcript, OffsetMap((*transcript)->body));
        }
    }
    return m_text ? &*m_text : nullptr;
}

void AnnotationPlaces::forgetAll()
{
    m_places.clear();
    m_text.reset();
}

} // namespace visavis
