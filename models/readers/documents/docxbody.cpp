// SPDX-License-Identifier: MIT
#include "models/readers/documents/docxbody.h"

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/leftout.h"

#include <QXmlStreamReader>

#include <map>
#include <utility>

namespace visavis::docx
{

using namespace Qt::StringLiterals;

namespace
{

/// Text boxes in tables in text boxes come to a few dozen.
constexpr int DeepestElement = 2000;
constexpr int HeadingLevels = 6;

/// The elements of the main part that say something here.
enum class Tag {
    Other,
    Paragraph,
    Run,
    RunProperties,
    ParagraphProperties,
    Style,
    RunStyle,
    Bold,
    Italic,
    Outline,
    Number,
    NumberLevel,
    Text,
    Tab,
    Break,
    Hyphen,
    Table,
    Row,
    Cell,
    Deleted,
    MovedAway,
    Fallback,
    TextBox,
    Note,
    Comment,
    PageHead,
    Picture,
    OldProperties,
    Ruby,
};

Tag tagOf(QStringView name)
{
    static const QHash<QStringView, Tag> tags{
        {u"p", Tag::Paragraph},
        {u"r", Tag::Run},
        {u"rPr", Tag::RunProperties},
        {u"pPr", Tag::ParagraphProperties},
        {u"pStyle", Tag::Style},
        {u"rStyle", Tag::RunStyle},
        {u"b", Tag::Bold},
        {u"i", Tag::Italic},
        {u"outlineLvl", Tag::Outline},
        {u"numId", Tag::Number},
        {u"ilvl", Tag::NumberLevel},
        {u"t", Tag::Text},
        {u"tab", Tag::Tab},
        {u"ptab", Tag::Tab},
        {u"br", Tag::Break},
        {u"cr", Tag::Break},
        {u"noBreakHyphen", Tag::Hyphen},
        {u"tbl", Tag::Table},
        {u"tr", Tag::Row},
        {u"tc", Tag::Cell},
        {u"del", Tag::Deleted},
        {u"moveFrom", Tag::MovedAway},
        {u"Fallback", Tag::Fallback},
        {u"txbxContent", Tag::TextBox},
        {u"footnoteReference", Tag::Note},
        {u"endnoteReference", Tag::Note},
        {u"commentReference", Tag::Comment},
        {u"headerReference", Tag::PageHead},
        {u"footerReference", Tag::PageHead},
        {u"blip", Tag::Picture},
        {u"imagedata", Tag::Picture},
        {u"OLEObject", Tag::Picture},
        {u"pPrChange", Tag::OldProperties},
        {u"rPrChange", Tag::OldProperties},
        {u"tblPrChange", Tag::OldProperties},
        {u"rt", Tag::Ruby},
    };
    return tags.value(name, Tag::Other);
}

class BodyReader
{
public:
    BodyReader(const QByteArray &bytes, const Parts &parts, Transcript &facts, Progress &progress)
        : m_xml(bytes)
        , m_size(bytes.size())
        , m_parts(parts)
        , m_facts(facts)
        , m_progress(progress)
    {
    }

    Result<structure::Document> read();

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
    void warn();

    QXmlStreamReader m_xml;
    qint64 m_size;
    const Parts &m_parts;
    Transcript &m_facts;
    Progress &m_progress;
    DocumentBuilder m_builder;
    std::vector<Open> m_open;
    std::map<QString, int> m_leftOut;
    int m_depth = 0;
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
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
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
    constexpr int TokensPerReport = 16'384;
    for (int tokens = 1; !m_xml.atEnd(); ++tokens) {
        if (tokens % TokensPerReport == 0) {
            m_progress.report(m_xml.characterOffset(), m_size);
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > DeepestElement) {
                return failAt(ErrorCode::TooDeeplyNested, m_xml.lineNumber(),
                              {QString::number(DeepestElement)});
            }
            start(tagOf(m_xml.name()));
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            end(tagOf(m_xml.name()));
            break;
        case QXmlStreamReader::Characters:
            if (m_inText) {
                addText(m_xml.text());
            }
            break;
        default:
            break;
        }
    }
    const bool isCutOff = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (m_xml.hasError() && (!isCutOff || m_builder.size() == 0)) {
        return failAt(ErrorCode::MalformedContainer, m_xml.lineNumber(), {u"XML"_s});
    }
    if (isCutOff) {
        m_facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = 0});
    }
    warn();
    return m_builder.finish(m_parts.styles.names());
}

/// Passes over the element at hand; its words are none of the text.
void BodyReader::skip(const QString &kind)
{
    if (!kind.isEmpty()) {
        ++m_leftOut[kind];
    }
    m_xml.skipCurrentElement();
    --m_depth;
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

void BodyReader::warn()
{
    for (const auto &[kind, count] : m_leftOut) {
        m_facts.warnings.push_back(
            {.code = WarningCode::PartLeftOut, .arguments = {kind, QString::number(count)}, .line = 0});
    }
}

} // namespace

Result<structure::Document> readBody(const QByteArray &xml, const Parts &parts, Transcript &facts,
                                     Progress &progress)
{
    return BodyReader(xml, parts, facts, progress).read();
}

} // namespace visavis::docx
