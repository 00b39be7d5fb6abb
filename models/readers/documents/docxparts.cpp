// SPDX-License-Identifier: MIT
#include "models/readers/documents/docxparts.h"

#include <QXmlStreamReader>

namespace visavis::docx
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadingLevels = 9;

/// An attribute by its local name, whatever prefix its namespace has.
QStringView attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) {
            return one.value();
        }
    }
    return {};
}

/// A toggle like <w:b/> or <w:b w:val="0"/>.
bool isOn(const QXmlStreamReader &xml)
{
    const QStringView value = attribute(xml, u"val");
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

void readStyle(QXmlStreamReader &xml, OfficeStyles &styles)
{
    const QString id = attribute(xml, u"styleId").toString();
    OfficeStyle style;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == u"pPr" || name == u"rPr") {
            continue; // its children are read as if they were the style's own
        }
        if (name == u"name") {
            style.name = attribute(xml, u"val").toString();
        } else if (name == u"basedOn") {
            style.parent = attribute(xml, u"val").toString();
        } else if (name == u"outlineLvl") {
            const int level = attribute(xml, u"val").toInt() + 1;
            style.outline = level >= 1 && level <= HeadingLevels ? level : 0;
        } else if (name == u"b") {
            style.bold = isOn(xml);
        } else if (name == u"i") {
            style.italic = isOn(xml);
        }
        xml.skipCurrentElement();
    }
    // The names of Word's own styles are English in every language.
    if (style.name.startsWith(u"heading ", Qt::CaseInsensitive) && !style.outline) {
        const int level = QStringView(style.name).sliced(8).toInt();
        style.outline = level >= 1 && level <= HeadingLevels ? std::optional(level) : std::nullopt;
    }
    style.isTitle = style.name.compare(u"Title", Qt::CaseInsensitive) == 0;
    styles.add(id, std::move(style));
}

} // namespace

void readStyles(const QByteArray &bytes, OfficeStyles &styles)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"style") {
            readStyle(xml, styles);
        }
    }
    styles.inherit();
}

void readNumbering(const QByteArray &bytes, QSet<QString> &bulleted)
{
    QXmlStreamReader xml(bytes);
    QHash<QString, QSet<QString>> bullets; // levels by abstract number
    QString abstract;
    QString number;
    QString level;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QStringView name = xml.name();
        if (name == u"abstractNum") {
            abstract = attribute(xml, u"abstractNumId").toString();
            number.clear();
        } else if (name == u"lvl") {
            level = attribute(xml, u"ilvl").toString();
        } else if (name == u"numFmt" && number.isEmpty() && attribute(xml, u"val") == u"bullet") {
            bullets[abstract].insert(level);
        } else if (name == u"num") {
            number = attribute(xml, u"numId").toString();
        } else if (name == u"abstractNumId" && !number.isEmpty()) {
            for (const QString &one : bullets.value(attribute(xml, u"val").toString())) {
                bulleted.insert(number + u'/' + one);
            }
        }
    }
}

void readCore(const QByteArray &bytes, Transcript &facts)
{
    // The document that one common library begins with has this day in it, whenever the text was made.
    static const QDate templateDay(2013, 12, 23);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"title") {
            facts.title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (xml.name() == u"created") {
            const QString made = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            const QDate day =
                QDate::fromString(made.first(std::min<qsizetype>(10, made.size())), Qt::ISODate);
            facts.date = day == templateDay ? QDate() : day;
        }
    }
}

QString mainPart(const QByteArray &relations)
{
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship" &&
            attribute(xml, u"Type").endsWith(u"/officeDocument")) {
            QString target = attribute(xml, u"Target").toString();
            return target.startsWith(u'/') ? target.sliced(1) : target;
        }
    }
    return u"word/document.xml"_s;
}

} // namespace visavis::docx
