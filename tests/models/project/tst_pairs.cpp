// SPDX-License-Identifier: MIT
// What a person says of how two interviews stand beside each other.
#include "models/project/pinnedturns.h"
#include "tests/models/project/revisedproject.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class PairsTest : public QObject, test::RevisedProject
{
    Q_OBJECT

    EpisodeId m_other;

    [[nodiscard]] std::vector<TurnPin> pins() const
    {
        const auto left = m_project->transcript(m_episode);
        const auto right = m_project->transcript(m_other);
        const auto leftMap = m_project->offsets(m_episode);
        const auto rightMap = m_project->offsets(m_other);
        return turnPins(m_project->data(), {.episode = m_episode, .transcript = **left, .offsets = **leftMap},
                        {.episode = m_other, .transcript = **right, .offsets = **rightMap});
    }
    [[nodiscard]] Editing::FacingPair turns(int here, int there) const
    {
        return {.here = m_episode, .turn = here, .there = m_other, .facing = there};
    }
    void reopen()
    {
        m_project.reset();
        auto opened = Project::open(m_path, u"Ann"_s);
        QVERIFY(opened);
        m_project = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"study.visavis"_s);
        QVERIFY(Project::create(m_path));
        auto opened = Project::open(m_path, u"Ann"_s);
        QVERIFY(opened);
        m_project = std::move(*opened);
        QVERIFY(m_project->setCoder(u"Ann"_s));
        m_episode = import({.file = write(test::First)}).episode;
        m_other = import({.file = write("Zoe: And you?\n\nYan: 😀 I fished.\n\nZoe: Where?\n\nYan: At sea.\n",
                                        u"other.txt"_s)})
                      .episode;
        QVERIFY(m_episode.isValid() && m_other.isValid() && m_episode < m_other);
    }
    void cleanup()
    {
        m_project.reset();
        QCOMPARE(test::findingsOf(m_path), QStringList());
        m_folder.reset();
    }

    void kinds()
    {
        QVERIFY(!chosenKind(m_project->data(), m_episode, m_other));
        QVERIFY(Editing(*m_project).alignAs(m_other, m_episode, AlignmentKind::Guide));
        QCOMPARE(chosenKind(m_project->data(), m_episode, m_other), AlignmentKind::Guide);
        reopen();
        QCOMPARE(chosenKind(m_project->data(), m_other, m_episode), AlignmentKind::Guide);
        QVERIFY(Editing(*m_project).alignAs(m_other, m_episode, {}));
        QVERIFY(!chosenKind(m_project->data(), m_episode, m_other));
        m_project->undo();
        QCOMPARE(chosenKind(m_project->data(), m_other, m_episode), AlignmentKind::Guide);
        QVERIFY(!Editing(*m_project).alignAs(m_other, m_other, AlignmentKind::Guide));
    }

    void pinsAreKeptAndUndone()
    {
        QVERIFY(Editing(*m_project).pinTurns({.here = m_other, .turn = 1, .there = m_episode, .facing = 3}));
        const std::vector<TurnPin> expected{{.left = 3, .right = 1}};
        QCOMPARE(pins(), expected);
        reopen();
        QCOMPARE(pins(), expected);
        QVERIFY(Editing(*m_project).cutTurns(turns(3, 1)));
        const std::vector<TurnPin> cut{{.left = 3, .right = 1, .isCut = true}};
        QCOMPARE(pins(), cut); // one word on two turns, the last
        m_project->undo();
        QCOMPARE(pins(), expected);
        m_project->redo();
        QVERIFY(Editing(*m_project).unpinTurn(m_other, 1, m_episode));
        QVERIFY(pins().empty());
        m_project->undo();
        QCOMPARE(pins(), cut);
    }

    /// The first step makes the pair too, and undo takes both back.
    void undoTakesThePairBack()
    {
        QVERIFY(Editing(*m_project).pinTurns(turns(0, 0)));
        QCOMPARE(count(u"pair"_s), 1);
        m_project->undo();
        QCOMPARE(count(u"pair"_s), 0);
        QCOMPARE(count(u"pin"_s), 0);
        m_project->redo();
        QCOMPARE(count(u"pin"_s), 1);
    }

    void pinsMoveWithEdits()
    {
        QVERIFY(Editing(*m_project).pinTurns(turns(2, 3)));
        QVERIFY(Editing(*m_project).rewriteTurn(m_episode, 0, u"Where did you learn it? 😀"_s));
        QVERIFY(Editing(*m_project).rewriteTurn(m_other, 1, u"I fished, and more."_s));
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 2, .right = 3}}));
        const qsizetype yard = (*m_project->transcript(m_episode))->body.indexOf(u"Nobody else");
        QVERIFY(Editing(*m_project).splitTurn(m_episode, Utf16Offset(yard)));
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 3, .right = 3}}));
        reopen();
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 3, .right = 3}}));
        QVERIFY(Editing(*m_project).joinToPrevious(m_episode, 3)); // the pinned one
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 2, .right = 3}}));
        m_project->undo();
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 3, .right = 3}}));
    }

    /// A new text takes them along; where it has nothing that answers, they wait for an undo.
    void pinsMoveToANewText()
    {
        QVERIFY(Editing(*m_project).pinTurns(turns(2, 2)));
        QVERIFY(Editing(*m_project).pinTurns(turns(1, 1)));
        revise(test::Second);
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 3, .right = 2}, {.left = 1, .right = 1}}));
        revise("Dan: Something else altogether is told here, of mills.\n");
        QVERIFY(pins().empty());
        m_project->undo();
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 3, .right = 2}, {.left = 1, .right = 1}}));
        m_project->undo();
        QCOMPARE(pins(), (std::vector<TurnPin>{{.left = 2, .right = 2}, {.left = 1, .right = 1}}));
    }

    void wrongTurnsAreRefused()
    {
        QVERIFY(!Editing(*m_project).pinTurns(turns(0, 400)));
        QVERIFY(!Editing(*m_project).pinTurns(turns(-1, 0)));
        QVERIFY(!Editing(*m_project).pinTurns({.here = m_other, .turn = 0, .there = m_other, .facing = 1}));
        QVERIFY(!Editing(*m_project).unpinTurn(m_other, 99, m_episode));
        QCOMPARE(count(u"pair"_s), 0);
    }

    /// A project of the version before is brought to this one, and a copy of it is left.
    void versionOneIsUpgraded()
    {
        m_project.reset();
        {
            auto database = Database::open(m_path, Database::Mode::ReadWrite);
            QVERIFY(database);
            for (const QString &statement :
                 {u"ALTER TABLE speaker DROP COLUMN embargo"_s,
                  u"ALTER TABLE episode DROP COLUMN restriction"_s,
                  u"ALTER TABLE episode DROP COLUMN embargo"_s, u"DROP TABLE pin"_s,
                  u"DROP TABLE question_turn"_s, u"DROP INDEX annotation_doubtful"_s,
                  u"CREATE TABLE pin (id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, pair INTEGER NOT "
                  u"NULL "
                  "REFERENCES pair (id), left_turn INTEGER REFERENCES turn (id), right_turn INTEGER "
                  "REFERENCES turn (id), cut INTEGER NOT NULL DEFAULT 0)"_s,
                  u"CREATE TABLE question_turn (id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE)"_s,
                  u"PRAGMA user_version=1"_s}) {
                QVERIFY((*database)->run(statement));
            }
        }
        reopen();
        QVERIFY(!m_project->isReadOnly());
        QVERIFY(Editing(*m_project).pinTurns(turns(0, 0)));
        QCOMPARE(count(u"pin"_s), 1);
    }
};

QTEST_MAIN(PairsTest)
#include "tst_pairs.moc"
