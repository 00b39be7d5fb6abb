// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/notesinfile.h"

#include <QPointer>

namespace visavis
{

/// What a note is about, or an end of a link, as far as memory and file know it.
struct NotedObject {
    enum class Kind {
        Journal, ///< the project as a whole
        Episode,
        Section,
        Tag,
        Tagging,
        Person,
        Question,
        Answer, ///< of an episode to a question
        Annotation,
        Gone, ///< deleted, or never known
    };
    Kind kind = Kind::Gone;
    QUuid guid;
    QString name;   ///< title, name, or the words marked; in one line, empty for Journal and Gone
    QString within; ///< the interview that it stands in
    EpisodeId episode;
    AnnotationId annotation;
    TagId tag;
    QuestionId question;
    SpeakerId person;
    int turn = -1;         ///< of a section in the current text, the first
    bool isLive = true;    ///< false in an interview that was deleted
    bool isFormer = false; ///< a section of a text that was replaced
};

/// Tells what GUIDs stand for. Sections are looked up in the file when they are first asked for: then it
/// waits for what is being written.
class NotedObjects
{
public:
    /// Not owned; null for none.
    void setProject(Project *project);
    [[nodiscard]] NotedObject of(const QUuid &guid) const;
    /// To be told of changes before it is asked again.
    void follow(const QList<Change> &changes);

private:
    [[nodiscard]] const NotedSection *sectionOf(const QUuid &guid) const;
    [[nodiscard]] bool takeAnswer(NotedObject &object) const;

    QPointer<Project> m_project;
    mutable std::optional<QHash<QUuid, NotedSection>> m_sections;
    mutable QSet<QUuid> m_nowhere; ///< asked for since, and in no text
    using Answer = std::pair<QuestionId, EpisodeId>;
    mutable std::optional<QHash<QUuid, Answer>> m_answers;
};

} // namespace visavis
