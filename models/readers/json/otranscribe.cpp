// SPDX-License-Identifier: MIT
#include "models/readers/entities.h"
#include "models/readers/json/formats.h"
#include "models/readers/json/jsoncues.h"
#include "models/readers/structure/structure.h"

#include <cmath>

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView Id = "otranscribe"_L1;
constexpr qsizetype LongestTag = 2000; ///< a "<" without ">" this near is text
constexpr qsizetype LongestLabel = 60; ///< a time behind it is that of the paragraph

bool matches(Value root)
{
    const QStringView text = root[u"text"].raw();
    const bool hasMedia = !root[u"media"].isMissing() || !root[u"media-time"].isMissing();
    return text.contains(u'<') && (hasMedia || text.contains(u"data-timestamp="));
}

/// Takes the tags out of the page and cuts it into blocks. Every letter knows its place in the source.
class Page
{
public:
    explicit Page(Value text)
        : m_start(text.place())
        , m_raw(text.raw())
        , m_html(text.string())
        , m_isPlain(!text.hasEscapes())
    {
        mapEscapes();
    }

    structure::Document read();

private:
    void mapEscapes();
    void take(qsizetype at);
    void takeTag(QStringView tag);
    void takeTime(QStringView tag);
    void append(QStringView characters, qsizetype htmlPlace);
    void endBlock(bool gap);
    [[nodiscard]] qsizetype placeOf(qsizetype html) const
    {
        return m_start + (m_isPlain ? html : qsizetype(m_places[size_t(html)]));
    }

    qsizetype m_start;
    QStringView m_raw;
    QString m_html;
    bool m_isPlain;
    std::vector<quint32> m_places; ///< of each unit of the page in the raw string, where it has escapes
    structure::Document m_document;
    structure::Block m_block;
    qsizetype m_length = 0; ///< of the tag at hand
    int m_bold = 0;
    bool m_allBold = true;
    bool m_inTime = false;
};

/// The escapes of the string once more, for their lengths.
void Page::mapEscapes()
{
    if (m_isPlain) {
        return;
    }
    m_places.reserve(size_t(m_html.size()));
    for (qsizetype at = 0; m_places.size() < size_t(m_html.size()); ++at) {
        m_places.push_back(quint32(std::min(at, m_raw.size() - 1)));
        if (at + 1 < m_raw.size() && m_raw[at] == u'\\') {
            const bool isUnit = m_raw[at + 1] == u'u';
            bool good = false;
            static_cast<void>(m_raw.mid(at + 2, 4).toUInt(&good, 16));
            at += isUnit && good && at + 6 <= m_raw.size() ? 5 : 1;
        }
    }
}

structure::Document Page::read()
{
    m_document.joinsLines = false;
    for (qsizetype at = 0; at < m_html.size(); at += m_length) {
        m_length = 1;
        take(at);
    }
    endBlock(true);
    return std::move(m_document);
}

void Page::take(qsizetype at)
{
    const QStringView rest = QStringView(m_html).sliced(at);
    const QChar c = rest.front();
    if (c == u'<' && rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!')) {
        const qsizetype close = rest.first(std::min(rest.size(), LongestTag)).indexOf(u'>');
        if (close > 0) {
            takeTag(rest.sliced(1, close - 1));
            m_length = close + 1;
            return;
        }
    }
    if (c == u'&') {
        if (const auto entity = entityAtStart(rest)) {
            // Editors write spaces so wherever one follows another.
            append(entity->characters == QChar(QChar::Nbsp) ? u" "_s : entity->characters, -1);
            m_length = entity->length;
            return;
        }
    }
    if (c == u'\n' || c == u'\r' || c == u'\t') {
        append(u" ", -1);
    } else {
        append(rest.first(1), at);
    }
}

