// SPDX-License-Identifier: MIT
#include "models/guide/guide.h"

#include "models/guide/guideline.h"
#include "models/transcript/exchanges.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DepthOfThemes = 8; ///< of headings without hashes: below all others

/// A line with those that go on with it.
struct Entry {
    GuideLine line;
    bool isBehindBlank = false;
    bool isClosed = false; ///< nothing goes on with it
    int level = 0;

    [[nodiscard]] bool asks() const { return asksSomething(line.text); }
};

bool endsSentence(QStringView text)
{
    constexpr QStringView Closers = u")]»\"”’'* ";
    constexpr QStringView Ends = u".?!…\u061f\uff1f\u3002\u037e";
    while (!text.isEmpty() && (Closers.contains(text.back()) || text.back().isSpace())) {
        text.chop(1);
    }
    return !text.isEmpty() && Ends.contains(text.back());
}

/// Whether the brackets that a text begins with close at its end: a note.
enum class Brackets { None, Open, Whole };

Brackets bracketsOf(QStringView text)
{
    const QChar opening = text.isEmpty() ? QChar() : text.front();
    if (opening != u'[' && opening != u'(') {
        return Brackets::None;
    }
    const QChar closing = opening == u'[' ? u']' : u')';
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
        if (depth == 0) {
            return i + 1 >= text.size() - 1 ? Brackets::Whole : Brackets::None; // "[Note]."
        }
    }
    return Brackets::Open;
}

/// What a text's lines tell about each other.
struct Habits {
    qsizetype longest = 0;
    bool beginsSmall = false; ///< most lines begin in lower case, so it does not tell that a line goes on
};

Habits habitsOf(const std::vector<GuideLine> &lines)
{
    Habits habits;
    int small = 0;
    int all = 0;
    for (const GuideLine &line : lines) {
        if (line.kind == GuideLine::Kind::Text && !line.text.isEmpty()) {
            habits.longest = std::max(habits.longest, line.width);
            small += line.text.front().isLower() ? 1 : 0;
            ++all;
        }
    }
    habits.beginsSmall = 2 * small > all;
    return habits;
}

/// Whether a line without a mark goes on with what the line right before it left open.
bool goesOn(const Entry &entry, const GuideLine &before, const GuideLine &line, const Habits &habits)
{
    constexpr qsizetype LongestQuestion = 2000; // UTF-16 units
    constexpr qsizetype Full = 50;              // UTF-16 units; from three quarters of the longest line
    constexpr QStringView GoOn = u",;:?!)»…";
    if (entry.isClosed || line.mark != GuideMark::None || entry.line.text.size() > LongestQuestion) {
        return false;
    }
    if (entry.line.text.isEmpty() || bracketsOf(entry.line.text) == Brackets::Open) {
        return true;
    }
    if (bracketsOf(line.text) == Brackets::Whole) {
        return false;
    }
    const QChar first = line.text.front();
    if (GoOn.contains(first) || (first.isLower() && !habits.beginsSmall)) {
        return true;
    }
    if (endsSentence(entry.line.text)) {
        return false;
    }
    const bool isFull = before.width >= Full && 4 * before.width >= 3 * habits.longest;
    return isFull || (entry.line.mark != GuideMark::None && line.indent > entry.line.indent);
}

std::vector<GuideLine> linesOf(QStringView text)
{
    std::vector<GuideLine> lines;
    GuideNumbers numbers;
    qsizetype start = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    while (start < text.size()) {
        qsizetype stop = start;
        while (stop < text.size() && text[stop] != u'\n' && text[stop] != u'\r' && text[stop] != u'\u2028' &&
               text[stop] != u'\u2029') {
            ++stop;
        }
        lines.push_back(guideLine(text.sliced(start, stop - start), numbers));
        const bool isPair = stop + 1 < text.size() && text[stop] == u'\r' && text[stop + 1] == u'\n';
        start = stop + (isPair ? 2 : 1);
    }
    return lines;
}

