// SPDX-License-Identifier: MIT
// Passages of several episodes as one text: every place of it says where it stands in them, and back.
#include "models/collection/collectedtext.h"
#include "models/transcript/transcriptbuilder.h"
#include "models/transcript/validate.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class CollectedTextTest : public QObject
{
    Q_OBJECT

    static constexpr EpisodeId Ferry{1};
    static constexpr EpisodeId Oven{2};

    static CollectedText::Source source(EpisodeId id, const QStringList &turns)
    {
        TranscriptBuilder builder({});
        const int asks = builder.label(u"Ann"_s, Role::Interviewer);
        const int answers = builder.label(id == Ferry ? u"Ben"_s : u"Cy"_s, Role::Interviewee);
        for (qsizetype i = 0; i < turns.size(); ++i) {
            builder.addUnit({i % 2 == 0 ? asks : answers}, turns[i]);
        }
        auto text = std::make_shared<Transcript>(builder.finish());
        return {.episode = id,
                .revision = RevisionId(id.value()),
                .transcript = text,
                .map = OffsetMap(text->body)};
    }
    static Utf16Range find(QStringView body, QStringView words)
    {
        const qsizetype at = body.indexOf(words);
        return {Utf16Offset(at), Utf16Offset(at + words.size())};
    }

    CollectedText::Source m_ferry;
    CollectedText::Source m_oven;
    CollectedText m_text;

    [[nodiscard]] QStringView wordsThere(const EpisodePassage &passage) const
    {
        const auto &text = passage.episode == Ferry ? m_ferry.transcript : m_oven.transcript;
        return text->text(passage.range);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ferry = source(Ferry, {u"Where did you grow up?"_s, u"By the river. 😀 Every evening a bell."_s,
                                 u"And then?"_s, u"Then the war came."_s});
        m_oven = source(Oven, {u"Where?"_s, u"In the yard. It smelled of bread."_s});
        CollectedTextBuilder builder;
        builder.beginSource(m_ferry, u" The\nferry "_s);
        builder.addAside(CollectedText::AsideKind::Summary, u"Summary"_s, u"By a river."_s);
        // Two turns whole, and the end of the last.
        builder.addPassage(
            {m_ferry.transcript->turns[0].range.start, m_ferry.transcript->turns[1].range.stop});
        builder.addPassage(find(m_ferry.transcript->body, u"the war came."));
        builder.beginSource(m_oven, {});
        builder.addAside(CollectedText::AsideKind::Summary, u"Summary"_s, u"  "_s);
        builder.addPassage(find(m_oven.transcript->body, u"It smelled of bread."));
        m_text = builder.finish();
    }

    void isATranscript()
    {
        const Transcript &text = *m_text.transcript();
        QCOMPARE(text.body,
                 u"The ferry\n\nBy a river.\n\nWhere did you grow up?\n\nBy the river. 😀 Every evening "
                 "a bell.\n\nthe war came.\n\n–\n\nIt smelled of bread."_s);
        QCOMPARE(text.sections.size(), size_t(2));
        QCOMPARE(text.turnsOf(0), (std::pair(0, 4)));
        QCOMPARE(text.speakerNames(text.turns[0]), u"Summary"_s);
        QCOMPARE(text.speakerNames(text.turns[2]), u"Ben"_s);
        QCOMPARE(text.speakerNames(text.turns[4]), u"Cy"_s);
        QVERIFY2(!violation(text), qPrintable(violation(text).value_or(QString())));
    }

    /// By the interview's own labels, which are not those of the collection.
    void whoSpeaksThere()
    {
        const Transcript &text = *m_text.transcript();
        QList<int> labels;
        for (int turn = 0; turn < int(text.turns.size()); ++turn) {
            labels.append(m_text.labelThere(turn));
        }
        QCOMPARE(labels, (QList<int>{-1, 0, 1, 1, 1}));
        QCOMPARE(text.turns[1].labels.front(), 1); // behind the summary's
        QCOMPARE(text.turns[4].labels.front(), 3);
    }

    void nobodyIsNamed()
    {
        auto transcript = std::make_shared<Transcript>();
        transcript->body = u"Words"_s;
        transcript->turns.push_back(
            {.id = {}, .range = {Utf16Offset(0), Utf16Offset(5)}, .labels = {}, .start = {}, .end = {}});
        CollectedTextBuilder builder;
        builder.beginSource({.episode = Ferry,
                             .revision = RevisionId(1),
                             .transcript = transcript,
                             .map = OffsetMap(transcript->body)},
                            u"Ferry"_s);
        builder.addPassage({Utf16Offset(0), Utf16Offset(5)});
        QCOMPARE(builder.finish().labelThere(0), -1);
    }

    void everyPlaceKnowsWhereItStands()
    {
        const Transcript &text = *m_text.transcript();
        for (int turn = 0; turn < int(text.turns.size()); ++turn) {
            const Utf16Range range = text.turns[size_t(turn)].range;
            const EpisodePassage there = m_text.inEpisode(range);
            if (m_text.asideAt(turn)) {
                QVERIFY(!there.episode.isValid());
                continue;
            }
            QCOMPARE(wordsThere(there), text.text(range));
            QCOMPARE(m_text.shown(there.episode, there.range), std::vector<Utf16Range>{range});
            // A caret at either end of it.
            QCOMPARE(m_text.inEpisode({range.start, range.start}).range.start, there.range.start);
            QCOMPARE(m_text.inEpisode({range.stop, range.stop}).range.start, there.range.stop);
        }
    }

    void rangesAreCutToOneEpisode_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("there");
        QTest::newRow("within a turn") << u"the river"_s << u"Every"_s << u"the river. 😀 Every"_s;
        QTest::newRow("over turns that follow each other")
            << u"grow up"_s << u"By the river"_s << u"grow up?\n\nBy the river"_s;
        QTest::newRow("over a gap") << u"a bell."_s << u"the war"_s << u"a bell."_s;
        QTest::newRow("into the next interview") << u"war came"_s << u"smelled"_s << u"war came."_s;
        QTest::newRow("from a summary") << u"By a river."_s << u"Where did"_s << u"Where did"_s;
        QTest::newRow("from a title") << u"ferry"_s << u"Where did"_s << u"Where did"_s;
    }

    void rangesAreCutToOneEpisode()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, there);
        const QString &body = m_text.transcript()->body;
        const Utf16Range range{find(body, from).start, find(body, to).stop};
        QCOMPARE(wordsThere(m_text.inEpisode(range)), there);
    }

    void nothingOfAnEpisode()
    {
        const QString &body = m_text.transcript()->body;
        QVERIFY(!m_text.inEpisode(find(body, u"By a river.")).episode.isValid());
        QVERIFY(!m_text.inEpisode(find(body, u"The ferry")).episode.isValid());
        QCOMPARE(m_text.episodeAt(find(body, u"By a river.").start), Ferry);
        QCOMPARE(m_text.episodeAt(find(body, u"–").start), Oven);
        QCOMPARE(m_text.summaryTurn(Ferry), 0);
        QCOMPARE(m_text.summaryTurn(Oven), -1);
    }

    void passagesAreShown()
    {
        // What is left out in the middle is not seen, and so parts nothing.
        const QString &there = m_ferry.transcript->body;
        const Utf16Range passage{find(there, u"a bell.").start, find(there, u"the war").stop};
        const auto pieces = m_text.shown(Ferry, passage);
        QCOMPARE(pieces.size(), size_t(1));
        QCOMPARE(m_text.transcript()->text(pieces[0]), u"a bell.\n\nthe war");
        QVERIFY(m_text.shown(Oven, find(m_oven.transcript->body, u"In the yard.")).empty());
        QVERIFY(m_text.shown(EpisodeId(9), passage).empty());
    }

    void empty()
    {
        const CollectedText none = CollectedTextBuilder().finish();
        QVERIFY(none.transcript()->body.isEmpty());
        QVERIFY(!none.inEpisode({}).episode.isValid());
        QVERIFY(!none.episodeAt({}).isValid());
    }
};

QTEST_APPLESS_MAIN(CollectedTextTest)
#include "tst_collectedtext.moc"
