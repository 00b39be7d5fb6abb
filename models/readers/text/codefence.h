// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace visavis
{

/// A line of Markdown that begins or ends a block of code: "```python", "~~~".
struct CodeFence {
    QChar mark;
    qsizetype length = 0; ///< of the marks; 0 when it is none
    QStringView info;     ///< what stands behind them

    [[nodiscard]] bool ends(const CodeFence &begin) const
    {
        return length >= begin.length && mark == begin.mark && info.isEmpty();
    }
};

/// Of a line without blanks before it. "```print(1)```" is code within a line, and no fence.
[[nodiscard]] CodeFence codeFenceIn(QStringView line);

/// The blocks of code in a text whose lines are given one after the other. A fence that nothing below ends is
/// none, or one slip would cost the markup of all that follows.
class CodeFences
{
public:
    /// The text must outlive it.
    explicit CodeFences(QStringView text)
        : m_text(text)
    {
    }

    enum class Line {
        Other,
        Fence,
        Code, ///< stands between two fences
    };
    /// A line without blanks before it, its end in the text (UTF-16 units) and its number.
    [[nodiscard]] Line take(QStringView line, qsizetype end, qint64 number);

    /// What stood behind the marks so far.
    struct Info {
        QStringView first;
        qint64 line = 0;      ///< of the first
        qsizetype length = 0; ///< of all
    };
    [[nodiscard]] const Info &info() const { return m_info; }

private:
    static constexpr qsizetype Longest = 8; ///< longer ones count as this long

    [[nodiscard]] bool isClosedBelow(const CodeFence &fence, qsizetype from);
    void look();
    [[nodiscard]] qsizetype &lastOf(QChar mark, qsizetype length)
    {
        return m_last[mark == u'`' ? 0 : 1][size_t(std::min(length, Longest))];
    }

    QStringView m_text;
    CodeFence m_open;
    Info m_info;
    bool m_hasLooked = false;
    std::array<std::array<qsizetype, Longest + 1>, 2> m_last{}; ///< place of the last, by mark and length
};

} // namespace visavis
