// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

/// Of the rows of notes and of links. DisplayRole is the words: of a note, or how two objects are linked.
enum NoteRole {
    NoteIdRole = Qt::UserRole + 1, ///< NoteId; of notes
    NoteLinkRole,                  ///< LinkId; of links
    NoteTitleRole,                 ///< QString, what it is about
    NoteDetailRole,                ///< QString: kind, where
    NoteExcerptRole,               ///< QString, the start of its words without Markdown; empty for links
    NoteDateRole,                  ///< QDateTime
    NoteCoderNameRole,             ///< QString
    NoteInitialsRole,              ///< QString, of the coder
    NoteColourRole,                ///< Colour of the tag or annotation it is about; invalid for others
};

} // namespace visavis
