// SPDX-License-Identifier: MIT
#include "models/alignment/lexicalaffinity.h"

#include "models/search/folding.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

constexpr double ShareOfPartners = 0.4; ///< of the units with a word, so many face one that has it too
constexpr double LeastWeight = 0.7;
constexpr double MostWeight = 4.5;

/// The key under which a word is compared; empty for one that says nothing.
QByteArrayView keyOf(QByteArrayView word, QChar firstLetter, LexicalAffinity::Words words)
{
    constexpr qsizetype Beginning = 4; // letters
    const bool hasDigits = std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (words == LexicalAffinity::Words::Same || hasDigits) {
        return word;
    }
    qsizetype stop = 0;
    qsizetype letters = 0;
    while (stop < word.size() && letters < Beginning) {
        do {
            ++stop;
        } while (stop < word.size() && (uchar(word[stop]) & 0xC0) == 0x80); // the rest of a UTF-8 sequence
        ++letters;
    }
    const bool isLongEnough = letters == Beginning;
    return isLongEnough || firstLetter.isUpper() ? word.first(stop) : QByteArrayView();
}

/// Which units have which keys.
struct UnitKeys {
    std::vector<std::vector<int>> ofUnit;  ///< ascending, each once
    std::vector<std::vector<int>> unitsOf; ///< by key, ascending

    UnitKeys(const AlignmentUnits &units, LexicalAffinity::Words words, QHash<QByteArray, int> &numbers)
        : ofUnit(size_t(units.count()))
    {
        for (int unit = 0; unit < units.count(); ++unit) {
            auto &keys = ofUnit[size_t(unit)];
            const QStringView text = units.text(unit);
            forEachWord(text, [&](QByteArrayView word, Utf16Range range) {
                const QByteArrayView key = keyOf(word, text[range.start.value()], words);
                if (!key.isEmpty()) {
                    const QByteArray held = key.toByteArray();
                    const auto found = numbers.constFind(held);
                    keys.push_back(found != numbers.constEnd() ? *found
                                                               : *numbers.insert(held, int(numbers.size())));
                }
            });
            std::ranges::sort(keys);
            keys.erase(std::ranges::unique(keys).begin(), keys.end());
        }
    }

    void index(int keys)
    {
        unitsOf.resize(size_t(keys));
        for (int unit = 0; unit < int(ofUnit.size()); ++unit) {
            for (const int key : ofUnit[size_t(unit)]) {
                unitsOf[size_t(key)].push_back(unit);
            }
        }
    }
    [[nodiscard]] double frequency(int key) const
    {
        return double(unitsOf[size_t(key)].size()) / double(std::max<size_t>(1, ofUnit.size()));
    }
};

} // namespace

LexicalAffinity::LexicalAffinity(const AlignmentUnits &left, const AlignmentUnits &right, Words words)
{
    QHash<QByteArray, int> numbers;
    UnitKeys keysLeft(left, words, numbers);
    UnitKeys keysRight(right, words, numbers);
    const int count = int(numbers.size());
    keysLeft.index(count);
    keysRight.index(count);

    std::vector<float> weights(size_t(count), 0);
    for (int key = 0; key < count; ++key) {
        const double often = std::max(keysLeft.frequency(key), keysRight.frequency(key));
        const bool isShared =
            !keysLeft.unitsOf[size_t(key)].empty() && !keysRight.unitsOf[size_t(key)].empty();
        const double weight = isShared ? std::log(ShareOfPartners / often) : 0;
        weights[size_t(key)] = weight < LeastWeight ? 0.0F : float(std::min(weight, MostWeight));
    }

    std::vector<float> row(size_t(right.count()), 0);
    std::vector<int> touched;
    m_starts.push_back(0);
    for (const auto &keys : keysLeft.ofUnit) {
        float byChance = 0;
        for (const int key : keys) {
            const float weight = weights[size_t(key)];
            if (weight == 0) {
                continue;
            }
            byChance += weight * float(keysRight.frequency(key));
            for (const int unit : keysRight.unitsOf[size_t(key)]) {
                if (row[size_t(unit)] == 0) {
                    touched.push_back(unit);
                }
                row[size_t(unit)] += weight;
            }
        }
        std::ranges::sort(touched);
        for (const int unit : touched) {
            m_entries.push_back({.right = unit, .value = row[size_t(unit)]});
            row[size_t(unit)] = 0;
        }
        touched.clear();
        m_starts.push_back(m_entries.size());
        m_byChance.push_back(byChance);
    }
}

} // namespace visavis
