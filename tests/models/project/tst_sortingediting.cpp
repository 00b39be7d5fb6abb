// SPDX-License-Identifier: MIT
#include "models/project/sortingediting.h"

#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"
#include "tests/support/sure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class SortingEditingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;
    TagId m_water;
    TagId m_locks;

    [[nodiscard]] const ProjectData &data() const { return m_project->data(); }
    [[nodiscard]] SortingEditing sorting() const { return SortingEditing(*m_project); }
    AnnotationId mark(int start, const std::vector<TagId> &tags)
    {
        return sure(Editing(*m_project)
                        .annotate(m_episode, {CodePoint(start), CodePoint(start + 10)}, palette()[0].colour,
                                  tags, {}));
    }
    [[nodiscard]] const Tagging *taggingOf(AnnotationId annotation, TagId tag) const
    {
        for (const TaggingId id : data().taggingsOf(annotation)) {
            const Tagging *tagging = data().taggings().find(id);
            if (tagging->tag == tag && tagging->coder == m_project->coder()) {
                return tagging;
            }
        }
        return nullptr;
    }
    void compareSteps(const std::function<void()> &step)
    {
        visavis::test::compareSteps(m_project, m_path, step);
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"%1 %2.visavis"_s.arg(QString::fromLatin1(QTest::currentTestFunction()),
                                                          QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        m_episode = addTranscript(*m_project, TranscriptGenerator(5).transcript(300));
        m_water = sure(Editing(*m_project).createTag(u"Water"_s));
        m_locks = sure(Editing(*m_project).createTag(u"Locks"_s, m_water));
    }

    void cleanup()
    {
        QVERIFY(m_project->flush());
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    /// The tagging stays what it is, its note goes along, and what somebody else gave stays where it is.
    void sending()
    {
        QVERIFY(m_project->setCoder(u"Ben Roe"_s));
        const AnnotationId one = mark(0, {m_water});
        QVERIFY(m_project->setCoder(u"Ann Lee"_s));
        sure(Editing(*m_project).addTag({one}, m_water));
        const Tagging before = *taggingOf(one, m_water);
        sure(Editing(*m_project).writeNote(before.guid, u"It flows."_s));
        compareSteps([&] { sure(sorting().send({one}, m_water, m_locks)); });
        const Tagging *after = taggingOf(one, m_locks);
        QVERIFY(after && !taggingOf(one, m_water));
        QCOMPARE(after->guid, before.guid);
        QCOMPARE(data().notesOn(after->guid).size(), 1U);
        QCOMPARE(data().taggingCount(m_water), 1);
        QCOMPARE(data().taggingCount(m_locks), 1);
    }

    /// Several at once are one step; one that is there already is joined.
    void sendingSeveral()
    {
        const AnnotationId one = mark(0, {m_water});
        const AnnotationId two = mark(20, {m_water, m_locks});
        compareSteps([&] { sure(sorting().send({one, two}, m_water, m_locks)); });
        QCOMPARE(data().taggingCount(m_water), 0);
        QCOMPARE(data().taggingCount(m_locks), 2);
    }

    void sendingToANewTag()
    {
        const AnnotationId one = mark(0, {m_water});
        compareSteps([&] { std::ignore = sure(sorting().sendToNew({one}, m_water, u" Weirs "_s)); });
        const Tag *weirs = data().tagNamed(u"weirs");
        QVERIFY(weirs);
        QCOMPARE(weirs->parent, m_water);
        QCOMPARE(data().childrenOf(m_water), (std::vector{m_locks, weirs->id}));
        QVERIFY(taggingOf(one, weirs->id));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("error");
        QTest::newRow("dropped") << u"dropped"_s << int(ErrorCode::TagDropped);
        QTest::newRow("not codable") << u"not codable"_s << int(ErrorCode::TagNotCodable);
        QTest::newRow("gone") << u"gone"_s << int(ErrorCode::NoSuchTag);
        QTest::newRow("name taken") << u"Locks"_s << int(ErrorCode::NameTaken);
        QTest::newRow("no name") << u" "_s << int(ErrorCode::NameEmpty);
        QTest::newRow("protected") << u"protected"_s << int(ErrorCode::CodebookProtected);
    }

    void refusals()
    {
        QFETCH(const QString, what);
        QFETCH(const int, error);
        const AnnotationId one = mark(0, {m_water});
        const bool isByName = error != int(ErrorCode::TagDropped) && error != int(ErrorCode::TagNotCodable) &&
                              error != int(ErrorCode::NoSuchTag);
        CodebookEditing codebook(*m_project);
        if (what == u"dropped") {
            sure(codebook.setStatus(m_locks, TagStatus::Dropped));
        } else if (what == u"not codable") {
            sure(codebook.setCodable(m_locks, false));
        } else if (what == u"gone") {
            sure(Editing(*m_project).removeTag(m_locks));
        } else if (what == u"protected") {
            sure(codebook.protect(true));
        }
        const QStringList before = recordsOf(*m_project);
        const Result<void> done = isByName ? sorting().sendToNew({one}, m_water, what).transform([](TagId) {})
                                           : sorting().send({one}, m_water, m_locks);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), error);
        QCOMPARE(recordsOf(*m_project), before);
    }
};

QTEST_GUILESS_MAIN(SortingEditingTest)
#include "tst_sortingediting.moc"
