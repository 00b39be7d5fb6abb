// SPDX-License-Identifier: MIT
#include "models/writers/latexnote.h"
#include "models/writers/latextext.h"
#include "models/writers/latexwriter.h"
#include "tests/models/writers/exportsample.h"
#include "tests/support/sure.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// Words that LaTeX must show as they are.
class LatexTest : public QObject
{
    Q_OBJECT

    static QString written(const ExportData &data, const ExportOptions &options = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        sure(writeLatex(data, options, buffer, progress));
        return QString::fromUtf8(buffer.data());
    }

    /// How deep groups are open at the end, what is escaped left aside; -1 where one is closed too often.
    static int openGroups(const QString &latex)
    {
        int open = 0;
        for (qsizetype i = 0; i < latex.size(); ++i) {
            if (latex[i] == u'\\') {
                ++i;
            } else if (latex[i] == u'{') {
                ++open;
            } else if (latex[i] == u'}' && --open < 0) {
                return -1;
            }
        }
        return open;
    }

    /// The pages' words, as typeset by a program; what that said instead, where it could not.
    static QString typeset(const QString &program, const QString &latex)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.tex"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(latex.toUtf8()) < 0) {
            return file.errorString();
        }
        file.close();
        constexpr int Patience = 180'000; // milliseconds: the first time fonts are looked up
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, {u"-interaction=nonstopmode"_s, u"-halt-on-error"_s, u"-no-shell-escape"_s,
                                u"notes.tex"_s});
        if (!process.waitForFinished(Patience) || process.exitCode() != 0) {
            return QString::fromUtf8(process.readAll());
        }
        process.start(u"pdftotext"_s, {u"notes.pdf"_s, u"-"_s});
        process.waitForFinished(Patience);
        return QString::fromUtf8(process.readAll()).simplified();
    }

