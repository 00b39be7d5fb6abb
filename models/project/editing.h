// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/anchoring/replacedplaces.h"
#include "models/guide/guide.h"
#include "models/project/editingbase.h"

namespace visavis
{

/// What a person can do to a project, one function an intent, as EditingBase says.
class Editing : private EditingBase
{
public:
    explicit Editing(Project &project)
        : EditingBase(project)
    {
    }

    // Annotations

    /// Marks a passage of an episode's current text. The range lies inside the text and is not empty.
    [[nodiscard]] Result<AnnotationId> highlight(EpisodeId episode, CodePointRange range, Colour colour);
    /// The same with everything at once, as one step; tags are given by id, an empty note is none.
    [[nodiscard]] Result<AnnotationId> annotate(EpisodeId episode, CodePointRange range, Colour colour,
                                                const std::vector<TagId> &tags, const QString &note);
    /// The same with tags by their names from the root down ("Water", "Locks"); those that are not there are
    /// made in the same step. A single name finds a tag at any level, roots first. Case does not matter.
    [[nodiscard]] Result<AnnotationId> annotateByName(EpisodeId episode, CodePointRange range, Colour colour,
                                                      const QList<QStringList> &tags, const QString &note);
    /// Marks a passage with a tag that is made at the root in the same step. Errors as createTag.
    [[nodiscard]] Result<AnnotationId> annotateWithNewTag(EpisodeId episode, CodePointRange range,
                                                          Colour colour, const QString &name);
    /// Marks the passage of another episode that says the same as an annotation does, in its colour and with
    /// its tags, and links the two.
    [[nodiscard]] Result<AnnotationId> mirror(AnnotationId annotation, EpisodeId there, CodePointRange range);
    [[nodiscard]] Result<void> recolour(const std::vector<AnnotationId> &annotations, Colour colour);
    /// Extends or shrinks a passage.
    [[nodiscard]] Result<void> setRange(AnnotationId annotation, CodePointRange range);
    /// What is to review stands where it was proposed, with the words that stand there now.
    [[nodiscard]] Result<void> acceptPlaces(const std::vector<AnnotationId> &annotations);
    /// They have no place in the text any more, and are not to be reviewed again; the words that were marked
    /// are kept.
    [[nodiscard]] Result<void> keepAsOrphans(const std::vector<AnnotationId> &annotations);
    /// With their taggings and notes.
    [[nodiscard]] Result<void> removeAnnotations(const std::vector<AnnotationId> &annotations);

    /// Gives all of them the tag, if they have it not from this coder already. TagDropped and TagNotCodable,
    /// here and wherever a tag is given.
    [[nodiscard]] Result<void> addTag(const std::vector<AnnotationId> &annotations, TagId tag);
    /// Gives them a tag that is made at the root in the same step. Errors as createTag.
    [[nodiscard]] Result<void> addNewTag(const std::vector<AnnotationId> &annotations, const QString &name);
    /// NoteEditing::retag to a tag that is made at the root in the same step. Errors as createTag.
    [[nodiscard]] Result<void> retagAsNew(const std::vector<AnnotationId> &annotations, TagId from,
                                          const QString &name);
    /// Takes away the current coder's taggings.
    [[nodiscard]] Result<void> removeTag(const std::vector<AnnotationId> &annotations, TagId tag);

    /// The note of an annotation, or of anything else that has a GUID: made, changed, or removed when the
    /// text is empty. Drops the draft.
    [[nodiscard]] Result<void> writeNote(const QUuid &object, const QString &text);

    // The current text of an episode: edittexts.cpp. Turns and sections by their index in it. False, and no
    // step of undo, where there is nothing to change, as models/anchoring/textedits.h says.

