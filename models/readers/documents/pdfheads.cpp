// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdflines.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

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

/// Tells what recurs at the edges of pages and is said, or says who speaks, from the heads of pages.
class Labels
{
public:
    explicit Labels(const std::vector<Line> &lines)
        : m_lines(lines)
    {
        for (const Line &line : lines) {
            ++m_count[line.text];
            if (const QStringView name = nameIn(line.text); !name.isEmpty()) {
                ++m_labels[name];
            }
        }
    }

    /// Of lines that are alike but for their digits. A label stands between sentences; a head interrupts them
    /// wherever the page ends.
    [[nodiscard]] bool areLabels(const std::vector<size_t> &lines) const
    {
        const auto interrupt = std::ranges::count_if(lines, [this](size_t i) { return interrupts(i); });
        return std::ranges::all_of(lines, [this](size_t i) { return isTime(m_lines[i].text); }) ||
               (interrupt * 5 < qsizetype(lines.size()) && couldBeLabels(lines));
    }

private:
    /// In brackets, or with its seconds: not when it was printed.
    [[nodiscard]] static bool isTime(QStringView text)
    {
        const auto time = parseTimeToken(text);
        return time && (time->isBracketed || text.count(u':') == 2);
    }

    /// Before a colon.
    [[nodiscard]] static QStringView nameIn(QStringView line)
    {
        const qsizetype colon = structure::labelColon(line, 0);
        const QStringView name = line.first(std::max<qsizetype>(colon, 0)).trimmed();
        return structure::nameLikeness(name) > structure::NameLikeness::Weak ? name : QStringView();
    }

    [[nodiscard]] static bool isName(QStringView line)
    {
        const bool isShort = line.size() <= structure::LongestNameLine;
        const auto likeness = isShort ? structure::nameLikeness(line) : structure::NameLikeness::None;
        return likeness == structure::NameLikeness::Person || likeness == structure::NameLikeness::Role;
    }

    /// "Ann:" alone; "Ann: Yes." where she says other things too; "Question 1", "Question 2"; "Ann Bell"
    /// where other names stand on lines of their own again and again.
    [[nodiscard]] bool couldBeLabels(const std::vector<size_t> &lines) const
    {
        const QString &text = m_lines[lines.front()].text;
        if (structure::isColon(text.back())) {
            return true;
        }
        if (const QStringView name = nameIn(text); !name.isEmpty()) {
            return m_labels.value(name) > m_count.value(text);
        }
        if (!isName(text)) {
            return false;
        }
        return m_count.value(text) > qsizetype(lines.size()) ||
               std::ranges::any_of(m_lines, [&](const Line &line) {
                   return line.text != text && m_count.value(line.text) > 1 && isName(line.text);
               });
    }

    /// What stands before it does not end, or what comes behind goes on.
    [[nodiscard]] bool interrupts(size_t at) const
    {
        const auto isWords = [this](size_t i) { return !pageNumberIn(m_lines[i].text); };
        size_t before = at;
        while (before > 0 && at - before < EdgeLines && !isWords(before - 1)) {
            --before;
        }
        size_t behind = at + 1;
        while (behind < m_lines.size() && behind - at < EdgeLines && !isWords(behind)) {
            ++behind;
        }
        const bool isOpen = before > 0 && !structure::endsAsSentence(m_lines[before - 1].text);
        return isOpen || (behind < m_lines.size() && m_lines[behind].text.front().isLower());
    }

    const std::vector<Line> &m_lines;
    QHash<QStringView, qsizetype> m_count;  ///< lines, by their words
    QHash<QStringView, qsizetype> m_labels; ///< lines, by the name before their colon
};

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
    const Labels labels(text.lines);
    const auto mark = [&](const std::vector<size_t> &found, bool atSameHeight) {
        const auto height = [&](size_t i) { return text.lines[edges[i].line].box.top(); };
        const auto isNear = [&](size_t i) {
            return !atSameHeight || std::abs(height(i) - height(found.back())) < SameHeight;
        };
        const auto count = std::ranges::count_if(found, isNear);
        if (count < 2 || count * 10 < qsizetype(text.pages - text.emptyPages) * 4) {
            return;
        }
        std::vector<size_t> lines(found.size());
        std::ranges::transform(found, lines.begin(), [&](size_t i) { return edges[i].line; });
        if (atSameHeight && labels.areLabels(lines)) {
            return;
        }
        for (size_t i = 0; i < found.size(); ++i) {
            text.lines[lines[i]].isPageHead = isNear(found[i]);
        }
    };
    for (const auto &found : std::as_const(alike)) {
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
