// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelchoice.h"

#include <QDate>

namespace visavis::structure
{

/// What a block is in the conversation.
enum class PartKind {
    Text,     ///< a paragraph of whoever speaks
    Title,    ///< begins a section
    Speech,   ///< begins with a label; its words may follow in the next block
    Voice,    ///< begins what somebody without a name says
    Question, ///< said by an interviewer without a name
    Answer,   ///< begins what an interviewee without a name says
    Aside,    ///< a paragraph that belongs to no turn before it
    Remark,   ///< of whoever wrote the transcript, between turns
    Time,     ///< a time alone, for what follows
    Nothing,  ///< a divider
};

struct Part {
    PartKind kind = PartKind::Text;
    int level = 0; ///< of a title
};

/// The whole document understood: one part per block.
struct Plan {
    std::vector<Part> parts;
    QString title; ///< found by evidence; empty when there is none
    QDate date;
};

/// Decides from what the source marks, from the labels chosen, and, for what is then still open, from what
/// stands above what. Linear in the text.
[[nodiscard]] Plan planOf(const Document &document, const LabelMarks &marks, const LabelChoice &labels);

} // namespace visavis::structure
