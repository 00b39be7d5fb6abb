// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelmarks.h"

#include "models/readers/timecode.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace visavis::structure
{

namespace
{

/// The longest name, with what may stand beside it: "Dr. Maria de la Cruz (she/her), Head of Research".
constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestNameLine = 48;
/// With its brackets and the blanks before it.
constexpr qsizetype LongestTime = 12;

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isBlank(text[from])) {
        ++from;
    }
    return from;
}

qsizetype chopBlanks(QStringView text, qsizetype end)
{
    while (end > 0 && isBlank(text[end - 1])) {
        --end;
    }
    return end;
}

/// Behind the number of a turn: "12. Ann: Hello", "3) Ben: Hi".
qsizetype skipOrdinal(QStringView text, qsizetype from)
{
    constexpr qsizetype MostDigits = 5;
    qsizetype at = from;
    while (at < text.size() && at - from < MostDigits && text[at].isDigit()) {
        ++at;
    }
    const bool isOrdinal =
        at > from && at + 1 < text.size() && (text[at] == u'.' || text[at] == u')') && isBlank(text[at + 1]);
    return isOrdinal ? skipBlanks(text, at + 1) : from;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool cannotBeInName(QChar c)
{
    switch (c.unicode()) {
    case u'?':
    case u'!':
    case u';':
    case u'"':
    case u'«':
    case u'»':
    case u'…':
    case u'<':
    case u'>':
    case u'{':
    case u'}':
    case u'|':
    case u'=':
    case u'@':
    case u'*':
    case u'\n':
        return true;
    default:
        return false;
    }
}

/// The colon that ends a label beginning at `from`; -1 when there is none.
qsizetype labelColon(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + LongestName);
    for (qsizetype i = from; i < last; ++i) {
        if (isColon(text[i])) {
            const bool inTime =
                i > from && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
            if (inTime) {
                continue;
            }
            const bool ends = i + 1 == text.size() || isBlank(text[i + 1]) || text[i + 1] == u'\n' ||
                              text[i + 1] == u'…' || text[i] == u'：';
            return ends && i > from ? i : -1;
        }
        if (cannotBeInName(text[i])) {
            return -1;
        }
    }
    return -1;
}

/// "**Ann** - Hello": a name in bold and a dash. The place of the dash; -1 when it is something else.
qsizetype dashAfterStrong(QStringView text, qsizetype strong)
{
    if (strong < 2 || strong > LongestName) {
        return -1;
    }
    const qsizetype dash = skipBlanks(text, strong);
    const bool isDash = dash > strong && dash + 1 < text.size() &&
                        (text[dash] == u'-' || text[dash] == u'–' || text[dash] == u'—') &&
                        isBlank(text[dash + 1]);
    return isDash && std::ranges::none_of(text.first(strong), cannotBeInName) ? dash : -1;
}

/// What stands between two places of a line as a name, with a time before or after it taken off.
struct NameAndTime {
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<Milliseconds> time;
    std::optional<Milliseconds> endTime;
};

NameAndTime nameBetween(QStringView text, qsizetype start, qsizetype end)
{
    NameAndTime found{.start = start, .end = chopBlanks(text, end), .time = {}, .endTime = {}};
    if (const auto time = timeTokenAtEnd(text.sliced(found.start, found.end - found.start))) {
        found.time = time->time;
        found.endTime = time->end;
        found.end = chopBlanks(text, found.end - time->length);
    }
    while (found.end > found.start && (text[found.end - 1] == u'-' || text[found.end - 1] == u'–')) {
        found.end = chopBlanks(text, found.end - 1);
    }
    return found;
}

/// "[Ann]:" is Ann.
NameAndTime withoutBrackets(QStringView text, NameAndTime name)
{
    const bool bracketed =
        name.end - name.start > 2 && ((text[name.start] == u'[' && text[name.end - 1] == u']') ||
                                      (text[name.start] == u'(' && text[name.end - 1] == u')'));
    name.start += bracketed ? 1 : 0;
    name.end -= bracketed ? 1 : 0;
    return name;
}

/// Looks at one line after the other and remembers the names.
class MarkFinder
{
public:
    explicit MarkFinder(const Document &document)
        : m_document(document)
    {
        m_found.marks.reserve(document.blocks.size());
    }

    LabelMarks find()
    {
        for (const Block &block : m_document.blocks) {
            LabelMark mark;
            if (block.kind == BlockKind::Paragraph) {
                mark = markOf(m_document.textOf(block), block.strong);
                mark.nameStart += block.start;
                mark.textStart += block.start;
            }
            m_found.marks.push_back(mark);
        }
        return std::move(m_found);
    }

private:
    /// Places in the mark are places in the line.
    LabelMark markOf(QStringView line, qsizetype strong)
    {
        LabelMark mark;
        qsizetype from = skipBlanks(line, 0);
        if (const auto time = timeTokenAtStart(line.sliced(from))) {
            mark.time = time->time;
            mark.endTime = time->end;
            from = skipBlanks(line, from + time->length);
            if (from < line.size() && (line[from] == u'-' || line[from] == u'–')) {
                from = skipBlanks(line, from + 1);
            }
            if (from == line.size()) {
                mark.shape = LabelShape::TimeLine;
                mark.textStart = line.size();
                return mark;
            }
        }
        return isLabelWithWords(line, from, strong, mark) || isNameAlone(line, from, strong, mark)
                   ? mark
                   : LabelMark{};
    }

