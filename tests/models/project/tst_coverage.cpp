// SPDX-License-Identifier: MIT
// How much of what interviewees say is coded.
#include "models/project/coverage.h"
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class CoverageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_episode;
    TagId m_tag;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    /// Turns of ten letters each, said by labels in turn; two spaces between.
    [[nodiscard]] static Transcript turns(int count, const std::vector<Role> &roles)
    {
        Transcript text;
        text.format = u"text"_s;
        for (const Role role : roles) {
            Label label;
            label.name = u"L%1"_s.arg(text.labels.size());
            label.role = role;
            text.labels.push_back(label);
        }
        for (int i = 0; i < count; ++i) {
            const qsizetype start = text.body.size();
            text.body += u"abcdefghij"_s;
            Turn turn;
            turn.range = {Utf16Offset(start), Utf16Offset(start + 10)};
            if (!roles.empty()) {
                turn.labels = {int(size_t(i) % roles.size())};
            }
            text.turns.push_back(turn);
            text.body += u"\n\n"_s;
        }
        text.body.chop(2);
        return text;
    }
    void tag(qsizetype start, qsizetype stop)
    {
        QVERIFY(Editing(project()).annotate(m_episode, {CodePoint(start), CodePoint(stop)},
                                            palette().front().colour, {m_tag}, {}));
    }
    [[nodiscard]] Coverage coverage()
    {
        NoProgress progress;
        const auto flushed = project().flush();
        const auto snapshot = Snapshot::open(m_sample->path());
        const auto read = flushed && snapshot
                              ? readCoverage(**snapshot, {m_episode}, project().coder(), progress)
                              : std::unexpected(Error());
        return read ? read->value(m_episode) : Coverage{.said = -1};
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_episode = m_sample->add(turns(4, {Role::Interviewer, Role::Interviewee}));
        m_tag = *Editing(project()).createTag(u"Water"_s);
    }

    void onlyTaggedWordsOfInterviewees()
    {
        QCOMPARE(coverage(), (Coverage{.said = 20, .coded = 0}));
        QVERIFY(Editing(project()).highlight(m_episode, {CodePoint(12), CodePoint(20)},
                                             palette().front().colour)); // without a tag
        tag(0, 10);                                                      // the question
        QCOMPARE(coverage(), (Coverage{.said = 20, .coded = 0}));
        tag(8, 15); // from the question into the answer
        QCOMPARE(coverage(), (Coverage{.said = 20, .coded = 3}));
    }

    void eachLetterOnce()
    {
        tag(12, 18);
        tag(12, 18);
        tag(14, 20);
        tag(13, 15);
        QCOMPARE(coverage(), (Coverage{.said = 20, .coded = 8}));
        tag(0, 46); // all of it
        QCOMPARE(coverage(), (Coverage{.said = 20, .coded = 20}));
    }

    void ofOneCoder()
    {
        tag(12, 22);
        QVERIFY(project().setCoder(u"Bo"_s));
        QCOMPARE(coverage().coded, 0);
        tag(36, 40);
        QCOMPARE(coverage().coded, 4);
    }

    void withoutRoles_data()
    {
        QTest::addColumn<QList<Role>>("roles");
        QTest::addColumn<int>("said");
        QTest::newRow("nobody is named") << QList<Role>() << 40;
        QTest::newRow("others answer") << QList{Role::Interviewer, Role::Other} << 20;
        QTest::newRow("no roles") << QList{Role::Other, Role::Other} << 40;
    }

    void withoutRoles()
    {
        QFETCH(const QList<Role>, roles);
        QFETCH(const int, said);
        m_episode = m_sample->add(turns(4, {roles.begin(), roles.end()}));
        QCOMPARE(coverage().said, said);
    }
};

QTEST_MAIN(CoverageTest)
#include "tst_coverage.moc"
