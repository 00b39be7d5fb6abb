// SPDX-License-Identifier: MIT
#include "models/readers/xml/xmlsource.h"

#include "models/readers/entities.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ChunkUnits = 64 * 1024;

QStringView withoutPrefix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

/// What XML 1.0 does not allow in a document; decoding left no NUL and no lone surrogate.
bool isForbiddenInXml(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() >= 0xfffe;
}

/// The parser that is used compares every attribute of a tag with every other: 50,000 take it 4 s. So tags
/// are looked at before it gets them.
class TagGuard
{
public:
    /// Takes the next part of the text. Returns false when a tag is over the limits.
    bool accepts(QStringView part)
    {
        for (const QChar c : part) {
            if (!m_inTag) {
                m_inTag = m_last == u'<' && startsXmlName(c);
                m_attributes = 0;
                m_length = 0;
                m_quote = {};
            } else if (!m_quote.isNull()) {
                m_quote = c == m_quote ? QChar() : m_quote;
            } else if (c == u'"' || c == u'\'') {
                m_quote = c;
                ++m_attributes;
            } else if (c == u'>') {
                m_inTag = false;
            }
            if (m_inTag && (m_attributes > XmlSource::MostAttributes || ++m_length > XmlSource::LongestTag)) {
                return false;
            }
            m_last = c;
        }
        return true;
    }

private:
    QChar m_last;
    QChar m_quote;
    bool m_inTag = false;
    int m_attributes = 0;
    qsizetype m_length = 0;
};

/// The parser reads what it is given here as if it stood in the document.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString reference = u'&' + name + u';';
        const auto entity = entityAtStart(reference);
        return entity && entity->length == reference.size() ? entity->characters : u"&amp;"_s + name + u';';
    }
};

} // namespace

class XmlSource::Parser
{
public:
    Parser(QStringView text, Progress &progress)
        : m_text(text)
        , m_progress(progress)
    {
        const auto root = xmlRoot(text, text.size());
        m_fed = root ? root->offset : 0;
        m_offsetOfStart = m_fed;
        m_linesBefore = text.first(m_fed).count(u'\n');
        m_reader.setNamespaceProcessing(false);
        m_reader.setEntityResolver(&m_entities);
    }

    Result<Token> next();

    [[nodiscard]] const QXmlStreamReader &reader() const { return m_reader; }
    [[nodiscard]] std::span<const QStringView> pieces() const { return m_pieces; }
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    [[nodiscard]] qint64 line() const { return m_reader.lineNumber() + m_linesBefore; }

private:
    Result<void> feed();
    void takeText();
    bool takePlain(QStringView words, qsizetype end);
    bool takeWithReferences(QStringView words, qsizetype end);
    void splitAtReferences(QStringView written);
    bool takeRest();

    QStringView m_text;
    Progress &m_progress;
    QXmlStreamReader m_reader;
    HtmlEntities m_entities;
    TagGuard m_guard;
    qsizetype m_fed = 0;
    qsizetype m_offsetOfStart = 0;
    qsizetype m_behindText = 0; ///< the text given last
    qint64 m_linesBefore = 0;
    int m_depth = 0;
    bool m_endsElement = false;
    bool m_truncated = false;
    std::vector<QStringView> m_pieces;
    std::vector<QString> m_owned;
};

Result<void> XmlSource::Parser::feed()
{
    m_progress.report(m_fed, m_text.size());
    if (m_progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    QStringView chunk = m_text.sliced(m_fed, std::min(ChunkUnits, m_text.size() - m_fed));
    if (chunk.back().isHighSurrogate() && m_fed + chunk.size() < m_text.size()) {
        chunk = m_text.sliced(m_fed, chunk.size() + 1);
    }
    if (!m_guard.accepts(chunk)) {
        return failAt(ErrorCode::TooManyParts, line(), {QString::number(MostAttributes)});
    }
    m_fed += chunk.size();
    if (std::ranges::any_of(chunk, isForbiddenInXml)) {
        QString cleaned = chunk.toString();
        std::ranges::replace_if(cleaned, isForbiddenInXml, u' ');
        m_reader.addData(cleaned);
    } else {
        m_reader.addData(chunk);
    }
    return {};
}

Result<XmlSource::Token> XmlSource::Parser::next()
{
    if (std::exchange(m_endsElement, false) && --m_depth == 0) {
        return Token::Done;
    }
    while (!m_truncated) {
        m_reader.readNext();
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > MostDepth) {
                return failAt(ErrorCode::TooDeeplyNested, line(), {QString::number(MostDepth)});
            }
            return Token::Start;
        case QXmlStreamReader::EndElement:
            m_endsElement = true;
            return Token::End;
        case QXmlStreamReader::Characters:
            takeText();
            return Token::Text;
        case QXmlStreamReader::Invalid:
            if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
                auto error = failAt(ErrorCode::MalformedContainer, line(), {u"XML"_s});
                error.error().detail = m_reader.errorString();
                return error;
            }
            if (m_fed >= m_text.size()) {
                m_truncated = true;
                if (takeRest()) {
                    return Token::Text;
                }
            } else if (auto fed = feed(); !fed) {
                return std::unexpected(std::move(fed.error()));
            }
            break;
        default:
            break;
        }
    }
    return Token::Done;
}

