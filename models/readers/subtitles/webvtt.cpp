// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/webvtt.h"

#include "models/readers/language.h"
#include "models/readers/linecursor.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/subtitles/vttcuetext.h"
#include "models/readers/timecode.h"
#include "models/transcript/timetext.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostCueWarnings = 100;
constexpr qsizetype QuotedUnits = 60;

QString quoteOf(QStringView text)
{
    return text.first(std::min(text.size(), QuotedUnits)).toString().simplified();
}

bool isBlankBeforeSignature(QChar c)
{
    return c.isSpace() || c == QChar(QChar::ByteOrderMark);
}

/// The text from its first word on: files are met that begin with empty lines.
QStringView fromFirstWord(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isBlankBeforeSignature);
    return text.sliced(first - text.begin());
}

bool hasSignature(QStringView text)
{
    return text.startsWith(u"WEBVTT") && (text.size() == 6 || QStringView(u" \t\n").contains(text[6]));
}

Fit fit(const Source &source)
{
    if (hasSignature(source.text)) {
        return Fit::Certain;
    }
    return hasSignature(
               fromFirstWord(QStringView(source.text).first(std::min<qsizetype>(source.text.size(), 1024))))
               ? Fit::Likely
               : Fit::No;
}

/// Cuts a payload's tree into the lines of a cue list.
class PayloadLines
{
public:
    explicit PayloadLines(CueList &list)
        : m_list(list)
    {
    }

    void add(QStringView payload);

private:
    void addNode(const VttNode &node);
    /// Leaves the voices and ruby texts that ended before this depth.
    void leaveTo(int depth);
    void addWords(QStringView words, bool standsInSource);
    void append(QStringView piece, bool standsInSource);
    void flush();
    [[nodiscard]] int voice() const { return m_open.empty() ? CueList::NoVoice : m_open.back().voice; }

    struct Open {
        int depth = 0;
        int voice = CueList::NoVoice;
    };

    CueList &m_list;
    std::vector<Open> m_open;
    std::vector<int> m_rubyTexts; ///< their depths
    QStringView m_view;           ///< the line so far while it is one stretch of the source
    QString m_own;                ///< the line so far when it is not
    int m_lineVoice = CueList::NoVoice;
};

void PayloadLines::add(QStringView payload)
{
    if (!payload.contains(u'<') && !payload.contains(u'&')) {
        LineCursor lines(payload);
        while (!lines.atEnd()) {
            m_list.addLine(lines.next());
        }
        return;
    }
    parseVttCueText(payload, [this](const VttNode &node) { addNode(node); });
    leaveTo(0);
    flush();
}

void PayloadLines::addNode(const VttNode &node)
{
    leaveTo(node.depth);
    switch (node.kind) {
    case VttNode::Kind::Text:
        addWords(node.words(), node.decoded.isNull());
        break;
    case VttNode::Kind::Voice:
        m_open.push_back({.depth = node.depth, .voice = m_list.voice(node.annotation)});
        break;
    case VttNode::Kind::RubyText:
        append(u"(", false);
        m_rubyTexts.push_back(node.depth);
        break;
    default:
        break;
    }
}

void PayloadLines::leaveTo(int depth)
{
    while (!m_rubyTexts.empty() && m_rubyTexts.back() >= depth) {
        m_rubyTexts.pop_back();
        append(u")", false);
    }
    while (!m_open.empty() && m_open.back().depth >= depth) {
        m_open.pop_back();
    }
}

void PayloadLines::addWords(QStringView words, bool standsInSource)
{
    if (voice() != m_lineVoice) {
        flush();
        m_lineVoice = voice();
    }
    bool first = true;
    for (const QStringView line : words.tokenize(u'\n')) {
        if (!first) {
            flush();
        }
        append(line, standsInSource);
        first = false;
    }
}

void PayloadLines::append(QStringView piece, bool standsInSource)
{
    if (piece.isEmpty()) {
        return;
    }
    if (m_own.isEmpty() && m_view.isEmpty() && standsInSource) {
        m_view = piece;
        return;
    }
    m_own += m_view;
    m_own += piece;
    m_view = {};
}

void PayloadLines::flush()
{
    if (!m_own.isEmpty()) {
        m_list.addOwnLine(std::exchange(m_own, {}), m_lineVoice);
    } else {
        m_list.addLine(std::exchange(m_view, {}), m_lineVoice);
    }
}

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
    void takeHeader(QStringView header);
    void takeCue(const VttCue &cue);
    void takeOther(const VttOtherBlock &block);
    void takeDamaged(const VttOtherBlock &block);
    void warnOfCue(QStringView text, qint64 line);
    void warnOfBlocks();

    const Source &m_source;
    Progress &m_progress;
    TranscriptBuilder m_builder;
    CueList m_cues;
    PayloadLines m_payload{m_cues};
    CueKind m_kind = CueKind::Unknown;
    qint64 m_linesBefore = 0; ///< blank ones before the signature
    int m_cueWarnings = 0;
    int m_notes = 0;
    int m_styles = 0;
    int m_regions = 0;
};

