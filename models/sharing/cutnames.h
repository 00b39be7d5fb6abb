// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/aliasfinder.h"

#include <optional>

namespace visavis
{

/// Finds the rest of a name where a text was cut out of a longer one: "Dupont came" of "Marie Dupont came",
/// though "Dupont" alone is no name that is looked for; and, where it was cut within a word, "rie Dupont".
class CutNames
{
public:
    /// The finder outlives this.
    explicit CutNames(const AliasFinder &aliases);

    /// Of the name that the text may begin in; none where it begins with a whole one.
    [[nodiscard]] std::optional<AliasFinder::Place> atStart(QStringView text, bool isInWord) const;
    /// Of the name that it may end in.
    [[nodiscard]] std::optional<AliasFinder::Place> atEnd(QStringView text, bool isInWord) const;

    [[nodiscard]] const QString &name(const AliasFinder::Place &place) const
    {
        return m_aliases.alias(place.alias).name;
    }
    /// With the whole names in the place of both.
    [[nodiscard]] QString completed(const QString &text, bool beginsInWord, bool endsInWord) const;

private:
    struct Word {
        QByteArray folded;
        Utf16Range range;
    };
    [[nodiscard]] static std::vector<Word> wordsOf(QStringView text);

    const AliasFinder &m_aliases;
    std::vector<std::vector<Word>> m_names; ///< by the index of the alias
};

} // namespace visavis
