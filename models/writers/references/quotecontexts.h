// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QHash>
#include <QStringView>

#include <vector>

namespace visavis
{

/// What stands around a quote, so that it can be found again.
struct QuoteContext {
    QStringView prefix;
    QStringView suffix;

    bool operator==(const QuoteContext &) const = default;
};

/// Finds as much around the quotes of one text as tells each from every other place: 32 code points on both
/// sides, or more until prefix, quote and suffix together occur once. Building is linear in the text,
/// whatever number of quotes there are.
class QuoteContexts
{
public:
    /// The text must outlive it, and the contexts that it gives. The ranges are those that are asked for.
    QuoteContexts(QStringView text, const std::vector<Utf16Range> &quotes);

    /// Views into the text. All of it on both sides where nothing less is unique.
    [[nodiscard]] QuoteContext of(Utf16Range quote) const;

private:
    [[nodiscard]] bool isUnique(qsizetype from, qsizetype to) const;

    QStringView m_text;
    QHash<quint64, int> m_counts; ///< of the windows that the quotes begin with, by their sums
};

} // namespace visavis
