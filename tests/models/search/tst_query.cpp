// SPDX-License-Identifier: MIT
#include "models/search/queryparser.h"

#include "tests/models/search/randomtext.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const QString &typed, const QString &canonical) {
            QTest::newRow(name) << typed << canonical;
        };
        row("empty", u""_s, u""_s);
        row("word", u"  Canal "_s, u"Canal"_s);
        row("words", u"boat canal"_s, u"boat canal"_s);
        row("and", u"boat AND canal ET quai & x"_s, u"boat canal quai x"_s);
        row("phrase", u"\"two words\""_s, u"\"two words\""_s);
        row("French quotes", u"« deux mots » “more here”"_s, u"\"deux mots\" \"more here\""_s);
        row("elision is a phrase", u"l’école"_s, u"\"l’école\""_s);
        row("prefix", u"éco*"_s, u"éco*"_s);
        row("prefix of a phrase", u"\"à l'éco\"* \"la cla*\""_s, u"\"à l'éco\"* \"la cla\"*"_s);
        row("or binds less", u"a b OR c d"_s, u"(a b) OR (c d)"_s);
        row("or in French", u"a OU b | c"_s, u"a OR b OR c"_s);
        row("lower-case or is a word", u"a or b et c"_s, u"a or b et c"_s);
        row("groups", u"(a OR b) c"_s, u"(a OR b) c"_s);
        row("needless groups", u"((a) ((b c)))"_s, u"a b c"_s);
        row("minus", u"a -b -\"c d\""_s, u"a -b -\"c d\""_s);
        row("minus inside a word", u"week-end"_s, u"\"week-end\""_s);
        row("not", u"NOT a NON b NOT -c"_s, u"-a -b c"_s);
        row("not a group", u"-(a b) -(-c)"_s, u"-(a b) c"_s);
        row("dash between spaces", u"a - b – c"_s, u"a b c"_s);
        row("field", u"speaker:Ann"_s, u"speaker:Ann"_s);
        row("field quoted", u"speaker:\"Ann Lee\" note:\"to do*\""_s,
            u"speaker:\"Ann Lee\" note:\"to do\"*"_s);
        row("field and space", u"speaker: Ann"_s, u"speaker:Ann"_s);
        row("field of a group", u"tag:(work OR \"at home\" OR x*)"_s,
            u"tag:work OR tag:\"at home\" OR tag:x*"_s);
        row("field within a field's group", u"tag:(a speaker:b)"_s, u"tag:a speaker:b"_s);
        row("French fields",
            u"locuteur:Anne rôle:enquêtrice entretien:canal CODE:a couleur:jaune codé-par:jd mémo:x statut:lu"_s,
            u"speaker:Anne role:interviewer episode:canal tag:a colour:jaune coder:jd note:x status:lu"_s);
        row("attribute", u"wave=2"_s, u"wave=2"_s);
        row("attribute and space", u"wave= 2"_s, u"wave=2"_s);
        row("attribute of several words", u"\"born in\"=Lyon « né à »=\"La Ciotat\""_s,
            u"\"born in\"=Lyon \"né à\"=\"La Ciotat\""_s);
        row("attribute and hyphen", u"year-of-birth=19*"_s, u"\"year-of-birth\"=19*"_s);
        row("attribute of a group", u"wave=(1 OR 2) -job=baker"_s, u"(wave=1 OR wave=2) -job=baker"_s);
        row("attribute without a value", u"a wave="_s, u"a"_s);
        row("a name is not the value of another", u"a=\"b\"=\"c\"=d"_s,
            parseQuery(u"a=\"b\"=\"c\"=d"_s).toString());
        row("equals sign that names nothing", u"1+1=2 =x http://a.b/?q=c"_s,
            u"\"1+1=2\" \"=x\" \"http://a.b/?q=c\""_s);
        row("people and restrictions", u"personne:Anne diffusion:confidentiel restriction:\"to check\""_s,
            u"person:Anne restriction:confidentiel restriction:\"to check\""_s);
        row("no field", u"12:30 http://example.org/a_b"_s, u"\"12:30\" \"http://example.org/a_b\""_s);
        row("operator as a word", u"\"OR\" \"ET\"*"_s, u"\"OR\" \"ET\"*"_s);
        // What people leave unfinished while they type.
        row("open quote", u"a \"b c"_s, u"a \"b c\""_s);
        row("open parenthesis", u"(a OR (b c"_s, u"a OR (b c)"_s);
        row("stray parenthesis", u"a) b)"_s, u"a b"_s);
        row("empty parentheses", u"() a (())"_s, u"a"_s);
        row("field without value", u"a speaker:"_s, u"a"_s);
        row("field with empty value", u"a tag:\"\" note:\"...\""_s, u"a"_s);
        row("field before a parenthesis", u"(a tag:) b"_s, u"a b"_s);
        row("operators alone", u"OR AND NOT -"_s, u""_s);
        row("operator at the end", u"a OR"_s, u"a"_s);
        row("operator at the start", u"OR a"_s, u"a"_s);
        row("not at the end", u"a NOT"_s, u"a"_s);
        row("unknown field", u"foo:bar"_s, u"\"foo:bar\""_s);
        row("stars", u"* ** a**"_s, u"a*"_s);
        row("Hebrew", u"שלום speaker:דוד"_s, u"שלום speaker:דוד"_s);
        row("Han", u"日本"_s, u"日本"_s);
        row("emoji", u"😀"_s, u"\"😀\""_s);
    }

    void canonical()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, canonical);
        const Query query = parseQuery(typed);
        QCOMPARE(query.toString(), canonical);
        QCOMPARE(query.isEmpty(), canonical.isEmpty());
        QVERIFY(parseQuery(canonical) == query);
        if (!canonical.isEmpty()) {
            QVERIFY(parseQueryStrictly(canonical).has_value());
        }
    }

    void structure()
    {
        const Query query = parseQuery(u"l'école* -tag:\"a b\" OR x"_s);
        QCOMPARE(query.root.join, Join::Any);
        QCOMPARE(query.root.clauses.size(), size_t(2));
        const auto &both = std::get<Group>(query.root.clauses.front().content);
        const auto &school = std::get<Term>(both.clauses.at(0).content);
        QCOMPARE(school.words, (QList<QByteArray>{"l", "ecole"}));
        QVERIFY(school.prefix);
        QVERIFY(both.clauses.at(1).negated);
        QCOMPARE(std::get<Term>(both.clauses.at(1).content).field, Field::Tag);
    }

    void strict_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("place"); // -1: none
        QTest::newRow("fine") << u"a (b OR -c) note:\"x y\" d*"_s << -1;
        QTest::newRow("punctuation between words") << u"Ann - canal & co"_s << -1;
        QTest::newRow("time") << u"12:30"_s << -1;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("no word") << u" ... "_s << 0;
        QTest::newRow("open quote") << u"a \"b"_s << 2;
        QTest::newRow("open parenthesis") << u"a (b"_s << 2;
        QTest::newRow("stray parenthesis") << u"a b)"_s << 3;
        QTest::newRow("empty parentheses") << u"a ()"_s << 2;
        QTest::newRow("or at the end") << u"a OR"_s << 4;
        QTest::newRow("or at the start") << u"OR a"_s << 0;
        QTest::newRow("and at the end") << u"a AND"_s << 5;
        QTest::newRow("not at the end") << u"a NOT"_s << 5;
        QTest::newRow("field without value") << u"a tag:"_s << 2;
        QTest::newRow("field without word") << u"tag:\"!\""_s << 4;
        QTest::newRow("attribute without value") << u"a wave="_s << 2;
        QTest::newRow("attribute") << u"wave=2"_s << -1;
        QTest::newRow("unknown field") << u"a speker:Ann"_s << 2;
        QTest::newRow("first of two") << u"😀 ) ("_s << 3;
        QTest::newRow("too deep") << u"("_s.repeated(MaxQueryDepth + 1) + u"a"_s +
                                         u")"_s.repeated(MaxQueryDepth + 1)
                                  << MaxQueryDepth;
        QTest::newRow("deep enough") << u"("_s.repeated(MaxQueryDepth) + u"a"_s +
                                            u")"_s.repeated(MaxQueryDepth)
                                     << -1;
        QTest::newRow("too many") << u"a "_s.repeated(MaxQueryTerms + 1) << MaxQueryTerms * 2 + 1;
    }

    void strict()
    {
        QFETCH(const QString, query);
        QFETCH(const int, place);
        const auto parsed = parseQueryStrictly(query);
        if (place < 0) {
            QVERIFY(parsed.has_value());
            QVERIFY(*parsed == parseQuery(query));
            return;
        }
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::BadQuery);
        QCOMPARE(parsed.error().arguments, (QStringList{query, QString::number(place)}));
    }

    void fieldNames()
    {
        for (int i = int(Field::Speaker); i <= int(Field::State); ++i) {
            const auto field = Field(i);
            QVERIFY(!name(field).isEmpty());
            QCOMPARE(fieldFromName(QString(name(field))), std::optional(field));
        }
        QCOMPARE(fieldFromName(u"ROLE"), std::optional(Field::Role));
        QCOMPARE(fieldFromName(u"Ancrage"), std::optional(Field::State));
        QVERIFY(!fieldFromName(u"nothing"));
        QVERIFY(!fieldFromName(u""));
    }

    /// Whatever is typed is a query, and its canonical text is the same query.
    void anyText()
    {
        static const QStringList Syntax{u"("_s, u")"_s,    u"\""_s,   u"«"_s,     u"*"_s,
                                        u"-"_s, u"tag:"_s, u" OR "_s, u" NOT "_s, u"speaker:"_s,
                                        u":"_s, u"AND"_s,  u" "_s,    u"rôle:"_s};
        test::RandomText random(2);
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int piece = random.below(16); piece >= 0; --piece) {
                text += random.oneIn(2) ? Syntax.at(random.below(int(Syntax.size()))) : random.text(2);
            }
            const Query query = parseQuery(text);
            const QString canonical = query.toString();
            QVERIFY2(parseQuery(canonical) == query, qPrintable(text + u" -> "_s + canonical));
            if (const auto strict = parseQueryStrictly(text)) {
                QVERIFY2(*strict == query, qPrintable(text));
            }
        }
    }

    void endlessText()
    {
        QVERIFY(parseQuery(u"("_s.repeated(1'000'000)).isEmpty());
        QVERIFY(parseQuery(u"-"_s.repeated(1'000'000)).isEmpty());
        QVERIFY(!parseQuery(u"-(a OR "_s.repeated(100'000)).isEmpty());
        QCOMPARE(parseQuery(u"a "_s.repeated(100'000)).root.clauses.size(), size_t(MaxQueryTerms));
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "tst_query.moc"
