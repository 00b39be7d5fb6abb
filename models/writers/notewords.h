// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>

#include <vector>

namespace visavis
{

/// A note's Markdown as it is shown in a small place: its words without the markup, and how stretches of them
/// look.
struct NoteWords {
    enum class Look {
        Strong = 1 << 0, ///< headings too
        Emphasis = 1 << 1,
        Struck = 1 << 2,
        Link = 1 << 3,
        Code = 1 << 4,
        Mark = 1 << 5, ///< a list's bullet or number, a rule
    };
    Q_DECLARE_FLAGS(Looks, Look)

    /// In UTF-16 units of the words.
    struct Stretch {
        qsizetype start = 0;
        qsizetype length = 0;
        Looks looks;

        bool operator==(const Stretch &) const = default;
    };

    QString words;                  ///< lines are separated by line feeds; none is empty
    std::vector<Stretch> stretches; ///< ascending, not overlapping; what has no look of its own is in none
};
Q_DECLARE_OPERATORS_FOR_FLAGS(NoteWords::Looks)

/// Line breaks of the note stay, lists keep their bullets and numbers. Quick where there is no markup.
[[nodiscard]] NoteWords noteWords(QStringView markdown);

} // namespace visavis
