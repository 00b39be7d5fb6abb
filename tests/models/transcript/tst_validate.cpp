// SPDX-License-Identifier: MIT
#include "models/transcript/transcriptbuilder.h"
#include "models/transcript/validate.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ValidateTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QStringView Source = u"Start Ann: One. Ben: Two.";

    static Transcript good()
    {
        TranscriptBuilder builder(Source);
        builder.beginSection(Source.first(5), 2);
        builder.addUnit({builder.label(u"Ann"_s)}, Source.sliced(11, 4), TranscriptBuilder::Join::Line,
                        Milliseconds(0), Milliseconds(10));
        builder.addUnit({builder.label(u"Ben"_s)}, Source.sliced(21, 4), TranscriptBuilder::Join::Line,
                        Milliseconds(10), Milliseconds(20));
        builder.continueUnit(u"More.");
        return builder.finish();
    }

private Q_SLOTS:
    void acceptsWhatTheBuilderMakes()
    {
        QCOMPARE(violation(good(), Source).value_or(QString()), QString());
        QCOMPARE(good().body, u"Start\n\nOne.\n\nTwo. More."_s);
        QCOMPARE(good().text(good().times.back().range), u"Two. More.");
        QCOMPARE(violation(TranscriptBuilder({}).finish()).value_or(QString()), QString());
    }

    void findsEveryBrokenRule_data()
    {
        QTest::addColumn<std::function<void(Transcript &)>>("damage");
        const auto row = [](const char *name, const std::function<void(Transcript &)> &damage) {
            QTest::newRow(name) << damage;
        };
        row("NUL", [](Transcript &t) { t.body[1] = QChar(u'\0'); });
        row("lone surrogate", [](Transcript &t) { t.body[1] = QChar(0xD83D); });
        row("carriage return", [](Transcript &t) { t.body[1] = u'\r'; });
        row("words in no turn", [](Transcript &t) { t.body += u" more"_s; });
        row("no blank line", [](Transcript &t) { t.body[5] = u' '; });
        row("space at a turn's end", [](Transcript &t) { t.body.back() = u' '; });
        row("empty turn", [](Transcript &t) { t.turns[0].range.stop = t.turns[0].range.start; });
        row("turn outside", [](Transcript &t) { t.turns[1].range.stop = Utf16Offset(1000); });
        row("turns swapped", [](Transcript &t) { std::swap(t.turns[0], t.turns[1]); });
        row("no section", [](Transcript &t) { t.sections.clear(); });
        row("section behind the turns", [](Transcript &t) { t.sections[0].firstTurn = 7; });
        row("second section without title", [](Transcript &t) {
            t.sections.push_back({.id = {}, .level = 2, .titleRange = {}, .firstTurn = 1});
        });
        row("section without level", [](Transcript &t) { t.sections[0].level = 0; });
        row("unknown label", [](Transcript &t) { t.turns[0].labels = {9}; });
        row("label twice in a turn", [](Transcript &t) { t.turns[0].labels = {0, 0}; });
        row("two equal labels", [](Transcript &t) { t.labels[1].name = t.labels[0].name; });
        row("space around a name", [](Transcript &t) { t.labels[1].name += u' '; });
        row("turn ends before it starts", [](Transcript &t) { t.turns[1].end = Milliseconds(1); });
        row("times out of order", [](Transcript &t) { std::swap(t.times[0], t.times[1]); });
        row("time ends before it starts", [](Transcript &t) { t.times[1].end = Milliseconds(1); });
        row("pieces out of order", [](Transcript &t) { std::swap(t.pieces[0], t.pieces[1]); });
        row("piece of other words", [](Transcript &t) { t.pieces[1].source = Utf16Offset(0); });
        row("piece outside the source", [](Transcript &t) { t.pieces[1].source = Utf16Offset(1000); });
        row("negative units", [](Transcript &t) { t.units = -1; });
        row("language by name", [](Transcript &t) { t.language = u"French"_s; });
    }
    void findsEveryBrokenRule()
    {
        QFETCH(std::function<void(Transcript &)>, damage);
        Transcript transcript = good();
        damage(transcript);
        QVERIFY(violation(transcript, Source));
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "tst_validate.moc"
