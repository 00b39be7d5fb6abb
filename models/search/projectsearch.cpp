// SPDX-License-Identifier: MIT
#include "models/search/projectsearch.h"

#include "models/project/indexing.h"
#include "models/project/recordtraits.h"
#include "models/search/ftsquery.h"
#include "models/search/predicate.h"
#include "models/search/searchedepisode.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Turn ids asked in one statement: some 10 ms for a frequent word.
constexpr qint64 SliceTurns = 20'000;

/// The commonest terms with this beginning; see Vocabulary.
QList<QByteArray> readVocabulary(Database &database, QByteArrayView prefix, int limit)
{
    const QString first = QString::fromUtf8(prefix);
    Statement statement = database.prepare(
        u"SELECT term FROM vocab WHERE term >= ? AND term <= ? ORDER BY doc DESC, term LIMIT ?"_s);
    QList<QByteArray> terms;
    if (statement.run(first, first + QString::fromUcs4(U"\U0010ffff"), limit)) {
        while (statement.next()) {
            terms.append(statement.string(0).toUtf8());
        }
    }
    return terms;
}

class Search
{
public:
    Search(Database &database, const Query &query, const SearchOptions &options, const HitVisitor &visit,
           Progress &progress)
        : m_database(database)
        , m_options(options)
        , m_visit(visit)
        , m_progress(progress)
        , m_finder(query)
    {
    }

    Result<SearchTotals> run(const Query &query)
    {
        if (auto read = plan(query).and_then([&] { return readEpisodes(); }); !read) {
            return std::unexpected(read.error());
        }
        size_t first = 0;
        while (first < m_episodes.size()) {
            const size_t last = sliceFrom(first);
            auto searched = candidates(first, last).and_then([&](const Candidates &found) {
                return searchSlice(first, last, found);
            });
            if (!searched) {
                return std::unexpected(searched.error());
            }
            first = last;
        }
        m_progress.report(qint64(m_episodes.size()), qint64(m_episodes.size()));
        return m_totals;
    }

private:
    /// By revision, the ordinals of the turns that the index found.
    using Candidates = QHash<qint64, std::vector<int>>;
    /// Turn ids, each from the first to the last, both included.
    using Runs = std::vector<std::pair<qint64, qint64>>;

    /// Asks the index first, unless it is not whole or was made by another folding: then every turn is read.
    Result<void> plan(const Query &query)
    {
        const auto isCurrent = isIndexCurrent(m_database);
        if (!isCurrent) {
            return std::unexpected(isCurrent.error());
        }
        m_ftsQuery =
            *isCurrent ? exactQuery(query) : FtsQuery{.match = {}, .residue = query, .truncated = false};
        if (m_ftsQuery.residue) {
            m_residue.emplace(*m_ftsQuery.residue);
        }
        return {};
    }

    /// Asks for the terms of prefixes by name, which is quicker than FTS5's own prefixes; unless there are
    /// too many to name them all, since a search may not lose hits.
    [[nodiscard]] FtsQuery exactQuery(const Query &query) const
    {
        const FtsQuery named = ftsQuery(query, [this](QByteArrayView prefix, int limit) {
            return readVocabulary(m_database, prefix, limit);
        });
        return named.truncated ? ftsQuery(query) : named;
    }

    Result<void> readEpisodes()
    {
        Statement statement = m_database.prepare(
            u"SELECT episode.id, episode.title, episode.revision, first.id, "
            "(SELECT id FROM turn WHERE revision = episode.revision ORDER BY ordinal DESC LIMIT 1), "
            "status.status, EXISTS (SELECT 1 FROM splice WHERE revision = episode.revision) "
            "FROM episode JOIN turn AS first ON first.revision = episode.revision AND first.ordinal = 0 "
            "LEFT JOIN episode_status AS status ON status.episode = episode.id AND status.coder = ? "
            "WHERE episode.state = 'live' ORDER BY episode.position, episode.id"_s);
        if (auto done = statement.run(m_options.coder.value()); !done) {
            return done;
        }
        while (statement.next()) {
            EpisodeFacts facts{.id = EpisodeId(statement.integer(0)),
                               .title = statement.string(1),
                               .revision = statement.integer(2),
                               .firstTurn = statement.integer(3),
                               .lastTurn = statement.integer(4),
                               .isEdited = statement.integer(6) != 0,
                               .status = ReadStatus::Unread};
            fromColumn(statement.value(5), facts.status);
            m_episodes.push_back(std::move(facts));
        }
        return {};
    }

    /// The end of the slice that begins with this episode: episodes whose turns follow those before, until
    /// there are enough. Few at first, so that the first hits come soon.
    [[nodiscard]] size_t sliceFrom(size_t first)
    {
        size_t last = first + 1;
        while (last < m_episodes.size() && !m_episodes[first].isEdited && !m_episodes[last].isEdited &&
               m_episodes[last].firstTurn > m_episodes[last - 1].lastTurn &&
               m_episodes[last].lastTurn - m_episodes[first].firstTurn < m_sliceTurns) {
            ++last;
        }
        m_sliceTurns = std::min(2 * m_sliceTurns, SliceTurns);
        return last;
    }

    Result<Candidates> candidates(size_t first, size_t last)
    {
        Candidates found;
        if (!m_ftsQuery.match) {
            return found;
        }
        const bool isEdited = m_episodes[first].isEdited;
        const auto runs =
            isEdited ? runsOf(m_episodes[first])
                     : Result<Runs>(Runs{{m_episodes[first].firstTurn, m_episodes[last - 1].lastTurn}});
        if (!runs) {
            return std::unexpected(runs.error());
        }
        for (const auto &[firstTurn, lastTurn] : *runs) {
            if (auto done = addCandidates(firstTurn, lastTurn, found); !done) {
                return std::unexpected(done.error());
            }
        }
        if (isEdited) {
            std::ranges::sort(found[m_episodes[first].revision]); // ids are in no order
        }
        return found;
    }

