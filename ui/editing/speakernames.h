// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"

namespace visavis
{

/// How a label is called where one chooses from them: by its name, or by what it does where it has none.
[[nodiscard]] QString speakerText(const Label &label);
/// Those of some labels of a transcript, with commas between.
[[nodiscard]] QString speakersText(const Transcript &transcript, const std::vector<int> &labels);

/// Who is meant by names with commas between. Labels that the transcript has are found whole, since a name
/// may hold a comma; what is left between commas are names of labels to be made.
[[nodiscard]] std::vector<Editing::SpeakerChoice> speakersNamed(const QString &names,
                                                                const std::vector<Label> &labels);

} // namespace visavis
