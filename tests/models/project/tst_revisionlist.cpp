// SPDX-License-Identifier: MIT
// The texts an episode has had: by import, by edits in place, and with both undone.
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/revisionlist.h"
#include "tests/models/project/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray First =
    "# Bread\n\n"
    "**Ann:** Where did you learn to bake bread? 😀\n\n"
    "**Ben:** From my grandmother, who had a small oven. Nobody else was alowed near.\n\n"
    "**Ann:** And afterwards?\n\n"
    "**Ben:** I went to the harbour.\n";
const QByteArray Second = "# Bread\n\n**Ann:** Where did you learn to bake?\n\n**Ben:** At home.\n";

} // namespace

class TestRevisionList : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;

    void import(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        const auto as = m_episode.isValid() ? ImportAs::NewRevisionOf : ImportAs::AddIfNew;
        importer.start(QList{ImportRequest{.file = file.fileName(), .as = as, .revised = m_episode}});
        QTRY_COMPARE(finished.size(), 1);
        m_episode = m_project->data().liveEpisodes().front();
    }

    Database &database()
    {
        std::ignore = m_project->flush();
        return m_project->snapshot().database();
    }

    std::vector<EpisodeText> texts()
    {
        return textsOf(database(), m_episode).value_or(std::vector<EpisodeText>());
    }

    /// "current 7 edits of first.md, 12 words", one a line.
    QStringList described()
    {
        static const QStringList States{u"current"_s, u"former"_s, u"taken back"_s};
        QStringList lines;
        for (const EpisodeText &text : texts()) {
            lines.append(u"%1 %2: %3 edits%4, %5 words"_s.arg(States[int(text.state)], text.source)
                             .arg(text.edits)
                             .arg(text.isBeforeEdits ? u" before"_s : QString())
                             .arg(text.words));
        }
        return lines;
    }

    Result<Transcript> read(const EpisodeText &text)
    {
        NoProgress progress;
        return readText(database(), text, progress);
    }

    static QString outline(const Transcript &text)
    {
        QStringList lines;
        for (int i = 0; i < int(text.turns.size()); ++i) {
            for (const Section &section : text.sections) {
                if (section.firstTurn == i) {
                    lines.append(QString(section.level, u'#') + text.titleOf(section).toString());
                }
            }
            const Turn &turn = text.turns[size_t(i)];
            lines.append(text.speakerNames(turn) + u": "_s + text.text(turn.range).toString() +
                         (turn.start ? u" at %1"_s.arg(turn.start->count()) : QString()));
        }
        return lines.join(u'\n');
    }

    QString current() { return outline(**m_project->transcript(m_episode)); }

    /// All that can be done to a text in place.
    void edit()
    {
        Editing editing(*m_project);
        const auto done = [](const Result<bool> &result) { QVERIFY(result.value_or(false)); };
        const QString words = (*m_project->transcript(m_episode))
                                  ->text((*m_project->transcript(m_episode))->turns[1].range)
                                  .toString();
        done(editing.rewriteTurn(m_episode, 1, QString(words).replace(u"alowed"_s, u"allowed 😀"_s)));
        const auto body = [&] { return (*m_project->transcript(m_episode))->body; };
        done(editing.splitTurn(m_episode, Utf16Offset(body().indexOf(u"Nobody"_s))));
        done(editing.setSpeakers(m_episode, 2, 2, {u"Cleo"_s}));
        done(editing.setTimes(m_episode, 0, Milliseconds(1500), std::nullopt));
        done(editing.joinToPrevious(m_episode, 4));
        done(editing.beginSection(m_episode, 3, u"Work"_s, 1));
        done(editing.retitleSection(m_episode, 0, u"Bread and oven"_s));
        done(editing.moveSection(m_episode, 1, textedits::Direction::Up));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"study.visavis"_s);
        QVERIFY(Project::create(path));
        m_project = openAsAnn(path);
        QVERIFY(m_project);
        m_episode = {};
        import(u"first.md"_s, First);
    }

    void cleanup()
    {
        const QString path = m_project->path();
        m_project.reset();
        QCOMPARE(findingsOf(path), QStringList());
        m_folder.reset();
    }

    void oneText()
    {
        QVERIFY(!hasSeveralTexts(database(), m_episode));
        QCOMPARE(described(), QStringList(u"current first.md: 0 edits, 28 words"_s));
        QCOMPARE(outline(*read(texts().front())), current());
    }

    void formerRevision()
    {
        const QString before = current();
        import(u"second.md"_s, Second);
        QVERIFY(hasSeveralTexts(database(), m_episode));
        QCOMPARE(described(), (QStringList{u"current second.md: 0 edits, 8 words"_s,
                                           u"former first.md: 0 edits, 28 words"_s}));
        QCOMPARE(outline(*read(texts()[1])), before);
        m_project->undo();
        QCOMPARE(described(), (QStringList{u"current first.md: 0 edits, 28 words"_s,
                                           u"taken back second.md: 0 edits, 8 words"_s}));
        QVERIFY(outline(*read(texts()[1])).contains(u"At home."_s));
    }

    void editedText()
    {
        const QString before = current();
        const qint64 words = texts().front().words;
        edit();
        const QString after = current();
        QVERIFY(after != before);
        QVERIFY(hasSeveralTexts(database(), m_episode));
        const auto all = texts();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].edits, 8);
        QVERIFY(all[0].state == EpisodeText::State::Current && !all[0].isBeforeEdits);
        QVERIFY(all[1].state == EpisodeText::State::Former && all[1].isBeforeEdits);
        QCOMPARE(all[1].words, words);
        QVERIFY(all[0].created >= all[1].created);
        QCOMPARE(outline(*read(all[0])), after);
        QCOMPARE(outline(*read(all[1])), before);
        import(u"second.md"_s, Second);
        QCOMPARE(texts().size(), size_t(3));
        QCOMPARE(outline(*read(texts()[1])), after);
        QCOMPARE(outline(*read(texts()[2])), before);
    }

    void undoneEdits()
    {
        const QString before = current();
        edit();
        for (int i = 0; i < 8; ++i) {
            m_project->undo();
        }
        QCOMPARE(described().size(), 1);
        QCOMPARE(current(), before);
        m_project->redo();
        QCOMPARE(described().size(), 2);
        QCOMPARE(outline(*read(texts()[1])), before);
    }

    /// What does not fit is said, not guessed.
    void damagedEdits_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a splice is gone") << u"DELETE FROM splice WHERE sequence = 1"_s;
        QTest::newRow("a splice says something else") << u"UPDATE splice SET inserted = 'x'"_s;
        QTest::newRow("a splice is out of the text") << u"UPDATE splice SET start = 9999"_s;
        QTest::newRow("the log lacks an edit")
            << u"DELETE FROM change WHERE field = 'text' AND txn = (SELECT min(txn) FROM change WHERE field = 'text')"_s;
        QTest::newRow("the log is no log") << u"UPDATE change SET old = '{' WHERE field = 'text'"_s;
    }

    void damagedEdits()
    {
        QFETCH(const QString, sql);
        edit();
        const auto text = texts()[1];
        {
            const auto writing = Database::open(m_project->path(), Database::Mode::ReadWrite);
            QVERIFY(writing);
            QVERIFY((*writing)->prepare(sql).run());
        }
        const auto found = read(text);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::ProjectDamaged);
    }

    void noEpisode()
    {
        const auto found = textsOf(database(), EpisodeId(99));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NoSuchEpisode);
    }
};

QTEST_GUILESS_MAIN(TestRevisionList)
#include "tst_revisionlist.moc"
