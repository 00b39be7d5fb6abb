// SPDX-License-Identifier: MIT
#include "models/readers/documents/markupcheck.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <vector>

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
/// Steps through open elements altogether: a second or two.
constexpr qint64 MostSteps = 300'000'000;
/// Each becomes some hundred bytes in the parser.
constexpr qint64 MostTags = 2'000'000;
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

/// Elements that hold nothing, or end by themselves where the next of their kind begins.
constexpr std::array NeverNested{"area",  "base",  "br",   "col",   "embed",  "hr",    "img",
                                 "input", "link",  "meta", "param", "source", "track", "wbr",
                                 "p",     "li",    "dt",   "dd",    "option", "tr",    "tbody",
                                 "thead", "tfoot", "html", "body",  "head"};

constexpr std::array Cells{"td", "th", "caption"};

/// What begins inside a table ends the cell before it.
constexpr std::array TableParts{"td", "th", "caption", "tr", "tbody", "thead", "tfoot"};

/// An end outside of these does not reach what is open inside, and the other way round.
constexpr std::array Walls{"table",    "td",     "th",  "caption", "object", "applet",        "marquee",
                           "template", "select", "svg", "math",    "desc",   "foreignobject", "title",
                           "mi",       "mo",     "mn",  "ms",      "mtext",  "annotation-xml"};

/// Pictures and formulas, where "<path/>" is whole.
constexpr std::array Foreign{"svg", "math"};
/// Where HTML goes on inside of these.
constexpr std::array Integration{"desc", "foreignobject",  "title", "mi", "mo", "mn",
                                 "ms",   "annotation-xml", "mtext"};
/// HTML's elements that end a picture without being asked.
constexpr std::array Breakouts{
    "b",      "big",  "blockquote", "body",  "br",   "center", "code",    "dd",   "div",
    "dl",     "dt",   "em",         "embed", "h1",   "h2",     "h3",      "h4",   "h5",
    "h6",     "head", "hr",         "i",     "img",  "li",     "listing", "menu", "meta",
    "nobr",   "ol",   "p",          "pre",   "ruby", "s",      "small",   "span", "strong",
    "strike", "sub",  "sup",        "table", "tt",   "u",      "ul",      "var",  "font"};

constexpr std::array TextStyles{"a",    "b", "big",   "code",   "em",     "font", "i",
                                "nobr", "s", "small", "strike", "strong", "tt",   "u"};

qsizetype indexIn(QByteArrayView name, const auto &names)
{
    const auto found = std::ranges::find_if(names, [&](const char *one) {
        return name.size() == qsizetype(std::strlen(one)) && name.compare(one, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? -1 : found - names.begin();
}

bool isOneOf(QByteArrayView name, const auto &names)
{
    return indexIn(name, names) >= 0;
}

/// An element that is open, and what its name says of it: asked at every step.
struct OpenElement {
    QByteArrayView name;
    bool isTable = false;
    bool isCell = false;
    bool isWall = false;
    bool isForeign = false;
    bool isIntegration = false;

    explicit OpenElement(QByteArrayView element)
        : name(element)
        , isTable(isOneOf(element, std::array{"table"}))
        , isCell(isOneOf(element, Cells))
        , isWall(isOneOf(element, Walls))
        , isForeign(isOneOf(element, Foreign))
        , isIntegration(isOneOf(element, Integration))
    {
    }

    [[nodiscard]] bool isNamed(QByteArrayView other) const
    {
        return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    }
};

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
                if (m_steps > MostSteps) {
                    return failHere(tag, ErrorCode::TooDeeplyNested, DeepestElement);
                }
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

    /// An end takes what it names and all inside of that from the stack, where no wall stands between. In
    /// doubt an element counts as open.
    void takeEnd()
    {
        ++m_at;
        const QByteArrayView name = takeName();
        if (!m_isHtml) {
            return;
        }
        if (const qsizetype style = indexIn(name, TextStyles); style >= 0) {
            qint64 &open = m_openStyles[size_t(style)];
            m_styles -= open > 0 ? 1 : 0;
            open = std::max<qint64>(0, open - 1);
        }
        m_trustsSelfEnd = m_trustsSelfEnd && !isOneOf(name, std::array{"p", "br"});
        popThrough(name);
    }

    void closeFrom(size_t first) { m_open.erase(m_open.begin() + std::ptrdiff_t(first), m_open.end()); }

    void popThrough(QByteArrayView name)
    {
        const bool isTable = isOneOf(name, std::array{"table"});
        for (size_t i = m_open.size(); i > 0; --i) {
            ++m_steps;
            const OpenElement &element = m_open[i - 1];
            if (element.isNamed(name)) {
                closeFrom(i - 1);
                return;
            }
            // The end of a table ends its cells.
            if (element.isWall && !(isTable && element.isCell)) {
                return;
            }
        }
    }

    /// Begins to be inside a picture or formula.
    [[nodiscard]] bool isForeign() const
    {
        for (size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1].isIntegration) {
                return false;
            }
            if (m_open[i - 1].isForeign) {
                return true;
            }
        }
        return false;
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
        open(name);
        m_steps += qint64(m_open.size());
        if (++m_tags > MostTags) {
            return failHere(start, ErrorCode::TooManyParts, MostTags);
        }
        return qint64(m_open.size()) > DeepestElement || m_styles > MostOpenStyles || m_steps > MostSteps ||
                       m_repeats > MostRepeats
                   ? failHere(start, ErrorCode::TooDeeplyNested, DeepestElement)
                   : Result<void>();
    }

    void open(QByteArrayView name)
    {
        const bool endsItself = m_at > 0 && m_at <= m_markup.size() && m_markup[m_at - 1] == '/';
        const bool foreign = m_hasForeign && isForeign();
        if (foreign && isOneOf(name, Breakouts)) {
            while (!m_open.back().isForeign) {
                m_open.pop_back();
            }
            m_open.pop_back();
        } else if (foreign && endsItself && m_trustsSelfEnd) {
            return;
        } else if (!foreign && isOneOf(name, std::array{"script"})) {
            skipScript();
            return;
        }
        if (const qsizetype style = indexIn(name, TextStyles); style >= 0) {
            ++m_openStyles[size_t(style)];
            ++m_styles;
        }
        if (isOneOf(name, TableParts) && !foreign) {
            endCell();
        }
        if (isOneOf(name, NeverNested) && !foreign) {
            m_repeats += m_styles;
        } else {
            m_hasForeign = m_hasForeign || isOneOf(name, Foreign);
            m_open.emplace_back(name);
        }
    }

    /// Back to the table at hand, if there is one.
    void endCell()
    {
        for (size_t i = m_open.size(); i > 0; --i) {
            ++m_steps;
            if (m_open[i - 1].isTable) {
                closeFrom(i);
                return;
            }
            if (m_open[i - 1].isWall && !m_open[i - 1].isCell) {
                return;
            }
        }
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

    /// What looks like tags in other raw texts counts as tags: there are few, and it does no harm.
    void skipScript()
    {
        constexpr QByteArrayView Name("script");
        while (m_at < m_markup.size()) {
            skipTo("</");
            const QByteArrayView rest =
                m_markup.sliced(m_at).first(std::min(Name.size(), m_markup.size() - m_at));
            if (rest.compare(Name, Qt::CaseInsensitive) == 0) {
                m_at += Name.size();
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
    std::vector<OpenElement> m_open;
    std::array<qint64, TextStyles.size()> m_openStyles{};
    bool m_hasForeign = false; ///< so far
    bool m_trustsSelfEnd = true;
    qint64 m_tags = 0;
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
