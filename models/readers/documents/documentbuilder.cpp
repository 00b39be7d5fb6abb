// SPDX-License-Identifier: MIT
#include "models/readers/documents/documentbuilder.h"

#include "models/readers/documents/speakerstyles.h"
#include "models/readers/documents/timeranges.h"
#include "models/readers/structure/table.h"
#include "models/readers/structure/words.h"

#include <algorithm>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;
using structure::Block;

namespace
{

/// What HTML calls white space: a no-break space is a character like any other.
bool collapses(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

QString nameIn(QStringView name)
{
    const auto isMark = [](QChar c) { return c.isSpace() || u":[]()：>—–-"_s.contains(c); };
    while (!name.isEmpty() && isMark(name.front())) {
        name = name.sliced(1);
    }
    // A bracket that opens in the name belongs to it: "Ann (host)".
    while (!name.isEmpty() && isMark(name.back()) && !(name.back() == u')' && name.contains(u'('))) {
        name.chop(1);
    }
    return name.toString().simplified();
}

} // namespace

DocumentBuilder::DocumentBuilder(Spaces spaces)
    : m_spaces(spaces)
{
    m_document.joinsLines = true;
}

void DocumentBuilder::beginParagraph(const Paragraph &paragraph)
{
    endParagraph();
    m_paragraph = paragraph;
    m_inParagraph = true;
    m_afterGap = true;
    m_document.marksHeadings |= paragraph.kind == structure::BlockKind::Heading;
}

void DocumentBuilder::endParagraph()
{
    endBlock();
    m_inParagraph = false;
    m_afterGap = true;
    m_paragraph = {};
}

void DocumentBuilder::beginBlock()
{
    if (!m_document.text.isEmpty()) {
        m_document.text += m_afterGap               ? u"\n\n"_s
                           : m_break == Break::Line ? u"\n"_s
                           : m_break == Break::Wrap ? u" "_s
                                                    : QString();
    }
    m_start = m_document.text.size();
    m_strongEnd = m_start;
    m_inBlock = true;
    if (m_paragraph.kind != structure::BlockKind::Heading) {
        m_said = std::exchange(m_next, {});
    }
}

void DocumentBuilder::endBlock()
{
    if (!std::exchange(m_inBlock, false)) {
        return;
    }
    QString &text = m_document.text;
    while (text.size() > m_start && text.back().isSpace()) {
        text.chop(1);
    }
    for (auto &runs = m_document.runs;
         !runs.empty() && runs.back().body.value() + runs.back().length > text.size();) {
        runs.back().length = text.size() - runs.back().body.value();
        if (runs.back().length > 0) {
            break;
        }
        runs.pop_back();
    }
    if (text.size() == m_start) {
        return;
    }
    m_document.blocks.push_back({.kind = m_paragraph.kind,
                                 .level = m_paragraph.level,
                                 .start = m_start,
                                 .length = text.size() - m_start,
                                 .strong = std::min(m_strongEnd, text.size()) - m_start,
                                 .line = m_paragraph.line,
                                 .afterGap = m_afterGap,
                                 .quoted = m_paragraph.quoted});
    m_styles.push_back(m_paragraph.style);
    m_afterGap = true;
    Block &block = m_document.blocks.back();
    const Said said = std::exchange(m_said, {});
    block.speaker = said.speaker;
    block.startTime = said.start;
    block.endTime = said.end;
}

void DocumentBuilder::addWords(QStringView words, qsizetype source)
{
    // By its number any document can name one. What ends a line is said by breakLine.
    const bool mayHaveLineEnds = m_spaces == Spaces::Collapsed;
    if (words.contains(u'\r') || (!mayHaveLineEnds && words.contains(u'\n'))) {
        addWords(words.toString().replace(u'\r', u' ').replace(u'\n', u' '), Nowhere);
        return;
    }
    if (!m_inBlock) {
        const auto first = std::ranges::find_if_not(words, [](QChar c) { return c.isSpace(); });
        const qsizetype blanks = first - words.begin();
        if (blanks == words.size()) {
            return;
        }
        words = words.sliced(blanks);
        source += source == Nowhere ? 0 : blanks;
        m_inParagraph = true;
        beginBlock();
    }
    if (m_spaces == Spaces::Collapsed) {
        appendCollapsed(words, source);
    } else {
        append(words, source);
    }
}

void DocumentBuilder::append(QStringView words, qsizetype source)
{
    QString &text = m_document.text;
    const bool strongSoFar =
        m_strongEnd == text.size() ||
        std::ranges::all_of(QStringView(text).sliced(m_strongEnd), [](QChar c) { return c.isSpace(); });
    if (source != Nowhere) {
        addRun(source, words.size());
    }
    text += words;
    if (m_strong && strongSoFar && std::ranges::any_of(words, [](QChar c) { return !c.isSpace(); })) {
        m_strongEnd = text.size();
    }
}

void DocumentBuilder::appendCollapsed(QStringView words, qsizetype source)
{
    qsizetype from = 0;
    const auto place = [&](qsizetype at) { return source == Nowhere ? Nowhere : source + at; };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!collapses(words[i])) {
            continue;
        }
        const bool isPlain = words[i] == u' ';
        const bool afterSpace = i > from
                                    ? collapses(words[i - 1])
                                    : m_document.text.size() > m_start && collapses(m_document.text.back());
        if (isPlain && !afterSpace) {
            continue;
        }
        append(words.sliced(from, i - from), place(from));
        from = i + 1;
        if (m_document.text.size() <= m_start || !collapses(m_document.text.back())) {
            append(u" ", Nowhere);
        }
    }
    append(words.sliced(from), place(from));
}

