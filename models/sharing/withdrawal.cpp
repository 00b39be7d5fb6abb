// SPDX-License-Identifier: MIT
#include "models/sharing/withdrawal.h"

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

/// Copies that this program makes beside a project: before a newer version writes it, when its file is moved
/// away while it is open, and what it puts aside.
QStringList backupsOf(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    QStringList backups;
    const QString name = project.fileName();
    const QString rescued = project.completeBaseName() + u"-rescued"_s;
    for (const QFileInfo &file : project.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString other = file.fileName();
        const bool isCopy = other.startsWith(name + u".version-"_s) || other.startsWith(name + u".new-"_s) ||
                            other.startsWith(name + u"-wal.old"_s) ||
                            other.startsWith(name + u"-journal.old"_s) ||
                            (other.startsWith(rescued) && other.endsWith(u".visavis"_s));
        if (isCopy) {
            backups.append(file.absoluteFilePath());
        }
    }
    return backups;
}

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
    SpeakerId person;
    RewritingRules rules;
    std::vector<EpisodeId> forgotten; ///< whose sources and former texts go; whole ones too
};

Result<Plan> planOf(Project &project, const Withdrawal &withdrawal)
{
    const Speaker *person = project.data().speakers().find(withdrawal.person);
    if (!person) {
        return fail(ErrorCode::NoSuchPerson);
    }
    Plan plan{.person = person->id,
              .rules = {.redaction = {},
                        .aliases = finderOf(withdrawal.names),
                        .keepsMedia = true,
                        .removesPersons = true},
              .forgotten = {}};
    return contributionsOf(project, person->id)
        .and_then([&](Redaction &&redaction) {
            plan.rules.redaction = std::move(redaction);
            return episodesWithText(project.snapshot().database(),
                                    [&](QStringView text) { return !plan.rules.aliases.find(text).empty(); });
        })
        .transform([&](std::vector<EpisodeId> &&named) {
            plan.forgotten = std::move(named);
            for (const Redaction::Text &text : plan.rules.redaction.texts) {
                if (!std::ranges::contains(plan.forgotten, text.episode)) {
                    plan.forgotten.push_back(text.episode);
                }
            }
            return plan;
        });
}

/// Counts what a plan will take out.
class Preview
{
public:
    Preview(Project &project, const Plan &plan)
        : m_project(project)
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
        m_preview.backups = backupsOf(m_project.path());
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
    auto plan = planOf(**project, withdrawal);
    if (!plan) {
        return plan;
    }
    return rewrite(**project, plan->rules, progress).transform([&] { return *plan; });
}

Result<void> removeBackups(const QString &projectPath)
{
    Result<void> done;
    for (const QString &backup : backupsOf(projectPath)) {
        if (!QFile::remove(backup)) {
            Error error = fail(ErrorCode::FileNotWritable).error();
            error.file = backup;
            done = std::unexpected(error);
        }
    }
    return done;
}

} // namespace

Result<WithdrawalPreview> previewWithdrawal(const QString &projectPath, const Withdrawal &withdrawal,
                                            Progress & /*progress*/)
{
    auto project = Project::open(projectPath, {});
    if (!project) {
        return std::unexpected(project.error());
    }
    return planOf(**project, withdrawal).and_then([&](const Plan &plan) {
        return Preview(**project, plan).count();
    });
}

Result<void> withdraw(const QString &projectPath, const Withdrawal &withdrawal, const QString &holder,
                      Progress &progress)
{
    auto copy = WorkingCopy::make(projectPath, projectPath);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    return rewriteCopy(*copy, withdrawal, holder, progress)
        .and_then([&](const Plan &plan) -> Result<void> {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            progress.report(1, 1);
            return copy->database().and_then([&](auto &&database) {
                return removeEpisodes(*database, plan.rules.redaction.episodes)
                    .and_then([&] { return forgetSources(*database, plan.forgotten); })
                    .and_then([&] {
                        return beginAnew(*database, {.kind = ActionKind::Withdraw,
                                                     .holder = holder,
                                                     .isAnotherProject = false,
                                                     .dropsSetting = [&](QStringView setting) {
                                                         return !plan.rules.aliases.find(setting).empty();
                                                     }});
                    });
            });
        })
        .and_then([&] { return copy->putInPlace(); })
        .and_then([&] { return removeBackups(projectPath); });
}

} // namespace visavis