    /// "Ann: Hello", "**Ann** - Hello".
    bool isLabelWithWords(QStringView line, qsizetype from, qsizetype strong, LabelMark &mark)
    {
        from = skipOrdinal(line, from);
        qsizetype colon = labelColon(line, from);
        if (colon < 0) {
            colon = dashAfterStrong(line, strong);
        }
        if (colon < 0) {
            return false;
        }
        const NameAndTime name = withoutBrackets(line, nameBetween(line, from, colon));
        const QStringView words = line.sliced(name.start, name.end - name.start);
        const bool isStrong = strong > 0 && strong >= name.end - 1 && strong <= colon + 2;
        const NameLikeness likeness = likenessOf(words);
        if (likeness == NameLikeness::None && !(isStrong && isDividerLabel(words))) {
            return false;
        }
        mark.shape = LabelShape::Colon;
        mark.strong = isStrong;
        takeName(name, words, likeness, mark);
        mark.textStart = skipBlanks(line, colon + 1);
        // "Ann: 00:00:16" and "Ann: [01:05] So": the time is no part of what she says.
        const QStringView rest = line.sliced(mark.textStart);
        const auto time = timeTokenAtStart(rest);
        if (time && (rest.size() == time->length || !rest.front().isDigit())) {
            mark.time = time->time;
            mark.endTime = time->end;
            mark.textStart = skipBlanks(line, mark.textStart + time->length);
        }
        return true;
    }

    /// "Ann Bell", "Ann Bell  0:12".
    bool isNameAlone(QStringView line, qsizetype from, qsizetype strong, LabelMark &mark)
    {
        if (line.size() - from > LongestName + LongestTime) {
            return false;
        }
        const NameAndTime name = nameBetween(line, from, line.size());
        const QStringView words = line.sliced(name.start, name.end - name.start);
        if (words.isEmpty() || words.size() > LongestNameLine || endsAsQuestion(words) ||
            std::ranges::any_of(words, cannotBeInName) || words.back() == u':' || words.back() == u',') {
            return false;
        }
        // "Yes." is something said; "Psy.D" and "Jr." end names.
        if (!name.time && words.back() == u'.' && !words.contains(u' ')) {
            return false;
        }
        const NameLikeness likeness = likenessOf(words);
        if (likeness == NameLikeness::None) {
            return false;
        }
        mark.shape = name.time ? LabelShape::NameTime : LabelShape::NameLine;
        mark.strong = strong >= words.size();
        takeName(name, words, likeness, mark);
        mark.textStart = line.size();
        return true;
    }

    [[nodiscard]] NameLikeness likenessOf(QStringView name) const
    {
        const auto known = m_known.constFind(name);
        return known == m_known.constEnd() ? nameLikeness(name) : known->likeness;
    }

    void takeName(const NameAndTime &place, QStringView name, NameLikeness likeness, LabelMark &mark)
    {
        mark.likeness = likeness;
        mark.nameStart = place.start;
        mark.nameLength = name.size();
        mark.endTime = place.time ? place.endTime : mark.endTime;
        mark.time = place.time ? place.time : mark.time;
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd()) {
            mark.name = known->index;
        } else {
            mark.name = int(m_found.names.size());
            m_known.insert(name, {.index = mark.name, .likeness = likeness});
            m_found.names.push_back(name.toString());
        }
    }

    struct KnownName {
        int index = 0;
        NameLikeness likeness = NameLikeness::None;
    };

    const Document &m_document;
    LabelMarks m_found;
    QHash<QStringView, KnownName> m_known; ///< views into the document's text
};

/// "Ann Bell (AB): Hello" once, "AB: So" from then on: both are Ann Bell.
void joinInitials(LabelMarks &found)
{
    constexpr qsizetype LongestInitials = 8;
    QHash<QStringView, int> known;
    for (size_t i = 0; i < found.names.size(); ++i) {
        known.insert(found.names[i], int(i));
    }
    std::vector<int> whole(found.names.size());
    std::iota(whole.begin(), whole.end(), 0);
    std::vector<std::pair<size_t, QString>> renamed;
    for (size_t i = 0; i < found.names.size(); ++i) {
        const QStringView name = found.names[i];
        const qsizetype open = name.lastIndexOf(u'(');
        if (open < 2 || !name.endsWith(u')') || name.size() - open > LongestInitials + 2) {
            continue;
        }
        const QStringView initials = name.sliced(open + 1, name.size() - open - 2).trimmed();
        if (const auto other = known.constFind(initials); other != known.constEnd()) {
            whole[size_t(*other)] = int(i);
            renamed.emplace_back(i, name.first(open).trimmed().toString());
        }
    }
    if (renamed.empty()) {
        return;
    }
    for (LabelMark &mark : found.marks) {
        mark.name = mark.name < 0 ? mark.name : whole[size_t(mark.name)];
    }
    for (auto &[index, name] : renamed) {
        found.names[index] = std::move(name);
    }
}

} // namespace

LabelMarks findLabelMarks(const Document &document)
{
    LabelMarks found = MarkFinder(document).find();
    joinInitials(found);
    return found;
}

LabelMarks givenLabelMarks(const Document &document)
{
    LabelMarks given{.marks = {}, .names = document.speakers};
    given.marks.reserve(document.blocks.size());
    for (const Block &block : document.blocks) {
        LabelMark mark;
        if (block.speaker != Block::NoSpeaker) {
            mark.shape = LabelShape::Given;
            mark.likeness = NameLikeness::Person;
            mark.nameStart = block.start;
            mark.textStart = block.start;
            mark.name = block.speaker;
        }
        given.marks.push_back(mark);
    }
    return given;
}

} // namespace visavis::structure
