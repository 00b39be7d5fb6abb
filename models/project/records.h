// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/placement.h"
#include "models/base/colour.h"
#include "models/base/id.h"
#include "models/base/offset.h"
#include "models/transcript/transcript.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace visavis
{

// The objects people make and change, as values: one struct a table. Every one has an id, which holds within
// this file, and a GUID, which is its name everywhere. How they are stored, logged and restored follows from
// recordtraits.h.

/// A moment in the world, as milliseconds since 1970-01-01 UTC.
struct Timestamp {
    qint64 milliseconds = 0;
    [[nodiscard]] static Timestamp now() { return {QDateTime::currentMSecsSinceEpoch()}; }
    [[nodiscard]] QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(milliseconds); }
    auto operator<=>(const Timestamp &) const = default;
};

/// Who may read what is restricted: nobody outside before somebody looked at it, nobody outside at all, or
/// everybody from a day on.
enum class Restriction { Publishable, ToCheck, OffRecord, Embargoed };

enum class EpisodeState {
    Staged, ///< its text is being written; not there for anybody yet
    Live,
    Deleted, ///< out of sight, kept for undo
};

struct Episode {
    EpisodeId id;
    QUuid guid;
    QString title;
    QString number;
    QDate date;
    QString language;
    QString summary;
    QString media;
    QString position; ///< fractional key among the episodes
    EpisodeState state = EpisodeState::Live;
    RevisionId revision; ///< the current one
    Timestamp created;
    Restriction restriction = Restriction::Publishable;
    QDate embargo = {}; ///< the day from which all may read it; invalid: no day was named
    bool operator==(const Episode &) const = default;
};

enum class ReadStatus { Unread, Read, Coded, SecondPass };

struct EpisodeStatus {
    Id<struct EpisodeStatusKind> id;
    QUuid guid;
    EpisodeId episode;
    CoderId coder;
    ReadStatus status = ReadStatus::Unread;
    bool operator==(const EpisodeStatus &) const = default;
};

/// A label of one episode; the record behind transcript's Label.
struct EpisodeLabel {
    LabelId id;
    QUuid guid;
    EpisodeId episode;
    int ordinal = 0;
    QString name;
    Role role = Role::Other;
    SpeakerId speaker;
    bool operator==(const EpisodeLabel &) const = default;
};

struct Speaker {
    SpeakerId id;
    QUuid guid;
    QString kind = QStringLiteral("person");
    QString name;
    QString description = {};
    std::optional<Colour> colour = {};
    QString consentScope = {}; ///< what they agreed to, in a person's own words
    QDate consentDate = {};
    Restriction restriction = Restriction::Publishable; ///< of all that they say
    QDate embargo = {};                                 ///< as Episode::embargo
    bool operator==(const Speaker &) const = default;
};

struct Coder {
    CoderId id;
    QUuid guid;
    QString name;
    QString initials;
    Colour colour;
    bool operator==(const Coder &) const = default;
};

/// "AL" for "Ann Lee".
[[nodiscard]] QString initialsOf(QStringView name);

enum class TagKind { Code, Category, Theme };
enum class TagStatus { Candidate, Settled, Dropped };

struct Tag {
    TagId id;
    QUuid guid;
    TagId parent;
    QString position; ///< fractional key among its siblings
    QString name;
    Colour colour;
    TagKind kind = TagKind::Code;
    TagStatus status = TagStatus::Candidate;
    bool codable = true;
    QString shortcut; ///< the slot "1" to "9", or empty
    QString description;
    QString include;
    QString exclude;
    bool operator==(const Tag &) const = default;
};

/// A passage that someone marked. Its place counts code points, as the file does; a view converts it with its
/// text's OffsetMap.
struct Annotation {
    AnnotationId id;
    QUuid guid;
    EpisodeId episode;
    RevisionId revision;
    CodePoint start;
    CodePoint stop;
    QString quote;
    QString prefix; ///< what stands before, at most ContextLength code points
    QString suffix;
    AnchorState state = AnchorState::Anchored;
    double score = 1;
    Colour colour;
    bool quotable = false;
    Restriction restriction = Restriction::Publishable;
    QDate embargo;
    CoderId coder;
    Timestamp created;

