// SPDX-License-Identifier: MIT
#include "models/writers/presets/transcriptdocument.h"
#include "tests/models/writers/exportsample.h"
#include "tests/models/writers/presets/documenttext.h"
#include "tests/models/writers/studyexport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The first interview alone, told without facts.
ExportData lock()
{
    ExportData data = test::studyExport();
    data.episodes.resize(1);
    return data;
}

ExportOptions withoutFacts()
{
    ExportOptions options;
    options.fields &= ~ExportFields(ExportField::Facts);
    return options;
}

} // namespace

class TestTranscriptDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandWithWhoSaysThem_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("comments") << withoutFacts()
                                  << QStringList{
                                         u"[title] E07 · The lock"_s,
                                         u"[subtitle] Transcript"_s,
                                         u"# Nights"_s,
                                         u"[turn] Tom Adeyemi 1 · 0:00: How were the nights?"_s,
                                         u"[turn] Ann Weaver 2 · 0:12: Cold. "
                                         "{0I learned to sleep in {1pieces1}."_s,
                                         u"[turn] The lamp0} was never out."_s,
                                         u"# {2Leaving"_s,
                                         u"[turn] Tom Adeyemi 3 · 1:00: And2} then?"_s,
                                         u"[turn] Ann Weaver 4 · 1:05: I left on a Sunday. Nobody came."_s,
                                         u"# Passages without a place in the text"_s,
                                         u"[quote] These words are gone."_s,
                                         u"[reference] The lock · not in the text any more"_s,
                                         u"[fact] Tags: Solitude"_s};
        ExportOptions bare = withoutFacts();
        bare.withComments = false;
        bare.withTimes = false;
        QTest::newRow("bare") << bare
                              << QStringList{u"[title] E07 · The lock"_s,
                                             u"[subtitle] Transcript"_s,
                                             u"# Nights"_s,
                                             u"[turn] Tom Adeyemi 1: How were the nights?"_s,
                                             u"[turn] Ann Weaver 2 · to check before publishing: Cold. "
                                             "I learned to sleep in pieces."_s,
                                             u"[turn] The lamp was never out."_s,
                                             u"# Leaving"_s,
                                             u"[turn] Tom Adeyemi 3: And then?"_s,
                                             u"[turn] Ann Weaver 4: I left on a Sunday. Nobody came."_s};
    }

    void wordsStandWithWhoSaysThem()
    {
        QFETCH(const ExportOptions, options);
        QFETCH(const QStringList, expected);
        const Document document = transcriptDocument(lock(), options);
        QCOMPARE(test::linesOf(document), expected);
        QCOMPARE(document.comments.size(), options.withComments ? 3U : 0U);
    }

    void severalInterviewsBeginOnPagesOfTheirOwn()
    {
        const Document document = transcriptDocument(test::studyExport(), {});
        const QStringList lines = test::linesOf(document);
        QVERIFY(document.hasTitlePage);
        QCOMPARE(lines.count(u"page"_s), 2);
        QVERIFY(lines.contains(u"# E07 · The lock"_s));
        QVERIFY(lines.contains(u"## Nights"_s));
        QVERIFY(lines.contains(u"[turn] interviewer 1: Et le matin\u00a0?"_s));
    }

    void commentsSayWhoSaysWhat()
    {
        const Document document = transcriptDocument(lock(), {});
        const Comment &first = document.comments.at(0);
        QCOMPARE(first.author, u"Ines Moreau"_s);
        QCOMPARE(first.initials, u"IM"_s);
        QCOMPARE(first.date.date(), QDate(2024, 3, 9));
        QCOMPARE(
            test::linesOf(first.paragraphs),
            (QStringList{u"[fact] Tags: Work › Night shifts (2.5), Solitude"_s,
                         u"[note] Note · Work › Night shifts · 9 March 2024"_s, u"[note] Sleep as a skill."_s,
                         u"[fact] ← contradicts: “Leaving And” · Tom Rey · 2 April 2024"_s}));
        const Comment &second = document.comments.at(1);
        QCOMPARE(second.author, u"Tom Rey"_s);
        QCOMPARE(second.initials, u"TR"_s); // made, since the project has none
        QCOMPARE(test::linesOf(second.paragraphs),
                 (QStringList{u"[fact] Tags: Solitude"_s, u"[small] to check before publishing"_s}));
        QCOMPARE(
            test::linesOf(document.comments.at(2).paragraphs),
            (QStringList{
                u"[note] Method · Ines Moreau · 9 March 2024"_s, u"[note] She laughs."_s,
                u"[fact] → contradicts: “I learned to sleep in pieces. The lamp” · turn 2 · Tom Rey · 2 April 2024"_s}));
    }

    void theLastColourWins()
    {
        const Document document = transcriptDocument(lock(), withoutFacts());
        QStringList found;
        for (const Block &block : document.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            for (const Inline &part : paragraph ? paragraph->inlines : std::vector<Inline>()) {
                const auto *run = std::get_if<Run>(&part);
                if (run && run->highlight) {
                    found += run->highlight->name() + u' ' + run->text;
                }
            }
        }
        const QString usual = palette().front().colour.name();
        QCOMPARE(found, (QStringList{u"#e69f00 I learned to sleep in "_s, u"#56b4e9 pieces"_s, u"#e69f00 ."_s,
                                     u"#e69f00 The lamp"_s, usual + u" And"_s, usual + u" on a Sunday"_s}));
    }

    void commentsStandAtTheirWords_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 20; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    // Ranges of any kind: nested, crossing, touching, beginning or ending between paragraphs.
    void commentsStandAtTheirWords()
    {
        QFETCH(const quint32, seed);
        ExportData data = lock();
        ExportEpisode &episode = data.episodes.front();
        const QString body = episode.text->body;
        QRandomGenerator random(seed);
        episode.annotations.clear();
        QStringList expected;
        for (int i = 0; i < 60; ++i) {
            const int start = random.bounded(int(body.size()));
            const int stop = random.bounded(start, int(body.size())) + 1;
            ExportAnnotation annotation = test::annotationOf(u"words"_s);
            annotation.shown = {Utf16Offset(start), Utf16Offset(stop)};
            annotation.notes = {
                {.guid = {}, .kind = {}, .markdown = u"note"_s, .coder = {}, .date = QDateTime()}};
            episode.annotations.push_back(annotation);
            const QString words = body.sliced(start, stop - start).remove(u'\n');
            if (!words.isEmpty()) {
                expected += words;
            }
        }
        ExportOptions options;
        options.fields = ExportField::Notes;
        const Document document = transcriptDocument(data, options);
        QCOMPARE(qsizetype(document.comments.size()), expected.size());
        for (int comment = 0; comment < int(document.comments.size()); ++comment) {
            QCOMPARE(test::wordsUnder(document, comment), expected.at(comment));
        }
        // No word is lost or doubled by all that.
        ExportOptions bare = options;
        bare.withComments = false;
        const QString words = test::linesOf(transcriptDocument(data, bare)).mid(2).join(QString());
        QCOMPARE(withoutMarks(document).left(words.size()), words);
    }

    void aMissingTextIsSaid()
    {
        ExportData data = lock();
        data.episodes.front().text.reset();
        QCOMPARE(test::linesOf(transcriptDocument(data, withoutFacts())).last(),
                 u"[body] There is no text of this interview here."_s);
    }

private:
    static QString withoutMarks(Document document)
    {
        const auto isMark = [](const Inline &part) { return !std::holds_alternative<Run>(part); };
        for (Block &block : document.blocks) {
            if (auto *heading = std::get_if<Heading>(&block)) {
                std::erase_if(heading->inlines, isMark);
            } else if (auto *paragraph = std::get_if<Paragraph>(&block)) {
                std::erase_if(paragraph->inlines, isMark);
            }
        }
        return test::linesOf(document).mid(2).join(QString());
    }
};

QTEST_GUILESS_MAIN(TestTranscriptDocument)
#include "tst_transcriptdocument.moc"