/// The parser has looked at the "<" behind the text or, at the end of what it was given, has not.
void XmlSource::Parser::takeText()
{
    m_pieces.clear();
    m_owned.clear();
    const QStringView words = m_reader.text();
    const qsizetype behindText = m_offsetOfStart + qsizetype(m_reader.characterOffset());
    m_behindText = behindText;
    for (const qsizetype end : {behindText - 1, behindText}) {
        if (end <= m_text.size() && (takePlain(words, end) || takeWithReferences(words, end))) {
            m_behindText = end;
            return;
        }
    }
    m_pieces.push_back(words);
}

bool XmlSource::Parser::takePlain(QStringView words, qsizetype end)
{
    const qsizetype start = end - words.size();
    if (start < 0 || m_text.sliced(start, words.size()) != words) {
        return false;
    }
    m_pieces.push_back(m_text.sliced(start, words.size()));
    return true;
}

/// Takes the text as it is written apart at its references, and holds the outcome against what the parser
/// made of it.
bool XmlSource::Parser::takeWithReferences(QStringView words, qsizetype end)
{
    const qsizetype start = m_text.first(end).lastIndexOf(u'>') + 1;
    const QStringView written = m_text.sliced(start, end - start);
    if (!written.contains(u'&')) {
        return false;
    }
    splitAtReferences(written);
    qsizetype taken = 0;
    for (const QStringView piece : m_pieces) {
        if (!words.sliced(taken).startsWith(piece)) {
            break;
        }
        taken += piece.size();
    }
    if (taken != words.size()) {
        m_pieces.clear();
        return false;
    }
    return true;
}

void XmlSource::Parser::splitAtReferences(QStringView written)
{
    m_owned.clear();
    m_owned.reserve(size_t(written.count(u'&')));
    m_pieces.clear();
    for (qsizetype at = 0; at < written.size();) {
        if (const auto entity = entityAtStart(written.sliced(at))) {
            m_pieces.emplace_back(m_owned.emplace_back(entity->characters));
            at += entity->length;
        } else {
            const qsizetype next = written.indexOf(u'&', at + 1);
            m_pieces.push_back(written.sliced(at, (next < 0 ? written.size() : next) - at));
            at += m_pieces.back().size();
        }
    }
}

/// Words behind the last tag of a text that breaks off: the parser keeps them back.
bool XmlSource::Parser::takeRest()
{
    const qsizetype start = std::max(m_text.lastIndexOf(u'>') + 1, m_behindText);
    const QStringView rest = m_text.sliced(std::min(start, m_text.size()));
    const qsizetype tag = rest.indexOf(u'<');
    splitAtReferences(rest.first(tag < 0 ? rest.size() : tag));
    return m_depth > 0 && !m_pieces.empty();
}

XmlSource::XmlSource(QStringView text, Progress &progress)
    : m_parser(std::make_unique<Parser>(text, progress))
{
}

XmlSource::~XmlSource() = default;

Result<XmlSource::Token> XmlSource::next()
{
    return m_parser->next();
}

Result<void> XmlSource::skipElement()
{
    for (const int outside = depth() - 1; depth() > outside;) {
        const auto token = next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == Token::Done || (*token == Token::End && depth() == outside + 1)) {
            break;
        }
    }
    return {};
}

Result<QString> XmlSource::elementText()
{
    QString all;
    for (const int outside = depth() - 1; depth() > outside;) {
        const auto token = next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == Token::Text) {
            for (const QStringView piece : text()) {
                all += piece;
            }
        } else if (*token == Token::Done || (*token == Token::End && depth() == outside + 1)) {
            break;
        }
    }
    return all.simplified();
}

QStringView XmlSource::name() const
{
    return withoutPrefix(m_parser->reader().qualifiedName());
}

QStringView XmlSource::attribute(QStringView name) const
{
    return m_parser->reader().attributes().value(name);
}

QStringView XmlSource::attribute(QStringView name, QStringView otherName) const
{
    const QStringView value = attribute(name);
    return value.isEmpty() ? attribute(otherName) : value;
}

QStringView XmlSource::localAttribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_parser->reader().attributes();
    const auto found = std::ranges::find_if(attributes, [name](const QXmlStreamAttribute &one) {
        return withoutPrefix(one.qualifiedName()) == name;
    });
    return found == attributes.end() ? QStringView() : found->value();
}

std::span<const QStringView> XmlSource::text() const
{
    return m_parser->pieces();
}

int XmlSource::depth() const
{
    return m_parser->depth();
}

qint64 XmlSource::line() const
{
    return m_parser->line();
}

bool XmlSource::isTruncated() const
{
    return m_parser->isTruncated();
}

} // namespace visavis
