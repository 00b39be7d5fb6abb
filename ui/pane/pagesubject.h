// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "models/collection/collection.h"

#include <QJsonObject>
#include <QUuid>

#include <variant>

namespace visavis
{

/// A text that an episode had before, by GUID of the episode; one that was edited in place also as it was
/// imported.
struct FormerText {
    QUuid episode;
    RevisionId revision;
    bool isBeforeEdits = false;

    bool operator==(const FormerText &) const = default;
};

/// The file that the current text of an episode was read from, as it is written.
struct SourceOf {
    QUuid episode;

    bool operator==(const SourceOf &) const = default;
};

/// A note: this one, or the current coder's on something that has a GUID.
struct NoteOn {
    QUuid object;    ///< null: the project, whose notes are its journal
    QUuid note = {}; ///< null: the current coder's on the object

    bool operator==(const NoteOn &) const = default;
};

/// The passages of a tag as cards, to be sorted into the tags inside it.
struct SortedTag {
    QUuid tag;

    bool operator==(const SortedTag &) const = default;
};

/// What a pane can show in place of an episode's current text. It is a value that a layout can keep.
using PageSubject = std::variant<Collection, FormerText, SourceOf, NoteOn, SortedTag>;

[[nodiscard]] QJsonObject toJson(const PageSubject &subject);
/// None for what is none of these.
[[nodiscard]] std::optional<PageSubject> pageSubjectFromJson(const QJsonObject &json);

} // namespace visavis
