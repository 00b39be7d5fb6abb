// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"

#include <QList>

namespace visavis
{

/// A tag as an annotation wears it. One that several coders gave is there once.
struct WornTag {
    TagId id;
    QString name;
    Colour colour;
    double weight = 0; ///< the greatest that somebody gave it here; 0: none
    bool operator==(const WornTag &) const = default;
};

/// "Water", "Water 60": with its weight.
[[nodiscard]] QString wornTagText(const WornTag &tag);

/// Why a tag is on an annotation.
struct TaggingNote {
    QString tag;
    QString body; ///< Markdown
    bool operator==(const TaggingNote &) const = default;
};

/// A link from or to an annotation, as its card says it.
struct ShownLink {
    LinkId id;
    QUuid other;      ///< the other end
    QString name;     ///< of the link, as the file has it
    QString words;    ///< the other end's, in one line
    bool isTo = true; ///< it leads from the annotation to the other one
    bool operator==(const ShownLink &) const = default;
};

enum AnnotationRole {
    AnnotationIdRole = Qt::UserRole + 1, ///< AnnotationId
    AnnotationEpisodeRole,               ///< EpisodeId
    AnnotationEpisodeTitleRole,          ///< QString
    AnnotationQuoteRole,                 ///< QString, as it stands in the text
    AnnotationSpeakerRole,               ///< QString: "Ann", "Ann, Ben"; empty when nobody is named
    AnnotationSpeakerRoleRole,           ///< Role as int, of who speaks; invalid when unknown
    AnnotationSectionRole,               ///< QString, the section's title
    AnnotationTimeRole,                  ///< QString, "0:12:04"; empty when the source gives no time there
    AnnotationTurnRole,                  ///< int, the turn's number in the episode, from 1; 0 when unknown
    AnnotationTagsRole,                  ///< QList<WornTag>, in the order they were given
    AnnotationNotesRole,                 ///< QStringList of Markdown
    AnnotationColourRole,                ///< Colour
    AnnotationCoderRole,                 ///< CoderId
    AnnotationCoderNameRole,             ///< QString
    AnnotationInitialsRole,              ///< QString, the coder's
    AnnotationStateRole,                 ///< AnchorState as int
    AnnotationCreatedRole,               ///< QDateTime
    AnnotationAccessRole,                ///< Access, of the passage itself
    AnnotationOwnNoteRole,      ///< QString, the current coder's; the first of the notes, if there is one
    AnnotationTaggingNotesRole, ///< QList<TaggingNote>, in the order of the tags
    AnnotationLinksRole,        ///< QList<ShownLink>
    AnnotationQuotableRole,     ///< bool
    AnnotationGroupCountRole,   ///< int, of a heading: how many annotations are under it
    AnnotationGroupFoldedRole,  ///< bool, of a heading
};

} // namespace visavis

Q_DECLARE_METATYPE(visavis::WornTag)
Q_DECLARE_METATYPE(visavis::TaggingNote)
Q_DECLARE_METATYPE(visavis::ShownLink)
