// SPDX-License-Identifier: MIT
#include "models/transcript/forbidden.h"

namespace visavis
{

namespace
{

/// Without a branch, so that many units at a time are passed over.
bool mayHoldForbidden(QStringView text)
{
    bool may = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        may |= (unit == 0) | ((unit & 0xf800) == 0xd800);
    }
    return may;
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
    if (!mayHoldForbidden(QStringView(text).sliced(from))) {
        return 0;
    }
    qsizetype replaced = 0;
    bool afterHigh = false; // a high surrogate before this place, which waits for its low one
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPaired = c.isHighSurrogate() ? i + 1 < text.size() && text.at(i + 1).isLowSurrogate()
                                                  : c.isLowSurrogate() && afterHigh;
        afterHigh = c.isHighSurrogate() && isPaired;
        if (c.isNull() || (c.isSurrogate() && !isPaired)) {
            text[i] = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return replaced;
}

} // namespace visavis
