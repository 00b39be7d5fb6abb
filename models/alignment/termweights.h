// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace visavis
{

/// The terms of one short text and how much each counts, by ascending term.
struct TermVector {
    struct Term {
        int term = 0;
        float weight = 0;
    };
    std::vector<Term> terms;
    float length = 0; ///< Euclid's
};

/// Compares short texts by the words they share, rare ones weighted up (tf-idf and the cosine). Words that
/// begin alike are one term, so that endings do not matter.
class TermWeights
{
public:
    /// Counts a text's terms; returns its number.
    int add(QStringView text);
    /// When all were added: how often terms occur is known then.
    [[nodiscard]] std::vector<TermVector> vectors() const;

    /// The weight of a term that is once in one text only.
    [[nodiscard]] float rarest() const;

    [[nodiscard]] static float cosine(const TermVector &one, const TermVector &other);

private:
    [[nodiscard]] float weight(int textsWith) const;

    QHash<QByteArray, int> m_terms;
    std::vector<int> m_textsWith;
    std::vector<std::vector<std::pair<int, int>>> m_texts; ///< term and how often, ascending
};

} // namespace visavis
