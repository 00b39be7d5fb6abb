// SPDX-License-Identifier: MIT
#include "models/items/occurrencesearch.h"

namespace visavis
{

namespace
{

/// UTF-16 units before and after a place: a line of a wide window.
constexpr qsizetype Around = 120;

struct SearchedText {
    EpisodeId episode;
    RevisionId revision;
    QString title;
};

/// What stands around places of one text.
class Surroundings
{
public:
    explicit Surroundings(const Transcript &transcript)
        : m_transcript(transcript)
        , m_offsets(transcript.body)
    {
    }

    [[nodiscard]] WordPlace of(Utf16Range range) const
    {
        const int section = m_transcript.sectionTitledAt(range.start);
        const int turn = section < 0 ? m_transcript.turnAt(range.start) : -1;
        const Utf16Range whole = section >= 0 ? m_transcript.sections[size_t(section)].titleRange
                                 : turn >= 0  ? m_transcript.turns[size_t(turn)].range
                                              : range;
        return {
            .range = range,
            .passage = m_offsets.toCodePoints(range),
            .before =
                m_transcript.text({atCharacter(std::max(whole.start, range.start - Around)), range.start})
                    .toString(),
            .match = m_transcript.text(range).toString(),
            .after = m_transcript.text({range.stop, atCharacter(std::min(whole.stop, range.stop + Around))})
                         .toString(),
            .speaker = turn >= 0 ? m_transcript.speakerNames(m_transcript.turns[size_t(turn)]) : QString(),
            .isTitle = section >= 0};
    }

private:
    [[nodiscard]] Utf16Offset atCharacter(Utf16Offset place) const
    {
        return m_offsets.toUtf16(m_offsets.toCodePoint(place));
    }

    const Transcript &m_transcript;
    OffsetMap m_offsets;
};

} // namespace

/// What the worker does.
struct OccurrenceSearch::Search {
    OccurrenceSearch *search;
    std::shared_ptr<FoundItems<EpisodeWordPlaces>> found;
    std::shared_ptr<bool> isComplete;
    Occurrences words;
    std::vector<SearchedText> texts;
    qsizetype most;

    [[nodiscard]] Result<void> run(Snapshot &snapshot, Progress &progress)
    {
        for (size_t i = 0; i < texts.size(); ++i) {
            progress.report(qint64(i), qint64(texts.size()));
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (auto read = look(snapshot, texts[i]); !read) {
                return read;
            }
            if (most < 0) {
                *isComplete = false;
                return {};
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> look(Snapshot &snapshot, const SearchedText &text)
    {
        const ReadTransaction reading(snapshot.database()); // the text may be edited meanwhile
        const auto body = snapshot.body(text.revision);
        if (!body) {
            return std::unexpected(body.error());
        }
        auto ranges = words.in(*body, most + 1); // one more, to know whether there are more
        if (ranges.empty()) {
            return {};
        }
        const auto transcript = snapshot.transcript(text.revision);
        if (!transcript) {
            return std::unexpected(transcript.error());
        }
        if ((*transcript)->body != *body) { // as what follows takes for granted
            ranges = words.in((*transcript)->body, most + 1);
        }
        const qsizetype count = std::min(qsizetype(ranges.size()), most);
        most -= qsizetype(ranges.size());
        EpisodeWordPlaces there{.episode = text.episode, .title = text.title, .places = {}};
        const Surroundings surroundings(**transcript);
        for (qsizetype i = 0; i < count; ++i) {
            there.places.append(surroundings.of(ranges[size_t(i)]));
        }
        if (count > 0) {
            if (found->add(std::move(there))) {
                search->announce();
            }
        }
        return {};
    }
};

OccurrenceSearch::OccurrenceSearch(QObject *parent)
    : BackgroundSearch(parent)
    , m_found(std::make_shared<FoundItems<EpisodeWordPlaces>>())
    , m_isComplete(std::make_shared<bool>(true))
{
}

OccurrenceSearch::~OccurrenceSearch() = default;

void OccurrenceSearch::start(const Project &project, const Question &question)
{
    Search search{.search = this,
                  .found = m_found,
                  .isComplete = m_isComplete,
                  .words = Occurrences(question.words, question.options),
                  .texts = {},
                  .most = question.most};
    const std::vector<EpisodeId> episodes =
        question.episode.isValid() ? std::vector{question.episode} : project.data().liveEpisodes();
    search.texts.reserve(episodes.size());
    for (const EpisodeId id : episodes) {
        if (const Episode *episode = project.data().episodes().find(id)) {
            search.texts.push_back({.episode = id, .revision = episode->revision, .title = episode->title});
        }
    }
    run([search = std::move(search), open = project.snapshotOfNow()](Progress &progress) mutable {
        return open().and_then(
            [&](const std::unique_ptr<Snapshot> &snapshot) { return search.run(*snapshot, progress); });
    });
}

void OccurrenceSearch::collect()
{
    if (const QList<EpisodeWordPlaces> places = m_found->takeAll(); !places.isEmpty()) {
        Q_EMIT found(places);
    }
}

void OccurrenceSearch::end()
{
    Q_EMIT finished(*m_isComplete);
}

} // namespace visavis
