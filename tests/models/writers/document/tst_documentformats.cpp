// SPDX-License-Identifier: MIT
#include "models/writers/document/documentformats.h"
#include "models/writers/document/documentwords.h"
#include "models/writers/document/texttable.h"
#include "tests/models/writers/document/pagesample.h"

#include <md4c.h>

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <set>

using namespace visavis;
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
        qWarning() << int(result.error().code) << result.error().arguments << result.error().detail;
        return {};
    }
    return buffer.data();
}

/// The words that a reader of Markdown shows, line breaks left out.
QString shownWords(const QByteArray &markdown)
{
    QString words;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        // An image would be fetched.
        *static_cast<QString *>(data) += type == MD_SPAN_IMG ? u"[image]"_s : QString();
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        auto &into = *static_cast<QString *>(data);
        const QString piece = QString::fromUtf8(text, qsizetype(size));
        if (type == MD_TEXT_ENTITY) {
            into += QChar(piece.sliced(2).chopped(1).toInt());
        } else if (type == MD_TEXT_HTML) {
            into += u"[html]"_s;
        } else if (type != MD_TEXT_BR && type != MD_TEXT_SOFTBR) {
            into += piece;
        }
        return 0;
    };
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &words);
    return words.remove(u'\n');
}

Document ofParagraphs(std::vector<Paragraph> paragraphs)
{
    Document document;
    for (Paragraph &paragraph : paragraphs) {
        document.blocks.emplace_back(std::move(paragraph));
    }
    return document;
}

/// Runs made of what means something in Markdown, in all looks.
Paragraph randomParagraph(QRandomGenerator &random)
{
    static const std::array Pieces{
        u"a"_s, u"Word"_s, u" "_s, u"  "_s, u"\n"_s,   u"\n\n"_s,       u"*"_s, u"_"_s,  u"`"_s,
        u"["_s, u"]"_s,    u"("_s, u"!"_s,  u"&lt;"_s, u"&"_s,          u"<"_s, u"#"_s,  u"|"_s,
        u"~"_s, u"="_s,    u"-"_s, u"+"_s,  u"1"_s,    u"."_s,          u")"_s, u"\\"_s, u"«"_s,
        u"é"_s, u"\xa0"_s, u">"_s, u"+"_s,  u"$"_s,    u"\U0001f600"_s, u"\t"_s};
    const auto below = [&](int limit) { return random.bounded(limit); };
    Paragraph made;
    made.kind = below(2) == 0 ? ParagraphKind::Body : ParagraphKind::Quote;
    for (int run = 1 + below(5); run > 0; --run) {
        Run words;
        for (int piece = 1 + below(6); piece > 0; --piece) {
            words.text += Pieces[size_t(below(int(Pieces.size())))];
        }
        for (const Look look : {Look::Strong, Look::Emphasis, Look::Struck, Look::Quiet}) {
            words.looks.setFlag(look, below(3) == 0);
        }
        // Readers take a tab in code for spaces.
        words.looks.setFlag(Look::Code, below(4) == 0 && !words.text.contains(u'\t'));
        words.link = below(5) == 0 ? u"https://example.org/a?b=c"_s : QString();
        made.inlines.emplace_back(words);
    }
    return made;
}

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return ++m_asked > 3; }

private:
    mutable int m_asked = 0;
};

/// Takes nothing.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space"_s);
        return -1;
    }
};

void documents()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("empty") << Document();
    QTest::newRow("sample") << test::sampleDocument();
    QTest::newRow("hostile") << test::hostileDocument();
    QTest::newRow("300 passages") << test::longDocument(300);
}

} // namespace

class TestDocumentFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The outputs lie in documents-output of the folder the test runs in;
    // tests/fixtures/writers/document/refresh takes them over.
    void goldenFiles_data()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("sample.txt") << &writeTextDocument;
        QTest::newRow("sample.md") << &writeMarkdownDocument;
    }

    void goldenFiles()
    {
        QFETCH(const Write, write);
        const QByteArray actual = written(write, test::sampleDocument());
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QDir().mkpath(u"documents-output"_s);
        const QString actualPath = QDir(u"documents-output"_s).absoluteFilePath(name);
        QFile output(actualPath);
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(actual);
        const QString expectedPath = QStringLiteral(FIXTURES "/writers/document/") + name;
        QFile expected(expectedPath);
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(u"No golden file: "_s + expectedPath));
        QVERIFY2(expected.readAll() == actual, qPrintable(u"diff -u %1 %2"_s.arg(expectedPath, actualPath)));
    }

    void sameDocumentSameBytes_data() { documents(); }
    void sameDocumentSameBytes()
    {
        QFETCH(const Document, document);
        for (const Write write : {&writeHtmlDocument, &writeMarkdownDocument, &writeTextDocument}) {
            const QByteArray first = written(write, document);
            const QLocale locale;
            QLocale::setDefault(QLocale(u"ar"_s));
            const QByteArray elsewhere = written(write, document);
            QLocale::setDefault(locale);
            QVERIFY(first == elsewhere);
        }
    }

    void htmlIsWellFormedAndInert_data() { documents(); }
    void htmlIsWellFormedAndInert()
    {
        QFETCH(const Document, document);
        const QByteArray html = written(writeHtmlDocument, document);
        QXmlStreamReader reader(html);
        std::set<QString> ids;
        std::set<QString> targets;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                checkElement(reader, ids, targets);
            }
        }
        QVERIFY2(!reader.hasError(),
                 qPrintable(u"%1, line %2"_s.arg(reader.errorString()).arg(reader.lineNumber())));
        QVERIFY(html.contains("default-src 'none'"));
        for (const QString &target : targets) {
            QVERIFY2(ids.contains(target), qPrintable(target));
        }
    }

    void htmlMarksCommentedWords()
    {
        QXmlStreamReader reader(written(writeHtmlDocument, test::sampleDocument()));
        QString marked;
        QStringList numbers;
        int asides = 0;
        bool isInMark = false;
        while (!reader.atEnd()) {
            const QXmlStreamReader::TokenType token = reader.readNext();
            const QString classes = reader.attributes().value(u"class"_s).toString();
            if (token == QXmlStreamReader::StartElement && reader.name() == "mark"_L1) {
                isInMark = classes.contains(u"commented");
            } else if (token == QXmlStreamReader::EndElement && reader.name() == "mark"_L1) {
                isInMark = false;
            } else if (token == QXmlStreamReader::StartElement && classes == "ref"_L1) {
                numbers += reader.readElementText();
            } else if (token == QXmlStreamReader::StartElement && reader.name() == "aside"_L1) {
                ++asides;
            } else if (token == QXmlStreamReader::Characters && isInMark) {
                marked += reader.text();
            } else if (token == QXmlStreamReader::StartElement && reader.name() == "br"_L1 && isInMark) {
                marked += u'\n';
            }
        }
        QCOMPARE(marked, u"You learn to sleep in pieces. Four hours,\nthen the lamp."_s);
        QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(asides, 3);
    }

    void htmlShowsTheWords()
    {
        const Document document =
            ofParagraphs({paragraph(ParagraphKind::Body, u"<b>&amp;</b> \"'\n  two spaces"_s),
                          paragraph(ParagraphKind::Quote, u"« Oui\u00a0! »\n\n]]>"_s)});
        QXmlStreamReader reader(written(writeHtmlDocument, document));
        QStringList words;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "p"_L1) {
                words += reader.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        }
        QCOMPARE(words, (QStringList{u"<b>&amp;</b> \"'  two spaces"_s, u"« Oui\u00a0! »]]>"_s}));
    }

    void markdownShowsTheWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words :
             {u"# not a heading"_s, u"1. not an item"_s, u"- nor this"_s, u"  spaces  "_s, u"a\n\n\nb\n"_s,
              u"[^1] [a](b) ![c](d)"_s, u"<b>no</b> &amp; &copy;"_s, u"« Oui\u00a0! » dit-elle"_s,
              u"a | b | c"_s, u"ends with \\"_s, u"==mark=="_s, u"\n"_s, u"```\ncode\n```"_s}) {
            QTest::newRow(qPrintable(words)) << words;
        }
    }
    void markdownShowsTheWords()
    {
        QFETCH(const QString, words);
        for (const Looks looks : {Looks(), Looks(Look::Strong), Looks(Look::Emphasis | Look::Struck)}) {
            for (const ParagraphKind kind : {ParagraphKind::Body, ParagraphKind::Quote}) {
                const Document document = ofParagraphs({paragraph(kind, words, looks)});
                QCOMPARE(shownWords(written(writeMarkdownDocument, document)), QString(words).remove(u'\n'));
            }
        }
    }

    void markdownShowsAnyWords()
    {
        QRandomGenerator random(20240402);
        constexpr int Documents = 3000;
        for (int i = 0; i < Documents; ++i) {
            const Paragraph made = randomParagraph(random);
            const QByteArray markdown = written(writeMarkdownDocument, ofParagraphs({made}));
            QString expected = wordsOf(made.inlines);
            expected.remove(u'\n');
            QVERIFY2(shownWords(markdown) == expected,
                     qPrintable(u"%1 is written as %2 and shows %3"_s.arg(
                         expected, QString::fromUtf8(markdown), shownWords(markdown))));
        }
    }

    void markdownLooks_data()
    {
        QTest::addColumn<std::vector<Inline>>("inlines");
        QTest::addColumn<QString>("expected");
        using Inlines = std::vector<Inline>;
        const auto strong = [](const QString &words) { return plain(words, Look::Strong); };
        Run link = plain(u"here"_s);
        link.link = u"https://example.org/a_(b)"_s;
        QTest::newRow("spaces outside") << Inlines{strong(u"a "_s), plain(u"b"_s)} << u"**a** b"_s;
        QTest::newRow("within a word") << Inlines{strong(u"a"_s), plain(u"b"_s)} << u"**a**b"_s;
        QTest::newRow("a mark at its end") << Inlines{strong(u"a."_s), plain(u"b"_s)} << u"a.b"_s;
        QTest::newRow("neighbours") << Inlines{strong(u"a"_s), plain(u"b"_s, Look::Emphasis)} << u"**a**b"_s;
        QTest::newRow("both") << Inlines{plain(u"a"_s, Look::Strong | Look::Emphasis)} << u"***a***"_s;
        QTest::newRow("backticks") << Inlines{plain(u"`a``b"_s, Look::Code)} << u"``` `a``b ```"_s;
        QTest::newRow("no image") << Inlines{plain(u"Oh!"_s), link}
                                  << u"Oh\\![here](<https://example.org/a_(b)>)"_s;
        QTest::newRow("a script") << Inlines{Run{.text = u"a"_s, .link = u"javascript:b"_s}} << u"a"_s;
    }
    void markdownLooks()
    {
        QFETCH(const std::vector<Inline>, inlines);
        QFETCH(const QString, expected);
        const Document document = ofParagraphs({{.inlines = inlines}});
        QCOMPARE(QString::fromUtf8(written(writeMarkdownDocument, document)), expected + u'\n');
    }

    void markdownCellsThatAreNoLinesAreLists()
    {
        Document document;
        Grid grid{.widths = {},
                  .rows = {{Grid::Cell{{paragraph(ParagraphKind::Body, u"Quote"_s)}}},
                           {Grid::Cell{{paragraph(ParagraphKind::Quote, u"a\nb"_s)}}},
                           {Grid::Cell{{paragraph(ParagraphKind::Body, u"c"_s)}}}}};
        document.blocks = {grid};
        QCOMPARE(QString::fromUtf8(written(writeMarkdownDocument, document)),
                 u"- **Quote**\n\n  > a\\\n  > b\n\n* **Quote**\n\n  c\n"_s);
    }

    void commentsWithoutFittingEnds_data()
    {
        QTest::addColumn<std::vector<Inline>>("first");
        QTest::addColumn<std::vector<Inline>>("second");
        QTest::addColumn<QString>("expected");
        using Inlines = std::vector<Inline>;
        const Inline a = plain(u"a"_s);
        const Inline b = plain(u"b"_s);
        const Inline start = CommentStart{0};
        const Inline end = CommentEnd{0};
        QTest::newRow("over paragraphs") << Inlines{start, a} << Inlines{b, end} << u"a\n\nb[1]"_s;
        QTest::newRow("no end") << Inlines{start, a} << Inlines{b} << u"a[1]\n\nb"_s;
        QTest::newRow("an end before") << Inlines{end, a, start} << Inlines{b} << u"a[1]\n\nb"_s;
        QTest::newRow("two beginnings") << Inlines{start, a, end} << Inlines{start, b, end} << u"a[1]\n\nb"_s;
        QTest::newRow("no words") << Inlines{a, start, end} << Inlines{b} << u"a[1]\n\nb"_s;
        QTest::newRow("not one of these")
            << Inlines{CommentStart{3}, start, a, CommentEnd{-2}, end} << Inlines{b} << u"a[1]\n\nb"_s;
        QTest::newRow("nowhere") << Inlines{a} << Inlines{b} << u"a\n\nb"_s;
    }
    void commentsWithoutFittingEnds()
    {
        QFETCH(const std::vector<Inline>, first);
        QFETCH(const std::vector<Inline>, second);
        QFETCH(const QString, expected);
        Document document = ofParagraphs({{.inlines = first}, {.inlines = second}});
        document.comments = {{.author = u"Ines"_s,
                              .initials = {},
                              .date = {},
                              .paragraphs = {paragraph(ParagraphKind::Body, u"said"_s)}}};
        QCOMPARE(QString::fromUtf8(written(writeTextDocument, document)),
                 expected + u"\n\n[1] Ines: said\n"_s);
    }

    void textTables_data()
    {
        QTest::addColumn<std::vector<std::vector<QString>>>("rows");
        QTest::addColumn<QString>("expected");
        using Rows = std::vector<std::vector<QString>>;
        QTest::newRow("none") << Rows{} << QString();
        QTest::newRow("aligned") << Rows{{u"a"_s, u"b"_s}, {u"long"_s, u"c"_s}}
                                 << u"a     b\n----  -\nlong  c"_s;
        QTest::newRow("wide letters")
            << Rows{{u"名前"_s, u"b"_s}, {u"abc"_s, u"c"_s}} << u"名前  b\n----  -\nabc   c"_s;
        const QString words(60, u'w');
        QTest::newRow("too wide") << Rows{{u"a"_s, u"b"_s}, {words, words}, {u"1"_s, QString()}}
                                  << u"a  "_s + words + u"\nb  "_s + words + u"\n\na  1"_s;
        QTest::newRow("lines") << Rows{{u"a"_s}, {u"1\n2"_s}} << u"a\n    1\n    2"_s;
    }
    void textTables()
    {
        QFETCH(const std::vector<std::vector<QString>>, rows);
        QFETCH(const QString, expected);
        QCOMPARE(textTable(rows, true), expected);
    }

    void cancelStops()
    {
        for (const Write write : {&writeHtmlDocument, &writeMarkdownDocument, &writeTextDocument}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            Cancelled progress;
            const Result<void> result = write(test::longDocument(50), buffer, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void aFullDiskIsSaid()
    {
        for (const Write write : {&writeHtmlDocument, &writeMarkdownDocument, &writeTextDocument}) {
            FullDevice device;
            NoProgress progress;
            const Result<void> result = write(test::longDocument(5), device, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(result.error().detail, u"no space"_s);
        }
    }

private:
    static void checkElement(const QXmlStreamReader &reader, std::set<QString> &ids,
                             std::set<QString> &targets)
    {
        static const std::set<QString> forbidden{u"script"_s, u"iframe"_s, u"object"_s, u"embed"_s,
                                                 u"img"_s,    u"svg"_s,    u"form"_s,   u"input"_s,
                                                 u"base"_s,   u"link"_s,   u"video"_s};
        QVERIFY2(!forbidden.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString name = attribute.name().toString();
            const QString value = attribute.value().toString();
            QVERIFY2(!name.startsWith(u"on") && name != "style"_L1 && name != "src"_L1, qPrintable(name));
            if (name == "href"_L1) {
                static const QRegularExpression allowed(u"^(#[bhrn]-|https?://|mailto:)"_s);
                QVERIFY2(value.contains(allowed), qPrintable(value));
                if (value.startsWith(u'#')) {
                    targets.insert(value.sliced(1));
                }
            }
            if (name == "id"_L1) {
                QVERIFY2(ids.insert(value).second, qPrintable(value));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDocumentFormats)
#include "tst_documentformats.moc"
