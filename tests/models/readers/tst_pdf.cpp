// SPDX-License-Identifier: MIT
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/pdf.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/pdfs.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"
#include "tests/models/readers/zips.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList outline(const QByteArray &pdf)
{
    const Result<Transcript> read = readBytes(u"a.pdf"_s, pdf);
    return !read              ? QStringList{u"error %1"_s.arg(int(read.error().code))}
           : violation(*read) ? QStringList{*violation(*read)}
                              : outlineOf(*read);
}

QStringList warnings(const QByteArray &pdf)
{
    QStringList keys;
    const Result<Transcript> read = readBytes(u"a.pdf"_s, pdf);
    for (const Warning &warning : read ? read->warnings : std::vector<Warning>()) {
        keys.append(warningKey(warning));
    }
    return keys;
}

const QStringList Talk{u"Ann: How was it there, at the mill by the river?"_s,
                       u"Ben: It was hard, and it was cold in winter. There was no light"_s,
                       u"before eight, and none after four."_s, u"Ann: And then?"_s,
                       u"Ben: Then it went well."_s};
const QStringList TalkOutline{
    u"Ann ?-?: How was it there, at the mill by the river?"_s,
    u"Ben ?-?: It was hard, and it was cold in winter. There was no light before eight, and none after four."_s,
    u"Ann ?-?: And then?"_s, u"Ben ?-?: Then it went well."_s};

