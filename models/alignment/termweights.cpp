// SPDX-License-Identifier: MIT
#include "models/alignment/termweights.h"

#include "models/search/folding.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

/// A word without most of its ending.
QByteArrayView stemOf(QByteArrayView word)
{
    constexpr qsizetype Kept = 5; // letters; 6 or 7 of longer words
    const qsizetype most = word.size() > 9 ? Kept + 2 : word.size() > 7 ? Kept + 1 : Kept;
    if (word.size() <= most) {
        // "jobs", "works"
        const bool isPlural = word.size() > 3 && word.endsWith('s');
        return isPlural ? word.chopped(1) : word;
    }
    qsizetype stop = most;
    while (stop < word.size() && (uchar(word[stop]) & 0xC0) == 0x80) { // within a letter in UTF-8
        ++stop;
    }
    return word.first(stop);
}

} // namespace

int TermWeights::add(QStringView text)
{
    std::vector<int> all;
    forEachWord(text, [&](QByteArrayView word, Utf16Range) {
        const QByteArray stem = stemOf(word).toByteArray();
        const auto found = m_terms.constFind(stem);
        all.push_back(found != m_terms.constEnd() ? *found : *m_terms.insert(stem, int(m_terms.size())));
    });
    m_textsWith.resize(size_t(m_terms.size()), 0);
    std::ranges::sort(all);
    auto &counted = m_texts.emplace_back();
    for (const int term : all) {
        if (counted.empty() || counted.back().first != term) {
            counted.emplace_back(term, 0);
            ++m_textsWith[size_t(term)];
        }
        ++counted.back().second;
    }
    return int(m_texts.size()) - 1;
}

float TermWeights::weight(int textsWith) const
{
    const double rarity = std::log(double(m_texts.size() + 1) / (textsWith + 0.5));
    return float(std::max(0.0, rarity));
}

float TermWeights::rarest() const
{
    return weight(1);
}

std::vector<TermVector> TermWeights::vectors() const
{
    std::vector<TermVector> vectors;
    for (const auto &counted : m_texts) {
        TermVector &vector = vectors.emplace_back();
        float square = 0;
        for (const auto &[term, count] : counted) {
            const auto weighed = float(weight(m_textsWith[size_t(term)]) * (1 + std::log(double(count))));
            vector.terms.push_back({.term = term, .weight = weighed});
            square += weighed * weighed;
        }
        vector.length = std::sqrt(square);
    }
    return vectors;
}

float TermWeights::cosine(const TermVector &one, const TermVector &other)
{
    float product = 0;
    auto at = other.terms.begin();
    for (const TermVector::Term &term : one.terms) {
        while (at != other.terms.end() && at->term < term.term) {
            ++at;
        }
        if (at != other.terms.end() && at->term == term.term) {
            product += term.weight * at->weight;
        }
    }
    const float lengths = one.length * other.length;
    return lengths > 0 ? product / lengths : 0;
}

} // namespace visavis
