// SPDX-License-Identifier: MIT
#include "models/writers/personroles.h"
#include "models/writers/presets/methods.h"
#include "models/writers/presets/participants.h"
#include "tests/models/writers/studyexport.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The study without its texts, in which one more person asks in the first interview.
ExportData withInterviewer()
{
    ExportData data = test::studyExport();
    ExportPerson tom;
    tom.guid = u"p-2"_s;
    tom.name = u"Tom Adeyemi"_s;
    tom.episodes = {0};
    data.persons.push_back(tom);
    data.episodes[0].labelPersons = {2, 0};
    for (ExportEpisode &episode : data.episodes) {
        episode.text.reset();
    }
    return data;
}

qsizetype rowsOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block)) {
            return qsizetype(grid->rows.size()) - 1; // without the head
        }
    }
    return 0;
}

} // namespace

class TestPersonRoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOnlyInterviewsIsNoParticipant()
    {
        const ExportData data = withInterviewer();
        QCOMPARE(personRoles(data)[0], std::set{Role::Interviewee});
        QCOMPARE(personRoles(data)[2], std::set{Role::Interviewer});
        QCOMPARE(participantsOf(data), (std::vector{0, 1}));
        QCOMPARE(rowsOf(participantsDocument(data, {})), 2);
        QVERIFY(methodsDocument(data, {}) == methodsDocument(test::studyExport(), {}));
    }

    void whoAnswersElsewhereIsOne()
    {
        ExportData data = withInterviewer();
        data.episodes[1].labelPersons = {-1, 2};
        QCOMPARE(personRoles(data)[2], (std::set{Role::Interviewer, Role::Interviewee}));
        QCOMPARE(participantsOf(data), (std::vector{0, 1, 2}));
    }

    void aRoleThatIsNotKnownIsNoInterviewers()
    {
        ExportData data = withInterviewer();
        data.episodes[0].speakers[0].role = Role::Other;
        QVERIFY(personRoles(data)[2].empty());
        QCOMPARE(participantsOf(data), (std::vector{0, 1, 2}));
    }

    void withheldSpeakersAreNotThere_data()
    {
        QTest::addColumn<std::vector<int>>("labelPersons");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("in front") << std::vector{-1, 2, 0} << true;
        QTest::newRow("between") << std::vector{2, -1, 0} << true;
        QTest::newRow("behind") << std::vector{2, 0, -1} << true;
        QTest::newRow("one of two") << std::vector{-1, 2, 0, -1} << false;
    }

    void withheldSpeakersAreNotThere()
    {
        QFETCH(const std::vector<int>, labelPersons);
        QFETCH(const bool, isKnown);
        ExportData data = withInterviewer();
        data.episodes[0].labelPersons = labelPersons;
        if (!isKnown) {
            data.episodes[0].speakers.push_back({.name = u"Ben"_s, .role = Role::Interviewee});
        }
        QCOMPARE(participantsOf(data).size(), isKnown ? 2U : 3U);
    }

    void theTextTells()
    {
        ExportData data = withInterviewer();
        data.episodes[0].text = test::studyExport().episodes[0].text;
        data.episodes[0].speakers.clear();
        QCOMPARE(participantsOf(data), (std::vector{0, 1}));
    }

    void whatIsWrongIsNobodys()
    {
        ExportData data = withInterviewer();
        data.episodes[0].labelPersons = {7, -3, 2};
        data.episodes[0].speakers.clear();
        QCOMPARE(personRoles(data).size(), 3U);
        QCOMPARE(participantsOf(data).size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestPersonRoles)
#include "tst_personroles.moc"
