// SPDX-License-Identifier: MIT
#include "models/sharing/withdrawal.h"

#include "models/project/projectlock.h"
#include "models/sharing/backups.h"
#include "models/sharing/rewriting.h"
#include "models/sharing/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

AliasFinder finderOf(const QStringList &names)
{
    std::vector<Alias> marks;
    for (const QString &name : names) {
        marks.push_back({.name = name, .alias = Redaction::Mark.toString()});
    }
    return AliasFinder(marks);
}

/// What to do in a project that was just opened.
struct Plan {
    RewritingRules rules;
    std::vector<EpisodeId> forgotten; ///< whose sources and former texts go; whole ones too
};

void addEach(std::vector<EpisodeId> &episodes, const std::vector<EpisodeId> &more)
{
    for (const EpisodeId episode : more) {
        if (!std::ranges::contains(episodes, episode)) {
            episodes.push_back(episode);
        }
    }
}

Result<Plan> planOf(Project &project, const Withdrawal &withdrawal, const Progress &progress)
{
    const Speaker *person = project.data().speakers().find(withdrawal.person);
    if (!person) {
        return fail(ErrorCode::NoSuchPerson);
    }
    QStringList names = withdrawal.names;
    names.append(person->name);
    Plan plan{.rules = {.redaction = {},
                        .aliases = finderOf(names),
                        .names = names,
                        .keepsMedia = true,
                        .removesPersons = true},
              .forgotten = {}};
    return contributionsOf(project, person->id, names, progress)
        .and_then([&](Redaction &&redaction) {
            plan.rules.redaction = std::move(redaction);
            return episodesWithText(project.snapshot().database(), [&](QStringView text) {
                return !plan.rules.aliases.find(text).empty() || !plan.rules.redaction.said.in(text).empty();
            });
        })
        .transform([&](std::vector<EpisodeId> &&named) {
            plan.forgotten = std::move(named);
            addEach(plan.forgotten, plan.rules.redaction.touched);
            return plan;
        });
}

/// Counts what a plan will take out.
class Preview
{
public:
    Preview(Project &copy, const Plan &plan)
        : m_project(copy)
        , m_plan(plan)
    {
    }

    Result<WithdrawalPreview> count()
    {
        const ProjectData &data = m_project.data();
        for (const EpisodeId id : data.liveEpisodes()) {
            if (auto done = countIn(*data.episodes().find(id)); !done) {
                return std::unexpected(done.error());
            }
        }
        m_preview.annotations += int(redaction().annotations.size());
        for (const Note &note : data.notes()) {
            const bool isAboutThem =
                !redaction().said.in(note.body).empty() || !m_plan.rules.aliases.find(note.body).empty();
            m_preview.notes += isAboutThem ? 1 : 0;
        }
        return m_project.history(std::numeric_limits<int>::max()).transform([&](auto &&entries) {
            m_preview.steps = int(entries.size());
            return m_preview;
        });
    }

private:
    [[nodiscard]] const Redaction &redaction() const { return m_plan.rules.redaction; }

    Result<void> countIn(const Episode &episode)
    {
        const auto text = m_project.transcript(episode.id);
        if (!text) {
            return std::unexpected(text.error());
        }
        if (std::ranges::contains(redaction().episodes, episode.id)) {
            m_preview.interviews.push_back(
                {.title = episode.title, .isWhole = true, .turns = int((*text)->turns.size())});
            m_preview.annotations += m_project.data().annotationCount(episode.id);
            return {};
        }
        const auto hers = std::ranges::find(redaction().texts, episode.id, &Redaction::Text::episode);
        if (hers != redaction().texts.end()) {
            m_preview.interviews.push_back(
                {.title = episode.title, .isWhole = false, .turns = int(hers->ranges.size())});
        }
        if (std::ranges::contains(m_plan.forgotten, episode.id)) {
            ++m_preview.forgotten;
        }
        m_preview.mentions += int(m_plan.rules.aliases.find((*text)->body).size());
        return {};
    }

    Project &m_project;
    const Plan &m_plan;
    WithdrawalPreview m_preview;
};

/// Rewrites the copy, which is closed again.
Result<Plan> rewriteCopy(const WorkingCopy &copy, const Withdrawal &withdrawal, const QString &holder,
                         Progress &progress)
{
    auto project = Project::open(copy.path(), holder);
    if (!project) {
        return std::unexpected(project.error());
    }
    auto plan = planOf(**project, withdrawal, progress);
    if (!plan) {
        return plan;
    }
    return rewrite(**project, plan->rules, progress).transform([&] { return *plan; });
}

/// Takes out of the file what no window shows.
Result<void> purge(const WorkingCopy &copy, const Plan &plan, const QString &holder)
{
    return copy.database().and_then([&](auto &&database) {
        return removeEpisodes(*database, plan.rules.redaction.episodes)
            .and_then([&] { return forgetSources(*database, plan.forgotten); })
            .and_then([&] {
                return beginAnew(*database, {.kind = ActionKind::Withdraw,
                                             .holder = holder,
                                             .isAnotherProject = false,
                                             .dropsSetting = [&](QStringView setting) {
                                                 return !plan.rules.aliases.find(setting).empty() ||
                                                        !plan.rules.redaction.said.in(setting).empty();
                                             }});
            });
    });
}

/// What a link leads to, where the copies are.
QString placeOf(const QString &projectPath)
{
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    return canonical.isEmpty() ? projectPath : canonical;
}

} // namespace

Result<WithdrawalPreview> previewWithdrawal(const QString &projectPath, const Withdrawal &withdrawal,
                                            Progress &progress)
{
    const QString place = placeOf(projectPath);
    const auto copy = WorkingCopy::of(place);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    const auto project = Project::open(copy->path(), {});
    if (!project) {
        return std::unexpected(project.error());
    }
    return planOf(**project, withdrawal, progress)
        .and_then([&](const Plan &plan) { return Preview(**project, plan).count(); })
        .transform([&](WithdrawalPreview &&preview) {
            Backups found = backupsOf(place);
            preview.backups = std::move(found.files);
            preview.relatives = std::move(found.relatives);
            preview.strangers = std::move(found.strangers);
            return preview;
        });
}

Result<void> withdraw(const QString &projectPath, const Withdrawal &withdrawal, const QString &holder,
                      Progress &progress)
{
    const QString place = placeOf(projectPath);
    const auto lock = ProjectLock::acquire(place);
    const auto copy = lock ? WorkingCopy::of(place) : std::unexpected(lock.error());
    const auto backups = copy ? HeldBackups::hold(place) : std::unexpected(copy.error());
    if (!backups) {
        return std::unexpected(backups.error());
    }
    return rewriteCopy(*copy, withdrawal, holder, progress)
        .and_then([&](const Plan &plan) -> Result<void> {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            progress.report(1, 1);
            return purge(*copy, plan, holder);
        })
        .and_then([&] { return copy->putInPlace(place); })
        .and_then([&] { return backups->remove(); });
}

} // namespace visavis