    static constexpr qsizetype ContextLength = 32;

    [[nodiscard]] CodePointRange range() const { return {start, stop}; }
    /// A person has to say whether it stands where it was proposed, or nowhere. An orphan that somebody
    /// decided to keep as one has the score 1.
    [[nodiscard]] bool awaitsReview() const
    {
        return state == AnchorState::ToReview || (state == AnchorState::Orphan && score < 1);
    }
    bool operator==(const Annotation &) const = default;
};

struct Tagging {
    TaggingId id;
    QUuid guid;
    AnnotationId annotation;
    TagId tag;
    CoderId coder;
    double weight = 0;
    Timestamp created;
    bool operator==(const Tagging &) const = default;
};

struct Note {
    NoteId id;
    QUuid guid;
    QString kind; ///< "", descriptive, theoretical, method, reflexive, to do, summary, paraphrase
    QUuid object; ///< what it is about; null for a note on the whole project
    QString body; ///< Markdown
    CoderId coder;
    Timestamp created;
    bool operator==(const Note &) const = default;
};

/// Two episodes that are read beside each other, and what a person said of how. The left one has the lower
/// id.
struct EpisodePair {
    PairId id;
    QUuid guid;
    EpisodeId left;
    EpisodeId right;
    QString kind; ///< of their alignment; empty: by evidence
    bool operator==(const EpisodePair &) const = default;
};

/// Two turns that a person put beside each other, or kept from being put there. Each is named by where it
/// begins, in code points of a text; a place moves along with the text as passages do. One whose text has
/// gone for another, in which nothing answers to it, says nothing until that is undone.
struct Pin {
    PinId id;
    QUuid guid;
    PairId pair;
    RevisionId leftRevision;
    CodePoint left;
    RevisionId rightRevision;
    CodePoint right;
    bool isCut = false;
    bool operator==(const Pin &) const = default;
};

/// A question of the project's guide; a follow-up stands below the question it follows.
struct Question {
    QuestionId id;
    QUuid guid;
    QuestionId parent;
    QString position; ///< fractional key among its siblings
    QString text;
    bool operator==(const Question &) const = default;
};

/// Which question a person says that an exchange answers. The exchange is named by where it begins, which
/// moves along as pins do.
struct Assignment {
    AssignmentId id;
    QUuid guid;
    QuestionId question; ///< invalid: to none of the guide
    EpisodeId episode;
    RevisionId revision;
    CodePoint start;
    bool operator==(const Assignment &) const = default;
};

enum class AttributeObject { Speaker, Episode };
enum class AttributeType { Text, Number, Date, Choice, Boolean };

/// What is known of each person, or of each episode, in one word or number: an occupation, a wave.
struct Attribute {
    AttributeId id;
    QUuid guid;
    AttributeObject object = AttributeObject::Speaker;
    QString name;
    AttributeType type = AttributeType::Text;
    QStringList choices = {}; ///< of a choice, in the order in which they are offered
    QString position = {};    ///< fractional key among those of the same kind of object
    bool operator==(const Attribute &) const = default;
};

/// Where nothing is known there is no record.
struct AttributeValue {
    AttributeValueId id;
    QUuid guid;
    AttributeId attribute;
    QUuid object; ///< a speaker or an episode
    /// Text and choice: QString. Number: double. Date: QString, ISO 8601. Boolean: 0 or 1. See attributes.h.
    QVariant value;
    bool operator==(const AttributeValue &) const = default;
};

/// What somebody says that two objects have to do with each other, by their GUIDs.
struct Link {
    LinkId id;
    QUuid guid;
    QUuid from;
    QUuid to;
    QString name; ///< contradicts, explains, leads to; Mirrors, ExampleOf, Protects
    CoderId coder;
    Timestamp created;

    /// A passage of one text and what says the same in another, marked alike.
    static constexpr QLatin1StringView Mirrors{"mirrors"};
    /// From an annotation to the tag that its passage is an anchor example of.
    static constexpr QLatin1StringView ExampleOf{"example"};
    /// From the coder who wants it so to the codebook, whose GUID is the same in all projects
    /// (tagrules.h).
    static constexpr QLatin1StringView Protects{"protects"};

    bool operator==(const Link &) const = default;
};

} // namespace visavis
