// SPDX-License-Identifier: MIT
#include "models/readers/limits.h"
#include "models/readers/linecursor.h"
#include "models/readers/subtitles/webvtt.h"
#include "models/readers/timecode.h"

#include <QStringList>

namespace visavis
{

namespace
{

constexpr QStringView Signature = u"WEBVTT";
constexpr size_t BlocksBetweenLooks = 4096;

/// As line.contains(u"-->"), but most lines are passed over at memchr's speed.
bool hasArrow(QStringView line)
{
    for (qsizetype at = line.indexOf(u'>'); at >= 0; at = line.indexOf(u'>', at + 1)) {
        if (at >= 2 && line[at - 1] == u'-' && line[at - 2] == u'-') {
            return true;
        }
    }
    return false;
}

/// A stretch of whole lines, none of them empty.
struct Stretch {
    qsizetype start = 0;
    qsizetype stop = 0;

    void add(qsizetype lineStart, qsizetype lineStop)
    {
        start = start == stop ? lineStart : start;
        stop = lineStop;
    }
};

class Parser
{
public:
    Parser(QStringView text, Progress &progress)
        : m_text(text)
        , m_cursor(text)
        , m_progress(progress)
    {
    }

    Result<VttDocument> parse();

private:
    /// "Collect a WebVTT block". False when a line is too long.
    bool collectBlock(bool inHeader);
    [[nodiscard]] bool atLineFeed() const { return m_text[m_cursor.position()] == u'\n'; }
    void skipLineFeeds()
    {
        while (!m_cursor.atEnd() && atLineFeed()) {
            m_cursor.next();
        }
    }
    [[nodiscard]] QStringView viewOf(Stretch stretch) const
    {
        return m_text.sliced(stretch.start, stretch.stop - stretch.start);
    }
    void keep(Stretch block, qint64 line)
    {
        if (block.stop > block.start) {
            m_document.others.push_back(
                {.text = viewOf(block), .line = line, .nextCue = m_document.cues.size()});
        }
    }

    QStringView m_text;
    LineCursor m_cursor;
    Progress &m_progress;
    VttDocument m_document;
    qsizetype m_headerStop = 0;
    qsizetype m_tooLong = 0;
};

bool Parser::collectBlock(bool inHeader)
{
    const qint64 firstLine = m_cursor.line() + 1;
    int lineCount = 0;
    bool seenArrow = false;
    std::optional<VttCue> cue;
    Stretch block;
    Stretch buffer;
    while (!m_cursor.atEnd()) {
        const qsizetype lineStart = m_cursor.position();
        const QStringView line = m_cursor.next();
        const qsizetype lineStop = lineStart + line.size();
        if (line.size() > limits::LineUnits) {
            m_tooLong = line.size();
            return false;
        }
        ++lineCount;
        if (hasArrow(line)) {
            if (inHeader || lineCount > 2 || seenArrow) {
                m_cursor.back();
                break;
            }
            seenArrow = true;
            block.add(lineStart, lineStop);
            if (const auto range = parseWebVttTimeRange(line)) {
                cue = VttCue{.id = viewOf(buffer),
                             .start = range->start,
                             .end = range->end,
                             .settings = range->rest.trimmed(),
                             .text = {},
                             .line = m_cursor.line()};
                buffer = {};
            }
        } else if (line.isEmpty()) {
            break;
        } else {
            block.add(lineStart, lineStop);
            buffer.add(lineStart, lineStop);
        }
    }
    if (inHeader) {
        m_headerStop = block.stop > block.start ? block.stop : m_headerStop;
    } else if (cue) {
        cue->text = viewOf(buffer);
        m_document.cues.push_back(*cue);
    } else {
        keep(block, firstLine);
    }
    return true;
}

Result<VttDocument> Parser::parse()
{
    const bool ends = m_text.size() == Signature.size();
    if (!m_text.startsWith(Signature) ||
        (!ends && !QStringView(u" \t\n").contains(m_text[Signature.size()]))) {
        return std::move(m_document);
    }
    m_document.isWebVtt = true;
    const QStringView signatureLine = m_cursor.next();
    m_headerStop = signatureLine.size();
    if (m_headerStop > limits::LineUnits) {
        return failAt(ErrorCode::LineTooLong, 1,
                      {QString::number(m_headerStop), QString::number(limits::LineUnits)});
    }
    bool good = m_cursor.atEnd() || atLineFeed() || collectBlock(true);
    m_document.header = m_text.first(m_headerStop).sliced(Signature.size());
    skipLineFeeds();
    for (size_t block = 0; good && !m_cursor.atEnd(); ++block) {
        if (block % BlocksBetweenLooks == 0) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            m_progress.report(m_cursor.position(), m_text.size());
        }
        good = collectBlock(false);
        skipLineFeeds();
    }
    if (!good) {
        return failAt(ErrorCode::LineTooLong, m_cursor.line(),
                      {QString::number(m_tooLong), QString::number(limits::LineUnits)});
    }
    return std::move(m_document);
}

} // namespace

Result<VttDocument> parseWebVtt(QStringView text, Progress &progress)
{
    return Parser(text, progress).parse();
}

} // namespace visavis
