// SPDX-License-Identifier: MIT
#include "models/collection/collector.h"

#include "models/collection/guideanswers.h"
#include "models/project/assignedturns.h"
#include "models/project/showncoders.h"
#include "models/project/siblings.h"
#include "models/search/hits.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Changes come one after the other; a search is not begun for each.
constexpr auto Pause = 30ms;
/// What of an answer is shown at first, UTF-16 units.
constexpr qsizetype LongestAnswer = 900;

} // namespace

Collector::Collector(Project *project, GuideAnswers *answers, Collection what, CollectionWords words,
                     QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_answers(answers)
    , m_what(std::move(what))
    , m_query(parseQuery(m_what.query))
    , m_words(std::move(words))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &Collector::again);
    connect(project, &Project::changed, this, &Collector::follow);
    const auto anew = [this] {
        m_last.reset();
        ++m_generation;
        m_soon.start();
    };
    connect(project, &Project::reloaded, this, anew);
    if (m_what.kind == Collection::Kind::Tag) {
        connect(project->shownCoders(), &ShownCoders::changed, &m_soon, qOverload<>(&QTimer::start));
        connect(project, &Project::fetched, &m_soon, qOverload<>(&QTimer::start));
        connect(project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            if (!episode.isValid()) {
                Q_EMIT failed(error);
            }
        });
    }
    if (m_what.kind == Collection::Kind::Question) {
        connect(answers, &GuideAnswers::changed, &m_soon, qOverload<>(&QTimer::start));
        answers->want();
    }
    m_soon.start();
}

Collector::~Collector()
{
    if (m_job && m_answers) {
        m_job->setParent(m_answers); // to wait for it here would stop the window
        m_job->abandon();
    } else {
        delete m_job; // the project ends next, and not before it
    }
}

void Collector::setWhole(EpisodeId episode, bool isWhole)
{
    isWhole != m_isAllWhole ? void(m_whole.insert(episode)) : void(m_whole.remove(episode));
    m_soon.start();
}

void Collector::setAllWhole(bool isWhole)
{
    m_isAllWhole = isWhole;
    m_whole.clear();
    m_soon.start();
}

bool Collector::isThere() const
{
    const ProjectData &data = m_project->data();
    switch (m_what.kind) {
    case Collection::Kind::Tag:
        return data.tags().find(m_what.object);
    case Collection::Kind::Question:
        return data.questions().find(m_what.object);
    case Collection::Kind::Search:
        break;
    }
    return true;
}

void Collector::follow(const QList<Change> &changes)
{
    const bool isAnother = std::ranges::any_of(changes, [this](const Change &change) {
        const bool hasOtherWords = change.text || change.isAbout<EpisodeLabel>();
        return hasOtherWords || (m_what.kind == Collection::Kind::Search && mattersToSearch(change));
    });
    if (isAnother) {
        m_last.reset();
        ++m_generation;
    }
    m_soon.start();
}

bool Collector::mattersToSearch(const Change &change) const
{
    const bool asksAnnotations = std::ranges::any_of(
        std::array{Field::Tag, Field::Colour, Field::Coder, Field::Note, Field::State, Field::Status},
        [this](Field field) { return m_query.uses(field); });
    return change.isAbout<Episode>() || change.isAbout<Speaker>() || asksAnnotations;
}

