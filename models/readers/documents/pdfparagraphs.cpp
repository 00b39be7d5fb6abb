// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdfparagraphs.h"

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/structure/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace visavis::pdf
{

namespace
{

/// A gap between paragraphs, in usual distances of lines.
constexpr double ParagraphGap = 1.25;
/// A last line of a paragraph leaves this much of the width free.
constexpr double ShortLine = 0.8;
/// The indent of a first line (points).
constexpr double Indent = 8;
/// Letters of another size, in usual sizes: fonts of one size differ by less.
constexpr double OtherSize = 1.12;
/// Of a heading, in usual sizes.
constexpr double HeadingSize = 1.15;
constexpr size_t HeadingLines = 3;
constexpr qsizetype HeadingUnits = 200;
constexpr int HeadingLevels = 6;

constexpr QChar SoftHyphen(u'\u00ad');

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == SoftHyphen;
}

/// All words, small letters only; those with a hyphen inside count as one. Words that a line parts are
/// not among them.
QSet<QString> wordsIn(const std::vector<Line> &lines)
{
    QSet<QString> words;
    for (const Line &line : lines) {
        const QStringView text = line.text;
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = start;
            while (end < text.size() && (text[end].isLetter() || (isHyphen(text[end]) && end > start))) {
                ++end;
            }
            if (end > start && !isHyphen(text[end - 1])) {
                words.insert(text.sliced(start, end - start).toString().toLower().replace(u'\u2010', u'-'));
            }
            start = end + 1;
        }
    }
    return words;
}

/// The height of most letters.
double usualSize(const std::vector<Line> &lines)
{
    std::vector<std::pair<double, qsizetype>> sizes;
    qsizetype all = 0;
    for (const Line &line : lines) {
        sizes.emplace_back(line.size, line.text.size());
        all += line.text.size();
    }
    std::ranges::sort(sizes);
    qsizetype below = 0;
    for (const auto &[size, units] : sizes) {
        below += units;
        if (below * 2 >= all) {
            return size;
        }
    }
    return 0;
}

class LineJoiner
{
public:
    explicit LineJoiner(std::vector<const Line *> lines, const std::vector<Line> &all)
        : m_lines(std::move(lines))
        , m_words(wordsIn(all))
        , m_pitch(usualPitch(all))
        , m_size(usualSize(all))
    {
    }

    Paragraphs join()
    {
        findHeadingSizes();
        DocumentBuilder builder;
        Paragraphs made;
        int headings = 0;
        for (size_t first = 0; first < m_lines.size();) {
            const size_t end = endOfParagraph(first);
            const int level = headingLevel(first, end);
            headings += level > 0 ? 1 : 0;
            builder.beginParagraph(
                {.kind = level > 0 ? structure::BlockKind::Heading : structure::BlockKind::Paragraph,
                 .level = level});
            addLines(first, end, level > 0, builder, made);
            first = end;
        }
        made.document = builder.finish();
        // A title alone says nothing about other short lines.
        made.document.marksHeadings = headings > 1;
        return made;
    }

private:
    /// Lines of a paragraph stay apart, so that a label is found at the start of each; those of a heading are
    /// one.
    void addLines(size_t first, size_t end, bool isHeading, DocumentBuilder &builder, Paragraphs &made) const
    {
        for (size_t i = first; i < end; ++i) {
            QStringView words = m_lines[i]->text;
            auto how = DocumentBuilder::Break::Wrap;
            if (i + 1 < end && partsWord(*m_lines[i], *m_lines[i + 1])) {
                const bool isParting = isOnlyParting(*m_lines[i], *m_lines[i + 1]);
                (isParting ? made.hyphensTakenOut : made.hyphensKept) += 1;
                words.chop(isParting ? 1 : 0);
                how = DocumentBuilder::Break::Inside;
            }
            builder.addWords(words);
            if (i + 1 == end) {
                break;
            }
            if (!isHeading) {
                builder.breakLine(how);
            } else if (how == DocumentBuilder::Break::Wrap) {
                builder.addWords(u" ");
            }
        }
    }

