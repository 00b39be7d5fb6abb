// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"
#include "models/readers/structure/names.h"

#include <optional>
#include <vector>

namespace visavis::structure
{

/// How a speaker's name may be written. What a line could be, not what it is: see labelchoice.h.
enum class LabelShape {
    None,
    Colon,    ///< "Ann: Hello", "Ann:" alone, "[00:12] Ann: Hello", "Ann: 00:12"
    NameTime, ///< "Ann Bell  0:12" alone on its line
    NameLine, ///< "Ann Bell" alone on its line
    TimeLine, ///< "[00:12:03]" alone: no name, a time for what follows
    Heading,  ///< "## Ann Bell"
    Dash,     ///< "— Hello": somebody else than before, who has no name
    Given,    ///< the source says who speaks: Block::speaker
};

struct LabelMark {
    LabelShape shape = LabelShape::None;
    NameLikeness likeness = NameLikeness::None;
    bool isDashed =
        false; ///< "Ann Bell - Hello", "Ann:Hello", "**Ann** Hello", "[Ann]": much else is written so
    bool strong = false;     ///< the name is in bold or italics
    qsizetype nameStart = 0; ///< in Document::text
    qsizetype nameLength = 0;
    qsizetype textStart =
        0;         ///< where the words begin, in Document::text; the block's end when they follow below
    int name = -1; ///< index into LabelMarks::names
    std::optional<Milliseconds> time;
    bool beginsWithTime = false;         ///< in brackets, whatever the shape
    std::optional<Milliseconds> endTime; ///< of "[0:01 - 0:05] Ann:"
};

/// One mark per block, and the different names among them.
struct LabelMarks {
    std::vector<LabelMark> marks;
    std::vector<QString> names;
};

/// Looks at every line once; linear in the text.
[[nodiscard]] LabelMarks findLabelMarks(const Document &document);

/// Takes what the source says itself, for a document that has speakers.
[[nodiscard]] LabelMarks givenLabelMarks(const Document &document);

} // namespace visavis::structure
