// SPDX-License-Identifier: MIT
#include "models/search/predicate.h"
#include "models/search/queryparser.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PredicateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("holds");
        QTest::newRow("empty") << u""_s << true;
        QTest::newRow("word") << u"ECOLE"_s << true;
        QTest::newRow("part of a word") << u"col"_s << false;
        QTest::newRow("start of a word") << u"eco*"_s << true;
        QTest::newRow("all of two") << u"école canal"_s << false;
        QTest::newRow("one of two") << u"école OR canal"_s << true;
        QTest::newRow("excluded") << u"-école"_s << false;
        QTest::newRow("excluded group") << u"-(école canal)"_s << true;
        QTest::newRow("speaker") << u"locuteur:lee"_s << true;
        QTest::newRow("across speakers") << u"speaker:\"lee ben\""_s << false;
        QTest::newRow("role") << u"role:interviewee"_s << true;
        QTest::newRow("role in French") << u"rôle:enquêtée"_s << true;
        QTest::newRow("other role") << u"role:interviewer"_s << false;
        QTest::newRow("role's start") << u"role:interview*"_s << true;
        QTest::newRow("episode") << u"episode:canal"_s << true;
        QTest::newRow("section") << u"section:\"first years\""_s << true;
        QTest::newRow("tag") << u"code:\"travail / usine\""_s << true;
        QTest::newRow("tag's start") << u"tag:us*"_s << true;
        QTest::newRow("no such tag") << u"tag:canal"_s << false;
        QTest::newRow("colour") << u"couleur:jaune"_s << true;
        QTest::newRow("colour by number") << u"colour:#F0E442"_s << true;
        QTest::newRow("coder") << u"codé-par:jd"_s << true;
        QTest::newRow("note") << u"mémo:vérif*"_s << true;
        QTest::newRow("status") << u"status:read"_s << true;
        QTest::newRow("state") << u"state:review"_s << true;
        QTest::newRow("another state") << u"ancrage:orphelin"_s << false;
        QTest::newRow("person") << u"personne:benedict"_s << true;
        QTest::newRow("a label is no person") << u"person:lee"_s << false;
        QTest::newRow("restriction") << u"restriction:\"off record\""_s << true;
        QTest::newRow("restriction in French") << u"diffusion:confidentiel"_s << true;
        QTest::newRow("attribute") << u"job=\"school teacher\""_s << true;
        QTest::newRow("attribute's start") << u"JOB=teach*"_s << true;
        QTest::newRow("one of the attribute's words") << u"job=teacher"_s << true;
        QTest::newRow("another attribute's word") << u"job=lyon"_s << false;
        QTest::newRow("attribute of two words") << u"\"born in\"=Lyon"_s << true;
        QTest::newRow("part of an attribute's name") << u"born=Lyon"_s << false;
        QTest::newRow("one of several values") << u"job=(baker OR school)"_s << true;
        QTest::newRow("not this value") << u"-job=baker"_s << true;
        QTest::newRow("everything") << u"(école OR x) tag:usine -status:unread note:à speaker:ben"_s << true;
    }

    void holds()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, holds);
        const Fields fields{.text = u"J’allais à l’école."_s,
                            .speakers = {u"Ann Lee"_s, u"Ben"_s},
                            .role = Role::Interviewee,
                            .episode = u"Le canal"_s,
                            .section = u"First years"_s,
                            .tags = {u"travail / usine"_s, u"enfance"_s},
                            .colours = {u"yellow"_s, u"jaune"_s, u"#f0e442"_s},
                            .coders = {u"JD"_s},
                            .notes = {u"à vérifier"_s},
                            .status = u"read"_s,
                            .states = {u"to review, à vérifier"_s},
                            .persons = {u"Benedict Osei"_s},
                            .restrictions = {u"off record, confidentiel"_s},
                            .known = {{.name = u"Job"_s, .value = u"School teacher"_s},
                                      {.name = u"Born in"_s, .value = u"Lyon"_s}}};
        QCOMPARE(matches(parseQuery(query), fields), holds);
    }

    void saysWhatItUses()
    {
        const Predicate predicate(parseQuery(u"a -(tag:b OR note:c)"_s));
        QVERIFY(predicate.uses(Field::Text));
        QVERIFY(predicate.uses(Field::Tag));
        QVERIFY(predicate.uses(Field::Note));
        QVERIFY(!predicate.uses(Field::Speaker));
    }
};

QTEST_APPLESS_MAIN(PredicateTest)
#include "tst_predicate.moc"
