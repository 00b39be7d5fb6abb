// SPDX-License-Identifier: MIT
#include "models/anchoring/replacedtext.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Something has to stand for what is replaced: a turn keeps words.
QString standingFor(const QString &words)
{
    return QStringView(words).trimmed().isEmpty() ? u"…"_s : words;
}

/// Turns and titles, ascending.
std::vector<Utf16Range> partsOf(const Transcript &transcript)
{
    std::vector<Utf16Range> parts;
    for (const Turn &turn : transcript.turns) {
        parts.push_back(turn.range);
    }
    for (const Section &section : transcript.sections) {
        if (!section.titleRange.isEmpty()) {
            parts.push_back(section.titleRange);
        }
    }
    std::ranges::sort(parts);
    return parts;
}

std::vector<textedits::Replacement> withinParts(const Transcript &transcript,
                                                const std::vector<textedits::Replacement> &replacements)
{
    const std::vector<Utf16Range> parts = partsOf(transcript);
    std::vector<textedits::Replacement> within;
    auto part = parts.begin();
    for (const textedits::Replacement &replacement : replacements) {
        while (part != parts.end() && part->stop <= replacement.range.start) {
            ++part;
        }
        for (auto next = part; next != parts.end() && next->start < replacement.range.stop; ++next) {
            within.push_back(
                {.range = replacement.range.intersected(*next), .text = standingFor(replacement.text)});
        }
    }
    return within;
}

std::vector<textedits::Replacement> alike(const std::vector<Utf16Range> &ranges, const QString &words)
{
    std::vector<textedits::Replacement> replacements;
    for (const Utf16Range range : ranges) {
        replacements.push_back({.range = range, .text = words});
    }
    return replacements;
}

} // namespace

ReplacedText::ReplacedText(const Transcript &transcript, std::vector<textedits::Replacement> replacements)
    : m_transcript(transcript)
    , m_replacements(withinParts(transcript, replacements))
{
    if (const auto edit = textedits::replace(transcript, m_replacements, textedits::Spacing::Kept)) {
        m_transcript = applied(transcript, *edit);
        return;
    }
    // They stand there already; should they not, no word to be replaced may be read all the same.
    for (const textedits::Replacement &replacement : m_replacements) {
        if (transcript.text(replacement.range) != replacement.text) {
            const qsizetype length = replacement.range.length();
            m_transcript.body.replace(replacement.range.start.value(), length, QString(length, u'…'));
        }
    }
    m_replacements.clear();
}

ReplacedText::ReplacedText(const Transcript &transcript, const std::vector<Utf16Range> &ranges,
                           const QString &words)
    : ReplacedText(transcript, alike(ranges, words))
{
}

Utf16Range ReplacedText::moved(Utf16Range range) const
{
    return {moved(range.start, false), moved(range.stop, true)};
}

Utf16Offset ReplacedText::moved(Utf16Offset place, bool isStop) const
{
    qsizetype shift = 0;
    for (const textedits::Replacement &replacement : m_replacements) {
        const bool isAfter = place >= replacement.range.stop;
        const bool isWithin = !isAfter && (place > replacement.range.start);
        if (isWithin) {
            const Utf16Offset start = replacement.range.start + shift;
            return isStop ? start + replacement.text.size() : start;
        }
        if (!isAfter) {
            break;
        }
        shift += replacement.text.size() - replacement.range.length();
    }
    return place + shift;
}

} // namespace visavis
