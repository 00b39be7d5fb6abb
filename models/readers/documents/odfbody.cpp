// SPDX-License-Identifier: MIT
#include "models/readers/documents/odfbody.h"

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/odfparts.h"
#include "models/readers/documents/officexml.h"

namespace visavis::odf
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadingLevels = 6;
/// Spaces that one element may stand for.
constexpr int MostSpaces = 100;

class BodyReader
{
public:
    BodyReader(QXmlStreamReader &xml, qint64 size, Parts &parts, Transcript &facts, Progress &progress)
        : m_xml(xml)
        , m_walk{.reader = xml, .size = size}
        , m_parts(parts)
        , m_facts(facts)
        , m_progress(progress)
        , m_builder(DocumentBuilder::Spaces::Collapsed)
    {
    }

    Result<structure::Document> read();

    // For walkOfficeXml
    void start();
    void end();
    void text()
    {
        if (m_inBody && !m_open.empty()) {
            addText(m_xml.text());
        }
    }
    [[nodiscard]] bool hasWords() const { return m_builder.size() > 0; }

private:
    /// A paragraph or a span, and whether its words are bold or italic.
    struct Open {
        DocumentBuilder::Paragraph paragraph;
        bool isTitle = false;
        bool isParagraph = false;
        bool begun = false;
        bool strong = false;
    };

    void startOutside(QStringView name);
    bool startSkipped(QStringView name);
    bool startTable(QStringView name);
    void startParagraph(bool isHeading);
    void startSpan();
    void addText(QStringView text);
    void skip(const QString &kind);
    [[nodiscard]] bool isStrong(const QString &style) const;

    QXmlStreamReader &m_xml;
    OfficeXml m_walk;
    Parts &m_parts;
    Transcript &m_facts;
    Progress &m_progress;
    DocumentBuilder m_builder;
    std::vector<Open> m_open;
    std::vector<bool> m_lists; ///< whether those open have bullets
    LeftOutCounts m_leftOut;
    bool m_automatic = false;
    bool m_inBody = false;
    qsizetype m_titleStart = -1;
};

Result<structure::Document> BodyReader::read()
{
    if (const auto walked = walkOfficeXml(m_walk, *this, m_facts, m_progress); !walked) {
        return std::unexpected(walked.error());
    }
    warnOfLeftOut(m_leftOut, m_facts);
    return m_builder.finish(m_parts.styles.names());
}

void BodyReader::skip(const QString &kind)
{
    if (!kind.isEmpty()) {
        ++m_leftOut[kind];
    }
    m_walk.skip();
}

void BodyReader::start()
{
    const QStringView name = m_xml.name();
    if (!m_inBody) {
        startOutside(name);
    } else if (startSkipped(name) || startTable(name)) {
        return;
    } else if (name == u"p" || name == u"h") {
        startParagraph(name == u"h");
    } else if (name == u"span" || name == u"a") {
        startSpan();
    } else if (name == u"s") {
        bool isNumber = false;
        const int count = attribute(m_xml, u"c").toInt(&isNumber);
        addText(QString(isNumber ? std::clamp(count, 0, MostSpaces) : 1, u' '));
    } else if (name == u"tab") {
        addText(u"\t");
    } else if (name == u"line-break") {
        m_builder.breakLine();
    } else if (name == u"list") {
        const QString style = attribute(m_xml, u"style-name").toString();
        const bool inherits = style.isEmpty() && !m_lists.empty();
        m_lists.push_back(inherits ? m_lists.back() : m_parts.bulleted.contains(style));
    }
}

void BodyReader::startOutside(QStringView name)
{
    if (name == u"text" && m_xml.prefix() == u"office") {
        m_parts.styles.inherit();
        m_inBody = true;
    } else if (name == u"master-styles" || name == u"scripts" || name == u"settings") {
        skip({});
    } else {
        m_automatic = name == u"automatic-styles" || (m_automatic && name != u"styles");
        if (takePart(m_xml, m_automatic, m_parts)) {
            --m_walk.depth;
        }
    }
}

