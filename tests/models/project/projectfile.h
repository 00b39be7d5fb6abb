// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/check.h"
#include "models/project/project.h"

#include <QStringList>
#include <QTest>

namespace visavis::test
{

/// Opens a project as "Ann Lee"; null when it cannot be written.
[[nodiscard]] inline std::unique_ptr<Project> openAsAnn(const QString &path)
{
    auto project = Project::open(path, QStringLiteral("Test"));
    if (!project || !(*project)->setCoder(QStringLiteral("Ann Lee"))) {
        return nullptr;
    }
    return std::move(*project);
}

/// What a check finds, one line each; none when every invariant holds.
[[nodiscard]] inline QStringList findingsOf(const QString &path)
{
    NoProgress progress;
    const auto found = checkProject(path, progress);
    if (!found) {
        return {QStringLiteral("cannot be read: ") + found.error().detail};
    }
    QStringList lines;
    for (const Finding &finding : *found) {
        lines.append(QStringLiteral("%1 %2").arg(int(finding.code)).arg(finding.arguments.join(QChar(0x20))));
    }
    return lines;
}

/// The value of the first row, read by a connection of its own.
[[nodiscard]] inline QVariant ask(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? (*database)->single(sql).value_or(QVariant()) : QVariant();
}

/// All records in memory, as text to be compared: every table by GUID, every column.
[[nodiscard]] inline QStringList recordsOf(Project &project)
{
    QStringList lines;
    if (!project.loadAll()) {
        return {QStringLiteral("cannot be loaded")};
    }
    const auto add = [&]<class Record>(const Store<Record> &store) {
        for (const Record &record : store) {
            QString line = QStringLiteral("%1 %2 %3")
                               .arg(QLatin1StringView(RecordTraits<Record>::Table), record.guid.toString())
                               .arg(record.id.value());
            for (const QVariant &value : toRow(record)) {
                line += QChar(0x7c) + (value.metaType() == QMetaType::fromType<QByteArray>()
                                           ? QString::fromLatin1(value.toByteArray().toHex())
                                           : value.toString());
            }
            lines.append(line);
        }
    };
    const ProjectData &data = project.data();
    add(data.episodes());
    add(data.statuses());
    add(data.labels());
    add(data.speakers());
    add(data.coders());
    add(data.tags());
    add(data.annotations());
    add(data.taggings());
    add(data.notes());
    add(data.pairs());
    add(data.pins());
    add(data.questions());
    add(data.assignments());
    add(data.links());
    add(data.attributes());
    add(data.attributeValues());
    lines.sort();
    for (const EpisodeId episode : data.liveEpisodes()) {
        lines.append(
            QStringLiteral("annotations of %1: %2").arg(episode.value()).arg(data.annotationCount(episode)));
        for (const AnnotationId annotation : data.annotationsOf(episode)) {
            QString line = QStringLiteral("  %1:").arg(annotation.value());
            for (const TaggingId tagging : data.taggingsOf(annotation)) {
                line += QStringLiteral(" t%1").arg(tagging.value());
            }
            for (const NoteId note : data.notesOn(data.annotations().find(annotation)->guid)) {
                line += QStringLiteral(" n%1").arg(note.value());
            }
            lines.append(line);
        }
    }
    std::vector<TagId> open = data.childrenOf({});
    for (size_t i = 0; i < open.size(); ++i) {
        lines.append(QStringLiteral("tag %1: %2").arg(open[i].value()).arg(data.taggingCount(open[i])));
        std::ranges::copy(data.childrenOf(open[i]), std::back_inserter(open));
    }
    return lines;
}

/// Does it, and compares memory and what a new opening reads after doing, undoing and doing it again.
inline void compareSteps(std::unique_ptr<Project> &project, const QString &path,
                         const std::function<void()> &step)
{
    const QStringList before = recordsOf(*project);
    step();
    const QStringList after = recordsOf(*project);
    QVERIFY(before != after);
    project->undo();
    QCOMPARE(recordsOf(*project), before);
    project->redo();
    QCOMPARE(recordsOf(*project), after);
    QVERIFY(project->flush());
    project.reset();
    project = openAsAnn(path);
    QCOMPARE(recordsOf(*project), after);
}

} // namespace visavis::test
