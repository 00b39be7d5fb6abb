// SPDX-License-Identifier: MIT
#include "models/writers/document/htmlinlines.h"

#include "models/writers/document/documentwords.h"
#include "models/writers/htmltext.h"
#include "models/writers/weblink.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Letters, digits and hyphens of ASCII as they are, each other unit as its number.
QString withoutOthers(const QString &id)
{
    QString safe;
    for (const QChar c : id) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        safe += isPlain ? QString(c) : u"_%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return safe;
}

/// Line feeds break the line also where no style sheet is looked at.
void appendWords(QString &html, QStringView words)
{
    qsizetype from = 0;
    for (qsizetype end = words.indexOf(u'\n'); end >= 0; end = words.indexOf(u'\n', from)) {
        appendHtml(html, words.sliced(from, end - from));
        html += u"<br/>";
        from = end + 1;
    }
    appendHtml(html, words.sliced(from));
}

/// Opens elements, and closes them in the opposite order.
class Elements
{
public:
    explicit Elements(QString &html)
        : m_html(html)
    {
    }
    void open(QLatin1StringView name, const QString &attributes = {})
    {
        m_html += u'<' + QString(name) + attributes + u'>';
        m_open.push_back(name);
    }
    void closeAll()
    {
        for (; !m_open.empty(); m_open.pop_back()) {
            m_html += u"</"_s + QString(m_open.back()) + u'>';
        }
    }

private:
    QString &m_html;
    std::vector<QLatin1StringView> m_open;
};

} // namespace

HtmlIds::HtmlIds(const Document &document)
{
    QSet<QString> taken;
    const auto add = [&](const QString &id) {
        // Only the first block of an id can be led to.
        if (id.isEmpty() || m_ids.contains(id)) {
            return QString();
        }
        QString safe = u"b-"_s + withoutOthers(id);
        while (taken.contains(safe)) {
            safe += u'-';
        }
        taken.insert(safe);
        m_ids.insert(id, safe);
        return safe;
    };
    TextVisitor visitor;
    visitor.heading = [&](const Heading &heading) {
        const QString id = add(heading.id);
        m_headings.push_back(id.isEmpty() ? u"h-%1"_s.arg(m_headings.size() + 1) : id);
    };
    visitor.paragraph = [&](const Paragraph &paragraph) { add(paragraph.id); };
    forEachText(document, visitor);
}

QString htmlClass(const QStringList &names)
{
    QStringList used = names;
    used.removeAll(QString());
    return used.isEmpty() ? QString() : u" class=\"%1\""_s.arg(used.join(u' '));
}

QString colourClass(std::optional<Colour> colour)
{
    return colour ? u"c-"_s + colour->name().sliced(1) : QString();
}

HtmlInlines::HtmlInlines(const HtmlIds &ids, OpenComments &comments)
    : m_ids(ids)
    , m_comments(comments)
{
}

QString HtmlInlines::html(const std::vector<Inline> &inlines, std::vector<int> &ended)
{
    QString html;
    const auto close = [&](int comment) {
        html += u"<sup><a class=\"ref\" id=\"r-%1\" href=\"#n-%1\">%1</a></sup>"_s.arg(comment + 1);
        ended.push_back(comment);
    };
    for (const Inline &each : inlines) {
        if (const auto *words = std::get_if<Run>(&each)) {
            html += run(*words, !m_comments.open().empty());
        } else if (const auto *start = std::get_if<CommentStart>(&each)) {
            m_comments.begin(start->comment);
        } else if (const auto *stop = std::get_if<CommentEnd>(&each); stop && m_comments.end(stop->comment)) {
            close(stop->comment);
        }
    }
    for (const int comment : m_comments.endOfParagraph()) {
        close(comment);
    }
    return html;
}

QString HtmlInlines::html(const std::vector<Inline> &inlines) const
{
    QString html;
    for (const Inline &each : inlines) {
        if (const auto *words = std::get_if<Run>(&each)) {
            html += run(*words, false);
        }
    }
    return html;
}

QString HtmlInlines::run(const Run &run, bool isCommented) const
{
    if (run.text.isEmpty()) {
        return {};
    }
    QString html;
    Elements elements(html);
    if (const QString attributes = address(run); !attributes.isEmpty()) {
        elements.open("a"_L1, attributes);
    }
    if (run.highlight || isCommented) {
        elements.open("mark"_L1, htmlClass({run.highlight ? u"lit"_s : QString(), colourClass(run.highlight),
                                            isCommented ? u"commented"_s : QString()}));
    }
    for (const auto &[look, name] : {std::pair{Look::Strong, "strong"_L1}, std::pair{Look::Emphasis, "em"_L1},
                                     std::pair{Look::Struck, "del"_L1}, std::pair{Look::Code, "code"_L1}}) {
        if (run.looks.testFlag(look)) {
            elements.open(name);
        }
    }
    if (run.looks.testFlag(Look::Quiet)) {
        elements.open("span"_L1, htmlClass({u"quiet"_s}));
    }
    appendWords(html, run.text);
    elements.closeAll();
    return html;
}

/// The attributes of the link that a run is; empty when it is none.
QString HtmlInlines::address(const Run &run) const
{
    if (const QString id = run.target.isEmpty() ? QString() : m_ids.ofBlock(run.target); !id.isEmpty()) {
        return u" href=\"#%1\""_s.arg(id);
    }
    const std::optional<QString> link = run.link.isEmpty() ? std::nullopt : webLink(run.link);
    return link ? u" href=\"%1\" rel=\"noopener noreferrer\""_s.arg(escapeHtml(*link)) : QString();
}

} // namespace visavis
