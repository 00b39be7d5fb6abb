// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtftokens.h"

namespace visavis::rtf
{

namespace
{

constexpr qsizetype LongestName = 32;
constexpr int MostDigits = 9;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int hexDigit(QChar c)
{
    return isDigit(c)               ? c.unicode() - u'0'
           : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10
           : c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10
                                    : -1;
}

bool isPlain(QChar c)
{
    return c != u'{' && c != u'}' && c != u'\\' && c != u'\n';
}

} // namespace

std::optional<Token> Tokens::next()
{
    while (m_at < m_source.size() && m_source[m_at] == u'\n') {
        ++m_at;
    }
    if (m_at >= m_source.size()) {
        return std::nullopt;
    }
    const qsizetype start = m_at;
    switch (m_source[m_at].unicode()) {
    case u'{':
        ++m_at;
        return Token{.kind = Token::Kind::GroupStart, .name = {}, .number = {}, .start = start};
    case u'}':
        ++m_at;
        return Token{.kind = Token::Kind::GroupEnd, .name = {}, .number = {}, .start = start};
    case u'\\':
        return control();
    default:
        while (m_at < m_source.size() && isPlain(m_source[m_at])) {
            ++m_at;
        }
        return Token{.kind = Token::Kind::Text,
                     .name = m_source.sliced(start, m_at - start),
                     .number = {},
                     .start = start};
    }
}

Token Tokens::control()
{
    Token token{.kind = Token::Kind::Symbol, .name = {}, .number = {}, .start = m_at};
    ++m_at;
    if (m_at >= m_source.size()) {
        return token;
    }
    if (m_source[m_at] == u'\'' && m_at + 2 < m_source.size()) {
        const int high = hexDigit(m_source[m_at + 1]);
        const int low = hexDigit(m_source[m_at + 2]);
        if (high >= 0 && low >= 0) {
            m_at += 3;
            token.kind = Token::Kind::Byte;
            token.number = high * 16 + low;
            return token;
        }
    }
    if (!isLetter(m_source[m_at])) {
        token.name = m_source.sliced(m_at++, 1);
        return token;
    }
    const qsizetype name = m_at;
    while (m_at < m_source.size() && isLetter(m_source[m_at]) && m_at - name < LongestName) {
        ++m_at;
    }
    token.kind = Token::Kind::Word;
    token.name = m_source.sliced(name, m_at - name);
    const bool negative = m_at + 1 < m_source.size() && m_source[m_at] == u'-' && isDigit(m_source[m_at + 1]);
    m_at += negative ? 1 : 0;
    int number = 0;
    int digits = 0;
    for (; m_at < m_source.size() && isDigit(m_source[m_at]); ++m_at) {
        if (digits++ < MostDigits) {
            number = number * 10 + (m_source[m_at].unicode() - u'0');
        }
    }
    if (digits > 0) {
        token.number = negative ? -number : number;
    }
    if (m_at < m_source.size() && m_source[m_at] == u' ') {
        ++m_at;
    }
    return token;
}

} // namespace visavis::rtf
