// SPDX-License-Identifier: MIT
#include "models/people/speechcounts.h"

#include "models/items/backgroundsearch.h"
#include "models/project/indexing.h"
#include "models/search/folding.h"

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// While somebody types, texts change with every pause.
constexpr auto Pause = 300ms;

} // namespace

/// One run over some episodes.
class SpeechCounting final : public BackgroundSearch
{
public:
    using Found = SpeechCounts::EpisodeSpeech;

    explicit SpeechCounting(SpeechCounts &counts)
        : BackgroundSearch(&counts)
        , m_counts(counts)
    {
    }

    void start(const OpenSnapshot &open, const std::vector<std::pair<EpisodeId, RevisionId>> &texts)
    {
        run([this, open, texts, found = m_found](Progress &progress) -> Result<void> {
            auto snapshot = open();
            if (!snapshot) {
                return std::unexpected(snapshot.error());
            }
            for (const auto &[episode, revision] : texts) {
                if (progress.isCancelled()) {
                    return fail(ErrorCode::Cancelled);
                }
                // A text that went away meanwhile is no failure: what came in its place is counted next.
                const auto transcript = (*snapshot)->transcript(revision);
                if (transcript && found->add(speechIn(episode, **transcript))) {
                    announce();
                }
            }
            return {};
        });
    }

private:
    [[nodiscard]] static Found speechIn(EpisodeId episode, const Transcript &transcript)
    {
        Found speech{.episode = episode, .labels = {}};
        for (const Turn &turn : transcript.turns) {
            const qint64 words = countWords(foldedText(transcript.text(turn.range)));
            ++speech.whole.turns;
            speech.whole.words += words;
            for (const int label : turn.labels) {
                Speech &own = speech.labels[transcript.labels[size_t(label)].id];
                ++own.turns;
                own.words += words;
            }
        }
        return speech;
    }

    void collect() override { m_counts.take(m_found->takeAll()); }
    void end() override
    {
        deleteLater();
        m_counts.m_counting.clear();
        m_counts.count(); // what changed meanwhile
        if (!m_counts.isCounting()) {
            Q_EMIT m_counts.finished();
        }
    }

    SpeechCounts &m_counts; ///< Its parent.
    std::shared_ptr<FoundItems<Found>> m_found = std::make_shared<FoundItems<Found>>();
};

SpeechCounts::SpeechCounts(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &SpeechCounts::count);
}

SpeechCounts::~SpeechCounts()
{
    delete m_counting;
}

void SpeechCounts::stop()
{
    m_soon.stop();
    delete m_counting;
    m_stale.clear();
}

void SpeechCounts::setProject(Project *project)
{
    stop();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_speech.clear();
    m_wholes.clear();
    m_labels.clear();
    if (project) {
        connect(project, &Project::changed, this, &SpeechCounts::follow);
        connect(project, &Project::reloaded, this, &SpeechCounts::countAll);
        connect(project, &QObject::destroyed, this, &SpeechCounts::stop);
        countAll();
    }
}

void SpeechCounts::countAll()
{
    for (const EpisodeId episode : m_project->data().liveEpisodes()) {
        m_stale.insert(episode);
    }
    count();
}

void SpeechCounts::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const bool isOtherEpisode =
            change.isAbout<Episode>() &&
            (change.operation != Change::Operation::Update ||
             change.field == FieldIndex<&Episode::revision> || change.field == FieldIndex<&Episode::state>);
        if (change.text || isOtherEpisode) {
            m_stale.insert(change.text ? change.text->episode : EpisodeId(change.id));
        }
    }
    if (!m_stale.isEmpty() && !m_counting) {
        m_soon.start();
    }
}

void SpeechCounts::count()
{
    if (!m_project || m_counting || m_stale.isEmpty()) {
        return;
    }
    std::vector<std::pair<EpisodeId, RevisionId>> texts;
    for (const EpisodeId id : std::exchange(m_stale, {})) {
        const Episode *episode = m_project->data().episodes().find(id);
        if (episode && episode->state == EpisodeState::Live) {
            texts.emplace_back(id, episode->revision);
        }
    }
    if (texts.empty()) {
        return;
    }
    auto *counting = new SpeechCounting(*this);
    m_counting = counting;
    connect(m_counting, &BackgroundSearch::failed, this, [this](const Error &error) {
        m_counting->deleteLater();
        m_counting.clear();
        Q_EMIT failed(error);
    });
    counting->start(m_project->snapshotOfNow(), texts);
}

void SpeechCounts::take(const QList<EpisodeSpeech> &found)
{
    QSet<EpisodeId> episodes;
    for (const EpisodeSpeech &one : found) {
        for (const LabelId label : m_labels.value(one.episode)) {
            m_speech.remove(label);
        }
        m_labels[one.episode] = one.labels.keys();
        m_speech.insert(one.labels);
        m_wholes.insert(one.episode, one.whole);
        episodes.insert(one.episode);
    }
    if (!episodes.isEmpty()) {
        Q_EMIT counted(episodes);
    }
}

} // namespace visavis
