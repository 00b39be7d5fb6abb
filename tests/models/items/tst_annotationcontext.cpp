// SPDX-License-Identifier: MIT
#include "models/items/annotationcontext.h"

#include "models/transcript/transcriptbuilder.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class AnnotationContextTest : public QObject
{
    Q_OBJECT

    static Transcript interview()
    {
        Transcript text;
        text.labels = {{.id = {}, .name = u"Ann"_s, .role = Role::Interviewer, .speaker = {}},
                       {.id = {}, .name = u"Ben"_s, .role = Role::Interviewee, .speaker = {}}};
        const auto add = [&](const QString &words) {
            text.body += text.body.isEmpty() ? QString() : u"\n\n"_s;
            const Utf16Offset start(text.body.size());
            text.body += words;
            return Utf16Range{start, Utf16Offset(text.body.size())};
        };
        text.sections.push_back(
            {.id = {}, .guid = {}, .level = 2, .titleRange = add(u"The river"_s), .firstTurn = 0});
        const auto turn = [&](int label, const QString &words) {
            text.turns.push_back({.id = {}, .range = add(words), .labels = {label}, .start = {}, .end = {}});
        };
        turn(0, u"Where did you grow up?"_s);
        turn(1, u"By the river. My father ran the ferry.\n\nEvery evening he rang a bell."_s);
        turn(0, u"Did you help him?"_s);
        turn(1, u"I held the rope. "_s.repeated(80).trimmed());
        return text;
    }
    static PassageContext around(const Transcript &text, const QString &first, const QString &last)
    {
        return contextOf(text, {Utf16Offset(text.body.indexOf(first)),
                                Utf16Offset(text.body.indexOf(last) + last.size())});
    }

private Q_SLOTS:
    void turnsAroundIt()
    {
        const auto context = around(interview(), u"My father"_s, u"the ferry"_s);
        QCOMPARE(context.text, u"Ann: Where did you grow up?\nBen: By the river. My father ran the ferry.\n"
                               "Every evening he rang a bell.\nAnn: Did you help him?"_s);
        QCOMPARE(slice(context.text, context.passage), u"My father ran the ferry"_s);
    }

    void overParagraphsAndTurns()
    {
        const auto context = around(interview(), u"the ferry"_s, u"Did you"_s);
        QCOMPARE(slice(context.text, context.passage),
                 u"the ferry.\nEvery evening he rang a bell.\nAnn: Did you"_s);
        QVERIFY(context.text.startsWith(u"Ann: Where"_s));
        QVERIFY(context.text.contains(u"Ben: I held the rope."_s));
    }

    void longTurnsAreCutBetweenSentences()
    {
        const Transcript text = interview();
        const Utf16Offset middle(text.body.indexOf(u"I held"_s) + 17 * 40);
        const auto context = contextOf(text, {middle, middle + 6});
        QCOMPARE(slice(context.text, context.passage), u"I held"_s);
        QVERIFY(context.text.contains(u"Ben: … I held the rope."_s));
        QVERIFY(context.text.endsWith(u"rope. …"_s));
        QVERIFY(context.text.size() < 1000);
    }

    void titles()
    {
        const auto context = around(interview(), u"The"_s, u"The river"_s);
        QCOMPARE(context.text, u"The river\nAnn: Where did you grow up?"_s);
        QCOMPARE(slice(context.text, context.passage), u"The river"_s);
    }
};

QTEST_GUILESS_MAIN(AnnotationContextTest)
#include "tst_annotationcontext.moc"