    [[nodiscard]] Result<bool> rewriteTurn(EpisodeId episode, int turn, const QString &text);
    /// In UTF-16 units of the text.
    [[nodiscard]] Result<bool> splitTurn(EpisodeId episode, Utf16Offset place);
    [[nodiscard]] Result<bool> joinToPrevious(EpisodeId episode, int turn);
    /// Who speaks in the turns from first to last, both included, by name; names that the episode does not
    /// have become labels of it.
    [[nodiscard]] Result<bool> setSpeakers(EpisodeId episode, int first, int last, const QStringList &names);
    /// The same where some are chosen from the episode's labels, which need not have a name.
    struct SpeakerChoice {
        LabelId label; ///< or, where it is invalid:
        QString name;
    };
    [[nodiscard]] Result<bool> chooseSpeakers(EpisodeId episode, int first, int last,
                                              const std::vector<SpeakerChoice> &speakers);
    [[nodiscard]] Result<bool> setTimes(EpisodeId episode, int turn, std::optional<Milliseconds> start,
                                        std::optional<Milliseconds> end);
    [[nodiscard]] Result<bool> beginSection(EpisodeId episode, int turn, const QString &title, int level);
    [[nodiscard]] Result<bool> retitleSection(EpisodeId episode, int section, const QString &title);
    [[nodiscard]] Result<bool> setSectionLevel(EpisodeId episode, int section, int level);
    [[nodiscard]] Result<bool> dissolveSection(EpisodeId episode, int section);
    [[nodiscard]] Result<bool> moveSection(EpisodeId episode, int section, textedits::Direction direction);

    /// What is to be replaced in one episode, in UTF-16 units of its text.
    struct EpisodeReplacements {
        EpisodeId episode;
        std::vector<textedits::Replacement> replacements;
    };
    /// What was looked for, and what it is replaced by, for the history; and the step of undo that it is part
    /// of, in which so many places were replaced before.
    struct ReplaceAction {
        QString what;
        QString by;
        quint64 batch = 0; ///< 0 for a step of its own
        qsizetype before = 0;
    };
    /// All as one action; how many places were replaced. A turn or title that would have no words left stays
    /// as it is. Annotations that begin or end with replaced words go with them.
    [[nodiscard]] Result<qsizetype> replaceText(const std::vector<EpisodeReplacements> &episodes,
                                                const ReplaceAction &replacing);

    // What stands beside what: editpairs.cpp

    /// A turn of an episode's current text, by index, and one of another episode's.
    struct FacingPair {
        EpisodeId here;
        int turn = 0;
        EpisodeId there;
        int facing = 0;
    };
    /// How two episodes are aligned; none: by evidence.
    [[nodiscard]] Result<void> alignAs(EpisodeId one, EpisodeId other, std::optional<AlignmentKind> kind);
    /// They stand beside each other, whatever the texts say. Takes back that they were cut.
    [[nodiscard]] Result<void> pinTurns(const FacingPair &turns);
    /// They do not. Takes back that they were pinned.
    [[nodiscard]] Result<void> cutTurns(const FacingPair &turns);
    /// Takes back all that was said by hand of what faces a turn in that other episode.
    [[nodiscard]] Result<void> unpinTurn(EpisodeId here, int turn, EpisodeId there);

    // The guide: editguide.cpp

    /// Puts questions, those of level 0 below a parent (none: at the first level), before the sibling at this
    /// place. Empty ones are left out; NameEmpty when none is left. Gives the first.
    [[nodiscard]] Result<QuestionId> addQuestions(const Guide &questions, QuestionId parent, int place);
    [[nodiscard]] Result<void> rewriteQuestion(QuestionId question, const QString &text);
    /// As moveTag.
    [[nodiscard]] Result<void> moveQuestion(QuestionId question, QuestionId parent, int place);
    /// With their follow-ups, what was assigned to them by hand, and the summaries of their answers.
    [[nodiscard]] Result<void> removeQuestions(const std::vector<QuestionId> &questions);
    /// The exchange that this turn is in answers the question, or (an invalid id) none of the guide, whatever
    /// its words say.
    [[nodiscard]] Result<void> assignExchange(EpisodeId episode, int turn, QuestionId question);
    /// Lets the question be found again.
    [[nodiscard]] Result<void> unassignExchange(EpisodeId episode, int turn);
    /// The summary of an episode's answer; an empty one is removed. Drops the draft.
    [[nodiscard]] Result<void> writeSummary(QuestionId question, EpisodeId episode, const QString &text);

