// SPDX-License-Identifier: MIT
// The ways to notes, and from them to what they are about.
#include "models/notes/notedobject.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/filteredit.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/notes/notespanel.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/window/navigation.h"
#include "ui/window/panels.h"

namespace visavis
{

using namespace Qt::StringLiterals;

void Navigation::showObject(const QUuid &guid)
{
    if (!m_project) {
        return;
    }
    NotedObjects objects;
    objects.setProject(m_project);
    NotedObject object = objects.of(guid);
    if (object.kind == NotedObject::Kind::Gone && !m_project->data().isAllLoaded()) {
        // A link may lead into an interview that nobody opened yet.
        if (auto loaded = m_project->loadAll(); !loaded) {
            Q_EMIT errorOccurred(loaded.error());
            return;
        }
        object = objects.of(guid);
    }
    switch (object.isLive ? object.kind : NotedObject::Kind::Gone) {
    case NotedObject::Kind::Journal:
        m_panels->revealNotes();
        break;
    case NotedObject::Kind::Episode:
        showEpisode(object.episode);
        break;
    case NotedObject::Kind::Section:
        object.isFormer ? showEpisode(object.episode) : showTurn(object.episode, std::max(0, object.turn));
        break;
    case NotedObject::Kind::Tag:
        m_panels->revealCodebook();
        m_panels->codebook()->setCurrentTag(object.tag);
        break;
    case NotedObject::Kind::Tagging:
    case NotedObject::Kind::Annotation:
        showAnnotation(object.annotation);
        m_panels->annotations()->setCurrent(object.annotation);
        break;
    case NotedObject::Kind::Person: {
        QString name = object.name;
        name.replace(u'"', u' '); // folding passes over both
        m_panels->revealAnnotations();
        m_panels->annotations()->setProjectScope(true);
        m_panels->annotations()->filterEdit()->setFilter(u"speaker:\"%1\""_s.arg(name));
        break;
    }
    case NotedObject::Kind::Question:
        m_panels->revealGuide();
        m_panels->guide()->setCurrentQuestion(object.question);
        break;
    case NotedObject::Kind::Answer:
        if (const Question *question = m_project->data().questions().find(object.question)) {
            showPage(Collection{.kind = Collection::Kind::Question, .object = question->guid, .query = {}});
        }
        break;
    case NotedObject::Kind::Gone:
        Q_EMIT hint(tr("What this is about was deleted."));
        break;
    }
}

void Navigation::writeNoteAbout(const QUuid &object)
{
    if (m_project) {
        m_panels->revealNotes();
        m_panels->notes()->beginNote(object);
    }
}

void Navigation::writeJournal()
{
    writeNoteAbout(QUuid());
}

void Navigation::writeNoteOnInterview()
{
    const Episode *episode = m_project ? m_project->data().episodes().find(pane()->about()) : nullptr;
    if (episode) {
        writeNoteAbout(episode->guid);
    } else {
        Q_EMIT hint(tr("Open an interview first."));
    }
}

void Navigation::writeNoteOnSection()
{
    const auto text = m_project && pane()->episode().isValid() ? pane()->view()->transcript() : nullptr;
    const int turn = pane()->view()->caretTurn();
    if (!text || text->sections.empty() || turn >= int(text->turns.size())) {
        Q_EMIT hint(tr("Open an interview with sections first."));
        return;
    }
    const int section = turn < 0 ? 0 : text->sectionOf(turn);
    if (section >= 0 && !text->sections[size_t(section)].guid.isNull()) {
        writeNoteAbout(text->sections[size_t(section)].guid);
    }
}

void Navigation::writeNoteOnTag()
{
    const Tag *tag = m_project ? m_project->data().tags().find(m_panels->codebook()->currentTag()) : nullptr;
    if (tag) {
        writeNoteAbout(tag->guid);
    } else {
        Q_EMIT hint(tr("Choose a tag in the codebook first."));
    }
}

void Navigation::writeNoteOnQuestion()
{
    const Question *question =
        m_project ? m_project->data().questions().find(m_panels->guide()->currentQuestion()) : nullptr;
    if (question) {
        writeNoteAbout(question->guid);
    } else {
        Q_EMIT hint(tr("Choose a question in the guide first."));
    }
}

} // namespace visavis
