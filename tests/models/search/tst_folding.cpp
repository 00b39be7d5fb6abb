// SPDX-License-Identifier: MIT
#include "models/search/folding.h"

#include "tests/models/search/randomtext.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const QString &text, const QString &folded) {
            QTest::newRow(name) << text << folded;
        };
        row("empty", u""_s, u""_s);
        row("only punctuation", u" -- ... '' !"_s, u""_s);
        row("case", u"Hello WORLD"_s, u"hello world"_s);
        row("French accents", u"Élève, où ça ? Noël à Nîmes"_s, u"eleve ou ca noel a nimes"_s);
        row("decomposed", u"E\u0301le\u0300ve"_s, u"eleve"_s);
        row("several marks", u"Việt ẹ\u0301"_s, u"viet e"_s);
        row("ligatures", u"Œuvre cœur Ætna ex æquo ﬁn ﬄ"_s, u"oeuvre coeur aetna ex aequo fin ffl"_s);
        row("sharp s", u"Straße STRASSE ẞ"_s, u"strasse strasse ss"_s);
        row("letters with strokes", u"Łódź Øre þing Đorđe ısı"_s, u"lodz ore thing dorde isi"_s);
        row("Turkish capital", u"İstanbul"_s, u"istanbul"_s);
        row("elisions", u"l'école qu’il J’AI jusqu'à dell'arte"_s, u"l ecole qu il j ai jusqu a dell arte"_s);
        row("kept whole", u"Aujourd’hui quelqu'une prud'homme presqu'île d'aujourd'hui"_s,
            u"aujourdhui quelquune prudhomme presquile d aujourdhui"_s);
        row("nothing to keep whole", u"aujourd' hui quelqu' 'entr'"_s, u"aujourd hui quelqu entr"_s);
        row("English apostrophes", u"Darren’s don't O'Brien 'quoted' we'll"_s,
            u"darren s don t o brien quoted we ll"_s);
        row("hyphens", u"week-end Jean\u2011Paul A—B snake_case"_s, u"week end jean paul a b snake case"_s);
        row("soft hyphen", u"trans\u00adcrip\u00adtion"_s, u"transcription"_s);
        row("zero width", u"zero\u200bwidth \ufeffstart a\u2060b"_s, u"zerowidth start ab"_s);
        row("digits", u"1,000 in 2023: 3.5 m² ½ ١٢٣ ４２"_s, u"1 000 in 2023 3 5 m2 ½ 123 42"_s);
        row("full width", u"ＡＢｃ"_s, u"abc"_s);
        row("Greek", u"Άνθρωπος ΛΌΓΟΣ"_s, u"ανθρωποσ λογοσ"_s);
        row("Cyrillic", u"Ёлка Йод"_s, u"елка иод"_s);
        row("Hebrew with points", u"שָׁלוֹם"_s, u"שלום"_s);
        row("Arabic with vowels and tatweel", u"مُحَمَّد أحـــمد"_s, u"محمد احمد"_s);
        row("Devanagari keeps its marks", u"हिन्दी"_s, u"हिन्दी"_s);
        row("Devanagari nukta both ways", u"क\u093cलम \u0958लम"_s, u"क\u093cलम क\u093cलम"_s);
        row("Han and kana", u"日本語のテスト"_s, u"日 本 語 の テ ス ト"_s);
        row("kana sound marks", u"ガ カ\u3099 ｶﾞ が"_s, u"ガ ガ ガ が"_s);
        row("Latin beside Han", u"iPhone手机2台"_s, u"iphone 手 机 2 台"_s);
        row("Hangul stays in words", u"한국어 \u1112\u1161\u11ab\u1100\u116e\u11a8"_s, u"한국어 한국"_s);
        row("Thai", u"กำที่"_s, u"ก ำ ที่"_s);
        row("emoji", u"bien😀👍🏽vu ❤️"_s, u"bien 😀 👍 vu ❤"_s);
        row("emoji joined", u"👩‍👧"_s, u"👩 👧"_s);
        row("beyond the BMP", u"𝐁old 𐐀"_s, u"bold 𐐨"_s);
        row("lone surrogates", u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00), u"a b"_s);
        row("private use", u"a\ue001b \ue000"_s, u"a b"_s);
        row("stray marks", u"\u0301 \u0301a"_s, u"a"_s);
    }

    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(QString::fromUtf8(foldedText(text)), folded);
        QCOMPARE(foldedText(folded), folded.toUtf8());
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"Oui, l’école !"_s << QStringList{u"Oui"_s, u"l"_s, u"école"_s};
        QTest::newRow("accents at the end")
            << u"cafe\u0301 noir"_s << QStringList{u"cafe\u0301"_s, u"noir"_s};
        QTest::newRow("soft hyphen at the end") << u"fin\u00ad x"_s << QStringList{u"fin"_s, u"x"_s};
        QTest::newRow("soft hyphen inside") << u"a\u00adb"_s << QStringList{u"a\u00adb"_s};
        QTest::newRow("kept whole") << u"«aujourd’hui»"_s << QStringList{u"aujourd’hui"_s};
        QTest::newRow("emoji") << u"x 👍🏽y"_s << QStringList{u"x"_s, u"👍🏽"_s, u"y"_s};
        QTest::newRow("Han") << u"日本"_s << QStringList{u"日"_s, u"本"_s};
        QTest::newRow("right to left") << u"אמר: שָׁלוֹם"_s << QStringList{u"אמר"_s, u"שָׁלוֹם"_s};
    }

    void ranges()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QStringList found;
        forEachWord(text,
                    [&](QByteArrayView, Utf16Range range) { found.append(slice(text, range).toString()); });
        QCOMPARE(found, words);
    }

    void longWordsAreCut()
    {
        const QString run = QString(1'000'000, u'é');
        qsizetype letters = 0;
        forEachWord(run, [&letters](QByteArrayView word, Utf16Range range) {
            QVERIFY(word.size() <= WordScanner::MaxWordBytes);
            QCOMPARE(range.length(), word.size());
            letters += word.size();
        });
        QCOMPARE(letters, run.size());
    }

    /// What holds for any text: ranges ascend inside it, and a word's own stretch of text folds to that word.
    void anyText()
    {
        test::RandomText random(1);
        for (int i = 0; i < 3000; ++i) {
            const QString text = random.text(40);
            Utf16Offset last;
            forEachWord(text, [&](QByteArrayView word, Utf16Range range) {
                QVERIFY(!word.isEmpty());
                QVERIFY2(last <= range.start && !range.isEmpty(), qPrintable(text));
                QVERIFY(range.stop.value() <= text.size());
                QVERIFY2(foldedText(slice(text, range)) == word, qPrintable(text));
                last = range.stop;
            });
            const QByteArray folded = foldedText(text);
            QVERIFY2(folded == foldedText(text.normalized(QString::NormalizationForm_C)), qPrintable(text));
            QVERIFY2(folded == foldedText(text.normalized(QString::NormalizationForm_D)), qPrintable(text));
            QVERIFY2(folded == foldedText(QString::fromUtf8(folded)), qPrintable(text));
        }
    }

    /// Every character alone: nothing but letters, digits, marks and pictographs comes out, and only what
    /// FTS5's tokenizer keeps together.
    void everyCharacter()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            const fold::Folded folded = fold::foldCharacter(c);
            QVERIFY2(folded.bytes.size() <= 64, qPrintable(QString::number(c, 16)));
            for (const char byte : folded.bytes) {
                const auto value = quint8(byte);
                QVERIFY2(value >= 0x80 || (value >= 'a' && value <= 'z') || (value >= '0' && value <= '9'),
                         qPrintable(QString::number(c, 16)));
            }
            QVERIFY2(!QString::fromUtf8(folded.bytes).contains(u'\ue000'),
                     qPrintable(QString::number(c, 16)));
        }
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "tst_folding.moc"
