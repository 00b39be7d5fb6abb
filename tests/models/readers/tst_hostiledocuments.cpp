// SPDX-License-Identifier: MIT
// What the readers of documents make of files that are built to exhaust them, or that are damaged.
#include "models/readers/reader.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/pdfs.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/zips.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype Many = 100'000;

/// A container of which one part is this.
struct Container {
    const char *name;
    QByteArray (*with)(const QString &part, const QByteArray &bytes);
    std::vector<const char *> parts;
};

QByteArray zipWith(ZipEntries entries, const QString &part, const QByteArray &bytes)
{
    std::erase_if(entries, [&](const auto &entry) { return entry.first == part; });
    entries.emplace_back(part, bytes);
    return zipOf(entries);
}

QByteArray docx(const QString &part, const QByteArray &bytes)
{
    return zipWith({{u"[Content_Types].xml"_s, "<Types/>"},
                    {u"word/document.xml"_s, "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Ann: Hello."
                                             "</w:t></w:r></w:p></w:body></w:document>"}},
                   part, bytes);
}

QByteArray odt(const QString &part, const QByteArray &bytes)
{
    return zipWith({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                    {u"META-INF/manifest.xml"_s, "<manifest/>"},
                    {u"content.xml"_s, "<office:document xmlns:office='o' xmlns:text='t'><office:body>"
                                       "<office:text><text:p>Ann: Hello.</text:p></office:text>"
                                       "</office:body></office:document>"}},
                   part, bytes);
}

QByteArray epub(const QString &part, const QByteArray &bytes)
{
    return zipWith(
        {{u"mimetype"_s, "application/epub+zip"},
         {u"META-INF/container.xml"_s,
          "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"},
         {u"b.opf"_s, "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
                      "</manifest><spine><itemref idref='a'/></spine></package>"},
         {u"a.xhtml"_s, "<html><body><p>Ann: Hello.</p></body></html>"}},
        part, bytes);
}

const std::array Containers{
    Container{
        "docx",
        docx,
        {"word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml", "_rels/.rels"}},
    Container{"odt", odt, {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}},
    Container{"epub", epub, {"a.xhtml", "b.opf", "META-INF/container.xml", "META-INF/encryption.xml"}},
};

/// XML that is cheap to write and dear to read.
std::vector<std::pair<const char *, QByteArray>> bombs()
{
    QByteArray attributes = "<a";
    QByteArray entities = "<!DOCTYPE a [<!ENTITY a0 'ha'>";
    for (int i = 0; i < 50'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=''";
    }
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        entities += "<!ENTITY a" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return {
        {"attributes", attributes + "/>"},
        {"entities", entities + "]><a>&a29;</a>"},
        {"an entity that names a file",
         "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><a><p>&f;</p></a>"},
        {"nested", QByteArray("<a>").repeated(Many)},
        {"a name without end", "<" + QByteArray("a").repeated(50 * Many)},
        {"a value without end", "<a b='" + QByteArray("c").repeated(50 * Many)},
        {"empty elements", "<a>" + QByteArray("<p/><style/><item/>").repeated(Many)},
        {"blanks", QByteArray(100'000'000, ' ')},
        {"nothing", QByteArray()},
        {"UTF-16 of halves", QByteArray("\xff\xfe<\0a\0>\0\x00\xd8\x00\xdc<\0/\0a\0>\0", 22)},
    };
}

} // namespace

