// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/ttml.h"

#include "models/readers/entities.h"
#include "models/readers/language.h"
#include "models/readers/subtitles/cues.h"
#include "models/readers/subtitles/ttmltime.h"
#include "models/readers/xmlattributes.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int DeepestNesting = 256;
constexpr int TokensBetweenLooks = 8192;
constexpr int MostExpansion = 4096; ///< characters that one entity may grow to
constexpr Milliseconds Latest = std::chrono::hours(8'760'000);

/// Entities of HTML, which some programs write without declaring them.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString written = u'&' + name + u';';
        const auto entity = entityAtStart(written);
        return entity ? entity->characters : QString();
    }
};

Fit fit(const Source &source)
{
    constexpr qsizetype looked = 8192;
    const QStringView start = QStringView(source.text).first(std::min(source.text.size(), looked));
    const auto first = std::ranges::find_if_not(start, [](QChar c) { return c.isSpace(); });
    if (first == start.end() || *first != u'<' || !start.contains(u"tt")) {
        return Fit::No;
    }
    QXmlStreamReader xml(start.sliced(first - start.begin()));
    while (!xml.atEnd() && !xml.isStartElement()) {
        xml.readNext();
    }
    return xml.isStartElement() && xml.name() == u"tt" ? Fit::Certain : Fit::No;
}

/// More whitespace than one space.
bool isGap(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool isDouble = c == u' ' && at + 1 < text.size() && text[at + 1].isSpace();
    return isDouble || c == u'\n' || c == u'\r' || c == u'\t';
}

/// An attribute by its local name: the drafts had other namespaces.
QStringView attribute(const QXmlStreamAttributes &attributes, QStringView name)
{
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QStringView() : found->value();
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
        : m_source(source)
        , m_progress(progress)
        , m_builder(source.text)
        , m_xml(source.text)
    {
        m_xml.setEntityResolver(&m_entities);
        m_xml.setEntityExpansionLimit(MostExpansion);
    }

    Result<Transcript> read();

private:
    Result<void> walk();
    Result<void> openElement();
    void closeElement();
    void takeRoot(const QXmlStreamAttributes &attributes);
    void takeAgent();
    void takeTitle();
    [[nodiscard]] Scope scopeOf(const QXmlStreamAttributes &attributes);
    int voiceOf(QStringView agents);
    void takeText();
    /// What stands behind the last tag of a file that is cut off: the XML reader keeps it to itself.
    void takeLastWords();
    void addText(QStringView text);
    void addStretch(QStringView text);

    const Source &m_source;
    Progress &m_progress;
    TranscriptBuilder m_builder;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    CueList m_cues;
    TtmlTimeBase m_timeBase;
    QHash<QString, QString> m_agents; ///< names by id
    std::vector<Scope> m_scopes;
    int m_paragraph = 0;     ///< how many scopes were open when the `p` was opened, with it; 0 outside
    int m_opened = 0;        ///< elements so far
    int m_cueScope = 0;      ///< serial of the scope that gave the cue its times
    qsizetype m_textEnd = 0; ///< place in the source of the end of the text given last
    bool m_hasCue = false;
    bool m_lineBegins = true;
    bool m_spaceBefore = false;
};

Result<Transcript> Reader::read()
{
    if (const auto bounded = checkXmlAttributes(m_source.text); !bounded) {
        return std::unexpected(bounded.error());
    }
    if (const auto walked = walk(); !walked) {
        return std::unexpected(walked.error());
    }
    if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && !m_cues.cues().empty()) {
        takeLastWords();
        m_builder.warn(WarningCode::Truncated);
    } else if (m_xml.hasError()) {
        auto error = failAt(ErrorCode::MalformedContainer, m_xml.lineNumber(), {u"XML"_s});
        error.error().detail = m_xml.errorString();
        return error;
    }
    if (const auto added = addCues(m_cues, CueKind::Captions, m_builder, m_progress); !added) {
        return std::unexpected(added.error());
    }
    if (!m_builder.hasWords()) {
        return fail(ErrorCode::NoWords);
    }
    m_builder.facts().format = u"ttml"_s;
    return m_builder.finish();
}

Result<void> Reader::walk()
{
    for (int token = 1; !m_xml.atEnd(); ++token) {
        if (token % TokensBetweenLooks == 0) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            m_progress.report(m_xml.characterOffset(), m_source.text.size());
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (const auto opened = openElement(); !opened) {
                return opened;
            }
            break;
        case QXmlStreamReader::EndElement:
            closeElement();
            break;
        case QXmlStreamReader::Characters:
            if (m_paragraph > 0) {
                takeText();
            }
            break;
        default:
            break;
        }
    }
    return {};
}

