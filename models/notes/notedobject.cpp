// SPDX-License-Identifier: MIT
#include "models/notes/notedobject.h"

#include "models/project/assignedturns.h"
#include "models/transcript/oneline.h"

namespace visavis
{

namespace
{

void takeEpisode(NotedObject &object, const ProjectData &data, EpisodeId id)
{
    object.episode = id;
    if (const Episode *episode = data.episodes().find(id)) {
        object.within = onOneLine(episode->title);
        object.isLive = episode->state == EpisodeState::Live;
    }
}

void takeAnnotation(NotedObject &object, const ProjectData &data, const Annotation &annotation)
{
    object.annotation = annotation.id;
    object.name = onOneLine(annotation.quote);
    takeEpisode(object, data, annotation.episode);
}

} // namespace

void NotedObjects::setProject(Project *project)
{
    m_project = project;
    m_sections.reset();
    m_nowhere.clear();
    m_answers.reset();
}

void NotedObjects::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const bool isOfTexts = change.kind == ObjectKind::Text ||
                               (change.isAbout<Episode>() && change.field == FieldIndex<&Episode::revision>);
        if (isOfTexts) {
            m_sections.reset(); // their titles, turns and texts
            m_nowhere.clear();
        }
        if (change.isAbout<Episode>() || change.isAbout<Question>()) {
            m_answers.reset();
        }
    }
}

const NotedSection *NotedObjects::sectionOf(const QUuid &guid) const
{
    const bool isKnown = m_sections && (m_sections->contains(guid) || m_nowhere.contains(guid));
    if (!isKnown) {
        // The note may have been made a moment ago. When writing failed, what is on disk says it as well.
        if (!m_project->flush()) {
            m_nowhere.insert(guid);
        }
        m_sections = notedSections(m_project->snapshot().database()).value_or(QHash<QUuid, NotedSection>());
        if (!m_sections->contains(guid)) {
            m_nowhere.insert(guid);
        }
    }
    const auto found = m_sections->constFind(guid);
    return found == m_sections->constEnd() ? nullptr : &*found;
}

bool NotedObjects::takeAnswer(NotedObject &object) const
{
    const ProjectData &data = m_project->data();
    if (!m_answers) {
        m_answers.emplace();
        for (const Question &question : data.questions()) {
            for (const Episode &episode : data.episodes()) {
                m_answers->insert(answerGuid(question, episode), {question.id, episode.id});
            }
        }
    }
    const auto answer = m_answers->constFind(object.guid);
    if (answer == m_answers->constEnd()) {
        return false;
    }
    object.kind = NotedObject::Kind::Answer;
    object.question = answer->first;
    object.name = onOneLine(data.questions().find(answer->first)->text);
    takeEpisode(object, data, answer->second);
    return true;
}

NotedObject NotedObjects::of(const QUuid &guid) const
{
    using Kind = NotedObject::Kind;
    NotedObject object;
    object.guid = guid;
    if (!m_project) {
        return object;
    }
    const ProjectData &data = m_project->data();
    if (guid.isNull()) {
        object.kind = Kind::Journal;
    } else if (const Annotation *annotation = data.annotations().find(guid)) {
        object.kind = Kind::Annotation;
        takeAnnotation(object, data, *annotation);
    } else if (const Tagging *tagging = data.taggings().find(guid)) {
        object.kind = Kind::Tagging;
        object.tag = tagging->tag;
        if (const auto *on = data.annotations().find(tagging->annotation)) {
            takeAnnotation(object, data, *on);
        }
    } else if (const Tag *tag = data.tags().find(guid)) {
        object.kind = Kind::Tag;
        object.tag = tag->id;
        object.name = data.tagPath(tag->id);
    } else if (const Episode *episode = data.episodes().find(guid)) {
        object.kind = Kind::Episode;
        takeEpisode(object, data, episode->id);
        object.name = std::exchange(object.within, {});
    } else if (const Speaker *person = data.speakers().find(guid)) {
        object.kind = Kind::Person;
        object.person = person->id;
        object.name = onOneLine(person->name);
    } else if (const Question *question = data.questions().find(guid)) {
        object.kind = Kind::Question;
        object.question = question->id;
        object.name = onOneLine(question->text);
    } else if (takeAnswer(object)) {
        return object;
    } else if (const NotedSection *section = sectionOf(guid)) {
        object.kind = Kind::Section;
        object.name = section->title;
        takeEpisode(object, data, section->episode);
        const auto *of = data.episodes().find(section->episode);
        object.isFormer = of && of->revision != section->revision;
        object.turn = object.isFormer ? -1 : section->firstTurn;
    }
    return object;
}

} // namespace visavis
