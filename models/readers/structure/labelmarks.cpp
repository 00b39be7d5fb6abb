// SPDX-License-Identifier: MIT
#include "models/readers/structure/labelmarks.h"

#include "models/readers/dates.h"
#include "models/readers/structure/doubtfulnames.h"
#include "models/readers/structure/uncolonedlabels.h"
#include "models/readers/structure/words.h"
#include "models/readers/text/htmltags.h"
#include "models/readers/timecode.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace visavis::structure
{

namespace
{

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
            if (block.kind != BlockKind::Divider) {
                mark = block.kind == BlockKind::Heading ? markOfHeading(m_document.textOf(block))
                                                        : markOf(m_document.textOf(block), block.strong);
                // "- Where?" in Markdown: a reply may be a name, a title or a word of any kind.
                const bool isItem = mark.shape == LabelShape::None || mark.shape == LabelShape::NameLine;
                if (block.bulleted && isItem) {
                    mark = LabelMark();
                    mark.shape = LabelShape::Dash;
                }
                mark.nameStart += block.start;
                mark.textStart += block.start;
            }
            m_found.marks.push_back(mark);
        }
        believeDoubtfulNames(m_doubtful, m_found);
        return std::move(m_found);
    }

private:
    /// Places in the mark are places in the line.
    LabelMark markOf(QStringView line, qsizetype strong)
    {
        LabelMark mark;
        qsizetype from = skipMarks(line, 0);
        from += from + 1 < line.size() && line[from] == u'@' && line[from + 1].isDigit() ? 1 : 0;
        if (const auto time = timeTokenAtStart(line.sliced(from))) {
            mark.time = time->time;
            mark.endTime = time->end;
            mark.beginsWithTime = time->isBracketed;
            from = skipBlanks(line, from + time->length);
            if (from < line.size() && (line[from] == u'-' || line[from] == u'–' || line[from] == u'|')) {
                from = skipBlanks(line, from + 1);
            }
            if (from == line.size()) {
                mark.shape = LabelShape::TimeLine;
                mark.textStart = line.size();
                return mark;
            }
        }
        if (isVoiceTag(line, from, mark) || isDateAndTime(line, from, mark)) {
            return mark;
        }
        const qsizetype behindDash = skipDash(line, from);
        if (isLabelWithWords(line, behindDash, strong, mark)) {
            // Behind the ">>" of captions nothing else has a colon.
            mark.strong = mark.strong || line.sliced(from).startsWith(u">>");
            return mark;
        }
        if (behindDash > from && behindDash < line.size()) {
            mark.shape = LabelShape::Dash;
            mark.textStart = behindDash;
            return mark;
        }
        const bool beginsWithTime = mark.beginsWithTime;
        mark = isNameAlone(line, from, strong, mark) ? mark : LabelMark{};
        mark.beginsWithTime = beginsWithTime;
        return mark;
    }

    /// "## Ann Bell", "##### You said:", "### Q: Where did you live?".
    LabelMark markOfHeading(QStringView line)
    {
        LabelMark mark;
        const qsizetype colon = labelColon(line, 0);
        const QStringView before = colon > 0 ? line.first(colon).trimmed() : QStringView();
        const bool saysRole = before == u"Q" || before == u"A" || before == u"R" || statedRole(before);
        if (saysRole && skipBlanks(line, colon + 1) < line.size()) {
            mark.shape = LabelShape::Colon;
            takeName({.start = 0, .end = colon, .time = {}, .endTime = {}}, before, NameLikeness::Role, mark);
            mark.textStart = skipBlanks(line, colon + 1);
            return mark;
        }
        // "### 00:12 Ann"
        const auto time = timeTokenAtStart(line);
        NameAndTime name = nameBetween(line, time ? skipBlanks(line, time->length) : 0, line.size());
        if (time && !name.time) {
            name.time = time->time;
            name.endTime = time->end;
        }
        while (name.end > name.start && isColon(line[name.end - 1])) {
            name.end = std::max(name.start, chopBlanks(line, name.end - 1)); // nothing but the time
        }
        name.end = withoutSaid(line, name).end;
        const QStringView words = line.sliced(name.start, name.end - name.start);
        const NameLikeness likeness = words.size() > LongestNameLine ? NameLikeness::None : likenessOf(words);
        if (likeness == NameLikeness::None || std::ranges::any_of(words, cannotBeInName)) {
            return mark;
        }
        mark.shape = LabelShape::Heading;
        takeName(name, words, likeness, mark);
        mark.textStart = line.size();
        return mark;
    }

    /// "Mar 12, 2024  2:05:11 PM" alone.
    static bool isDateAndTime(QStringView line, qsizetype from, LabelMark &mark)
    {
        constexpr qsizetype Longest = 48;
        const auto time = line.size() <= Longest ? timeTokenAtEnd(line) : std::nullopt;
        if (!time || from + time->length >= line.size() ||
            !parseDate(line.sliced(from, line.size() - from - time->length)).isValid()) {
            return false;
        }
        mark.shape = LabelShape::TimeLine;
        mark.time = time->time;
        mark.textStart = line.size();
        return true;
    }

    /// "<v Ann Bell>Hello", as WebVTT has it, in a text that is none.
    bool isVoiceTag(QStringView line, qsizetype from, LabelMark &mark)
    {
        const QStringView text = line.sliced(from);
        const qsizetype end = text.first(std::min(text.size(), LongestName)).indexOf(u'>');
        const qsizetype space = text.indexOf(u' ');
        if (!text.startsWith(u"<v") || end < 0 || space < 0 || space > end ||
            (space > 2 && text[2] != u'.')) {
            return false;
        }
        const qsizetype start = from + space + 1;
        const NameAndTime name{.start = start, .end = from + end, .time = {}, .endTime = {}};
        const QStringView words = line.sliced(start, name.end - start).trimmed();
        if (words.isEmpty()) {
            return false;
        }
        mark.shape = LabelShape::Colon;
        mark.strong = true;
        takeName(name, words, NameLikeness::Person, mark);
        mark.textStart = skipBlanks(line, from + end + 1);
        return true;
    }

    /// "Ann: Hello", "**Ann** - Hello".
    bool isLabelWithWords(QStringView line, qsizetype from, qsizetype strong, LabelMark &mark)
    {
        // "12. Ann: Hello"
        from += ordinalLength(line.sliced(from));
        from += from + 1 < line.size() && line[from] == u'*' && line[from + 1].isUpper() ? 1 : 0;
        from = skipLineNumber(line, from);
        qsizetype colon = labelColon(line, from);
        if (colon < 0) {
            colon = dashAfterStrong(line, strong);
        }
        if (colon < 0) {
            return isLabelWithoutColon(line, from, strong, mark);
        }
        NameAndTime name = withoutBrackets(line, nameBetween(line, from, colon));
        if (mark.time) {
            name = withoutAddressee(line, name);
        }
        if (skipBlanks(line, colon + 1) == line.size()) {
            name = withoutSaid(line, name);
        }
        const QStringView words = line.sliced(name.start, name.end - name.start);
        const bool isStrong = strong > 0 && strong >= name.end - 1 && strong <= colon + 2;
        NameLikeness likeness = likenessOf(words);
        // "[Ann] He said: wait", "A. He said: wait".
        if (likeness <= NameLikeness::Weak && !isStrong && isLabelWithoutColon(line, from, strong, mark)) {
            return true;
        }
        // "Ann:Hello": much else has no blank behind its colon.
        const bool isTight = colon + 1 < line.size() && line[colon] == u':' && !isBlank(line[colon + 1]) &&
                             line[colon + 1] != u'\n' && line[colon + 1] != u'…';
        if (isTight && likeness < NameLikeness::Word) {
            return false;
        }
        if (likeness == NameLikeness::None &&
            (isLowerName(words) || (mark.beginsWithTime && areLowerNames(words)))) {
            likeness = NameLikeness::Weak;
        }
        if (likeness == NameLikeness::None && mark.time && isContact(words)) {
            likeness = NameLikeness::Person;
        }
        if (likeness == NameLikeness::None && !(isStrong && isDividerLabel(words))) {
            if (isTimeLine(words, line.sliced(colon + 1), mark)) {
                return true;
            }
            if ((isNoSpeaker(words) || isCalendar(words)) && startsWithCapital(words)) {
                doubt(name, words, skipBlanks(line, colon + 1), mark);
            }
            return false;
        }
        mark.shape = LabelShape::Colon;
        mark.strong = isStrong;
        mark.isDashed = isTight;
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

    void doubt(const NameAndTime &place, QStringView name, qsizetype textStart, LabelMark mark)
    {
        const size_t block = m_found.marks.size();
        const qsizetype start = m_document.blocks[block].start;
        mark.shape = LabelShape::Colon;
        mark.likeness = NameLikeness::Weak;
        mark.nameStart = start + place.start;
        mark.nameLength = name.size();
        mark.textStart = start + textStart;
        mark.time = place.time ? place.time : mark.time;
        m_doubtful.push_back({.block = block, .mark = mark, .name = name});
    }

    /// "Timestamp: 00:12" alone.
    static bool isTimeLine(QStringView words, QStringView rest, LabelMark &mark)
    {
        const auto time = parseTimeToken(rest);
        if (!time || !saysTime(words)) {
            return false;
        }
        mark.shape = LabelShape::TimeLine;
        mark.time = time->time;
        mark.endTime = time->end;
        mark.textStart = mark.nameStart;
        return true;
    }

    /// "Q.  Hello", "[Ann] Hello", "Ann Bell [0:12] Hello", "Ann Bell - Hello".
    bool isLabelWithoutColon(QStringView line, qsizetype from, qsizetype strong, LabelMark &mark)
    {
        const Uncoloned found = nameWithoutColon(line, from, strong);
        const NameAndTime &name = found.name;
        // "[Ann Bell] 10:32:11" has its words below; "Bell, Ann - 14 March 2024" is the head of a page.
        if (name.end <= name.start || found.textStart >= line.size() ||
            parseTimeToken(line.sliced(found.textStart)) ||
            parseDate(line.sliced(found.textStart)).isValid()) {
            return false;
        }
        const QStringView words = line.sliced(name.start, name.end - name.start);
        // "<ann> Hello": nobody else writes so.
        const bool isNick = line[from] == u'<' && isLowerName(words) && !isHtmlTag(words);
        const NameLikeness likeness = isNick ? NameLikeness::Word : likenessOf(words);
        const bool isStrong = strong > 0 && strong >= name.end - 1 && strong <= found.textStart;
        // "Milk - two bottles": one word before a dash is seldom a name.
        const bool isWeak = likeness == NameLikeness::Word && !found.isSetOff && !isStrong;
        const bool isSure = likeness > NameLikeness::Weak && (!isWeak || found.isDash);
        if (!isSure || std::ranges::any_of(words, cannotBeInName) || endsAsQuestion(words)) {
            return false;
        }
        mark.shape = LabelShape::Colon;
        mark.isDashed = found.isBold || (!isStrong && !name.time && !found.isTitled);
        mark.strong = isStrong;
        takeName(name, words, likeness, mark);
        mark.likeness = isWeak ? NameLikeness::Weak : likeness;
        mark.textStart = skipBlanks(line, found.textStart);
        return true;
    }

    /// "Ann Bell", "Ann Bell  0:12".
    bool isNameAlone(QStringView line, qsizetype from, qsizetype strong, LabelMark &mark)
    {
        if (line.size() - from > LongestName + LongestTime) {
            return false;
        }
        NameAndTime name = nameBetween(line, from, line.size());
        if (name.end <= name.start) {
            return false;
        }
        // "[Ann Bell] 10:32:11", "<Ann>", "[Speaker 2]"; "[Ann Bell]" may be a remark as well.
        const NameAndTime inner = withoutBrackets(line, name);
        const bool isBracketed = inner.start > name.start && inner.end - inner.start <= LongestNameLine;
        const bool isSure =
            name.time || line[name.start] == u'<' ||
            likenessOf(line.sliced(inner.start, inner.end - inner.start)) == NameLikeness::Role;
        const bool isDoubtful = isBracketed && !isSure && line[name.start] == u'[';
        name = isBracketed && (isSure || isDoubtful) ? inner : name;
        const QStringView words = line.sliced(name.start, name.end - name.start);
        if (words.isEmpty() || words.size() > LongestNameLine || endsAsQuestion(words) ||
            std::ranges::any_of(words, cannotBeInName) || words.back() == u':' || words.back() == u',') {
            return false;
        }
        // "Yes." is something said; "Psy.D" and "Jr." end names.
        if (!name.time && words.back() == u'.' && !words.contains(u' ')) {
            return false;
        }
        NameLikeness likeness = likenessOf(words);
        // Chats have such names: "ann_b — 12/03/2024 14:05".
        if (likeness == NameLikeness::None && (name.time || mark.beginsWithTime) && isLowerName(words)) {
            likeness = NameLikeness::Weak;
        }
        if (likeness == NameLikeness::None) {
            return false;
        }
        mark.shape = name.time || mark.beginsWithTime ? LabelShape::NameTime : LabelShape::NameLine;
        mark.strong = strong >= words.size();
        mark.isDashed = isDoubtful;
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
    std::vector<DoubtfulMark> m_doubtful;
    QHash<QStringView, KnownName> m_known; ///< views into the document's text
};

} // namespace

LabelMarks findLabelMarks(const Document &document)
{
    return MarkFinder(document).find();
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
