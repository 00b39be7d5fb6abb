// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/subrip.h"

#include "models/readers/entities.h"
#include "models/readers/limits.h"
#include "models/readers/linecursor.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/timecode.h"

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostCueWarnings = 100;
constexpr qsizetype QuotedUnits = 60;
constexpr qsizetype LongestTag = 200; ///< a "<" without ">" this near is text; keeps the search linear
constexpr qsizetype LongestNumber = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The next line, without the byte order marks that files put together have in their midst.
QStringView nextLine(LineCursor &cursor)
{
    QStringView line = cursor.next();
    while (line.startsWith(QChar(QChar::ByteOrderMark))) {
        line = line.sliced(1);
    }
    return line;
}

/// A line that gives times, readable or not: it begins with a digit and has an arrow.
bool isTimings(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const bool hasArrow = trimmed.contains(u"->") || trimmed.contains(u"–>") || trimmed.contains(u"—>");
    return hasArrow && isDigit(trimmed.front());
}

/// The value of a line that is a number and nothing else.
std::optional<qint64> numberIn(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > LongestNumber || !std::ranges::all_of(trimmed, isDigit)) {
        return std::nullopt;
    }
    return trimmed.toLongLong();
}

/// What follows the times is text, not WebVTT settings or coordinates ("X1:40"): some word of it has no
/// colon.
bool isText(QStringView afterTimes)
{
    return std::ranges::any_of(afterTimes.tokenize(u' ', Qt::SkipEmptyParts), [](QStringView word) {
        return !word.trimmed().isEmpty() && !word.contains(u':');
    });
}

/// A word begins with two letters; "00:00:xx" is a slip of somebody who wrote times.
bool hasWord(QStringView text)
{
    return std::ranges::any_of(text.tokenize(u' ', Qt::SkipEmptyParts), [](QStringView word) {
        return word.size() > 1 && word[0].isLetter() && word[1].isLetter();
    });
}

/// Takes the markup out of the lines of one cue after the other.
class SpokenLines
{
public:
    explicit SpokenLines(CueList &list)
        : m_list(list)
    {
    }

    void beginCue() { m_voice = CueList::NoVoice; }
    void add(QStringView line);

private:
    /// Each reads what the text begins with and returns how much of it it took; 0 when it is none of this.
    qsizetype takeTag(QStringView text);
    qsizetype takeCode(QStringView text);
    qsizetype takeEntity(QStringView text);
    void flush() { m_list.addOwnLine(std::exchange(m_own, {}), m_voice); }

    CueList &m_list;
    QString m_own;
    int m_voice = CueList::NoVoice;
};

void SpokenLines::add(QStringView line)
{
    const auto isMarkup = [](QChar c) { return c == u'<' || c == u'{' || c == u'&' || c == u'\\'; };
    if (std::ranges::none_of(line, isMarkup)) {
        m_list.addLine(line, m_voice);
        return;
    }
    qsizetype position = 0;
    while (position < line.size()) {
        const QStringView rest = line.sliced(position);
        qsizetype taken = 0;
        switch (rest.front().unicode()) {
        case u'<':
            taken = takeTag(rest);
            break;
        case u'{':
        case u'\\':
            taken = takeCode(rest);
            break;
        case u'&':
            taken = takeEntity(rest);
            break;
        default:
            break;
        }
        if (taken == 0) {
            m_own += rest.front();
            taken = 1;
        }
        position += taken;
    }
    flush();
}

qsizetype SpokenLines::takeTag(QStringView text)
{
    static constexpr std::array<QStringView, 13> known = {
        u"i", u"b", u"u", u"s", u"font", u"em", u"strong", u"br", u"c", u"ruby", u"rt", u"lang", u"span"};
    const qsizetype close = text.first(std::min(text.size(), LongestTag)).indexOf(u'>');
    if (close < 0) {
        return 0;
    }
    QStringView tag = text.sliced(1, close - 1).trimmed();
    const bool ends = tag.startsWith(u'/');
    tag = ends ? tag.sliced(1) : tag;
    const auto nameEnd = std::ranges::find_if_not(tag, [](QChar c) { return c.isLetter(); });
    const QStringView name = tag.first(nameEnd - tag.begin());
    const QStringView rest = tag.sliced(name.size());
    if (!rest.isEmpty() && !QStringView(u" ./=\t").contains(rest.front())) {
        return 0;
    }
    if (name.compare(u"v", Qt::CaseInsensitive) == 0) {
        flush();
        m_voice = ends ? CueList::NoVoice : m_list.voice(rest.toString().simplified());
        return close + 1;
    }
    const bool isKnown = std::ranges::any_of(
        known, [name](QStringView tagName) { return name.compare(tagName, Qt::CaseInsensitive) == 0; });
    if (!isKnown) {
        return 0;
    }
    if (name.compare(u"br", Qt::CaseInsensitive) == 0) {
        m_own += u' ';
    }
    return close + 1;
}

/// "{\an8}", "{y:i}" and, in the text, "\N", "\n", "\h".
qsizetype SpokenLines::takeCode(QStringView text)
{
    if (text.startsWith(u"\\N") || text.startsWith(u"\\n") || text.startsWith(u"\\h")) {
        m_own += u' ';
        return 2;
    }
    const bool isAss = text.startsWith(u"{\\");
    const bool isMicroDvd = text.size() > 3 && text[0] == u'{' && text[1].isLetter() && text[2] == u':';
    if (!isAss && !isMicroDvd) {
        return 0;
    }
    return text.first(std::min(text.size(), LongestTag)).indexOf(u'}') + 1;
}

