// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/recordtraits.h"
#include "models/project/textchange.h"

#include <QStringList>
#include <QVariantList>

#include <memory>

namespace visavis
{

/// One step on one object, complete enough to be done, undone, logged and sent to views. Values are as
/// columns hold them.
struct Change {
    enum class Operation { Create, Update, Remove };

    ObjectKind kind;
    Operation operation;
    qint64 id = 0;
    QUuid guid;
    int field = -1;                                   ///< Update: index into the kind's columns
    QVariant before;                                  ///< Update
    QVariant after;                                   ///< Update
    QVariantList row;                                 ///< Create and Remove: every column in order
    std::shared_ptr<const TextChange> text = nullptr; ///< of a text, whose id is its revision's

    [[nodiscard]] Change inverse() const;

    template<class Record>
    [[nodiscard]] static Change create(const Record &record)
    {
        return {.kind = RecordTraits<Record>::Kind,
                .operation = Operation::Create,
                .id = record.id.value(),
                .guid = record.guid,
                .field = -1,
                .before = {},
                .after = {},
                .row = toRow(record)};
    }
    template<class Record>
    [[nodiscard]] static Change remove(const Record &record)
    {
        Change change = create(record);
        change.operation = Operation::Remove;
        return change;
    }
    /// One change for each field that differs; none when the records are equal.
    template<class Record>
    [[nodiscard]] static QList<Change> update(const Record &before, const Record &after)
    {
        QList<Change> changes;
        forEachField<Record>([&](int index, const auto &field) {
            if (!(before.*field.member == after.*field.member)) {
                changes.append(ofField(before, after, index, field.member));
            }
        });
        return changes;
    }
    /// Of one field, whether it differs or not.
    template<auto Member, class Record>
    [[nodiscard]] static Change ofField(const Record &before, const Record &after)
    {
        return ofField(before, after, FieldIndex<Member>, Member);
    }
    [[nodiscard]] static Change ofText(const TextChange &text)
    {
        return {.kind = ObjectKind::Text,
                .operation = Operation::Update,
                .id = text.revision.value(),
                .guid = {},
                .field = -1,
                .before = {},
                .after = {},
                .row = {},
                .text = std::make_shared<const TextChange>(text)};
    }
    /// Whether it is about a record of this type; and then, of this id.
    template<class Record>
    [[nodiscard]] bool isAbout() const
    {
        return kind == RecordTraits<Record>::Kind;
    }

private:
    template<class Record, class Type>
    [[nodiscard]] static Change ofField(const Record &before, const Record &after, int index,
                                        Type Record::*member)
    {
        return {.kind = RecordTraits<Record>::Kind,
                .operation = Operation::Update,
                .id = before.id.value(),
                .guid = before.guid,
                .field = index,
                .before = toColumn(before.*member),
                .after = toColumn(after.*member),
                .row = {}};
    }
};

/// Undoes a list: the inverses in reverse order.
[[nodiscard]] QList<Change> inverse(const QList<Change> &changes);

/// What a person did, for the undo menu and the history; the sentence is made in ui/base/actiontext.
enum class ActionKind {
    ImportEpisodes,    ///< arguments: how many, first title
    ReviseEpisodes,    ///< new texts of episodes; arguments: how many, first title
    DeleteEpisodes,    ///< arguments: how many, first title
    EditEpisode,       ///< arguments: title
    SetReadStatus,     ///< arguments: title, status
    EditLabel,         ///< arguments: name
    AddCoder,          ///< arguments: name
    MakePerson,        ///< arguments: name
    EditPersons,       ///< arguments: how many, first name
    MergePersons,      ///< arguments: how many went, into whom
    DeletePersons,     ///< arguments: how many, first name
    AssignLabels,      ///< to a person; arguments: how many labels, the person's name (empty: to nobody)
    SetRoles,          ///< of labels; arguments: how many, the role's word
    MakeAttribute,     ///< arguments: name
    EditAttribute,     ///< arguments: name
    MoveAttribute,     ///< arguments: name
    DeleteAttribute,   ///< arguments: name
    SetValues,         ///< of an attribute; arguments: how many, the attribute's name
    ImportValues,      ///< arguments: how many
    Restrict,          ///< arguments: how many objects, the restriction's word, the embargo's day, the first
                       ///< one's words
    Highlight,         ///< arguments: quote's start
    MirrorPassage,     ///< arguments: quote's start
    Recolour,          ///< arguments: how many annotations
    MoveAnnotation,    ///< arguments: quote's start
    SplitAnnotation,   ///< arguments: the second passage's start
    MergeAnnotations,  ///< arguments: quote's start, how many
    SetWeight,         ///< of a tagging; arguments: tag, weight
    MarkQuotable,      ///< arguments: first quote's start
    UnmarkQuotable,    ///< arguments: first quote's start
    EditTurn,          ///< its words; arguments: their start
    SplitTurn,         ///< arguments: the second turn's start
    JoinTurns,         ///< arguments: the second turn's start
    SetSpeakers,       ///< of turns; arguments: names, how many turns
    SetTimes,          ///< of a turn; arguments: its start
    MakeSection,       ///< arguments: title
    EditSection,       ///< its title or level; arguments: title
    DissolveSection,   ///< arguments: title
    MoveSection,       ///< arguments: title
    ReplaceText,       ///< arguments: how many, what, by what
    AcceptPlace,       ///< what was to review stands where it was proposed; arguments: first quote's
                       ///< start, how many
    KeepOrphan,        ///< a person says that it has no place; arguments: first quote's start, how many
    DeleteAnnotations, ///< arguments: how many
    AddTagging,        ///< arguments: tag, how many annotations
    RemoveTagging,     ///< arguments: tag, how many annotations
    WriteNote,         ///< arguments: the note's start
    DeleteNote,        ///< arguments: how many, or none for one
    SetNoteKind,       ///< arguments: the kind, how many notes
    NoteMany,          ///< on annotations; arguments: the note's start, how many
    Retag,             ///< arguments: the tag, the other one, how many taggings
    LinkObjects,       ///< arguments: the link's name
    UnlinkObjects,     ///< arguments: the last one's name, how many
    AlignAs,           ///< of two episodes; arguments: their titles, the kind's name (empty: by evidence)
    PinTurns,          ///< arguments: the starts of both turns
    CutTurns,          ///< arguments: the starts of both turns
    UnpinTurn,         ///< arguments: the turn's start
    AddQuestions,      ///< arguments: how many, the first one's words
    EditQuestion,      ///< arguments: its words
    MoveQuestion,      ///< arguments: its words
    DeleteQuestions,   ///< arguments: how many, the first one's words
    AssignExchange,    ///< arguments: the start of the exchange, the question's words (empty: to none)
    UnassignExchange,  ///< arguments: the start of the exchange
    WriteSummary,      ///< of an answer; arguments: its start
    CreateTag,         ///< arguments: name
    EditTag,           ///< arguments: name
    MoveTag,           ///< arguments: name
    DeleteTag,         ///< arguments: name, how many tags inside it went too
    MergeTags,         ///< arguments: name, the name of the one that it became part of
    MarkExample,       ///< of a tag; arguments: its name, quote's start
    UnmarkExample,     ///< arguments: as before
    ImportCodebook,    ///< arguments: how many tags were made or changed, the file's name
    ProtectCodebook,
    OpenCodebook,  ///< to changes again
    RecoverDrafts, ///< arguments: how many
    EditCoder,     ///< arguments: name
    CopyToShare,   ///< the start of a copy's history
    Withdraw,      ///< a person, of whom nothing is said; the start of the history from then on
    Repair,
};
/// For walking all kinds; Repair stays the last.
inline constexpr int ActionKindCount = int(ActionKind::Repair) + 1;

/// The word for the change log; never translated.
[[nodiscard]] QString logWord(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionFromLogWord(QStringView word);

/// One user action: all of it happens or nothing.
struct Action {
    ActionKind kind;
    QStringList arguments;
    QList<Change> changes;
    /// Set where undoing is not the inverse (an import is undone by hiding its episodes).
    std::optional<QList<Change>> undo;
    std::optional<QList<Change>> redo;
};

} // namespace visavis
