// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/officestyle.h"
#include "tests/models/writers/document/officereading.h"
#include "tests/models/writers/document/officesample.h"
#include "tests/models/writers/officeprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <ctime>
#include <set>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

using Write = Result<void> (*)(const Document &, QIODevice &, Progress &);

QByteArray written(Write write, const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const Result<void> result = write(document, buffer, progress);
    if (!result) {
        qWarning() << int(result.error().code) << result.error().detail;
        return {};
    }
    return buffer.data();
}

/// The part of a file in which its text is.
OfficeText textOf(Write write, const Document &document)
{
    return readOfficeText(
        partOf(written(write, document), write == writeDocx ? u"word/document.xml"_s : u"content.xml"_s));
}

Document documentOf(const std::vector<Inline> &inlines)
{
    Document document;
    document.blocks.emplace_back(Paragraph{.inlines = inlines});
    return document;
}

/// The values of all attributes of this name in a part.
QStringList attributesOf(const QByteArray &part, QLatin1StringView name)
{
    QStringList values;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(name)) {
            values += reader.attributes().value(name).toString();
        }
    }
    return values;
}

/// The words as either format can hold them.
QString held(const QString &text)
{
    const QList<uint> points = text.toUcs4(); // U+FFFD for lone surrogates
    QString words = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
    words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    static const QRegularExpression odd(u"[\\x{1}-\\x{8}\\x{b}-\\x{1f}\\x{fffe}\\x{ffff}]"_s);
    return words.replace(odd, QString(QChar::ReplacementCharacter));
}

class Cancelled final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char * /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override
    {
        setErrorString(u"no room"_s);
        return -1;
    }
};

} // namespace

class TestOfficeWriters final : public QObject
{
    Q_OBJECT

private:
    static void formats()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("docx") << Write(writeDocx);
        QTest::newRow("odt") << Write(writeOdt);
    }

    static void formatsAndDocuments()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<Document>("document");
        Document french = sampleDocument();
        french.language = u"fr"_s;
        french.isLandscape = true;
        french.hasTitlePage = false;
        french.date = {};
        for (const auto &[name, write] : {std::pair{"docx", Write(writeDocx)}, {"odt", Write(writeOdt)}}) {
            QTest::addRow("%s, sample", name) << write << sampleDocument();
            QTest::addRow("%s, French", name) << write << french;
            QTest::addRow("%s, hostile", name) << write << hostileDocument();
            QTest::addRow("%s, empty", name) << write << Document();
        }
    }