qsizetype SpokenLines::takeEntity(QStringView text)
{
    const auto entity = entityAtStart(text);
    if (!entity || text[entity->length - 1] != u';') {
        return 0;
    }
    m_own += entity->characters;
    return entity->length;
}

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_progress(progress)
        , m_builder(source.text)
        , m_cursor(source.text)
    {
    }

    Result<Transcript> read();

private:
    void takeLine(QStringView line);
    /// Where a cue begins such a line gives its times, readable or not; among its words it is one of them
    /// unless it can be nothing else: "10 -> 20 percent in a year".
    [[nodiscard]] bool isWhereTimesStand(QStringView line) const;
    void takeTimings(QStringView line);
    [[nodiscard]] bool isCounter(QStringView line) const;
    /// A number that counts on, after a blank line, with words but no times after it: a cue that lost its
    /// times.
    [[nodiscard]] bool beginsUntimedCue(QStringView line) const;
    void beginUntimedCue(QStringView quote);
    [[nodiscard]] bool countsOn(qint64 number) const { return !m_number || number == *m_number + 1; }
    [[nodiscard]] QStringView nextFilledLine() const;
    void warnOfCue(QStringView text);

    Progress &m_progress;
    TranscriptBuilder m_builder;
    LineCursor m_cursor;
    CueList m_cues;
    SpokenLines m_spoken{m_cues};
    std::optional<qint64> m_number; ///< of the cue begun last
    bool m_inCue = false;
    bool m_afterBlank = true;
    bool m_afterCounter = false;
    int m_cueWarnings = 0;
};

Result<Transcript> Reader::read()
{
    while (!m_cursor.atEnd()) {
        const QStringView line = nextLine(m_cursor);
        if (line.size() > limits::LineUnits) {
            return failAt(ErrorCode::LineTooLong, m_cursor.line(),
                          {QString::number(line.size()), QString::number(limits::LineUnits)});
        }
        if (const auto looked = lookUp(m_cursor, m_progress); !looked) {
            return std::unexpected(looked.error());
        }
        takeLine(line);
    }
    return transcriptOfCues(m_cues, CueKind::Captions, "subrip"_L1, m_builder, m_progress);
}

void Reader::takeLine(QStringView line)
{
    if (line.trimmed().isEmpty()) {
        m_afterBlank = true;
        return;
    }
    const bool isBelowCounter = std::exchange(m_afterCounter, false);
    if (isTimings(line) && (isBelowCounter || isWhereTimesStand(line))) {
        takeTimings(line);
    } else if (isCounter(line)) {
        m_number = numberIn(line);
        m_afterCounter = true;
    } else if (beginsUntimedCue(line)) {
        m_number = numberIn(line);
        beginUntimedCue(nextFilledLine());
    } else if (m_inCue || line.trimmed() != u"WEBVTT") {
        if (!m_inCue) {
            beginUntimedCue(line);
        }
        m_spoken.add(line);
    }
    m_afterBlank = false;
}

bool Reader::isWhereTimesStand(QStringView line) const
{
    const auto range = parseTimeRange(line);
    const bool hasWords = isText(range ? range->rest : line) && hasWord(line);
    return range ? m_afterBlank || !m_inCue || !hasWords || line.contains(u"-->") : m_afterBlank && !hasWords;
}

void Reader::takeTimings(QStringView line)
{
    const auto range = parseTimeRange(line);
    if (!range) {
        beginUntimedCue(line);
        return;
    }
    if (range->end < range->start) {
        warnOfCue(line);
    }
    m_cues.beginCue(range->start, std::max(range->start, range->end), m_cursor.line());
    m_spoken.beginCue();
    m_inCue = true;
    if (isText(range->rest)) {
        m_spoken.add(range->rest);
    }
}

bool Reader::isCounter(QStringView line) const
{
    const auto number = numberIn(line);
    const QStringView next = nextFilledLine();
    return number && (m_afterBlank || countsOn(*number)) && isTimings(next) &&
           (parseTimeRange(next) || !hasWord(next));
}

bool Reader::beginsUntimedCue(QStringView line) const
{
    const auto number = numberIn(line);
    if (!number || !m_inCue || !m_afterBlank || !m_number || !countsOn(*number) || m_cursor.atEnd()) {
        return false;
    }
    LineCursor ahead = m_cursor;
    return !nextLine(ahead).trimmed().isEmpty();
}

void Reader::beginUntimedCue(QStringView quote)
{
    warnOfCue(quote);
    m_cues.beginCue({}, {}, m_cursor.line());
    m_spoken.beginCue();
    m_inCue = true;
}

QStringView Reader::nextFilledLine() const
{
    // Looks a few lines ahead only, so that a file of blank lines takes linear time.
    LineCursor ahead = m_cursor;
    for (int looked = 0; looked < 4 && !ahead.atEnd(); ++looked) {
        const QStringView line = nextLine(ahead);
        if (!line.trimmed().isEmpty()) {
            return line;
        }
    }
    return {};
}

void Reader::warnOfCue(QStringView text)
{
    if (m_cueWarnings++ < MostCueWarnings) {
        m_builder.warn(WarningCode::BadCue,
                       {text.first(std::min(text.size(), QuotedUnits)).toString().simplified()},
                       m_cursor.line());
    }
}

Fit fit(const Source &source)
{
    constexpr qsizetype looked = 8192;
    LineCursor lines(QStringView(source.text).first(std::min(source.text.size(), looked)));
    int filled = 0;
    while (!lines.atEnd() && filled < 20) {
        const QStringView line = nextLine(lines);
        filled += line.trimmed().isEmpty() ? 0 : 1;
        if (isTimings(line) && parseTimeRange(line)) {
            return filled <= 2 ? Fit::Certain : Fit::Likely;
        }
    }
    return Fit::No;
}

} // namespace

Format subRipFormat()
{
    return {.id = "subrip"_L1, .fileNameSuffixes = {u"srt"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