    /// Few stretches that have all of an edited episode's turns in them.
    [[nodiscard]] Result<Runs> runsOf(const EpisodeFacts &facts) const
    {
        constexpr qint64 WidestGap = 1'000; // turns of others are found in vain, and left out
        Statement ids = m_database.prepare(u"SELECT id FROM turn WHERE revision = ? ORDER BY id"_s);
        if (auto done = ids.run(facts.revision); !done) {
            return std::unexpected(done.error());
        }
        Runs runs;
        while (ids.next()) {
            const qint64 id = ids.integer(0);
            if (runs.empty() || id > runs.back().second + WidestGap) {
                runs.emplace_back(id, id);
            }
            runs.back().second = id;
        }
        return ids.ended().transform([&] { return std::move(runs); });
    }

    Result<void> addCandidates(qint64 firstTurn, qint64 lastTurn, Candidates &found)
    {
        Statement statement = m_database.prepare(
            u"SELECT turn.revision, turn.ordinal FROM turn_fts CROSS JOIN turn ON turn.id = turn_fts.rowid "
            "WHERE turn_fts MATCH ? AND turn_fts.rowid BETWEEN ? AND ?"_s);
        auto done = statement.run(*m_ftsQuery.match, firstTurn, lastTurn);
        while (done && statement.next()) {
            found[statement.integer(0)].push_back(int(statement.integer(1)));
        }
        return done;
    }

    Result<void> searchSlice(size_t first, size_t last, const Candidates &candidates)
    {
        for (size_t i = first; i < last; ++i) {
            if (m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            m_progress.report(qint64(i), qint64(m_episodes.size()));
            const auto found = candidates.constFind(m_episodes[i].revision);
            if (m_ftsQuery.match && found == candidates.constEnd()) {
                continue;
            }
            if (auto done = searchEpisode(m_episodes[i], m_ftsQuery.match ? &*found : nullptr); !done) {
                return done;
            }
        }
        return {};
    }

    /// Without candidates every turn is asked.
    Result<void> searchEpisode(const EpisodeFacts &facts, const std::vector<int> *candidates)
    {
        SearchedEpisode episode(m_database, facts);
        if (auto read = episode.readTurns(); !read) {
            return read;
        }
        const qint64 hitsBefore = m_totals.hits;
        const int count = candidates ? int(candidates->size()) : episode.turnCount();
        for (int i = 0; i < count; ++i) {
            constexpr int TurnsBetweenLooks = 256;
            if (i % TurnsBetweenLooks == TurnsBetweenLooks - 1 && m_progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            const int turn = candidates ? (*candidates)[size_t(i)] : i;
            if (turn >= episode.turnCount()) {
                continue; // a damaged file
            }
            auto holds = this->holds(episode, turn);
            if (!holds) {
                return std::unexpected(holds.error());
            }
            if (!*holds) {
                continue;
            }
            if (auto told = tellTurn(episode, turn); !told) {
                return told;
            }
        }
        m_totals.episodes += m_totals.hits > hitsBefore ? 1 : 0;
        return {};
    }

    Result<bool> holds(SearchedEpisode &episode, int turn) const
    {
        if (!m_residue) {
            return true;
        }
        return episode.fields(turn, *m_residue).transform([&](const Fields &fields) {
            return (*m_residue)(fields);
        });
    }

    Result<void> tellTurn(SearchedEpisode &episode, int turn)
    {
        ++m_totals.turns;
        const bool isTold = m_totals.hits < m_options.limit;
        if (!isTold && !m_finder.canFind()) {
            ++m_totals.hits;
            return {};
        }
        const auto text = episode.text(turn);
        if (!text) {
            return std::unexpected(text.error());
        }
        if (!isTold) {
            m_totals.hits += std::max<qint64>(1, qint64(m_finder.find(*text).size()));
            return {};
        }
        std::vector<Hit> hits = hitsInContext(*text, m_finder, m_options.context);
        const bool wholeTurn = hits.empty();
        if (wholeTurn) {
            hits.push_back({.range = {CodePoint(0), CodePoint(episode.range(turn).length())},
                            .before = {},
                            .match = text->toString(),
                            .after = {}});
        }
        auto place = episode.place(turn);
        if (!place) {
            return std::unexpected(place.error());
        }
        const qsizetype start = episode.range(turn).start.value();
        for (Hit &hit : hits) {
            if (m_totals.hits++ >= m_options.limit) {
                continue;
            }
            place->range = {hit.range.start + start, hit.range.stop + start};
            place->before = std::move(hit.before);
            place->match = std::move(hit.match);
            place->after = std::move(hit.after);
            place->wholeTurn = wholeTurn;
            m_visit(*place);
        }
        return {};
    }

    Database &m_database;
    const SearchOptions &m_options;
    const HitVisitor &m_visit;
    Progress &m_progress;
    HitFinder m_finder;
    FtsQuery m_ftsQuery;
    std::optional<Predicate> m_residue;
    std::vector<EpisodeFacts> m_episodes;
    SearchTotals m_totals;
    qint64 m_sliceTurns = SliceTurns / 64;
};

} // namespace

Result<SearchTotals> searchProject(Database &database, const Query &query, const SearchOptions &options,
                                   const HitVisitor &visit, Progress &progress)
{
    if (query.isEmpty()) {
        return SearchTotals{};
    }
    const ReadTransaction transaction(database);
    if (!transaction.begun()) {
        return std::unexpected(transaction.begun().error());
    }
    return Search(database, query, options, visit, progress).run(query);
}

} // namespace visavis
