// SPDX-License-Identifier: MIT
#include "models/readers/markdownblocks.h"

#include "models/readers/inlinemarkup.h"
#include "models/readers/structure/linescan.h"

namespace visavis
{

using namespace Qt::StringLiterals;
using structure::Block;
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
    {
        m_document.text.reserve(source.size());
        m_document.joinsLines = true;
    }

    structure::Document scan(qsizetype start, qint64 lineBefore)
    {
        for (structure::LineScan lines(m_source, start, lineBefore); lines.next();) {
            takeLine({.start = lines.start(), .end = lines.end(), .number = lines.number()});
        }
        flush();
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
        if (leaveOutRaw(line) || takeFence(line)) {
            return;
        }
        const bool quoted = stripQuotes(line);
        const QStringView text = textOf(line);
        if (text.trimmed().isEmpty()) {
            flush();
            m_gap = true;
            return;
        }
        if (takeHeading(line, quoted) || takeRule(line) || takeDefinition(line) || takeSummary(line)) {
            return;
        }
        const bool item = stripBullet(line);
        if (item || quoted != m_quoted) {
            flush();
        }
        m_quoted = quoted;
        m_item = item || (m_item && !m_paragraph.empty());
        m_paragraph.push_back(line);
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

    /// Comments, scripts and styles go on to their end, whatever stands between.
    bool leaveOutRaw(const SourceLine &line)
    {
        const QStringView text = textOf(line);
        if (m_rawEnd.isEmpty()) {
            for (const auto &[begin, end] :
                 {std::pair(u"<!--"_s, u"-->"_s), std::pair(u"<script"_s, u"</script>"_s),
                  std::pair(u"<style"_s, u"</style>"_s)}) {
                if (text.startsWith(begin, Qt::CaseInsensitive)) {
                    flush();
                    m_rawEnd = end;
                    ++m_inline.count().html;
                }
            }
            if (m_rawEnd.isEmpty()) {
                return false;
            }
        }
        const qsizetype end = text.indexOf(m_rawEnd, 0, Qt::CaseInsensitive);
        if (end < 0) {
            return true;
        }
        SourceLine rest = line;
        rest.start += end + m_rawEnd.size();
        m_rawEnd.clear();
        if (!textOf(rest).trimmed().isEmpty()) {
            takeLine(rest);
        }
        return true;
    }

    /// What stands in a code block is words all the same.
    bool takeFence(const SourceLine &line)
    {
        const QStringView text = textOf(line);
        const bool fence = text.startsWith(u"```") || text.startsWith(u"~~~");
        if (fence && (m_fence.isNull() || text.front() == m_fence)) {
            flush();
            m_fence = m_fence.isNull() ? text.front() : QChar();
            return true;
        }
        if (m_fence.isNull()) {
            return false;
        }
        if (!text.trimmed().isEmpty()) {
            m_paragraph.push_back(line);
            m_item = true;
            flush();
            m_gap = false;
        }
        return true;
    }

    bool takeHeading(SourceLine line, bool quoted)
    {
        const int level = quoted ? 0 : atxLevel(textOf(line));
        if (level > 0) {
            flush();
            line.start += level;
            stripBlanks(line);
            QStringView title = textOf(line).trimmed();
            const qsizetype hashes =
                title.size() - qsizetype(std::ranges::distance(
                                   title.rbegin(), std::ranges::find_if(title.rbegin(), title.rend(),
                                                                        [](QChar c) { return c != u'#'; })));
            const bool closed =
                hashes < title.size() && (hashes == 0 || structure::isBlank(title[hashes - 1]));
            line.end = line.start + (closed ? hashes : title.size());
            addHeading(line, level);
            return true;
        }
        const QStringView text = textOf(line).trimmed();
        const bool underline = !quoted && text.size() >= 3 &&
                               (text.count(u'=') == text.size() || text.count(u'-') == text.size());
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
        m_gap = true;
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
        m_gap = true;
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
        m_warnings.push_back({.code = WarningCode::LeftOut,
                              .arguments = {words.first(std::min<qsizetype>(words.size(), 40)).toString(),
                                            QString::number(words.size())},
                              .line = line.number});
        return true;
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
                                          .quoted = m_quoted || m_item});
            m_paragraph.clear();
        }
        m_quoted = false;
        m_item = false;
    }

    void warnOfMarkup()
    {
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
    QString m_rawEnd;
    QChar m_fence;
    bool m_gap = true;
    bool m_quoted = false;
    bool m_item = false;
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
