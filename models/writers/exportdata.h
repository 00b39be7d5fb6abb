// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/anchoring/placement.h"
#include "models/base/colour.h"
#include "models/people/access.h"
#include "models/project/records.h"
#include "models/transcript/transcript.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace visavis
{

/// What stands for words that are withheld, and for the name of who may not be named.
inline constexpr QStringView WithheldWords = u"[…]";

/// What the exports of some kinds need beyond the annotated passages; collecting it takes time.
enum class ExportPart {
    Texts = 1 << 0,     ///< ExportEpisode::text, and where annotations stand in it
    Questions = 1 << 1, ///< ExportData::questions, and which of them annotations stand in
    Facing = 1 << 2,    ///< ExportData::facing
};
Q_DECLARE_FLAGS(ExportParts, ExportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportParts)

/// A tag of the codebook, as exports name it.
struct ExportTag {
    QString guid;
    QStringList path; ///< names from the top of the codebook down to this tag
    std::optional<Colour> colour;
    QString description;
    QString include = {};
    QString exclude = {};
    TagKind kind = TagKind::Code;
    TagStatus status = TagStatus::Candidate;
    int passages = 0;                   ///< of those that are exported
    int episodes = 0;                   ///< how many interviews those are in
    int persons = 0;                    ///< how many people say them, as far as they are known
    QStringList coders = {};            ///< who gave it
    std::vector<QString> examples = {}; ///< GUIDs of the annotations that are its anchor examples

    bool operator==(const ExportTag &) const = default;
};

/// A note in Markdown.
struct ExportNote {
    QString guid;
    QString kind; ///< the kind's word in English, lower case ("method"); empty for a plain note
    QString markdown;
    QString coder;
    QDateTime date; ///< invalid when unknown

    bool operator==(const ExportNote &) const = default;
};

/// A tag that somebody gave to a passage.
struct ExportTagging {
    QString guid;
    int tag = -1; ///< index into ExportData::tags
    std::optional<double> weight;
    QString coder;
    QDateTime created;
    std::vector<ExportNote> notes; ///< why

    bool operator==(const ExportTagging &) const = default;
};

/// Where an annotation is in an ExportData.
struct AnnotationPlace {
    int episode = 0;
    int annotation = 0;

    bool operator==(const AnnotationPlace &) const = default;
};

/// What somebody says that a passage has to do with another one. Both of them have it.
struct ExportLink {
    QString name;           ///< "contradicts", or in people's own words
    bool isFromHere = true; ///< this passage contradicts the other one; false: the other way round
    AnnotationPlace other;  ///< which is exported, too
    std::vector<ExportNote> notes = {};
    QString coder = {};
    QDateTime created = {}; ///< invalid when unknown
    QString guid = {};

    bool operator==(const ExportLink &) const = default;
};

/// One annotated passage with everything that exports say about it.
struct ExportAnnotation {
    QString guid;
    QString section; ///< the title of its section; empty when there is none
    QString speaker; ///< empty when nobody is named
    Role role = Role::Other;
    int turn = 0;                      ///< counted from 1 over the episode; 0 when the passage is in no turn
    std::optional<Milliseconds> start; ///< of the passage, as finely as the source times it
    std::optional<Milliseconds> end;   ///< of its turn
    QString quote;  ///< the passage's words, unchanged; paragraphs are separated by one blank line
    QString before; ///< some words of the same turn before it
    QString after;
    bool cutBefore = false; ///< the turn has more words before these
    bool cutAfter = false;
    bool beginsInWord = false; ///< the quote, where it was marked
    bool endsInWord = false;
    /// An orphan has neither section, speaker, turn nor times, and the words are those that once were there.
    AnchorState state = AnchorState::Anchored;
    /// To check, or publishable: what is withheld is not here.
    Restriction restriction = Restriction::Publishable;
    std::optional<Colour> colour;
    std::vector<int> tags;                    ///< indexes into ExportData::tags
    std::vector<ExportTagging> taggings = {}; ///< in the order of the codebook; a tag once for each coder
    std::vector<ExportNote> notes;
    std::vector<ExportLink> links = {}; ///< the oldest first
    QString coder;
    QDateTime created;       ///< invalid when unknown
    QDateTime modified = {}; ///< of it, its taggings or notes, the latest; invalid when unknown
    bool isQuotable = false;
    CodePointRange range = {};     ///< in the interview's text as the project has it; empty for an orphan
    Utf16Range shown = {};         ///< in ExportEpisode::text; empty where that is not asked for or an orphan
    int sectionIndex = -1;         ///< in ExportEpisode::text
    std::vector<int> persons = {}; ///< who says it: indexes into ExportData::persons
    int question = -1;             ///< whose answer it stands in: index into ExportData::questions

    bool operator==(const ExportAnnotation &) const = default;
};

struct ExportSpeaker {
    QString name; ///< empty when the transcript names nobody
    Role role = Role::Other;

    bool operator==(const ExportSpeaker &) const = default;
};

/// A question of the guide, in its order, a question before its follow-ups.
struct ExportQuestion {
    QString guid = {};
    QString text = {};
    int level = 0; ///< 0 for one that follows none

    bool operator==(const ExportQuestion &) const = default;
};

/// A person or another case that labels are assigned to.
struct ExportPerson {
    QString guid = {};
    QString name = {};
    QString kind = {};
    QString description = {};
    std::vector<QString> attributes = {}; ///< as ExportData::personAttributes; empty where nothing is known
    QString consentScope = {};
    QDate consentDate = {};
    Restriction restriction = Restriction::Publishable;
    std::vector<int> episodes = {}; ///< indexes into ExportData::episodes
    qint64 turns = 0;               ///< in those
    qint64 words = 0;

    bool operator==(const ExportPerson &) const = default;
};

struct ExportCoder {
    QString name = {};
    QString initials = {};
    qint64 annotations = 0;
    qint64 taggings = 0;

    bool operator==(const ExportCoder &) const = default;
};

/// What stands where in an interview's section, beside its title.
struct ExportSection {
    QString guid;
    std::vector<ExportNote> notes; ///< of kind "summary": the synopsis of an index

    bool operator==(const ExportSection &) const = default;
};

struct ExportEpisode {
    QString guid;
    QString title;
    QString number;
    QDate date;
    QString language; ///< ISO 639-1; empty when unknown
    QString summary;
    QString media; ///< URL or path of the recording
    std::vector<ExportSpeaker> speakers;
    std::vector<ExportNote> notes;             ///< on the episode as a whole
    std::vector<ExportAnnotation> annotations; ///< in the order of the text
    std::vector<QString> attributes = {};      ///< as ExportData::episodeAttributes
    Restriction restriction = Restriction::Publishable;
    qint64 words = 0; ///< of the whole text
    qint64 turns = 0;
    std::optional<Milliseconds> duration = {}; ///< as far as its times go
    /// What may be read of the text: withheld words are "[…]". Null where texts are not asked for.
    std::shared_ptr<const Transcript> text = {};
    std::vector<ExportSection> sections = {}; ///< as text->sections
    std::vector<int> labelPersons = {}; ///< as text->labels: indexes into ExportData::persons; -1: nobody's

    bool operator==(const ExportEpisode &other) const;
};

/// Passages that are not exported, and why.
struct ExportOmission {
    AccessVerdict why;
    int passages = 0;

    bool operator==(const ExportOmission &) const = default;
};

/// What a project hands to the writers: values only, in the order in which they are to appear. Two equal
/// values give the same bytes in every format: nothing else (no clock, no locale of the machine) goes in.
struct ExportData {
    QString title;               ///< of the project
    QString createdWith;         ///< program and version, "Visavis 0.1.0"; empty to leave it out
    QDate date;                  ///< of the export; invalid to leave it out
    std::vector<ExportTag> tags; ///< in the order of the codebook, a tag before its children
    std::vector<ExportEpisode> episodes;
    std::vector<ExportQuestion> questions = {};
    std::vector<ExportPerson> persons = {}; ///< who speak in these interviews, in the order in which they do
    QStringList personAttributes = {};      ///< names, in their order
    QStringList episodeAttributes = {};
    std::vector<ExportCoder> coders = {}; ///< of what is exported
    std::vector<ExportOmission> leftOut;  ///< told to the person who exports; the writers say nothing of it
    int episodesLeftOut = 0;              ///< whole ones, by a restriction of their own
    int personsLeftOut = 0;               ///< with all that they say, by a restriction of their own
    /// Interviews that are here without their summary and notes on them, for a person in them who is
    /// withheld.
    int summariesLeftOut = 0;
    /// How the turns of the first two interviews stand beside each other, as in the window.
    std::vector<FacingTurns> facing = {};
    bool isPart = false; ///< only a beginning was asked for, and there is more

    bool operator==(const ExportData &) const = default;
};

struct TagGroup {
    int tag = -1; ///< index into ExportData::tags; -1 for the annotations without a tag
    std::vector<AnnotationPlace> annotations;

    bool operator==(const TagGroup &) const = default;
};

/// The annotations under each tag they have, in the order of the codebook, and last those without a tag. Tags
/// without annotations are left out; a tag named twice on one annotation counts once, an index outside the
/// codebook not at all.
[[nodiscard]] std::vector<TagGroup> groupByTag(const ExportData &data);

/// What somebody says, or what answers a question.
struct AnnotationGroup {
    int of = -1; ///< index into ExportData::persons or questions; -1 for the annotations of none
    std::vector<AnnotationPlace> annotations;

    bool operator==(const AnnotationGroup &) const = default;
};

/// In the order of ExportData::persons, and last what nobody is known to say; a passage of several persons is
/// in the group of each. Groups without annotations are left out.
[[nodiscard]] std::vector<AnnotationGroup> groupByPerson(const ExportData &data);
/// In the order of the guide, and last what answers none of its questions.
[[nodiscard]] std::vector<AnnotationGroup> groupByQuestion(const ExportData &data);

[[nodiscard]] int annotationCount(const ExportData &data);

} // namespace visavis
