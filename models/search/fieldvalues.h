// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QStringList>

namespace visavis
{

/// What a colour is called in queries, in both languages of the window, and its "#rrggbb": for
/// Fields::colours.
[[nodiscard]] QStringList queryNames(Colour colour);

/// What a reading state is called in queries, in both languages, in one text: for Fields::status.
[[nodiscard]] QString queryNames(ReadStatus status);

/// What the certainty of an annotation's place is called in queries, in both languages, in one text: for
/// Fields::states.
[[nodiscard]] QString queryNames(AnchorState state);

/// What a restriction is called in queries, in both languages, in one text: for Fields::restrictions.
[[nodiscard]] QString queryNames(Restriction restriction);

/// An attribute's value as queries find it: for KnownValue::value. Yes and no in both languages; of a day,
/// its year and its month stand alone too.
[[nodiscard]] QString queryText(AttributeType type, const QVariant &value);

} // namespace visavis
