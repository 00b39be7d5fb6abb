// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/ass.h"

#include "models/readers/linecursor.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/timecode.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostCueWarnings = 100;
constexpr qsizetype QuotedUnits = 60;
constexpr int MostFields = 40;

/// Which field of an event is which, from 0; -1 where the format has none.
struct Fields {
    int start = 1;
    int end = 2;
    int name = 4;
    int text = 9;
};

bool startsWithKey(QStringView line, QStringView key)
{
    return line.startsWith(key, Qt::CaseInsensitive);
}

/// "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text". The text is the last.
std::optional<Fields> fieldsOf(QStringView names)
{
    Fields fields{.start = -1, .end = -1, .name = -1, .text = -1};
    int index = 0;
    for (const QStringView part : names.tokenize(u',')) {
        const QStringView name = part.trimmed();
        const auto is = [&](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
        fields.start = is(u"Start") ? index : fields.start;
        fields.end = is(u"End") ? index : fields.end;
        fields.name = is(u"Name") || is(u"Actor") ? index : fields.name;
        fields.text = is(u"Text") ? index : fields.text;
        if (++index > MostFields) {
            return std::nullopt;
        }
    }
    return fields.text == index - 1 ? std::optional(fields) : std::nullopt;
}

Fit fit(const Source &source)
{
    constexpr qsizetype looked = 16384;
    const QStringView text = QStringView(source.text).first(std::min(source.text.size(), looked));
    int filled = 0;
    for (LineCursor lines(text); !lines.atEnd() && filled < 5;) {
        const QStringView line = lines.next().trimmed();
        if (startsWithKey(line, u"[Script Info]") || startsWithKey(line, u"[Events]")) {
            return Fit::Certain;
        }
        filled += line.isEmpty() || line.startsWith(u';') ? 0 : 1;
        if (startsWithKey(line, u"Dialogue:") && line.count(u',') >= 4 && line.count(u':') >= 5) {
            return Fit::Likely;
        }
    }
    return Fit::No;
}

struct Event {
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;
    QStringView name;
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
    {
    }

    Result<Transcript> read();

private:
    void takeLine(QStringView line, qint64 number);
    void takeEvent(QStringView fields, qint64 number);
    void addEvents();
    void addText(QStringView text, int voice);
    /// Reads what stands in braces: codes, or words that are not shown.
    void takeBraces(QStringView inside);
    void flush(QStringView stretch, int voice);
    void warnOfLeftOut();

    const Source &m_source;
    Progress &m_progress;
    TranscriptBuilder m_builder;
    CueList m_cues;
    Fields m_fields;
    std::vector<Event> m_events;
    QString m_own; ///< the line so far, where codes part it
    bool m_isScriptInfo = true;
    bool m_isEvents = true;
    bool m_drawing = false;
    int m_comments = 0;
    int m_braces = 0;
    int m_drawings = 0;
    int m_warned = 0;
};

Result<Transcript> Reader::read()
{
    for (LineCursor lines(m_source.text); !lines.atEnd();) {
        const QStringView line = lines.next().trimmed();
        if (const auto looked = lookUp(lines, m_progress); !looked) {
            return std::unexpected(looked.error());
        }
        takeLine(line, lines.line());
    }
    addEvents();
    warnOfLeftOut();
    return transcriptOfCues(m_cues, CueKind::Captions, "ass"_L1, m_builder, m_progress);
}

void Reader::takeLine(QStringView line, qint64 number)
{
    const auto after = [line](QStringView key) { return line.sliced(key.size()).trimmed(); };
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        m_isScriptInfo = startsWithKey(line, u"[Script Info]");
        m_isEvents = startsWithKey(line, u"[Events]");
    } else if (m_isScriptInfo && startsWithKey(line, u"Title:")) {
        const QStringView title = after(u"Title:");
        const bool isNone = title == u"Default Aegisub file" || title == u"<untitled>";
        m_builder.facts().title = isNone ? QString() : title.toString();
    } else if (m_isEvents && startsWithKey(line, u"Format:")) {
        m_fields = fieldsOf(after(u"Format:")).value_or(m_fields);
    } else if (m_isEvents && startsWithKey(line, u"Dialogue:")) {
        takeEvent(after(u"Dialogue:"), number);
    } else if (m_isEvents && startsWithKey(line, u"Comment:")) {
        ++m_comments;
    }
}

