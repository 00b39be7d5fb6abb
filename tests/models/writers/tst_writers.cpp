// SPDX-License-Identifier: MIT
#include "models/writers/writer.h"
#include "tests/models/writers/exportsample.h"

#include <md4c.h>

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

const WriterFormat *notesFormat(QStringView idOrSuffix)
{
    return formatOf(exportKinds().front(), idOrSuffix);
}

QByteArray written(const QString &format, const ExportData &data, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto result = notesFormat(format)->write(data, options, buffer, progress);
    if (!result) {
        qWarning() << int(result.error().code) << result.error().arguments << result.error().detail;
        return {};
    }
    return buffer.data();
}

/// A page without its style sheet, its script and what both are known by.
QByteArray withoutSheetAndScript(const QByteArray &page)
{
    static const QRegularExpression content(u"(<(style|script)>).*?(</\\2>)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hash(u"'sha256-[^']*'"_s);
    QString text = QString::fromUtf8(page);
    text.replace(content, u"\\1\\3"_s);
    text.replace(hash, u"'sha256-'"_s);
    return text.toUtf8();
}

ExportOptions byTag()
{
    ExportOptions options;
    options.grouping = Grouping::ByTag;
    options.fields = AllFields;
    return options;
}

/// The text of each block quote, paragraphs joined by an empty line.
QStringList quotesOf(const QByteArray &markdown)
{
    struct Reading {
        QStringList quotes;
        bool inQuote = false;
        bool first = true;
        int depth = 0; ///< in lists, where notes are
    } reading;
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) {
        auto &r = *static_cast<Reading *>(data);
        r.depth += type == MD_BLOCK_UL || type == MD_BLOCK_OL ? 1 : 0;
        if (type == MD_BLOCK_QUOTE && r.depth == 0) {
            r.quotes += QString();
            r.inQuote = r.first = true;
        } else if (type == MD_BLOCK_P && r.inQuote) {
            r.quotes.last() += r.first ? u""_s : u"\n\n"_s;
            r.first = false;
        }
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        auto &r = *static_cast<Reading *>(data);
        r.depth -= type == MD_BLOCK_UL || type == MD_BLOCK_OL ? 1 : 0;
        r.inQuote = r.inQuote && type != MD_BLOCK_QUOTE;
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        auto &r = *static_cast<Reading *>(data);
        if (r.inQuote) {
            const QString words = QString::fromUtf8(text, qsizetype(size));
            r.quotes.last() += type == MD_TEXT_BR       ? u"\n"_s
                               : type == MD_TEXT_ENTITY ? QString(QChar(words.sliced(2).chopped(1).toInt()))
                                                        : words;
        }
        return 0;
    };
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &reading);
    return reading.quotes;
}

} // namespace

class TestWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreFound()
    {
        QCOMPARE(exportKind(u"notes"), &exportKinds().front());
        QCOMPARE(notesFormat(u"markdown")->suffix, "md"_L1);
        QCOMPARE(notesFormat(u"MD")->id, "markdown"_L1);
        QCOMPARE(notesFormat(u"html")->id, "html"_L1);
        QVERIFY(!notesFormat(u"vtt"));
        QVERIFY(!notesFormat(u""));
        QVERIFY(!exportKind(u"nothing"));
    }

    // The outputs, pages without what stands the same in all, lie in writers-output of the folder the test
    // runs in; tests/fixtures/writers/refresh takes them over.
    void goldenFiles_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<ExportOptions>("options");
        ExportOptions french = byTag();
        french.language = u"fr"_s;
        ExportOptions bare;
        bare.fields = {};
        for (const auto &[name, options] :
             {std::pair{"by-episode", ExportOptions()}, std::pair{"by-tag", byTag()},
              std::pair{"french", french}, std::pair{"bare", bare}}) {
            QTest::addRow("%s.md", name) << u"md"_s << options;
            QTest::addRow("%s.html", name) << u"html"_s << options;
        }
    }

    void goldenFiles()
    {
        QFETCH(const QString, format);
        QFETCH(const ExportOptions, options);
        QByteArray actual = written(format, test::sampleExport(), options);
        QVERIFY(!actual.isEmpty());
        if (format == "html"_L1) {
            actual = withoutSheetAndScript(actual);
        }
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QDir().mkpath(u"writers-output"_s);
        const QString actualPath = QDir(u"writers-output"_s).absoluteFilePath(name);
        QFile output(actualPath);
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(actual);
        const QString expectedPath = QStringLiteral(FIXTURES "/writers/") + name;
        QFile expected(expectedPath);
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(u"No golden file: "_s + expectedPath));
        QVERIFY2(expected.readAll() == actual, qPrintable(u"diff -u %1 %2"_s.arg(expectedPath, actualPath)));
    }

    void sameDataSameBytes_data() { formatsAndData(); }

    void sameDataSameBytes()
    {
        QFETCH(const QString, format);
        QFETCH(const ExportData, data);
        QVERIFY(written(format, data, byTag()) == written(format, data, byTag()));
        const QLocale locale;
        QLocale::setDefault(QLocale(u"ar"_s));
        const QByteArray elsewhere = written(format, data);
        QLocale::setDefault(locale);
        QVERIFY(elsewhere == written(format, data));
    }

    void htmlIsWellFormedAndInert_data() { formatsAndData(); }

    void htmlIsWellFormedAndInert()
    {
        QFETCH(const QString, format);
        if (format != "html"_L1) {
            return;
        }
        QFETCH(const ExportData, data);
        for (const ExportOptions &options : {ExportOptions(), byTag()}) {
            const QByteArray html = written(format, data, options);
            QVERIFY(!html.isEmpty());
            QCOMPARE(html.count("<script"), 1);
            QCOMPARE(html.count("<input"), 1); // the filter's
            QXmlStreamReader reader(html);
            std::set<QString> ids;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement) {
                    checkElement(reader, ids);
                }
            }
            QVERIFY2(!reader.hasError(),
                     qPrintable(u"%1, line %2"_s.arg(reader.errorString()).arg(reader.lineNumber())));
            QVERIFY(html.contains("default-src 'none'"));
        }
    }

    void htmlShowsTheQuote()
    {
        const ExportData data = test::hostileExport();
        QXmlStreamReader reader(written(u"html"_s, data));
        QStringList quotes;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "blockquote"_L1 &&
                reader.attributes().hasAttribute(u"dir"_s)) {
                quotes += reader.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        }
        QString words = data.episodes[0].annotations[0].quote;
        words.remove(u"\n\n"_s);
        QCOMPARE(quotes, (QStringList{words, words}));
    }

    void markdownShowsTheQuotes_data() { formatsAndData(); }

    void markdownShowsTheQuotes()
    {
        QFETCH(const ExportData, data);
        QStringList expected;
        for (const ExportEpisode &episode : data.episodes) {
            for (const ExportAnnotation &annotation : episode.annotations) {
                expected += annotation.quote;
            }
        }
        QCOMPARE(quotesOf(written(u"md"_s, data)), expected);
    }

    /// Whatever is asked for: a passage whose place is in doubt is not cited as if it were certain.
    void doubtIsSaid_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("said");
        for (const auto &format : {u"markdown"_s, u"html"_s}) {
            QTest::addRow("%s, anchored", qPrintable(format)) << format << AnchorState::Anchored << QString();
            QTest::addRow("%s, to review", qPrintable(format))
                << format << AnchorState::ToReview << u"place to be checked"_s;
            QTest::addRow("%s, orphan", qPrintable(format))
                << format << AnchorState::Orphan << u"not in the text any more"_s;
        }
    }

    void doubtIsSaid()
    {
        QFETCH(const QString, format);
        QFETCH(const AnchorState, state);
        QFETCH(const QString, said);
        ExportData data;
        data.episodes.push_back({});
        ExportAnnotation annotation;
        annotation.quote = u"It had to be built."_s;
        annotation.state = state;
        data.episodes.front().annotations.push_back(annotation);
        ExportOptions options;
        options.fields = {};
        const QString text = QString::fromUtf8(written(format, data, options));
        QVERIFY(text.contains(u"had to be built"));
        QCOMPARE(text.contains(u"to be checked") || text.contains(u"any more"), !said.isEmpty());
        QVERIFY(text.contains(said));
    }

    void fieldsAreLeftOut()
    {
        ExportOptions options;
        options.fields = {};
        for (const QString &format : {u"md"_s, u"html"_s}) {
            const QString text = QString::fromUtf8(written(format, test::sampleExport(), options));
            QVERIFY(text.contains(u"Four hours"));
            for (const QString &left : {u"Ines"_s, u"Lindqvist"_s, u"skill"_s, u"Night shifts"_s, u"12:03"_s,
                                        u"Nights"_s, u"Nobody tells"_s, u"Thirty years"_s}) {
                QVERIFY2(!text.contains(left), qPrintable(left));
            }
        }
    }

    void anEmptyProjectIsADocument()
    {
        for (const QString &format : {u"md"_s, u"html"_s}) {
            QVERIFY(written(format, {}).contains("Annotated notes"));
        }
    }

    void cancelStops()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64, qint64) override {}
            [[nodiscard]] bool isCancelled() const override { return ++asked > 3; }
            mutable int asked = 0;
        } progress;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = notesFormat(u"html")->write(test::sampleExport(), {}, buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(!buffer.data().contains("</html>"));
    }

    void aRefusedTemplateIsSaid()
    {
        const QTemporaryDir folder;
        ExportOptions options;
        options.templateFolder = folder.path();
        for (const auto &[name, text] :
             {std::pair{"notes-group.md", "{% load x %}"}, std::pair{"notes.css", "</style>"}}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        for (const QStringView id : {u"markdown", u"html"}) {
            const auto result = notesFormat(id)->write(test::sampleExport(), options, buffer, progress);
            QCOMPARE(result.error().code, ErrorCode::TemplateRefused);
        }
    }

    void aTemplateOfOnesOwnCites_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << CitationStyle::NameTitleTime << u"[Ann, The lock & key, 12:03]"_s;
        QTest::newRow("number") << CitationStyle::NumberTurn << u"[E07, turn 45]"_s;
    }

    void aTemplateOfOnesOwnCites()
    {
        QFETCH(const CitationStyle, style);
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        ExportOptions options;
        options.templateFolder = folder.path();
        options.citation = style;
        QFile file(folder.filePath(u"notes-annotation.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{{ citation }}]");
        file.close();
        ExportData data = test::sampleExport();
        data.episodes.resize(1);
        data.episodes[0].title = u"The lock & key"_s;
        data.episodes[0].number = u"E07"_s;
        data.episodes[0].annotations.resize(1);
        ExportAnnotation &annotation = data.episodes[0].annotations[0];
        annotation.speaker = u"Ann"_s;
        annotation.turn = 45;
        annotation.start = std::chrono::seconds(723);
        annotation.links.clear();
        const QString page = QString::fromUtf8(written(u"html"_s, data, options));
        QVERIFY2(page.contains(expected.toHtmlEscaped()), qPrintable(page.right(2000)));
    }

    void byPersonAndByQuestion()
    {
        ExportData data = test::sampleExport();
        data.persons = {{.name = u"Marta Lindqvist"_s}, {.name = u"Nobody Here"_s}};
        data.questions = {{.text = u"What were the nights like?"_s}};
        data.episodes[0].annotations[0].persons = {0};
        data.episodes[0].annotations[1].question = 0;
        ExportOptions options;
        options.grouping = Grouping::ByPerson;
        for (const QString &format : {u"md"_s, u"html"_s}) {
            options.grouping = Grouping::ByPerson;
            const QString persons = QString::fromUtf8(written(format, data, options));
            QVERIFY(persons.contains(u"Marta Lindqvist"));
            QVERIFY(!persons.contains(u"Nobody Here"));
            QVERIFY(persons.contains(u"Without person"));
            QVERIFY(persons.contains(data.episodes[0].title)); // which interview a passage is from
            options.grouping = Grouping::ByQuestion;
            const QString questions = QString::fromUtf8(written(format, data, options));
            QVERIFY(questions.contains(u"What were the nights like?"));
            QVERIFY(questions.contains(u"Outside the questions of the guide"));
        }
    }

    void aHoleInTheDataStaysOut()
    {
        ExportData data = test::sampleExport();
        data.title += QChar(0xfdd0);
        data.episodes[0].title += QChar(0xfdd0);
        QCOMPARE(written(u"md"_s, data).count("> You learn to sleep"), 1);
    }

    void tenThousandAnnotations_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("md") << u"md"_s;
        QTest::newRow("html") << u"html"_s;
    }

    void tenThousandAnnotations()
    {
        QFETCH(const QString, format);
        const ExportData data = test::largeExport(10'000);
        qsizetype size = 0;
        QBENCHMARK
        {
            size = written(format, data).size();
        }
        QVERIFY(size > 1'000'000);
    }

private:
    static void formatsAndData()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<ExportData>("data");
        ExportData large = test::sampleExport();
        large.episodes[0].annotations[0].quote = u"a *b* <c> "_s.repeated(10'000) + u'.';
        for (const QString &format : {u"md"_s, u"html"_s}) {
            QTest::addRow("sample, %s", qPrintable(format)) << format << test::sampleExport();
            QTest::addRow("hostile, %s", qPrintable(format)) << format << test::hostileExport();
            QTest::addRow("100,000 characters, %s", qPrintable(format)) << format << large;
        }
    }

    static void checkElement(const QXmlStreamReader &reader, std::set<QString> &ids)
    {
        static const QSet<QString> forbidden{u"iframe"_s, u"object"_s, u"embed"_s, u"img"_s,  u"svg"_s,
                                             u"form"_s,   u"base"_s,   u"link"_s,  u"video"_s};
        QVERIFY2(!forbidden.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString name = attribute.name().toString();
            const QString value = attribute.value().toString();
            QVERIFY2(!name.startsWith(u"on") && name != "style"_L1 && name != "src"_L1, qPrintable(name));
            if (name == "href"_L1) {
                static const QRegularExpression allowed(u"^(#[ag]-|https?://|mailto:)"_s);
                QVERIFY2(value.contains(allowed), qPrintable(value));
            }
            if (name == "id"_L1) {
                QVERIFY2(ids.insert(value).second, qPrintable(value));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
