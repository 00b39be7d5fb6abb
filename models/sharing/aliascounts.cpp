// SPDX-License-Identifier: MIT
#include "models/sharing/aliascounts.h"

#include "models/search/folding.h"
#include "models/sharing/aliasfinder.h"

#include <utility>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// Long enough not to count at every letter that is typed into a text.
constexpr auto Pause = 300ms;

/// One that finds the names, whatever their aliases are.
AliasFinder finderOf(const QStringList &names)
{
    std::vector<Alias> aliases;
    aliases.reserve(size_t(names.size()));
    for (const QString &name : names) {
        aliases.push_back({.name = name, .alias = name});
    }
    return AliasFinder(aliases);
}

} // namespace

AliasCounts::AliasCounts(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &AliasCounts::count);
}

AliasCounts::~AliasCounts()
{
    delete m_job;
}

void AliasCounts::stop()
{
    m_soon.stop();
    delete m_job;
}

void AliasCounts::setProject(Project *project)
{
    stop();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_places.clear();
    if (project) {
        connect(project, &Project::changed, this, &AliasCounts::follow);
        connect(project, &Project::reloaded, this, &AliasCounts::count);
        connect(project, &QObject::destroyed, this, &AliasCounts::stop);
        count();
    }
}

void AliasCounts::setNames(const QStringList &names)
{
    if (names == m_names) {
        return;
    }
    const bool isFirst = m_names.isEmpty();
    m_names = names;
    if (isFirst) {
        count();
    } else {
        m_soon.start();
    }
}

std::optional<NamePlaces> AliasCounts::of(const QByteArray &foldedName) const
{
    const auto places = m_places.constFind(foldedName);
    return places == m_places.constEnd() ? std::nullopt : std::optional(*places);
}

void AliasCounts::follow(const QList<Change> &changes)
{
    const bool areOtherTexts = std::ranges::any_of(changes, [](const Change &change) {
        return change.text || (change.isAbout<Episode>() && (change.operation != Change::Operation::Update ||
                                                             change.field == FieldIndex<&Episode::revision> ||
                                                             change.field == FieldIndex<&Episode::state>));
    });
    if (areOtherTexts) {
        m_soon.start();
    }
}

void AliasCounts::count()
{
    m_soon.stop();
    if (m_job) {
        m_isOutdated = true;
        m_job->cancel();
        return;
    }
    m_isOutdated = false;
    if (!m_project || m_names.isEmpty()) {
        return;
    }
    std::vector<RevisionId> texts;
    for (const EpisodeId id : m_project->data().liveEpisodes()) {
        texts.push_back(m_project->data().episodes().find(id)->revision);
    }
    const auto found = std::make_shared<Places>();
    m_job = new Job(this);
    connect(m_job, &Job::succeeded, this, [this, found] { m_places = std::move(*found); });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            Q_EMIT failed(error);
        }
    });
    connect(m_job, &Job::finished, this, &AliasCounts::end);
    m_job->start([open = m_project->snapshotOfNow(), texts, names = m_names,
                  found](Progress &progress) -> Result<void> {
        auto snapshot = open();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        for (const QString &name : names) {
            found->insert(foldedText(name), {});
        }
        const AliasFinder finder = finderOf(names);
        for (const RevisionId revision : texts) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            // A text that went away meanwhile is no failure: what came in its place is counted next.
            const QString body = (*snapshot)->body(revision).value_or(QString());
            for (const AliasFinder::Place &place : finder.find(body)) {
                NamePlaces &places = (*found)[foldedText(finder.alias(place.alias).name)];
                ++places.all;
                places.small += body.at(place.range.start.value()).isLower() ? 1 : 0;
            }
        }
        return {};
    });
}

void AliasCounts::end()
{
    m_job->deleteLater();
    m_job.clear();
    if (m_isOutdated) {
        count();
    }
    Q_EMIT counted();
}

} // namespace visavis
