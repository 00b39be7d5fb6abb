// SPDX-License-Identifier: MIT
#include "models/alignment/aligner.h"
#include "models/alignment/facingwords.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Transcript transcriptOf(const QStringList &turns)
{
    Transcript text;
    for (const QString &words : turns) {
        if (!text.body.isEmpty()) {
            text.body += u"\n\n"_s;
        }
        const Utf16Offset start(text.body.size());
        text.body += words;
        text.turns.push_back({.id = {},
                              .range = {start, Utf16Offset(text.body.size())},
                              .labels = {},
                              .start = {},
                              .end = {}});
    }
    return text;
}

/// Turn by turn, as sure as can be.
Alignment inStep(AlignmentKind kind, const Transcript &text)
{
    Alignment alignment{.kind = kind, .pairs = {}};
    for (int turn = 0; turn < int(text.turns.size()); ++turn) {
        alignment.pairs.push_back({.left = {turn, turn + 1}, .right = {turn, turn + 1}});
    }
    return alignment;
}

Utf16Range find(const Transcript &text, const QString &words)
{
    const qsizetype at = text.body.indexOf(words);
    return at < 0 ? Utf16Range() : Utf16Range{Utf16Offset(at), Utf16Offset(at + words.size())};
}

} // namespace

class FacingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<AlignmentKind>("kind");
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("facing"); ///< empty: none

        const QStringList english{
            u"I was born near the mine. My father worked there for thirty years! Did I ever tell you that?"_s,
            u"Yes."_s};
        const QStringList french{
            u"Je suis né près de la mine. Mon père y a travaillé pendant trente ans ! Vous l’ai-je déjà dit ?"_s,
            u"Oui."_s};
        QTest::newRow("a sentence") << english << french << AlignmentKind::Translation
                                    << u"My father worked there for thirty years!"_s
                                    << u"Mon père y a travaillé pendant trente ans !"_s;
        QTest::newRow("some words of one") << english << french << AlignmentKind::Translation << u"thirty"_s
                                           << u"Mon père y a travaillé pendant trente ans !"_s;
        QTest::newRow("over two")
            << english << french << AlignmentKind::Translation << u"the mine. My father"_s
            << u"Je suis né près de la mine. Mon père y a travaillé pendant trente ans !"_s;
        QTest::newRow("another turn")
            << english << french << AlignmentKind::Translation << u"Yes."_s << u"Oui."_s;
        QTest::newRow("a question with its answer left out")
            << QStringList{u"He came home late. He was black with dust, and he was too tired to eat. Was he "
                           "ill?"_s}
            << QStringList{u"Il rentrait tard. Était-il malade ?"_s} << AlignmentKind::Translation
            << u"Was he ill?"_s << u"Était-il malade ?"_s;
        QTest::newRow("one sentence became two")
            << QStringList{u"We took the boat over the river, and then my mother walked home alone. It was "
                           "dark."_s}
            << QStringList{u"Nous prenions le bateau sur la rivière. Puis ma mère rentrait seule à pied. Il "
                           "faisait nuit."_s}
            << AlignmentKind::Translation << u"my mother"_s
            << u"Nous prenions le bateau sur la rivière. Puis ma mère rentrait seule à pied."_s;
        QTest::newRow("of one guide nothing is the same")
            << english << english << AlignmentKind::Guide << u"thirty"_s << QString();
        QTest::newRow("a revision letter for letter")
            << QStringList{u"I was born near the mine in nineteen forty. My father wrked there."_s}
            << QStringList{u"I was born near the old mine in nineteen forty. My father worked there."_s}
            << AlignmentKind::Revision << u"in nineteen"_s << u"in nineteen"_s;
        QTest::newRow("a revision over what came in")
            << QStringList{u"I was born near the mine in nineteen forty."_s}
            << QStringList{u"I was born near the old mine in nineteen forty."_s} << AlignmentKind::Revision
            << u"near the mine"_s << u"near the old mine"_s;
        QTest::newRow("a turn that was split")
            << QStringList{u"I was born near the mine in nineteen forty. My father worked there."_s}
            << QStringList{u"I was born near the mine in nineteen forty."_s, u"My father worked there."_s}
            << AlignmentKind::Revision << u"My father"_s << u"My father"_s;
    }
    void passages()
    {
        QFETCH(QStringList, left);
        QFETCH(QStringList, right);
        QFETCH(AlignmentKind, kind);
        QFETCH(QString, passage);
        QFETCH(QString, facing);
        const Transcript one = transcriptOf(left);
        const Transcript other = transcriptOf(right);
        const FacingWords words(one, other,
                                kind == AlignmentKind::Revision ? alignEpisodes(one, other, kind)
                                                                : inStep(kind, one));
        const auto found = words.facing(Side::Left, find(one, passage));
        QCOMPARE(found ? other.text(*found).toString() : QString(), facing);
        if (!facing.isEmpty()) { // and back again at least that
            const auto back = words.facing(Side::Right, *found);
            QVERIFY(back);
            QVERIFY(one.text(*back).contains(passage));
        }
    }

    /// Nothing is said of what may face something else.
    void doubtfulTurnsSayNothing()
    {
        const Transcript one = transcriptOf({u"A sentence."_s});
        const Transcript other = transcriptOf({u"Une phrase."_s});
        Alignment alignment{.kind = AlignmentKind::Translation,
                            .pairs = {{.left = {0, 1}, .right = {0, 1}, .score = 0.2}}};
        QVERIFY(FacingWords(one, other, alignment).isEmpty());
        alignment.pairs.front().score = 0.9;
        QVERIFY(!FacingWords(one, other, alignment).isEmpty());
    }

    void whatNothingFaces()
    {
        const Transcript one = transcriptOf({u"A sentence."_s, u"Nobody says this."_s});
        const Transcript other = transcriptOf({u"Une phrase."_s});
        const Alignment alignment{
            .kind = AlignmentKind::Translation,
            .pairs = {{.left = {0, 1}, .right = {0, 1}}, {.left = {1, 2}, .right = {1, 1}}}};
        const FacingWords words(one, other, alignment);
        QVERIFY(!words.facing(Side::Left, find(one, u"Nobody"_s)));
        QVERIFY(words.facing(Side::Left, find(one, u"sentence"_s)));
    }

    /// What was moved apart is no one passage any more.
    void scatteredParts()
    {
        const QString filling = u"Nothing happened that day, and nobody said a word. "_s.repeated(20);
        const Transcript one = transcriptOf({u"The first."_s, u"The second."_s});
        const Transcript other = transcriptOf({u"The second."_s, filling, u"The first."_s});
        const Alignment alignment{.kind = AlignmentKind::Translation,
                                  .pairs = {{.left = {0, 1}, .right = {2, 3}},
                                            {.left = {1, 2}, .right = {0, 1}},
                                            {.left = {2, 2}, .right = {1, 2}}}};
        const FacingWords words(one, other, alignment);
        QVERIFY(words.facing(Side::Left, find(one, u"The first."_s)));
        QVERIFY(!words.facing(Side::Left, {Utf16Offset(0), Utf16Offset(one.body.size())}));
    }
};

QTEST_GUILESS_MAIN(FacingWordsTest)
#include "tst_facingwords.moc"
