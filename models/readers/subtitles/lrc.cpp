// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/lrc.h"

#include "models/readers/language.h"
#include "models/readers/linecursor.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/timecode.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr size_t MostTimesOfALine = 500; ///< a refrain has some ten
constexpr Milliseconds LargestOffset = 24h;

struct Stamp {
    Milliseconds time{0};
    qsizetype length = 0; ///< UTF-16 units, with its brackets
};

/// "[01:02.50]" or "<01:02.50>"; hundredths also after a colon.
std::optional<Stamp> stampAtStart(QStringView text)
{
    if (text.size() < 6 || (text.front() != u'[' && text.front() != u'<')) {
        return std::nullopt;
    }
    const QChar closing = text.front() == u'[' ? u']' : u'>';
    constexpr qsizetype longest = 20;
    const qsizetype close = text.first(std::min(text.size(), longest)).indexOf(closing);
    if (close < 0) {
        return std::nullopt;
    }
    QString inside = text.sliced(1, close - 1).trimmed().toString();
    // "[01:02:50]": three fields without a dot are hundredths in this format, not hours.
    if (inside.count(u':') == 2 && !inside.contains(u'.')) {
        inside[inside.lastIndexOf(u':')] = u'.';
    }
    const auto time = parseTime(inside);
    return time ? std::optional(Stamp{.time = *time, .length = close + 1}) : std::nullopt;
}

struct Tag {
    QString key;
    QStringView value;
};

/// "[ar:Someone]", a line of the head.
std::optional<Tag> tagOf(QStringView line)
{
    if (!line.startsWith(u'[') || !line.endsWith(u']')) {
        return std::nullopt;
    }
    const qsizetype colon = line.indexOf(u':');
    const QStringView key = line.sliced(1, std::max<qsizetype>(0, colon - 1)).trimmed();
    const bool isKey = !key.isEmpty() && key.size() <= 10 && std::ranges::all_of(key, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetter() || c == u'#');
    });
    if (!isKey) {
        return std::nullopt;
    }
    return Tag{.key = key.toString().toLower(), .value = line.sliced(colon + 1).chopped(1).trimmed()};
}

Fit fit(const Source &source)
{
    constexpr qsizetype looked = 8192;
    constexpr int enough = 30;
    LineCursor lines(QStringView(source.text).first(std::min(source.text.size(), looked)));
    int tags = 0;
    int stamped = 0;
    int exact = 0;
    int others = 0;
    while (!lines.atEnd() && stamped + others < enough) {
        const QStringView line = lines.next().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (const auto stamp = stampAtStart(line); stamp && line.startsWith(u'[')) {
            ++stamped;
            // Texts with times in brackets have a space, and seldom a fraction.
            const bool spaced = stamp->length < line.size() && line[stamp->length] == u' ';
            const QStringView inside = line.first(stamp->length);
            exact += inside.contains(u'.') && inside.count(u':') == 1 && !spaced ? 1 : 0;
        } else if (stamped == 0 && tagOf(line)) {
            ++tags;
        } else {
            ++others;
        }
    }
    if (stamped == 0 || others > stamped) {
        return Fit::No;
    }
    static constexpr std::array<QStringView, 8> known = {u"[ti:", u"[ar:", u"[al:",     u"[by:",
                                                         u"[re:", u"[ve:", u"[offset:", u"[length:"};
    const bool headed =
        tags > 0 && std::ranges::any_of(known, [&](QStringView start) {
            return QStringView(source.text).first(std::min(source.text.size(), looked)).contains(start);
        });
    const bool lyrics = exact * 10 >= stamped * 8 && stamped >= 2;
    return headed                                ? Fit::Certain
           : lyrics                              ? Fit::Likely
           : source.fileName.endsWith(u".lrc"_s) ? Fit::Possible
                                                 : Fit::No;
}

/// A line as it is heard once.
struct Heard {
    Milliseconds time{0};
    QStringView text;
    qint64 line = 0;
};

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_source(source)
        , m_progress(progress)
        , m_builder(source.text)
        , m_mayRepeat(source.text.size())
    {
    }

    Result<Transcript> read();

