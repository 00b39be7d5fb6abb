// SPDX-License-Identifier: MIT
#include "models/readers/documents/odfparts.h"

#include "models/readers/language.h"

namespace visavis::odf
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadingLevels = 10;

void readStyle(QXmlStreamReader &xml, bool automatic, Parts &parts)
{
    const QString name = attribute(xml, u"name").toString();
    const QString family = attribute(xml, u"family").toString();
    const QString display = attribute(xml, u"display-name").toString();
    const QString parent = attribute(xml, u"parent-style-name").toString();
    OfficeStyle style;
    style.name = automatic ? QString() : display.isEmpty() ? name : display;
    // Names of styles write what is no letter or digit as its number: "Heading_20_1".
    style.name.replace(u"_20_"_s, u" "_s);
    style.parent = parent.isEmpty() ? QString() : family + u'/' + parent;
    style.isAutomatic = automatic;
    if (const int level = attribute(xml, u"default-outline-level").toInt();
        level >= 1 && level <= HeadingLevels) {
        style.outline = level;
    }
    style.isTitle = style.name.compare(u"Title", Qt::CaseInsensitive) == 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"text-properties") {
            if (const QStringView weight = attribute(xml, u"font-weight"); !weight.isEmpty()) {
                style.bold = weight == u"bold" || weight.toInt() >= 600;
            }
            if (const QStringView slant = attribute(xml, u"font-style"); !slant.isEmpty()) {
                style.italic = slant == u"italic" || slant == u"oblique";
            }
        }
        xml.skipCurrentElement();
    }
    parts.styles.add(family + u'/' + name, std::move(style));
}

void readListStyle(QXmlStreamReader &xml, Parts &parts)
{
    const QString name = attribute(xml, u"name").toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"list-level-style-bullet") {
            parts.bulleted.insert(name);
        }
        xml.skipCurrentElement();
    }
}

} // namespace

QStringView attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) {
            return one.value();
        }
    }
    return {};
}

bool takePart(QXmlStreamReader &xml, bool automatic, Parts &parts)
{
    const QStringView name = xml.name();
    const auto words = [&] {
        return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    };
    if (name == u"style") {
        readStyle(xml, automatic, parts);
    } else if (name == u"list-style") {
        readListStyle(xml, parts);
    } else if (name == u"title" && xml.prefix() == u"dc") {
        parts.stated.title = words();
    } else if (name == u"language" && xml.prefix() == u"dc") {
        parts.stated.language = languageCode(words());
    } else if (name == u"creation-date") {
        const QString day = words();
        parts.stated.date = QDate::fromString(day.first(std::min<qsizetype>(10, day.size())), Qt::ISODate);
    } else {
        return false;
    }
    return true;
}

void readParts(const QByteArray &bytes, Parts &parts)
{
    QXmlStreamReader xml(bytes);
    bool automatic = false;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            automatic = xml.name() == u"automatic-styles" || (automatic && xml.name() != u"styles");
            takePart(xml, automatic, parts);
        }
    }
}

} // namespace visavis::odf
