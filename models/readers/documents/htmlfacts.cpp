// SPDX-License-Identifier: MIT
#include "models/readers/documents/htmlfacts.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"

#include <QSet>

#include <cstring>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

void takeMeta(const GumboNode &meta, Transcript &facts)
{
    const char *name = attributeOf(meta, "name");
    name = name != nullptr ? name : attributeOf(meta, "property");
    const char *content = attributeOf(meta, "content");
    if (name == nullptr || content == nullptr) {
        return;
    }
    static const QSet<QString> dates{u"date"_s,           u"dc.date"_s, u"dcterms.date"_s,
                                     u"dc.date.issued"_s, u"pubdate"_s, u"article:published_time"_s};
    const QString key = QString::fromUtf8(name).toLower();
    const QString value = QString::fromUtf8(content).simplified();
    if (dates.contains(key) && !facts.date.isValid()) {
        const QDate day = QDate::fromString(value.first(std::min<qsizetype>(10, value.size())), Qt::ISODate);
        facts.date = day.isValid() ? day : parseDate(value);
    } else if (key == u"audio_source" && facts.media.isEmpty()) {
        facts.media = value;
    }
}

} // namespace

void takeHtmlFacts(const GumboNode &root, Transcript &facts)
{
    if (facts.language.isEmpty() && isElement(root)) {
        const char *language = attributeOf(root, "lang");
        language = language != nullptr ? language : attributeOf(root, "xml:lang");
        facts.language = language != nullptr ? languageCode(QString::fromUtf8(language)) : QString();
    }
    const GumboVector &parts = root.v.element.children;
    for (unsigned i = 0; i < parts.length; ++i) {
        const auto &part = *static_cast<const GumboNode *>(parts.data[i]);
        if (!isElement(part) || part.v.element.tag != GUMBO_TAG_HEAD) {
            continue;
        }
        const GumboVector &children = part.v.element.children;
        for (unsigned c = 0; c < children.length; ++c) {
            const auto &child = *static_cast<const GumboNode *>(children.data[c]);
            if (!isElement(child)) {
                continue;
            }
            if (child.v.element.tag == GUMBO_TAG_TITLE && facts.title.isEmpty()) {
                facts.title = HtmlTree::wordsBelow(child);
            } else if (child.v.element.tag == GUMBO_TAG_META) {
                takeMeta(child, facts);
            }
        }
    }
}

} // namespace visavis
