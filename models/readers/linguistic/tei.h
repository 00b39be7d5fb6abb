// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// TEI: transcriptions of speech (ISO 24624, ParlaMint, the older P4 and P5 shapes) and speeches of `sp`.
///
/// An utterance (`u`) or speech (`sp`) is one unit; paragraphs and the `seg`s of a record are its paragraphs.
/// The label is the `speaker` that stands before the words or, for a reference, the name of the person in the
/// header; a reference to nobody stands for itself. `head`s are sections, by the depth of their `div`.
/// Times are those of the `timeline`, counted from its origin. Of a `choice` the first reading is taken.
///
/// What is heard or seen while somebody speaks (vocal, incident, kinesic, note, gap) stands in square
/// brackets where it happens. Between utterances it is nobody's words: it is left out and warned about, as
/// are annotations (`spanGrp`) and events that no words describe. A document without utterances is read as
/// any other text of paragraphs.
[[nodiscard]] Format teiFormat();

} // namespace visavis
