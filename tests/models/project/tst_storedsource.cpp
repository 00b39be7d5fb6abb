// SPDX-License-Identifier: MIT
// The source of a text as it was imported, and where the words of the text stand in it.
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/storedsource.h"
#include "models/readers/sourcepieces.h"
#include "tests/models/project/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class TestStoredSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    void import(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(QList{ImportRequest{.file = file.fileName()}});
        QTRY_COMPARE(finished.size(), 1);
    }
    [[nodiscard]] EpisodeId episode() const { return m_project->data().liveEpisodes().front(); }
    [[nodiscard]] StoredSource source() const
    {
        std::ignore = m_project->flush();
        NoProgress progress;
        auto read = readStoredSource(m_project->snapshot(),
                                     m_project->data().episodes().find(episode())->revision, progress);
        return read ? std::move(*read) : StoredSource();
    }
    /// What stands in the source for words of the text.
    [[nodiscard]] QString inSource(const QString &words) const
    {
        const StoredSource stored = source();
        const qsizetype at = (*m_project->transcript(episode()))->body.indexOf(words);
        const auto range = sourceRangeOf(stored.pieces, {Utf16Offset(at), Utf16Offset(at + words.size())});
        return range ? slice(stored.read.source.text, *range).toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"bread.visavis"_s);
        QVERIFY(Project::create(path));
        m_project = openAsAnn(path);
        QVERIFY(m_project);
        import(u"bread.md"_s,
               "# Bread\n\n**Ann:** Where did you *learn* it? 😀\n\n**Ben:** At home, 😀 late.\n");
    }
    void cleanup() { m_project.reset(); }

    void letterForLetter()
    {
        const StoredSource stored = source();
        QCOMPARE(QFileInfo(stored.read.source.fileName).fileName(), u"bread.md"_s);
        QVERIFY(stored.read.source.text.startsWith(u"# Bread"));
        QCOMPARE(stored.read.reading.turns.size(), size_t(2));
        QVERIFY(!stored.read.marks.empty());
        QCOMPARE(inSource(u"Where did you"_s), u"Where did you"_s);
        QCOMPARE(inSource(u"you learn it"_s), u"you *learn* it"_s);
        QCOMPARE(inSource(u"late"_s), u"late"_s); // behind letters of two units
    }

    void backAgain()
    {
        const StoredSource stored = source();
        const QString body = (*m_project->transcript(episode()))->body;
        const Utf16Offset place(stored.read.source.text.indexOf(u"late"));
        QCOMPARE(bodyPlaceOf(stored.pieces, place), std::optional(Utf16Offset(body.indexOf(u"late"))));
        // Of a label the words before it.
        const auto label = bodyPlaceOf(stored.pieces, Utf16Offset(stored.read.source.text.indexOf(u"**Ben")));
        QVERIFY(label && *label < Utf16Offset(body.indexOf(u"At home")));
        QVERIFY(!bodyPlaceOf({}, place));
        QVERIFY(!sourceRangeOf({}, {Utf16Offset(0), Utf16Offset(5)}));
    }

    /// What was put in by hand stands nowhere in it.
    void afterAnEdit()
    {
        QVERIFY(Editing(*m_project).rewriteTurn(episode(), 1, u"At my home, 😀 late."_s));
        QCOMPARE(inSource(u"late"_s), u"late"_s);
        QCOMPARE(inSource(u"my"_s), QString());
        QCOMPARE(inSource(u"At my home"_s), u"At home"_s);
    }

    void noSuchText()
    {
        NoProgress progress;
        const auto read = readStoredSource(m_project->snapshot(), RevisionId(4711), progress);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NoSuchEpisode);
    }
};

QTEST_GUILESS_MAIN(TestStoredSource)
#include "tst_storedsource.moc"
