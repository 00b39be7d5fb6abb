// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/rtfwords.h"

#include <optional>

namespace visavis::rtf
{

/// Where words go.
enum class Destination { Body, Nowhere, FontTable, StyleSheet, Information, Title, Created };

/// What a group has of its own and gives back at its end.
struct State {
    Destination destination = Destination::Body;
    bool isFirst = true;  ///< nothing stood in the group yet: a word may name what it is
    bool starred = false; ///< "\*" came: to be passed over when the word is not known
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool deleted = false;
    bool inTable = false;
    int font = 0;
    int unicodeSkip = 1;
    int style = -1;
    std::optional<int> outline;
};

/// What a control word makes of it; nothing for words of other kinds. Of those that switch, a number 0 is
/// off.
void applyFormat(State &state, Meaning meaning, std::optional<int> number);

} // namespace visavis::rtf
