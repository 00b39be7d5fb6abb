// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/ttml.h"

#include "models/readers/language.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/subtitles/ttmltime.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds Latest = std::chrono::hours(8'760'000);

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"tt"});
}

/// More whitespace than one space.
bool isGap(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isDouble = c == u' ' && at + 1 < text.size() && text[at + 1].isSpace();
    return isDouble || c == u'\n' || c == u'\r' || c == u'\t';
}

/// An element that is open.
struct Scope {
    int serial = 0;
    std::optional<Milliseconds> begin; ///< none where neither it nor one around it has times
    std::optional<Milliseconds> end;
    Milliseconds base{0}; ///< what the times of its children count from
    bool isTimed = false; ///< it has times of its own
    bool isSequence = false;
    bool preserves = false; ///< line ends in the text are line ends
    int voice = CueList::NoVoice;
};

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_source(source.text)
        , m_progress(progress)
        , m_builder(source.text)
        , m_xml(source.text, progress)
    {
    }

    Result<Transcript> read();

    // For walkXml
    Result<void> start();
    void end();
    void text();

private:
    void takeRoot();
    Result<void> takeAgent();
    Result<void> takeTitle();
    [[nodiscard]] Scope scopeHere();
    /// An attribute by its local name: the drafts had other namespaces.
    [[nodiscard]] QStringView attribute(QStringView name) const { return m_xml.localAttribute(name); }
    int voiceOf(QStringView agents);
    void addText(QStringView text);
    void addStretch(QStringView text);

    QStringView m_source;
    Progress &m_progress;
    TranscriptBuilder m_builder;
    XmlSource m_xml;
    CueList m_cues;
    TtmlTimeBase m_timeBase;
    QHash<QString, QString> m_agents; ///< names by id
    std::vector<Scope> m_scopes;
    int m_paragraph = 0; ///< how many scopes were open when the `p` was opened, with it; 0 outside
    int m_opened = 0;    ///< elements so far
    int m_cueScope = 0;  ///< serial of the scope that gave the cue its times
    bool m_hasCue = false;
    bool m_lineBegins = true;
    bool m_spaceBefore = false;
};

Result<Transcript> Reader::read()
{
    if (const auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(walked.error());
    }
    if (m_xml.isTruncated()) {
        m_builder.warn(WarningCode::Truncated);
    }
    return transcriptOfCues(m_cues, CueKind::Captions, "ttml"_L1, m_builder, m_progress);
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (name == u"agent") {
        return takeAgent();
    }
    if (name == u"title" && m_paragraph == 0) {
        return takeTitle();
    }
    // Agents stand in the metadata of the head.
    if (m_paragraph > 0 && (name == u"metadata" || name == u"desc" || name == u"title")) {
        return m_xml.skipElement();
    }
    if (m_scopes.empty()) {
        takeRoot();
    }
    m_scopes.push_back(scopeHere());
    if (name == u"p" && m_paragraph == 0) {
        m_paragraph = int(m_scopes.size());
        m_hasCue = false;
        m_lineBegins = true;
        m_spaceBefore = false;
    } else if (name == u"br" && m_paragraph > 0) {
        m_lineBegins = true;
    }
    return {};
}

void Reader::end()
{
    if (m_scopes.empty()) {
        return;
    }
    const Scope closed = m_scopes.back();
    m_scopes.pop_back();
    if (int(m_scopes.size()) < m_paragraph) {
        m_paragraph = 0;
    }
    if (!m_scopes.empty() && m_scopes.back().isSequence && closed.isTimed && closed.end) {
        m_scopes.back().base = *closed.end;
    }
}

void Reader::takeRoot()
{
    m_builder.facts().language = languageCode(attribute(u"lang"));
    m_timeBase = ttmlTimeBase(attribute(u"frameRate"), attribute(u"frameRateMultiplier"),
                              attribute(u"subFrameRate"), attribute(u"tickRate"));
}

/// The name in the head of someone who speaks; the longest, where there are several.
Result<void> Reader::takeAgent()
{
    const QString id = attribute(u"id").toString();
    QString name;
    for (const int outside = m_xml.depth() - 1; m_xml.depth() > outside;) {
        const auto token = m_xml.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == XmlSource::Token::Start) {
            const auto inside = m_xml.elementText();
            if (!inside) {
                return std::unexpected(inside.error());
            }
            name = inside->size() > name.size() ? *inside : name;
        } else if (*token != XmlSource::Token::Text) {
            break;
        }
    }
    if (!id.isEmpty()) {
        m_agents.insert(id, name.isEmpty() ? id : name);
    }
    return {};
}

