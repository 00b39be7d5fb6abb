// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/typeset/pagination.h"
#include "models/writers/document/typeset/pdfobjects.h"
#include "tests/models/writers/document/pagesample.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace visavis;
using namespace visavis::typeset;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char *WriteTo = "VISAVIS_TEST_WRITES_PDF";

QByteArray pdfOf(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const Result<void> result = writePdf(document, buffer, progress);
    if (!result) {
        qWarning() << int(result.error().code) << result.error().detail;
        return {};
    }
    return buffer.data();
}

/// The words of each page, parted by single spaces, from above to below.
QStringList pagesOf(const Poppler::Document &document)
{
    QStringList pages;
    for (int i = 0; i < document.numPages(); ++i) {
        pages += document.page(i)->text(QRectF()).simplified();
    }
    return pages;
}

Document ofBlocks(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A report"_s;
    document.madeWith = u"Visavis 0.1.0"_s;
    document.blocks = std::move(blocks);
    return document;
}

/// A flow of empty strips.
Flow flowOf(const std::vector<bool> &keepsNext, double height)
{
    Flow flow;
    for (const bool keeps : keepsNext) {
        Strip strip;
        strip.height = height;
        strip.keepsNext = keeps;
        flow.strips.push_back(strip);
    }
    return flow;
}

/// Of ten strips to a page.
PageGeometry tenStrips()
{
    PageGeometry geometry;
    geometry.top = 100;
    geometry.bottom = 200;
    geometry.column = 100;
    geometry.wide = 100;
    return geometry;
}

/// How many strips of the flow each page has, repeats not counted.
std::vector<int> stripCounts(const Pages &pages)
{
    std::vector<int> counts;
    for (const Page &page : pages.pages) {
        counts.push_back(int(
            std::ranges::count_if(page.strips, [](const PlacedStrip &placed) { return !placed.isRepeat; })));
    }
    return counts;
}

} // namespace

class TestPdfWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDocumentSameBytes_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("empty") << Document();
        QTest::newRow("sample") << test::sampleDocument();
        QTest::newRow("hostile") << test::hostileDocument();
    }
    void sameDocumentSameBytes()
    {
        QFETCH(const Document, document);
        const QByteArray first = pdfOf(document);
        QVERIFY(first.startsWith("%PDF-"));
        const QLocale locale;
        QLocale::setDefault(QLocale(u"ar"_s));
        const QByteArray elsewhere = pdfOf(document);
        QLocale::setDefault(locale);
        QVERIFY(first == elsewhere);
        const std::unique_ptr<Poppler::Document> opened = Poppler::Document::loadFromData(first);
        QVERIFY(opened);
        QVERIFY(opened->numPages() > 0);
        QVERIFY(!pagesOf(*opened).isEmpty());
    }

    void manyColumnsStayOnThePage()
    {
        constexpr int Columns = 26;
        Grid grid;
        grid.rows.resize(2);
        for (int i = 0; i < Columns; ++i) {
            for (std::vector<Grid::Cell> &row : grid.rows) {
                row.push_back({.paragraphs = {paragraph(ParagraphKind::Body, QString(QChar(u'A' + i)))}});
            }
        }
        const QByteArray bytes = pdfOf(ofBlocks({grid}));
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
        QVERIFY(pdf);
        QSet<QString> seen;
        const double width = pdf->page(0)->pageSizeF().width();
        for (const auto &box : pdf->page(0)->textList()) {
            QVERIFY2(box->boundingBox().right() < width, qPrintable(box->text()));
            seen.insert(box->text());
        }
        QVERIFY(seen.contains(u"Z"_s));
    }

    /// Each process seeds its hashes anew, and fonts are in one.
    void anotherProcessSameBytes()
    {
        const QTemporaryDir folder;
        const QByteArray here = pdfOf(test::sampleDocument());
        for (int i = 0; i < 3; ++i) {
            const QString file = folder.filePath(u"%1.pdf"_s.arg(i));
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(WriteTo), file);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), QStringList());
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(written.readAll() == here);
        }
    }

    void saysWhatItIs()
    {
        const auto pdf = Poppler::Document::loadFromData(pdfOf(test::sampleDocument()));
        QVERIFY(pdf);
        QCOMPARE(pdf->info(u"Title"_s), u"Night work"_s);
        QCOMPARE(pdf->info(u"Creator"_s), u"Visavis 0.1.0"_s);
        QCOMPARE(pdf->info(u"CreationDate"_s), u"D:20240402000000Z"_s);
        const QSizeF size = pdf->page(0)->pageSizeF();
        QCOMPARE(size.toSize(), QSize(595, 842));
    }

    void sampleHasItsWords()
    {
        const auto pdf = Poppler::Document::loadFromData(pdfOf(test::sampleDocument()));
        QVERIFY(pdf);
        const QStringList pages = pagesOf(*pdf);
        // Title, contents, the interview, the table.
        QCOMPARE(pages.size(), 4);
        QVERIFY2(pages[0].contains(u"Night work Annotated notes Interviews: 2"_s), qPrintable(pages[0]));
        QVERIFY(!pages[0].contains(u"1"_s)); // no number on the title page
        QVERIFY(pages[1].contains(u"Contents"_s));
        QVERIFY(pages[2].contains(u"The keeper of the outer light"_s));
        for (const QString &words :
             {u"You learn to sleep in"_s, u"then the lamp."_s, u"Marta Lindqvist, 12:03"_s,
              u"she laughs here."_s, u"Did you ever want to leave?"_s, u"deeper"_s, u"Sleep as a skill."_s,
              u"Four: also the baker."_s, u"Ines Moreau"_s}) {
            QVERIFY2(pages[2].contains(words), qPrintable(words + u" is not in "_s + pages[2]));
        }
        QVERIFY(pages[3].contains(u"E07, turn 58"_s));
        QVERIFY(pages[3].contains(u"Good morning."_s));
        QVERIFY(pages[3].contains(u"Said of nothing."_s));
        QVERIFY(pages[3].endsWith(u" 4"_s));
    }

    void headsRunAndContentsLead()
    {
        const auto pdf = Poppler::Document::loadFromData(pdfOf(test::longDocument(100)));
        QVERIFY(pdf);
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.size() > 20);
        int numbered = 0;
        for (int i = 2; i < pages.size(); ++i) {
            QVERIFY2(pages[i].startsWith(u"A long report Interview "_s), qPrintable(pages[i].left(60)));
            numbered += pages[i].endsWith(u' ' + QString::number(i + 1)) ? 1 : 0;
        }
        QCOMPARE(numbered, pages.size() - 2);
        static const QRegularExpression entry(u"Section (\\d+) (\\d+)"_s);
        int entries = 0;
        for (const QRegularExpressionMatch &match : entry.globalMatch(pages[1])) {
            const int page = match.captured(2).toInt();
            QVERIFY(page > 2 && page <= pages.size());
            QVERIFY(pages[page - 1].contains(u"Section "_s + match.captured(1)));
            ++entries;
        }
        QCOMPARE(entries, 13);
        QCOMPARE(pdf->page(1)->links().size(), 16U);
        const QList<Poppler::OutlineItem> outline = pdf->outline();
        QCOMPARE(outline.size(), 3);
        QCOMPARE(outline[0].name(), u"Interview 1"_s);
        QCOMPARE(outline[0].children().size(), 5);
        QVERIFY(outline[2].destination());
        const int place = outline[2].destination()->pageNumber();
        QVERIFY(pages[place - 1].contains(u"Interview 3"_s));
    }

    void nothingIsLostWhereAPageEnds()
    {
        constexpr int Passages = 200;
        const auto pdf = Poppler::Document::loadFromData(pdfOf(test::longDocument(Passages)));
        QVERIFY(pdf);
        const QString words = pagesOf(*pdf).join(u' ');
        for (int i = 0; i < Passages; ++i) {
            QCOMPARE(words.count(u"p%1q"_s.arg(i, 6, 10, QLatin1Char('0'))), 1);
        }
        QCOMPARE(words.count(u"Ines Moreau"_s), Passages);
    }

    void tablesGoOnWithTheirHeads()
    {
        Grid grid{.widths = {1, 2, 1}, .rows = {}};
        const auto cell = [](const QString &words) {
            return Grid::Cell{.paragraphs = {paragraph(ParagraphKind::Body, words)}};
        };
        grid.rows.push_back({cell(u"Quotation"_s), cell(u"Where"_s), cell(u"Who"_s)});
        constexpr int Rows = 150;
        for (int i = 0; i < Rows; ++i) {
            grid.rows.push_back(
                {cell(u"r%1s"_s.arg(i, 4, 10, QLatin1Char('0'))),
                 cell(u"Words that take more than one line in their cell, and then some. "_s.repeated(3)),
                 cell(u"Somebody"_s)});
        }
        const auto pdf = Poppler::Document::loadFromData(pdfOf(ofBlocks({grid})));
        QVERIFY(pdf);
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            QCOMPARE(page.count(u"Quotation"_s), 1);
        }
        for (int i = 0; i < Rows; ++i) {
            QCOMPARE(pages.join(u' ').count(u"r%1s"_s.arg(i, 4, 10, QLatin1Char('0'))), 1);
        }
    }

    void aRowLongerThanAPageIsCut()
    {
        QString words;
        for (int i = 0; i < 3000; ++i) {
            words += u"w%1x "_s.arg(i, 4, 10, QLatin1Char('0'));
        }
        Grid grid{.widths = {3, 1}, .hasLines = false, .rows = {}};
        const auto cell = [](const QString &text) {
            return Grid::Cell{.paragraphs = {paragraph(ParagraphKind::Turn, text)}};
        };
        grid.rows = {{cell(u"Left"_s), cell(u"Right"_s)}, {cell(words), cell(u"short"_s)}};
        const auto pdf = Poppler::Document::loadFromData(pdfOf(ofBlocks({grid})));
        QVERIFY(pdf);
        const QString all = pagesOf(*pdf).join(u' ');
        QVERIFY(pdf->numPages() > 2);
        QCOMPARE(all.count(u"w0000x"_s), 1);
        QCOMPARE(all.count(u"w2999x"_s), 1);
    }

    void manyNotesGoOn()
    {
        Document document = ofBlocks({});
        Paragraph paragraph{.inlines = {plain(u"Words. "_s)}};
        constexpr int Comments = 60;
        for (int i = 0; i < Comments; ++i) {
            paragraph.inlines.insert(paragraph.inlines.end(),
                                     {CommentStart{i}, plain(u"one "_s), CommentEnd{i}});
            document.comments.push_back(
                {.author = u"c%1d"_s.arg(i, 3, 10, QLatin1Char('0')),
                 .initials = {},
                 .date = {},
                 .paragraphs = {visavis::paragraph(ParagraphKind::Body, u"long words "_s.repeated(20))}});
        }
        document.blocks = {paragraph};
        const auto pdf = Poppler::Document::loadFromData(pdfOf(document));
        QVERIFY(pdf);
        const QString all = pagesOf(*pdf).join(u' ');
        for (int i = 0; i < Comments; ++i) {
            QCOMPARE(all.count(u"c%1d"_s.arg(i, 3, 10, QLatin1Char('0'))), 1);
        }
    }

    void linksLead()
    {
        Run web = plain(u"out"_s);
        web.link = u"https://example.org/a)b(c"_s;
        Run inside = plain(u"in"_s);
        inside.target = u"there"_s;
        Run script = plain(u"script"_s);
        script.link = u"javascript:alert(1)"_s;
        Paragraph there = paragraph(ParagraphKind::Body, u"There"_s);
        there.id = u"there"_s;
        const auto pdf = Poppler::Document::loadFromData(pdfOf(
            ofBlocks({Paragraph{.inlines = {web, plain(u" "_s), inside, script}}, PageBreak{}, there})));
        QVERIFY(pdf);
        const auto links = pdf->page(0)->links();
        QCOMPARE(links.size(), 2U);
        const auto *browse = dynamic_cast<Poppler::LinkBrowse *>(links[0].get());
        QVERIFY(browse);
        QCOMPARE(browse->url(), u"https://example.org/a%29b%28c"_s);
        const auto *go = dynamic_cast<Poppler::LinkGoto *>(links[1].get());
        QVERIFY(go);
        // Poppler looks named places up when it is asked for them.
        const QString name = go->destination().destinationName();
        const int page = name.isEmpty() ? go->destination().pageNumber() : pageOf(*pdf, name);
        QCOMPARE(page, 2);
    }

    void rightToLeftWordsAreThere()
    {
        const auto pdf = Poppler::Document::loadFromData(
            pdfOf(ofBlocks({paragraph(ParagraphKind::Body, u"\u05e9\u05dc\u05d5\u05dd and 12"_s)})));
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf).join(u' ').contains(u"12"_s));
    }

    void pagesAreCut_data()
    {
        QTest::addColumn<std::vector<bool>>("keepsNext");
        QTest::addColumn<std::vector<int>>("counts");
        std::vector<bool> free(25);
        QTest::newRow("as they come") << free << std::vector{10, 10, 5};
        std::vector<bool> kept = free;
        kept[8] = kept[9] = true;
        QTest::newRow("three together") << kept << std::vector{8, 10, 7};
        QTest::newRow("all together") << std::vector<bool>(25, true) << std::vector{10, 10, 5};
        std::vector<bool> last = free;
        last[24] = true;
        QTest::newRow("with nothing behind") << last << std::vector{10, 10, 5};
        QTest::newRow("none") << std::vector<bool>() << std::vector{0};
    }
    void pagesAreCut()
    {
        QFETCH(const std::vector<bool>, keepsNext);
        QFETCH(const std::vector<int>, counts);
        QCOMPARE(stripCounts(paginate(flowOf(keepsNext, 10), tenStrips(), {}, 0)), counts);
    }

    void spaceAtTheTopIsDropped()
    {
        Flow flow = flowOf(std::vector<bool>(3), 40);
        for (Strip &strip : flow.strips) {
            strip.space = 20;
        }
        const Pages pages = paginate(flow, tenStrips(), {}, 0);
        QCOMPARE(stripCounts(pages), (std::vector{2, 1}));
        QCOMPARE(pages.pages[0].strips[0].y, 100.0);
        QCOMPARE(pages.pages[0].strips[1].y, 160.0);
        QCOMPARE(pages.pages[1].strips[0].y, 100.0);
    }

    void headsAreRepeated()
    {
        Flow flow = flowOf(std::vector<bool>(15), 10);
        flow.strips[0].isHead = flow.strips[0].keepsNext = true;
        flow.heads = {{.strips = {0}, .height = 10}};
        for (size_t i = 1; i < flow.strips.size(); ++i) {
            flow.strips[i].head = 0;
        }
        const Pages pages = paginate(flow, tenStrips(), {}, 0);
        QCOMPARE(stripCounts(pages), (std::vector{10, 5}));
        QCOMPARE(pages.pages[1].strips[0].strip, 0);
        QVERIFY(pages.pages[1].strips[0].isRepeat);
        QCOMPARE(pages.pages[1].strips[1].y, 110.0);
    }

    void otherFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("not a PDF");
        QTest::newRow("no table") << QByteArray(
            "%PDF-1.4\ntrailer\n<<\n/Root 1 0 R\n>>\nstartxref\n5\n%%EOF\n");
        QTest::newRow("a table too long")
            << QByteArray("%PDF-1.4\nxref\n0 999999999\ntrailer\n<<\n/Root 1 0 R\n>>\nstartxref\n9\n%%EOF\n");
    }
    void otherFilesAreLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!finishedPdf(bytes, {}));
    }

    void cancelStops_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("while setting") << 50;
        QTest::newRow("while painting") << 197;
    }
    void cancelStops()
    {
        QFETCH(const int, after);
        class Cancelled final : public Progress
        {
        public:
            explicit Cancelled(int limit)
                : m_left(limit)
            {
            }
            void report(qint64, qint64) override {}
            [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

        private:
            mutable int m_left;
        } progress(after);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<void> result = writePdf(test::longDocument(60), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }

    void anotherProgramReadsIt()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty()) {
            QSKIP("pdftotext (Debian's poppler-utils) is not installed.");
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(test::sampleDocument()));
        file.close();
        QProcess process;
        process.start(program, {u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().isEmpty());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString &words : {u"Night work"_s, u"You learn to sleep in pieces."_s,
                                     u"Marta Lindqvist, 12:03"_s, u"E07, turn 58"_s}) {
            QVERIFY2(text.contains(words), qPrintable(words));
        }
    }

private:
    /// From 1, as Poppler counts pages of destinations; 0 when there is none.
    static int pageOf(Poppler::Document &pdf, const QString &name)
    {
        const std::unique_ptr<Poppler::LinkDestination> place = pdf.linkDestination(name);
        return place ? place->pageNumber() : 0;
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(WriteTo)) {
        QFile file(qEnvironmentVariable(WriteTo));
        const QByteArray bytes = pdfOf(test::sampleDocument());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? 0 : 1;
    }
    TestPdfWriter test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfwriter.moc"
