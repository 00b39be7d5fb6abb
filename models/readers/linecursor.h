// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"

#include <QStringView>

namespace visavis
{

/// Walks through a text line by line without copying. Line ends are LF. A last LF begins no further line.
class LineCursor
{
public:
    /// From a place on that has so many lines before it.
    explicit LineCursor(QStringView text, qsizetype start = 0, qint64 linesBefore = 0)
        : m_text(text)
        , m_start(start)
        , m_position(start)
        , m_line(linesBefore)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// The next line without its LF. Not to be called at the end.
    QStringView next()
    {
        m_start = m_position;
        qsizetype stop = m_text.indexOf(u'\n', m_start);
        stop = stop < 0 ? m_text.size() : stop;
        m_position = stop + 1;
        ++m_line;
        return m_text.sliced(m_start, stop - m_start);
    }
    /// Steps back to before the line given last; once only.
    void back()
    {
        m_position = m_start;
        --m_line;
    }

    /// 1-based number of the line given last.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Where the line given last starts (UTF-16 units).
    [[nodiscard]] qsizetype start() const { return m_start; }
    /// Where the next line starts; may lie one behind the end.
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] QStringView text() const { return m_text; }

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_position = 0;
    qint64 m_line = 0;
};

/// To be asked at every line: every few thousand it reports the place, and fails with Cancelled where the
/// progress says so.
[[nodiscard]] inline Result<void> lookUp(const LineCursor &lines, Progress &progress)
{
    constexpr qint64 LinesBetweenLooks = 8192;
    if (lines.line() % LinesBetweenLooks == 0) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        progress.report(lines.position(), lines.text().size());
    }
    return {};
}

} // namespace visavis
