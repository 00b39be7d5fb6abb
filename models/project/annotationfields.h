// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/search/predicate.h"

namespace visavis
{

/// What stands around the start of a passage.
struct PassagePlace {
    int section = -1;         ///< index into Transcript::sections; -1 when it is in none
    int turn = -1;            ///< index into Transcript::turns; -1 in a title, and before the first turn
    std::optional<Role> role; ///< of who speaks, the first of two
    QString speaker;          ///< "Ann", "Ann, Ben"; empty when nobody is named
    QStringList speakerNames; ///< by label and by person: what a query may call them
    std::vector<SpeakerId> persons; ///< who speaks, as far as anybody said
    QString sectionTitle;
    /// Of the finest stretch that the source times there, else of the turn.
    std::optional<Milliseconds> time;

    /// One more who speaks, by what the transcript calls them and by who they are, if anybody said.
    void addSpeaker(const ProjectData &data, const QString &name, Role role, SpeakerId person);
};
/// A passage that begins in a title is in the section which that title opens, and nobody says it.
[[nodiscard]] PassagePlace placeOf(const ProjectData &data, const Transcript &transcript, Utf16Offset start);

/// The same for an annotation; nothing around an orphan, which has no place. The map is of the transcript's
/// body.
[[nodiscard]] PassagePlace placeOf(const ProjectData &data, const Transcript &transcript,
                                   const OffsetMap &map, const Annotation &annotation);

/// Whether the predicate asks for anything that the place of an annotation tells.
[[nodiscard]] bool usesPlace(const Predicate &predicate);

/// What is known of a person or an interview, as queries ask for it.
void addKnown(const ProjectData &data, const QUuid &object, std::vector<KnownValue> &known);

/// What the predicate asks about an annotation. The place is looked at only if it usesPlace().
[[nodiscard]] Fields fieldsOf(const ProjectData &data, const Annotation &annotation,
                              const Predicate &predicate, const PassagePlace &place);

} // namespace visavis
