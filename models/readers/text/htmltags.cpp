// SPDX-License-Identifier: MIT
#include "models/readers/text/htmltags.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace visavis
{

namespace
{

const QSet<QString> &elementNames()
{
    static const QSet<QString> names = [] {
        constexpr QStringView Names =
            u"a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button "
            u"canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div "
            u"dl "
            u"dt em embed fieldset figcaption figure font footer form g h1 h2 h3 h4 h5 h6 head header hgroup "
            u"hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav nobr "
            u"noscript object ol optgroup option output p param path picture pre progress q rp rt ruby s "
            u"samp "
            u"script section select slot small source span strike strong style sub summary sup svg table "
            u"tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr";
        QSet<QString> made;
        for (const QStringView name : Names.tokenize(u' ')) {
            made.insert(name.toString());
        }
        return made;
    }();
    return names;
}

} // namespace

bool isHtmlTag(QStringView inside)
{
    if (inside.startsWith(u'/')) {
        inside = inside.sliced(1);
    }
    const auto end = std::ranges::find_if_not(
        inside, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); });
    const QStringView name = inside.first(end - inside.begin());
    const QStringView rest = inside.sliced(name.size());
    if (name.isEmpty() || !name.front().isLetter() ||
        !(rest.isEmpty() || rest.front().isSpace() || rest.front() == u'/')) {
        return false;
    }
    constexpr qsizetype LongestElementName = 10;
    return name.contains(u'-') || rest.contains(u'=') || rest.endsWith(u'/') ||
           (name.size() <= LongestElementName && elementNames().contains(name.toString().toLower()));
}

} // namespace visavis
