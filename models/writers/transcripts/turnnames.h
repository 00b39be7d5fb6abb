// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportwords.h"

#include <QString>

#include <vector>

namespace visavis
{

/// What transcripts name those who speak by.
class TurnNames
{
public:
    /// What a name may hold so that readers find its end.
    enum class Letters {
        All,         ///< in markup
        BeforeColon, ///< at the beginning of a paragraph
        InSubtitles, ///< at the beginning of a cue
    };
    TurnNames(const Transcript &transcript, const ExportWords &words, Letters letters);

    /// "Ann", "Ann, Ben" for two at once, "Interviewer" where only the role is known, "[…]" for whoever may
    /// not be named; empty for nobody.
    [[nodiscard]] QString of(const Turn &turn) const;
    /// "Unknown speaker", for turns of nobody that would else seem to be of whoever spoke before.
    [[nodiscard]] const QString &nobody() const { return m_nobody; }
    /// Whether anybody is named in any turn.
    [[nodiscard]] bool areAny() const { return m_areAny; }

private:
    std::vector<QString> m_names; ///< by label
    QString m_nobody;
    bool m_areAny = false;
};

} // namespace visavis
