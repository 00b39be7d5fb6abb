// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/textgrid.h"
#include "tests/models/readers/linguisticrows.h"

#include <QStringConverter>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture(const char *name)
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/textgrid/"_s + QString::fromLatin1(name));
}

} // namespace

class TextGridTest : public QObject
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
        const QStringList talk{u"Ann 0-2.5: Where was the \"old\" school?"_s,
                               u"Ben 2.5-5: By the river, near the mill."_s, u"Ann 6-9: And then?"_s,
                               u"Ben 6.5-9: It closed early."_s, u"bell 8.9-8.9: rings"_s};
        row("long", fixture("talk.TextGrid"), talk, 6, {u"MarkupLeftOut: Ben - words, 9"_s});
        QStringEncoder utf16(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16(QString::fromUtf8(fixture("talk.TextGrid")));
        row("long, UTF-16", wide, talk, 6, {u"MarkupLeftOut: Ben - words, 9"_s});
        row("short", fixture("short.TextGrid"), {u"Ann 0-1: Yes."_s, u" 2-2: knock"_s}, 2);
        row("chronological", fixture("chronological.TextGrid"),
            {u"Ann 0-0.5: Hello."_s, u"Ben 0.5-2: Good morning."_s, u"Ann 2-3.5: Is it?"_s}, 3);
        row("cut in a string", fixture("chronological.TextGrid").chopped(5),
            {u"Ann 0-0.5: Hello."_s, u"Ben 0.5-2: Good morning."_s, u"Ann 2-3.5: Is"_s}, 3,
            {u"Truncated: "_s});
        row("fewer entries than promised",
            "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 9 \"IntervalTier\" \"A\" 0 1 1e18 0 1 \"one\"",
            {u"A 0-1: one"_s}, 1, {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(textGridFormat()); }

    void refuses()
    {
        NoProgress progress;
        const auto format = textGridFormat();
        const auto malformed = format.read(
            sourceOf("\"ooTextFile\"\n\"TextGrid\"\n0 1 <exists> 1\n\"IntervalTier\" 0 1"), progress);
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().code, ErrorCode::MalformedContainer);
        QCOMPARE(malformed.error().line, 4);
        QCOMPARE(format.fit(sourceOf("File type = \"ooTextFile\"\nObject class = \"Sound\"")), Fit::No);
        QCOMPARE(format.fit(sourceOf("\"ooTextFile\" is what TextGrid says")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(TextGridTest)
#include "tst_textgrid.moc"
