// SPDX-License-Identifier: MIT
// Writes the seeds of fuzz targets whose formats are not text, so that none has to lie in the repository:
//   fuzz_seeds FOLDER
// makes the folders docx, odt, epub and pdf in it. What is in the containers is not packed, so that mutations
// reach it.
#include "tests/models/readers/pdfs.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/zips.h"

#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

#include <cstdio>

using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray docx()
{
    const QByteArray names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const QByteArray body =
        "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>The mill</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ann:</w:t></w:r><w:r><w:tab/><w:t>How was it?</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space=\"preserve\">Ben: Hard. </w:t><w:br/><w:t>Cold.</w:t></w:r>"
        "<w:ins><w:r><w:t>And "
        "so.</w:t></w:r></w:ins><w:del><w:r><w:delText>No.</w:delText></w:r></w:del></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>0:05</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ann</w:t></w:r>"
        "</w:p></w:tc><w:tc><w:p><w:r><w:t>And then?</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r>"
        "<w:t>Ben: Then it went well.</w:t></w:r></w:p>";
    return zipOf(
        {{u"[Content_Types].xml"_s, "<Types/>"},
         {u"word/document.xml"_s, "<w:document " + names + "><w:body>" + body + "</w:body></w:document>"},
         {u"word/styles.xml"_s, "<w:styles " + names +
                                    "><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name "
                                    "w:val=\"heading 1\"/></w:style></w:styles>"},
         {u"word/numbering.xml"_s, "<w:numbering " + names +
                                       "><w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt "
                                       "w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                                       "<w:abstractNumId w:val=\"2\"/></w:num></w:numbering>"},
         {u"docProps/core.xml"_s, "<c xmlns:dc=\"d\"><dc:title>A talk</dc:title></c>"}},
        KZip::NoCompression);
}

QByteArray odt()
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                  {u"META-INF/manifest.xml"_s, "<manifest/>"},
                  {u"content.xml"_s, bytesOf(QStringLiteral(FIXTURES "/odt/talk.en.fodt"))}},
                 KZip::NoCompression);
}

QByteArray epub()
{
    return zipOf(
        {{u"mimetype"_s, "application/epub+zip"},
         {u"META-INF/container.xml"_s,
          "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>"},
         {u"b.opf"_s, "<package><metadata><title>Two talks</title></metadata><manifest><item id=\"a\" "
                      "href=\"a.xhtml\"/><item id=\"b\" href=\"b.xhtml\"/></manifest><spine><itemref "
                      "idref=\"a\"/><itemref idref=\"b\"/></spine></package>"},
         {u"a.xhtml"_s, bytesOf(QStringLiteral(FIXTURES "/html/cite.en.html"))},
         {u"b.xhtml"_s, bytesOf(QStringLiteral(FIXTURES "/html/styled.en.html"))}},
        KZip::NoCompression);
}

/// Written by hand, so that mutations meet words that mean something.
QByteArray plainPdf()
{
    return pdfOfStream(
        pdfStream(
            "BT /F 20 Tf 72 780 Td (The mill) Tj /F 11 Tf 0 -40 Td (Ann: How was it?) Tj 0 -14 Td [(Ben: "
            "It) -300 (was hard, and wa-)] TJ T* 14 TL (ter was cold.) ' 0 -28 Td <416E6E3A20536F2E> Tj "
            "/Span <</ActualText (So)>> BDC (0) Tj EMC ET q 1 0 0 1 72 20 cm BT /F 9 Tf (Page 1) Tj ET Q"),
        2, "/Info<</Title(A talk)/CreationDate(D:20200203040506Z)>>");
}

bool write(const QDir &folder, const QString &format, const QByteArray &bytes, int number = 1)
{
    QSaveFile file(folder.filePath(u"%1/%2.%1"_s.arg(format).arg(number)));
    return folder.mkpath(format) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
           file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QByteArray pages = PdfPages(u"A talk"_s)
                                 .lines(72, 72, {u"Ann: How was it?"_s, u"Ben: Hard."_s})
                                 .newPage()
                                 .lines(72, 72, {u"Ann: And then?"_s, u"Ben: Then it went well."_s})
                                 .bytes();
    const bool written = write(folder, u"docx"_s, docx()) && write(folder, u"odt"_s, odt()) &&
                         write(folder, u"epub"_s, epub()) && write(folder, u"pdf"_s, plainPdf()) &&
                         write(folder, u"pdf"_s, pages, 2);
    if (!written) {
        std::fputs("The seeds cannot be written.\n", stderr);
    }
    return written ? 0 : 1;
}
