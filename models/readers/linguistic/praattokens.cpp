// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/praattokens.h"

#include <algorithm>

namespace visavis::linguistic
{

qint64 PraatTokens::line()
{
    m_line += m_text.sliced(m_counted, m_start - m_counted).count(u'\n');
    m_counted = m_start;
    return m_line;
}

PraatTokens::Kind PraatTokens::next()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        m_start = m_at;
        if (c.isSpace()) {
            ++m_at;
        } else if (c == u'!') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (c == u'"') {
            return takeString();
        } else if (const Kind kind = takeWord(); kind != Kind::End) {
            return kind;
        }
    }
    return Kind::End;
}

PraatTokens::Kind PraatTokens::takeString()
{
    qsizetype end = m_at + 1;
    while (true) {
        end = m_text.indexOf(u'"', end);
        if (end < 0) {
            m_cut = true;
            end = m_text.size();
            break;
        }
        if (end + 1 >= m_text.size() || m_text[end + 1] != u'"') {
            break;
        }
        end += 2;
    }
    m_token = m_text.sliced(m_at + 1, end - m_at - 1);
    m_at = std::min(end + 1, m_text.size());
    return Kind::String;
}

/// Gives End for a word that is neither a number nor a flag.
PraatTokens::Kind PraatTokens::takeWord()
{
    qsizetype end = m_at;
    while (end < m_text.size() && !m_text[end].isSpace()) {
        ++end;
    }
    m_token = m_text.sliced(m_at, end - m_at);
    m_at = end;
    if (m_token.startsWith(u'<')) {
        return Kind::Flag;
    }
    bool isNumber = false;
    static_cast<void>(m_token.toDouble(&isNumber));
    return isNumber && (m_token[0].isDigit() || m_token[0] == u'-') ? Kind::Number : Kind::End;
}

} // namespace visavis::linguistic
