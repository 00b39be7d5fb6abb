// SPDX-License-Identifier: MIT
#include "models/sharing/sharedcopy.h"

#include "models/people/access.h"
#include "models/people/personnames.h"
#include "models/project/fileidentity.h"
#include "models/project/projectlock.h"
#include "models/sharing/projectnames.h"
#include "models/sharing/rewriting.h"
#include "models/sharing/workingcopy.h"

#include <QFileInfo>

namespace visavis
{

namespace
{

SharedCopyReport reportOf(const Redaction &redaction, const ProjectData &data, QDate day)
{
    SharedCopyReport report{.episodes = int(redaction.episodes.size()),
                            .stretches = 0,
                            .annotations = int(redaction.annotations.size()),
                            .persons = int(redaction.persons.size()),
                            .summaries = int(redaction.silent.size()),
                            .toCheck = 0};
    for (const Redaction::Text &text : redaction.texts) {
        report.stretches += int(text.ranges.size());
    }
    for (const Annotation &annotation : data.annotations()) {
        report.toCheck += Access::of(annotation).on(day) == Restriction::ToCheck ? 1 : 0;
    }
    return report;
}

/// The aliases, and a mark for the names of persons of whom nothing may be said.
AliasFinder finderFor(std::vector<Alias> aliases, const Redaction &redaction, const ProjectData &data)
{
    for (const SpeakerId person : redaction.persons) {
        for (const QString &name : namesOf(data, *data.speakers().find(person))) {
            aliases.push_back({.name = name, .alias = Redaction::Mark.toString()});
        }
    }
    return AliasFinder(aliases);
}

/// By which labels that nobody assigned may be one of the persons of whom nothing may be said.
QStringList labelNamesIn(const Redaction &redaction, const ProjectData &data)
{
    QStringList names;
    for (const SpeakerId person : redaction.persons) {
        names += labelNamesOf(data, *data.speakers().find(person));
    }
    return names;
}

struct Rewritten {
    SharedCopyReport report;
    std::vector<EpisodeId> gone;
};

/// Rewrites the copy, which is closed again.
Result<Rewritten> rewriteCopy(const WorkingCopy &copy, const std::vector<Alias> &aliases, QDate day,
                              Progress &progress)
{
    auto project = Project::open(copy.path(), {});
    if (!project) {
        return std::unexpected(project.error());
    }
    const auto redaction = withheldOf(**project, day, progress);
    if (!redaction) {
        return std::unexpected(redaction.error());
    }
    const ProjectData &data = (*project)->data();
    const SharedCopyReport report = reportOf(*redaction, data, day);
    const RewritingRules rules{.redaction = *redaction,
                               .aliases = finderFor(aliases, *redaction, data),
                               .names = labelNamesIn(*redaction, data),
                               .keepsMedia = false,
                               .removesPersons = false};
    return rewrite(**project, rules, progress).transform([&] {
        return Rewritten{.report = report, .gone = redaction->episodes};
    });
}

Result<void> notCancelled(const Progress &progress)
{
    return progress.isCancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
}

/// Takes out of the file what no window shows.
Result<void> purge(const WorkingCopy &copy, const std::vector<EpisodeId> &gone, const Progress &progress)
{
    return copy.database().and_then([&](auto &&database) {
        return removeEpisodes(*database, gone)
            .and_then([&] { return forgetSources(*database); })
            .and_then([&] { return notCancelled(progress); })
            .and_then([&] {
                return beginAnew(*database, {.kind = ActionKind::CopyToShare,
                                             .holder = {},
                                             .isAnotherProject = true,
                                             .dropsSetting = {}});
            })
            .and_then([&] { return notCancelled(progress); });
    });
}

} // namespace

Result<SharedCopyPreview> previewSharedCopy(const QString &projectPath, const std::vector<Alias> &aliases,
                                            QDate day, Progress &progress)
{
    const auto copy = WorkingCopy::of(projectPath);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    const auto project = Project::open(copy->path(), {});
    if (!project) {
        return std::unexpected(project.error());
    }
    std::vector<Alias> known = aliases;
    std::erase_if(known, [](const Alias &alias) { return alias.alias.trimmed().isEmpty(); });
    return withheldOf(**project, day, progress).transform([&](const Redaction &redaction) {
        const ProjectData &data = (*project)->data();
        SharedCopyPreview preview{.leftOut = reportOf(redaction, data, day), .withoutAlias = {}};
        for (const Alias &name : namesWithoutAlias(data, known)) {
            preview.withoutAlias.append(name.name);
        }
        return preview;
    });
}

Result<SharedCopyReport> writeSharedCopy(const QString &projectPath, const QString &output,
                                         const std::vector<Alias> &aliases, QDate day, Progress &progress)
{
    const auto about = [&output](Error error) {
        error.file = output;
        return std::unexpected(error);
    };
    const auto there = identityOf(output);
    if (there && there == identityOf(projectPath)) {
        return about(fail(ErrorCode::SameFile).error());
    }
    // What a link leads to is replaced, and not the link.
    const QString place = there ? QFileInfo(output).canonicalFilePath() : output;
    const auto lock = ProjectLock::acquire(place);
    if (!lock) {
        const bool isInTheWay = lock.error().code == ErrorCode::ProjectReadOnly;
        return about(isInTheWay ? fail(ErrorCode::FileNotWritable).error() : lock.error());
    }
    const auto copy = WorkingCopy::of(projectPath);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    return rewriteCopy(*copy, aliases, day, progress).and_then([&](const Rewritten &rewritten) {
        return purge(*copy, rewritten.gone, progress)
            .and_then([&] { return copy->putInPlace(place); })
            .transform([&] { return rewritten.report; });
    });
}

} // namespace visavis
