// SPDX-License-Identifier: MIT
#include "models/transcript/quotesearch.h"

#include <QString>

#include <algorithm>

namespace visavis
{

namespace
{

QChar typewriterForm(QChar c)
{
    switch (c.unicode()) {
    case 0x2018: // single quotation marks
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC: // modifier letter apostrophe
        return u'\'';
    case 0x201C: // double quotation marks
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010: // hyphens
    case 0x2011:
        return u'-';
    default:
        return c;
    }
}

/// A text with each run of white space as one space, and the way back from it.
struct Flattened {
    QString text;
    std::vector<qsizetype> runs; ///< places in text of the spaces that stand for more than one character
    std::vector<qsizetype> gone; ///< how many characters are gone up to and with each of these

    explicit Flattened(QStringView original)
    {
        text.reserve(original.size());
        qsizetype sum = 0;
        for (qsizetype i = 0; i < original.size(); ++i) {
            if (!original[i].isSpace()) {
                text += original[i];
                continue;
            }
            qsizetype end = i + 1;
            while (end < original.size() && original[end].isSpace()) {
                ++end;
            }
            if (end - i > 1) {
                sum += end - i - 1;
                runs.push_back(text.size());
                gone.push_back(sum);
            }
            text += u' ';
            i = end - 1;
        }
    }

    /// Of a place in text that is no space, in the original.
    [[nodiscard]] qsizetype original(qsizetype place) const
    {
        const auto before = std::ranges::lower_bound(runs, place) - runs.begin();
        return before == 0 ? place : place + gone[size_t(before - 1)];
    }
};

std::vector<Utf16Range> occurrences(const Flattened &text, const QString &quote)
{
    std::vector<Utf16Range> found;
    for (qsizetype at = text.text.indexOf(quote); at >= 0; at = text.text.indexOf(quote, at + 1)) {
        found.push_back(
            {Utf16Offset(text.original(at)), Utf16Offset(text.original(at + quote.size() - 1) + 1)});
    }
    return found;
}

} // namespace

std::vector<Utf16Range> findQuote(QStringView text, QStringView quote)
{
    QString wanted = quote.toString().simplified();
    if (wanted.isEmpty()) {
        return {};
    }
    Flattened flattened(text);
    std::vector<Utf16Range> found = occurrences(flattened, wanted);
    if (found.empty()) {
        std::ranges::transform(flattened.text, flattened.text.begin(), typewriterForm);
        std::ranges::transform(wanted, wanted.begin(), typewriterForm);
        found = occurrences(flattened, wanted);
    }
    return found;
}

} // namespace visavis
