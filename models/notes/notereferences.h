// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

#include <variant>
#include <vector>

namespace visavis
{

/// A [[name]] in a note. The range counts UTF-16 units of the note and includes the brackets.
struct NoteReference {
    Utf16Range range;
    QString name; ///< without spaces around it
    bool operator==(const NoteReference &) const = default;
};
[[nodiscard]] std::vector<NoteReference> referencesIn(QStringView note);
/// The reference that a place is in, or at the end of.
[[nodiscard]] std::optional<NoteReference> referenceAt(QStringView note, qsizetype place);

/// What a reference names; monostate where nothing is called so.
using ReferenceTarget = std::variant<std::monostate, TagId, EpisodeId, SpeakerId>;

/// What everything in a project can be called in references: tags by name and by path ("Water > Locks"),
/// live episodes by title, persons by name, whatever the case. Where several are called alike, a tag goes
/// before an episode, and that before a person. Holds as long as none of them changes.
class ReferenceNames
{
public:
    explicit ReferenceNames(const ProjectData &data);

    [[nodiscard]] ReferenceTarget find(QStringView name) const;
    /// What is to be written to name one: a tag by its path where another tag has its name. Empty for what
    /// brackets cannot name.
    [[nodiscard]] QString nameOf(const ReferenceTarget &target) const;
    /// All names that a person may choose from, tags first; each of them finds what it stands for.
    [[nodiscard]] std::vector<std::pair<QString, ReferenceTarget>> all() const;

private:
    const ProjectData &m_data;
    QHash<QString, ReferenceTarget> m_targets; ///< by folded name
    QHash<QString, int> m_tagNames;            ///< how many tags are called so
};

/// What makes the notes in memory name a tag, an episode or a person by its new name where they named it by
/// the one that it has in the data. References by path follow too.
[[nodiscard]] QList<Change> renamedReferences(const ProjectData &data, const ReferenceTarget &renamed,
                                              const QString &name);
/// The same of several that have one name from now on, as persons that are one.
[[nodiscard]] QList<Change>
renamedReferences(const ProjectData &data, const std::vector<ReferenceTarget> &renamed, const QString &name);

/// The same for all tags that changes give other names or other places, at once: two may swap their names.
[[nodiscard]] QList<Change> renamedReferences(const ProjectData &data, const QList<Change> &ofTags);

/// A tag becomes part of another one.
struct TagMerge {
    TagId from;
    TagId into;
    QString name; ///< what names the other one from then on
};
/// What makes the notes in memory, as the changes before leave them, name the other tag where they named the
/// one that goes.
[[nodiscard]] QList<Change> mergedReferences(const ProjectData &data, const TagMerge &merge,
                                             const QList<Change> &before);

} // namespace visavis
