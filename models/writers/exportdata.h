// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/placement.h"
#include "models/base/colour.h"
#include "models/people/access.h"
#include "models/transcript/transcript.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace visavis
{

/// A tag of the codebook, as exports name it.
struct ExportTag {
    QString guid;
    QStringList path; ///< names from the top of the codebook down to this tag
    std::optional<Colour> colour;
    QString description;

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

/// Why an annotation has a tag: a note on a tagging.
struct ExportTagNote {
    int tag = -1; ///< index into ExportData::tags
    ExportNote note;

    bool operator==(const ExportTagNote &) const = default;
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
    std::vector<int> tags; ///< indexes into ExportData::tags
    std::vector<ExportNote> notes;
    std::vector<ExportTagNote> tagNotes = {}; ///< in the order of the tags
    std::vector<ExportLink> links = {};       ///< the oldest first
    QString coder;
    QDateTime created; ///< invalid when unknown

    bool operator==(const ExportAnnotation &) const = default;
};

struct ExportSpeaker {
    QString name; ///< empty when the transcript names nobody
    Role role = Role::Other;

    bool operator==(const ExportSpeaker &) const = default;
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

    bool operator==(const ExportEpisode &) const = default;
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
    std::vector<ExportOmission> leftOut; ///< told to the person who exports; the writers say nothing of it
    int episodesLeftOut = 0;             ///< whole ones, by a restriction of their own
    int personsLeftOut = 0;              ///< with all that they say, by a restriction of their own
    /// Interviews that are here without their summary and notes on them, for a person in them who is
    /// withheld.
    int summariesLeftOut = 0;

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

[[nodiscard]] int annotationCount(const ExportData &data);

} // namespace visavis
