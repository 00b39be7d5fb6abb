// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// Does what people do, at random. Steps that are refused are part of it.
class RandomPerson
{
public:
    RandomPerson(Project &project, quint32 seed)
        : m_project(project)
        , m_editing(project)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (m_random.below(24)) {
        case 0:
        case 1:
        case 2:
        case 3:
            (void)m_editing.annotate(anyEpisode(), anyRange(), anyColour(), {anyTag(), anyTag()},
                                     m_random.below(2) == 0 ? m_random.sentence(true, 5) : QString());
            break;
        case 4:
            (void)m_editing.createTag(m_random.word(false), m_random.below(2) == 0 ? anyTag() : TagId());
            break;
        case 5:
            (void)m_editing.addTag({anyAnnotation(), anyAnnotation(), anyAnnotation()}, anyTag());
            break;
        case 6:
            (void)m_editing.removeTag({anyAnnotation(), anyAnnotation()}, anyTag());
            break;
        case 7:
            (void)m_editing.removeAnnotations({anyAnnotation(), anyAnnotation()});
            break;
        case 8:
            (void)m_editing.setRange(anyAnnotation(), anyRange());
            break;
        case 9:
            (void)m_editing.recolour({anyAnnotation(), anyAnnotation()}, anyColour());
            break;
        case 10:
            writeNote();
            break;
        case 11:
            (void)m_editing.moveTag(anyTag(), m_random.below(3) == 0 ? TagId() : anyTag(),
                                    int(m_random.below(6)));
            break;
        case 12:
            (void)m_editing.renameTag(anyTag(), m_random.word(true));
            break;
        case 13:
            if (m_random.below(4) == 0) {
                (void)m_editing.removeTag(anyTag());
            }
            break;
        case 14:
            (void)m_editing.renameEpisode(anyEpisode(), m_random.sentence(true, 3));
            break;
        case 15:
            editLabel();
            break;
        case 16:
            (void)m_editing.setStatus(anyEpisode(), ReadStatus(m_random.below(4)));
            (void)m_editing.setShortcut(anyTag(), QString::number(1 + m_random.below(9)));
            break;
        case 17:
            if (m_random.below(8) == 0) {
                (void)m_editing.removeEpisodes({anyEpisode()});
            }
            break;
        case 18:
        case 19:
        case 20:
            editText();
            break;
        default:
            walk();
        }
    }

private:
    template<class Record>
    auto any(const Store<Record> &store)
    {
        // By id, since a hash's order differs from run to run.
        using IdType = decltype(Record::id);
        std::vector<IdType> ids;
        for (const Record &record : store) {
            ids.push_back(record.id);
        }
        std::ranges::sort(ids);
        return ids.empty() ? IdType() : ids[size_t(m_random.below(qsizetype(ids.size())))];
    }
    EpisodeId anyEpisode() { return any(m_project.data().episodes()); }
    TagId anyTag() { return any(m_project.data().tags()); }
    AnnotationId anyAnnotation() { return any(m_project.data().annotations()); }
    Colour anyColour() { return palette()[size_t(m_random.below(palette().size()))].colour; }
    CodePointRange anyRange()
    {
        const CodePoint start(m_random.below(2000) - 5);
        return {start, start + m_random.below(120)};
    }

    void writeNote()
    {
        QUuid object;
        if (const Annotation *annotation = m_project.data().annotations().find(anyAnnotation());
            annotation && m_random.below(3) > 0) {
            object = annotation->guid;
        } else if (const Tag *tag = m_project.data().tags().find(anyTag())) {
            object = tag->guid;
        }
        const QString text = m_random.below(4) == 0 ? QString() : m_random.sentence(false, 6);
        m_project.saveDraft(object, text);
        (void)m_editing.writeNote(object, text);
    }

    void editLabel()
    {
        const EpisodeId episode = anyEpisode();
        if (!m_project.load(episode)) {
            return;
        }
        const std::vector<LabelId> labels = m_project.data().labelsOf(episode);
        if (!labels.empty()) {
            (void)m_editing.renameLabel(labels.front(), m_random.word(true));
            (void)m_editing.setRole(labels.back(), Role(m_random.below(3)));
        }
    }

    void editText()
    {
        const EpisodeId episode = anyEpisode();
        const auto text = m_project.transcript(episode);
        if (!text || (*text)->turns.empty()) {
            return;
        }
        const Transcript &now = **text;
        const auto turn = int(m_random.below(qsizetype(now.turns.size())));
        const auto section = int(m_random.below(qsizetype(now.sections.size())));
        const Utf16Range range = now.turns[size_t(turn)].range;
        switch (m_random.below(7)) {
        case 0:
            (void)m_editing.rewriteTurn(episode, turn, m_random.sentence(true, 1 + m_random.below(12)));
            break;
        case 1:
            (void)m_editing.splitTurn(episode, range.start + m_random.below(range.length()));
            break;
        case 2:
            (void)m_editing.joinToPrevious(episode, turn);
            break;
        case 3:
            (void)m_editing.setSpeakers(episode, turn, turn, {m_random.word(true)});
            break;
        case 4:
            (void)m_editing.beginSection(episode, turn, m_random.word(true), 2 + int(m_random.below(3)));
            break;
        case 5:
            (void)m_editing.dissolveSection(episode, section);
            break;
        default:
            (void)m_editing.moveSection(episode, section,
                                        m_random.below(2) == 0 ? textedits::Direction::Up
                                                               : textedits::Direction::Down);
        }
    }

    void walk()
    {
        for (qsizetype i = m_random.below(6); i > 0; --i) {
            m_project.undo();
        }
        for (qsizetype i = m_random.below(6); i > 0; --i) {
            m_project.redo();
        }
    }

    Project &m_project;
    Editing m_editing;
    TranscriptGenerator m_random;
};

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void memoryIsWhatTheFileHolds_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("1") << 1U;
        QTest::newRow("2") << 2U;
        QTest::newRow("3") << 3U;
    }

    void memoryIsWhatTheFileHolds()
    {
        QFETCH(const quint32, seed);
        const QString path = m_folder.filePath(u"%1.visavis"_s.arg(seed));
        QVERIFY(makeProject(path, {.episodes = 4, .words = 400, .annotations = 40, .tags = 8, .seed = seed}));
        QStringList before;
        {
            const auto project = openAsAnn(path);
            QVERIFY(project);
            RandomPerson person(*project, seed);
            for (int step = 0; step < 2000; ++step) {
                person.step();
                QVERIFY2(!project->isReadOnly(), qPrintable(QString::number(step)));
                if (step % 500 == 499) {
                    const auto flushed = project->flush();
                    QVERIFY2(flushed, qPrintable(u"%1: %2"_s.arg(step).arg(
                                          flushed ? QString() : flushed.error().detail)));
                }
            }
            before = recordsOf(*project);
            QVERIFY(project->flush());
        }
        QVERIFY(before.size() > 50);
        {
            const auto project = openAsAnn(path);
            QVERIFY(project);
            QCOMPARE(recordsOf(*project), before);
        }
        QCOMPARE(findingsOf(path), QStringList());
    }
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
