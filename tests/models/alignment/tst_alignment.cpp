// SPDX-License-Identifier: MIT
// Pairs of transcripts whose facing turns a person told (tests/fixtures/alignment, and ../shared), and what
// must hold for any.
#include "tests/models/alignment/alignedpair.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(FIXTURES) + u"/alignment/"_s + name;
}

TurnRange one(int turn)
{
    return {.first = turn, .last = turn + 1};
}

/// "0|0 1-2|1 3|-": the pairs in short.
QString textOf(const std::vector<FacingTurns> &pairs)
{
    QStringList texts;
    const auto side = [](TurnRange turns) {
        return turns.isEmpty()      ? u"-"_s
               : turns.count() == 1 ? QString::number(turns.first)
                                    : u"%1-%2"_s.arg(turns.first).arg(turns.last - 1);
    };
    for (const FacingTurns &facing : pairs) {
        texts.append(side(facing.left) + u'|' + side(facing.right));
    }
    return texts.join(u' ');
}

/// Every turn of a side is in a pair, and in one only.
bool isWhole(const std::vector<FacingTurns> &pairs, TurnRange FacingTurns::*side, size_t turns)
{
    std::vector<int> times(turns, 0);
    for (const FacingTurns &facing : pairs) {
        for (int turn = (facing.*side).first; turn < (facing.*side).last; ++turn) {
            ++times.at(size_t(turn));
        }
    }
    return std::ranges::all_of(times, [](int count) { return count == 1; });
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT

    static void addPairs()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("exact"); // at least such a share of the pairs is found exactly
        const auto row = [](const char *name, double exact) {
            QTest::newRow(name) << fixture(QString::fromLatin1(name) + u".json"_s) << exact;
        };
        row("plain", 1);
        row("labels", 1);
        row("labelsradio", 1);
        row("labelsletters", 1);
        row("heading", 1);
        row("monologue", 1);
        row("drift", 0.94); // two free translations in a row make up for each other
        row("longdrift", 1);
        row("timed", 1);
        // Written when the aligner was done.
        row("further1", 1);
        row("further2", 1);
        row("further3", 1);
        row("further4", 0.96);
        row("further5", 1);
        row("diarised", 0.95);
        row("sections", 1);
        // Nearly the same words; what is missed is which follow-up still belongs to a question.
        row("readguide", 0.93);
        row("readguidefr", 0.84);
        row("readguidefr_c", 0.8);
        row("readguideheads", 0.84);
    }

