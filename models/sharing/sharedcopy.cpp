// SPDX-License-Identifier: MIT
#include "models/sharing/sharedcopy.h"

#include "models/project/fileidentity.h"
#include "models/sharing/projectnames.h"
#include "models/sharing/rewriting.h"
#include "models/sharing/workingcopy.h"

namespace visavis
{

namespace
{

SharedCopyReport reportOf(const Redaction &redaction)
{
    SharedCopyReport report{.episodes = int(redaction.episodes.size()),
                            .stretches = 0,
                            .annotations = int(redaction.annotations.size()),
                            .persons = int(redaction.persons.size())};
    for (const Redaction::Text &text : redaction.texts) {
        report.stretches += int(text.ranges.size());
    }
    return report;
}

/// Rewrites the copy, which is closed again; what was taken out of it.
Result<Redaction> rewriteCopy(const WorkingCopy &copy, const AliasFinder &aliases, QDate day,
                              Progress &progress)
{
    auto project = Project::open(copy.path(), {});
    if (!project) {
        return std::unexpected(project.error());
    }
    auto redaction = withheldOf(**project, day);
    if (!redaction) {
        return redaction;
    }
    const RewritingRules rules{
        .redaction = *redaction, .aliases = aliases, .keepsMedia = false, .removesPersons = false};
    return rewrite(**project, rules, progress).transform([&] { return *redaction; });
}

/// Takes out of the file what no window shows.
Result<void> purge(const WorkingCopy &copy, const Redaction &redaction)
{
    return copy.database().and_then([&](auto &&database) {
        return removeEpisodes(*database, redaction.episodes)
            .and_then([&] { return forgetSources(*database); })
            .and_then([&] {
                return beginAnew(*database, {.kind = ActionKind::CopyToShare,
                                             .holder = {},
                                             .isAnotherProject = true,
                                             .dropsSetting = {}});
            });
    });
}

} // namespace

Result<SharedCopyPreview> previewSharedCopy(const QString &projectPath, const std::vector<Alias> &aliases,
                                            QDate day)
{
    auto project = Project::open(projectPath, {});
    if (!project) {
        return std::unexpected(project.error());
    }
    std::vector<Alias> known = aliases;
    std::erase_if(known, [](const Alias &alias) { return alias.alias.trimmed().isEmpty(); });
    return withheldOf(**project, day).transform([&](const Redaction &redaction) {
        SharedCopyPreview preview{.leftOut = reportOf(redaction), .withoutAlias = {}};
        for (const Alias &name : namesWithoutAlias((*project)->data(), known)) {
            preview.withoutAlias.append(name.name);
        }
        return preview;
    });
}

Result<SharedCopyReport> writeSharedCopy(const QString &projectPath, const QString &output,
                                         const AliasFinder &aliases, QDate day, Progress &progress)
{
    const auto there = identityOf(output);
    if (there && there == identityOf(projectPath)) {
        Error error = fail(ErrorCode::SameFile).error();
        error.file = output;
        return std::unexpected(error);
    }
    auto copy = WorkingCopy::make(projectPath, output);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    return rewriteCopy(*copy, aliases, day, progress).and_then([&](const Redaction &redaction) {
        return purge(*copy, redaction).and_then([&] { return copy->putInPlace(); }).transform([&] {
            return reportOf(redaction);
        });
    });
}

} // namespace visavis
