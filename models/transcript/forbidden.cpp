// SPDX-License-Identifier: MIT
#include "models/transcript/forbidden.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Without a branch and in units of one width, so that compilers look at many at a time.
bool mayHoldForbidden(QStringView text)
{
    quint16 may = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        may |= quint16(unit == 0) | quint16((unit & 0xf800) == 0xd800);
    }
    return may != 0;
}

} // namespace

bool isForbidden(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    }
    if (c.isLowSurrogate()) {
        return at == 0 || !text[at - 1].isHighSurrogate();
    }
    return c.isNull();
}

qsizetype replaceForbidden(QString &text, qsizetype from)
{
    constexpr qsizetype Stretch = 1024;
    qsizetype replaced = 0;
    for (qsizetype start = from; start < text.size(); start += Stretch) {
        const qsizetype stop = std::min(text.size(), start + Stretch);
        if (!mayHoldForbidden(QStringView(text).sliced(start, stop - start))) {
            continue;
        }
        for (qsizetype i = start; i < stop; ++i) {
            if (isForbidden(text, i)) {
                text[i] = QChar::ReplacementCharacter;
                ++replaced;
            }
        }
    }
    return replaced;
}

} // namespace visavis