void DocumentBuilder::addRun(qsizetype source, qsizetype length)
{
    if (length == 0) {
        return;
    }
    auto &runs = m_document.runs;
    const Utf16Offset body(m_document.text.size());
    const Utf16Offset at(source);
    if (!runs.empty()) {
        SourcePiece &last = runs.back();
        if (at < last.source + last.length) {
            return; // moved by the parser: its place would turn back
        }
        if (last.body + last.length == body && last.source + last.length == at) {
            last.length += length;
            return;
        }
    }
    runs.push_back({.body = body, .source = at, .length = length});
}

void DocumentBuilder::breakLine(Break how)
{
    const bool hadWords = m_inBlock;
    endBlock();
    m_break = how;
    // A second break in a row leaves a line empty: that is a gap.
    m_afterGap = !hadWords;
}

void DocumentBuilder::addDivider(qint64 line)
{
    endParagraph();
    m_document.blocks.push_back({.kind = structure::BlockKind::Divider,
                                 .level = 0,
                                 .start = m_document.text.size(),
                                 .length = 0,
                                 .strong = 0,
                                 .line = line,
                                 .afterGap = true,
                                 .quoted = false});
    m_styles.push_back(NoStyle);
}

int DocumentBuilder::speakerIndex(const QString &name)
{
    const auto known = m_speakerOfName.constFind(name);
    if (known != m_speakerOfName.constEnd()) {
        return *known;
    }
    const int index = int(m_document.speakers.size());
    m_document.speakers.push_back(name);
    m_speakerOfName.insert(name, index);
    return index;
}

void DocumentBuilder::setSpeaker(QStringView name)
{
    if (const QString clean = nameIn(name); !clean.isEmpty()) {
        m_next.speaker = speakerIndex(clean);
    }
}

void DocumentBuilder::setTime(std::optional<Milliseconds> start, std::optional<Milliseconds> end)
{
    m_next.start = start;
    m_next.end = end;
}

void DocumentBuilder::extendTime(std::optional<Milliseconds> end)
{
    Said &said = m_inBlock ? m_said : m_next;
    if (said.start && end && (!said.end || *said.end < *end)) {
        said.end = end;
    }
}

void DocumentBuilder::beginTable()
{
    endParagraph();
    if (m_tableDepth++ == 0) {
        m_tableStart = m_document.blocks.size();
        m_rows.clear();
    }
}

void DocumentBuilder::beginRow(qint64 line)
{
    endParagraph();
    if (m_tableDepth == 1) {
        m_rows.push_back({.cells = {}, .line = line});
    }
}

void DocumentBuilder::beginCell()
{
    endParagraph();
    if (m_tableDepth == 1 && !m_rows.empty()) {
        m_rows.back().cells.push_back(m_document.blocks.size());
    }
}

void DocumentBuilder::endTable()
{
    endParagraph();
    if (m_tableDepth == 0) {
        return;
    }
    --m_tableDepth;
    if (m_tableDepth == 0) {
        makeTable();
    }
}

/// A table of one column or one row only lays out what is in it, and so does one whose columns say nothing:
/// the blocks stay as they are.
void DocumentBuilder::makeTable()
{
    std::erase_if(m_rows, [](const Row &row) { return row.cells.empty(); });
    const bool hasColumns = std::ranges::any_of(m_rows, [](const Row &row) { return row.cells.size() > 1; });
    auto &blocks = m_document.blocks;
    if (m_rows.size() < 2 || !hasColumns || blocks.size() == m_tableStart) {
        return;
    }
    std::vector<structure::TableRow> rows;
    rows.reserve(m_rows.size());
    for (size_t r = 0; r < m_rows.size(); ++r) {
        structure::TableRow row{.cells = {}, .line = m_rows[r].line};
        for (size_t c = 0; c < m_rows[r].cells.size(); ++c) {
            const size_t first = m_rows[r].cells[c];
            const size_t end = c + 1 < m_rows[r].cells.size() ? m_rows[r].cells[c + 1]
                               : r + 1 < m_rows.size()        ? m_rows[r + 1].cells.front()
                                                              : blocks.size();
            structure::TableCell cell;
            if (first < end) {
                const Block &last = blocks[end - 1];
                cell = {.start = blocks[first].start,
                        .length = last.start + last.length - blocks[first].start};
            }
            row.cells.push_back(cell);
        }
        rows.push_back(std::move(row));
    }
    const auto start = blocks.begin() + std::ptrdiff_t(m_tableStart);
    const std::vector<Block> own(start, blocks.end());
    const std::vector<QString> speakers = m_document.speakers;
    blocks.erase(start, blocks.end());
    if (structure::appendTable(rows, m_document, structure::TablePlace::AmongText)) {
        m_styles.resize(m_tableStart);
        m_styles.resize(blocks.size(), NoStyle);
        for (size_t i = speakers.size(); i < m_document.speakers.size(); ++i) {
            m_speakerOfName.insert(m_document.speakers[i], int(i));
        }
        return;
    }
    blocks.resize(m_tableStart);
    blocks.insert(blocks.end(), own.begin(), own.end());
    // What stands in cells is no title; it may be asked.
    for (size_t i = m_tableStart; i < blocks.size(); ++i) {
        blocks[i].quoted = !structure::endsAsQuestion(m_document.textOf(blocks[i]));
    }
    m_document.speakers = speakers;
}

structure::Document DocumentBuilder::finish(const std::vector<QString> &styles)
{
    while (m_tableDepth > 0) {
        endTable();
    }
    endParagraph();
    takeTimeRanges(m_document, m_styles);
    speakersFromStyles(m_document, m_styles, styles);
    return std::move(m_document);
}

} // namespace visavis