bool BodyReader::startSkipped(QStringView name)
{
    if (name == u"note") {
        skip(leftout::Notes);
    } else if (name == u"annotation") {
        skip(leftout::Comments);
    } else if (name == u"deletion") {
        skip(leftout::Deletions);
    } else if (name == u"table-of-content" || name.endsWith(u"-index") || name == u"bibliography") {
        skip(leftout::Contents);
    } else if (name == u"image" || name == u"object" || name == u"object-ole") {
        skip(leftout::Pictures);
    } else if (name == u"forms" || name == u"sequence-decls" || name == u"variable-decls" ||
               name == u"user-field-decls" || name == u"dde-connection-decls" || name == u"title" ||
               name == u"desc" || name == u"change-info" || name == u"event-listeners") {
        skip({});
    } else {
        return false;
    }
    return true;
}

bool BodyReader::startTable(QStringView name)
{
    if (name == u"table") {
        m_builder.beginTable();
    } else if (name == u"table-row") {
        m_builder.beginRow();
    } else if (name == u"table-cell" || name == u"covered-table-cell") {
        m_builder.beginCell();
    } else {
        return false;
    }
    return true;
}

bool BodyReader::isStrong(const QString &style) const
{
    const OfficeStyle *found = m_parts.styles.find(style);
    return found != nullptr && (found->bold.value_or(false) || found->italic.value_or(false));
}

void BodyReader::startParagraph(bool isHeading)
{
    Open open;
    const QString style = u"paragraph/"_s + attribute(m_xml, u"style-name").toString();
    const OfficeStyle *found = m_parts.styles.find(style);
    open.isTitle = found != nullptr && found->isTitle;
    open.isParagraph = true;
    open.strong = isStrong(style);
    int level = isHeading ? std::max(1, attribute(m_xml, u"outline-level").toInt()) : 0;
    if (level == 0 && found != nullptr) {
        level = open.isTitle ? 1 : found->outline.value_or(0);
    }
    if (level > 0) {
        open.paragraph.kind = structure::BlockKind::Heading;
        open.paragraph.level = std::min(level, HeadingLevels);
    }
    open.paragraph.quoted = !m_lists.empty() && m_lists.back();
    open.paragraph.style = m_parts.styles.namedIndexOf(style);
    m_open.push_back(open);
}

void BodyReader::startSpan()
{
    Open open;
    const OfficeStyle *found = m_parts.styles.find(u"text/"_s + attribute(m_xml, u"style-name").toString());
    const bool around = !m_open.empty() && m_open.back().strong;
    open.strong = around;
    if (found != nullptr && (found->bold || found->italic)) {
        open.strong = found->bold.value_or(false) || found->italic.value_or(false);
    }
    m_open.push_back(open);
    m_builder.setStrong(open.strong);
}

void BodyReader::addText(QStringView text)
{
    const auto paragraph =
        std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.isParagraph; });
    if (paragraph != m_open.rend() && !paragraph->begun) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        paragraph->begun = true;
        m_builder.beginParagraph(paragraph->paragraph);
        m_builder.setStrong(m_open.back().strong);
        if (paragraph->isTitle && m_facts.title.isEmpty()) {
            m_titleStart = m_builder.size();
        }
    }
    m_builder.addWords(text);
}

void BodyReader::end()
{
    const QStringView name = m_xml.name();
    if (!m_inBody) {
        return;
    }
    if (name == u"p" || name == u"h") {
        if (m_titleStart >= 0 && m_facts.title.isEmpty()) {
            m_facts.title = m_builder.textFrom(m_titleStart).toString().simplified();
        }
        m_titleStart = -1;
        m_builder.endParagraph();
    }
    const bool opened = name == u"p" || name == u"h" || name == u"span" || name == u"a";
    if (opened && !m_open.empty()) {
        m_open.pop_back();
        m_builder.setStrong(!m_open.empty() && m_open.back().strong);
    } else if (name == u"table") {
        m_builder.endTable();
    } else if (name == u"text-box") {
        for (Open &open : m_open) {
            open.begun = false; // what follows in the paragraph around it
        }
    } else if (name == u"list" && !m_lists.empty()) {
        m_lists.pop_back();
    } else if (name == u"text" && m_xml.prefix() == u"office") {
        m_inBody = false;
    }
}

} // namespace

Result<structure::Document> readBody(QXmlStreamReader &xml, qint64 size, Parts &parts, Transcript &facts,
                                     Progress &progress)
{
    return BodyReader(xml, size, parts, facts, progress).read();
}

} // namespace visavis::odf
