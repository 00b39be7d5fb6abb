// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editingbase.h"

namespace visavis
{

/// What a person can do with notes, with links between objects, and with the taggings that both hang on. An
/// object is named by its GUID: an annotation, a tagging, a tag, an episode, a section, a person, a question;
/// a null one is the project, the notes on which are its journal.
class NoteEditing : public EditingBase
{
public:
    explicit NoteEditing(Project &project)
        : EditingBase(project)
    {
    }

    /// A further note of the current coder. NameEmpty for one without words. Drops the object's draft.
    [[nodiscard]] Result<NoteId> addNote(const QUuid &object, const QString &text, const QString &kind = {});
    /// Whoever's it is; without words it is removed. Drops the draft of its object.
    [[nodiscard]] Result<void> rewriteNote(NoteId note, const QString &text);
    /// One of NoteKinds.
    [[nodiscard]] Result<void> setKind(const std::vector<NoteId> &notes, const QString &kind);
    [[nodiscard]] Result<void> removeNotes(const std::vector<NoteId> &notes);
    /// The same words on all of these: behind those of the current coder's plain note, where there is one.
    [[nodiscard]] Result<void> noteMany(const std::vector<AnnotationId> &annotations, const QString &text);

    /// Puts one tag in place of another on these annotations, whoever gave it of those who are shown. Each
    /// tagging stays what it is, with its coder,
    /// weight and note; where that coder gave the other tag already, the two become one that keeps both
    /// notes and the greater weight. TagDropped and TagNotCodable as Editing::addTag.
    [[nodiscard]] Result<void> retag(const std::vector<AnnotationId> &annotations, TagId from, TagId to);

    /// Says what one object has to do with another: contradicts, explains, leads to, or in words of one's
    /// own. NameEmpty without a word, LinkToItself for one object, Internal for an end that is not in memory;
    /// a link of this name that is there already stays the only one.
    [[nodiscard]] Result<void> link(const QUuid &from, const QUuid &to, const QString &name);
    /// CodebookProtected for the link by which the codebook is protected.
    [[nodiscard]] Result<void> removeLinks(const std::vector<LinkId> &links);
};

/// The plain note of a coder on an object: the oldest that has no kind, else the oldest. Null when there is
/// none.
[[nodiscard]] const Note *ownNote(const ProjectData &data, const QUuid &object, CoderId coder);

/// Removes a tagging with the notes on it.
[[nodiscard]] QList<Change> withoutTagging(const ProjectData &data, const Tagging &tagging);

/// Those of a tag on annotations, of all coders that are shown, each once.
[[nodiscard]] std::vector<TaggingId> taggingsWith(Project &project,
                                                  const std::vector<AnnotationId> &annotations, TagId tag);

/// Gives taggings another tag, as NoteEditing::retag says.
[[nodiscard]] QList<Change> retagged(const ProjectData &data, const std::vector<TaggingId> &taggings,
                                     TagId to);

} // namespace visavis
