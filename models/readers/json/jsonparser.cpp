// SPDX-License-Identifier: MIT
#include "models/readers/json/json.h"

#include <QVarLengthArray>

namespace visavis::json
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 ValuesBetweenLooks = 65536;
constexpr size_t PeekedValues = 1200;
constexpr qsizetype PeekedUnits = qsizetype(2) * 1024 * 1024; ///< nearly all of it strings passed over
constexpr qsizetype LongestNumber = 64;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == QChar(QChar::ByteOrderMark) ||
           c == u'\x1e'; // the record separator of JSON text sequences
}

bool isLiteral(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' ||
           c == u'+' || c == u'.';
}

} // namespace

/// Reads with a stack of its own, so that no nesting is too deep for it before the limit is.
class Parser
{
public:
    Parser(QStringView text, Progress &progress, size_t mostValues)
        : m_progress(progress)
        , m_mostValues(mostValues)
    {
        m_document.m_text = text;
    }

    Result<Document> parse();
    /// What can be read before the first error.
    Document parseWhatIsGood();

private:
    enum class Expected { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd };

    [[nodiscard]] QStringView text() const { return m_document.m_text; }
    void skipSpaces();
    /// One step: what stands at the position. Nothing, or what is wrong with it.
    std::optional<Error> step();
    std::optional<Error> takeValue();
    std::optional<Error> takeLiteral();
    void takeString();
    std::optional<Error> open(Kind kind);
    void close();
    /// A value is complete: what may follow it depends on where it stands.
    void finishValue();
    /// Closes all that is open where the text ends too early.
    void cutOff();
    void add(Kind kind, qsizetype start, qsizetype length, bool special);
    [[nodiscard]] Error wrong(const QString &expected) const;

    Document m_document;
    Progress &m_progress;
    size_t m_mostValues;
    qsizetype m_at = 0;
    Expected m_expected = Expected::Value;
    QVarLengthArray<quint32, Document::DeepestNesting> m_open;
};

Result<Document> Parser::parse()
{
    quint32 steps = 0;
    for (skipSpaces(); m_at < text().size(); skipSpaces()) {
        if (m_document.m_entries.size() >= m_mostValues) {
            break;
        }
        if (++steps % ValuesBetweenLooks == 0) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            m_progress.report(m_at, text().size());
        }
        if (auto error = step()) {
            return std::unexpected(*std::move(error));
        }
    }
    cutOff();
    return std::move(m_document);
}

Document Parser::parseWhatIsGood()
{
    if (auto result = parse()) {
        return *std::move(result);
    }
    cutOff();
    return std::move(m_document);
}

void Parser::skipSpaces()
{
    while (m_at < text().size() && isSpace(text()[m_at])) {
        ++m_at;
    }
}

