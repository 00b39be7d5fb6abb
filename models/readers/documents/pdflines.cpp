// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdflines.h"

#include "models/transcript/forbidden.h"

#include <QHash>

#include <algorithm>

namespace visavis::pdf
{

namespace
{

using Words = std::vector<Word>;

/// Of two words beside each other, in heights of the lower one.
constexpr double SameLine = 0.5;
/// A gap wider than this is a space, in heights of a word.
constexpr double Space = 0.15;

bool isBeside(const QRectF &one, const QRectF &other)
{
    const double height = std::max(1.0, std::min(one.height(), other.height()));
    return std::abs(one.center().y() - other.center().y()) < SameLine * height;
}

/// Lines across the page, from top to bottom: a name in the margin stands before what is said beside it.
std::vector<Words> linesAcross(Words words)
{
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.box.center().y(); });
    std::vector<Words> lines;
    for (Word &word : words) {
        if (lines.empty() || !isBeside(lines.back().front().box, word.box)) {
            lines.emplace_back();
        }
        lines.back().push_back(std::move(word));
    }
    for (Words &line : lines) {
        std::ranges::stable_sort(line, {}, [](const Word &word) { return word.box.left(); });
    }
    return lines;
}

/// How a line stands to a gutter.
enum class Side { Left, Right, Both, Across };

Side sideOf(const Words &line, double gutter)
{
    const auto crosses = [&](const Word &word) {
        return word.box.left() <= gutter && word.box.right() >= gutter;
    };
    if (std::ranges::any_of(line, crosses)) {
        return Side::Across;
    }
    const auto next = std::ranges::find_if(line, [&](const Word &word) { return word.box.left() > gutter; });
    if (next == line.begin()) {
        return Side::Right;
    }
    if (next == line.end()) {
        return Side::Left;
    }
    // Within a paragraph some space between words stands anywhere; a gutter is wider.
    const bool wide = next->box.left() - std::prev(next)->box.right() > next->box.height();
    return wide ? Side::Both : Side::Across;
}

/// What stands on the left of a gutter are labels: "Ann:" again and again, or few names that recur. Lines of
/// a column differ.
bool areLabelsLeftOf(double gutter, const std::vector<Words> &across)
{
    QHash<QString, int> count;
    size_t labels = 0;
    size_t all = 0;
    for (const Words &line : across) {
        QString left;
        for (const Word &word : line) {
            left += word.box.left() <= gutter ? word.text : QString();
        }
        if (!left.isEmpty()) {
            ++all;
            ++count[left];
            labels += left.endsWith(u':') ? 1 : 0;
        }
    }
    return labels * 10 >= all * 8 || size_t(count.size()) * 3 <= all;
}

/// Where the page is parted into two columns: most lines have words on both sides of a gutter in the middle.
std::optional<double> gutterOf(const std::vector<Words> &across, const QRectF &all)
{
    constexpr int Steps = 20;
    constexpr size_t FewestLines = 8;
    if (across.size() < FewestLines) {
        return std::nullopt;
    }
    std::optional<double> best;
    size_t mostBoth = 0;
    for (int step = 0; step <= Steps; ++step) {
        const double gutter = all.left() + all.width() * (0.4 + 0.2 * step / Steps);
        const auto count = [&](Side side) {
            return size_t(std::ranges::count_if(
                across, [&](const Words &line) { return sideOf(line, gutter) == side; }));
        };
        const size_t both = count(Side::Both);
        if (both > mostBoth && both * 10 >= across.size() * 6 &&
            count(Side::Across) * 10 <= across.size() * 2) {
            best = gutter;
            mostBoth = both;
        }
    }
    return best && areLabelsLeftOf(*best, across) ? std::nullopt : best;
}

bool isRightToLeft(QStringView text)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        case QChar::DirL:
            return false;
        default:
            break;
        }
    }
    return false;
}

/// From the order on the page to the order of reading: right to left, where most words are written so, but
/// words of the other direction among them left to right.
void putInReadingOrder(Words &line)
{
    const auto isBackward = [](const Word &word) { return isRightToLeft(word.text); };
    if (size_t(std::ranges::count_if(line, isBackward)) * 2 <= line.size()) {
        return;
    }
    std::ranges::reverse(line);
    for (auto first = line.begin(); first != line.end();) {
        const auto end = std::find_if(first, line.end(), isBackward);
        std::reverse(first, end);
        first = std::find_if_not(end, line.end(), isBackward);
    }
}

Line lineOf(Words words, int page)
{
    putInReadingOrder(words);
    Line line;
    line.page = page;
    for (size_t i = 0; i < words.size(); ++i) {
        const QRectF &box = words[i].box;
        if (i > 0) {
            const QRectF &last = words[i - 1].box;
            const double gap = std::max(box.left() - last.right(), last.left() - box.right());
            const bool isBackward = box.left() < last.left();
            if (words[isBackward ? i : i - 1].spaceAfter || gap > Space * box.height()) {
                line.text += u' ';
            }
        }
        line.text += words[i].text;
        line.box = line.box.united(box);
        line.size = std::max(line.size, box.height());
    }
    line.text = line.text.simplified();
    replaceForbidden(line.text);
    return line;
}

/// Appends the lines, all of one column.
void addColumn(const std::vector<Words> &lines, int page, std::vector<Line> &made)
{
    const size_t first = made.size();
    QRectF all;
    for (const Words &words : lines) {
        if (Line line = lineOf(words, page); !line.text.isEmpty()) {
            all = all.united(line.box);
            made.push_back(std::move(line));
        }
    }
    for (size_t i = first; i < made.size(); ++i) {
        made[i].left = all.left();
        made[i].right = all.right();
    }
}

/// Down the left column, then down the right one; what goes across the gutter ends both.
void addColumns(std::vector<Words> across, double gutter, int page, std::vector<Line> &made)
{
    Words left;
    Words right;
    const auto endColumns = [&] {
        addColumn(linesAcross(std::exchange(left, {})), page, made);
        addColumn(linesAcross(std::exchange(right, {})), page, made);
    };
    for (Words &line : across) {
        if (sideOf(line, gutter) == Side::Across) {
            endColumns();
            addColumn({std::move(line)}, page, made);
            continue;
        }
        for (Word &word : line) {
            (word.box.left() > gutter ? right : left).push_back(std::move(word));
        }
    }
    endColumns();
}

} // namespace

std::vector<Line> linesOfPage(std::vector<Word> words, int page)
{
    QRectF all;
    for (const Word &word : words) {
        all = all.united(word.box);
    }
    std::vector<Line> made;
    std::vector<Words> across = linesAcross(std::move(words));
    if (const auto gutter = gutterOf(across, all)) {
        addColumns(std::move(across), *gutter, page, made);
    } else {
        addColumn(across, page, made);
    }
    return made;
}

} // namespace visavis::pdf
