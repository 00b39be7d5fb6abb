// SPDX-License-Identifier: MIT
#include "models/codebook/codebookqdc.h"

#include "models/codebook/codebookwords.h"
#include "models/codebook/qdcdescription.h"
#include "models/readers/xml/xmlsource.h"

#include <QXmlStreamWriter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString Namespace = u"urn:QDA-XML:codebook:1.0"_s;

/// XML 1.0 has no place for most control characters.
QString storableInXml(const QString &text)
{
    QString kept = text;
    for (QChar &c : kept) {
        const bool isSpace = c == u'\t' || c == u'\n' || c == u'\r';
        if ((c < u' ' && !isSpace) || c == QChar(0xFFFE) || c == QChar(0xFFFF)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return kept;
}

/// Takes Code, Description and Set elements from wherever they stand.
class Reader
{
public:
    Reader(XmlSource &xml, CodebookFile &file)
        : m_xml(xml)
        , m_file(file)
    {
    }

    [[nodiscard]] bool sawCodebook() const { return m_sawCodebook; }

    Result<void> start()
    {
        const QStringView name = m_xml.name();
        if (name == u"CodeBook") {
            m_isInside = true;
            m_sawCodebook = true;
        } else if (m_isInside && name == u"Code") {
            startCode();
        } else if (m_isInside && name == u"Description" && !m_open.empty() &&
                   m_xml.depth() == m_open.back().depth + 1) {
            m_description = QString();
        } else if (m_isInside && name == u"Set") {
            m_file.losses.push_back(
                {.kind = CodebookFile::Loss::Kind::Set, .name = m_xml.attribute(u"name").toString()});
        }
        return {};
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == u"CodeBook") {
            m_isInside = false;
        } else if (name == u"Description" && m_description && !m_open.empty()) {
            takeQdcDescription(*m_description, m_file.entries[size_t(m_open.back().entry)]);
            m_description.reset();
        } else if (name == u"Code" && !m_open.empty() && m_xml.depth() == m_open.back().depth) {
            m_open.pop_back();
        }
    }

    void text()
    {
        if (m_description) {
            for (const QStringView piece : m_xml.text()) {
                *m_description += piece;
            }
        }
    }

private:
    struct Open {
        int entry;
        int depth;
    };

    void startCode()
    {
        CodebookEntry entry;
        entry.line = m_xml.line();
        entry.parent = m_open.empty() ? -1 : m_open.back().entry;
        entry.path = entry.parent < 0 ? QStringList() : m_file.entries[size_t(entry.parent)].path;
        entry.path.append(m_xml.attribute(u"name").toString().simplified());
        const QString guid = m_xml.attribute(u"guid").trimmed().toString();
        entry.guid = QUuid::fromString(guid);
        if (entry.guid.isNull() && !guid.isEmpty()) {
            entry.error = fail(ErrorCode::BadCodebookValue, {u"guid"_s, guid}).error();
        }
        entry.codable = codebookwords::truth(m_xml.attribute(u"isCodable").trimmed().toString().toLower());
        entry.colour = codebookwords::colour(m_xml.attribute(u"color").trimmed());
        m_open.push_back({.entry = int(m_file.entries.size()), .depth = m_xml.depth()});
        m_file.entries.push_back(std::move(entry));
    }

    XmlSource &m_xml;
    CodebookFile &m_file;
    std::vector<Open> m_open;
    std::optional<QString> m_description;
    bool m_sawCodebook = false;
    bool m_isInside = false;
};

} // namespace

Result<void> writeCodebookQdc(const CodebookFile &file, QIODevice &device)
{
    if (file.entries.empty()) {
        return fail(ErrorCode::CodebookEmpty);
    }
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(Namespace);
    xml.writeStartElement(Namespace, u"CodeBook"_s);
    xml.writeAttribute(u"origin"_s, u"Visavis " VISAVIS_VERSION ""_s);
    xml.writeStartElement(Namespace, u"Codes"_s);
    qsizetype open = 0;
    for (const CodebookEntry &entry : file.entries) {
        for (; open >= entry.path.size(); --open) {
            xml.writeEndElement();
        }
        xml.writeStartElement(Namespace, u"Code"_s);
        xml.writeAttribute(u"guid"_s, entry.guid.toString(QUuid::WithoutBraces));
        xml.writeAttribute(u"name"_s, storableInXml(entry.path.back()));
        xml.writeAttribute(u"isCodable"_s, entry.codable.value_or(true) ? u"true"_s : u"false"_s);
        if (entry.colour) {
            xml.writeAttribute(u"color"_s, entry.colour->name());
        }
        if (const QString description = qdcDescription(entry); !description.isEmpty()) {
            xml.writeTextElement(Namespace, u"Description"_s, storableInXml(description));
        }
        ++open;
    }
    xml.writeEndDocument();
    return xml.hasError() ? fail(ErrorCode::FileNotWritable) : Result<void>();
}

Result<CodebookFile> readCodebookQdc(const QString &text)
{
    CodebookFile file;
    NoProgress progress;
    XmlSource xml(text, progress);
    Reader reader(xml, file);
    return walkXml(xml, reader).and_then([&]() -> Result<CodebookFile> {
        const bool isWhole = reader.sawCodebook() && !xml.isTruncated();
        return isWhole ? Result<CodebookFile>(std::move(file)) : fail(ErrorCode::NotACodebook);
    });
}

} // namespace visavis
