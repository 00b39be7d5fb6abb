// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h" // before Guide, or its enumerator of that name is said to shadow it

#include <QString>

#include <vector>

namespace visavis
{

/// A question of a guide, outside any project.
struct GuideQuestion {
    QString text;
    int level = 0; ///< 0: a question; 1: it follows up the last one of level 0; and so on

    bool operator==(const GuideQuestion &) const = default;
};

/// The questions that interviews are led by, in order. The first has the level 0, none is deeper than one
/// level below the one before.
using Guide = std::vector<GuideQuestion>;

/// The guide that a text holds, as people type and paste them, and as text and Markdown files have them.
///
/// - Numbers of any shape ("1.", "1)", "1.1", "Q1:", "Question 3 :", "a)", "I."), bullets, headings and
///   indentation tell the levels and are left out. Without any, each line is a question.
/// - A line that goes on with a sentence belongs to the question before it.
/// - A theme ("Thème 1 : l'arrivée", a heading) is a question with its questions below it. Without any below
///   it ("Introduction") it is left out, and so is a title that has all the rest below it. Where headings ask
///   or stand alone, they are the questions themselves.
/// - Notes in brackets on lines of their own are left out; in round ones they may ask ("(Who? When?)") and
///   follow up. So are sentences to read out between numbered questions, and bare words such as "Probes:".
[[nodiscard]] Guide readGuide(QStringView text);

/// The guide as a text that reads as the same: questions numbered, follow-ups as indented lists.
[[nodiscard]] QString writeGuide(const Guide &guide);

/// With levels as a guide has them, spaces as between words, and without empty questions.
[[nodiscard]] Guide tidied(Guide guide);

} // namespace visavis
