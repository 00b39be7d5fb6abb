// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/cuespeakers.h"

#include <algorithm>

namespace visavis
{

namespace
{

constexpr qsizetype LongestName = 40; // UTF-16 units
constexpr qsizetype MostWords = 5;

struct Prefix {
    QStringView name;
    QStringView rest;
};

bool mayBeInName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
           QStringView(u" .'’-_&/()[]#,·").contains(c);
}

bool beginsLikeName(QChar c)
{
    return (c.isLetter() && !c.isLower()) || c.isSurrogate() || c == u'[' || c == u'(';
}

/// What a name may begin with: a capital, or any letter or digit.
enum class Names { Capital, Any };

/// "Name: " at the start of the line, whoever that is; the colon may be full-width, and end the line.
std::optional<Prefix> prefixOf(QStringView line, Names names = Names::Capital)
{
    const bool begins = !line.isEmpty() && (names == Names::Any ? line.front().isLetterOrNumber()
                                                                : beginsLikeName(line.front()));
    if (!begins) {
        return std::nullopt;
    }
    const qsizetype limit = std::min(line.size(), LongestName + 1);
    for (qsizetype i = 0; i < limit; ++i) {
        const QChar c = line[i];
        if (c == u':' || c == u'：') {
            const bool stands = c == u'：' || i + 1 == line.size() || line[i + 1].isSpace();
            const QStringView name = line.first(i).trimmed();
            if (!stands || name.isEmpty() || name.count(u' ') >= MostWords) {
                return std::nullopt;
            }
            return Prefix{.name = name, .rest = line.sliced(i + 1).trimmed()};
        }
        if (!mayBeInName(c)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// Every word begins with a capital, a digit or a bracket, as in "Dr. Ann Lee" or "Speaker 2 (phone)".
bool looksLikeName(QStringView name)
{
    const auto words = name.tokenize(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](QStringView word) {
        return beginsLikeName(word.front()) || word.front().isNumber() || word.size() <= 3;
    });
}

/// Takes ">>" with any further ">" and spaces away; unchanged when the line does not begin so.
QStringView withoutChevrons(QStringView line)
{
    if (!line.startsWith(u">>")) {
        return line;
    }
    const auto end = std::ranges::find_if(line, [](QChar c) { return c != u'>' && !c.isSpace(); });
    return line.sliced(end - line.begin());
}

/// Takes a dialogue dash away: "- Yes", "-Yes", "– Yes", "— Yes", but not "-5" or a dash that only goes on.
QStringView withoutDash(QStringView line)
{
    if (line.size() < 2) {
        return line;
    }
    const QChar dash = line.front();
    const bool spaced = line[1].isSpace();
    const bool tight =
        line[1].isLetter() || line[1] == u'"' || line[1] == u'[' || line[1] == u'¿' || line[1] == u'¡';
    const bool isShort = dash == u'-' || dash == u'‐' || dash == u'–';
    if ((isShort && (spaced || tight)) || (dash == u'—' && spaced)) {
        return line.sliced(1).trimmed();
    }
    return line;
}

/// The first of several lines is short and looks like a name.
bool isNameAlone(std::span<const CueList::Line> lines)
{
    if (lines.size() < 2 || lines[0].joint != CueList::Joint::Line ||
        lines[1].joint != CueList::Joint::Line) {
        return false;
    }
    const QStringView first = lines.front().text;
    return first.size() <= LongestName && first.count(u' ') < MostWords && beginsLikeName(first.front()) &&
           std::ranges::all_of(first, mayBeInName) && !first.endsWith(u'.') && looksLikeName(first);
}

/// How often each name stands at the start of lines.
using NameCounts = QHash<QStringView, qsizetype>;

/// Cues of which nearly each has a name on a line of its own above what is said.
bool haveNamesAlone(const CueList &list)
{
    constexpr size_t FewestCues = 4;
    NameCounts counts;
    size_t spoken = 0;
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        const auto lines = list.linesOf(cue);
        spoken += lines.empty() ? 0 : 1;
        if (isNameAlone(lines)) {
            ++counts[lines.front().text];
        }
    }
    size_t named = 0;
    for (const qsizetype count : std::as_const(counts)) {
        named += count >= 2 ? size_t(count) : 0;
    }
    return spoken >= FewestCues && named * 10 >= spoken * 9;
}

} // namespace

CueSpeakers::CueSpeakers(const CueList &list)
{
    const auto &voices = list.voices();
    m_voices = std::ranges::any_of(voices, [](const QStringList &names) {
        return std::ranges::any_of(names, [](const QString &name) { return !name.isEmpty(); });
    });
    if (m_voices) {
        return;
    }
    NameCounts counts;
    size_t labelledCues = 0;
    size_t spokenCues = 0;
    size_t begunCues = 0; ///< with a name, however it looks
    qsizetype dashes = 0;
    bool firstIsLabelled = false;
    for (size_t cue = 0; cue < list.cues().size(); ++cue) {
        const auto lines = list.linesOf(cue);
        if (lines.empty()) {
            continue;
        }
        bool labelled = false;
        for (const CueList::Line &line : lines) {
            if (line.joint != CueList::Joint::Line) {
                continue;
            }
            const QStringView spoken = withoutChevrons(line.text);
            const QStringView undashed = withoutDash(spoken);
            m_chevrons = m_chevrons || spoken.size() != line.text.size();
            dashes += undashed.size() != spoken.size() ? 1 : 0;
            if (const auto prefix = prefixOf(undashed)) {
                ++counts[prefix->name];
                labelled = true;
            }
        }
        firstIsLabelled = firstIsLabelled || (labelled && spokenCues == 0);
        ++spokenCues;
        begunCues +=
            lines.front().joint == CueList::Joint::Line && prefixOf(lines.front().text, Names::Any) ? 1 : 0;
        labelledCues += labelled ? 1 : 0;
    }
    m_dashes = dashes >= 2;
    for (const auto [name, count] : counts.asKeyValueRange()) {
        if (count >= 2) {
            m_names.insert(name);
        }
    }
    const bool half = labelledCues * 2 >= spokenCues;
    m_anyName = labelledCues >= 2 && labelledCues * 4 >= spokenCues * 3;
    // Meetings are written so, with the names that people gave themselves: "mika", "iPhone 12".
    constexpr size_t fewestCues = 4;
    m_everyCue = spokenCues >= fewestCues && begunCues * 20 >= spokenCues * 19 && !m_names.empty();
    m_labelled =
        m_everyCue || m_anyName || m_names.size() >= 2 || (m_names.size() == 1 && (half || firstIsLabelled));
    m_namesAlone = !m_labelled && !m_chevrons && !m_dashes && haveNamesAlone(list);
}

QStringView CueSpeakers::nameAlone(std::span<const CueList::Line> lines) const
{
    return m_namesAlone && isNameAlone(lines) ? lines.front().text : QStringView();
}

LineOpening CueSpeakers::openingOf(const CueList::Line &line, bool beginsCue) const
{
    LineOpening opening{.name = {}, .otherSpeaker = false, .rest = line.text};
    if (m_voices || line.joint != CueList::Joint::Line) {
        return opening;
    }
    if (m_chevrons) {
        opening.rest = withoutChevrons(opening.rest);
    }
    if (m_dashes) {
        opening.rest = withoutDash(opening.rest);
    }
    opening.otherSpeaker = opening.rest.size() != line.text.size();
    if (m_labelled) {
        const bool anyName = m_everyCue && beginsCue;
        const auto prefix = prefixOf(opening.rest, anyName ? Names::Any : Names::Capital);
        if (prefix &&
            (anyName || m_names.contains(prefix->name) || (m_anyName && looksLikeName(prefix->name)))) {
            opening.name = prefix->name;
            opening.rest = prefix->rest;
        }
    }
    return opening;
}

bool CueSpeakers::isDialogue(std::span<const CueList::Line> lines) const
{
    return m_dashes && std::ranges::count_if(lines, [](const CueList::Line &line) {
                           return line.joint == CueList::Joint::Line &&
                                  withoutDash(line.text).size() != line.text.size();
                       }) >= 2;
}

} // namespace visavis
