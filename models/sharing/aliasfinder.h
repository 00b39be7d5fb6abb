// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedits.h"
#include "models/base/offset.h"
#include "models/sharing/alias.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <vector>

namespace visavis
{

/// Finds real names in texts, folded as everywhere: without regard to case, accents and what stands between
/// their words ("Marie-Claude", "l’Isabelle"). Names are whole words; where several begin at one word, the
/// longest holds.
class AliasFinder
{
public:
    /// Those without a name or without an alias are left out; of two that are the same name the first holds.
    explicit AliasFinder(const std::vector<Alias> &aliases = {});

    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }
    [[nodiscard]] int count() const { return int(m_names.size()); }
    [[nodiscard]] const Alias &alias(int index) const { return m_names[size_t(index)].alias; }

    /// A name in a text.
    struct Place {
        Utf16Range range;
        int alias = 0; ///< alias() of it

        bool operator==(const Place &) const = default;
    };
    /// Ascending and not overlapping; none across a blank line. Linear in the text.
    [[nodiscard]] std::vector<Place> find(QStringView text) const;

    /// What comes in the place of the names, ascending and not overlapping: the aliases, in capitals where
    /// the name stands in capitals; in French with the word before, where that is elided and must not be any
    /// more, or the other way round (elision.h). The language may be unknown: empty.
    [[nodiscard]] std::vector<textedits::Replacement> replacements(QStringView text,
                                                                   QStringView language) const;
    /// The text with all names replaced.
    [[nodiscard]] QString applied(const QString &text, QStringView language = {}) const;

private:
    struct Name {
        Alias alias;
        QList<QByteArray> words; ///< folded, at least one
    };
    std::vector<Name> m_names;
    QHash<QByteArray, std::vector<int>> m_byFirstWord; ///< those with the most words first
};

} // namespace visavis
