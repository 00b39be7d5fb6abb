// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QVariantHash>

#include <functional>

namespace visavis
{

/// What tells one format of annotated notes from another: its templates, and how values are escaped for them.
///
/// Three templates make a document, each a whole in itself, so that memory and time stay even and an export
/// can be cancelled: "notes-annotation.SUFFIX" is rendered for each annotation, "notes-group.SUFFIX" for each
/// episode or tag (`annotations` holds its annotations, rendered), "notes.SUFFIX" for the whole (`groups`
/// likewise). What is rendered goes to the device at once. The first two include "notes-list.SUFFIX" for
/// their notes.
///
/// The values, all of them escaped text unless said otherwise; what is unknown or not asked for is empty:
/// - everywhere: language, colon, word_tags, word_links, word_notes, word_context, word_contents,
/// word_anchor, word_none
/// - notes: title, subtitle, made_with, facts (list of label, text), contents (list of id, title, count),
///   groups
/// - notes-group: id, kind ("episode", "tag", "person", "question", or empty for what is left over), title,
///   text_language, colour, summary, facts, notes (list of kind, subject, about, text), annotations
/// - notes-annotation: id, first_id (where it stands under another heading before), text_language, quote,
/// colour
///   ("e69f00" or "none"), reference and its parts: speaker, episode, section, turn, time, time_link, coder,
///   date, restriction (to check), state (said only where its place in the text is in doubt, or gone);
///   created (its date as "2024-03-09"), citation (in the style of the options; there where templates may be
///   a person's own), tags (list of name, colour), tag_names, context, notes (subject:
///   the tagging or link that one is on, empty for the annotation itself), links to other passages (list of
///   direction, an arrow; name, quote, id of the other one; reference)
struct NotesTarget {
    QLatin1StringView suffix;
    std::function<QString(QStringView)> inlineText; ///< a name or title
    std::function<QString(QStringView)> paragraphs; ///< running text of the project: summaries, descriptions
    std::function<QString(QStringView)> quote;
    std::function<QString(QStringView)> note;    ///< Markdown
    std::function<QString(QStringView)> address; ///< a recording's URL or path
    /// What a link to a moment of this recording starts with, already escaped: seconds from the start follow.
    /// Empty when the format has no links or the recording is not on the web.
    std::function<QString(QStringView media)> momentLink;
    /// One part of the line that says where a quote comes from. Kind: speaker, episode, section, turn, time,
    /// coder, date, state. Text and link (often empty) are escaped.
    std::function<QString(const QString &kind, const QString &text, const QString &link)> referencePart;
    QVariantHash values; ///< more values for "notes.SUFFIX"
};

[[nodiscard]] Result<void> writeAnnotatedNotes(const ExportData &data, const ExportOptions &options,
                                               const NotesTarget &target, QIODevice &device,
                                               Progress &progress);

} // namespace visavis
