// SPDX-License-Identifier: MIT
#include "models/readers/documents/docxbody.h"

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/docxtags.h"
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/officexml.h"

#include <utility>

namespace visavis::docx
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadingLevels = 6;

class BodyReader
{
public:
    BodyReader(const QByteArray &bytes, const Parts &parts, Transcript &facts, Progress &progress)
        : m_reader(bytes)
        , m_xml{.reader = m_reader, .size = bytes.size()}
        , m_parts(parts)
        , m_facts(facts)
        , m_progress(progress)
    {
    }

    Result<structure::Document> read();

    // For walkOfficeXml
    void start() { start(tagOf(m_reader.name())); }
    void end() { end(tagOf(m_reader.name())); }
    void text()
    {
        if (m_inText) {
            addText(m_reader.text());
        }
    }
    [[nodiscard]] bool hasWords() const { return m_builder.size() > 0; }

private:
    /// What is known of the paragraph at hand, until its first words. Paragraphs in text boxes lie inside
    /// others.
    struct Open {
        QString style;
        QString number;
        QString level = u"0"_s;
        std::optional<int> outline;
        bool begun = false;
        bool isContents = false; ///< an entry of a table of contents
    };

    void start(Tag tag);
    void end(Tag tag);
    void startProperty(Tag tag);
    void startParagraph();
    void endParagraph();
    void begin();
    void addText(QStringView text);
    void skip(const QString &kind);
    void applyRun();
    [[nodiscard]] QStringView value() const;
    [[nodiscard]] bool isOn() const;

    QXmlStreamReader m_reader;
    OfficeXml m_xml;
    const Parts &m_parts;
    Transcript &m_facts;
    Progress &m_progress;
    DocumentBuilder m_builder;
    std::vector<Open> m_open;
    LeftOutCounts m_leftOut;
    int m_inParagraphProperties = 0;
    bool m_inRunProperties = false;
    bool m_inText = false;
    bool m_goesOn = false; ///< the mark that ended the paragraph is deleted
    std::optional<bool> m_bold;
    std::optional<bool> m_italic;
    const OfficeStyle *m_runStyle = nullptr;
    qsizetype m_titleStart = -1;
};

QStringView BodyReader::value() const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == u"val") {
            return attribute.value();
        }
    }
    return {};
}

bool BodyReader::isOn() const
{
    const QStringView on = value();
    return on != u"0" && on != u"false" && on != u"off";
}

Result<structure::Document> BodyReader::read()
{
    if (const auto walked = walkOfficeXml(m_xml, *this, m_facts, m_progress); !walked) {
        return std::unexpected(walked.error());
    }
    warnOfLeftOut(m_leftOut, m_facts);
    return m_builder.finish(m_parts.styles.names());
}

/// Passes over the element at hand; its words are none of the text.
void BodyReader::skip(const QString &kind)
{
    if (!kind.isEmpty()) {
        ++m_leftOut[kind];
    }
    m_xml.skip();
}

void BodyReader::start(Tag tag)
{
    switch (tag) {
    case Tag::Paragraph:
        startParagraph();
        break;
    case Tag::Run:
        m_bold = m_italic = {};
        m_runStyle = nullptr;
        applyRun();
        break;
    case Tag::Text:
        m_inText = true;
        break;
    case Tag::Tab:
        if (m_inParagraphProperties == 0) {
            addText(u"\t");
        }
        break;
    case Tag::Break:
        m_builder.breakLine();
        break;
    case Tag::Hyphen:
        addText(u"\u2011");
        break;
    case Tag::Table:
        m_builder.beginTable();
        break;
    case Tag::Row:
        m_builder.beginRow();
        break;
    case Tag::Cell:
        m_builder.beginCell();
        break;
    case Tag::Deleted:
        if (m_inParagraphProperties > 0) {
            m_goesOn = m_goesOn || m_inRunProperties;
            skip({});
        } else {
            skip(leftout::Deletions);
        }
        break;
    case Tag::MovedAway:
        skip(leftout::Deletions);
        break;
    case Tag::Fallback:
    case Tag::OldProperties:
        skip({});
        break;
    case Tag::Note:
        ++m_leftOut[leftout::Notes];
        break;
    case Tag::Comment:
        ++m_leftOut[leftout::Comments];
        break;
    case Tag::PageHead:
        ++m_leftOut[leftout::PageHeads];
        break;
    case Tag::Picture:
        ++m_leftOut[leftout::Pictures];
        break;
    case Tag::Ruby:
        addText(u"(");
        break;
    default:
        startProperty(tag);
        break;
    }
}