void Page::takeTag(QStringView tag)
{
    const bool ends = tag.startsWith(u'/');
    const QStringView inside = ends ? tag.sliced(1) : tag;
    const auto nameEnd = std::ranges::find_if_not(inside, [](QChar c) { return c.isLetterOrNumber(); });
    const QString name = inside.first(nameEnd - inside.begin()).toString().toLower();
    if (name == u"br") {
        endBlock(false);
    } else if (name == u"p" || name == u"div" || name == u"li" || name == u"ul" || name == u"ol") {
        endBlock(true);
    } else if (name == u"b" || name == u"strong" || name == u"i" || name == u"em") {
        m_bold = std::max(0, m_bold + (ends ? -1 : 1));
    } else if (name == u"span") {
        m_inTime = !ends && inside.contains(u"timestamp");
        if (m_inTime) {
            takeTime(inside);
        }
    }
}

void Page::takeTime(QStringView tag)
{
    const qsizetype words = m_document.text.size() - m_block.start;
    const QStringView before = QStringView(m_document.text).sliced(m_block.start).trimmed();
    const bool begins = before.isEmpty() || (words <= LongestLabel && before.endsWith(u':'));
    constexpr QStringView key = u"data-timestamp=";
    const qsizetype at = tag.indexOf(key);
    if (!begins || at < 0 || m_block.startTime) {
        return;
    }
    const QStringView value = tag.sliced(at + key.size() + (tag.size() > at + key.size() ? 1 : 0));
    const auto end = std::ranges::find_if_not(value, [](QChar c) { return c.isDigit() || c == u'.'; });
    bool good = false;
    const double time = value.first(end - value.begin()).toDouble(&good);
    constexpr double longest = 1e9;
    if (good && time < longest) {
        m_block.startTime = Milliseconds(std::llround(time * 1000));
    }
}

void Page::append(QStringView characters, qsizetype htmlPlace)
{
    if (m_inTime) {
        return;
    }
    QString &text = m_document.text;
    const bool isSpace = std::ranges::all_of(characters, [](QChar c) { return c.isSpace(); });
    if (isSpace && (text.size() == m_block.start || text.back().isSpace())) {
        return;
    }
    const qsizetype from = text.size();
    text += characters;
    m_allBold = m_allBold && (m_bold > 0 || isSpace);
    m_block.strong = m_allBold ? text.size() - m_block.start : m_block.strong;
    if (htmlPlace < 0) {
        return;
    }
    const qsizetype source = placeOf(htmlPlace);
    auto &runs = m_document.runs;
    const bool isEscaped = !m_isPlain && m_raw[m_places[size_t(htmlPlace)]] == u'\\';
    if (isEscaped) {
        return;
    }
    if (!runs.empty() && (runs.back().body + runs.back().length).value() == from &&
        (runs.back().source + runs.back().length).value() == source) {
        runs.back().length += 1;
    } else {
        runs.push_back({.body = Utf16Offset(from), .source = Utf16Offset(source), .length = 1});
    }
}

void Page::endBlock(bool gap)
{
    QString &text = m_document.text;
    const QStringView words = QStringView(text).sliced(m_block.start).trimmed();
    if (!words.isEmpty()) {
        m_block.length = words.size();
        m_block.strong = std::min(m_block.strong, m_block.length);
        m_block.line = 1;
        m_document.blocks.push_back(m_block);
        text += u'\n';
    }
    const auto time = words.isEmpty() ? m_block.startTime : std::nullopt;
    m_block = {.start = text.size(), .afterGap = gap || words.isEmpty(), .startTime = time};
    m_allBold = true;
}

Result<Transcript> read(const Source &source, Progress &progress)
{
    const auto document = Document::parse(source.text, progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    const Value root = document->root();
    Transcript facts;
    facts.format = Id;
    facts.media = root[u"media"].fact();
    if (facts.media.isEmpty()) {
        facts.media = root[u"media-source"].fact();
    }
    if (document->isTruncated()) {
        facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = 0});
    }
    structure::Document page = Page(root[u"text"]).read();
    if (page.blocks.empty()) {
        return fail(ErrorCode::NoWords);
    }
    return structure::structureDocument(std::move(page), std::move(facts), progress);
}

} // namespace

Format oTranscribeFormat()
{
    return {.id = Id,
            .fileNameSuffixes = {u"otr"_s},
            .fit = [](const Source &source) { return fitOfShape(source, matches); },
            .read = read};
}

} // namespace visavis::json
