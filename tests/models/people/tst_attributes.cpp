// SPDX-License-Identifier: MIT
#include "models/people/attributes.h"

#include <QLocale>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class AttributesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void values_data()
    {
        QTest::addColumn<AttributeType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("value"); // invalid: refused
        QTest::newRow("text") << AttributeType::Text << u" a baker "_s << QVariant(u"a baker"_s);
        QTest::newRow("number") << AttributeType::Number << u"1954"_s << QVariant(1954.0);
        QTest::newRow("fraction") << AttributeType::Number << u"3.5"_s << QVariant(3.5);
        QTest::newRow("French fraction") << AttributeType::Number << u"3,5"_s << QVariant(3.5);
        QTest::newRow("no number") << AttributeType::Number << u"old"_s << QVariant();
        QTest::newRow("infinite") << AttributeType::Number << u"inf"_s << QVariant();
        QTest::newRow("date") << AttributeType::Date << u"2019-06-14"_s << QVariant(u"2019-06-14"_s);
        QTest::newRow("French date") << AttributeType::Date << u"14 juin 2019"_s << QVariant(u"2019-06-14"_s);
        QTest::newRow("no date") << AttributeType::Date << u"soon"_s << QVariant();
        QTest::newRow("choice") << AttributeType::Choice << u"rural"_s << QVariant(u"Rural"_s);
        QTest::newRow("choice without accents") << AttributeType::Choice << u"Cote"_s << QVariant(u"Côte"_s);
        QTest::newRow("no choice") << AttributeType::Choice << u"moon"_s << QVariant();
        QTest::newRow("no choice of signs") << AttributeType::Choice << u"?"_s << QVariant();
        QTest::newRow("yes") << AttributeType::Boolean << u"Oui"_s << QVariant(1);
        QTest::newRow("no") << AttributeType::Boolean << u"FALSE"_s << QVariant(0);
        QTest::newRow("perhaps") << AttributeType::Boolean << u"perhaps"_s << QVariant();
    }

    void values()
    {
        QFETCH(const AttributeType, type);
        QFETCH(const QString, text);
        QFETCH(const QVariant, value);
        Attribute attribute;
        attribute.name = u"Facts"_s;
        attribute.type = type;
        attribute.choices = {u"Rural"_s, u"Côte"_s, u"…"_s};
        const auto read = attributeValue(attribute, text);
        QCOMPARE(read.has_value(), value.isValid());
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::WrongValue);
            QCOMPARE(read.error().arguments.first(2), (QStringList{text, u"Facts"_s}));
            return;
        }
        QCOMPARE(*read, value);
        // What is shown, and what is written into files, is read again as the same.
        QCOMPARE(attributeValue(attribute, attributeText(attribute, value)).value_or(QVariant()), value);
        QCOMPARE(attributeValue(attribute, attributeTextForFiles(attribute, value)).value_or(QVariant()),
                 value);
    }

    void whatIsShownIsReadAgain_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u"en_US"_s;
        QTest::newRow("British") << u"en_GB"_s;
        QTest::newRow("French") << u"fr_FR"_s;
    }

    void whatIsShownIsReadAgain()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        Attribute attribute;
        attribute.type = AttributeType::Number;
        for (const double number : {0.0, 1954.0, -3.25, 1234567.5}) {
            QCOMPARE(attributeValue(attribute, attributeText(attribute, number)).value_or(QVariant()),
                     QVariant(number));
        }
        attribute.type = AttributeType::Date;
        for (const QString &day : {u"2019-06-14"_s, u"1954-02-01"_s, u"2030-12-11"_s}) {
            QCOMPARE(attributeValue(attribute, attributeText(attribute, day)).value_or(QVariant()),
                     QVariant(day));
        }
    }

    void nothingIsNoValue()
    {
        for (const AttributeType type : {AttributeType::Text, AttributeType::Number, AttributeType::Date,
                                         AttributeType::Choice, AttributeType::Boolean}) {
            Attribute attribute;
            attribute.type = type;
            const auto read = attributeValue(attribute, u"  ");
            QVERIFY(read);
            QVERIFY(!read->isValid());
            QCOMPARE(attributeText(attribute, {}), QString());
        }
    }

    void guesses_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<AttributeType>("type");
        QTest::newRow("none") << QStringList{u""_s, u" "_s} << AttributeType::Text;
        QTest::newRow("numbers") << QStringList{u"1"_s, u""_s, u"0"_s, u"12,5"_s} << AttributeType::Number;
        QTest::newRow("years") << QStringList{u"1954"_s, u"1961"_s} << AttributeType::Number;
        QTest::newRow("dates") << QStringList{u"2019-06-14"_s, u"3 mai 1968"_s} << AttributeType::Date;
        QTest::newRow("booleans") << QStringList{u"yes"_s, u"no"_s, u"yes"_s} << AttributeType::Boolean;
        QTest::newRow("French booleans") << QStringList{u"oui"_s, u"Non"_s} << AttributeType::Boolean;
        QTest::newRow("recurring words")
            << QStringList{u"rural"_s, u"urban"_s, u"rural"_s, u"Rural"_s} << AttributeType::Choice;
        QTest::newRow("whatever the accents")
            << QStringList{u"Forêt"_s, u"foret"_s, u"FORÊT"_s, u"Ville"_s} << AttributeType::Choice;
        QTest::newRow("too many that recur")
            << u"a b c d e f g h i j k l m a b c d e f g h i j k l m"_s.split(u' ') << AttributeType::Text;
        QTest::newRow("words of their own")
            << QStringList{u"baker"_s, u"ferryman"_s, u"teacher"_s} << AttributeType::Text;
        QTest::newRow("a number and a word") << QStringList{u"12"_s, u"many"_s} << AttributeType::Text;
    }

    void guesses()
    {
        QFETCH(const QStringList, values);
        QTEST(guessedType(values), "type");
    }
};

QTEST_GUILESS_MAIN(AttributesTest)
#include "tst_attributes.moc"
