// SPDX-License-Identifier: MIT
#include "models/anchoring/textmapping.h"

#include <QTest>

#include <random>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// A text whose passage stands between brackets.
struct Marked {
    QString text;
    Utf16Range range;

    explicit Marked(QString marked)
    {
        range.start = Utf16Offset(marked.indexOf(u'['));
        marked.remove(u'[');
        range.stop = Utf16Offset(marked.indexOf(u']'));
        marked.remove(u']');
        text = marked;
    }
};

QString bracketed(QString text, Utf16Range range)
{
    return text.insert(range.stop.value(), u']').insert(range.start.value(), u'[');
}

} // namespace

class TestTextMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void looksForRivalsWhereThePlaceIs();
    void keepsInsideAnyText();
};

void TestTextMapping::places_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<AnchorState>("state");
    const auto row = [](const char *name, const QString &before, const QString &after, AnchorState state) {
        QTest::newRow(name) << before << after << state;
    };
    using enum AnchorState;
    const QString story = u"The keeper rang four for a coal train. There was no express. He was just happy. "
                          "Was it allowed? It was not. I entered it in the book all the same."_s;
    row("nothing changed", u"It was [not allowed] then, and nobody asked."_s,
        u"It was [not allowed] then, and nobody asked."_s, Anchored);
    row("text came before", u"It was [not allowed] then, and nobody asked."_s,
        u"Well, you see, that is so. It was [not allowed] then, and nobody asked."_s, Anchored);
    row("a letter in it", u"We rang for the [coal trian] at noon, and then we slept."_s,
        u"We rang for the [coal train] at noon, and then we slept."_s, Anchored);
    row("a word put in", u"We rang for [the train that left] at noon, and then we slept."_s,
        u"We rang for [the coal train that left] at noon, and then we slept."_s, Anchored);
    row("a turn split in it", u"We rang for [the train. It left] at noon, and then we slept."_s,
        u"We rang for [the train.\n\nIt left] at noon, and then we slept."_s, Anchored);
    row("turns joined in it", u"We rang for [the train.\n\nIt left] at noon, and then we slept."_s,
        u"We rang for [the train. It left] at noon, and then we slept."_s, Anchored);
    row("marks at its end", u"We rang for the train[. It left at noon.] Then we slept, all of us."_s,
        u"We rang for the train[. It left at noon!] Then we slept, all of us."_s, Anchored);
    row("a French mark at its end", u"On a sonné. [Le train est parti ?] Oui, à midi, sans nous."_s,
        u"On a sonné. [Le train est parti\u202F?] Oui, à midi, sans nous."_s, Anchored);
    row("quotation marks around it", u"Il a dit : [\"Encore une minute\"] et il est parti, voilà."_s,
        u"Il a dit : [« Encore une minute »] et il est parti, voilà."_s, Anchored);
    row("case", u"we rang for [the train. it left] at noon, and then we slept."_s,
        u"We rang for [the train. It left] at noon, and then we slept."_s, Anchored);
    row("a part of a word", u"We rang for the coal tr[ain at n]oon, and then we slept."_s,
        u"So we rang for the coal tr[ain at n]oon, and then we slept."_s, Anchored);
    row("a part of a word respelt", u"We rang for the inter[natoinal train] at noon, and then we slept."_s,
        u"We rang for the inter[national train] at noon, and then we slept."_s, Anchored);
    row("its first word is another", u"We rang for [every train that left] at noon, and then we slept."_s,
        u"We rang for [any train that left] at noon, and then we slept."_s, Anchored);
    row("a word respelt", u"We rang for the [trian] at noon, and then we slept."_s,
        u"We rang for the [train] at noon, and then we slept."_s, Anchored);
    row("a word that is another", u"We rang for the [train] at noon, and then we slept."_s,
        u"We rang for the [boat] at noon, and then we slept."_s, ToReview);
    row("gone", u"We rang for the train at noon. [Nobody came.] And then we slept, all of us."_s,
        u"We rang for the train at noon. []And then we slept, all of us."_s, Orphan);
    row("a repeated phrase, of which one went",
        u"A very good bicycle. I still have it.\n\nDid [you] get used to them?\n\nYou get used to them when "
        u"you "
        "understand that they are afraid."_s,
        u"A very good bicycle. I still have it.\n\n[You], get well used to them when you understand that "
        u"they are "
        "afraid."_s,
        ToReview);
    row("a doubled word, of which one went",
        u"He said so on the wharf, father did, and [and] and then he sang the village a song."_s,
        u"He said so on the wharf, father did, and [and] then he sang the village a song."_s, ToReview);
    row("between doubled words nothing went",
        u"He said so on the wharf, father did, and [and] then he sang the village a song."_s,
        u"He said so on that wharf, father did, and [and] then he sang the village a song."_s, Anchored);
    row("after a paragraph that was put in twice",
        u"So.\n\n"_s + story + u"\n\nThen the boats went home to bed. [Nobody asked] again."_s,
        u"So.\n\n"_s + story + u"\n\n"_s + story +
            u"\n\nThen the boats went home to bed. [Nobody asked] again."_s,
        Anchored);
    row("in a paragraph that was put in twice",
        u"So.\n\nThe keeper [rang four] for a coal train. There was no express."_s,
        u"So.\n\nThe keeper [rang four] for a coal train. There was no express.\n\nThe keeper rang four for "
        u"a coal "
        "train. There was no express."_s,
        ToReview);
    row("moved alone",
        u"[Marks on paper] are what the archive kept of all those years, said the old man.\n\n"_s + story,
        story + u"\n\n[Marks on paper] are what the archive kept of all those years, said the old man."_s,
        ToReview);
    QString much;
    for (int i = 0; i < 110; ++i) {
        much += u"then%1 "_s.arg(i);
    }
    row("moved with much else",
        u"[Marks on paper] are what the archive kept of all those years. "_s + much + u"\n\n"_s + story,
        story + u"\n\n[Marks on paper] are what the archive kept of all those years. "_s + much.trimmed(),
        Anchored);
    row("a word written as two", u"We rang for the [southbound] train at noon, and then we slept."_s,
        u"We rang for the [south-bound] train at noon, and then we slept."_s, Anchored);
    row("ends with a word written as two",
        u"We rang for [the southbound] train at noon, and then we slept."_s,
        u"We rang for [the south bound] train at noon, and then we slept."_s, Anchored);
    row("a short word respelt between what stayed", u"We rang for them at [ten] and then we slept a while."_s,
        u"We rang for them at [en] and then we slept a while."_s, Anchored);
    row("half of it is another word", u"We rang for them at [ten sharp] and then we slept a while."_s,
        u"We rang for them at [nine sharp] and then we slept a while."_s, Anchored);
    row("begins within a word that is another",
        u"We rang for a coal tr[ain that left at noon with all of us] and then we slept."_s,
        u"We rang for a coal [boat that left at noon with all of us] and then we slept."_s, Anchored);
    row("somebody else's turn came in at its changed start",
        u"We asked.\n\n[Well, I held the rope and I learned to wait for the boats] all my life."_s,
        u"We asked.\n\n[Who was there with you in those days, do you remember the names?\n\nSo, I held the "
        "rope and I learned to wait for the boats] all my life."_s,
        ToReview);
    row("a title came before its changed start",
        u"[Well, I held the rope and I learned to wait] all my life."_s,
        u"[The ferry and the rope\n\nSo, I held the rope and I learned to wait] all my life."_s, ToReview);
    row("a sign in the place of its last word",
        u"We rang for [the southbound train first] and then we slept, all of us."_s,
        u"We rang for [the southbound train] 😏 and then we slept, all of us."_s, ToReview);
    row("several words in the place of its last ones",
        u"He sang to us [every evening in the village. Two flashes], fifteen seconds, all night."_s,
        u"He sang to us [every evening in the village. Flesh, well], fifteen seconds, all night."_s,
        ToReview);
    row("begins within what was said in other words",
        u"One two three four five six [seven eight nine ten eleven twelve. Then we rang for the southbound "
        u"train "
        "that left at noon with all of us, and then we slept] a while."_s,
        u"Pin pen pan pun pip pop [seven eight rib rob rub rug. Then we rang for the southbound train that "
        u"left "
        "at noon with all of us, and then we slept] a while."_s,
        ToReview);
    row("marks of an equal sentence that went",
        u"We slept. Did he come[?] Yes. Did he come? Yes. And then we rang for the train."_s,
        u"We slept. Did he come[]? Yes. And then we rang for the train."_s, Orphan);
    row("only marks", u"He waited[…] and then he sang."_s, u"So he waited[…] and then he sang."_s, Anchored);
    row("beyond the first plane", u"He said 😀 [yes 😀 yes] and then he sang to us all."_s,
        u"So he said 😀 [yes 😀 yes] and then he sang to us all."_s, Anchored);
    row("without spaces", u"我们在[江边等]火车来了以后再走"_s, u"我们昨天在[江边等]火车来了以后再走"_s,
        Anchored);
}

