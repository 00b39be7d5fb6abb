// SPDX-License-Identifier: MIT
#include "models/search/occurrences.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class OccurrencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void stopsInTime();
    void isLinear();
};

void OccurrencesTest::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text"); // with [] around what is to be found
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    const auto row = [](const char *name, const QString &words, const QString &text, bool matchCase = false,
                        bool wholeWords = false) {
        QTest::newRow(name) << words << text << matchCase << wholeWords;
    };
    row("nothing to look for", u""_s, u"Ann said"_s);
    row("an empty text", u"Ann"_s, u""_s);
    row("longer than the text", u"Annabel"_s, u"Ann"_s);
    row("any case", u"ann"_s, u"[Ann] and [ANN], H[ann]ah"_s);
    row("this case", u"ann"_s, u"Ann and ANN, H[ann]ah"_s, true);
    row("whole words", u"ann"_s, u"[Ann] and [ANN], Hannah, [Ann]."_s, false, true);
    row("whole words of this case", u"Ann"_s, u"[Ann] and ANN, [Ann]'s, ann"_s, true, true);
    row("digits are of words", u"Ann"_s, u"Ann2 2Ann [Ann]-2"_s, false, true);
    row("an accent is of its word", u"Ren"_s, u"Rene\u0301 René [Ren]"_s, false, true);
    row("no half of a letter", u"Rene"_s, u"Rene\u0301 [Rene]"_s);
    row("composed or not", u"José"_s, u"[José] and [Jose\u0301]"_s);
    row("decomposed or not", u"Jose\u0301"_s, u"[José] and [Jose\u0301]"_s);
    row("typographic in the text", u"l'école"_s, u"à [l’école], [l'école], [lʼécole]"_s);
    row("typographic in the words", u"l’école"_s, u"à [L'école] et [l’école]"_s, false, true);
    row("spaces of any kind", u"10 km"_s, u"[10\u00a0km], [10\u202fkm], [10 km], 10km, 10  km"_s);
    row("a no-break space in the words", u"10\u00a0km"_s, u"[10 km]"_s);
    row("over a line end", u"Ann Lee"_s, u"[Ann\nLee] came"_s);
    row("not over a blank line", u"Ann Lee"_s, u"Ann\n\nLee"_s);
    row("nor with as many spaces", u"Ann  Lee"_s, u"Ann\n\nLee, [Ann  Lee]"_s);
    row("the first of two that overlap", u"anan"_s, u"[anan]an"_s);
    row("beside each other", u"anan"_s, u"[anan][anan]"_s);
    row("not whole first, whole behind it", u"a a"_s, u"ba [a a]"_s, false, true);
    row("behind a beginning of it", u"aab"_s, u"aa[aab]"_s);
    row("outside the first plane", u"😀"_s, u"so [😀][😀] it"_s);
    row("cases outside the first plane", u"𐐨"_s, u"[𐐀] [𐐨]"_s);
    row("no part of a pair", u"😀"_s, u"😁 [😀]"_s);
    row("Han, whole words", u"北京"_s, u"我在[北京]住"_s, false, true);
    row("Thai, whole words", u"แม่"_s, u"กับ[แม่]ของ"_s, false, true);
    row("Han beside Latin", u"Ann"_s, u"我[Ann]住, xAnn"_s, false, true);
    row("whole words that begin with a dash", u"-la"_s, u"ce[-la], là-lalala"_s, false, true);
    row("Greek", u"ΣΟΦΙΑ"_s, u"[σοφια]"_s);
    row("letters that would become two", u"straße"_s, u"[Straße], strasse, STRASSE"_s);
    row("two spaces", u"  "_s, u"one[  ]two three"_s);
}

void OccurrencesTest::finds()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    QFETCH(const bool, matchCase);
    QFETCH(const bool, wholeWords);
    const QString plain = QString(text).remove(u'[').remove(u']');
    QString marked = plain;
    const auto found = Occurrences(words, {.matchCase = matchCase, .wholeWords = wholeWords}).in(plain);
    for (auto range = found.rbegin(); range != found.rend(); ++range) {
        marked.insert(range->stop.value(), u']');
        marked.insert(range->start.value(), u'[');
    }
    QCOMPARE(marked, text);
}

void OccurrencesTest::stopsInTime()
{
    const QString text = u"Jose\u0301 José "_s.repeated(1000);
    QCOMPARE(Occurrences(u"José"_s).in(text, 3).size(), 3);
    QCOMPARE(Occurrences(u"o"_s).in(text, 3).size(), 3);
    QVERIFY(Occurrences(u"o"_s).in(text, 0).empty());
}

/// What takes a search that goes back quadratic time would not end here.
void OccurrencesTest::isLinear()
{
    const QString text(2'000'000, u'a');
    QVERIFY(Occurrences(QString(200'000, u'a') + u'b').in(text).empty());
    QCOMPARE(Occurrences(QString(200'000, u'a')).in(text).size(), 10);
    QVERIFY(Occurrences(QString(200'000, u'a'), {.wholeWords = true}).in(text).empty());
}

QTEST_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