void Collector::again()
{
    if (!m_project) {
        return;
    }
    if (m_what.kind == Collection::Kind::Question && !m_last && m_answers->isFinding()) {
        return; // changed() comes back here
    }
    if (m_what.kind == Collection::Kind::Search) {
        if (!m_last) {
            start(planBySearch());
        }
        return;
    }
    if (m_what.kind == Collection::Kind::Tag) {
        if (!m_project->isAllAtHand()) {
            m_project->fetchAll(); // fetched() comes back here
            return;
        }
        if (auto loaded = m_project->loadAll(); !loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
    }
    CollectionPlan plan = m_what.kind == Collection::Kind::Tag ? planByTag() : planByQuestion();
    if (m_last != plan.parts) {
        start([plan = std::move(plan)](Snapshot &, Progress &) -> Result<CollectionPlan> { return plan; });
    }
}

void Collector::start(Plan plan)
{
    if (m_job) {
        m_job->abandon();
    }
    m_job = new Job(this);
    const auto parts = std::make_shared<std::vector<CollectionPlan::Part>>();
    const auto text = std::make_shared<Collected>();
    connect(m_job, &Job::succeeded, this, [this, parts, text, generation = m_generation] {
        if (generation != m_generation) {
            m_soon.start(); // words changed since it was begun
            return;
        }
        m_last = *parts;
        Q_EMIT collected(text);
    });
    connect(m_job, &Job::failed, this, &Collector::failed);
    connect(m_job, &Job::finished, this, [this] { std::exchange(m_job, nullptr)->deleteLater(); });
    m_job->start([open = m_project->snapshotOfNow(), plan = std::move(plan), words = m_words,
                  query = m_what.query, parts, text](Progress &progress) -> Result<void> {
        const auto snapshot = open();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        return plan(**snapshot, progress)
            .and_then([&](const CollectionPlan &made) {
                *parts = made.parts;
                return collect(**snapshot, made, words, progress);
            })
            .transform([&](Collected &&collected) {
                *text = std::move(collected);
                if (!query.isEmpty()) {
                    text->hits = hits(text->text.transcript()->body, parseQuery(query));
                }
            });
    });
}

CollectionPlan::Part Collector::partOf(const Episode &episode) const
{
    return {.episode = episode.id,
            .revision = episode.revision,
            .title = episode.title,
            .summary = {},
            .passages = {},
            .turns = {},
            .isDoubtful = false,
            .isWhole = m_isAllWhole != m_whole.contains(episode.id)};
}

CollectionPlan Collector::planByTag() const
{
    const ProjectData &data = m_project->data();
    CollectionPlan plan;
    const Tag *tag = data.tags().find(m_what.object);
    if (!tag) {
        return plan;
    }
    const ShownCoders &coders = *m_project->shownCoders();
    const auto wears = [&](AnnotationId annotation) {
        return std::ranges::any_of(data.taggingsOf(annotation), [&](TaggingId id) {
            const Tagging *tagging = data.taggings().find(id);
            return coders.shows(tagging->coder) && isAtOrBelow(data.tags(), tagging->tag, tag->id);
        });
    };
    for (const EpisodeId id : data.liveEpisodes()) {
        const Episode &episode = *data.episodes().find(id);
        CollectionPlan::Part part = partOf(episode);
        for (const AnnotationId annotation : data.annotationsOf(id)) {
            const Annotation &record = *data.annotations().find(annotation);
            const bool isInText = record.state != AnchorState::Orphan && record.revision == episode.revision;
            if (isInText && wears(annotation)) {
                part.passages.push_back(record.range());
            }
        }
        if (!part.passages.empty()) {
            plan.parts.push_back(std::move(part));
        }
    }
    return plan;
}

CollectionPlan Collector::planByQuestion() const
{
    const ProjectData &data = m_project->data();
    CollectionPlan plan;
    plan.longest = LongestAnswer;
    const Question *question = data.questions().find(m_what.object);
    if (!question) {
        return plan;
    }
    for (const EpisodeId id : data.liveEpisodes()) {
        const Episode &episode = *data.episodes().find(id);
        CollectionPlan::Part part = partOf(episode);
        for (const GuideAnswer &answer : m_answers->in(id)) {
            if (answer.question.isValid() && isAtOrBelow(data.questions(), answer.question, question->id)) {
                part.turns.push_back(answer.turns);
                part.isDoubtful = answer.isDoubtful() && (part.isDoubtful || part.turns.size() == 1);
            }
        }
        const auto &notes = data.notesOn(answerGuid(*question, episode));
        part.summary = notes.empty() ? QString() : data.notes().find(notes.front())->body;
        if (!part.turns.empty() || !notes.empty()) {
            plan.parts.push_back(std::move(part));
        }
    }
    return plan;
}

Collector::Plan Collector::planBySearch() const
{
    QHash<EpisodeId, CollectionPlan::Part> parts;
    for (const Episode &episode : m_project->data().episodes()) {
        parts.insert(episode.id, partOf(episode));
    }
    return [parts, query = parseQuery(m_what.query),
            coder = m_project->coder()](Snapshot &snapshot, Progress &progress) -> Result<CollectionPlan> {
        CollectionPlan plan;
        const auto add = [&](const SearchHit &hit) {
            if (plan.parts.empty() || plan.parts.back().episode != hit.episode) {
                plan.parts.push_back(parts.value(hit.episode));
            }
            plan.parts.back().passages.push_back(hit.range);
        };
        constexpr qint64 MostHits = 100'000;
        return searchProject(snapshot.database(), query, {.limit = MostHits, .context = 0, .coder = coder},
                             add, progress)
            .transform([&](const SearchTotals &) { return std::move(plan); });
    };
}

} // namespace visavis