private Q_SLOTS:
    void pairsAreFound_data() { addPairs(); }
    void pairsAreFound()
    {
        QFETCH(QString, file);
        QFETCH(double, exact);
        const auto truth = test::AlignedPair::load(file);
        const Alignment found = alignEpisodes(truth.left, truth.right);
        QCOMPARE(name(found.kind), name(truth.kind));
        const test::Accuracy is = test::compare(truth.pairs, found.pairs);
        QVERIFY2(is.exactShare() >= exact, qPrintable(textOf(found.pairs)));
        QVERIFY(is.certainWrong <= 4);
    }

    /// The same questions in other words have too few words in common: then it is said that they are
    /// doubtful.
    void whatCannotBeToldIsDoubtful_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"guide", "guidefr", "guidethree"}) {
            QTest::newRow(name) << fixture(QString::fromLatin1(name) + u".json"_s);
        }
    }
    void whatCannotBeToldIsDoubtful()
    {
        QFETCH(QString, file);
        const auto truth = test::AlignedPair::load(file);
        const Alignment found = alignEpisodes(truth.left, truth.right, AlignmentKind::Guide);
        const test::Accuracy is = test::compare(truth.pairs, found.pairs);
        QVERIFY2(is.certainWrong <= 8, qPrintable(QString::number(is.certainWrong)));
    }

    void realTranslations_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("en-es") << u"bitcoin-explained__taproot-activation-update.en.md"_s
                               << u"bitcoin-explained__taproot-activation-update.es.md"_s;
        QTest::newRow("en-fr") << u"turingway_podcasts-personal-stories.en.md"_s
                               << u"turingway_podcasts-personal-stories.fr.md"_s;
    }
    void realTranslations()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const QString folder = test::sharedPath(u"corpus/90_parallel"_s);
        if (folder.isEmpty()) {
            QSKIP("../shared is not there");
        }
        const auto truth = test::AlignedPair::inParallel(folder + u'/' + left, folder + u'/' + right);
        for (const bool isTurned : {false, true}) {
            const Alignment found =
                isTurned ? alignEpisodes(truth.right, truth.left) : alignEpisodes(truth.left, truth.right);
            QCOMPARE(name(found.kind), name(AlignmentKind::Translation));
            QCOMPARE(test::compare(truth.pairs, found.pairs).exactShare(), 1.0);
        }
    }

    /// As a freer translator would have made it, with turns put together, cut, left out and added.
    void drifts()
    {
        const auto pair = test::AlignedPair::load(fixture(u"plain.json"_s));
        test::Accuracy all;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const auto truth = test::drifted(pair, seed);
            all += test::compare(truth.pairs, alignEpisodes(truth.left, truth.right).pairs);
        }
        QVERIFY2(all.exactShare() >= 0.92, qPrintable(QString::number(all.exactShare())));
        QVERIFY2(all.certainWrong <= all.links / 50, qPrintable(QString::number(all.certainWrong)));
    }

    void otherTextsAreNoTranslations()
    {
        const Transcript left = test::readForAlignment(fixture(u"plain.a.txt"_s));
        const Transcript right = test::readForAlignment(fixture(u"drift.b.md"_s));
        QCOMPARE(name(alignEpisodes(left, right).kind), name(AlignmentKind::Proportion));
        QCOMPARE(name(alignEpisodes(right, left).kind), name(AlignmentKind::Proportion));
    }

    void everyTurnIsInOnePair_data() { addPairs(); }
    void everyTurnIsInOnePair()
    {
        QFETCH(QString, file);
        const auto truth = test::AlignedPair::load(file);
        for (int kind = 0; kind < AlignmentKindCount; ++kind) {
            const auto pairs = alignEpisodes(truth.left, truth.right, AlignmentKind(kind)).pairs;
            QVERIFY2(isWhole(pairs, &FacingTurns::left, truth.left.turns.size()), qPrintable(textOf(pairs)));
            QVERIFY2(isWhole(pairs, &FacingTurns::right, truth.right.turns.size()),
                     qPrintable(textOf(pairs)));
            for (const FacingTurns &facing : pairs) {
                QVERIFY(facing.score >= 0 && facing.score <= 1.000001);
                QVERIFY(!facing.left.isEmpty() || !facing.right.isEmpty());
            }
        }
    }

    void textsWithoutTurns()
    {
        const Transcript none;
        Transcript some = test::readForAlignment(fixture(u"plain.a.txt"_s));
        for (int kind = 0; kind < AlignmentKindCount; ++kind) {
            QVERIFY(alignEpisodes(none, none, AlignmentKind(kind)).pairs.empty());
            const auto pairs = alignEpisodes(some, none, AlignmentKind(kind)).pairs;
            QVERIFY(isWhole(pairs, &FacingTurns::left, some.turns.size()));
            const auto turned = alignEpisodes(none, some, AlignmentKind(kind)).pairs;
            QVERIFY(isWhole(turned, &FacingTurns::right, some.turns.size()));
        }
    }

    /// A pin holds, the rest is aligned around it, and no turn is lost, whatever the kind.
    void pinsHold_data() { addPairs(); }
    void pinsHold()
    {
        QFETCH(QString, file);
        const auto truth = test::AlignedPair::load(file);
        const int lastLeft = int(truth.left.turns.size()) - 1;
        const int lastRight = int(truth.right.turns.size()) - 1;
        const std::vector<TurnPin> pins{
            {.left = 3, .right = 5},         {.left = 4, .right = 5},
            {.left = lastLeft, .right = 2}, // against the order
            {.left = 5, .right = lastRight}, {.left = 1, .right = 1, .isCut = true},
            {.left = 999, .right = 0}}; // there is no such turn
        for (int kind = 0; kind < AlignmentKindCount; ++kind) {
            const Alignment found = alignEpisodes(truth.left, truth.right, AlignmentKind(kind), pins);
            const auto &pairs = found.pairs;
            QVERIFY2(isWhole(pairs, &FacingTurns::left, truth.left.turns.size()), qPrintable(textOf(pairs)));
            QVERIFY2(isWhole(pairs, &FacingTurns::right, truth.right.turns.size()),
                     qPrintable(textOf(pairs)));
            const auto isBeside = [&](int left, int right) {
                return found.pairOfLeft(left) == found.pairOfRight(right);
            };
            QVERIFY2(isBeside(lastLeft, 2), qPrintable(textOf(pairs)));
            QVERIFY2(isBeside(5, lastRight), qPrintable(textOf(pairs)));
            QVERIFY2(!isBeside(1, 1), qPrintable(textOf(pairs)));
        }
    }

    /// More turns pinned to one, or further apart, than a bead holds: no turn is lost.
    void pinsThatNoBeadHolds()
    {
        const auto truth = test::AlignedPair::load(fixture(u"plain.json"_s));
        std::vector<TurnPin> pins{{.left = 20, .right = 20}, {.left = 20, .right = 40}};
        for (int left = 2; left < 12; ++left) {
            pins.push_back({.left = left, .right = 5});
        }
        const auto pairs = alignEpisodes(truth.left, truth.right, AlignmentKind::Translation, pins).pairs;
        QVERIFY2(isWhole(pairs, &FacingTurns::left, truth.left.turns.size()), qPrintable(textOf(pairs)));
        QVERIFY2(isWhole(pairs, &FacingTurns::right, truth.right.turns.size()), qPrintable(textOf(pairs)));
    }

    void aPinMendsWhatFollows()
    {
        const auto truth = test::AlignedPair::load(fixture(u"drift.json"_s));
        const Alignment mended = alignEpisodes(truth.left, truth.right, {}, {{.left = 8, .right = 8}});
        QCOMPARE(test::compare(truth.pairs, mended.pairs).exactShare(), 1.0);
        QVERIFY(mended.pairs[size_t(mended.pairOfLeft(8))].isPinned);
        QCOMPARE(mended.pairs[size_t(mended.pairOfLeft(8))].left, one(8));
    }

    void proportionFacesWhatIsAsFar()
    {
        const auto textOfLengths = [](const std::vector<int> &lengths) {
            Transcript text;
            text.sections.push_back({.id = {}, .titleRange = {}, .firstTurn = 0});
            for (const int length : lengths) {
                const Utf16Offset start(text.body.size());
                text.body += QString(length, u'x');
                text.turns.push_back(
                    {.id = {}, .range = {start, start + length}, .labels = {}, .start = {}, .end = {}});
                text.body += u"\n\n"_s;
            }
            return text;
        };
        const auto pairs = alignEpisodes(textOfLengths({100, 100, 100, 100}), textOfLengths({50, 50, 50, 50}),
                                         AlignmentKind::Proportion)
                               .pairs;
        QCOMPARE(textOf(pairs), u"0|0 1|1 2|2 3|3"_s);
        QVERIFY(pairs.front().isDoubtful());
        QCOMPARE(textOf(alignEpisodes(textOfLengths({100, 100, 100, 100}), textOfLengths({200, 200}),
                                      AlignmentKind::Proportion)
                            .pairs),
                 u"0-1|0 2-3|1"_s);
    }

    void kindsHaveNames()
    {
        for (int kind = 0; kind < AlignmentKindCount; ++kind) {
            QCOMPARE(alignmentKindFromName(QString(name(AlignmentKind(kind)))), AlignmentKind(kind));
        }
        QVERIFY(!alignmentKindFromName(u"else"));
    }
};

QTEST_GUILESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"
