// SPDX-License-Identifier: MIT
#include "models/transcript/sentences.h"

#include <algorithm>
#include <array>
#include <span>

namespace visavis
{

namespace
{

bool isTerminator(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u'\u2026': // horizontal ellipsis
    case u'\u203c': // double exclamation mark
    case u'\u2047': // double question mark
    case u'\u2048': // question exclamation mark
    case u'\u2049': // exclamation question mark
    case u'\u061f': // Arabic question mark
    case u'\u06d4': // Arabic full stop
    case u'\u0964': // Devanagari danda
    case u'\u3002': // ideographic full stop
    case u'\uff01': // full-width exclamation mark
    case u'\uff1f': // full-width question mark
        return true;
    default:
        return false;
    }
}

/// Scripts without spaces between sentences.
bool endsWithoutSpace(QChar c)
{
    return c == u'\u3002' || c == u'\uff01' || c == u'\uff1f';
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'*' || c == u'_' || c.category() == QChar::Punctuation_Close ||
           c.category() == QChar::Punctuation_FinalQuote;
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash;
}

qsizetype pastSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

/// Closing quotes and brackets; a guillemet counts after a space too, when no word is glued to it.
qsizetype pastClosers(QStringView text, qsizetype at)
{
    for (;;) {
        while (at < text.size() && (isCloser(text[at]) || isTerminator(text[at]))) {
            ++at;
        }
        const qsizetype next = pastSpaces(text, at);
        const bool spacedGuillemet = next > at && next < text.size() && text[next] == u'»' &&
                                     (next + 1 == text.size() || !text[next + 1].isLetterOrNumber());
        if (!spacedGuillemet) {
            return at;
        }
        at = next + 1;
    }
}

/// The word that ends right before a full stop.
QStringView wordBefore(QStringView text, qsizetype stop)
{
    qsizetype start = stop;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.')) {
        --start;
    }
    return text.sliced(start, stop - start);
}

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// A full stop that belongs to the word before it. "No." is an answer, and "no. 4" is not.
bool isAbbreviation(QStringView word, QChar next)
{
    static constexpr std::array<QStringView, 18> BeforeNames{
        u"mm",  u"mme", u"mmes", u"mlle", u"dr",  u"drs", u"pr",  u"prof", u"mr",
        u"mrs", u"ms",  u"st",   u"ste",  u"sgt", u"gen", u"rev", u"hon",  u"vs"};
    static constexpr std::array<QStringView, 14> BeforeNumbers{u"no",  u"nos",    u"p",    u"pp", u"art",
                                                               u"fig", u"vol",    u"chap", u"ch", u"ca",
                                                               u"env", u"approx", u"t",    u"av"};
    if (word.isEmpty()) {
        return false;
    }
    if (word.size() == 1 && word.front().isUpper()) {
        return true;
    }
    if (word.contains(u'.') && word.back().isLower()) {
        return true; // e.g., i.e., p.ex.
    }
    return isOneOf(word, BeforeNames) || (next.isNumber() && isOneOf(word, BeforeNumbers));
}

/// The first letter or digit of what follows, past opening quotes and dashes; null when there is none.
QChar firstOf(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const QChar c = text[at];
        const bool opens = c.isSpace() || c == u'"' || c == u'\'' || c == u'*' || c == u'_' || isDash(c) ||
                           c.category() == QChar::Punctuation_Open ||
                           c.category() == QChar::Punctuation_InitialQuote;
        if (!opens) {
            return c;
        }
        ++at;
    }
    return {};
}

bool hasBlankLine(QStringView text)
{
    return text.count(u'\n') > 1;
}

/// Whether the terminators before `end` end a sentence when the next words begin at `next`.
bool endsSentence(QStringView text, qsizetype terminator, qsizetype end, qsizetype next)
{
    if (next == end && !endsWithoutSpace(text[end - 1])) {
        return false;
    }
    if (hasBlankLine(text.sliced(end, next - end))) {
        return true;
    }
    const QChar first = firstOf(text, next);
    if (first.isLower()) {
        return false;
    }
    const bool loneStop = text[terminator] == u'.' && end == terminator + 1;
    return !loneStop || !isAbbreviation(wordBefore(text, terminator), first);
}

} // namespace

std::vector<qsizetype> sentenceStarts(QStringView text)
{
    std::vector<qsizetype> starts;
    if (text.isEmpty()) {
        return starts;
    }
    starts.push_back(0);
    qsizetype at = 0;
    while (at < text.size()) {
        const bool blankLine = text[at] == u'\n' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (!blankLine && !isTerminator(text[at])) {
            ++at;
            continue;
        }
        const qsizetype end = blankLine ? at : pastClosers(text, at + 1);
        const qsizetype next = pastSpaces(text, end);
        if (next < text.size() && next > starts.back() && (blankLine || endsSentence(text, at, end, next))) {
            starts.push_back(next);
        }
        at = std::max(next, at + 1);
    }
    return starts;
}

std::pair<qsizetype, qsizetype> sentenceAt(QStringView text, qsizetype place)
{
    const std::vector<qsizetype> starts = sentenceStarts(text);
    if (starts.empty()) {
        return {0, 0};
    }
    const auto after = std::ranges::upper_bound(starts, place);
    const qsizetype start = after == starts.begin() ? 0 : *(after - 1);
    qsizetype stop = after == starts.end() ? text.size() : *after;
    while (stop > start && text[stop - 1].isSpace()) {
        --stop;
    }
    return {start, stop};
}

} // namespace visavis
