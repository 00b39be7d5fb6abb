// SPDX-License-Identifier: MIT
#include "models/readers/readingoptions.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class ReadingOptionsTest : public QObject
{
    Q_OBJECT

    static QStringList read(const Source &source, const ReadingOptions &options)
    {
        NoProgress progress;
        const auto reading = readTranscript(source, options, progress);
        return reading ? u"%1"_s.arg(reading->transcript.format).split(u' ') + outlineOf(reading->transcript)
                       : QStringList(u"error %1"_s.arg(int(reading.error().code)));
    }
    static Label label(const QString &name, Role role = Role::Other)
    {
        return {.id = {}, .name = name, .role = role, .speaker = {}};
    }
    static QStringList outlineOf(const Transcript &transcript) { return test::outlineOf(transcript); }

private Q_SLOTS:
    void jsonGoesToAndFro()
    {
        ReadingOptions options;
        QCOMPARE(options.toJson(), u"{}"_s);
        QCOMPARE(ReadingOptions::fromJson(u"{}"_s), options);
        options.format = u"markdown"_s;
        options.shape = SpeakerShape::NameLine;
        options.setEdit({.label = u"E1 “é” 😀"_s, .name = u"Ann"_s, .role = Role::Interviewer});
        options.setEdit({.label = {}, .found = Role::Interviewee, .name = {}, .person = u"Ben Ray"_s});
        options.leftOut.push_back(
            {.kind = LeftOutBlock::Kind::Turn, .index = 12, .words = u"Our sponsor"_s, .length = 400});
        options.leftOut.push_back(
            {.kind = LeftOutBlock::Kind::Title, .index = 3, .words = u"Advert"_s, .length = 6});
        options.leftOutKinds = {{.of = LeftOutKind::Of::Label, .words = u"Moderator"_s},
                                {.of = LeftOutKind::Of::Label, .words = {}, .found = Role::Interviewer},
                                {.of = LeftOutKind::Of::Title, .words = u"Advert 😀"_s},
                                {.of = LeftOutKind::Of::Words, .words = u"Buy this."_s, .length = 9}};
        QCOMPARE(ReadingOptions::fromJson(options.toJson()), options);
    }

    void whatIsNotKnownIsAsFound()
    {
        QCOMPARE(ReadingOptions::fromJson(u"no JSON"_s), ReadingOptions());
        QCOMPARE(ReadingOptions::fromJson(u"{\"speakers\": \"by song\", \"later\": [1], "
                                          "\"left_out_everywhere\": [{\"tune\": \"la\"}]}"_s),
                 ReadingOptions());
    }

    void anEditOfALabelReplacesTheOneBefore()
    {
        ReadingOptions options;
        options.setEdit({.label = u"A"_s, .name = u"Ann"_s});
        options.setEdit({.label = u"A"_s, .name = u"Anna"_s});
        QCOMPARE(options.labels.size(), size_t(1));
        QCOMPARE(options.editOf(label(u"A"_s)).name, u"Anna"_s);
        QVERIFY(options.editOf(label(u"B"_s)).isEmpty());
        options.setEdit({.label = u"A"_s, .name = {}});
        QCOMPARE(options, ReadingOptions());
        // Those without a name are told apart by their roles.
        options.setEdit({.label = {}, .found = Role::Interviewer, .name = u"Ann"_s});
        QVERIFY(options.editOf(label({}, Role::Interviewee)).isEmpty());
    }

    void theFormatIsChosen()
    {
        const Source source = test::sourceOf("# Talk\n\nAnn: Hello **you**.\n\nBen: Yes.\n\nAnn: How?\n\n"
                                             "Ben: Well.\n");
        QCOMPARE(read(source, {}).front(), u"markdown"_s);
        const QStringList plain = read(source, {.format = u"text"_s});
        QCOMPARE(plain.front(), u"text"_s);
        QVERIFY2(plain.join(u'\n').contains(u"**you**"), qPrintable(plain.join(u'\n')));
        QCOMPARE(read(source, {.format = u"runes"_s}),
                 QStringList(u"error %1"_s.arg(int(ErrorCode::UnknownFormat))));
    }

    void theShapeIsChosen()
    {
        // Too little for evidence.
        const Source two = test::sourceOf("Once upon a time there was an inn by the river.\n\n"
                                          "Ann: Who was there?\n\nIt was a long night, they say.\n");
        QCOMPARE(read(two, {.format = u"text"_s}).last().section(u':', 0, 0), u" ?-?"_s);
        const QStringList colon = read(two, {.format = u"text"_s, .shape = SpeakerShape::Colon});
        QVERIFY2(colon.join(u'\n').contains(u"Ann ?-?: Who was there?"), qPrintable(colon.join(u'\n')));
    }

    void nobodyMeansNobody()
    {
        const Source source =
            test::sourceOf("Ann: Where?\n\nBen: There.\n\nAnn: When?\n\nBen: Then.\n", u"a.txt"_s);
        QVERIFY(read(source, {}).contains(u"Ben ?-?: There."_s));
        const QStringList nobody = read(source, {.shape = SpeakerShape::Nobody});
        QVERIFY2(nobody.join(u'\n').contains(u"Ben: There."), qPrintable(nobody.join(u'\n')));
    }

    void whenNothingIsLeftThatIsSaid()
    {
        const Source source = test::sourceOf("Ann: Where?\n\nBen: There.\n\nAnn: When?\n\nBen: Then.\n");
        NoProgress progress;
        const auto reading = readUnedited(source, {}, progress);
        QVERIFY(reading);
        ReadingOptions options;
        for (int turn = 0; turn < int(reading->turns.size()); ++turn) {
            options.leftOut.push_back(LeftOutBlock::turn(*reading, turn));
        }
        QCOMPARE(read(source, options), QStringList(u"error %1"_s.arg(int(ErrorCode::NoWords))));
    }
};

QTEST_GUILESS_MAIN(ReadingOptionsTest)
#include "tst_readingoptions.moc"