private Q_SLOTS:
    void partsAreWellFormed_data() { formatsAndDocuments(); }

    void partsAreWellFormed()
    {
        QFETCH(const Write, write);
        QFETCH(const Document, document);
        const auto parts = partsOf(written(write, document));
        QVERIFY(parts.size() >= 5);
        for (const auto &[name, bytes] : parts) {
            if (name == "mimetype"_L1) {
                continue;
            }
            QXmlStreamReader reader(bytes);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(
                !reader.hasError(),
                qPrintable(u"%1: %2, line %3"_s.arg(name, reader.errorString()).arg(reader.lineNumber())));
        }
    }

    void sameDocumentSameBytes_data() { formatsAndDocuments(); }

    void sameDocumentSameBytes()
    {
        QFETCH(const Write, write);
        QFETCH(const Document, document);
        const QByteArray first = written(write, document);
        QVERIFY(!first.isEmpty());
        const QByteArray zone = qgetenv("TZ");
        const QLocale locale;
        qputenv("TZ", "Pacific/Auckland");
        tzset();
        QLocale::setDefault(QLocale(u"ar"_s));
        const QByteArray second = written(write, document);
        QLocale::setDefault(locale);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QVERIFY(first == second);
    }

    void typesAreToldAtTheirPlaces()
    {
        const QByteArray odt = written(writeOdt, sampleDocument());
        QCOMPARE(odt.sliced(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const QByteArray docx = written(writeDocx, sampleDocument());
        QCOMPARE(docx.sliced(30, 19), QByteArray("[Content_Types].xml"));
        const Document bare;
        QVERIFY(!partOf(written(writeDocx, sampleDocument()), u"word/comments.xml"_s).isEmpty());
        QVERIFY(partOf(written(writeDocx, bare), u"word/comments.xml"_s).isEmpty());
    }

    void wordsAreAllThere_data() { formatsAndDocuments(); }

    void wordsAreAllThere()
    {
        QFETCH(const Write, write);
        QFETCH(const Document, document);
        const OfficeText text = textOf(write, document);
        QCOMPARE(text.error, QString());
        QStringList expected;
        for (const QString &word : wordsOf(document)) {
            expected += splitWords(held(word));
        }
        QCOMPARE(splitWords(text.text), expected);
    }

    void spacesStay_data()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<QString>("words");
        for (const auto &[name, write] : {std::pair{"docx", Write(writeDocx)}, {"odt", Write(writeOdt)}}) {
            QTest::addRow("%s, one", name) << write << u"a b"_s;
            QTest::addRow("%s, many", name) << write << u"a   b  c"_s;
            QTest::addRow("%s, around", name) << write << u"  a b   "_s;
            QTest::addRow("%s, nothing else", name) << write << u" "_s;
            QTest::addRow("%s, tabs and breaks", name) << write << u"\ta \t b\n\n c \n"_s;
            QTest::addRow("%s, French", name) << write << u"« Où ? » dit-elle ; « là ! »"_s;
            QTest::addRow("%s, rare spaces", name) << write << u"a\u2003b\u2009c\u200bd\u2028e"_s;
        }
    }

    void spacesStay()
    {
        QFETCH(const Write, write);
        QFETCH(const QString, words);
        QCOMPARE(textOf(write, documentOf({plain(words)})).text.chopped(1), words);
        QString apart; // one run for each character
        std::vector<Inline> inlines;
        for (const QChar c : words) {
            inlines.emplace_back(plain(QString(c), inlines.size() % 2 == 0 ? Look::Strong : Look::Quiet));
            apart += c;
        }
        QCOMPARE(textOf(write, documentOf(inlines)).text.chopped(1), apart);
    }

    void commentsStandAtTheirWords_data() { formatsAndDocuments(); }

    void commentsStandAtTheirWords()
    {
        QFETCH(const Write, write);
        QFETCH(const Document, document);
        const OfficeText text = textOf(write, document);
        const QString prefix = write == writeDocx ? QString() : u"comment"_s;
        const QMap<int, QString> expected = anchoredWords(document);
        QCOMPARE(text.anchored.size(), expected.size());
        for (const auto &[comment, words] : expected.asKeyValueRange()) {
            QCOMPARE(text.anchored.value(prefix + QString::number(comment)), words);
        }
    }

    void commentsAreAboutTheseWords()
    {
        const QMap<QString, QString> anchored = textOf(writeDocx, sampleDocument()).anchored;
        QCOMPARE(anchored.values(), (QStringList{u"the lock was built"_s, u"lock"_s, u"built they met"_s,
                                                 u"it was\na meadow"_s, u"nobody knew."_s}));
    }

    void commentsSayWhoAndWhen()
    {
        const QByteArray docx = written(writeDocx, sampleDocument());
        const QByteArray part = partOf(docx, u"word/comments.xml"_s);
        QCOMPARE(attributesOf(part, "w:id"_L1), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(attributesOf(part, "w:author"_L1).first(2), (QStringList{u"Ben Reed"_s, u"Ann"_s}));
        QCOMPARE(attributesOf(part, "w:initials"_L1).first(2), (QStringList{u"BR"_s, u"A"_s}));
        QCOMPARE(attributesOf(part, "w:date"_L1).first(), u"2025-03-09T14:30:00Z"_s);
        const OfficeText words = readOfficeText(part);
        QVERIFY(words.text.startsWith(u"outer\ninner, <b>not bold</b>\n•\tsee this\n"_s));
        QCOMPARE(attributesOf(partOf(docx, u"word/_rels/comments.xml.rels"_s), "Target"_L1),
                 QStringList{u"https://example.org/a?b=1&c=2"_s});

        const OfficeText odt = textOf(writeOdt, sampleDocument());
        QCOMPARE(odt.comments.value(u"comment1"_s), u"inner, <b>not bold</b>\n•\tsee this\n"_s);
        const QByteArray content = partOf(written(writeOdt, sampleDocument()), u"content.xml"_s);
        QVERIFY(content.contains("<dc:creator>Ben Reed</dc:creator><dc:date>2025-03-09T14:30:00Z</dc:date>"
                                 "<meta:creator-initials>BR</meta:creator-initials>"));
    }

    void onlyWebAddressesLeadOut()
    {
        const Document document = sampleDocument();
        const QByteArray rels = partOf(written(writeDocx, document), u"word/_rels/document.xml.rels"_s);
        QVERIFY(!rels.contains("javascript"));
        QVERIFY(attributesOf(rels, "Target"_L1).contains(u"https://example.org/lock.mp3?x=1&y=2"_s));
        const QByteArray content = partOf(written(writeOdt, document), u"content.xml"_s);
        QVERIFY(!content.contains("javascript"));
        QVERIFY(attributesOf(content, "xlink:href"_L1).contains(u"https://example.org/lock.mp3?x=1&y=2"_s));
    }

    void linksFindTheirBookmarks_data() { formatsAndDocuments(); }

    void linksFindTheirBookmarks()
    {
        QFETCH(const Write, write);
        QFETCH(const Document, document);
        const OfficeText text = textOf(write, document);
        std::set<QString> names;
        for (const QString &name : text.bookmarks) {
            static const QRegularExpression allowed(u"^[A-Za-z][A-Za-z0-9_]{0,39}$"_s);
            QVERIFY2(allowed.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(names.insert(name.toLower()).second, qPrintable(name));
        }
        for (const QString &target : text.targets) {
            QVERIFY2(text.bookmarks.contains(target), qPrintable(target));
        }
        if (QByteArrayView(QTest::currentDataTag()).endsWith("sample")) {
            // Two in the contents, two in the text; "nowhere" is none.
            QCOMPARE(text.targets.size(), 4);
        }
    }

    void manyBookmarksOfOneBeginning()
    {
        Document document;
        for (int i = 0; i < 3000; ++i) {
            document.blocks.emplace_back(Heading{
                .level = 2, .inlines = {plain(u"x"_s)}, .id = QString(60, u'é') + QString::number(i)});
        }
        const QStringList names = textOf(writeDocx, document).bookmarks;
        QCOMPARE(std::set<QString>(names.begin(), names.end()).size(), 3000U);
    }

    void pagesAreAsAsked()
    {
        Document document = sampleDocument();
        QByteArray part = partOf(written(writeDocx, document), u"word/document.xml"_s);
        QCOMPARE(part.count("<w:titlePg/>"), 1);
        QVERIFY(part.contains(R"(<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>)"));
        QCOMPARE(part.count("<w:pageBreakBefore/>"), 3); // contents, first heading, tables
        QByteArray content = partOf(written(writeOdt, document), u"content.xml"_s);
        QCOMPARE(content.count("style:master-page-name=\"First_20_Page\""), 1);
        document.hasTitlePage = false;
        document.isLandscape = true;
        part = partOf(written(writeDocx, document), u"word/document.xml"_s);
        QVERIFY(!part.contains("titlePg"));
        QVERIFY(part.contains(R"(<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>)"));
        QCOMPARE(part.count("<w:pageBreakBefore/>"), 2);
        content = partOf(written(writeOdt, document), u"content.xml"_s);
        QVERIFY(!content.contains("master-page-name"));
    }

    void languagesAreTold()
    {
        Document document = sampleDocument();
        document.language = u"fr"_s;
        QVERIFY(partOf(written(writeDocx, document), u"word/styles.xml"_s)
                    .contains(R"(<w:lang w:val="fr-FR"/>)"));
        QVERIFY(partOf(written(writeOdt, document), u"styles.xml"_s)
                    .contains(R"(fo:language="fr" fo:country="FR")"));
    }

    void nothingTellsTheClock()
    {
        Document document = sampleDocument();
        const QByteArray core = partOf(written(writeDocx, document), u"docProps/core.xml"_s);
        QVERIFY(core.contains("2025-03-10T00:00:00Z"));
        document.date = {};
        QVERIFY(!partOf(written(writeDocx, document), u"docProps/core.xml"_s).contains("dcterms:created"));
        QVERIFY(!partOf(written(writeOdt, document), u"meta.xml"_s).contains("date>"));
    }

    void groundsStayReadable()
    {
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double part) {
                return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        std::vector<Colour> colours{{0x000000}, {0xffffff}, {0xff0000}, {0x0000ff}};
        for (const NamedColour &each : palette()) {
            colours.push_back(each.colour);
        }
        const double quiet = luminance(QuietColour.toQColor());
        for (const Colour colour : colours) {
            const double ground = luminance(groundOnPaper(colour).toQColor());
            QVERIFY2((ground + 0.05) / 0.05 >= 13, qPrintable(colour.name()));
            QVERIFY2((ground + 0.05) / (quiet + 0.05) >= 4.4, qPrintable(colour.name()));
        }
        QCOMPARE(groundOnPaper({0xf0e442}), Colour{0xf0e442});
        QVERIFY(groundOnPaper({0x0072b2}) != groundOnPaper({0xd55e00}));
    }

    void widthsMakeSense()
    {
        const Grid grid{.widths = {3, -1, qQNaN()}, .rows = {{{}, {}}, {{}, {}, {}, {}}}};
        const std::vector<double> widths = columnWidths(grid, 400);
        QCOMPARE(widths, (std::vector<double>{100, 100, 100, 100}));
        QVERIFY(columnWidths(Grid{.widths = {1, 2}, .rows = {}}, 400).empty());
    }

    void cancels_data() { formats(); }

    void cancels()
    {
        QFETCH(const Write, write);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Cancelled progress;
        const Result<void> result = write(sampleDocument(), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(buffer.size(), 0);
    }

    void saysThatItCannotWrite_data() { formats(); }

    void saysThatItCannotWrite()
    {
        QFETCH(const Write, write);
        FullDevice device;
        device.open(QIODevice::WriteOnly);
        NoProgress progress;
        const Result<void> result = write(sampleDocument(), device, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(result.error().detail, u"no room"_s);
    }

    void libreOfficeReadsTheWords()
    {
        if (!OfficeProgram::isThere()) {
            QSKIP("LibreOffice (soffice) is not installed, so nobody else reads the documents.");
        }
        const OfficeProgram office;
        const std::vector<std::pair<QString, Document>> documents{{u"sample"_s, sampleDocument()},
                                                                  {u"hostile"_s, hostileDocument()}};
        QStringList names;
        for (const auto &[name, document] : documents) {
            QVERIFY(office.add(name + u"-docx.docx"_s, written(writeDocx, document)));
            QVERIFY(office.add(name + u"-odt.odt"_s, written(writeOdt, document)));
            names << name + u"-docx.docx"_s << name + u"-odt.odt"_s;
        }
        QVERIFY(office.convert(u"txt:Text (encoded):UTF8"_s, names));
        for (const auto &[name, document] : documents) {
            for (const QString &format : {u"docx"_s, u"odt"_s}) {
                const QStringList actual = readBack(office, name + u'-' + format + u".txt"_s);
                const Write write = format == "docx"_L1 ? Write(writeDocx) : Write(writeOdt);
                QCOMPARE(actual, splitWords(textOf(write, document).text));
            }
        }
    }

    void libreOfficeReadsTheComments()
    {
        if (!OfficeProgram::isThere()) {
            QSKIP("LibreOffice (soffice) is not installed, so nobody else reads the comments.");
        }
        const OfficeProgram office;
        const Document document = sampleDocument();
        QVERIFY(office.add(u"from-docx.docx"_s, written(writeDocx, document)));
        QVERIFY(office.add(u"from-odt.odt"_s, written(writeOdt, document)));
        QVERIFY(office.convert(u"odt"_s, {u"from-docx.docx"_s, u"from-odt.odt"_s}));
        QStringList expected = anchoredWords(document).values();
        expected.sort();
        for (const QString &name : {u"from-docx.odt"_s, u"from-odt.odt"_s}) {
            const OfficeText text = readOfficeText(partOf(office.result(name), u"content.xml"_s));
            QCOMPARE(text.error, QString());
            QStringList actual = text.anchored.values();
            actual.sort();
            QCOMPARE(actual, expected);
        }
    }

private:
    static QStringList readBack(const OfficeProgram &office, const QString &name)
    {
        QString text = QString::fromUtf8(office.result(name));
        text.remove(QChar::ByteOrderMark);
        return splitWords(text);
    }
};

QTEST_GUILESS_MAIN(TestOfficeWriters)
#include "tst_officewriters.moc"
