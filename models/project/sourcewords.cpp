// SPDX-License-Identifier: MIT
#include "models/project/sourcewords.h"

#include "models/readers/charset.h"
#include "models/readers/documents/zipped.h"
#include "models/readers/entities.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// "\u00e9", as JSON writes it; nothing for anything else.
QString escapedUnit(QStringView text)
{
    constexpr qsizetype Length = 6;
    if (text.size() < Length || !text.startsWith(u"\\u")) {
        return {};
    }
    bool isNumber = false;
    const ushort unit = text.sliced(2, 4).toUShort(&isNumber, 16);
    return isNumber ? QString(QChar(unit)) : QString();
}

/// Without tags, in whose place this comes, and with characters in the place of what stands for them.
QString withoutMarkup(QStringView text, QStringView between)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        if (rest.front() == u'<') {
            if (const qsizetype end = rest.indexOf(u'>'); end > 0) {
                plain += between;
                at += end + 1;
                continue;
            }
        } else if (rest.front() == u'&') {
            if (const auto entity = entityAtStart(rest)) {
                plain += entity->characters;
                at += entity->length;
                continue;
            }
        } else if (const QString unit = escapedUnit(rest); !unit.isEmpty()) {
            plain += unit;
            at += 6;
            continue;
        }
        plain += rest.front();
        ++at;
    }
    return plain;
}

/// A tag may part a word, or stand between two; and what looks like one may be none.
bool isMentioned(QStringView text, const TextTest &test)
{
    return test(text) || test(withoutMarkup(text, {})) || test(withoutMarkup(text, u" "));
}

Mention mentionInText(const QByteArray &bytes, const TextTest &test)
{
    const auto decoded = decodeText(bytes);
    if (decoded && isMentioned(decoded->text, test)) {
        return Mention::Yes;
    }
    const bool isLegible = decoded && !bytes.startsWith("{\\rtf") && !bytes.startsWith("%PDF");
    return isLegible ? Mention::No : Mention::Untold;
}

/// By its name; a picture may have bytes that look like letters.
bool isTextPart(const QString &name)
{
    static const QStringList suffixes{u"xml"_s, u"rels"_s, u"html"_s, u"xhtml"_s, u"htm"_s, u"css"_s,
                                      u"opf"_s, u"ncx"_s,  u"rdf"_s,  u"vml"_s,   u"txt"_s};
    return name == u"mimetype" || suffixes.contains(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
}

Mention mentionInZip(const QByteArray &bytes, const TextTest &test)
{
    auto zipped = Zipped::open(bytes);
    if (!zipped) {
        return Mention::Untold;
    }
    Mention mention = Mention::No;
    for (const QString &name : zipped->names()) {
        if (test(name)) {
            return Mention::Yes;
        }
        const auto part = zipped->read(name);
        const Mention here = !part || !isTextPart(name) ? Mention::Untold
                             : part->isEmpty()          ? Mention::No
                                                        : mentionInText(*part, test);
        if (here == Mention::Yes) {
            return here;
        }
        mention = here == Mention::Untold ? here : mention;
    }
    return mention;
}

} // namespace

Mention mentionIn(const QByteArray &source, const TextTest &test)
{
    return source.startsWith("PK\x03\x04") ? mentionInZip(source, test) : mentionInText(source, test);
}

} // namespace visavis