void BodyReader::startProperty(Tag tag)
{
    if (tag == Tag::ParagraphProperties) {
        ++m_inParagraphProperties;
    } else if (tag == Tag::RunProperties) {
        m_inRunProperties = true;
    } else if (m_inParagraphProperties > 0 && !m_open.empty()) {
        Open &paragraph = m_open.back();
        if (tag == Tag::Style) {
            paragraph.style = value().toString();
        } else if (tag == Tag::Number) {
            paragraph.number = value().toString();
        } else if (tag == Tag::NumberLevel) {
            paragraph.level = value().toString();
        } else if (tag == Tag::Outline) {
            const int level = value().toInt() + 1;
            paragraph.outline = level <= 9 ? level : 0;
        }
    } else if (m_inRunProperties) {
        if (tag == Tag::Bold) {
            m_bold = isOn();
        } else if (tag == Tag::Italic) {
            m_italic = isOn();
        } else if (tag == Tag::RunStyle) {
            m_runStyle = m_parts.styles.find(value().toString());
        }
    }
}

void BodyReader::end(Tag tag)
{
    switch (tag) {
    case Tag::Paragraph:
        endParagraph();
        break;
    case Tag::ParagraphProperties:
        --m_inParagraphProperties;
        break;
    case Tag::RunProperties:
        m_inRunProperties = false;
        applyRun();
        break;
    case Tag::Text:
        m_inText = false;
        break;
    case Tag::Ruby:
        addText(u")");
        break;
    case Tag::Table:
        m_builder.endTable();
        break;
    case Tag::TextBox:
        if (!m_open.empty()) {
            m_open.back().begun = false; // what follows in the paragraph around it
        }
        break;
    default:
        break;
    }
}

void BodyReader::startParagraph()
{
    Open paragraph;
    paragraph.begun = std::exchange(m_goesOn, false) && m_builder.inParagraph();
    m_open.push_back(std::move(paragraph));
}

void BodyReader::endParagraph()
{
    if (m_titleStart >= 0 && m_facts.title.isEmpty()) {
        m_facts.title = m_builder.textFrom(m_titleStart).toString().simplified();
    }
    m_titleStart = -1;
    if (!m_goesOn) {
        m_builder.endParagraph();
    }
    if (!m_open.empty()) {
        m_open.pop_back();
    }
}

/// Begins the paragraph at hand, now that words come and all of its properties are known.
void BodyReader::begin()
{
    Open none;
    Open &open = m_open.empty() ? none : m_open.back();
    open.begun = true;
    const OfficeStyle *style = m_parts.styles.find(open.style);
    if (style != nullptr && style->name.startsWith(u"toc ", Qt::CaseInsensitive)) {
        open.isContents = true;
        ++m_leftOut[leftout::Contents];
        return;
    }
    DocumentBuilder::Paragraph paragraph;
    paragraph.style = m_parts.styles.indexOf(open.style);
    const bool isTitle = style != nullptr && style->isTitle;
    const int outline = open.outline.value_or(style != nullptr ? style->outline.value_or(0) : 0);
    if (isTitle || outline > 0) {
        paragraph.kind = structure::BlockKind::Heading;
        paragraph.level = isTitle ? 1 : std::min(outline, HeadingLevels);
    }
    paragraph.quoted = m_parts.bulleted.contains(open.number + u'/' + open.level);
    m_builder.beginParagraph(paragraph);
    if (isTitle && m_facts.title.isEmpty()) {
        m_titleStart = m_builder.size();
    }
    applyRun();
}

void BodyReader::applyRun()
{
    const OfficeStyle *style = m_open.empty() ? nullptr : m_parts.styles.find(m_open.back().style);
    const auto resolved = [&](std::optional<bool> own, std::optional<bool> OfficeStyle::*member) {
        return own                                                          ? *own
               : m_runStyle != nullptr && (m_runStyle->*member).has_value() ? *(m_runStyle->*member)
               : style != nullptr                                           ? (style->*member).value_or(false)
                                                                            : false;
    };
    m_builder.setStrong(resolved(m_bold, &OfficeStyle::bold) || resolved(m_italic, &OfficeStyle::italic));
}

void BodyReader::addText(QStringView text)
{
    if (!m_open.empty() && !m_open.back().begun) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        begin();
    }
    if (m_open.empty() || !m_open.back().isContents) {
        m_builder.addWords(text);
    }
}

} // namespace

Result<structure::Document> readBody(const QByteArray &xml, const Parts &parts, Transcript &facts,
                                     Progress &progress)
{
    return BodyReader(xml, parts, facts, progress).read();
}

} // namespace visavis::docx