private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("latex");
        const auto row = [](const char *name, const QString &words, const QString &latex) {
            QTest::newRow(name) << words << latex;
        };
        row("plain", u"Ann’s œuvre, 12 €"_s, u"Ann’s œuvre, 12 €"_s);
        row("hash", u"#1"_s, u"\\#1"_s);
        row("dollar", u"$x$"_s, u"\\$x\\$"_s);
        row("percent", u"50 % of"_s, u"50 \\% of"_s);
        row("ampersand", u"Q&A"_s, u"Q\\&A"_s);
        row("low line", u"a_b"_s, u"a\\_b"_s);
        row("braces", u"{a}"_s, u"\\{a\\}"_s);
        row("tilde", u"a~b"_s, u"a\\textasciitilde{}b"_s);
        row("caret", u"a^b"_s, u"a\\textasciicircum{}b"_s);
        row("backslash", u"\\input{x}"_s, u"\\textbackslash{}input\\{x\\}"_s);
        row("typewriter quotes", u"\"it's `so`\""_s,
            u"\\textquotedbl{}it\\textquotesingle{}s \\textasciigrave{}so\\textasciigrave{}"
            "\\textquotedbl{}"_s);
        row("angles", u"<<a>> | b"_s,
            u"\\textless{}\\textless{}a\\textgreater{}\\textgreater{} \\textbar{} b"_s);
        row("brackets", u"[…] x"_s, u"{[}…{]} x"_s);
        row("dashes", u"a--b---c - d"_s, u"a-{}-b-{}-{}-c - d"_s);
        row("commas", u"a,,b"_s, u"a,{},b"_s);
        row("no-break space", u"«\u00a0oui\u00a0»"_s, u"«~oui~»"_s);
        row("narrow no-break space", u"oui\u202f!"_s, u"oui\\,!"_s);
        row("soft hyphen", u"in\u00adter"_s, u"in\\-ter"_s);
        row("control characters", u"a\u0001b\u007fc\u0085d"_s, u"a\ufffdb\ufffdc\ufffdd"_s);
        row("lone surrogates", u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00), u"a\ufffdb\ufffd"_s);
        row("emoji", u"a 😀"_s, u"a 😀"_s);
        row("line breaks", u"a\nb\tc"_s, u"a b c"_s);
        row("spaces", u"a   b"_s, u"a \\ \\ b"_s);
        row("around", u"  a  "_s, u"a"_s);
    }

    void escapes()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, latex);
        QCOMPARE(latexInline(words), latex);
        QCOMPARE(openGroups(latexInline(words)), 0);
    }

    void keepsParagraphs()
    {
        QCOMPARE(latexParagraphs(u"One.\n\nTwo,\nthree."_s), u"One.\n\nTwo,\\newline{}\nthree."_s);
        QCOMPARE(latexParagraphs(u"\n\n\nOne.\n\n\n\n"_s), u"One."_s);
        QCOMPARE(latexParagraphs(u" in"_s), u"\\ in"_s); // TeX takes none at the start
        QCOMPARE(latexParagraphs({}), QString());
    }

    void piecesKeepTheirEnds()
    {
        QCOMPARE(latexPiece(u"a "_s), u"a\\ "_s);
        QCOMPARE(latexPiece(u" "_s), u"\\ "_s);
    }

    void addressesAreWhole()
    {
        QCOMPARE(latexAddress(u"https://a.example/x_y?b=1&c=%20#t=3"_s),
                 u"https://a.example/x\\_y?b=1\\&c=\\%20\\#t=3"_s);
        QCOMPARE(latexAddress(u"https://a.example/~ann"_s), u"https://a.example/\\%7Eann"_s);
    }

    void notes_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("latex");
        const auto row = [](const char *name, const QString &markdown, const QString &latex) {
            QTest::newRow(name) << markdown << latex;
        };
        row("emphasis", u"*a* **b** `c_d`"_s, u"\\emph{a} \\textbf{b} \\texttt{c\\_d}"_s);
        row("a list", u"- a\n- b"_s, u"\\begin{itemize}\n\\item{} a\n\\item{} b\n\\end{itemize}"_s);
        row("numbers", u"3. a\n4. b"_s,
            u"\\begin{itemize}\n\\item[{3.}] a\n\\item[{4.}] b\n\\end{itemize}"_s);
        row("a link", u"[a](https://a.example/%20)"_s, u"\\href{https://a.example/\\%20}{a}"_s);
        row("a script", u"[a](javascript:alert)"_s, u"a"_s);
        row("commands are words", u"\\\\input{x} <b>"_s,
            u"\\textbackslash{}input\\{x\\} \\textless{}b\\textgreater{}"_s);
    }

    void notes()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, latex);
        // Where a space stands between pieces of a line, it is a command.
        QCOMPARE(latexNote(markdown).replace(u"\\ "_s, u" "_s), latex);
    }

    void deepNotesStayWithinWhatLatexTakes()
    {
        QString markdown;
        for (int depth = 0; depth < 12; ++depth) {
            markdown += QString(2 * depth, u' ') + u"- item\n"_s;
        }
        markdown += u"\n> > > > > > quoted\n\n```\n{ open %\n```\n\n| a | b |\n|---|---|\n| { | $ |\n"_s;
        const QString latex = latexNote(markdown);
        QCOMPARE(latex.count(u"\\begin{"_s), latex.count(u"\\end{"_s));
        QCOMPARE(openGroups(latex), 0);
        qsizetype deepest = 0;
        qsizetype depth = 0;
        for (qsizetype at = 0; (at = latex.indexOf(u'\\', at)) >= 0; ++at) {
            depth += QStringView(latex).sliced(at).startsWith(u"\\begin{") ? 1 : 0;
            depth -= QStringView(latex).sliced(at).startsWith(u"\\end{") ? 1 : 0;
            deepest = std::max(deepest, depth);
        }
        QVERIFY(deepest <= 4);
    }

    void writesADocument()
    {
        ExportData data = test::sampleExport();
        data.episodes[0].title = u"100 % {of} \\it"_s;
        const QString latex = written(data);
        QVERIFY(latex.startsWith(u"% To be typeset"));
        QVERIFY(latex.contains(u"\\notesgroup "));
        QVERIFY(latex.contains(u"100 \\% \\{of\\} \\textbackslash{}it"));
        QVERIFY(latex.contains(u"turn 12"));
        QVERIFY(latex.trimmed().endsWith(u"\\end{document}"));
        QCOMPARE(openGroups(latex), 0);
        QCOMPARE(written(data), latex);
        ExportOptions options;
        options.language = u"fr"_s;
        options.pageSize = PageSize::Letter;
        QVERIFY(written(data, options).contains(u"\\documentclass[11pt,letterpaper]{article}"));
    }

    void isTypeset_data()
    {
        QTest::addColumn<ExportData>("data");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << test::sampleExport() << u"en"_s << u"learn to sleep in pieces"_s;
        QTest::newRow("French") << test::sampleExport() << u"fr"_s << u"learn to sleep in pieces"_s;
        ExportData russian = test::sampleExport();
        russian.episodes[0].annotations[0].quote = u"Я помню реку"_s;
        QTest::newRow("Cyrillic") << russian << u"en"_s << u"помню"_s;
        QTest::newRow("hostile") << test::hostileExport() << u"en"_s << u"{% include"_s;
    }

    void isTypeset()
    {
        QFETCH(const ExportData, data);
        QFETCH(const QString, language);
        QFETCH(const QString, words);
        const QString program = QStandardPaths::findExecutable(u"lualatex"_s);
        if (program.isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("lualatex or pdftotext is not there (texlive-luatex, poppler-utils of Debian)");
        }
        ExportOptions options;
        options.language = language;
        const QString pages = typeset(program, written(data, options));
        QVERIFY2(pages.contains(words), qPrintable(pages.right(2'000)));
    }
};

QTEST_GUILESS_MAIN(LatexTest)
#include "tst_latex.moc"