    // Codebook: the rest of it is in CodebookEditing. All of it is refused with CodebookProtected while the
    // codebook is protected, and so is making tags while annotating.

    /// NameTaken when a tag of this name stands under the same parent, NameEmpty without one. No colour: the
    /// next of the palette.
    [[nodiscard]] Result<TagId> createTag(const QString &name, TagId parent = {},
                                          std::optional<Colour> colour = {});
    [[nodiscard]] Result<void> renameTag(TagId tag, const QString &name);
    [[nodiscard]] Result<void> recolourTag(TagId tag, Colour colour);
    [[nodiscard]] Result<void> describeTag(TagId tag, const QString &description);
    /// A shortcut is "1" to "9", or empty; whoever has it loses it.
    [[nodiscard]] Result<void> setShortcut(TagId tag, const QString &shortcut);
    /// Puts a tag under a parent (none: a root) before the sibling at this place. Refused into itself or
    /// below.
    [[nodiscard]] Result<void> moveTag(TagId tag, TagId parent, int place);
    /// With its taggings; its children go up to its parent. Annotations stay.
    [[nodiscard]] Result<void> removeTag(TagId tag);

    // Episodes

    [[nodiscard]] Result<void> setStatus(EpisodeId episode, ReadStatus status);
    [[nodiscard]] Result<void> renameEpisode(EpisodeId episode, const QString &title);
    /// Puts them out of sight; undo brings them back.
    [[nodiscard]] Result<void> removeEpisodes(const std::vector<EpisodeId> &episodes);
    [[nodiscard]] Result<void> setRole(LabelId label, Role role);
    [[nodiscard]] Result<void> renameLabel(LabelId label, const QString &name);

    /// NameTaken when another coder has it.
    [[nodiscard]] Result<void> renameCoder(CoderId coder, const QString &name);

private:
    /// The change of a text and those of the annotations that it touches, as one action.
    struct TextAction;
    [[nodiscard]] Result<void> add(TextAction &action, EpisodeId episode, const TextEdit &edit,
                                   const ReplacedPlaces *replaced = nullptr);
    [[nodiscard]] Result<std::shared_ptr<const Transcript>> loadedText(EpisodeId episode);
    using MakeEdit = std::function<std::optional<TextEdit>(const Transcript &)>;
    [[nodiscard]] Result<bool> editText(EpisodeId episode, ActionKind kind, const QStringList &arguments,
                                        const MakeEdit &make);
    /// As it is, or made among the changes.
    [[nodiscard]] EpisodePair pairOf(EpisodeId one, EpisodeId other, QList<Change> &changes);
    [[nodiscard]] Result<void> place(const FacingPair &turns, bool isCut);
    [[nodiscard]] Result<Annotation> newAnnotation(EpisodeId episode, CodePointRange range, Colour colour);
    [[nodiscard]] Tagging newTagging(AnnotationId annotation, TagId tag);
    /// The tag of this path; what is missing of it is appended to the tags that are to be made.
    [[nodiscard]] Result<TagId> tagAt(const QStringList &path, std::vector<Tag> &made);
    /// What was assigned by hand to the exchange of this turn, and that exchange.
    struct ExchangeAssignments;
    [[nodiscard]] Result<ExchangeAssignments> assignmentsAt(EpisodeId episode, int turn);
    /// What makes this text the note on an object, or takes the note away where it is empty.
    [[nodiscard]] Result<QList<Change>> noteChanges(const QUuid &object, const QString &text,
                                                    const QString &kind = {});
    [[nodiscard]] Note newNote(const QUuid &object, const QString &text);
    /// A key that puts a tag at this place among the parent's children.
    [[nodiscard]] QString tagPosition(TagId parent, int place, TagId moving) const;
};

/// The words of a text at most this long, for menus and the history.
[[nodiscard]] QString excerpt(QStringView text, qsizetype length = 40);

} // namespace visavis
