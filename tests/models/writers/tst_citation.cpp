// SPDX-License-Identifier: MIT
#include "models/writers/citation.h"
#include "models/writers/presets/passageparts.h"
#include "tests/models/writers/exportsample.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCitation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citations_data()
    {
        QTest::addColumn<QStringList>("known"); // speaker, title, number
        QTest::addColumn<int>("turn");
        QTest::addColumn<bool>("isTimed");
        QTest::addColumn<QString>("byName");
        QTest::addColumn<QString>("byNumber");
        const auto row = [](const char *name, const QStringList &known, int turn, bool isTimed,
                            const QString &byName, const QString &byNumber) {
            QTest::newRow(name) << known << turn << isTimed << byName << byNumber;
        };
        row("all", {u"Ann Weaver"_s, u"The lock"_s, u"E07"_s}, 45, true, u"Ann Weaver, The lock, 12:03"_s,
            u"E07, turn 45"_s);
        row("no name", {{}, u"The lock"_s, {}}, 45, false, u"interviewee, The lock"_s,
            u"The lock, turn 45"_s);
        row("no place", {u"Ann"_s, u"The\nlock"_s, {}}, 0, false, u"Ann, The lock"_s, u"The lock"_s);
        row("no title", {u"Ann"_s, {}, {}}, 1200, true, u"Ann, 12:03"_s, u"turn 1200"_s);
    }

    void citations()
    {
        QFETCH(const QStringList, known);
        QFETCH(const int, turn);
        QFETCH(const bool, isTimed);
        ExportData data = test::sampleExport();
        ExportEpisode &episode = data.episodes.front();
        episode.title = known[1];
        episode.number = known[2];
        ExportAnnotation &annotation = episode.annotations.front();
        annotation.speaker = known[0];
        annotation.turn = turn;
        annotation.start = isTimed ? std::optional<Milliseconds>(723s) : std::nullopt;
        const ExportWords words(u"en"_s);
        QTEST(citation(data, {0, 0}, CitationStyle::NameTitleTime, words), "byName");
        QTEST(citation(data, {0, 0}, CitationStyle::NumberTurn, words), "byNumber");
        const ExportFields titleOnly = {};
        QCOMPARE(citation(data, {0, 0}, CitationStyle::NameTitleTime, words, titleOnly),
                 known[1].isEmpty() ? u"Untitled interview"_s : QString(known[1]).replace(u'\n', u' '));
    }

    void quotations_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const QString none;
        QTest::newRow("plain") << u"It is late."_s << u"“It is late.”"_s << u"«\u00a0It is late.\u00a0»"_s;
        QTest::newRow("spaces stay") << u" a  b "_s << u"“ a  b ”"_s << u"«\u00a0 a  b \u00a0»"_s;
        QTest::newRow("guillemets") << u"dit «\u00a0oui\u00a0»"_s << u"“dit «\u00a0oui\u00a0»”"_s << none;
        QTest::newRow("curved") << u"said “yes”"_s << none << u"«\u00a0said “yes”\u00a0»"_s;
        QTest::newRow("straight") << u"said \"yes\""_s << none << u"«\u00a0said \"yes\"\u00a0»"_s;
        QTest::newRow("apostrophe") << u"l’eau, it's"_s << u"“l’eau, it's”"_s
                                    << u"«\u00a0l’eau, it's\u00a0»"_s;
        QTest::newRow("paragraphs") << u"a\n\nb"_s << none << none;
        QTest::newRow("lines") << u"a\nb"_s << none << none;
        QTest::newRow("empty") << none << none << none;
    }

    void quotations()
    {
        QFETCH(const QString, words);
        QTEST(quotation(words, u"en"_s), "english");
        QTEST(quotation(words, u"fr"_s), "french");
        QTEST(quotation(words, u"fr-CA"_s), "french");
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isCutBefore"); // what collecting left out
        QTest::addColumn<bool>("isCutAfter");
        QTest::addColumn<bool>("atStart");
        QTest::addColumn<bool>("atEnd");
        const auto row = [](const char *name, const QString &before, const QString &quote,
                            const QString &after, bool isCutBefore, bool isCutAfter, bool atStart,
                            bool atEnd) {
            QTest::newRow(name) << before << quote << after << isCutBefore << isCutAfter << atStart << atEnd;
        };
        row("whole turn", {}, u"It was late"_s, {}, false, false, false, false);
        row("sentence", u"Cold. "_s, u"It was late."_s, u" We left."_s, false, false, false, false);
        row("spaces left out", u"Cold."_s, u"It was late."_s, u"We left."_s, true, true, false, false);
        row("within", u"Cold. It "_s, u"was"_s, u" late."_s, false, false, true, true);
        row("full stop left behind", u"Cold. "_s, u"It was late"_s, u". We left."_s, false, false, false,
            false);
        row("paragraph", u"so cold\n\n"_s, u"It was late"_s, u"\n\nWe left."_s, false, false, false, false);
        row("part of a word", u"Un"_s, u"believ"_s, u"able."_s, false, false, true, true);
        row("more unseen", {}, u"was"_s, {}, true, true, true, true);
        row("sentence begun unseen", u"and it "_s, u"was late."_s, {}, true, false, true, false);
        row("opening mark", u"Cold. “"_s, u"It was late."_s, u"” We left."_s, false, false, false, false);
    }

    void cuts()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, quote);
        QFETCH(const QString, after);
        QFETCH(const bool, isCutBefore);
        QFETCH(const bool, isCutAfter);
        ExportAnnotation annotation = test::annotationOf(quote);
        annotation.before = before;
        annotation.after = after;
        annotation.cutBefore = isCutBefore;
        annotation.cutAfter = isCutAfter;
        const QuoteCut cut = cutOf(annotation);
        QTEST(cut.atStart, "atStart");
        QTEST(cut.atEnd, "atEnd");
        annotation.beginsInWord = annotation.endsInWord = true;
        QCOMPARE(cutOf(annotation), (QuoteCut{.atStart = true, .atEnd = true}));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