    [[nodiscard]] size_t endOfParagraph(size_t first) const
    {
        size_t end = first + 1;
        while (end < m_lines.size() && !beginsParagraph(*m_lines[end - 1], *m_lines[end])) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] bool beginsParagraph(const Line &last, const Line &line) const
    {
        const double ratio = line.size / std::max(1.0, last.size);
        if (ratio > OtherSize || ratio * OtherSize < 1) {
            return isLarge(line) || isLarge(last);
        }
        const bool isShort = last.box.right() - last.left < ShortLine * (last.right - last.left);
        const bool ended = structure::endsAsSentence(last.text);
        const double pitch = line.box.bottom() - last.box.bottom();
        const bool isNextColumn = last.page != line.page || pitch < 0;
        if (isNextColumn) {
            return ended && (isShort || !line.text.front().isLower());
        }
        if (pitch > ParagraphGap * m_pitch * std::max(1.0, line.size / std::max(1.0, m_size))) {
            return true;
        }
        return ended && (isShort || line.box.left() > last.box.left() + Indent);
    }

    [[nodiscard]] bool isLarge(const Line &line) const { return line.size > HeadingSize * m_size; }

    [[nodiscard]] bool isHeading(size_t first, size_t end) const
    {
        qsizetype units = 0;
        for (size_t i = first; i < end; ++i) {
            units += m_lines[i]->text.size();
        }
        const auto hasLetter = [](const QString &text) {
            return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
        };
        return isLarge(*m_lines[first]) && end - first <= HeadingLines && units <= HeadingUnits &&
               hasLetter(m_lines[first]->text);
    }

    /// The sizes of headings, the largest first.
    void findHeadingSizes()
    {
        std::vector<double> sizes;
        for (size_t first = 0; first < m_lines.size();) {
            const size_t end = endOfParagraph(first);
            if (isHeading(first, end)) {
                sizes.push_back(m_lines[first]->size);
            }
            first = end;
        }
        std::ranges::sort(sizes, std::ranges::greater());
        for (const double size : sizes) {
            if (m_headingSizes.empty() || size * OtherSize < m_headingSizes.back()) {
                m_headingSizes.push_back(size);
            }
        }
    }

    /// 0 for a paragraph that is no heading.
    [[nodiscard]] int headingLevel(size_t first, size_t end) const
    {
        if (!isHeading(first, end)) {
            return 0;
        }
        const auto smaller = std::ranges::find_if(
            m_headingSizes, [&](double size) { return size < m_lines[first]->size * 0.999; });
        const auto rank = int(smaller - m_headingSizes.begin());
        return std::clamp(rank, 1, HeadingLevels);
    }

    /// Whether a word may go on in the next line, behind a hyphen.
    [[nodiscard]] static bool partsWord(const Line &line, const Line &next)
    {
        const QStringView text = line.text;
        return text.size() > 1 && isHyphen(text.back()) && text[text.size() - 2].isLetter() &&
               (next.text.front().isLower() || text.back() == SoftHyphen);
    }

    /// Whether the hyphen there is certainly no part of the word: the soft one, and where the whole word
    /// stands elsewhere, but none with the hyphen.
    [[nodiscard]] bool isOnlyParting(const Line &line, const Line &next) const
    {
        if (line.text.endsWith(SoftHyphen)) {
            return true;
        }
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const QStringView before = QStringView(line.text).chopped(1);
        const auto from = std::find_if_not(before.rbegin(), before.rend(), isLetter);
        const QString first = before.last(from - before.rbegin()).toString().toLower();
        const QStringView after = next.text;
        const QString second =
            after.first(std::ranges::find_if_not(after, isLetter) - after.begin()).toString().toLower();
        return m_words.contains(first + second) && !m_words.contains(first + u'-' + second);
    }

    std::vector<const Line *> m_lines;
    QSet<QString> m_words;
    double m_pitch;
    double m_size;
    std::vector<double> m_headingSizes;
};

} // namespace

Paragraphs paragraphsOf(const std::vector<Line> &lines)
{
    std::vector<const Line *> spoken;
    for (const Line &line : lines) {
        if (!line.isPageHead) {
            spoken.push_back(&line);
        }
    }
    return LineJoiner(std::move(spoken), lines).join();
}

} // namespace visavis::pdf