std::vector<Entry> entriesOf(const std::vector<GuideLine> &lines)
{
    const Habits habits = habitsOf(lines);
    std::vector<Entry> entries;
    bool isBehindBlank = true;
    for (size_t i = 0; i < lines.size(); ++i) {
        const GuideLine &line = lines[i];
        const bool isUnderlining = line.kind == GuideLine::Kind::Rule && !line.text.startsWith(u'*') &&
                                   !isBehindBlank && entries.back().line.mark == GuideMark::None;
        if (isUnderlining) {
            entries.back().line.mark = GuideMark::Heading;
            entries.back().line.depth = line.text.startsWith(u'=') ? 1 : 2;
        }
        if (line.kind != GuideLine::Kind::Text) {
            isBehindBlank = true;
            continue;
        }
        if (!isBehindBlank && goesOn(entries.back(), lines[i - 1], line, habits)) {
            entries.back().line.text += u' ' + line.text;
        } else {
            entries.push_back(
                {.line = line, .isBehindBlank = isBehindBlank, .isClosed = line.mark == GuideMark::Heading});
        }
        isBehindBlank = false;
    }
    return entries;
}

/// Leaves out notes; those that ask follow up.
void takeNotes(std::vector<Entry> &entries)
{
    std::erase_if(entries, [](const Entry &entry) {
        return entry.line.mark == GuideMark::None && bracketsOf(entry.line.text) != Brackets::None &&
               !(entry.line.text.startsWith(u'(') && entry.asks());
    });
    for (Entry &entry : entries) {
        QString &text = entry.line.text;
        if (entry.line.mark == GuideMark::None && bracketsOf(text) == Brackets::Whole) {
            GuideNumbers none;
            text = guideLine(QStringView(text).sliced(1, text.lastIndexOf(u')') - 1), none).text;
            entry.line.mark = GuideMark::Probe;
        }
    }
}

/// Finds out which lines without a mark are themes or titles over those behind them, and which are read out
/// rather than asked.
void tellThemes(std::vector<Entry> &entries)
{
    constexpr qsizetype LongestTheme = 80; // UTF-16 units
    const auto isPlain = [](const Entry &entry) { return entry.line.mark == GuideMark::None; };
    const auto plain = std::ranges::count_if(entries, isPlain);
    const auto sentences = std::ranges::count_if(
        entries, [&](const Entry &entry) { return isPlain(entry) && endsSentence(entry.line.text); });
    const auto numbered = std::ranges::count_if(entries, [](const Entry &entry) {
        return entry.line.mark == GuideMark::Number || entry.line.mark == GuideMark::Question;
    });
    const auto isItem = [&](const Entry &entry) {
        return entry.line.mark > GuideMark::Theme && !isPlain(entry);
    };
    const auto firstItem = std::ranges::find_if(entries, isItem);
    const bool isListed = firstItem != entries.end();
    bool isBesides = false; // titles and what is read out may have several lines
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto next = std::next(entry);
        const bool isBetweenItems = entry != entries.begin() && next != entries.end() &&
                                    isItem(*std::prev(entry)) && isItem(*next) &&
                                    entry->line.indent <= std::prev(entry)->line.indent;
        isBesides =
            isPlain(*entry) && !entry->asks() && (entry->isBehindBlank || isBesides || isBetweenItems);
        if (!isBesides) {
            continue;
        }
        if (endsSentence(entry->line.text)) {
            const bool isBeforeAll =
                isListed && entry < firstItem && (next != firstItem || next->isBehindBlank);
            isBesides = numbered > 1 || isBeforeAll;
            entry->line.text = isBesides ? QString() : entry->line.text;
            continue;
        }
        isBesides = entry->line.text.size() <= LongestTheme && (isListed || 2 * sentences > plain);
        if (isBesides) {
            entry->line.mark = GuideMark::Heading;
            entry->line.depth = DepthOfThemes;
        }
    }
    std::erase_if(entries, [](const Entry &entry) { return entry.line.text.isEmpty(); });
}

