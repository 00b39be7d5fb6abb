// SPDX-License-Identifier: MIT
#include "ui/annotations/linecounter.h"

#include <QChar>

namespace visavis
{

namespace
{

/// Kerning and rounding may make a line longer than its letters.
constexpr double Caution = 0.985;
constexpr char32_t FirstIdeograph = 0x2e80;

} // namespace

LineCounter::LineCounter(const QFont &font)
    : m_metrics(font)
    , m_average(m_metrics.averageCharWidth())
    , m_wide(m_metrics.height())
{
    m_letters.fill(-1);
}

double LineCounter::advance(char32_t letter) const
{
    if (letter < m_letters.size() && m_letters[letter] >= 0) {
        return double(m_letters[letter]);
    }
    if (QChar::category(letter) == QChar::Mark_NonSpacing) {
        return 0;
    }
    if (letter < m_letters.size()) {
        m_letters[letter] = float(m_metrics.horizontalAdvance(QChar(char16_t(letter))));
        return double(m_letters[letter]);
    }
    return letter >= FirstIdeograph ? m_wide : 1.1 * m_average;
}

int LineCounter::count(QStringView text, double width, int most) const
{
    const double room = std::max(1.0, width * Caution);
    int lines = 1;
    double line = 0;
    double word = 0;
    for (qsizetype i = 0; i < text.size() && lines <= most; ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (letter == U'\n') {
            ++lines;
            line = 0;
            word = 0;
            continue;
        }
        const double own = advance(letter);
        if (letter == U' ') {
            line += word + own; // a space at the end hangs over
            word = 0;
            continue;
        }
        word += own;
        if (line + word > room) {
            lines += line > 0 ? 1 : 0;
            line = 0;
            if (word > room) {
                ++lines;
                word = own;
            }
        }
        if (letter == U'-' || letter >= FirstIdeograph) {
            line += word;
            word = 0;
        }
    }
    return std::min(lines, most);
}

} // namespace visavis