private:
    void takeLine(QStringView line, qint64 number);
    bool takeTag(QStringView line);
    void addCueList();
    void addSpoken(QStringView text);

    const Source &m_source;
    Progress &m_progress;
    TranscriptBuilder m_builder;
    CueList m_cues;
    std::vector<Heard> m_heard;
    std::vector<Stamp> m_stamps; ///< of the line at hand
    QStringList m_leftOut;
    Milliseconds m_offset{0};
    qsizetype m_mayRepeat; ///< units that refrains may still add, so that the text at most doubles
    bool m_several = false;
};

Result<Transcript> Reader::read()
{
    for (LineCursor lines(m_source.text); !lines.atEnd();) {
        const QStringView line = lines.next().trimmed();
        if (const auto looked = lookUp(lines, m_progress); !looked) {
            return std::unexpected(looked.error());
        }
        if (!line.isEmpty()) {
            takeLine(line, lines.line());
        }
    }
    addCueList();
    if (!m_leftOut.isEmpty()) {
        m_builder.warn(WarningCode::FrontMatterLeftOut, m_leftOut);
    }
    return transcriptOfCues(m_cues, CueKind::Captions, "lrc"_L1, m_builder, m_progress);
}

void Reader::takeLine(QStringView line, qint64 number)
{
    m_stamps.clear();
    while (line.startsWith(u'[') && m_stamps.size() < MostTimesOfALine) {
        const auto stamp = stampAtStart(line);
        if (!stamp) {
            break;
        }
        m_stamps.push_back(*stamp);
        line = line.sliced(stamp->length).trimmed();
    }
    if (m_stamps.empty() && takeTag(line)) {
        return;
    }
    m_mayRepeat -= m_stamps.empty() ? 0 : qsizetype(m_stamps.size() - 1) * line.size();
    if (m_mayRepeat < 0 && !m_stamps.empty()) {
        m_stamps.resize(1);
    }
    m_several = m_several || m_stamps.size() > 1;
    if (m_stamps.empty()) {
        // Goes on with the line before, or stands before the first time.
        const Milliseconds last = m_heard.empty() ? 0ms : m_heard.back().time;
        m_heard.push_back({.time = last, .text = line, .line = number});
    }
    for (const Stamp &stamp : m_stamps) {
        m_heard.push_back({.time = stamp.time, .text = line, .line = number});
    }
}

bool Reader::takeTag(QStringView line)
{
    const auto tag = tagOf(line);
    if (!tag) {
        return false;
    }
    if (tag->key == u"ti") {
        m_builder.facts().title = tag->value.toString();
    } else if (tag->key == u"la") {
        m_builder.facts().language = languageCode(tag->value);
    } else if (tag->key == u"offset") {
        // A positive offset makes the words come earlier.
        const Milliseconds offset(tag->value.toLongLong());
        m_offset = offset > -LargestOffset && offset < LargestOffset ? offset : 0ms;
    } else {
        m_leftOut.append(tag->key);
    }
    return true;
}

void Reader::addCueList()
{
    if (m_several) {
        std::ranges::stable_sort(m_heard, {}, &Heard::time);
    }
    for (size_t at = 0; at < m_heard.size(); ++at) {
        const Heard &heard = m_heard[at];
        if (heard.text.isEmpty()) {
            continue;
        }
        const Milliseconds start = std::max(0ms, heard.time - m_offset);
        std::optional<Milliseconds> end;
        if (at + 1 < m_heard.size() && m_heard[at + 1].time >= heard.time) {
            end = std::max(start, m_heard[at + 1].time - m_offset);
        }
        m_cues.beginCue(start, end, heard.line);
        addSpoken(heard.text);
    }
}

void Reader::addSpoken(QStringView text)
{
    if (!text.contains(u'<')) {
        m_cues.addLine(text);
        return;
    }
    QString own;
    bool changed = false;
    for (qsizetype at = 0; at < text.size();) {
        const auto stamp = text[at] == u'<' ? stampAtStart(text.sliced(at)) : std::nullopt;
        if (stamp) {
            changed = true;
            at += stamp->length;
            // "<00:01.00> One <00:01.50> two" has spaces on both sides.
            while (own.endsWith(u' ') && at < text.size() && text[at] == u' ') {
                ++at;
            }
        } else {
            own += text[at++];
        }
    }
    if (changed) {
        m_cues.addOwnLine(std::move(own));
    } else {
        m_cues.addLine(text);
    }
}

} // namespace

Format lrcFormat()
{
    return {.id = "lrc"_L1, .fileNameSuffixes = {u"lrc"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
