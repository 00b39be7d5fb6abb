// SPDX-License-Identifier: MIT
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"
#include "tests/models/readers/zips.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Container =
    "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";

QByteArray package(const QByteArray &spine)
{
    return "<package xmlns:dc=\"d\"><metadata><dc:title>Two talks</dc:title><dc:language>en</dc:language>"
           "<dc:date>2018-07-06</dc:date></metadata><manifest><item id=\"n\" href=\"nav.xhtml\" "
           "media-type=\"application/xhtml+xml\" properties=\"nav\"/><item id=\"a\" "
           "href=\"text/first%20one.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"b\" "
           "href=\"text/b.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"c\" href=\"c.png\" "
           "media-type=\"image/png\"/></manifest><spine>" +
           spine + "</spine></package>";
}

QByteArray chapter(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>" +
           body + "</body></html>";
}

QByteArray book(const QByteArray &spine, const ZipEntries &more = {})
{
    ZipEntries entries{
        {u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s, Container},
        {u"OEBPS/book.opf"_s, package(spine)},
        {u"OEBPS/nav.xhtml"_s, chapter("<nav><p>Contents</p></nav>")},
        {u"OEBPS/text/first one.xhtml"_s,
         chapter("<h1>Mill</h1><p>Ann: How was it?</p><p>Ben: Hard&#160;work.</p>")},
        {u"OEBPS/text/b.xhtml"_s, chapter("<h1>Sea</h1><p>Ann: And then?</p><p>Ben: Then it went well.</p>")},
    };
    entries.insert(entries.end(), more.begin(), more.end());
    return zipOf(entries, KZip::NoCompression);
}

const QByteArray Spine = "<itemref idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"c\"/><itemref "
                         "idref=\"a\"/><itemref idref=\"none\"/>";

} // namespace

class EpubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSpineInOrder()
    {
        const auto read = readBytes(u"a.epub"_s, book(Spine));
        QVERIFY(read.has_value());
        QCOMPARE(read->format, u"epub"_s);
        QCOMPARE(read->title, u"Two talks"_s);
        QCOMPARE(read->language, u"en"_s);
        QCOMPARE(read->date, QDate(2018, 7, 6));
        QCOMPARE(outlineOf(*read),
                 (QStringList{u"# Sea"_s, u"Ann ?-?: And then?"_s, u"Ben ?-?: Then it went well."_s,
                              u"# Mill"_s, u"Ann ?-?: How was it?"_s, u"Ben ?-?: Hard\u00a0work."_s}));
        QCOMPARE(violation(*read).value_or(QString()), QString());
        QCOMPARE(read->warnings.size(), 1);
        QCOMPARE(warningKey(read->warnings.front()), u"PartLeftOut: contents, 1"_s);
    }

    void scrambledFontsAreNoHindrance()
    {
        const QString name = u"META-INF/encryption.xml"_s;
        QVERIFY(readBytes(u"a.epub"_s, book(Spine, {{name, "<e><URI>OEBPS/font.otf</URI></e>"}})));
        const auto locked = readBytes(u"a.epub"_s, book(Spine, {{name, "<e URI=\"OEBPS/text/b.xhtml\"/>"}}));
        QVERIFY(!locked.has_value());
        QCOMPARE(locked.error().code, ErrorCode::Encrypted);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no spine") << book({});
        QTest::newRow("no package") << zipOf(
            {{u"mimetype"_s, "application/epub+zip"}, {u"META-INF/container.xml"_s, Container}},
            KZip::NoCompression);
        QTest::newRow("names outside")
            << zipOf({{u"mimetype"_s, "application/epub+zip"},
                      {u"META-INF/container.xml"_s,
                       QByteArray(Container).replace("OEBPS/book.opf", "../../etc/passwd")}},
                     KZip::NoCompression);
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readBytes(u"a.epub"_s, bytes);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::MalformedContainer);
    }
};

QTEST_APPLESS_MAIN(EpubTest)
#include "tst_epub.moc"