Result<void> Reader::takeTitle()
{
    return m_xml.elementText().transform([&](const QString &title) {
        if (m_builder.facts().title.isEmpty()) {
            m_builder.facts().title = title;
        }
    });
}

Scope Reader::scopeHere()
{
    Scope scope = m_scopes.empty() ? Scope() : m_scopes.back();
    scope.serial = ++m_opened;
    const Milliseconds base = scope.base;
    const auto begin = ttmlTime(attribute(u"begin"), m_timeBase);
    const auto end = ttmlTime(attribute(u"end"), m_timeBase);
    const auto length = ttmlTime(attribute(u"dur"), m_timeBase);
    scope.isTimed = begin || end || length;
    scope.isSequence = attribute(u"timeContainer") == u"seq";
    if (scope.isTimed) {
        const Milliseconds start = std::min(Latest, base + begin.value_or(0ms));
        const auto outer = scope.end;
        scope.begin = start;
        scope.end = end ? std::optional(base + *end) : std::nullopt;
        if (length) {
            scope.end = scope.end ? std::min(*scope.end, start + *length) : start + *length;
        }
        scope.end = scope.end ? std::optional(std::clamp(*scope.end, start, std::max(start, Latest))) : outer;
        scope.base = start;
    }
    if (const QStringView space = attribute(u"space"); !space.isEmpty()) {
        scope.preserves = space == u"preserve";
    }
    if (const QStringView agents = attribute(u"agent"); !agents.isEmpty()) {
        scope.voice = voiceOf(agents);
    }
    return scope;
}

int Reader::voiceOf(QStringView agents)
{
    constexpr qsizetype mostAtOnce = 8;
    QStringList names;
    for (const QStringView part : agents.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QString id = (part.startsWith(u'#') ? part.sliced(1) : part).toString();
        if (names.size() < mostAtOnce) {
            names.append(m_agents.value(id, id));
        }
    }
    return names.size() == 1 ? m_cues.voice(names.front()) : m_cues.voices(names);
}

void Reader::text()
{
    if (m_paragraph > 0) {
        std::ranges::for_each(m_xml.text(), [this](QStringView piece) { addText(piece); });
    }
}

/// Whitespace is one space, but for line ends where it is preserved.
void Reader::addText(QStringView text)
{
    for (qsizetype from = 0; from < text.size();) {
        if (text[from].isSpace()) {
            m_lineBegins = m_lineBegins || (text[from] == u'\n' && m_scopes.back().preserves);
            m_spaceBefore = true;
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !isGap(text, to)) {
            ++to;
        }
        const QStringView stretch = text.sliced(from, to - from);
        addStretch(stretch);
        m_spaceBefore = stretch.back().isSpace();
        from = to;
    }
}

void Reader::addStretch(QStringView text)
{
    const Scope &scope = m_scopes.back();
    // The times are those of the paragraph, or where it has none, of what is timed within.
    const size_t paragraph = size_t(m_paragraph);
    size_t timed = m_scopes[paragraph - 1].isTimed ? paragraph : m_scopes.size();
    while (timed > paragraph && !m_scopes[timed - 1].isTimed) {
        --timed;
    }
    if (const Scope &times = m_scopes[timed - 1]; !m_hasCue || times.serial != m_cueScope) {
        m_cues.beginCue(times.begin, times.end, m_xml.line());
        m_hasCue = true;
        m_cueScope = times.serial;
    }
    const auto joint = m_lineBegins    ? CueList::Joint::Line
                       : m_spaceBefore ? CueList::Joint::Space
                                       : CueList::Joint::None;
    const bool isView = std::less_equal<>()(m_source.data(), text.data()) &&
                        std::less<>()(text.data(), m_source.data() + m_source.size());
    if (isView) {
        m_cues.addLine(text, scope.voice, joint);
    } else {
        m_cues.addOwnLine(text.toString(), scope.voice, joint);
    }
    m_lineBegins = false;
}

} // namespace

Format ttmlFormat()
{
    return {.id = "ttml"_L1,
            .fileNameSuffixes = {u"ttml"_s, u"dfxp"_s, u"xml"_s, u"itt"_s},
            .fit = fit,
            .read = readBy<Reader>};
}

} // namespace visavis
