// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/draft.h"

namespace visavis::structure
{

/// Finds what an interviewer without a name says, among the parts that are still open: headings, paragraphs
/// in bold or italics, and numbered ones, where most of them are questions; and dialogue in which every other
/// dash asks.
void findQuestions(Draft &draft);

/// Where one label alone stands before questions ("Q1. ...", "Journaliste : ...") and paragraphs without any
/// below them, these answer.
void findUnnamedAnswers(Draft &draft);

/// After a question, the paragraphs down to the next question or title are its answer. Where every other
/// answer has one paragraph, more of them after the last question are something else: a note on the author,
/// an advert.
void findAnswers(Draft &draft);

} // namespace visavis::structure
