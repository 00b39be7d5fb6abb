// SPDX-License-Identifier: MIT
#include "models/writers/references/quotecontexts.h"

#include <QStringMatcher>

#include <algorithm>

namespace visavis
{

namespace
{

constexpr qsizetype FirstContext = 32; ///< code points on either side

/// So many UTF-16 units are counted at once over the whole text; a longer stretch that begins with a window
/// which occurs once occurs once.
constexpr qsizetype Window = 48;
constexpr quint64 Base = 0x100000001b3; ///< of the rolling sum; odd

quint64 sumOf(QStringView window)
{
    quint64 sum = 0;
    for (const QChar c : window) {
        sum = sum * Base + c.unicode();
    }
    return sum;
}

/// So many code points before or behind a place, as far as the text goes.
qsizetype moved(QStringView text, qsizetype place, qsizetype codePoints, int direction)
{
    for (; codePoints > 0; --codePoints) {
        if (direction < 0 ? place == 0 : place == text.size()) {
            break;
        }
        const bool isPair =
            direction < 0 ? place > 1 && text[place - 1].isLowSurrogate() && text[place - 2].isHighSurrogate()
                          : place + 1 < text.size() && text[place].isHighSurrogate() &&
                                text[place + 1].isLowSurrogate();
        place += direction * (isPair ? 2 : 1);
    }
    return place;
}

} // namespace

QuoteContexts::QuoteContexts(QStringView text, const std::vector<Utf16Range> &quotes)
    : m_text(text)
{
    if (text.size() < Window) {
        return;
    }
    for (const Utf16Range &quote : quotes) {
        const qsizetype from = moved(text, quote.start.value(), FirstContext, -1);
        if (from + Window <= text.size()) {
            m_counts.insert(sumOf(text.sliced(from, Window)), 0);
        }
    }
    quint64 highest = 1; ///< the weight of a window's first unit
    for (qsizetype i = 1; i < Window; ++i) {
        highest *= Base;
    }
    quint64 sum = sumOf(text.first(Window));
    for (qsizetype from = 0;; ++from) {
        if (const auto count = m_counts.find(sum); count != m_counts.end()) {
            ++*count;
        }
        if (from + Window >= text.size()) {
            break;
        }
        sum = (sum - highest * text[from].unicode()) * Base + text[from + Window].unicode();
    }
}

QuoteContext QuoteContexts::of(Utf16Range quote) const
{
    qsizetype from = 0;
    qsizetype to = m_text.size();
    for (qsizetype context = FirstContext; context < m_text.size(); context *= 2) {
        const qsizetype start = moved(m_text, quote.start.value(), context, -1);
        const qsizetype stop = moved(m_text, quote.stop.value(), context, 1);
        if (isUnique(start, stop)) {
            from = start;
            to = stop;
            break;
        }
    }
    return {.prefix = m_text.sliced(from, quote.start.value() - from),
            .suffix = m_text.sliced(quote.stop.value(), to - quote.stop.value())};
}

bool QuoteContexts::isUnique(qsizetype from, qsizetype to) const
{
    if (to - from >= Window) {
        const auto count = m_counts.constFind(sumOf(m_text.sliced(from, Window)));
        if (count != m_counts.constEnd() && *count == 1) {
            return true;
        }
    }
    const QStringMatcher matcher(m_text.sliced(from, to - from));
    return matcher.indexIn(m_text, 0) == from && matcher.indexIn(m_text, from + 1) < 0;
}

} // namespace visavis
