// SPDX-License-Identifier: MIT
#include "models/guide/guideproposal.h"
#include "tests/models/guide/guidedinterview.h"
#include "tests/support/interview.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

QStringList outline(const Guide &guide)
{
    QStringList lines;
    for (const GuideQuestion &question : guide) {
        lines.append(QString(question.level, u'.') + question.text);
    }
    return lines;
}

} // namespace

class GuideProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAsked_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("asked");
        QTest::newRow("all") << u"How did you come here?"_s << u"How did you come here?"_s;
        QTest::newRow("behind talk")
            << u"Bonjour Madame. On va commencer par votre arrivée. C’était en quelle année ?"_s
            << u"C’était en quelle année ?"_s;
        QTest::newRow("around talk") << u"Where? I see. (laughs) And when? Right."_s << u"Where? And when?"_s;
        QTest::newRow("nothing asks")
            << u"[laughs] Tell me about the house."_s << u"Tell me about the house."_s;
        QTest::newRow("brackets that ask")
            << u"And when (at night?) and where?"_s << u"And when (at night?) and where?"_s;
        QTest::newRow("open brackets") << u"((( Where [?"_s << u"((( Where [?"_s;
        QTest::newRow("nothing") << u"(rires)"_s << QString();
    }
    void keepsWhatIsAsked()
    {
        QFETCH(QString, said);
        QTEST(askedSentences(said), "asked");
    }

    void proposes_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("guide");
        QTest::newRow("nobody asks") << u"A: I was born here.\nB: So was I."_s << QStringList();
        QTest::newRow("questions and follow-ups")
            << u"Q: Right. How did you become a keeper of this lock, and in which year?\nA: By chance.\n"
               "Q: What was it?\nA: A notice.\nQ: Forty?\nA: Yes.\n"
               "Q: Could you describe the ordinary working day from morning until evening?\nA: Long."_s
            << QStringList{u"How did you become a keeper of this lock, and in which year?"_s,
                           u".What was it?"_s,
                           u"Could you describe the ordinary working day from morning until evening?"_s};
        QTest::newRow("titles that ask")
            << u"# What was the house like?\nA: Small.\nQ: And the garden?\nA: Big.\n"
               "# The end\nA: It closed.\n# Who came?\nA: Nobody."_s
            << QStringList{u"What was the house like?"_s, u".And the garden?"_s, u"Who came?"_s};
    }
    void proposes()
    {
        QFETCH(QString, lines);
        QTEST(outline(proposeGuide(test::interviewOf(lines))), "guide");
    }

    void proposesOfNothing() { QVERIFY(proposeGuide(Transcript()).empty()); }

    /// The heads that a person told are mostly questions, and few else are.
    void tellsQuestionsFromFollowUps()
    {
        for (const auto &interview : test::GuidedInterview::all(QStringLiteral(FIXTURES))) {
            const Guide guide = proposeGuide(interview.transcript);
            const auto questions = std::ranges::count(guide, 0, &GuideQuestion::level);
            QVERIFY2(std::abs(questions - std::ssize(interview.heads)) <= 6,
                     qPrintable(interview.name + u'\n' + outline(guide).join(u'\n')));
            QCOMPARE(readGuide(writeGuide(guide)), guide);
        }
    }
};

QTEST_GUILESS_MAIN(GuideProposalTest)
#include "tst_guideproposal.moc"