class HostileDocumentsTest : public QObject
{
    Q_OBJECT

private:
    /// What comes of the bytes keeps all rules, or there is a reason that a person can do something about.
    static void readOrRefuse(const QString &name, const QByteArray &bytes)
    {
        const Result<Source> source = decodeSource(name, bytes);
        NoProgress progress;
        const Result<Transcript> read =
            source ? readTranscript(*source, progress) : std::unexpected(source.error());
        if (!read) {
            const std::array reasons{ErrorCode::LineTooLong,
                                     ErrorCode::FileEmpty,
                                     ErrorCode::NotText,
                                     ErrorCode::NoWords,
                                     ErrorCode::TooDeeplyNested,
                                     ErrorCode::TooManyParts,
                                     ErrorCode::MalformedContainer,
                                     ErrorCode::PagesArePictures,
                                     ErrorCode::InflatesTooMuch,
                                     ErrorCode::Archive};
            QVERIFY2(std::ranges::contains(reasons, read.error().code),
                     qPrintable(QString::number(int(read.error().code))));
            return;
        }
        QCOMPARE(violation(*read, source->text).value_or(QString()), QString());
        QVERIFY(read->warnings.size() < 100);
    }

private Q_SLOTS:
    void partsOfContainers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, bomb] : bombs()) {
            for (const Container &container : Containers) {
                for (const char *part : container.parts) {
                    QTest::addRow("%s, %s: %s", container.name, part, name)
                        << u"a."_s + QString::fromLatin1(container.name)
                        << container.with(QString::fromLatin1(part), bomb);
                }
            }
        }
    }
    void partsOfContainers()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        readOrRefuse(file, bytes);
    }

    /// Containers in containers are never opened.
    void zipInZip()
    {
        QByteArray bytes = zipOf({{u"a.txt"_s, QByteArray(10'000'000, ' ')}});
        for (int depth = 0; depth < 20; ++depth) {
            bytes = zipOf({{u"a.zip"_s, bytes}, {u"b.zip"_s, bytes}});
        }
        const auto read = readBytes(u"a.zip"_s, bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Archive);
        readOrRefuse(u"a.docx"_s, docx(u"word/document.xml"_s, bytes));
    }

    /// Each chapter inflates to less than the limit, all together to more.
    void chaptersThatAreTooMuchTogether()
    {
        ZipEntries entries{{u"mimetype"_s, "application/epub+zip"},
                           {u"META-INF/container.xml"_s,
                            "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"}};
        QByteArray items;
        QByteArray spine;
        const QByteArray chapter =
            "<html><body><p>Ann: Hello.</p>" + QByteArray(7'000'000, ' ') + "</body></html>";
        for (int i = 0; i < 20; ++i) {
            const QByteArray id = QByteArray::number(i);
            items += "<item id='" + id + "' href='" + id + ".xhtml' media-type='application/xhtml+xml'/>";
            spine += "<itemref idref='" + id + "'/>";
            entries.emplace_back(QString::fromLatin1(id) + u".xhtml"_s, chapter);
        }
        entries.emplace_back(u"b.opf"_s, "<package><manifest>" + items + "</manifest><spine>" + spine +
                                             "</spine></package>");
        const auto read = readBytes(u"a.epub"_s, zipOf(entries));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InflatesTooMuch);
    }

    /// Each end is looked for among all that is open.
    void endsCountAsSteps()
    {
        const auto read =
            readBytes(u"a.html"_s, "<!DOCTYPE html><html><body>" + QByteArray("<span>").repeated(900) + "a" +
                                       QByteArray("</zz>").repeated(4 * Many));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooDeeplyNested);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto html = [](const char *name, const QByteArray &body) {
            QTest::addRow("html: %s", name) << u"a.html"_s << "<!DOCTYPE html><html><body>" + body;
        };
        html("quotes", QByteArray("<blockquote>").repeated(Many) + "a");
        html("quotes and ends",
             QByteArray("<blockquote>a").repeated(Many) + QByteArray("</blockquote>").repeated(Many));
        html("lists", QByteArray("<ul><li>a").repeated(Many));
        html("tables", QByteArray("<table><tr><td>a").repeated(Many));
        html("cells", "<table><tr>" + QByteArray("<td>a").repeated(Many));
        html("rows", "<table>" + QByteArray("<tr><td>0:01<td>Ann<td>a").repeated(Many));
        html("terms", "<dl>" + QByteArray("<dt>Ann<dd>a").repeated(Many));
        html("cites", QByteArray("<cite>Ann:</cite><time>0:01</time><p>a</p>").repeated(Many));
        html("a name, and no more", "<p>So it was.</p><cite>Ann:</cite><time>0:01</time>");
        html("references", "<p>" + QByteArray("&amp;").repeated(10 * Many));
        html("open references", "<p>" + QByteArray("&#x10FFFF&#0&#xd800;").repeated(Many));
        html("comments", QByteArray("<!-- a").repeated(Many));
        html("open tags", QByteArray("<p <p ").repeated(Many));
        html("classes", "<p class='" + QByteArray("speaker time ").repeated(Many) + "'>a");
        html("summaries", QByteArray("<details><summary>a</summary>").repeated(900) + "b");
        html("bidi controls", "<p>Ann: a\xe2\x80\xae b \xe2\x81\xa6 c&#x202e; d");
        html("NUL", QByteArray("<p>Ann: a\0b</p>", 15));
        html("ends of what is not open",
             QByteArray("<span>").repeated(900) + "a" + QByteArray("</zz>").repeated(Many));
        QTest::newRow("XHTML: open tags")
            << u"a.html"_s
            << "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>" +
                   QByteArray("<").repeated(40 * Many);
        const auto rtf = [](const char *name, const QByteArray &body) {
            QTest::addRow("rtf: %s", name) << u"a.rtf"_s << "{\\rtf1\\ansi " + body;
        };
        rtf("groups and ends", QByteArray("{a").repeated(900) + QByteArray("}").repeated(Many));
        rtf("tables in tables", QByteArray("\\trowd\\intbl\\itap9 a\\nestcell").repeated(Many));
        rtf("fonts", "{\\fonttbl" + QByteArray("{\\f1\\fcharset128 a;}").repeated(Many) + "}\\f1 a");
        rtf("styles in a circle", "{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 a");
        rtf("pictures", "{\\pict " + QByteArray("ff").repeated(50 * Many) + "}a");
        rtf("bidi controls", "Ann: a\\u8238 ? b\\u8294 ? c");
        rtf("NUL", QByteArray("Ann: a\0b\\u0 ?\\'00 c}", 20));
        rtf("line ends by number", "Ann: a\\u13 ?b\\u10 ?c\\'0a\\'0d d\\u8232 ?e}");
        const QByteArray office =
            "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>";
        for (const auto &[name, bomb] : bombs()) {
            QTest::addRow("fodt: %s", name) << u"a.fodt"_s << office + bomb;
        }
    }
    void texts()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        readOrRefuse(file, bytes);
    }

    void truncated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const auto fixture = [](const QString &file) {
            QTest::addRow("%s", qPrintable(file)) << file << bytesOf(QStringLiteral(FIXTURES "/") + file);
        };
        fixture(u"html/cite.en.html"_s);
        fixture(u"html/table.fr.html"_s);
        fixture(u"rtf/talk.fr.rtf"_s);
        fixture(u"odt/talk.en.fodt"_s);
        const QByteArray flat = bytesOf(QStringLiteral(FIXTURES "/odt/talk.en.fodt"));
        const QByteArray page = bytesOf(QStringLiteral(FIXTURES "/html/cite.en.html"));
        QTest::newRow("odt") << u"a.odt"_s << odt(u"content.xml"_s, flat);
        QTest::newRow("epub") << u"a.epub"_s << epub(u"a.xhtml"_s, page);
        QTest::newRow("docx") << u"a.docx"_s << docx(u"docProps/core.xml"_s, "<a/>");
        QTest::newRow("pdf") << u"a.pdf"_s
                             << PdfPages()
                                    .lines(72, 72, {u"Ann: a."_s, u"Ben: b."_s})
                                    .newPage()
                                    .lines(72, 72, {u"Ann: c."_s})
                                    .bytes();
    }
    void truncated()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        for (int part = 0; part < 16; ++part) {
            readOrRefuse(file, bytes.first(bytes.size() * part / 16));
        }
        QVERIFY(readBytes(file, bytes));
    }

    /// The part inside a whole container, cut off: what it holds is kept, and the transcript says so.
    void truncatedInside_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray word = "<w:document xmlns:w='w'><w:body>";
        QByteArray text = "<office:document xmlns:office='o' xmlns:text='t'><office:body><office:text>";
        for (int i = 0; i < 50; ++i) {
            word += "<w:p><w:r><w:t>Ann: Hello.</w:t></w:r></w:p><w:p><w:r><w:t>Ben: So.</w:t></w:r></w:p>";
            text += "<text:p>Ann: Hello.</text:p><text:p>Ben: So.</text:p>";
        }
        QTest::newRow("docx") << u"a.docx"_s << docx(u"word/document.xml"_s, word);
        QTest::newRow("odt") << u"a.odt"_s << odt(u"content.xml"_s, text);
    }
    void truncatedInside()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const auto read = readBytes(file, bytes);
        QVERIFY(read);
        QCOMPARE(read->body.count(u"Hello"_s), 50);
        QVERIFY(std::ranges::contains(read->warnings, WarningCode::Truncated, &Warning::code));
    }

    void characters_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray words = "Ann: a\xe2\x80\xae"
                                 "b \xe2\x81\xa6 c&#x202e;&#xfffe;&#x1f600; d";
        QTest::newRow("docx") << u"a.docx"_s
                              << docx(u"word/document.xml"_s,
                                      "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + words +
                                          "</w:t></w:r></w:p></w:body></w:document>");
        QTest::newRow("epub") << u"a.epub"_s
                              << epub(u"a.xhtml"_s,
                                      "<html><body><p>" + words + "&#xd800;&#0;</p></body></html>");
        QTest::newRow("html") << u"a.html"_s << "<!DOCTYPE html><p>" + words + "&#xd800;&#0;</p>";
    }
    /// Controls of direction are characters like others; what no text can hold is replaced, and said.
    void characters()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        const auto read = readBytes(file, bytes);
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::MalformedContainer); // XML forbids U+FFFE
            return;
        }
        QVERIFY(read->body.contains(QChar(u'\u202e')));
        QVERIFY(read->body.contains(u"\U0001f600"_s));
        QVERIFY(read->body.isValidUtf16());
        QVERIFY(!read->body.contains(QChar(u'\0')));
    }

    void whatIsNoTranscript_data()
    {
        QTest::addColumn<ZipEntries>("entries");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("argument");
        using Entries = ZipEntries;
        QTest::newRow("Excel") << Entries{{u"xl/workbook.xml"_s, "a"}} << ErrorCode::Spreadsheet << QString();
        QTest::newRow("Calc") << Entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}}
                              << ErrorCode::Spreadsheet << QString();
        QTest::newRow("PowerPoint") << Entries{{u"ppt/presentation.xml"_s, "a"}} << ErrorCode::OtherDocument
                                    << u"PowerPoint"_s;
        QTest::newRow("Impress") << Entries{{u"mimetype"_s,
                                             "application/vnd.oasis.opendocument.presentation"}}
                                 << ErrorCode::OtherDocument << u"Impress"_s;
        QTest::newRow("Pages") << Entries{{u"Index/Document.iwa"_s, "a"}} << ErrorCode::OtherDocument
                               << u"Pages"_s;
        QTest::newRow("Keynote") << Entries{{u"Index/Document.iwa"_s, "a"}, {u"Index/Slide-1.iwa"_s, "a"}}
                                 << ErrorCode::OtherDocument << u"Keynote"_s;
        QTest::newRow("transcripts") << Entries{{u"a.vtt"_s, "WEBVTT"}, {u"b.vtt"_s, "WEBVTT"}}
                                     << ErrorCode::Archive << QString();
    }
    void whatIsNoTranscript()
    {
        QFETCH(const ZipEntries, entries);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, argument);
        const QByteArray bytes = zipOf(entries, KZip::NoCompression);
        auto read = readBytes(u"a"_s, bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().arguments.value(0), argument);
        QCOMPARE(read.error().file, u"a"_s);
        read = readBytes(u"a"_s, bytes.chopped(25));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MalformedContainer);
    }
};

QTEST_MAIN(HostileDocumentsTest)
#include "tst_hostiledocuments.moc"
