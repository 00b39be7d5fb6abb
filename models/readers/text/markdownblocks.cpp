// SPDX-License-Identifier: MIT
#include "models/readers/text/markdownblocks.h"

#include "models/readers/linecursor.h"
#include "models/readers/structure/table.h"
#include "models/readers/structure/words.h"
#include "models/readers/text/codefence.h"
#include "models/readers/text/inlinemarkup.h"
#include "models/readers/text/markdowntable.h"

#include <array>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;
using structure::BlockKind;

namespace
{

constexpr qsizetype LongestSetextTitle = 100;

class BlockScanner
{
public:
    BlockScanner(QStringView source, std::vector<Warning> &warnings)
        : m_source(source)
        , m_warnings(warnings)
        , m_inline(source, m_document)
        , m_fences(source)
    {
        m_document.text.reserve(source.size());
        m_document.joinsLines = true;
    }

    structure::Document scan(qsizetype start, qint64 lineBefore)
    {
        for (LineCursor lines(m_source, start, lineBefore); !lines.atEnd();) {
            const qsizetype length = lines.next().size();
            takeLine({.start = lines.start(), .end = lines.start() + length, .number = lines.line()});
        }
        flush();
        endTable();
        warnOfMarkup();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QStringView textOf(const SourceLine &line) const
    {
        return m_source.sliced(line.start, line.end - line.start);
    }

    void takeLine(SourceLine line)
    {
        stripBlanks(line);
        if ((m_rawEnd.isEmpty() && takeFence(line)) || leaveOutRaw(line)) {
            return;
        }
        const bool quoted = stripQuotes(line);
        if (takeTableRow(line)) {
            return;
        }
        if (textOf(line).trimmed().isEmpty()) {
            flush();
            return;
        }
        if (!quoted && (takeHeading(line) || takeUnderline(line))) {
            return;
        }
        if (takeRule(line) || takeDefinition(line) || takeSummary(line)) {
            return;
        }
        const bool isDash = textOf(line).startsWith(u'-');
        const bool item = stripBullet(line);
        if (item || quoted != m_quoted) {
            flush();
        }
        m_quoted = quoted;
        m_item = item || (m_item && !m_paragraph.empty());
        m_bulleted = (item && isDash) || (m_bulleted && !m_paragraph.empty());
        m_paragraph.push_back(line);
    }

    /// A rule below a line of cells begins a table; it goes on as long as there are bars.
    bool takeTableRow(const SourceLine &line)
    {
        const bool hasBar = textOf(line).contains(u'|');
        if (!m_table.empty() && hasBar) {
            m_table.push_back(line);
            return true;
        }
        endTable();
        if (!hasBar || m_paragraph.empty() || !isTableRule(textOf(line)) ||
            !textOf(m_paragraph.back()).contains(u'|')) {
            return false;
        }
        m_table.push_back(m_paragraph.back());
        m_paragraph.pop_back();
        flush();
        return true;
    }

    void endTable()
    {
        if (m_table.empty()) {
            return;
        }
        std::vector<structure::TableRow> rows;
        const size_t before = m_document.blocks.size();
        for (const SourceLine &line : std::exchange(m_table, {})) {
            structure::TableRow row{.cells = {}, .line = line.number};
            for (const SourceLine &cell : tableCells(m_source, line)) {
                const qsizetype start = m_document.text.size();
                m_inline.append({&cell, 1}, {});
                // Its words; only where they stand is of use here.
                const bool hasWords = m_document.blocks.size() > before;
                row.cells.push_back(
                    {.start = start, .length = hasWords ? m_document.blocks.back().length : 0});
                m_document.blocks.resize(before);
            }
            rows.push_back(std::move(row));
        }
        if (!structure::appendTable(rows, m_document, structure::TablePlace::AmongText)) {
            for (size_t i = before; i < m_document.blocks.size(); ++i) {
                m_document.blocks[i].quoted = true;
            }
        }
    }

    void stripBlanks(SourceLine &line) const
    {
        while (line.start < line.end && structure::isBlank(m_source[line.start])) {
            ++line.start;
        }
    }

    bool stripQuotes(SourceLine &line) const
    {
        bool quoted = false;
        while (line.start < line.end && m_source[line.start] == u'>') {
            quoted = true;
            ++line.start;
            stripBlanks(line);
        }
        return quoted;
    }

    bool stripBullet(SourceLine &line) const
    {
        const QStringView text = textOf(line);
        const bool bullet =
            text.size() > 2 && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+') && text[1] == u' ';
        if (bullet) {
            line.start += 2;
            stripBlanks(line);
        }
        return bullet;
    }

    /// Takes comments, scripts and styles off the start of a line; they go on to their end, whatever stands
    /// between. True when nothing of the line is left.
    bool leaveOutRaw(SourceLine &line)
    {
        while (!m_rawEnd.isEmpty() || beginsRaw(line)) {
            const qsizetype end = textOf(line).indexOf(m_rawEnd, 0, Qt::CaseInsensitive);
            if (end < 0) {
                return true;
            }
            line.start += end + m_rawEnd.size();
            m_rawEnd = {};
            stripBlanks(line);
            if (line.start == line.end) {
                return true;
            }
        }
        return false;
    }

    /// What never ends is no markup, or one slip would cost the rest of the text.
    bool beginsRaw(const SourceLine &line)
    {
        const QStringView text = textOf(line);
        if (!text.startsWith(u'<')) {
            return false;
        }
        for (Raw &raw : m_raws) {
            if (!text.startsWith(raw.begin, Qt::CaseInsensitive) || raw.neverEnds) {
                continue;
            }
            raw.neverEnds = m_source.indexOf(raw.end, line.start, Qt::CaseInsensitive) < 0;
            if (!raw.neverEnds) {
                flush();
                m_rawEnd = raw.end;
                ++m_inline.count().html;
                return true;
            }
        }
        return false;
    }

    /// What stands in a code block is words all the same.
    bool takeFence(const SourceLine &line)
    {
        const QStringView text = textOf(line);
        const CodeFences::Line kind = m_fences.take(text, line.end, line.number);
        if (kind == CodeFences::Line::Fence) {
            flush();
        } else if (kind == CodeFences::Line::Code && !text.trimmed().isEmpty()) {
            m_paragraph.push_back(line);
            m_item = true;
            flush();
        }
        return kind != CodeFences::Line::Other;
    }

    /// "## Title", closed by further number signs or not.
    bool takeHeading(SourceLine line)
    {
        const int level = atxLevel(textOf(line));
        if (level == 0) {
            return false;
        }
        flush();
        line.start += level;
        stripBlanks(line);
        while (line.end > line.start && m_source[line.end - 1].isSpace()) {
            --line.end;
        }
        qsizetype end = line.end;
        while (end > line.start && m_source[end - 1] == u'#') {
            --end;
        }
        if (end == line.start || structure::isBlank(m_source[end - 1])) {
            line.end = end;
        }
        addHeading(line, level);
        return true;
    }

    /// A line of "=" or "-" makes the one line above it a heading.
    bool takeUnderline(const SourceLine &line)
    {
        const QStringView text = textOf(line).trimmed();
        const bool underline = text.size() >= 3 && (text.front() == u'=' || text.front() == u'-') &&
                               text.count(text.front()) == text.size();
        if (!underline || m_paragraph.size() != 1 || m_item || m_quoted ||
            textOf(m_paragraph.front()).size() > LongestSetextTitle) {
            return false;
        }
        const SourceLine title = m_paragraph.front();
        m_paragraph.clear();
        addHeading(title, text.front() == u'=' ? 1 : 2);
        return true;
    }

    void addHeading(const SourceLine &line, int level)
    {
        m_inline.append({&line, 1}, {.kind = BlockKind::Heading,
                                     .level = level,
                                     .start = 0,
                                     .length = 0,
                                     .strong = 0,
                                     .line = line.number,
                                     .afterGap = true,
                                     .quoted = false});
        m_document.marksHeadings = true;
    }

    bool takeRule(const SourceLine &line)
    {
        if (!structure::isRule(textOf(line).trimmed())) {
            return false;
        }
        flush();
        m_document.blocks.push_back({.kind = BlockKind::Divider,
                                     .level = 0,
                                     .start = m_document.text.size(),
                                     .length = 0,
                                     .strong = 0,
                                     .line = line.number,
                                     .afterGap = true,
                                     .quoted = false});
        return true;
    }

    /// "[name]: https://..." is the target of links elsewhere.
    bool takeDefinition(const SourceLine &line)
    {
        const QStringView text = textOf(line);
        const qsizetype end = text.startsWith(u'[') ? text.indexOf(u"]: ") : -1;
        const bool isAddress =
            end > 1 && (text.sliced(end + 3).startsWith(u"http") || text.sliced(end + 3).startsWith(u'<')) &&
            !text.sliced(end + 3).trimmed().contains(u' ');
        m_inline.count().definitions += isAddress ? 1 : 0;
        return isAddress;
    }

    /// The caption of a fold is a control of the page, not something said.
    bool takeSummary(const SourceLine &line)
    {
        const QStringView text = textOf(line).trimmed();
        if (!text.startsWith(u"<summary>") || !text.endsWith(u"</summary>")) {
            return false;
        }
        flush();
        const QStringView words = text.sliced(9, text.size() - 19).trimmed();
        warnOfLeftOut(words, words.size(), line.number);
        return true;
    }

    void warnOfLeftOut(QStringView words, qsizetype length, qint64 line)
    {
        constexpr qsizetype Quoted = 40;
        m_warnings.push_back(
            {.code = WarningCode::LeftOut,
             .arguments = {words.first(std::min(words.size(), Quoted)).toString(), QString::number(length)},
             .line = line});
    }

    void flush()
    {
        if (!m_paragraph.empty()) {
            m_inline.append(m_paragraph, {.kind = BlockKind::Paragraph,
                                          .level = 0,
                                          .start = 0,
                                          .length = 0,
                                          .strong = 0,
                                          .line = 0,
                                          .afterGap = true,
                                          .quoted = m_quoted || m_item,
                                          .bulleted = m_bulleted});
            m_paragraph.clear();
        }
        m_quoted = false;
        m_item = m_bulleted = false;
    }

    void warnOfMarkup()
    {
        if (const CodeFences::Info &info = m_fences.info(); info.length > 0) {
            warnOfLeftOut(info.first, info.length, info.line);
        }
        const MarkupCount &count = m_inline.count();
        for (const auto &[kind, number] :
             {std::pair(u"HTML"_s, count.html), std::pair(u"Liquid"_s, count.liquid),
              std::pair(u"image"_s, count.images), std::pair(u"link"_s, count.links + count.definitions)}) {
            if (number > 0) {
                m_warnings.push_back({.code = WarningCode::MarkupLeftOut,
                                      .arguments = {kind, QString::number(number)},
                                      .line = 0});
            }
        }
    }

    QStringView m_source;
    std::vector<Warning> &m_warnings;
    structure::Document m_document;
    InlineMarkup m_inline;
    std::vector<SourceLine> m_paragraph;
    std::vector<SourceLine> m_table; ///< without its rule
    struct Raw {
        QStringView begin;
        QStringView end;
        bool neverEnds = false; ///< from here on
    };
    std::array<Raw, 3> m_raws{Raw{.begin = u"<!--", .end = u"-->"},
                              Raw{.begin = u"<script", .end = u"</script>"},
                              Raw{.begin = u"<style", .end = u"</style>"}};
    QStringView m_rawEnd; ///< of the one that is open
    CodeFences m_fences;
    bool m_quoted = false;
    bool m_item = false;
    bool m_bulleted = false;
};

} // namespace

int atxLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && level < 7 && line[level] == u'#') {
        ++level;
    }
    const bool follows = level < line.size() && structure::isBlank(line[level]);
    return level >= 1 && level <= 6 && follows ? level : 0;
}

structure::Document scanMarkdown(QStringView source, qsizetype start, qint64 lineBefore,
                                 std::vector<Warning> &warnings)
{
    return BlockScanner(source, warnings).scan(start, lineBefore);
}

} // namespace visavis
