// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/projectdata.h"

namespace visavis
{

/// Gathers the changes that bring what hangs on a tag to another one, or up. The records stay as they are
/// meanwhile; what is moved twice within one gathering is right all the same. All episodes must be loaded.
class TagJoining
{
public:
    explicit TagJoining(const ProjectData &data)
        : m_data(data)
    {
    }

    void add(const QList<Change> &changes) { m_changes += changes; }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

    /// One that the annotation has there from the same coder takes it in, with its notes and the greater
    /// weight.
    void moveTaggings(TagId from, TagId to);
    /// With their notes.
    void removeTaggings(TagId tag);
    /// Notes of one coder and kind become one; links that are there already go.
    void moveNotesAndLinks(const QUuid &from, const QUuid &to);
    void removeNotesAndLinks(const QUuid &object);
    /// Behind the children that are there. Those whose name is taken get that of where they come from.
    void moveChildren(const std::vector<TagId> &children, TagId to, const QString &fromName);
    /// All children of a tag, to its place.
    void moveChildrenUp(const Tag &tag);

private:
    using TaggingKey = std::pair<AnnotationId, CoderId>;

    [[nodiscard]] std::vector<Tagging> taggingsWith(TagId tag) const;
    void moveNotes(const QUuid &from, const QUuid &to);
    void moveLinks(const QUuid &from, const QUuid &to);
    void place(const std::vector<TagId> &children, TagId parent, const std::vector<QString> &positions,
               const QString &fromName, TagId leaving);

    const ProjectData &m_data;
    QList<Change> m_changes;
    // As they will be where something was moved to.
    QHash<TagId, QHash<TaggingKey, Tagging>> m_taggings;
    QHash<QUuid, std::vector<Note>> m_notes;
    QSet<LinkId> m_linksGone;
};

/// One text behind the other, with a blank line between; one where they are equal or the other is empty.
[[nodiscard]] QString joinedTexts(const QString &first, const QString &second);

/// The tag's name, or where another child of the parent has it, the name with the origin's in parentheses and
/// then a number behind it. Tags that leave the parent do not count.
[[nodiscard]] QString freeName(const ProjectData &data, const Tag &tag, TagId parent, const QString &origin,
                               const QSet<TagId> &leaving = {}, const QSet<QString> &alsoTaken = {});

} // namespace visavis