void TestTextMapping::places()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const AnchorState, state);
    const Marked old(before);
    const Marked now(after);
    const TextMapping mapping(old.text, now.text);
    const Placement placement = mapping.place(old.range);
    QCOMPARE(bracketed(now.text, placement.range), after);
    QCOMPARE(placement.state, state);
}

/// What stands about the old number of a word in the new text says nothing: words were put in before.
void TestTextMapping::looksForRivalsWhereThePlaceIs()
{
    QString before;
    QString put;
    for (int i = 0; i < 120; ++i) {
        before += u"word%1 "_s.arg(i);
        put += u"more%1 "_s.arg(i);
    }
    const QString passage = u"held the rope and learned to wait for the last boat home"_s;
    const QString old = before + u"Then they "_s + passage + u" again."_s;
    const QString now = put + before + u"Then they "_s + passage.sliced(5).prepend(u"took "_s) + u" again."_s;
    const qsizetype start = old.indexOf(passage);
    const Placement placed =
        TextMapping(old, now).place({Utf16Offset(start), Utf16Offset(start + passage.size())});
    QCOMPARE(placed.state, AnchorState::Anchored);
    QCOMPARE(slice(now, placed.range).toString(),
             u"took the rope and learned to wait for the last boat home"_s);
}

/// Whatever the texts, a place is inside the new one, and only an orphan has no length.
void TestTextMapping::keepsInsideAnyText()
{
    std::mt19937 random(5);
    const QString letters = u"aab  b\n.,«»?é😀漢"_s;
    const auto text = [&] {
        QString made;
        const auto length = qsizetype(random() % 40);
        while (made.size() < length) {
            made += letters[qsizetype(random() % quint32(letters.size()))];
        }
        return made;
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = text() + u'x';
        const QString after = text();
        const TextMapping mapping(before, after);
        const auto start = qsizetype(random() % quint32(before.size()));
        const auto length = 1 + qsizetype(random() % quint32(before.size() - start));
        const Placement placed = mapping.place({Utf16Offset(start), Utf16Offset(start + length)});
        QVERIFY(placed.range.start >= Utf16Offset(0));
        QVERIFY(placed.range.start <= placed.range.stop);
        QVERIFY(placed.range.stop <= Utf16Offset(after.size()));
        QCOMPARE(placed.range.isEmpty(), placed.state == AnchorState::Orphan);
    }
}

QTEST_GUILESS_MAIN(TestTextMapping)
#include "tst_textmapping.moc"
