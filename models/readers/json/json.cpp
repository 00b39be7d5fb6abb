// SPDX-License-Identifier: MIT
#include "models/readers/json/json.h"

#include "models/transcript/forbidden.h"

#include <cmath>

namespace visavis::json
{

namespace
{

constexpr qsizetype LongestNumber = 64;

std::optional<char16_t> hexAt(QStringView text, qsizetype at)
{
    if (at + 4 > text.size()) {
        return std::nullopt;
    }
    bool good = false;
    const uint value = text.sliced(at, 4).toUInt(&good, 16);
    return good ? std::optional(char16_t(value)) : std::nullopt;
}

} // namespace

Value Document::root() const
{
    return m_entries.empty() ? Value() : Value(this, 0);
}

std::vector<Value> Document::roots() const
{
    std::vector<Value> all;
    for (quint32 at = 0; at < m_entries.size(); at = m_entries[at].next) {
        all.push_back(Value(this, at));
    }
    return all;
}

Kind Value::kind() const
{
    return m_document == nullptr ? Kind::Missing : m_document->m_entries[m_index].kind;
}

bool Value::isTrue() const
{
    return kind() == Kind::Bool && m_document->m_entries[m_index].special;
}

Value Value::operator[](QStringView key) const
{
    if (!isObject()) {
        return {};
    }
    const auto &entries = m_document->m_entries;
    const quint32 end = entries[m_index].next;
    for (quint32 at = m_index + 1; at < end; at = entries[at + 1].next) {
        const Value found(m_document, at);
        if (found.raw() == key) {
            return {m_document, at + 1};
        }
    }
    return {};
}

Value Value::front() const
{
    const Iterator first = begin();
    return isArray() && first != end() ? *first : Value();
}

QStringView Value::raw() const
{
    if (!isString()) {
        return {};
    }
    const auto &entry = m_document->m_entries[m_index];
    return m_document->m_text.sliced(entry.start, entry.length);
}

bool Value::hasEscapes() const
{
    return isString() && m_document->m_entries[m_index].special;
}

QString Value::string() const
{
    const QStringView source = raw();
    if (!hasEscapes()) {
        return source.toString();
    }
    QString text;
    text.reserve(source.size());
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (source[at] != u'\\') {
            text += source[at];
            continue;
        }
        if (++at == source.size()) {
            break; // cut off in the middle of an escape
        }
        constexpr QStringView letters = u"bfnrt";
        constexpr QStringView meant = u"\b\f\n\r\t";
        if (const qsizetype letter = letters.indexOf(source[at]); letter >= 0) {
            text += meant[letter];
        } else if (source[at] != u'u') {
            text += source[at];
        } else if (const auto unit = hexAt(source, at + 1)) {
            text += QChar(*unit);
            at += 4;
        } else if (at + 4 < source.size()) {
            text += QChar(QChar::ReplacementCharacter);
        } else {
            break;
        }
    }
    return text;
}

QString Value::fact() const
{
    QString text = string().simplified();
    replaceForbidden(text);
    return text;
}

std::optional<double> Value::number() const
{
    const Kind is = kind();
    if (is != Kind::Number && is != Kind::String) {
        return std::nullopt;
    }
    const auto &entry = m_document->m_entries[m_index];
    if (entry.length > LongestNumber) {
        return std::nullopt;
    }
    bool good = false;
    const double value = m_document->m_text.sliced(entry.start, entry.length).toDouble(&good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

qsizetype Value::place() const
{
    return m_document == nullptr ? 0 : qsizetype(m_document->m_entries[m_index].start);
}

Value Value::Iterator::operator*() const
{
    return {m_document, m_inObject ? m_at + 1 : m_at};
}

Value::Iterator &Value::Iterator::operator++()
{
    m_at = m_document->m_entries[m_inObject ? m_at + 1 : m_at].next;
    return *this;
}

Value::Iterator Value::begin() const
{
    const bool isContainer = isArray() || isObject();
    return {m_document, isContainer ? m_index + 1 : 0, isObject()};
}

Value::Iterator Value::end() const
{
    const bool isContainer = isArray() || isObject();
    return {m_document, isContainer ? m_document->m_entries[m_index].next : 0, isObject()};
}

} // namespace visavis::json
