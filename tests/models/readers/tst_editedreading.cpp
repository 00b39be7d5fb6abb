// SPDX-License-Identifier: MIT
#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class EditedReadingTest : public QObject
{
    Q_OBJECT

    static Transcript read(const Source &source, const ReadingOptions &options = {})
    {
        NoProgress progress;
        return readUnedited(source, options, progress).value_or(Transcript());
    }
    static Source talk()
    {
        return test::sourceOf("# One\n\n**Ann:** Who?\n\n**A.:** Who else? 😀\n\n**Ben:** I.\n\n## Advert\n\n"
                              "**Ann:** Buy this.\n\n## Two\n\n**Ben:** More of me.\n\n**Ann:** Well?\n\n"
                              "**Ben:** Well.\n");
    }

private Q_SLOTS:
    void withoutEditsAllIsAsItWas()
    {
        const Transcript reading = read(talk());
        const EditedReading edited = applyEdits(reading, {});
        QCOMPARE(edited.transcript, reading);
        QCOMPARE(edited.turns.back(), (EditedReading::Origin{6, 6}));
    }

    void labelsAreRenamedAndJoined()
    {
        const Source source = talk();
        const Transcript reading = read(source);
        ReadingOptions options;
        options.setEdit({.label = u"A."_s, .name = u" Ann "_s});
        options.setEdit(
            {.label = u"Ben"_s, .name = u"Ben Ray"_s, .role = Role::Other, .person = u"B. Ray"_s});
        const EditedReading edited = applyEdits(reading, options);
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        QCOMPARE(edited.transcript.body, reading.body);
        QCOMPARE(test::outlineOf(edited.transcript),
                 (QStringList{u"# One"_s, u"Ann ?-?: Who?\n\nWho else? 😀"_s, u"Ben Ray ?-?: I."_s,
                              u"# Advert"_s, u"Ann ?-?: Buy this."_s, u"# Two"_s,
                              u"Ben Ray ?-?: More of me."_s, u"Ann ?-?: Well?"_s, u"Ben Ray ?-?: Well."_s}));
        QCOMPARE(edited.persons, (std::vector<QString>{{}, u"B. Ray"_s}));
        QCOMPARE(edited.transcript.labels[1].role, Role::Other);
        QCOMPARE(edited.turns[0], (EditedReading::Origin{0, 1}));
        QCOMPARE(edited.turns[1], (EditedReading::Origin{2, 2}));
    }

    void theRoleOfTheNameThatStaysCounts()
    {
        Transcript reading = read(talk());
        reading.labels[0].role = Role::Interviewer; // Ann
        reading.labels[1].role = Role::Interviewee; // A.
        ReadingOptions options;
        options.setEdit({.label = u"Ann"_s, .name = u"A."_s});
        QCOMPARE(applyEdits(reading, options).transcript.labels[0].role, Role::Interviewee);
        options.setEdit({.label = u"Ann"_s, .name = u"A."_s, .role = Role::Other});
        QCOMPARE(applyEdits(reading, options).transcript.labels[0].role, Role::Other);
    }

    void blocksAreLeftOutWithAWarning()
    {
        const Source source = talk();
        const Transcript reading = read(source);
        ReadingOptions options;
        options.leftOut = {LeftOutBlock::title(reading, 1), LeftOutBlock::turn(reading, 3)};
        const EditedReading edited = applyEdits(reading, options);
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        QCOMPARE(edited.transcript.sections.size(), size_t(2));
        QVERIFY(!edited.transcript.body.contains(u"Advert") && !edited.transcript.body.contains(u"Buy"));
        QCOMPARE(edited.transcript.warnings.size(), reading.warnings.size() + 1);
        const Warning &warning = edited.transcript.warnings.back();
        QCOMPARE(warning.code, WarningCode::LeftOut);
        QCOMPARE(warning.arguments, (QStringList{u"Advert Buy this."_s, u"17"_s}));
        QCOMPARE(edited.sections, (std::vector{0, 2}));
        QCOMPARE(edited.turns[3], (EditedReading::Origin{4, 4}));
    }

    void kindsAreLeftOutWhereverTheyStand_data()
    {
        QTest::addColumn<LeftOutKind>("kind");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("leftOut");
        const Transcript reading = read(talk());
        QTest::newRow("all that one says")
            << LeftOutKind::turnsOf(reading.labels.front())
            << u"One\n\nWho else? 😀\n\nI.\n\nAdvert\n\nTwo\n\nMore of me.\n\nWell."_s << 3;
        QTest::newRow("sections of a title")
            << LeftOutKind::sectionsLike(reading, 1)
            << u"One\n\nWho?\n\nWho else? 😀\n\nI.\n\nTwo\n\nMore of me.\n\nWell?\n\nWell."_s << 2;
        QTest::newRow("turns that say this")
            << LeftOutKind::turnsLike(reading, 5)
            << u"One\n\nWho?\n\nWho else? 😀\n\nI.\n\nAdvert\n\nBuy this.\n\nTwo\n\nMore of me.\n\nWell."_s
            << 1;
        QTest::newRow("nobody's") << LeftOutKind{.of = LeftOutKind::Of::Label, .words = u"Cat"_s}
                                  << reading.body << 0;
        QTest::newRow("no title's") << LeftOutKind{.of = LeftOutKind::Of::Title, .words = {}} << reading.body
                                    << 0;
    }

    void kindsAreLeftOutWhereverTheyStand()
    {
        QFETCH(const LeftOutKind, kind);
        QFETCH(const QString, body);
        QFETCH(const int, leftOut);
        const Source source = talk();
        const EditedReading edited = applyEdits(read(source), {.leftOutKinds = {kind}});
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        QCOMPARE(edited.transcript.body, body);
        QCOMPARE(edited.leftOut, leftOut);
        QCOMPARE(edited.transcript.warnings.empty(), leftOut == 0);
    }

    void aTitleAloneIsLeftOut()
    {
        const Source source = talk();
        const Transcript reading = read(source);
        ReadingOptions options;
        options.leftOut = {LeftOutBlock::title(reading, 0), LeftOutBlock::title(reading, 2),
                           LeftOutBlock::turn(reading, 3), LeftOutBlock::title(reading, 1)};
        const EditedReading edited = applyEdits(reading, options);
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        // What stood apart goes on where one speaks again.
        QCOMPARE(test::outlineOf(edited.transcript),
                 (QStringList{u"Ann ?-?: Who?"_s, u"A. ?-?: Who else? 😀"_s, u"Ben ?-?: I.\n\nMore of me."_s,
                              u"Ann ?-?: Well?"_s, u"Ben ?-?: Well."_s}));
        QCOMPARE(edited.turns[2], (EditedReading::Origin{2, 4}));
    }

    void whatIsNotThereAnyMoreLosesNothing()
    {
        const Transcript reading = read(talk());
        ReadingOptions options;
        options.leftOut = {LeftOutBlock::turn(reading, 3)};
        options.leftOut[0].words = u"Buy that."_s;
        options.leftOut.push_back({.kind = LeftOutBlock::Kind::Turn, .index = 99, .words = {}, .length = 0});
        options.setEdit({.label = u"Nobody"_s, .name = u"Ann"_s});
        QCOMPARE(applyEdits(reading, options).transcript, reading);
    }

    void timesGoAlong()
    {
        const Source source = test::sourceOf("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>One.\n\n"
                                             "00:02.000 --> 00:03.000\n<v Ben>Two.\n\n"
                                             "00:03.000 --> 00:04.000\n<v Ann>Three.\n");
        const Transcript reading = read(source);
        QCOMPARE(reading.turns.size(), size_t(3));
        ReadingOptions options;
        options.leftOut = {LeftOutBlock::turn(reading, 1)};
        EditedReading edited = applyEdits(reading, options);
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        QCOMPARE(test::outlineOf(edited.transcript), QStringList(u"Ann 1-4: One.\n\nThree."_s));
        QCOMPARE(edited.transcript.times.size(), size_t(2));
        QCOMPARE(edited.transcript.text(edited.transcript.times[1].range), u"Three."_s);
        options.leftOut.clear();
        options.setEdit({.label = u"Ben"_s, .name = u"Ann"_s});
        edited = applyEdits(reading, options);
        QCOMPARE(violation(edited.transcript, source.text), std::nullopt);
        QCOMPARE(edited.transcript.times, reading.times);
        QCOMPARE(edited.transcript.turns.size(), size_t(1));
    }

    /// Any edits of any of our fixtures: the rules of Transcript hold, and of the words only those are gone
    /// that were left out.
    void randomEditsKeepTheRules_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"readers", "webvtt", "subrip"}) {
            const QDir files(QStringLiteral(FIXTURES) + u'/' + QString::fromLatin1(folder));
            for (const QFileInfo &file :
                 files.entryInfoList({u"*.md"_s, u"*.txt"_s, u"*.vtt"_s, u"*.srt"_s})) {
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
            }
        }
    }

    void randomEditsKeepTheRules()
    {
        QFETCH(const QString, path);
        const auto source = loadSource(path);
        QVERIFY(source);
        const Transcript reading = read(*source);
        if (reading.body.isEmpty()) {
            return; // refused
        }
        QRandomGenerator random(quint32(qHash(path.section(u'/', -1), 7)));
        for (int round = 0; round < 20; ++round) {
            ReadingOptions options;
            for (int turn = 0; turn < int(reading.turns.size()); ++turn) {
                if (random.bounded(4) == 0) {
                    options.leftOut.push_back(LeftOutBlock::turn(reading, turn));
                }
            }
            for (int section = 0; section < int(reading.sections.size()); ++section) {
                if (random.bounded(3) == 0 && !reading.sections[size_t(section)].titleRange.isEmpty()) {
                    options.leftOut.push_back(LeftOutBlock::title(reading, section));
                }
            }
            for (const Label &label : reading.labels) {
                if (random.bounded(2) == 0) {
                    options.setEdit({.label = label.name,
                                     .found = label.role,
                                     .name = u"Person %1"_s.arg(random.bounded(2)),
                                     .role = Role(random.bounded(3))});
                }
            }
            const EditedReading edited = applyEdits(reading, options);
            const auto broken = violation(edited.transcript, source->text);
            QVERIFY2(!broken, qPrintable(broken.value_or(QString())));
            QCOMPARE(edited.turns.size(), edited.transcript.turns.size());
            QCOMPARE(edited.sections.size(), edited.transcript.sections.size());
            QCOMPARE(edited.persons.size(), edited.transcript.labels.size());
            const auto letters = [](QStringView text) {
                return std::ranges::count_if(text, [](QChar c) { return c != u'\n'; });
            };
            qsizetype leftLetters = 0;
            for (const LeftOutBlock &block : options.leftOut) {
                leftLetters += letters(block.kind == LeftOutBlock::Kind::Turn
                                           ? reading.text(reading.turns[size_t(block.index)].range)
                                           : reading.titleOf(reading.sections[size_t(block.index)]));
            }
            QCOMPARE(letters(edited.transcript.body), letters(reading.body) - leftLetters);
            // Applied again to the same reading, the same comes out.
            QCOMPARE(applyEdits(reading, ReadingOptions::fromJson(options.toJson())).transcript,
                     edited.transcript);
        }
    }
};

QTEST_GUILESS_MAIN(EditedReadingTest)
#include "tst_editedreading.moc"
