// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QString>

#include <limits>
#include <vector>

namespace visavis
{

struct OccurrenceOptions {
    bool matchCase = false;
    bool wholeWords = false; ///< In scripts without spaces every place is one between words.

    bool operator==(const OccurrenceOptions &) const = default;
};

/// Looks for words as they are written, letter for letter, to replace them. Apostrophes of any form are
/// alike, so are spaces of any width and line ends; accents composed or not. Nothing is found across a blank
/// line, nor where an accent or the like belongs to the last letter.
class Occurrences
{
public:
    explicit Occurrences(const QString &words, OccurrenceOptions options = {});

    /// Ascending and not overlapping, the first where two overlap; at most so many. Linear in the text.
    [[nodiscard]] std::vector<Utf16Range> in(QStringView text,
                                             qsizetype most = std::numeric_limits<qsizetype>::max()) const;

private:
    /// One way to write the words.
    struct Spelling {
        QString letters;
        std::vector<qsizetype> restarts; ///< how much of its start is its end, for each length
    };
    [[nodiscard]] QString alike(QStringView text) const;
    [[nodiscard]] bool isOccurrence(QStringView text, Utf16Range range) const;
    [[nodiscard]] std::vector<Utf16Range> find(const Spelling &spelling, QStringView text,
                                               QStringView letters, qsizetype most) const;

    OccurrenceOptions m_options;
    std::vector<Spelling> m_spellings;
};

} // namespace visavis
