// SPDX-License-Identifier: MIT
// Notes on sections go along with the text.
#include "models/notes/notedobject.h"
#include "models/project/noteediting.h"
#include "tests/models/project/revisedproject.h"
#include "tests/support/sure.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class SectionNotesTest : public QObject, private RevisedProject
{
    Q_OBJECT

    static constexpr const char *Before =
        "# Bread\n\n## The oven\n\n**Ann:** Where did you learn to bake bread, if I may ask?\n\n"
        "**Ben:** From my grandmother, who had a small oven in the yard.\n\n"
        "## The harbour\n\n**Ann:** And afterwards?\n\n"
        "**Ben:** Afterwards I went to the harbour and worked there until the strike.\n\n"
        "## Last words\n\n**Ann:** Thank you for all of this.\n";
    /// A section before them, one renamed, one gone.
    static constexpr const char *After =
        "# Bread\n\n## Before we begin\n\n**Ann:** Is it recording now?\n\n"
        "## The oven\n\n**Ann:** Where did you learn to bake bread, if I may ask?\n\n"
        "**Ben:** From my grandmother, who had a small oven in the yard.\n\n"
        "## The harbour of Brest\n\n**Ann:** And afterwards?\n\n"
        "**Ben:** Afterwards I went to the harbour and worked there until the strike.\n";

    QUuid section(const QString &title)
    {
        const auto text = *m_project->transcript(m_episode);
        for (const Section &one : text->sections) {
            if (text->titleOf(one) == title) {
                return one.guid;
            }
        }
        return {};
    }
    NotedObject about(NoteId note)
    {
        NotedObjects objects;
        objects.setProject(m_project.get());
        return objects.of(m_project->data().notes().find(note)->object);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"study.visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        m_episode = import({.file = write(Before, u"bread.md"_s)}).episode;
        QVERIFY(m_episode.isValid());
    }
    void cleanup()
    {
        QVERIFY(m_project->flush());
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void aNewTextTakesThem()
    {
        const QUuid oven = section(u"The oven"_s);
        const QUuid last = section(u"Last words"_s);
        const NoteId onOven = sure(NoteEditing(*m_project).addNote(oven, u"Warm."_s));
        const NoteId onHarbour = sure(NoteEditing(*m_project).addNote(section(u"The harbour"_s), u"Cold."_s));
        const NoteId onLast = sure(NoteEditing(*m_project).addNote(last, u"Short."_s));
        const QStringList before = recordsOf(*m_project);
        QVERIFY(import(revision(After, u"bread.md"_s)).episode.isValid());
        QCOMPARE(m_project->data().notes().find(onOven)->object, section(u"The oven"_s));
        QVERIFY(section(u"The oven"_s) != oven);
        QCOMPARE(about(onHarbour).name, u"The harbour of Brest"_s);
        QVERIFY(!about(onHarbour).isFormer);
        // It stays with the text in which its section is.
        QCOMPARE(m_project->data().notes().find(onLast)->object, last);
        QVERIFY(about(onLast).isFormer);
        QCOMPARE(about(onLast).name, u"Last words"_s);
        QCOMPARE(about(onLast).episode, m_episode);
        const QStringList after = recordsOf(*m_project);
        m_project->undo();
        QCOMPARE(recordsOf(*m_project).filter(u"note "_s), before.filter(u"note "_s));
        QVERIFY(!about(onOven).isFormer);
        m_project->redo();
        QCOMPARE(recordsOf(*m_project), after);
    }

    void editsInPlaceKeepThem()
    {
        const NoteId note = sure(NoteEditing(*m_project).addNote(section(u"The harbour"_s), u"Cold."_s));
        const auto text = sure(m_project->transcript(m_episode));
        const QUuid guid = section(u"The harbour"_s);
        const int index =
            int(std::ranges::find(text->sections, guid, &Section::guid) - text->sections.begin());
        QVERIFY(sure(Editing(*m_project).retitleSection(m_episode, index, u"The port"_s)));
        QCOMPARE(about(note).name, u"The port"_s);
        QVERIFY(sure(Editing(*m_project).rewriteTurn(m_episode, 0, u"Where?"_s)));
        QVERIFY(!about(note).isFormer);
        QVERIFY(sure(Editing(*m_project).dissolveSection(m_episode, index)));
        QCOMPARE(about(note).kind, NotedObject::Kind::Gone);
        m_project->undo();
        QCOMPARE(about(note).name, u"The port"_s);
    }
};

QTEST_MAIN(SectionNotesTest)
#include "tst_sectionnotes.moc"
