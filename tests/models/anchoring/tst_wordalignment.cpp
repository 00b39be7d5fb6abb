// SPDX-License-Identifier: MIT
#include "models/anchoring/commonwords.h"
#include "models/anchoring/nearalignments.h"
#include "models/anchoring/uniqueruns.h"
#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <QTest>

#include <numeric>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

std::vector<quint32> counting(quint32 from, size_t count)
{
    std::vector<quint32> words(count);
    std::iota(words.begin(), words.end(), from);
    return words;
}

std::vector<quint32> operator+(std::vector<quint32> one, const std::vector<quint32> &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace

class TestWordAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords();
    void numbersEqualWordsAlike();
    void chainsTheLongest();
    void keepsEveryPartnerOnce();
    void findsWhatMoved();
    void marksWhatCouldBeAnother();
    void doubtsWhatTakesNearlyAsLittle_data();
    void doubtsWhatTakesNearlyAsLittle();
    void doubtsWithinReachOfALongRun();
    void alignsLongTextsThatRepeatOneWord();
};

void TestWordAlignment::findsWords()
{
    const auto words = wordsOf(u"L’eau, l'été 2023: 江边."_s, {}).before;
    QStringList found;
    for (const Utf16Range place : words.places) {
        found.append(slice(u"L’eau, l'été 2023: 江边.", place).toString());
    }
    QCOMPARE(found, QStringList({u"L"_s, u"eau"_s, u"l"_s, u"été"_s, u"2023"_s, u"江"_s, u"边"_s}));
    QCOMPARE(words.firstAfter(Utf16Offset(1)), 1);
    QCOMPARE(words.endBefore(Utf16Offset(2)), 1);
    QCOMPARE(words.firstAfter(Utf16Offset(100)), words.count());
}

void TestWordAlignment::numbersEqualWordsAlike()
{
    const auto words = wordsOf(u"Oui oui non"_s, u"non OUI"_s);
    QCOMPARE(words.before.numbers, std::vector<quint32>({0, 0, 1}));
    QCOMPARE(words.after.numbers, std::vector<quint32>({1, 0}));
}

void TestWordAlignment::chainsTheLongest()
{
    const std::vector<WordRun> runs{{0, 50, 5}, {10, 0, 20}, {40, 30, 10}, {60, 35, 10}};
    const std::vector<WordRun> chain{{10, 0, 20}, {40, 30, 10}, {65, 40, 5}};
    QCOMPARE(longestChain(runs), chain);
}

void TestWordAlignment::keepsEveryPartnerOnce()
{
    const auto before = counting(0, 40) + counting(100, 3) + counting(50, 40);
    const auto after = counting(0, 20) + counting(200, 5) + counting(20, 20) + counting(50, 40);
    const WordAlignment alignment = alignWords(before, after);
    for (size_t i = 0; i < before.size(); ++i) {
        const qint32 partner = alignment.newOf[i];
        QCOMPARE(partner >= 0, before[i] < 100);
        if (partner >= 0) {
            QCOMPARE(after[size_t(partner)], before[i]);
            QCOMPARE(alignment.oldOf[size_t(partner)], qint32(i));
        }
    }
}

void TestWordAlignment::findsWhatMoved()
{
    const auto block = counting(1000, 30);
    const WordAlignment alignment =
        alignWords(counting(0, 100) + block + counting(100, 100), block + counting(0, 200));
    QCOMPARE(alignment.newOf[0], 30);
    QCOMPARE(alignment.newOf[100], 0);
    QCOMPARE(alignment.newOf[129], 29);
    QCOMPARE(alignment.newOf[130], 130);
}

void TestWordAlignment::marksWhatCouldBeAnother()
{
    const std::vector<quint32> before{1, 2, 2, 3};
    const std::vector<quint32> after{1, 2, 3};
    const CommonWords common = commonWords(before, after);
    QCOMPARE(common.isDoubtful, std::vector<bool>({false, true, true, false}));
    const WordAlignment alignment = alignWords(before, after);
    QCOMPARE(alignment.isDoubtful[0], false);
    QCOMPARE(alignment.isDoubtful[1], true);
}