void Reader::takeEvent(QStringView fields, qint64 number)
{
    Event event{.start = {}, .end = {}, .name = {}, .text = {}, .line = number};
    qsizetype from = 0;
    for (int index = 0; index < m_fields.text; ++index) {
        const qsizetype comma = fields.indexOf(u',', from);
        if (comma < 0) {
            break; // the text takes what there is
        }
        const QStringView field = fields.sliced(from, comma - from).trimmed();
        if (index == m_fields.start) {
            event.start = parseTime(field);
        } else if (index == m_fields.end) {
            event.end = parseTime(field);
        } else if (index == m_fields.name) {
            event.name = field;
        }
        from = comma + 1;
    }
    event.text = fields.sliced(from);
    const bool wrong = !event.start || !event.end || *event.end < *event.start;
    if (wrong && m_warned++ < MostCueWarnings) {
        m_builder.warn(WarningCode::BadCue, {fields.first(std::min(fields.size(), QuotedUnits)).toString()},
                       number);
    }
    m_events.push_back(event);
}

void Reader::addEvents()
{
    const bool timed =
        std::ranges::all_of(m_events, [](const Event &event) { return event.start.has_value(); });
    if (timed) {
        std::ranges::stable_sort(m_events, {}, [](const Event &event) { return *event.start; });
    }
    for (const Event &event : m_events) {
        m_cues.beginCue(event.start, event.end, event.line);
        addText(event.text, event.name.isEmpty() ? CueList::NoVoice : m_cues.voice(event.name));
    }
}

void Reader::addText(QStringView text, int voice)
{
    m_drawing = false;
    qsizetype from = 0;
    const auto part = [&](qsizetype to) {
        const QStringView stretch = text.sliced(from, to - from);
        if (m_drawing) {
            m_drawings += stretch.trimmed().isEmpty() ? 0 : 1;
        } else {
            m_own += stretch;
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'{') {
            const qsizetype close = text.indexOf(u'}', at);
            if (close < 0) {
                break; // without an end it is shown
            }
            part(at);
            takeBraces(text.sliced(at + 1, close - at - 1));
            at = close;
            from = close + 1;
        } else if (c == u'\\' && at + 1 < text.size() && QStringView(u"Nnh").contains(text[at + 1])) {
            const QStringView stretch = text.sliced(from, at - from);
            if (text[at + 1] == u'N' && !m_drawing) {
                flush(stretch, voice);
            } else {
                part(at);
                m_own += m_drawing || m_own.endsWith(u' ') ? u""_s : u" "_s;
            }
            at += 1;
            from = at + 1;
        }
    }
    if (m_drawing) {
        part(text.size());
        from = text.size();
    }
    flush(text.sliced(from), voice);
}

void Reader::flush(QStringView stretch, int voice)
{
    if (m_own.isEmpty()) {
        m_cues.addLine(stretch, voice);
    } else {
        m_own += stretch;
        m_cues.addOwnLine(std::exchange(m_own, {}), voice);
    }
}

void Reader::takeBraces(QStringView inside)
{
    const qsizetype codes = inside.indexOf(u'\\');
    const QStringView words = codes < 0 ? inside : inside.first(codes);
    m_braces += words.trimmed().isEmpty() ? 0 : 1;
    // "\p1" begins a drawing and "\p0" ends it; "\pos" and "\pbo" are others.
    for (qsizetype at = codes; at >= 0; at = inside.indexOf(u'\\', at + 1)) {
        if (at + 2 < inside.size() && inside[at + 1] == u'p' && inside[at + 2].isDigit()) {
            m_drawing = inside[at + 2] != u'0';
        }
    }
}

void Reader::warnOfLeftOut()
{
    const auto warn = [this](WarningCode code, const QString &kind, int count) {
        if (count > 0) {
            m_builder.warn(code, {kind, QString::number(count)});
        }
    };
    warn(WarningCode::NoteBlockLeftOut, u"Comment"_s, m_comments);
    warn(WarningCode::MarkupLeftOut, u"{}"_s, m_braces);
    warn(WarningCode::MarkupLeftOut, u"\\p"_s, m_drawings);
}

} // namespace

Format assFormat()
{
    return {.id = "ass"_L1, .fileNameSuffixes = {u"ass"_s, u"ssa"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
