// SPDX-License-Identifier: MIT
#include "models/sharing/withdrawal.h"

#include "models/project/projectlock.h"
#include "models/sharing/backups.h"
#include "models/sharing/projectnames.h"
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
    std::vector<EpisodeId> untold;    ///< of these, only since nobody can tell what the source holds
};

void addEach(std::vector<EpisodeId> &episodes, const std::vector<EpisodeId> &more)
{
    for (const EpisodeId episode : more) {
        if (!std::ranges::contains(episodes, episode)) {
            episodes.push_back(episode);
        }
    }
}

/// Labels that nobody assigned and that have a name which is looked for, but not one that says whose they
/// are.
std::vector<LabelId> undecidedLabels(const ProjectData &data, const QStringList &names,
                                     const QStringList &labelNames)
{
    std::vector<LabelId> undecided;
    for (const EpisodeLabel &label : data.labels()) {
        const Episode *episode = data.episodes().find(label.episode);
        const bool isTheirs = isLabelOf(label.speaker, label.name, SpeakerId(), labelNames);
        if (!label.speaker.isValid() && !isTheirs && episode && episode->state == EpisodeState::Live &&
            isLabelOf(label.speaker, label.name, SpeakerId(), names)) {
            undecided.push_back(label.id);
        }
    }
    return undecided;
}

Result<Plan> planOf(Project &project, const Withdrawal &withdrawal, const Progress &progress)
{
    const Speaker *person = project.data().speakers().find(withdrawal.person);
    if (!person) {
        return fail(ErrorCode::NoSuchPerson);
    }
    if (const auto loaded = project.loadLabels(); !loaded) {
        return std::unexpected(loaded.error());
    }
    QStringList names = withdrawal.names;
    names.append(person->name);
    const QStringList labelNames = labelNamesAmong(names, project.data(), *person);
    Plan plan{.rules = {.redaction = {},
                        .aliases = finderOf(names),
                        .names = labelNames,
                        .keepsMedia = true,
                        .removesPersons = true},
              .forgotten = {},
              .untold = {}};
    return contributionsOf(project, person->id, labelNames, progress)
        .and_then([&](Redaction &&redaction) {
            plan.rules.redaction = std::move(redaction);
            plan.rules.redaction.undecided = undecidedLabels(project.data(), names, labelNames);
            return episodesWithText(project.snapshot().database(), [&](QStringView text) {
                return !plan.rules.aliases.find(text).empty() || !plan.rules.redaction.said.in(text).empty();
            });
        })
        .transform([&](TracedEpisodes &&traced) {
            plan.forgotten = std::move(traced.found);
            addEach(plan.forgotten, plan.rules.redaction.touched);
            plan.untold = std::move(traced.untold);
            std::erase_if(plan.untold,
                          [&](EpisodeId id) { return std::ranges::contains(plan.forgotten, id); });
            addEach(plan.forgotten, plan.untold);
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
        for (const LabelId id : redaction().undecided) {
            const EpisodeLabel &label = *data.labels().find(id);
            m_preview.undecided.push_back(
                {.label = label.name, .interview = data.episodes().find(label.episode)->title});
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
        countStretches(episode);
        if (std::ranges::contains(m_plan.untold, episode.id)) {
            m_preview.untold.append(episode.title);
        } else if (std::ranges::contains(m_plan.forgotten, episode.id)) {
            ++m_preview.forgotten;
        }
        m_preview.mentions += int(m_plan.rules.aliases.find((*text)->body).size());
        return {};
    }

    void countStretches(const Episode &episode)
    {
        const auto inEpisode = [&](const std::vector<Redaction::Text> &texts) {
            const auto text = std::ranges::find(texts, episode.id, &Redaction::Text::episode);
            return text == texts.end() ? std::vector<CodePointRange>() : text->ranges;
        };
        const std::vector<CodePointRange> repeats = inEpisode(redaction().repeats);
        const auto all = inEpisode(redaction().texts);
        const auto hers = std::ranges::count_if(all, [&](CodePointRange range) {
            return std::ranges::none_of(repeats, [&](CodePointRange repeat) {
                return repeat.start <= range.start && range.stop <= repeat.stop;
            });
        });
        const auto add = [&](std::vector<WithdrawalPreview::Interview> &interviews, qsizetype count) {
            if (count > 0) {
                interviews.push_back({.title = episode.title, .isWhole = false, .turns = int(count)});
            }
        };
        add(m_preview.interviews, hers);
        add(m_preview.repeats, qsizetype(repeats.size()));
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