QByteArray onePage(const QStringList &lines)
{
    return PdfPages().lines(72, 72, lines).bytes();
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("labels") << onePage(Talk) << TalkOutline;
        QTest::newRow("labels apart") << onePage(Talk.join(u"||"_s).split(u'|')) << TalkOutline;
        QTest::newRow("times") << onePage({u"[00:00:05] Ann: How was it?"_s,
                                           {},
                                           u"[00:00:12] Ben: Hard."_s,
                                           {},
                                           u"[00:00:20] Ann: And then?"_s,
                                           {},
                                           u"[00:00:31] Ben: Well."_s})
                               << QStringList{u"Ann 5-?: How was it?"_s, u"Ben 12-?: Hard."_s,
                                              u"Ann 20-?: And then?"_s, u"Ben 31-?: Well."_s};
        QTest::newRow("names on lines of their own")
            << onePage({u"Ann Miller  0:05"_s,
                        u"How was it?"_s,
                        {},
                        u"Ben Wood  0:12"_s,
                        u"It was hard, and"_s,
                        u"it was cold."_s,
                        {},
                        u"Ann Miller  0:20"_s,
                        u"And then?"_s,
                        {},
                        u"Ben Wood  0:31"_s,
                        u"Then it went well."_s})
            << QStringList{u"Ann Miller 5-?: How was it?"_s,
                           u"Ben Wood 12-?: It was hard, and it was cold."_s, u"Ann Miller 20-?: And then?"_s,
                           u"Ben Wood 31-?: Then it went well."_s};
        QTest::newRow("names in the margin")
            << PdfPages()
                   .lines(72, 72, {u"Ann:"_s, u"Ben:"_s, {}, u"Ann:"_s, u"Ben:"_s})
                   .lines(140, 72,
                          {u"How was it?"_s, u"It was hard, and"_s, u"it was cold."_s, u"And then?"_s,
                           u"It went well."_s})
                   .bytes()
            << QStringList{u"Ann ?-?: How was it?"_s, u"Ben ?-?: It was hard, and it was cold."_s,
                           u"Ann ?-?: And then?"_s, u"Ben ?-?: It went well."_s};
        QTest::newRow("headings by the size of letters")
            << PdfPages()
                   .text(72, 72, u"A long talk"_s, 24)
                   .text(72, 110, u"The mill"_s, 16)
                   .lines(72, 140, Talk)
                   .text(72, 240, u"The river"_s, 16)
                   .lines(72, 270, Talk)
                   .bytes()
            << (QStringList{u"# A long talk"_s, u"# The mill"_s} + TalkOutline +
                QStringList{u"# The river"_s} + TalkOutline);
        QTest::newRow("French") << onePage({u"Enquêteur : Comment était-ce, là-bas ?"_s,
                                            u"Enquêtée : C’était dur, l’hiver."_s,
                                            u"Enquêteur : Et après ?"_s, u"Enquêtée : Après, ça allait."_s})
                                << QStringList{u"Enquêteur ?-?: Comment était-ce, là-bas ?"_s,
                                               u"Enquêtée ?-?: C’était dur, l’hiver."_s,
                                               u"Enquêteur ?-?: Et après ?"_s,
                                               u"Enquêtée ?-?: Après, ça allait."_s};
        QTest::newRow("blanks before the first byte") << "\n \n" + onePage(Talk) << TalkOutline;
    }
    void reads()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const QStringList, expected);
        QCOMPARE(outline(pdf), expected);
    }

    void saysWhatItCannotKnow() { QCOMPARE(warnings(onePage(Talk)), QStringList{u"OnlyPages: "_s}); }

    void hyphensAtLineEnds_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("warning");
        QTest::newRow("the word stands elsewhere")
            << QStringList{u"We spoke of water, and then of wa-"_s, u"ter again, and of the river."_s}
            << u"We spoke of water, and then of water again, and of the river."_s
            << u"HyphensAtLineEnds: 1, 0"_s;
        QTest::newRow("a compound that stands elsewhere")
            << QStringList{u"We spoke of re-creation and recreation, and then of re-"_s,
                           u"creation again, and so."_s}
            << u"We spoke of re-creation and recreation, and then of re-creation again, and so."_s
            << u"HyphensAtLineEnds: 0, 1"_s;
        QTest::newRow("nobody can know")
            << QStringList{u"We spoke of all of this, and then of long-"_s, u"term work, and of the river."_s}
            << u"We spoke of all of this, and then of long-term work, and of the river."_s
            << u"HyphensAtLineEnds: 0, 1"_s;
        QTest::newRow("a dash, not a hyphen")
            << QStringList{u"We spoke of all of this, and then -"_s, u"how was it - of the river at night."_s}
            << u"We spoke of all of this, and then - how was it - of the river at night."_s << QString();
        QTest::newRow("a word broken off")
            << QStringList{u"We spoke of all of this, and then of wat-"_s,
                           u"I mean, of the river at night."_s}
            << u"We spoke of all of this, and then of wat- I mean, of the river at night."_s << QString();
    }
    void hyphensAtLineEnds()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, expected);
        QFETCH(const QString, warning);
        const QByteArray pdf = onePage(lines);
        QCOMPARE(outline(pdf), QStringList{u" ?-?: "_s + expected});
        QCOMPARE(warnings(pdf).filter(u"Hyphens"_s).join(u"; "_s), warning);
    }

    void leavesOutPageHeads()
    {
        PdfPages pages;
        QStringList expected;
        for (int page = 1; page <= 5; ++page) {
            pages.text(72, 40, u"The mill: interview 12"_s)
                .lines(72, 90, Talk)
                .text(280, 800, u"Page %1 of 5"_s.arg(page));
            expected += TalkOutline;
            if (page < 5) {
                pages.newPage();
            }
        }
        const QByteArray pdf = pages.bytes();
        QCOMPARE(outline(pdf), expected);
        QCOMPARE(warnings(pdf),
                 (QStringList{u"OnlyPages: "_s, u"PartLeftOut: %1, 10"_s.arg(leftout::PageHeads)}));
    }

    /// What is said on two pages alike is no head.
    void keepsWhatIsSaid()
    {
        PdfPages pages;
        for (int page = 1; page <= 3; ++page) {
            pages.lines(72, 72,
                        {u"Ann: Yes."_s, u"Ben: It was page %1 of the book."_s.arg(page), u"Ann: No."_s});
            if (page < 3) {
                pages.newPage();
            }
        }
        QCOMPARE(outline(pages.bytes()).size(), 7); // Ann goes on over two pages twice
    }

    /// Who speaks, and when, stands at the head of each page, and the pages end with their sentences.
    void keepsWhoSpeaksAtTheHeadOfPages_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("first");
        QTest::newRow("a name among others") << u"Ann Bell"_s << u"Ann Bell ?-?: And page 1?"_s;
        QTest::newRow("a name and a colon") << u"Ann Bell:"_s << u"Ann Bell ?-?: And page 1?"_s;
    }
    void keepsWhoSpeaksAtTheHeadOfPages()
    {
        QFETCH(const QString, head);
        const QString other = head.endsWith(u':') ? u"Cy Dow:"_s : u"Cy Dow"_s;
        PdfPages pages;
        for (int page = 1; page <= 4; ++page) {
            pages.text(72, 72, head).text(72, 92, u"And page %1?"_s.arg(page)).text(72, 120, other);
            pages.lines(72, 140,
                        {u"It was page %1 of a book about the mill, and about"_s.arg(page),
                         u"the river that it stood by, and its keeper."_s});
            if (page < 4) {
                pages.newPage();
            }
        }
        const QStringList found = outline(pages.bytes());
        QCOMPARE(found.size(), 8);
        QTEST(found.front(), "first");
    }

    void keepsTimesAtTheHeadOfPages()
    {
        PdfPages pages;
        for (int page = 1; page <= 4; ++page) {
            pages.text(72, 72, u"[00:0%1:00]"_s.arg(page)).lines(72, 100, Talk);
            if (page < 4) {
                pages.newPage();
            }
        }
        QCOMPARE(outline(pages.bytes()).at(4), u"Ann 120-?: How was it there, at the mill by the river?"_s);
    }

    /// The same name is a head where the pages end within sentences.
    void leavesOutANameThatInterrupts()
    {
        PdfPages pages;
        for (int page = 1; page <= 4; ++page) {
            pages.text(72, 40, u"Ben Bell:"_s)
                .lines(72, 90, {u"winter, by the river."_s, u"Ann: And then?"_s, u"Ben: It was cold in"_s});
            if (page < 4) {
                pages.newPage();
            }
        }
        QVERIFY(!outline(pages.bytes()).join(u'\n').contains(u"Bell"_s));
    }

    void takesNoMarginOfNamesForAColumn()
    {
        PdfPages pages;
        for (int i = 0; i < 10; ++i) {
            pages.text(72, 72 + 28 * i, i % 2 == 0 ? u"Ann:"_s : u"Ben:"_s)
                .text(200, 72 + 28 * i,
                      i % 2 == 0 ? u"Where did %1 go?"_s.arg(i) : u"To the mill, %1."_s.arg(i));
        }
        const QStringList found = outline(pages.bytes());
        QCOMPARE(found.size(), 10);
        QCOMPARE(found.at(1), u"Ben ?-?: To the mill, 1."_s);
    }

    void goesOnOnTheNextPage()
    {
        const QByteArray pdf =
            PdfPages()
                .lines(72, 700, {u"Ann: How was it?"_s, u"Ben: It was hard, and it was cold in"_s})
                .newPage()
                .lines(72, 72, {u"winter, by the river."_s, u"Ann: And then?"_s})
                .bytes();
        QCOMPARE(outline(pdf),
                 (QStringList{u"Ann ?-?: How was it?"_s,
                              u"Ben ?-?: It was hard, and it was cold in winter, by the river."_s,
                              u"Ann ?-?: And then?"_s}));
    }

    void readsTwoColumns()
    {
        QStringList left;
        QStringList right;
        for (int i = 1; i <= 6; ++i) {
            left += {u"Ann: Is this the question number %1,"_s.arg(i), u"or is it not, after all?"_s};
            right += {u"Ben: This is the answer number %1,"_s.arg(i), u"and nothing else, I think."_s};
        }
        const QByteArray pdf =
            PdfPages()
                .text(72, 60, u"What was asked and answered in one long afternoon by the river"_s, 18)
                .lines(72, 90, left)
                .lines(320, 93, right)
                .bytes();
        const QStringList lines = outline(pdf);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"# What was asked and answered in one long afternoon by the river"_s);
        QVERIFY2(lines[1].startsWith(u"Ann ?-?: Is this the question number 1, or is it not, after all?"_s),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(u"This is the answer number 6, and nothing else, I think."_s),
                 qPrintable(lines[2]));
    }

    void readsFromRightToLeft()
    {
        const QString question = u"דנה: איך היה שם, ליד הנהר?"_s;
        const QString answer = u"יוסי: היה קשה ב-1962, וקר."_s;
        const QString text = outline(onePage({question, answer, question, answer})).join(u'\n');
        QVERIFY2(text.contains(u"איך היה שם, ליד הנהר?"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1962"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"דנה"_s), qPrintable(text));
    }

    void titlesOfTheFile_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("expected");
        QTest::newRow("title") << u"A talk"_s << u"A talk"_s;
        QTest::newRow("file") << u"talk-final2.docx"_s << QString();
        QTest::newRow("program") << u"Microsoft Word - talk"_s << QString();
    }
    void titlesOfTheFile()
    {
        QFETCH(const QString, stated);
        QFETCH(const QString, expected);
        const auto read = readBytes(u"a.pdf"_s, PdfPages(stated).lines(72, 72, Talk).bytes());
        QVERIFY(read);
        QCOMPARE(read->title, expected);
        QCOMPARE(read->format, u"pdf"_s);
    }

    void countsPagesWithoutText()
    {
        QCOMPARE(warnings(PdfPages().lines(72, 72, Talk).newPage().newPage().bytes()),
                 (QStringList{u"OnlyPages: "_s, u"PagesWithoutText: 2"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray words = pdfStream("BT /F 12 Tf 72 700 Td (Ann: Hello.) Tj ET");
        QTest::newRow("scanned") << PdfPages().newPage().bytes() << ErrorCode::PagesArePictures;
        QTest::newRow("a password") << pdfOfStream(words, 1,
                                                   "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" +
                                                       QByteArray(32, 'o') + ")/U(" + QByteArray(32, 'u') +
                                                       ")>>")
                                    << ErrorCode::Encrypted;
        QTest::newRow("nothing but a head") << QByteArray("%PDF-1.7\n") << ErrorCode::MalformedContainer;
        QTest::newRow("noise") << "%PDF-1.7\n" + QByteArray("obj <</Kids[1 0 R]>> ").repeated(1000)
                               << ErrorCode::MalformedContainer;
        QTest::newRow("too many pages") << pdfOfStream(words, 5'001) << ErrorCode::TooManyParts;
        QTest::newRow("too many words on a page")
            << pdfOfStream(
                   pdfStream("BT /F 4 Tf " + QByteArray("0 2 Td (a) Tj (b) Tj ").repeated(100'000) + "ET"))
            << ErrorCode::PageTooComplex;
    }
    void refuses()
    {
        QFETCH(const QByteArray, pdf);
        QFETCH(const ErrorCode, code);
        const auto read = readBytes(u"a.pdf"_s, pdf);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void reads5000Pages()
    {
        const auto read =
            readBytes(u"a.pdf"_s, pdfOfStream(pdfStream("BT /F 12 Tf 72 700 Td (Ann: Hello.) Tj ET"), 5'000));
        QVERIFY(read);
        QCOMPARE(read->body.count(u"Hello"_s), 5'000);
    }

    void isCancelledBetweenPages()
    {
        class Impatient final : public Progress
        {
        public:
            void report(qint64 done, qint64 /*total*/) override { m_done = done; }
            [[nodiscard]] bool isCancelled() const override { return m_done >= 3; }
            qint64 m_done = 0;
        } progress;
        const auto source =
            decodeSource(u"a.pdf"_s, pdfOfStream(pdfStream("BT /F 12 Tf 72 700 Td (Hello.) Tj ET"), 5'000));
        QVERIFY(source);
        const auto read = readTranscript(*source, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(progress.m_done, 3);
    }

    /// Whatever is left of the file, there are words of it or a clear reason.
    void truncated()
    {
        const QByteArray pdf = PdfPages().lines(72, 72, Talk).newPage().lines(72, 72, Talk).bytes();
        for (int part = 0; part <= 16; ++part) {
            const auto read = readBytes(u"a.pdf"_s, pdf.first(pdf.size() * part / 16));
            if (read) {
                QCOMPARE(violation(*read).value_or(QString()), QString());
                continue;
            }
            const std::array known{ErrorCode::FileEmpty, ErrorCode::MalformedContainer,
                                   ErrorCode::PagesArePictures, ErrorCode::NoWords};
            QVERIFY2(std::ranges::contains(known, read.error().code), qPrintable(QString::number(part)));
        }
    }

    /// There the command line has one line for each failure, and no other.
    void writesNothingToStandardError()
    {
        QByteArray pdf = onePage(Talk);
        pdf.replace("startxref", "startxxxx").replace("/Font", "/Fnot").replace("(D:", "(D:20xx");
        QTemporaryFile file;
        QVERIFY(file.open());
        const int kept = dup(STDERR_FILENO);
        dup2(file.handle(), STDERR_FILENO);
        const auto read = readBytes(u"a.pdf"_s, pdf);
        dup2(kept, STDERR_FILENO);
        close(kept);
        QVERIFY(read || read.error().code == ErrorCode::PagesArePictures);
        QCOMPARE(bytesOf(file.fileName()), QByteArray());
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
