// SPDX-License-Identifier: MIT
#include "models/alignment/alignmentfinder.h"
#include "models/alignment/facingmap.h"

#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const Transcript> transcriptOf(const QStringList &turns)
{
    auto text = std::make_shared<Transcript>();
    for (const QString &words : turns) {
        if (!text->body.isEmpty()) {
            text->body += u"\n\n"_s;
        }
        const qsizetype start = text->body.size();
        text->body += words;
        text->turns.push_back({.id = {},
                               .range = {Utf16Offset(start), Utf16Offset(text->body.size())},
                               .labels = {},
                               .start = {},
                               .end = {}});
    }
    return text;
}

} // namespace

class FacingMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenFromEitherSide()
    {
        const Alignment alignment{.kind = AlignmentKind::Translation,
                                  .pairs = {{.left = {0, 1}, .right = {0, 2}},
                                            {.left = {1, 1}, .right = {2, 3}},
                                            {.left = {1, 3}, .right = {3, 4}, .score = 0.2}}};
        const FacingMap left(alignment, Side::Left);
        QCOMPARE(left.of(0)->there, (TurnRange{0, 2}));
        QCOMPARE(left.of(2)->there, (TurnRange{3, 4}));
        QVERIFY(left.of(2)->isDoubtful);
        QVERIFY(!left.of(3));
        QVERIFY(!left.of(-1));
        QVERIFY(left.isInOrder());
        const FacingMap right(alignment, Side::Right);
        QCOMPARE(right.of(1)->there, (TurnRange{0, 1}));
        QVERIFY(right.of(2)->there.isEmpty());
        QCOMPARE(right.of(2)->there.first, 1);
        QCOMPARE(right.of(3)->there, (TurnRange{1, 3}));
        QVERIFY(!right.of(4));
    }

    /// The right turns of a guide come in any order; seen from there they ascend.
    void anyOrder()
    {
        const Alignment alignment{.kind = AlignmentKind::Guide,
                                  .pairs = {{.left = {0, 2}, .right = {2, 4}},
                                            {.left = {2, 4}, .right = {0, 2}},
                                            {.left = {4, 4}, .right = {4, 5}}}};
        const FacingMap right(alignment, Side::Right);
        QCOMPARE(right.all().front().here, (TurnRange{0, 2}));
        QCOMPARE(right.of(3)->there, (TurnRange{0, 2}));
        QVERIFY(!right.isInOrder());
        const FacingMap left(alignment, Side::Left);
        QCOMPARE(left.all().back().here, (TurnRange{4, 4})); // nobody's turn here
        QCOMPARE(left.of(3)->there, (TurnRange{0, 2}));
    }

    void foundOnAWorkerAndKept()
    {
        AlignmentFinder finder;
        QSignalSpy found(&finder, &AlignmentFinder::found);
        const AlignmentRequest request{.left =
                                           transcriptOf({u"Where were you born?"_s, u"In 1945, in Lille."_s}),
                                       .right = transcriptOf({u"Où es-tu né ?"_s, u"En 1945, à Lille."_s}),
                                       .kind = {},
                                       .pins = {}};
        QVERIFY(!finder.find(request));
        QVERIFY(!finder.find(request)); // asked for twice, found once
        QTRY_COMPARE(found.size(), 1);
        const auto alignment = finder.find(request);
        QVERIFY(alignment);
        QVERIFY(!finder.isFinding());
        QCOMPARE(finder.find(request), alignment);

        AlignmentRequest chosen = request;
        chosen.kind = AlignmentKind::Proportion;
        QVERIFY(!finder.find(chosen));
        QTRY_VERIFY(finder.find(chosen));
        QCOMPARE(finder.find(chosen)->alignment.kind, AlignmentKind::Proportion);
        QCOMPARE(finder.find(request), alignment);
    }

    /// Another text at the same place in memory is another text.
    void textsAreNotMixedUp()
    {
        AlignmentFinder finder;
        AlignmentRequest request{
            .left = transcriptOf({u"One."_s}), .right = transcriptOf({u"One."_s}), .kind = {}, .pins = {}};
        QVERIFY(!finder.find(request));
        QTRY_VERIFY(finder.find(request));
        request.left = transcriptOf({u"One."_s, u"Two."_s});
        QVERIFY(!finder.find(request));
        QTRY_VERIFY(finder.find(request));
        QCOMPARE(finder.find(request)->alignment.pairs.back().left.last, 2);
    }

    void endsWhileItFinds()
    {
        QStringList turns;
        for (int i = 0; i < 500; ++i) {
            turns.append(u"Turn %1 of a longer talk, with words."_s.arg(i));
        }
        AlignmentFinder finder;
        QVERIFY(!finder.find(
            {.left = transcriptOf(turns), .right = transcriptOf(turns), .kind = {}, .pins = {}}));
    }
};

QTEST_MAIN(FacingMapTest)
#include "tst_facingmap.moc"
