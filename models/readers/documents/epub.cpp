// SPDX-License-Identifier: MIT
#include "models/readers/documents/epub.h"

#include "models/readers/charset.h"
#include "models/readers/dates.h"
#include "models/readers/documents/htmldocument.h"
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/zipped.h"
#include "models/readers/language.h"
#include "models/transcript/forbidden.h"

#include <QDir>
#include <QUrl>
#include <QXmlStreamReader>

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostChapters = 5000;

/// What the package says: the book's facts, and the names of its chapters in order.
struct Package {
    Transcript facts;
    QStringList chapters;
    int contents = 0; ///< tables of contents among them, which are left out
};

Fit fitEpub(const Source &source)
{
    if (statedMimeType(source.bytes).startsWith("application/epub+zip")) {
        return Fit::Certain;
    }
    return mentionsEntry(source.bytes, "META-INF/container.xml") ? Fit::Possible : Fit::No;
}

/// Where the package lies, as META-INF/container.xml says.
QString packageName(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rootfile") {
            return xml.attributes().value(u"full-path"_s).toString();
        }
    }
    return {};
}

/// A name in the container: hrefs are relative to the package, and written as addresses are.
QString resolved(const QString &package, QStringView href)
{
    const QString folder = package.first(package.lastIndexOf(u'/') + 1);
    const qsizetype fragment = href.indexOf(u'#');
    const QString name = QUrl::fromPercentEncoding((fragment < 0 ? href : href.first(fragment)).toUtf8());
    return QDir::cleanPath(folder + name);
}

void takeFact(QXmlStreamReader &xml, Transcript &facts)
{
    const QString name = xml.name().toString();
    const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    if (name == u"title" && facts.title.isEmpty()) {
        facts.title = words;
    } else if (name == u"language" && facts.language.isEmpty()) {
        facts.language = languageCode(words);
    } else if (name == u"date" && !facts.date.isValid()) {
        const QDate day = QDate::fromString(words.first(std::min<qsizetype>(10, words.size())), Qt::ISODate);
        facts.date = day.isValid() ? day : parseDate(words);
    }
}

Package readPackage(const QString &name, const QByteArray &bytes)
{
    struct Item {
        QString name;
        bool isPage = false;
        bool isContents = false;
    };
    Package package;
    QHash<QString, Item> items;
    QSet<QString> named; // as chapters already
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.prefix() == u"dc") {
            takeFact(xml, package.facts);
        } else if (xml.name() == u"item") {
            const QStringView type = attributes.value(u"media-type"_s);
            items.insert(attributes.value(u"id"_s).toString(),
                         {.name = resolved(name, attributes.value(u"href"_s)),
                          .isPage = type == u"application/xhtml+xml" || type == u"text/html",
                          .isContents = attributes.value(u"properties"_s).contains(u"nav")});
        } else if (xml.name() == u"itemref") {
            const Item item = items.value(attributes.value(u"idref"_s).toString());
            package.contents += item.isContents ? 1 : 0;
            const qsizetype known = named.size();
            if (item.isPage && !item.isContents) {
                named.insert(item.name);
            }
            if (named.size() > known) {
                package.chapters.append(item.name);
            }
        }
    }
    return package;
}

/// Fonts may be scrambled, and the text be open all the same.
bool isEncrypted(const QByteArray &encryption, const QStringList &chapters)
{
    return !encryption.isEmpty() && std::ranges::any_of(chapters, [&](const QString &chapter) {
        return encryption.contains(chapter.toUtf8()) ||
               encryption.contains(QUrl::toPercentEncoding(chapter, "/"));
    });
}

Result<void> readChapters(Zipped &zipped, const Package &package, HtmlReader &reader, Progress &progress)
{
    for (qsizetype i = 0; i < package.chapters.size(); ++i) {
        progress.report(i, package.chapters.size());
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        Result<QByteArray> bytes = zipped.read(package.chapters[i]);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        std::optional<DecodedText> decoded = decodeText(std::exchange(*bytes, {}));
        if (!decoded) {
            return fail(ErrorCode::MalformedContainer, {package.chapters[i]});
        }
        decoded->text.replace(u"\r\n"_s, u"\n"_s);
        replaceForbidden(decoded->text);
        QByteArray utf8 = std::exchange(decoded->text, {}).toUtf8();
        if (const auto read = reader.read(std::move(utf8), false); !read) {
            return read;
        }
    }
    return {};
}

Result<Transcript> readEpub(const Source &source, Progress &progress)
{
    Result<Zipped> zipped = Zipped::open(source.bytes);
    if (!zipped) {
        return std::unexpected(zipped.error());
    }
    const Result<QByteArray> container = zipped->readXml(u"META-INF/container.xml"_s);
    if (!container) {
        return std::unexpected(container.error());
    }
    const QString name = packageName(*container);
    const Result<QByteArray> bytes = zipped->readXml(name);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    Package package = readPackage(name, *bytes);
    if (package.chapters.size() > MostChapters) {
        return fail(ErrorCode::TooManyParts, {QString::number(MostChapters)});
    }
    const QString encryption = u"META-INF/encryption.xml"_s;
    if (isEncrypted(zipped->optionalXml(encryption), package.chapters)) {
        return fail(ErrorCode::Encrypted);
    }
    if (package.chapters.isEmpty()) {
        return fail(ErrorCode::MalformedContainer, {u"spine"_s});
    }
    Transcript facts = package.facts;
    facts.format = u"epub"_s;
    LeftOutCounts leftOut;
    if (package.contents > 0) {
        leftOut[leftout::Contents] = package.contents;
    }
    DocumentBuilder builder(DocumentBuilder::Spaces::Collapsed);
    HtmlReader reader(builder, facts, leftOut, progress);
    if (const auto read = readChapters(*zipped, package, reader, progress); !read) {
        return std::unexpected(read.error());
    }
    warnOfLeftOut(leftOut, facts);
    structure::Document document = builder.finish(reader.styles());
    document.shape = source.shape;
    return structureOffice(std::move(document), std::move(facts), {}, progress);
}

} // namespace

Format epubFormat()
{
    return {.id = "epub"_L1,
            .fileNameSuffixes = {u"epub"_s},
            .content = Content::Zip,
            .fit = fitEpub,
            .read = readEpub,
            .takesShape = true};
}

} // namespace visavis
