// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/elan.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray fixture(const char *name)
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/elan/"_s + QString::fromLatin1(name));
}

} // namespace

class ElanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        addReadingColumns();
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outline, int units,
                            const QStringList &warnings = {}) {
            QTest::newRow(name) << bytes << outline << units << warnings;
        };
        row("participants, a translation, gestures", fixture("market.eaf"),
            {u"Ann 0-1.5: What was sold?"_s, u"Ben 1.6-4: Fish & bread, every day."_s,
             u"A-hands 4-4: waves"_s},
            4, {u"MarkupLeftOut: B-fr, 1"_s});
        row("numbers above the words", fixture("numbered.eaf"), {u"Kim 0.1-1.7: Lo tawa ken mai"_s}, 2,
            {u"MarkupLeftOut: ft@Kim, 2"_s, u"MarkupLeftOut: ref@Kim, 2"_s});
        row("annotations that refer to each other",
            "<ANNOTATION_DOCUMENT><TIER TIER_ID='x' PARENT_REF='x'><REF_ANNOTATION ANNOTATION_ID='a' "
            "ANNOTATION_REF='b'><ANNOTATION_VALUE>one</ANNOTATION_VALUE></REF_ANNOTATION><REF_ANNOTATION "
            "ANNOTATION_ID='b' ANNOTATION_REF='a'><ANNOTATION_VALUE>two</ANNOTATION_VALUE></REF_ANNOTATION>"
            "</TIER></ANNOTATION_DOCUMENT>",
            {u"x ?-?: one two"_s}, 2);
        row("cut", fixture("market.eaf").first(fixture("market.eaf").indexOf("bread")),
            {u"Ben 1.6-?: Fish &"_s}, 1, {u"Truncated: "_s});
    }
    void makesTurns() { compareReading(elanFormat()); }

    void refuses()
    {
        NoProgress progress;
        const auto empty = elanFormat().read(
            sourceOf("<ANNOTATION_DOCUMENT><TIER TIER_ID='a'/></ANNOTATION_DOCUMENT>"), progress);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::NoWords);
        QCOMPARE(elanFormat().fit(sourceOf("<TEI/>")), Fit::No);
    }
};

QTEST_GUILESS_MAIN(ElanTest)
#include "tst_elan.moc"