Result<void> Reader::openElement()
{
    if (m_scopes.size() >= DeepestNesting) {
        return failAt(ErrorCode::TooDeeplyNested, m_xml.lineNumber(), {QString::number(DeepestNesting)});
    }
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (name == u"agent") {
        takeAgent();
        return {};
    }
    if (name == u"title" && m_paragraph == 0) {
        takeTitle();
        return {};
    }
    if (name == u"metadata" || name == u"desc" || name == u"title") {
        // Agents stand in the metadata of the head.
        if (m_paragraph > 0) {
            m_xml.skipCurrentElement();
            return {};
        }
    }
    if (m_scopes.empty()) {
        takeRoot(attributes);
    }
    m_scopes.push_back(scopeOf(attributes));
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

void Reader::closeElement()
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

void Reader::takeRoot(const QXmlStreamAttributes &attributes)
{
    m_builder.facts().language = languageCode(attribute(attributes, u"lang"));
    m_timeBase =
        ttmlTimeBase(attribute(attributes, u"frameRate"), attribute(attributes, u"frameRateMultiplier"),
                     attribute(attributes, u"subFrameRate"), attribute(attributes, u"tickRate"));
}

/// The name in the head of someone who speaks; the longest, where there are several.
void Reader::takeAgent()
{
    const QString id = attribute(m_xml.attributes(), u"id").toString();
    QString name;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        m_xml.readNext();
        depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        if (m_xml.isCharacters()) {
            const QString words = m_xml.text().toString().simplified();
            name = words.size() > name.size() ? words : name;
        }
    }
    if (!id.isEmpty()) {
        m_agents.insert(id, name.isEmpty() ? id : name);
    }
}

void Reader::takeTitle()
{
    const QString title = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    if (m_builder.facts().title.isEmpty()) {
        m_builder.facts().title = title;
    }
}

Scope Reader::scopeOf(const QXmlStreamAttributes &attributes)
{
    Scope scope = m_scopes.empty() ? Scope() : m_scopes.back();
    scope.serial = ++m_opened;
    const Milliseconds base = scope.base;
    const auto begin = ttmlTime(attribute(attributes, u"begin"), m_timeBase);
    const auto end = ttmlTime(attribute(attributes, u"end"), m_timeBase);
    const auto length = ttmlTime(attribute(attributes, u"dur"), m_timeBase);
    scope.isTimed = begin || end || length;
    scope.isSequence = attribute(attributes, u"timeContainer") == u"seq";
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
    if (const QStringView space = attribute(attributes, u"space"); !space.isEmpty()) {
        scope.preserves = space == u"preserve";
    }
    if (const QStringView agents = attribute(attributes, u"agent"); !agents.isEmpty()) {
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

void Reader::takeText()
{
    // Where it stands letter for letter in the source it is a view into it.
    const QStringView text = m_xml.text();
    m_textEnd = m_xml.characterOffset();
    const qsizetype start = m_textEnd - text.size();
    const bool stands = start >= 0 && m_textEnd <= m_source.text.size() &&
                        QStringView(m_source.text).sliced(start, text.size()) == text;
    addText(stands ? QStringView(m_source.text).sliced(start, text.size()) : text);
}

void Reader::takeLastWords()
{
    const QStringView source = m_source.text;
    const qsizetype start = source.lastIndexOf(u'>') + 1;
    if (m_paragraph > 0 && m_textEnd <= start && !source.sliced(start).contains(u'<')) {
        addText(source.sliced(start));
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
        m_cues.beginCue(times.begin, times.end, m_xml.lineNumber());
        m_hasCue = true;
        m_cueScope = times.serial;
    }
    const auto joint = m_lineBegins    ? CueList::Joint::Line
                       : m_spaceBefore ? CueList::Joint::Space
                                       : CueList::Joint::None;
    const auto *const sourceEnd = m_source.text.constData() + m_source.text.size();
    const bool isView =
        std::less_equal<>()(m_source.text.constData(), text.data()) && std::less<>()(text.data(), sourceEnd);
    if (isView) {
        m_cues.addLine(text, scope.voice, joint);
    } else {
        m_cues.addOwnLine(text.toString(), scope.voice, joint);
    }
    m_lineBegins = false;
}

Result<Transcript> read(const Source &source, Progress &progress)
{
    return Reader(source, progress).read();
}

} // namespace

Format ttmlFormat()
{
    return {.id = "ttml"_L1,
            .fileNameSuffixes = {u"ttml"_s, u"dfxp"_s, u"xml"_s, u"itt"_s},
            .fit = fit,
            .read = read};
}

} // namespace visavis
