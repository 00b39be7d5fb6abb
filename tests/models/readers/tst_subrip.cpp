// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/subrip.h"
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class SubRipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("outline");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outline,
                            int warnings = 0) { QTest::newRow(name) << bytes << outline << warnings; };
        row("plain",
            "1\n00:00:01,000 --> 00:00:02,000\nOne\ntwo.\n\n2\n00:00:05,000 --> 00:00:06,000\nThree.\n\n",
            {u" 1-2: One two."_s, u" 5-6: Three."_s});
        row("CRLF and no last newline",
            "1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.\r\n\r\n2\r\n"
            "00:00:02,000 --> 00:00:03,000\r\nTwo.",
            {u" 1-3: One. Two."_s});
        row("no numbers, dots for commas", "00:00:01.000 --> 00:00:02.000\nOne.\n\n0:02 --> 0:03\nTwo.",
            {u" 1-3: One. Two."_s});
        row("no blank lines between cues",
            "1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n"
            "3\n00:00:03,000 --> 00:00:04,000\nThree.",
            {u" 1-4: One. Two. Three."_s});
        row("a number that is said",
            "1\n00:00:01,000 --> 00:00:02,000\nHow many?\n42\n00:00:02,000 --> 00:00:03,000\nReally.\n",
            {u" 1-3: How many? 42 Really."_s});
        row("blank lines within cues",
            "1\n\n00:00:01,000 --> 00:00:02,000\n\nOne\n\n\ntwo.\n\n\n2\n\n00:00:02,000 --> "
            "00:00:03,000\nThree.",
            {u" 1-3: One two. Three."_s});
        row("tags and codes",
            "1\n00:00:01,000 --> 00:00:02,000 X1:40 X2:600\n{\\an8}<i>One</i> <font "
            "color=\"#fff\">two</font>\\Nthree &amp; "
            "{four} <five> 1<2\n",
            {u" 1-2: One two three & {four} <five> 1<2"_s});
        row("references to line ends", "1\n00:00:01,000 --> 00:00:02,000\na&#10;&#10;&#10;b&#13;c\n",
            {u" 1-2: a   b c"_s});
        row("hours over 99 and overlaps",
            "1\n100:00:01,000 --> 100:00:05,000\nOne.\n\n2\n100:00:02,000 --> 100:00:03,000\nTwo.\n",
            {u" 360001-360005: One. Two."_s});
        row("names when the speaker changes",
            "1\n00:00:01,000 --> 00:00:02,000\nAnn: One\ntwo.\n\n2\n00:00:09,000 --> 00:00:10,000\nThree.\n\n"
            "3\n00:00:11,000 --> 00:00:12,000\nBen: Four.\n\n4\n00:00:12,000 --> 00:00:13,000\nAnn: Five.\n\n"
            "5\n00:00:13,000 --> 00:00:14,000\nBen: Six.\n",
            {u"Ann 1-10: One two. Three."_s, u"Ben 11-12: Four."_s, u"Ann 12-13: Five."_s,
             u"Ben 13-14: Six."_s});
        row("voices, as converters leave them",
            "1\n00:00:01,000 --> 00:00:02,000\n<v Ann>One.\n\n2\n00:00:02,000 --> 00:00:03,000\n<v "
            "Ben>Two.</v>\n",
            {u"Ann 1-2: One."_s, u"Ben 2-3: Two."_s});
        row("times that cannot be read",
            "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:02,000 --> 00:99:0,000\nTwo.\n\n3\nThree.\n",
            {u" 1-2: One. Two. Three."_s}, 2);
        row("an arrow that is said",
            "1\n00:00:01,000 --> 00:00:02,000\nFrom\n10 -> 20 percent.\n\n2\n00:00:02,000 --> 00:00:03,000\n"
            "2 -> 3 it was,\n12:30 -> 13:00 every day.\n\n7 -> 8 times\n\n3\n4 --> 5 more.\n",
            {u" 1-3: From 10 -> 20 percent. 2 -> 3 it was, 12:30 -> 13:00 every day. 7 -> 8 times 4 --> 5 more."_s},
            1);
        row("byte order marks within",
            "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n\xef\xbb\xbf"
            "2\n00:00:02,000 --> 00:00:03,000\n\xef\xbb\xbfTwo.\n",
            {u" 1-3: One. Two."_s});
        row("times with other marks",
            "1\n00:00:01;000 --> 00:00:02;000\nOne.\n\n2\n00：00：02，000 –> 00:00: 03,000 Two.\n",
            {u" 1-3: One. Two."_s});
        row("words before the first times", "My film\n\n1\n00:00:01,000 --> 00:00:02,000\nOne.\n",
            {u" 1-2: My film One."_s}, 1);
        row("words after the times", "00:00:01,000 --> 00:00:02,000 One.\n", {u" 1-2: One."_s});
        row("WebVTT without its first line", "00:01.000 --> 00:02.000 position:10% align:start\nOne.\n",
            {u" 1-2: One."_s});
    }
    void makesTurns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, outline);
        QFETCH(int, warnings);
        const Source source = sourceOf(bytes);
        NoProgress progress;
        const auto transcript = subRipFormat().read(source, progress);
        QVERIFY(transcript);
        QCOMPARE(violation(*transcript, source.text).value_or(QString()), QString());
        QCOMPARE(outlineOf(*transcript), outline);
        QCOMPARE(int(transcript->warnings.size()), warnings);
        QCOMPARE(transcript->format, u"subrip"_s);
    }

    void refusesWhatHasNoWords()
    {
        NoProgress progress;
        const auto transcript =
            subRipFormat().read(sourceOf("1\n00:00:01,000 --> 00:00:02,000\n\n"), progress);
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().code, ErrorCode::NoWords);
    }

    void knowsItsFilesByContent()
    {
        const auto fit = subRipFormat().fit;
        QCOMPARE(fit(sourceOf("1\n00:00:01,000 --> 00:00:02,000\nx")), Fit::Certain);
        QCOMPARE(fit(sourceOf("Title\n\nby me\n\n1\n00:00:01,000 --> 00:00:02,000\nx")), Fit::Likely);
        QCOMPARE(fit(sourceOf("[00:01.000 --> 00:02.000]  x")), Fit::No);
        QCOMPARE(fit(sourceOf("1 -> 2 -> 3")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(SubRipTest)
#include "tst_subrip.moc"
