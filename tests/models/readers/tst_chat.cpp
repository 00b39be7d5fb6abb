// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/chat.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture()
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/chat/kitchen.cha"_s);
}

QByteArray line(const QByteArray &words)
{
    return "@Begin\n@Participants:\tA Adult\n*A:\t" + words + "\n@End\n";
}

} // namespace

class ChatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        addReadingColumns();
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outline, int units,
                            const QStringList &warnings = {}) {
            QTest::newRow(name) << bytes << outline << units << warnings;
        };
        row("codes, times, gems", fixture(),
            {u"# The old kitchen"_s, u"INV 0-1.52: what did you you cook here?"_s,
             u"Ann Le Roy 1.52-5: uh soup because we had [laughs] no oven. it was goed in New York [whispers]…"_s,
             u"MOT ?-?: xxx yes, [mhm] really?"_s, u"# Garden"_s, u"INV 7-8: and then –"_s},
            5,
            {u"FrontMatterLeftOut: Location"_s, u"MarkupLeftOut: %mor, 1"_s, u"MarkupLeftOut: [ ], 4"_s,
             u"LeftOut: the tape stops, 14"_s});
        row("spaces go on with the line", line("one\n  two\n\n\tthree ."), {u"A ?-?: one two three."_s}, 1);
        row("numbers and marks that are words", line("0 10 0x ( 5 ) a@b <c"), {u"A ?-?: 10 5 a c"_s}, 1,
            {u"MarkupLeftOut: [ ], 2"_s});
        row("open codes",
            line("one [/ two \x15"
                 "3_4"),
            {u"A ?-?: one / two 3 4"_s}, 1);
        row("cut", "@Begin\n@Participants:\tA Adult\n*A:\tone\n", {u"A ?-?: one"_s}, 1, {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(chatFormat()); }

    void takesTheFacts()
    {
        NoProgress progress;
        const auto transcript = chatFormat().read(sourceOf(fixture()), progress);
        QVERIFY(transcript);
        QCOMPARE(transcript->language, u"en"_s);
        QCOMPARE(transcript->media, u"kitchen"_s);
        QCOMPARE(transcript->date, QDate(1984, 11, 10));
        QCOMPARE(transcript->labels[0].role, Role::Interviewer);
        QCOMPARE(transcript->labels[1].role, Role::Interviewee);
    }

    void knowsItsFilesByContent()
    {
        const auto fit = chatFormat().fit;
        QCOMPARE(fit(sourceOf("@Participants:\tA Adult\n*A:\tone")), Fit::Likely);
        QCOMPARE(fit(sourceOf("* A: one\n* B: two")), Fit::No);
        QCOMPARE(fit(sourceOf("@ann: hello\n@Begin")), Fit::No);
        QCOMPARE(fit(sourceOf("Text\n@Begin\n@Participants:\tx")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(ChatTest)
#include "tst_chat.moc"
