// SPDX-License-Identifier: MIT
#include "models/readers/documents/markupcheck.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace visavis
{

namespace
{

constexpr qint64 MostAttributes = 2000;
/// What comparing all attributes with each other may cost altogether.
constexpr qint64 MostComparisons = 1'000'000'000;
constexpr qint64 DeepestElement = 1000;
/// Text styles that stay open are opened anew in every paragraph.
constexpr qint64 MostOpenStyles = 200;
/// Steps through open elements altogether.
constexpr qint64 MostSteps = 1'000'000'000;
/// Elements that HTML's parser may make because text styles stay open, beside those that are written.
constexpr qint64 MostRepeats = 2'000'000;

bool isNameStart(char c)
{
    return std::isalpha(uchar(c)) != 0 || c == '_' || uchar(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Names of elements that hold nothing, or end by themselves where the next of their kind begins.
constexpr std::array NeverNested{"area",  "base", "br",    "col",    "embed", "hr",     "img",   "input",
                                 "link",  "meta", "param", "source", "track", "wbr",    "p",     "li",
                                 "td",    "th",   "tr",    "dt",     "dd",    "option", "tbody", "thead",
                                 "tfoot", "rt",   "rp",    "rb",     "html",  "body",   "head"};

constexpr std::array TextStyles{"a",    "b", "big",   "code",   "em",     "font", "i",
                                "nobr", "s", "small", "strike", "strong", "tt",   "u"};

constexpr std::array RawTexts{"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};

bool isOneOf(QByteArrayView name, const auto &names)
{
    return std::ranges::any_of(names, [&](const char *one) {
        return name.size() == qsizetype(std::strlen(one)) && name.compare(one, Qt::CaseInsensitive) == 0;
    });
}

class Checker
{
public:
    Checker(QByteArrayView markup, bool isHtml)
        : m_markup(markup)
        , m_isHtml(isHtml)
    {
    }

    Result<void> check()
    {
        while (m_at < m_markup.size()) {
            const qsizetype tag = m_markup.indexOf('<', m_at);
            if (tag < 0 || tag + 1 >= m_markup.size()) {
                break;
            }
            m_at = tag + 1;
            if (m_markup.sliced(m_at).startsWith("!--")) {
                skipTo("-->");
            } else if (m_markup[m_at] == '/') {
                takeEnd();
            } else if (isNameStart(m_markup[m_at])) {
                if (const auto taken = takeStart(); !taken) {
                    return taken;
                }
            }
        }
        return {};
    }

private:
    void skipTo(QByteArrayView what)
    {
        const qsizetype end = m_markup.indexOf(what, m_at);
        m_at = end < 0 ? m_markup.size() : end + what.size();
    }

    QByteArrayView takeName()
    {
        const qsizetype start = m_at;
        while (m_at < m_markup.size() && !isBlank(m_markup[m_at]) && m_markup[m_at] != '>' &&
               m_markup[m_at] != '/') {
            ++m_at;
        }
        return m_markup.sliced(start, m_at - start);
    }

    void takeEnd()
    {
        ++m_at;
        const QByteArrayView name = takeName();
        if (!m_isHtml || isOneOf(name, NeverNested)) {
            return;
        }
        m_depth = std::max<qint64>(0, m_depth - 1);
        m_styles = std::max<qint64>(0, m_styles - (isOneOf(name, TextStyles) ? 1 : 0));
    }

    Result<void> takeStart()
    {
        const qsizetype start = m_at;
        const QByteArrayView name = takeName();
        const qint64 attributes = takeAttributes();
        m_comparisons += attributes * attributes;
        if (attributes > MostAttributes || m_comparisons > MostComparisons) {
            return failHere(start, ErrorCode::TooManyParts, MostAttributes);
        }
        if (!m_isHtml) {
            return {};
        }
        if (isOneOf(name, RawTexts)) {
            skipRawText(name);
            return {};
        }
        m_steps += m_depth;
        if (isOneOf(name, NeverNested)) {
            m_repeats += m_styles;
        } else {
            ++m_depth;
            m_styles += isOneOf(name, TextStyles) ? 1 : 0;
        }
        return m_depth > DeepestElement || m_styles > MostOpenStyles || m_steps > MostSteps ||
                       m_repeats > MostRepeats
                   ? failHere(start, ErrorCode::TooDeeplyNested, DeepestElement)
                   : Result<void>();
    }

    /// Passes to behind the tag. Quotes begin a value only after an equal sign, as the parsers have it.
    qint64 takeAttributes()
    {
        qint64 attributes = 0;
        bool afterEqual = false;
        bool between = true;
        for (; m_at < m_markup.size() && m_markup[m_at] != '>'; ++m_at) {
            const char c = m_markup[m_at];
            if (isBlank(c) || c == '/') {
                between = true;
            } else if (afterEqual && (c == '"' || c == '\'')) {
                const qsizetype end = m_markup.indexOf(c, m_at + 1);
                m_at = end < 0 ? m_markup.size() - 1 : end;
                afterEqual = false;
                between = true;
            } else if (c == '=') {
                afterEqual = true;
                between = false;
            } else {
                attributes += between && !afterEqual ? 1 : 0;
                between = afterEqual = false;
            }
        }
        return attributes;
    }

    void skipRawText(QByteArrayView name)
    {
        while (m_at < m_markup.size()) {
            skipTo("</");
            const QByteArrayView rest =
                m_markup.sliced(m_at).first(std::min(name.size(), m_markup.size() - m_at));
            if (rest.compare(name, Qt::CaseInsensitive) == 0) {
                m_at += name.size();
                return;
            }
        }
    }

    [[nodiscard]] Result<void> failHere(qsizetype at, ErrorCode code, qint64 limit) const
    {
        return failAt(code, m_markup.first(at).count('\n') + 1, {QString::number(limit)});
    }

    QByteArrayView m_markup;
    bool m_isHtml;
    qsizetype m_at = 0;
    qint64 m_comparisons = 0;
    qint64 m_depth = 0;
    qint64 m_styles = 0;
    qint64 m_steps = 0;
    qint64 m_repeats = 0;
};

} // namespace

Result<void> checkXml(QByteArrayView markup)
{
    return Checker(markup, false).check();
}

Result<void> checkHtml(QByteArrayView markup)
{
    return Checker(markup, true).check();
}

} // namespace visavis
