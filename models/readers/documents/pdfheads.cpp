// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdflines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace visavis::pdf
{

using namespace Qt::StringLiterals;

namespace
{

/// So many lines at the top and at the bottom of a page may repeat.
constexpr size_t EdgeLines = 3;
/// What repeats stands at the same height on all pages (points).
constexpr double SameHeight = 4;
/// It stands apart from the text, in usual distances of lines.
constexpr double Apart = 1.4;

/// A line at the edge of its page.
struct Edge {
    size_t line = 0;
    bool isTop = false;
    bool isApart = false;
};

/// The number of the page, where a line is nothing else: "12", "- 12 -", "Page 12 of 30".
std::optional<int> pageNumberIn(const QString &text)
{
    static const QRegularExpression number(
        u"^\\W*(?:page|p\\.?|seite|página|pagina)?\\s*(\\d{1,5})(?:\\s*(?:of|/|sur|von|de|di)\\s*\\d{1,5})?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString withoutDigits(QString text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return text.replace(digits, u"#"_s);
}

std::vector<Edge> edgesOf(const std::vector<Line> &lines, double pitch)
{
    std::vector<Edge> edges;
    for (size_t first = 0; first < lines.size();) {
        size_t end = first;
        while (end < lines.size() && lines[end].page == lines[first].page) {
            ++end;
        }
        const auto gap = [&](size_t upper) {
            return lines[upper + 1].box.bottom() - lines[upper].box.bottom();
        };
        // Several lines of a head stand close together, and apart from the text.
        bool apart = false;
        for (size_t i = std::min(first + EdgeLines, end); i-- > first;) {
            apart = apart || (i + 1 < end && gap(i) > Apart * pitch) || end - first == 1;
            edges.push_back({.line = i, .isTop = true, .isApart = apart});
        }
        apart = false;
        for (size_t i =
                 std::max(first + std::min(EdgeLines, end - first), end - std::min(EdgeLines, end - first));
             i < end; ++i) {
            apart = apart || (i > first && gap(i - 1) > Apart * pitch);
            edges.push_back({.line = i, .isTop = false, .isApart = apart});
        }
        first = end;
    }
    return edges;
}

} // namespace

double usualPitch(const std::vector<Line> &lines)
{
    std::vector<double> pitches;
    for (size_t i = 1; i < lines.size(); ++i) {
        const double pitch = lines[i].box.bottom() - lines[i - 1].box.bottom();
        if (lines[i].page == lines[i - 1].page && pitch > 0.5 * lines[i].box.height()) {
            pitches.push_back(pitch);
        }
    }
    if (pitches.empty()) {
        return 0;
    }
    // Below the middle: gaps between paragraphs are pitches too, and there may be as many.
    const auto place = pitches.begin() + std::ptrdiff_t(pitches.size() * 3 / 10);
    std::ranges::nth_element(pitches, place);
    return *place;
}

void findPageHeads(Text &text)
{
    const std::vector<Edge> edges = edgesOf(text.lines, usualPitch(text.lines));
    if (text.pages == 1 && !edges.empty()) {
        Line &last = text.lines[edges.back().line];
        last.isPageHead = edges.size() > 1 && edges.back().isApart && pageNumberIn(last.text) == 1;
        return;
    }
    QHash<QString, std::vector<size_t>> alike; // edges by text and place
    QHash<int, std::vector<size_t>> numbered;  // edges by what page and number differ
    for (size_t i = 0; i < edges.size(); ++i) {
        const Line &line = text.lines[edges[i].line];
        if (const auto number = pageNumberIn(line.text)) {
            numbered[*number - line.page].push_back(i);
        } else if (edges[i].isApart) {
            alike[withoutDigits(line.text) + (edges[i].isTop ? u'^' : u'_')].push_back(i);
        }
    }
    const auto mark = [&](const std::vector<size_t> &found, bool atSameHeight) {
        const auto height = [&](size_t i) { return text.lines[edges[i].line].box.top(); };
        const auto isNear = [&](size_t i) {
            return !atSameHeight || std::abs(height(i) - height(found.back())) < SameHeight;
        };
        const auto count = std::ranges::count_if(found, isNear);
        if (count < 2 || count * 10 < qsizetype(text.pages - text.emptyPages) * 4) {
            return;
        }
        for (const size_t i : found) {
            text.lines[edges[i].line].isPageHead = isNear(i);
        }
    };
    for (const auto &found : alike) {
        mark(found, true);
    }
    for (const auto &found : numbered) {
        mark(found, false);
    }
    // Slides, cards: what stands alone on all pages is what they say.
    if (std::ranges::all_of(text.lines, &Line::isPageHead)) {
        std::ranges::for_each(text.lines, [](Line &line) { line.isPageHead = false; });
    }
}

} // namespace visavis::pdf
