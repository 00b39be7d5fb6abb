// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Who asks and who answers, by what labels say and by who puts questions.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected,
                            const QString &fileName = u"a.txt"_s) {
            QTest::newRow(name) << fileName << text << expected;
        };
        row("by questions", u"Ann: Where?\nBen: There.\nAnn: When?\nBen: In May.\n"_s,
            {u"Ann interviewer"_s, u"Ben interviewee"_s});
        row("nobody asks more", u"Ann: Where?\nBen: Why?\nAnn: When?\nBen: Who?\n"_s,
            {u"Ann other"_s, u"Ben other"_s});
        row("letters", u"Q: Where.\nA: There.\nQ: When.\nA: In May.\n"_s,
            {u"Q interviewer"_s, u"A interviewee"_s});
        row("one role stated, one name",
            u"INTERVIEWER: Where?\nMR. SMITH: There.\nINTERVIEWER: When?\nMR. SMITH: May.\n"_s,
            {u"INTERVIEWER interviewer"_s, u"MR. SMITH interviewee"_s});
        row("one name, one role stated", u"Marie: Où ?\nEnquêté: Là.\nMarie: Quand ?\nEnquêté: En mai.\n"_s,
            {u"Marie interviewer"_s, u"Enquêté interviewee"_s});
        row("two who answer",
            u"Interviewee 1: Here.\nInterviewee 2: There.\nInterviewee 1: In May.\nInterviewee 2: No.\n"_s,
            {u"Interviewee 1 interviewee"_s, u"Interviewee 2 interviewee"_s});
        const QString cues =
            u"WEBVTT\n\n00:01.000 --> 00:02.000\n<v %1>Where?\n\n00:02.000 --> 00:03.000\n<v Ben>There.\n\n"
            "00:03.000 --> 00:04.000\n<v %1>When?\n\n00:04.000 --> 00:05.000\n<v Ben>In May.\n"_s;
        row("subtitles", cues.arg(u"Ann"_s), {u"Ann interviewer"_s, u"Ben interviewee"_s}, u"a.vtt"_s);
        row("subtitles, stated", cues.arg(u"Interviewer"_s),
            {u"Interviewer interviewer"_s, u"Ben interviewee"_s}, u"a.vtt"_s);
    }
    void roles()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QString, text);
        const Result<Source> source = decodeSource(fileName, text.toUtf8());
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QStringList found;
        for (const Label &label : transcript->labels) {
            found.append(label.name + u' ' + name(label.role));
        }
        QTEST(found, "expected");
    }

    void subtitlesHaveALanguageToo()
    {
        const Result<Source> source = decodeSource(
            u"a.srt"_s, u"1\n00:00:01,000 --> 00:00:09,000\nIl y a une île et le phare est dans la "
                        "brume, mais nous avons vu les bateaux sur la mer.\n"_s.toUtf8());
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->language, u"fr"_s);
    }
};

QTEST_APPLESS_MAIN(RolesTest)
#include "tst_roles.moc"