Result<Transcript> Reader::read()
{
    const QStringView text = fromFirstWord(m_source.text);
    m_linesBefore = QStringView(m_source.text).first(m_source.text.size() - text.size()).count(u'\n');
    const auto document = parseWebVtt(text, m_progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (!document->isWebVtt) {
        return failAt(ErrorCode::MalformedContainer, 1, {u"WEBVTT"_s});
    }
    takeHeader(document->header);
    auto other = document->others.begin();
    for (size_t cue = 0; cue <= document->cues.size(); ++cue) {
        for (; other != document->others.end() && other->nextCue == cue; ++other) {
            takeOther(*other);
        }
        if (cue < document->cues.size()) {
            takeCue(document->cues[cue]);
        }
    }
    warnOfBlocks();
    return transcriptOfCues(m_cues, m_kind, "webvtt"_L1, m_builder, m_progress);
}

void Reader::takeHeader(QStringView header)
{
    QStringList keys;
    QStringList rest;
    LineCursor lines(header);
    bool first = true;
    while (!lines.atEnd()) {
        const QStringView line = lines.next().trimmed();
        if (std::exchange(first, false)) {
            const auto word =
                std::ranges::find_if_not(line, [](QChar c) { return c.isSpace() || u"-–—:"_s.contains(c); });
            m_builder.facts().title = line.sliced(word - line.begin()).toString();
            continue;
        }
        const auto end =
            std::ranges::find_if_not(line, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
        const QStringView key = line.first(end - line.begin());
        const bool hasKey = !key.isEmpty() && end != line.end() && (*end == u':' || *end == u'=');
        const QStringView value = hasKey ? line.sliced(key.size() + 1).trimmed() : QStringView();
        const auto is = [&](QStringView name) { return key.compare(name, Qt::CaseInsensitive) == 0; };
        if (!hasKey) {
            rest.append(line.toString());
        } else if (is(u"title")) {
            m_builder.facts().title = value.toString();
        } else if (is(u"language")) {
            m_builder.facts().language = languageCode(value);
        } else if (is(u"kind")) {
            m_kind = value == u"chapters"   ? CueKind::Chapters
                     : value == u"metadata" ? CueKind::Metadata
                                            : CueKind::Captions;
        } else {
            keys.append(key.toString());
        }
    }
    const QString left = rest.join(u' ').trimmed();
    if (!keys.isEmpty()) {
        m_builder.warn(WarningCode::FrontMatterLeftOut, keys);
    }
    if (!left.isEmpty()) {
        m_builder.warn(WarningCode::LeftOut, {quoteOf(left), QString::number(left.size())});
    }
}

void Reader::takeCue(const VttCue &cue)
{
    if (cue.end < cue.start) {
        warnOfCue(QString(timeText(cue.start) + u" --> "_s + timeText(cue.end)), cue.line);
    }
    m_cues.beginCue(cue.start, std::max(cue.start, cue.end), cue.line + m_linesBefore);
    m_payload.add(cue.text);
}

void Reader::takeOther(const VttOtherBlock &block)
{
    const QStringView firstLine = block.text.first(std::max<qsizetype>(
        block.text.indexOf(u'\n') < 0 ? block.text.size() : block.text.indexOf(u'\n'), 0));
    const bool hasArrow = block.text.contains(u"-->");
    const bool isNote = firstLine.startsWith(u"NOTE") && (firstLine.size() == 4 || firstLine[4].isSpace());
    if (isNote) {
        ++m_notes;
    } else if (!hasArrow && firstLine.trimmed() == u"STYLE") {
        ++m_styles;
    } else if (!hasArrow && firstLine.trimmed() == u"REGION") {
        ++m_regions;
    } else {
        takeDamaged(block);
    }
}

void Reader::takeDamaged(const VttOtherBlock &block)
{
    std::vector<QStringView> lines;
    for (LineCursor cursor(block.text); !cursor.atEnd();) {
        lines.push_back(cursor.next());
    }
    const auto timings = std::ranges::find_if(lines, [](QStringView line) { return line.contains(u"-->"); });
    const bool hasTimings = timings != lines.end();
    const auto range = hasTimings ? parseTimeRange(*timings) : std::nullopt;
    auto words = hasTimings ? std::next(timings) : lines.begin();
    const bool startsWithNumber = !hasTimings && lines.size() > 1 &&
                                  std::ranges::all_of(lines.front(), [](QChar c) { return c.isDigit(); });
    if (startsWithNumber) {
        ++words;
    }
    if (words == lines.end()) {
        return;
    }
    warnOfCue(hasTimings ? *timings : block.text, block.line);
    if (range) {
        m_cues.beginCue(range->start, std::max(range->start, range->end), block.line + m_linesBefore);
    } else {
        m_cues.beginCue({}, {}, block.line + m_linesBefore);
    }
    m_payload.add(block.text.sliced(words->data() - block.text.data()));
}

void Reader::warnOfCue(QStringView text, qint64 line)
{
    if (m_cueWarnings++ < MostCueWarnings) {
        m_builder.warn(WarningCode::BadCue, {quoteOf(text)}, line + m_linesBefore);
    }
}

void Reader::warnOfBlocks()
{
    const auto warn = [this](const QString &kind, int count) {
        if (count > 0) {
            m_builder.warn(WarningCode::NoteBlockLeftOut, {kind, QString::number(count)});
        }
    };
    warn(u"NOTE"_s, m_notes);
    warn(u"STYLE"_s, m_styles);
    warn(u"REGION"_s, m_regions);
}

} // namespace

Format webVttFormat()
{
    return {
        .id = "webvtt"_L1, .fileNameSuffixes = {u"vtt"_s, u"webvtt"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
