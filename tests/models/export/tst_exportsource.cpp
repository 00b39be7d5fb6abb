// SPDX-License-Identifier: MIT
#include "models/export/exportsource.h"
#include "models/project/editing.h"
#include "models/search/queryparser.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// What a project hands to the writers.
class ExportSourceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_episode;

    AnnotationId mark(const QString &words)
    {
        const auto transcript = sure(m_sample->project().transcript(m_episode));
        const qsizetype at = transcript->body.indexOf(words);
        return sure(
            Editing(m_sample->project())
                .highlight(m_episode,
                           OffsetMap(transcript->body)
                               .toCodePoints(Utf16Range{Utf16Offset(at), Utf16Offset(at + words.size())}),
                           palette().front().colour));
    }

    [[nodiscard]] ExportAnnotation exported(const QString &query = {})
    {
        sure(m_sample->project().flush());
        NoProgress progress;
        ExportSelection selection;
        if (!query.isEmpty()) {
            selection.query = parseQuery(query);
        }
        const ExportData data = sure(collectExport(m_sample->path(), selection, progress));
        return data.episodes.empty() || data.episodes[0].annotations.empty()
                   ? ExportAnnotation()
                   : data.episodes[0].annotations[0];
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        TranscriptBuilder builder({});
        builder.facts().format = u"webvtt"_s;
        builder.facts().title = u"The ferry"_s;
        const int ann = builder.label(u"Ann"_s, Role::Interviewer);
        const int ben = builder.label(u"Ben"_s, Role::Interviewee);
        builder.addUnit({ann}, u"Were you there?"_s);
        builder.beginSection(u"The flood of 1953"_s, 2);
        builder.addUnit(
            {ben}, u"We had seen the water rise behind the mill for two days before anybody spoke of it."_s,
            TranscriptBuilder::Join::Paragraph, Milliseconds(61'000), Milliseconds(70'000));
        builder.addUnit(
            {ben},
            u"Then at night it came, 😀 all at once, and we carried the children to the church tower "
            "and waited there for the boats."_s,
            TranscriptBuilder::Join::Line, Milliseconds(70'500), Milliseconds(80'000));
        m_episode = m_sample->add(builder.finish());
    }

    void cleanup() { m_sample.reset(); }

    void contextIsMadeOfWholeWords()
    {
        mark(u"at night it came,"_s);
        const ExportAnnotation found = exported();
        QCOMPARE(found.before, u"the mill for two days before anybody spoke of it. Then "_s);
        QCOMPARE(found.after, u" 😀 all at once, and we carried the children to the church"_s);
        QVERIFY(found.cutBefore);
        QVERIFY(found.cutAfter);
    }

    void nothingIsCutWhereTheTurnBeginsAndEnds()
    {
        mark(u"the water rise"_s);
        const ExportAnnotation early = exported();
        QCOMPARE(early.before, u"We had seen "_s);
        QVERIFY(!early.cutBefore);
        QVERIFY(early.cutAfter);
        m_sample->project().undo();
        mark(u"waited there"_s);
        const ExportAnnotation late = exported();
        QCOMPARE(late.after, u" for the boats."_s);
        QVERIFY(late.cutBefore);
        QVERIFY(!late.cutAfter);
    }

    void contextEndsWithTheTurn()
    {
        mark(u"We had seen"_s);
        QCOMPARE(exported().before, QString());
        QVERIFY(!exported().cutBefore);
        m_sample->project().undo();
        mark(u"for the boats."_s);
        QCOMPARE(exported().after, QString());
        QVERIFY(!exported().cutAfter);
    }

    void timesAreAsFineAsTheSource()
    {
        mark(u"the children"_s);
        const ExportAnnotation found = exported();
        QCOMPARE(found.speaker, u"Ben"_s);
        QCOMPARE(found.role, Role::Interviewee);
        QCOMPARE(found.turn, 2);
        QCOMPARE(found.section, u"The flood of 1953"_s);
        QVERIFY(found.start);
        QCOMPARE(qint64(found.start->count()), 70'500);
        m_sample->project().undo();
        mark(u"the water rise"_s);
        QCOMPARE(exported().start, Milliseconds(61'000));
        QCOMPARE(exported().end, Milliseconds(70'000));
    }

    void nobodySaysATitle()
    {
        mark(u"flood of 1953"_s);
        const ExportAnnotation found = exported();
        QCOMPARE(found.section, u"The flood of 1953"_s);
        QCOMPARE(found.speaker, QString());
        QCOMPARE(found.turn, 0);
        QVERIFY(!found.start);
    }

    /// Whoever stands where it would have stood did not say it.
    void anOrphanHasNoPlace()
    {
        const AnnotationId gone = mark(u"the children"_s);
        sure(Editing(m_sample->project()).keepAsOrphans({gone}));
        const ExportAnnotation found = exported();
        QCOMPARE(found.state, AnchorState::Orphan);
        QCOMPARE(found.quote, u"the children"_s);
        QCOMPARE(found.speaker + found.section + found.before + found.after, QString());
        QCOMPARE(found.role, Role::Other);
        QCOMPARE(found.turn, 0);
        QVERIFY(!found.start && !found.end);
        QCOMPARE(exported(u"speaker:ben"_s).quote, QString());
        QCOMPARE(exported(u"state:orphan"_s).quote, u"the children"_s);
    }

    void filtersAsThePanelDoes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("speaker") << u"speaker:ben"_s << true;
        QTest::newRow("another") << u"speaker:ann"_s << false;
        QTest::newRow("section and colour") << u"section:flood couleur:jaune"_s << true;
    }

    void filtersAsThePanelDoes()
    {
        QFETCH(const QString, query);
        mark(u"the church tower"_s);
        QTEST(!exported(query).quote.isEmpty(), "isThere");
    }
};

QTEST_GUILESS_MAIN(ExportSourceTest)
#include "tst_exportsource.moc"
