// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/words.h"

#include <QStringView>

namespace visavis::structure
{

/// Line by line over a text, without copying.
class LineScan
{
public:
    explicit LineScan(QStringView text, qsizetype start = 0, qint64 lineBefore = 0)
        : m_text(text)
        , m_next(start)
        , m_number(lineBefore)
    {
    }

    /// Moves to the next line; false after the last.
    bool next()
    {
        if (m_next >= m_text.size()) {
            return false;
        }
        const qsizetype found = m_text.indexOf(u'\n', m_next);
        const qsizetype end = found < 0 ? m_text.size() : found;
        m_start = m_next;
        m_end = end;
        m_next = end + 1;
        ++m_number;
        return true;
    }

    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    [[nodiscard]] qint64 number() const { return m_number; } ///< 1-based

private:
    QStringView m_text;
    qsizetype m_next = 0;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qint64 m_number = 0;
};

/// A line of rules and ornaments: no words. "..." is something somebody may say.
[[nodiscard]] inline bool isRule(QStringView line)
{
    static constexpr QStringView Ornaments = u"-*_=~#•·—–\\ ";
    qsizetype marks = 0;
    for (const QChar c : line) {
        if (!Ornaments.contains(c)) {
            return false;
        }
        marks += c == u' ' || c == u'\\' ? 0 : 1;
    }
    return marks >= 3;
}

} // namespace visavis::structure
