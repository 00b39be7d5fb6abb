// SPDX-License-Identifier: MIT
#include "models/readers/limits.h"
#include "models/readers/reader.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The text many times, with the number of the time in the place of %1.
QByteArray numbered(const char *text, int times)
{
    QString made;
    for (int i = 0; i < times; ++i) {
        made += QString::fromLatin1(text).arg(i);
    }
    return made.toUtf8();
}

} // namespace

/// Input that nobody means well. It may be refused or read, but not crash, lose words, or take its square in
/// time: at these sizes that is many minutes, and Qt Test ends a row after five.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        constexpr qsizetype Many = 100'000;
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s, .md", name) << u"a.md"_s << bytes;
            QTest::addRow("%s, .txt", name) << u"a.txt"_s << bytes;
        };
        QTest::addRow("a first cue of nothing, .srt")
            << u"a.srt"_s << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n\xEF\xBB\xBF\nHello.\n");
        row("nested quotes", QByteArray(">").repeated(Many) + " deep\n");
        row("nested quotes with blanks", QByteArray("> ").repeated(Many) + "deep\n");
        row("lines of quotes", QByteArray(">>> a\n\n").repeated(Many));
        row("times and nothing else", "1\n00:00:21 00:28 - 00:00:\nAnn: Who paid?\n\n00:01  00:02 - 00:03\n\n"
                                      "4\n00:00: \"text\": \"And?\"},\n  {\"\": null}\n");
        row("open brackets", QByteArray("[").repeated(Many) + "a");
        row("links in links", QByteArray("[").repeated(Many) + "a" + QByteArray("](b)").repeated(Many));
        row("half links", QByteArray("[a](").repeated(Many));
        row("brackets, then half links",
            QByteArray("[").repeated(50 * Many) + QByteArray("](").repeated(50 * Many));
        row("groups of people", numbered("Ann: a\nBen: b\nNa%1 and Nb%1: c\n", 3000));
        row("names that are never spoken of",
            numbered("Na%1 Nb%1: a\nNa%1: b // c: d // e\n", 1900) + QByteArray("// x: y ").repeated(Many));
        row("open stars", QByteArray("*a ").repeated(Many));
        row("stars", QByteArray("*").repeated(Many) + "a" + QByteArray("*").repeated(Many));
        row("pairs", QByteArray("**a** _b_ ").repeated(Many));
        row("backticks", [] {
            QByteArray runs;
            for (int i = 1; i < 1000; ++i) {
                runs += QByteArray("`").repeated(i) + ' ';
            }
            return runs;
        }());
        row("single backticks", QByteArray("`a ``b ").repeated(Many));
        row("open tags", QByteArray("<a ").repeated(Many));
        row("open comments", QByteArray("a <!-- ").repeated(Many));
        row("comments on one line", QByteArray("<!---->").repeated(Many) + QByteArray(" ").repeated(Many));
        row("comments on one line, open", QByteArray("<!---->").repeated(Many) + "<!--");
        row("divs", QByteArray("<div>\n").repeated(Many) + "a\n");
        row("Liquid", QByteArray("{% ").repeated(Many) + "{{ ");
        row("entities", QByteArray("&amp").repeated(Many) + QByteArray("&amp;").repeated(Many));
        row("headings", QByteArray("# a?\n").repeated(Many));
        row("colons", QByteArray("A: ").repeated(Many));
        row("labels", QByteArray("Ann: a\nBen: b?\n").repeated(Many));
        row("bare labels", QByteArray("Ann:\nBen:\n").repeated(Many));
        row("short lines", QByteArray("Ann\n\nBen\n\n").repeated(Many));
        row("names in rows", [] {
            QByteArray lines;
            for (int i = 0; i < 100'000; ++i) {
                lines += "Name" + QByteArray::number(i) + ": says so.\n";
            }
            return lines;
        }());
        row("times", QByteArray("[00:00:01]\n").repeated(Many));
        row("blank lines", QByteArray("\n").repeated(10 * Many) + "a");
        row("rules", QByteArray("---\n").repeated(Many) + "a");
        row("front matter", "---\n" + QByteArray("a: {b: [\n").repeated(Many) + "---\nText.\n");
        row("YAML aliases", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n---\nText.\n");
        row("YAML sequences", "---\n" + QByteArray("- ").repeated(Many) + "\n---\nText.\n");
        row("YAML tags", "---\n" + QByteArray("? ").repeated(Many) + "\n---\nText.\n");
        row("fence", "```\n" + QByteArray("a\n").repeated(Many));
        row("long line", QByteArray("word ").repeated(3'000'000));
        row("long line of marks", QByteArray("*_`[").repeated(3'000'000));
        row("some zeros", QByteArray("Ann: so\nBen: it").repeated(100) + '\0' + "is\n");
        row("UTF-16 cut short", QByteArray("\xff\xfe\x41\0\x42\0\x43", 7));
        row("UTF-16 lone surrogates", QByteArray("\xff\xfe\x41\0\x00\xd8\x42\0\x00\xdc\x20\0", 12));
        row("UTF-8 cut short", "caf\xc3");
        row("bidi controls", "Ann: a\xe2\x80\xae txt.exe \xe2\x81\xa6 b\n");
        row("carriage returns", QByteArray("\r").repeated(Many) + "a");
    }
    void isReadOrRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const Result<Source> source = decodeSource(name, bytes);
        if (!source) {
            QCOMPARE(source.error().file, name);
            return;
        }
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        if (!transcript) {
            QCOMPARE(transcript.error().code, ErrorCode::NoWords);
            return;
        }
        QVERIFY(!transcript->body.contains(QChar(u'\0')));
        QVERIFY(transcript->body.isValidUtf16());
    }

    void refusesALineOverTheLimit()
    {
        const Result<Source> source = decodeSource(u"a.txt"_s, QByteArray(limits::LineUnits + 1, 'x'));
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().code, ErrorCode::LineTooLong);
        QCOMPARE(source.error().line, 1);
    }

    void stopsWhenAsked()
    {
        class Impatient final : public Progress
        {
        public:
            void report(qint64 /*done*/, qint64 /*total*/) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        const Result<Source> source = decodeSource(u"a.txt"_s, "Ann: Hello.\n");
        QVERIFY(source.has_value());
        Impatient progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(!transcript.has_value());
        QCOMPARE(transcript.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "tst_hostile.moc"
