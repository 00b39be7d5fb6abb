// SPDX-License-Identifier: MIT
#include "models/readers/text/programdata.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace visavis
{

namespace
{

bool isJson(QStringView text)
{
    const bool isEnclosed =
        (text.startsWith(u'{') && text.endsWith(u'}')) || (text.startsWith(u'[') && text.endsWith(u']'));
    return isEnclosed && !QJsonDocument::fromJson(text.toUtf8()).isNull();
}

/// One element alone, "<root>Hello</root>", may be somebody's way to write.
bool isXml(QStringView text)
{
    if (!text.startsWith(u'<') || !text.endsWith(u'>')) {
        return false;
    }
    QXmlStreamReader reader(text);
    int elements = text.startsWith(u"<?xml") ? 1 : 0;
    while (!reader.atEnd()) {
        elements += reader.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    }
    return !reader.hasError() && elements > 1;
}

} // namespace

bool isProgramData(QStringView text)
{
    text = text.trimmed();
    return isJson(text) || isXml(text);
}

} // namespace visavis