/// Finds the levels, from marks and indentation.
void tellLevels(std::vector<Entry> &entries)
{
    constexpr int Tolerance = 1; // columns: " 9." and "10."
    std::vector<const GuideLine *> above;
    const auto isLevel = [](const GuideLine &one, const GuideLine &other) {
        return std::abs(one.indent - other.indent) <= Tolerance;
    };
    const auto rank = [](const GuideLine &line) { return std::pair(line.mark, line.depth); };
    const auto hasLikeAbove = [&](const GuideLine &line) {
        return std::ranges::any_of(above, [&](const GuideLine *other) {
            return rank(*other) == rank(line) && other->bullet == line.bullet && isLevel(*other, line);
        });
    };
    const auto holds = [&](const GuideLine &last, const GuideLine &line) {
        if (line.mark == GuideMark::Heading || last.mark == GuideMark::Heading) {
            return rank(last) < rank(line);
        }
        if (!isLevel(last, line)) {
            return last.indent < line.indent;
        }
        return !hasLikeAbove(line) && rank(last) <= rank(line);
    };
    for (Entry &entry : entries) {
        while (!above.empty() && !holds(*above.back(), entry.line)) {
            above.pop_back();
        }
        entry.level = int(above.size());
        above.push_back(&entry.line);
    }
}

/// Leaves out themes with nothing below, but where those of their kind are the questions themselves.
void leaveOutEmptyThemes(std::vector<Entry> &entries)
{
    const auto isTheme = [](const Entry &entry) {
        return entry.line.mark <= GuideMark::BigLetter && !entry.asks() &&
               (entry.line.mark == GuideMark::Heading || !endsSentence(entry.line.text));
    };
    using Kind = std::pair<GuideMark, int>;
    const auto kindOf = [](const Entry &entry) { return Kind(entry.line.mark, entry.line.depth); };
    std::set<Kind> asking;
    std::set<Kind> holding{Kind(GuideMark::Heading, DepthOfThemes)};
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].asks()) {
            asking.insert(kindOf(entries[i]));
        } else if (i + 1 < entries.size() && entries[i + 1].level > entries[i].level) {
            holding.insert(kindOf(entries[i]));
        }
    }
    // From the end: a theme over nothing but an empty one is empty too.
    int levelBehind = 0;
    for (Entry &entry : entries | std::views::reverse) {
        const bool isLeftOut = isTheme(entry) && levelBehind <= entry.level &&
                               holding.contains(kindOf(entry)) && !asking.contains(kindOf(entry));
        if (isLeftOut) {
            entry.line.text.clear();
        } else {
            levelBehind = entry.level;
        }
    }
    std::erase_if(entries, [](const Entry &entry) { return entry.line.text.isEmpty(); });
}

/// Leaves out a title over all the rest.
void leaveOutTitle(std::vector<Entry> &entries)
{
    const auto isTitle = [&] {
        if (entries.size() < 2 || entries[0].line.mark != GuideMark::Heading ||
            (entries[0].asks() && entries[1].line.mark != GuideMark::Heading)) {
            return false;
        }
        return std::ranges::all_of(entries | std::views::drop(1),
                                   [&](const Entry &entry) { return entry.level > entries[0].level; });
    };
    while (isTitle()) {
        entries.erase(entries.begin());
    }
}

} // namespace

Guide tidied(Guide guide)
{
    for (GuideQuestion &question : guide) {
        question.text = question.text.simplified();
    }
    std::erase_if(guide, [](const GuideQuestion &question) { return question.text.isEmpty(); });
    std::vector<int> above;
    for (GuideQuestion &question : guide) {
        while (!above.empty() && above.back() >= question.level) {
            above.pop_back();
        }
        above.push_back(question.level);
        question.level = int(above.size()) - 1;
    }
    return guide;
}

Guide readGuide(QStringView text)
{
    std::vector<Entry> entries = entriesOf(linesOf(text));
    takeNotes(entries);
    tellThemes(entries);
    tellLevels(entries);
    leaveOutEmptyThemes(entries);
    leaveOutTitle(entries);
    Guide guide;
    for (const Entry &entry : entries) {
        guide.push_back({.text = entry.line.text, .level = entry.level});
    }
    return tidied(std::move(guide));
}

QString writeGuide(const Guide &guide)
{
    QString text;
    int number = 0;
    for (const GuideQuestion &question : tidied(guide)) {
        if (question.level == 0) {
            text += QString::number(++number) + u". "_s;
        } else {
            text += QString(1 + 2 * question.level, u' ') + u"- "_s;
        }
        text += question.text + u'\n';
    }
    return text;
}

} // namespace visavis
