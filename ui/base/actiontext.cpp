// SPDX-License-Identifier: MIT
#include "ui/base/actiontext.h"

#include "models/items/importlabels.h"
#include "models/items/librarymodel.h"
#include "models/notes/linkmodel.h"
#include "models/notes/notemodel.h"
#include "models/people/access.h"

#include <QCoreApplication>

namespace visavis
{

namespace
{

class ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)

public:
    [[nodiscard]] static QString of(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString directed(const QString &text, Direction direction);
    [[nodiscard]] static QString undo(const Action *action);
    [[nodiscard]] static QString redo(const Action *action);

private:
    [[nodiscard]] static QString ofEpisodes(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofAnnotations(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofPairs(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofGuide(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofTexts(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofTags(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofPeople(ActionKind kind, const QStringList &arguments);
    [[nodiscard]] static QString ofRestriction(const QStringList &arguments);
};

int count(const QStringList &arguments, qsizetype index)
{
    return std::max(1, arguments.value(index).toInt());
}

QString statusOf(const QString &argument)
{
    for (size_t i = 0; i < ColumnWords<ReadStatus>.size(); ++i) {
        if (argument == QLatin1StringView(ColumnWords<ReadStatus>[i])) {
            return statusText(ReadStatus(i));
        }
    }
    return argument;
}

QString ActionText::ofEpisodes(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    switch (kind) {
    case ActionKind::ImportEpisodes:
        return count(arguments, 0) == 1 && !arguments.value(1).isEmpty()
                   ? tr("Import “%1”").arg(arguments.value(1))
                   : tr("Import %n interviews", nullptr, arguments.value(0).toInt());
    case ActionKind::ReviseEpisodes:
        return count(arguments, 0) == 1 && !arguments.value(1).isEmpty()
                   ? tr("New text of “%1”").arg(arguments.value(1))
                   : tr("New texts of %n interviews", nullptr, arguments.value(0).toInt());
    case ActionKind::DeleteEpisodes:
        return count(arguments, 0) == 1 && !arguments.value(1).isEmpty()
                   ? tr("Delete “%1”").arg(arguments.value(1))
                   : tr("Delete %n interviews", nullptr, arguments.value(0).toInt());
    case ActionKind::EditEpisode:
        return tr("Edit “%1”").arg(first);
    case ActionKind::SetReadStatus:
        return tr("Mark “%1” as %2").arg(first, statusOf(arguments.value(1)));
    case ActionKind::EditLabel:
        return tr("Edit speaker “%1”").arg(first);
    case ActionKind::AddCoder:
        return tr("Add %1 as a coder").arg(first);
    default:
        return {};
    }
}

QString ActionText::ofAnnotations(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    switch (kind) {
    case ActionKind::Highlight:
        return tr("Highlight “%1”").arg(first);
    case ActionKind::MirrorPassage:
        return tr("Mark beside it what says “%1”").arg(first);
    case ActionKind::Recolour:
        return count(arguments, 0) == 1
                   ? tr("Change the colour of an annotation")
                   : tr("Change the colour of %n annotations", nullptr, count(arguments, 0));
    case ActionKind::MoveAnnotation:
        return tr("Change the passage “%1”").arg(first);
    case ActionKind::SplitAnnotation:
        return tr("Split a passage at “%1”").arg(first);
    case ActionKind::MergeAnnotations:
        return tr("Make one passage of %n", nullptr, count(arguments, 1));
    case ActionKind::SetWeight:
        return tr("Weigh “%1” with %2").arg(first, arguments.value(1));
    case ActionKind::MarkQuotable:
        return tr("Mark “%1” as quotable").arg(first);
    case ActionKind::UnmarkQuotable:
        return tr("Mark “%1” as not quotable").arg(first);
    case ActionKind::AcceptPlace:
        return count(arguments, 1) <= 1
                   ? tr("Accept the place of “%1”").arg(first)
                   : tr("Accept the places of %n annotations", nullptr, count(arguments, 1));
    case ActionKind::KeepOrphan:
        return count(arguments, 1) <= 1 ? tr("Keep “%1” as an orphan").arg(first)
                                        : tr("Keep %n annotations as orphans", nullptr, count(arguments, 1));
    case ActionKind::DeleteAnnotations:
        return count(arguments, 0) == 1 ? tr("Delete an annotation")
                                        : tr("Delete %n annotations", nullptr, count(arguments, 0));
    case ActionKind::AddTagging:
        return (count(arguments, 1) == 1 ? tr("Tag with “%1”")
                                         : tr("Tag %n annotations with “%1”", nullptr, count(arguments, 1)))
            .arg(first);
    case ActionKind::RemoveTagging:
        return (count(arguments, 1) == 1
                    ? tr("Remove the tag “%1”")
                    : tr("Remove the tag “%1” from %n annotations", nullptr, count(arguments, 1)))
            .arg(first);
    case ActionKind::WriteNote:
        return tr("Write the note “%1”").arg(first);
    case ActionKind::DeleteNote:
        return count(arguments, 0) == 1 ? tr("Delete a note")
                                        : tr("Delete %n notes", nullptr, count(arguments, 0));
    case ActionKind::SetNoteKind:
        return count(arguments, 1) == 1
                   ? tr("Make a note one of the kind “%1”").arg(noteKindText(first))
                   : tr("Make %n notes ones of the kind “%1”", nullptr, count(arguments, 1))
                         .arg(noteKindText(first));
    case ActionKind::NoteMany:
        return tr("Note “%1” on %n annotation(s)", nullptr, count(arguments, 1)).arg(first);
    case ActionKind::Retag:
        return tr("Replace the tag “%1” by “%2” %n time(s)", nullptr, count(arguments, 2))
            .arg(first, arguments.value(1));
    case ActionKind::LinkObjects:
        return tr("Link as “%1”").arg(linkNameText(first));
    case ActionKind::UnlinkObjects:
        return count(arguments, 1) == 1 ? tr("Remove the link “%1”").arg(linkNameText(first))
                                        : tr("Remove %n links", nullptr, count(arguments, 1));
    default:
        return {};
    }
}

QString ActionText::ofPairs(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    switch (kind) {
    case ActionKind::AlignAs:
        return tr("Put “%1” and “%2” beside each other another way").arg(first, second);
    case ActionKind::PinTurns:
        return tr("Put “%1” beside “%2”").arg(first, second);
    case ActionKind::CutTurns:
        return tr("Part “%1” from “%2”").arg(first, second);
    case ActionKind::UnpinTurn:
        return tr("Let what faces “%1” be found").arg(first);
    default:
        return {};
    }
}

QString ActionText::ofGuide(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    switch (kind) {
    case ActionKind::AddQuestions:
        return count(arguments, 0) == 1 ? tr("Add the question “%1”").arg(second)
                                        : tr("Add %n questions", nullptr, count(arguments, 0));
    case ActionKind::EditQuestion:
        return tr("Edit the question “%1”").arg(first);
    case ActionKind::MoveQuestion:
        return tr("Move the question “%1”").arg(first);
    case ActionKind::DeleteQuestions:
        return count(arguments, 0) == 1 ? tr("Delete the question “%1”").arg(second)
                                        : tr("Delete %n questions", nullptr, count(arguments, 0));
    case ActionKind::AssignExchange:
        return second.isEmpty() ? tr("Assign “%1” to no question").arg(first)
                                : tr("Assign “%1” to “%2”").arg(first, second);
    case ActionKind::UnassignExchange:
        return tr("Let the question of “%1” be found").arg(first);
    case ActionKind::WriteSummary:
        return first.isEmpty() ? tr("Delete a summary") : tr("Write the summary “%1”").arg(first);
    default:
        return {};
    }
}

QString ActionText::ofTexts(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    switch (kind) {
    case ActionKind::EditTurn:
        return tr("Correct the words “%1”").arg(first);
    case ActionKind::SplitTurn:
        return tr("Split the turn before “%1”").arg(first);
    case ActionKind::JoinTurns:
        return tr("Join the turn “%1” to the one before").arg(first);
    case ActionKind::SetSpeakers:
        if (first.isEmpty()) {
            return count(arguments, 1) == 1
                       ? tr("Take the speaker away from a turn")
                       : tr("Take the speaker away from %n turns", nullptr, count(arguments, 1));
        }
        return (count(arguments, 1) == 1 ? tr("Give a turn to %1")
                                         : tr("Give %n turns to %1", nullptr, count(arguments, 1)))
            .arg(first);
    case ActionKind::SetTimes:
        return tr("Change the times of “%1”").arg(first);
    case ActionKind::MakeSection:
        return tr("Begin the section “%1”").arg(first);
    case ActionKind::EditSection:
        return tr("Edit the section “%1”").arg(first);
    case ActionKind::DissolveSection:
        return tr("Dissolve the section “%1”").arg(first);
    case ActionKind::MoveSection:
        return tr("Move the section “%1”").arg(first);
    case ActionKind::ReplaceText:
        return count(arguments, 0) == 1
                   ? tr("Replace “%1” by “%2”").arg(arguments.value(1), arguments.value(2))
                   : tr("Replace “%1” by “%2” at %n places", nullptr, count(arguments, 0))
                         .arg(arguments.value(1), arguments.value(2));
    default:
        return {};
    }
}

QString ActionText::ofTags(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    switch (kind) {
    case ActionKind::CreateTag:
        return tr("Create the tag “%1”").arg(first);
    case ActionKind::EditTag:
        return tr("Edit the tag “%1”").arg(first);
    case ActionKind::MoveTag:
        return tr("Move the tag “%1”").arg(first);
    case ActionKind::DeleteTag:
        return arguments.value(1).toInt() > 0 ? tr("Delete the tag “%1” and those inside").arg(first)
                                              : tr("Delete the tag “%1”").arg(first);
    case ActionKind::MergeTags:
        return tr("Merge the tag “%1” into “%2”").arg(first, arguments.value(1));
    case ActionKind::MarkExample:
        return tr("Make “%1” an example of “%2”").arg(arguments.value(1), first);
    case ActionKind::UnmarkExample:
        return tr("Make “%1” no example of “%2” any more").arg(arguments.value(1), first);
    case ActionKind::ImportCodebook:
        return tr("Import the codebook “%1”").arg(arguments.value(1));
    case ActionKind::ProtectCodebook:
        return tr("Protect the codebook");
    case ActionKind::OpenCodebook:
        return tr("Open the codebook to changes");
    case ActionKind::RecoverDrafts:
        return count(arguments, 0) == 1 ? tr("Recover an unfinished note")
                                        : tr("Recover %n unfinished notes", nullptr, count(arguments, 0));
    case ActionKind::EditCoder:
        return tr("Change of name to “%1”").arg(arguments.value(0));
    case ActionKind::CopyToShare:
        return tr("Copy made to be shared");
    case ActionKind::Withdraw:
        return tr("Withdrawal of a person; the history begins anew");
    case ActionKind::Repair:
        return tr("Repair the project");
    default:
        return {};
    }
}

QString ActionText::ofRestriction(const QStringList &arguments)
{
    Access access;
    fromColumn(arguments.value(1), access.restriction);
    fromColumn(arguments.value(2), access.embargo);
    const int number = count(arguments, 0);
    return number == 1 ? tr("Restriction of “%1”: %2").arg(arguments.value(3), accessText(access))
                       : tr("Restriction of %n objects: %1", nullptr, number).arg(accessText(access));
}

QString ActionText::ofPeople(ActionKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    const int number = count(arguments, 0);
    switch (kind) {
    case ActionKind::MakePerson:
        return tr("Make the person “%1”").arg(first);
    case ActionKind::EditPersons:
        return number == 1 ? tr("Edit the person “%1”").arg(second) : tr("Edit %n persons", nullptr, number);
    case ActionKind::MergePersons:
        return tr("Merge %n person(s) into “%1”", nullptr, number).arg(second);
    case ActionKind::DeletePersons:
        return number == 1 ? tr("Delete the person “%1”").arg(second)
                           : tr("Delete %n persons", nullptr, number);
    case ActionKind::AssignLabels:
        return second.isEmpty() ? tr("Let %n label(s) stand for nobody", nullptr, number)
                                : tr("Let %n label(s) stand for “%1”", nullptr, number).arg(second);
    case ActionKind::SetRoles: {
        Role role{};
        fromColumn(second, role);
        return tr("Role of %n label(s): %1", nullptr, number).arg(roleName(role));
    }
    case ActionKind::MakeAttribute:
        return tr("Make the attribute “%1”").arg(first);
    case ActionKind::EditAttribute:
        return tr("Edit the attribute “%1”").arg(first);
    case ActionKind::MoveAttribute:
        return tr("Move the attribute “%1”").arg(first);
    case ActionKind::DeleteAttribute:
        return tr("Delete the attribute “%1”").arg(first);
    case ActionKind::SetValues:
        return tr("Set “%1” in %n row(s)", nullptr, number).arg(second);
    case ActionKind::ImportValues:
        return tr("Import %n value(s) of attributes", nullptr, number);
    case ActionKind::Restrict:
        return ofRestriction(arguments);
    default:
        return {};
    }
}

QString ActionText::of(ActionKind kind, const QStringList &arguments)
{
    for (const auto part : {ofEpisodes, ofAnnotations, ofPairs, ofGuide, ofTexts, ofTags, ofPeople}) {
        if (QString text = part(kind, arguments); !text.isEmpty()) {
            return text;
        }
    }
    return logWord(kind);
}

QString ActionText::directed(const QString &text, Direction direction)
{
    switch (direction) {
    case Direction::Do:
        break;
    case Direction::Undo:
        return tr("Undone: %1").arg(text);
    case Direction::Redo:
        return tr("Done again: %1").arg(text);
    }
    return text;
}

QString ActionText::undo(const Action *action)
{
    return action ? tr("Undo: %1").arg(actionText(*action)) : tr("Undo");
}

QString ActionText::redo(const Action *action)
{
    return action ? tr("Redo: %1").arg(actionText(*action)) : tr("Redo");
}

} // namespace

QString actionText(ActionKind kind, const QStringList &arguments)
{
    return ActionText::of(kind, arguments);
}

QString actionText(const Action &action)
{
    return ActionText::of(action.kind, action.arguments);
}

QString actionText(ActionKind kind, const QStringList &arguments, Direction direction)
{
    return ActionText::directed(ActionText::of(kind, arguments), direction);
}

QString actionText(const HistoryEntry &entry)
{
    const auto kind = actionFromLogWord(entry.action);
    return ActionText::directed(kind ? ActionText::of(*kind, entry.arguments) : entry.action,
                                entry.direction);
}

QString undoText(const Action *action)
{
    return ActionText::undo(action);
}

QString redoText(const Action *action)
{
    return ActionText::redo(action);
}

} // namespace visavis