void TestWordAlignment::doubtsWhatTakesNearlyAsLittle_data()
{
    using Words = std::vector<quint32>;
    QTest::addColumn<Words>("before");
    QTest::addColumn<Words>("after");
    QTest::addColumn<std::vector<qint32>>("newOf");
    QTest::addColumn<std::vector<bool>>("doubtful");
    QTest::newRow("a word came") << Words{1, 2, 3, 4} << Words{1, 2, 9, 3, 4}
                                 << std::vector<qint32>{0, 1, 3, 4}
                                 << std::vector<bool>{false, false, false, false};
    QTest::newRow("a word is another")
        << Words{1, 2, 3, 4} << Words{1, 9, 3, 4} << std::vector<qint32>{0, -1, 2, 3}
        << std::vector<bool>{false, false, false, false};
    QTest::newRow("one of two went") << Words{1, 2, 2, 3} << Words{1, 2, 3}
                                     << std::vector<qint32>{0, 1, -1, 2}
                                     << std::vector<bool>{false, true, false, false};
    QTest::newRow("said again, with the last word another")
        << Words{1, 5, 6, 5, 2} << Words{1, 5, 6, 5, 6, 9, 2} << std::vector<qint32>{0, 1, 2, 3, 6}
        << std::vector<bool>{false, true, true, true, false};
    QTest::newRow("one of two went, a word behind is another")
        << Words{1, 5, 6, 7, 5, 6, 3, 2} << Words{1, 5, 6, 9, 2}
        << std::vector<qint32>{0, 1, 2, -1, -1, -1, -1, 4}
        << std::vector<bool>{false, true, true, false, false, false, false, false};
    QTest::newRow("the end of what was said again is another")
        << Words{1, 5, 6, 7, 8, 2} << Words{1, 5, 6, 7, 9, 5, 6, 7, 8, 2}
        << std::vector<qint32>{0, 1, 2, 3, 8, 9} << std::vector<bool>{true, true, true, true, true, false};
}

void TestWordAlignment::doubtsWhatTakesNearlyAsLittle()
{
    QFETCH(const std::vector<quint32>, before);
    QFETCH(const std::vector<quint32>, after);
    QFETCH(const std::vector<qint32>, newOf);
    QTEST(doubtfulPartners(before, after, newOf), "doubtful");
}

/// A run of any length that went between equal words, with a word written anew before it: what is around both
/// of its ends is looked at, whatever lies in its middle.
void TestWordAlignment::doubtsWithinReachOfALongRun()
{
    for (const size_t length : {10U, 1000U, 100'000U}) {
        const auto equal = counting(100, 5);
        const auto middle = counting(1'000, length);
        const auto text = counting(0, 60) + std::vector<quint32>{90} + counting(60, 4);
        const auto now = counting(0, 60) + std::vector<quint32>{91} + counting(60, 4);
        const auto rest = counting(200, 60);
        const WordAlignment alignment = alignWords(text + equal + middle + equal + rest, now + equal + rest);
        QCOMPARE(alignment.isDoubtful[0], false);
        const size_t first = alignment.newOf[text.size()] >= 0 ? text.size() : text.size() + 5 + length;
        for (size_t i = 0; i < equal.size(); ++i) {
            QVERIFY(alignment.isDoubtful[first + i]);
        }
        QCOMPARE(alignment.isDoubtful.back(), false);
    }
}

void TestWordAlignment::alignsLongTextsThatRepeatOneWord()
{
    const std::vector<quint32> before(200'000, 7);
    std::vector<quint32> after(150'000, 7);
    after[70'000] = 8;
    const WordAlignment alignment = alignWords(before, after);
    QCOMPARE(alignment.newOf[0], 0);
    QCOMPARE(alignment.newOf[199'999], 149'999);
}

QTEST_GUILESS_MAIN(TestWordAlignment)
#include "tst_wordalignment.moc"
