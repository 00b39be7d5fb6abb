// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "models/project/importer.h"
#include "tests/models/project/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace visavis::test
{

using namespace Qt::StringLiterals;

inline const QByteArray First =
    "Ann: Where did you learn to bake bread, if I may ask?\n\n"
    "Ben: From my grandmother, who had a small oven in the yard. Nobody else was alowed near.\n\n"
    "Ann: And afterwards?\n\n"
    "Ben: Afterwards I went to the harbour and worked there until the strike.\n";
/// "alowed" corrected, a turn put in, the last one re-worded.
inline const QByteArray Second =
    "Ann: Where did you learn to bake bread, if I may ask?\n\n"
    "Ben: From my grandmother, who had a small oven in the yard. Nobody else was allowed near.\n\n"
    "Cleo: I remember that oven.\n\n"
    "Ann: And afterwards?\n\n"
    "Ben: Then came years of which I say nothing.\n";

/// A project with one interview, First, that gets other texts.
class RevisedProject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;

    QString write(const QByteArray &bytes, const QString &name = u"interview.txt"_s)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    /// Meanwhile: done once it has begun.
    QList<ImportOutcome>
    import(const QList<ImportRequest> &requests, const std::function<void()> &meanwhile = [] {})
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(requests);
        meanwhile();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)) {
            return {};
        }
        return finished.front().front().value<QList<ImportOutcome>>();
    }

    ImportOutcome import(const ImportRequest &request, const std::function<void()> &meanwhile = [] {})
    {
        return import(QList{request}, meanwhile).value(0);
    }

    ImportRequest revision(const QByteArray &bytes, const QString &name = u"interview.txt"_s)
    {
        return {.file = write(bytes, name), .as = ImportAs::NewRevisionOf, .revised = m_episode};
    }

    ImportOutcome revise(const QByteArray &bytes, const std::function<void()> &meanwhile = [] {})
    {
        return import(revision(bytes), meanwhile);
    }

    const Episode &episode() const { return *m_project->data().episodes().find(m_episode); }

    int count(const QString &table)
    {
        std::ignore = m_project->flush();
        return m_project->snapshot().database().single(u"SELECT count(*) FROM "_s + table)->toInt();
    }

    AnnotationId annotate(const QString &quote)
    {
        const QString body = (*m_project->transcript(m_episode))->body;
        const Utf16Offset start(body.indexOf(quote));
        const CodePointRange range =
            (*m_project->offsets(m_episode))->toCodePoints({start, start + quote.size()});
        return Editing(*m_project)
            .annotateByName(m_episode, range, Colour(), {{u"work"_s}}, u"a note"_s)
            .value_or(AnnotationId());
    }

    const Annotation &annotation(AnnotationId id) const { return *m_project->data().annotations().find(id); }

    QStringList found(const QString &query)
    {
        std::ignore = m_project->flush();
        QStringList hits;
        auto statement = m_project->snapshot().database().prepare(
            u"SELECT turn.ordinal FROM turn_fts JOIN turn ON turn.id = turn_fts.rowid "
            "JOIN episode ON episode.revision = turn.revision WHERE turn_fts MATCH ? ORDER BY 1"_s);
        auto done = statement.run(query);
        while (done && statement.next()) {
            hits.append(statement.string(0));
        }
        return hits;
    }

    /// What people made, as it is in the file.
    QStringList rows()
    {
        std::ignore = m_project->flush();
        QStringList all;
        for (const auto &columns :
             {u"id, title, number, date, revision, state FROM episode"_s,
              u"id, revision, start, stop, quote, prefix, suffix, state, score FROM annotation"_s,
              u"annotation, revision, start, stop, state, score FROM anchor"_s,
              u"id, annotation, tag FROM tagging"_s, u"id, hex(object), body FROM note"_s}) {
            const QStringList parts = columns.split(u" FROM "_s);
            const QString row = parts.front().split(u", "_s).join(u" || '|' || "_s);
            auto statement = m_project->snapshot().database().prepare(
                u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, parts.back()));
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(parts.back() + u' ' + statement.string(0));
            }
        }
        return all;
    }

    /// All tables but those that say who had the file open, and the index, which a check compares.
    QStringList tables()
    {
        std::ignore = m_project->flush();
        Database &database = m_project->snapshot().database();
        QStringList names;
        auto list = database.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                     "AND name NOT IN ('replica', 'meta') AND name NOT LIKE '%_fts%' "
                                     "ORDER BY name"_s);
        for (bool isRun = list.run().has_value(); isRun && list.next();) {
            names.append(list.string(0));
        }
        QStringList rows;
        for (const QString &name : std::as_const(names)) {
            auto all = database.prepare(u"SELECT * FROM "_s + name);
            auto info = database.prepare(u"SELECT count(*) FROM pragma_table_info(?)"_s);
            const int columns = info.run(name) && info.next() ? int(info.integer(0)) : 0;
            for (bool isRun = all.run().has_value(); isRun && all.next();) {
                QString row = name;
                for (int i = 0; i < columns; ++i) {
                    row += u'|' + QString::fromLatin1(all.value(i).toByteArray().toHex());
                }
                rows.append(row);
            }
        }
        rows.sort();
        return rows;
    }

    /// An action that no person can do.
    [[nodiscard]] Result<void> perform(const QList<Change> &changes)
    {
        return m_project->perform(
            {.kind = ActionKind::Repair, .arguments = {}, .changes = changes, .undo = {}, .redo = {}});
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        QVERIFY(m_project);
        m_episode = import({.file = write(First)}).episode;
        QVERIFY(m_episode);
    }

    void end()
    {
        if (m_project) {
            std::ignore = m_project->flush();
        }
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }
};

} // namespace visavis::test
