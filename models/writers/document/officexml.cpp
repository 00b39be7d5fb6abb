// SPDX-License-Identifier: MIT
#include "models/writers/document/officexml.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether it stands for itself; surrogates do only in pairs.
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0xd800) || unit == u'\t' || unit == u'\n' ||
           (unit >= 0xe000 && unit < 0xfffe);
}

} // namespace

QString xmlText(const QString &text)
{
    const auto odd = std::ranges::find_if_not(text, isPlain);
    if (odd == text.end()) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    const QStringView all(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (isPlain(c)) {
            result += c;
        } else if (c == u'\r') {
            result += u'\n';
            i += i + 1 < all.size() && all[i + 1] == u'\n' ? 1 : 0;
        } else if (c.isHighSurrogate() && i + 1 < all.size() && all[i + 1].isLowSurrogate()) {
            result += all.sliced(i, 2);
            ++i;
        } else {
            result += QChar::ReplacementCharacter;
        }
    }
    return result;
}

OfficeXml::OfficeXml(Kind kind)
{
    if (kind == Kind::Part) {
        m_writer.writeStartDocument(u"1.0"_s, true);
    }
}

void OfficeXml::start(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(name);
    for (const Attribute &attribute : attributes) {
        m_writer.writeAttribute(attribute.name, attribute.value);
    }
}

void OfficeXml::empty(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeEmptyElement(name);
    for (const Attribute &attribute : attributes) {
        m_writer.writeAttribute(attribute.name, attribute.value);
    }
}

void OfficeXml::words(QLatin1StringView name, const QString &text, Attributes attributes)
{
    start(name, attributes);
    m_writer.writeCharacters(xmlText(text));
    end();
}

void OfficeXml::put(const OfficeXml &fragment)
{
    m_writer.writeCharacters(QStringView()); // closes the bracket of the element around it
    m_text += fragment.m_text;
}

QByteArray OfficeXml::take()
{
    const QByteArray bytes = m_text.toUtf8();
    m_text.resize(0);
    return bytes;
}

} // namespace visavis
