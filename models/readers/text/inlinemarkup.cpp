// SPDX-License-Identifier: MIT
#include "models/readers/text/inlinemarkup.h"

#include "models/readers/structure/words.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

constexpr auto SpecialTable = [] {
    std::array<bool, 128> table{};
    for (const char16_t c : std::u16string_view(u"\\`*_[]<&{~")) {
        table[c] = true;
    }
    return table;
}();

bool hasSpecial(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 128 && SpecialTable[c.unicode()]; });
}

} // namespace

void InlineMarkup::addRun(qsizetype from, qsizetype source, qsizetype length)
{
    auto &runs = m_document.runs;
    if (!runs.empty() && (runs.back().body + runs.back().length).value() == from &&
        (runs.back().source + runs.back().length).value() == source) {
        runs.back().length += length;
        return;
    }
    runs.push_back({.body = Utf16Offset(from), .source = Utf16Offset(source), .length = length});
}

void InlineMarkup::append(std::span<const SourceLine> lines, const structure::Block &like)
{
    if (lines.empty()) {
        return;
    }
    const bool special = std::ranges::any_of(lines, [&](const SourceLine &line) {
        return hasSpecial(m_source.sliced(line.start, line.end - line.start));
    });
    if (!special) {
        appendPlain(lines, like);
        return;
    }
    m_scan.scan(m_source, lines);
    emitLines(lines, like);
}

void InlineMarkup::appendPlain(std::span<const SourceLine> lines, structure::Block like)
{
    for (const SourceLine &line : lines) {
        QStringView words = m_source.sliced(line.start, line.end - line.start);
        const qsizetype whole = words.size();
        while (!words.isEmpty() && words.back().isSpace()) {
            words.chop(1);
        }
        if (words.isEmpty()) {
            continue;
        }
        like.start = m_document.text.size();
        like.length = words.size();
        like.line = line.number;
        m_document.text += words;
        m_document.text += whole - words.size() >= 2 ? u'\n' : u' ';
        addRun(like.start, line.start, words.size());
        m_document.blocks.push_back(like);
        like.afterGap = like.bulleted = false;
    }
}

void InlineMarkup::emitLines(std::span<const SourceLine> lines, structure::Block like)
{
    QString &text = m_document.text;
    const QStringView words = m_scan.text();
    qsizetype at = 0;
    int depth = 0;
    for (const SourceLine &line : lines) {
        like.start = text.size();
        like.line = line.number;
        const qsizetype lineEnd = at + line.end - line.start;
        like.strong = emitWords(line.start, at, lineEnd, depth);
        const bool hard = (m_scan.flags(lineEnd) & InlineScan::HardBreak) != 0 ||
                          (lineEnd - at >= 2 && words[lineEnd - 1] == u' ' && words[lineEnd - 2] == u' ');
        at = lineEnd + 1;
        qsizetype end = text.size();
        while (end > like.start && text[end - 1].isSpace()) {
            --end;
        }
        like.length = end - like.start;
        like.strong = std::min(like.strong, like.length);
        if (like.length > 0) {
            text += hard ? u'\n' : u' ';
            m_document.blocks.push_back(like);
            like.afterGap = like.bulleted = false;
        }
    }
}

qsizetype InlineMarkup::emitWords(qsizetype source, qsizetype from, qsizetype to, int &depth)
{
    QString &text = m_document.text;
    const QStringView words = m_scan.text();
    const qsizetype textStart = text.size();
    qsizetype strong = 0;
    bool stillStrong = true;
    for (qsizetype at = from; at < to;) {
        const char flags = m_scan.flags(at);
        depth += (flags & InlineScan::Opens) != 0 ? 1 : (flags & InlineScan::Closes) != 0 ? -1 : 0;
        const bool leading = text.size() == textStart && structure::isBlank(words[at]);
        if ((flags & InlineScan::Dropped) != 0 || leading) {
            ++at;
            continue;
        }
        const qsizetype start = at++;
        if ((flags & InlineScan::Changed) == 0) {
            while (at < to && (m_scan.flags(at) & (InlineScan::Dropped | InlineScan::Changed)) == 0) {
                ++at;
            }
            addRun(text.size(), source + start - from, at - start);
        }
        stillStrong = stillStrong && depth > 0;
        strong += stillStrong ? at - start : 0;
        text += words.sliced(start, at - start);
    }
    return strong;
}

} // namespace visavis