std::optional<Error> Parser::step()
{
    const QChar c = text()[m_at];
    const bool inObject = !m_open.isEmpty() && m_document.m_entries[m_open.back()].kind == Kind::Object;
    switch (m_expected) {
    case Expected::ValueOrEnd:
        if (c == u']') {
            close();
            return std::nullopt;
        }
        return takeValue();
    case Expected::Value:
        if (c == u']' && !m_open.isEmpty() && !inObject) {
            close(); // a comma before the end
            return std::nullopt;
        }
        return takeValue();
    case Expected::KeyOrEnd:
    case Expected::Key:
        if (c == u'}') {
            close();
            return std::nullopt;
        }
        if (c != u'"') {
            return wrong(u"\""_s);
        }
        takeString();
        m_expected = Expected::Colon;
        return std::nullopt;
    case Expected::Colon:
        if (c != u':') {
            return wrong(u":"_s);
        }
        ++m_at;
        m_expected = Expected::Value;
        return std::nullopt;
    case Expected::CommaOrEnd:
        if (c == u',') {
            ++m_at;
            m_expected = inObject ? Expected::Key : Expected::Value;
            return std::nullopt;
        }
        if (c != (inObject ? u'}' : u']')) {
            return wrong(inObject ? u", }"_s : u", ]"_s);
        }
        close();
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Error> Parser::takeValue()
{
    const QChar c = text()[m_at];
    if (c == u'{' || c == u'[') {
        return open(c == u'{' ? Kind::Object : Kind::Array);
    }
    if (c == u'"') {
        takeString();
        finishValue();
        return std::nullopt;
    }
    return takeLiteral();
}

std::optional<Error> Parser::takeLiteral()
{
    const qsizetype start = m_at;
    while (m_at < text().size() && isLiteral(text()[m_at]) && m_at - start < LongestNumber) {
        ++m_at;
    }
    const QStringView word = text().sliced(start, m_at - start);
    const bool endsHere = m_at == text().size();
    if (word == u"true" || word == u"false") {
        add(Kind::Bool, start, word.size(), word == u"true");
    } else if (word == u"null" || word == u"NaN" || word == u"Infinity" || word == u"-Infinity") {
        add(Kind::Null, start, word.size(), false);
    } else {
        bool good = false;
        static_cast<void>(word.toDouble(&good));
        if (!good && (!endsHere || word.isEmpty())) {
            m_at = start;
            return wrong(u"{ [ \" 0"_s);
        }
        add(good ? Kind::Number : Kind::Null, start, word.size(), false);
    }
    finishValue();
    return std::nullopt;
}

void Parser::takeString()
{
    const qsizetype start = ++m_at;
    bool escapes = false;
    const QChar *const data = text().data();
    const qsizetype size = text().size();
    while (m_at < size && data[m_at] != u'"') {
        const bool escape = data[m_at] == u'\\';
        escapes = escapes || escape;
        m_at += escape ? 2 : 1;
    }
    m_at = std::min(m_at, size);
    add(Kind::String, start, m_at - start, escapes);
    if (m_at < size) {
        ++m_at;
    } else {
        m_document.m_truncated = true;
    }
}

std::optional<Error> Parser::open(Kind kind)
{
    if (m_open.size() >= Document::DeepestNesting) {
        Error error = wrong({});
        error.code = ErrorCode::TooDeeplyNested;
        error.arguments = {QString::number(Document::DeepestNesting)};
        return error;
    }
    m_open.append(quint32(m_document.m_entries.size()));
    add(kind, m_at, 0, false);
    ++m_at;
    m_expected = kind == Kind::Object ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    return std::nullopt;
}

void Parser::close()
{
    m_document.m_entries[m_open.back()].next = quint32(m_document.m_entries.size());
    m_open.removeLast();
    ++m_at;
    finishValue();
}

void Parser::finishValue()
{
    m_expected = m_open.isEmpty() ? Expected::Value : Expected::CommaOrEnd;
}

void Parser::cutOff()
{
    auto &entries = m_document.m_entries;
    m_document.m_truncated = m_document.m_truncated || !m_open.isEmpty();
    const bool afterKey = !m_open.isEmpty() && entries[m_open.back()].kind == Kind::Object &&
                          (m_expected == Expected::Colon || m_expected == Expected::Value);
    if (afterKey) {
        entries.pop_back();
    }
    for (; !m_open.isEmpty(); m_open.removeLast()) {
        entries[m_open.back()].next = quint32(entries.size());
    }
}

void Parser::add(Kind kind, qsizetype start, qsizetype length, bool special)
{
    auto &entries = m_document.m_entries;
    entries.push_back({.start = quint32(start),
                       .length = quint32(length),
                       .next = quint32(entries.size() + 1),
                       .kind = kind,
                       .special = special});
}

Error Parser::wrong(const QString &expected) const
{
    const qint64 line = text().first(m_at).count(u'\n') + 1;
    return {.code = ErrorCode::MalformedContainer,
            .arguments = {expected},
            .file = {},
            .line = line,
            .detail = {}};
}

Result<Document> Document::parse(QStringView text, Progress &progress)
{
    return Parser(text, progress, std::numeric_limits<quint32>::max() / 2).parse();
}

Document Document::peek(QStringView text)
{
    const auto first = std::ranges::find_if_not(text, isSpace);
    if (first == text.end() || (*first != u'{' && *first != u'[')) {
        return {};
    }
    NoProgress progress;
    return Parser(text.first(std::min(text.size(), PeekedUnits)), progress, PeekedValues).parseWhatIsGood();
}

} // namespace visavis::json
