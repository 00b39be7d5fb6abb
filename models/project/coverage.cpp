// SPDX-License-Identifier: MIT
#include "models/project/coverage.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::vector<CodePointRange>> interviewees(Database &database, EpisodeId episode)
{
    Statement turns = database.prepare(
        u"SELECT turn.start, turn.stop, max(label.role = 'interviewee'), max(label.role = 'interviewer') "
        "FROM episode JOIN turn ON turn.revision = episode.revision "
        "LEFT JOIN turn_label ON turn_label.turn = turn.id LEFT JOIN label ON label.id = turn_label.label "
        "WHERE episode.id = ? GROUP BY turn.id ORDER BY turn.start"_s);
    if (auto done = turns.run(episode.value()); !done) {
        return std::unexpected(done.error());
    }
    std::vector<CodePointRange> answering;
    std::vector<CodePointRange> notAsking;
    while (turns.next()) {
        const CodePointRange range{CodePoint(turns.integer(0)), CodePoint(turns.integer(1))};
        if (turns.integer(2) == 1) {
            answering.push_back(range);
        }
        if (turns.integer(3) != 1) {
            notAsking.push_back(range);
        }
    }
    return turns.ended().transform([&] { return answering.empty() ? notAsking : answering; });
}

/// Ascending by where they start.
Result<std::vector<CodePointRange>> codedPassages(Database &database, EpisodeId episode, CoderId coder)
{
    Statement passages = database.prepare(
        u"SELECT annotation.start, annotation.stop FROM annotation "
        "JOIN episode ON episode.id = annotation.episode AND episode.revision = annotation.revision "
        "WHERE annotation.episode = ? AND annotation.state <> 'orphan' AND EXISTS "
        "(SELECT 1 FROM tagging WHERE tagging.annotation = annotation.id AND tagging.coder = ?) "
        "ORDER BY annotation.start"_s);
    if (auto done = passages.run(episode.value(), coder.value()); !done) {
        return std::unexpected(done.error());
    }
    std::vector<CodePointRange> coded;
    while (passages.next()) {
        coded.push_back({CodePoint(passages.integer(0)), CodePoint(passages.integer(1))});
    }
    return passages.ended().transform([&] { return coded; });
}

/// Passages ascend by where they start, turns are not over each other.
Coverage coverageOf(const std::vector<CodePointRange> &turns, const std::vector<CodePointRange> &passages)
{
    std::vector<CodePointRange> coded; // none over another
    for (const CodePointRange &passage : passages) {
        if (!coded.empty() && passage.start <= coded.back().stop) {
            coded.back().stop = std::max(coded.back().stop, passage.stop);
        } else {
            coded.push_back(passage);
        }
    }
    Coverage coverage;
    size_t first = 0;
    for (const CodePointRange &turn : turns) {
        coverage.said += turn.stop - turn.start;
        while (first < coded.size() && coded[first].stop <= turn.start) {
            ++first;
        }
        for (size_t i = first; i < coded.size() && coded[i].start < turn.stop; ++i) {
            coverage.coded += std::min(coded[i].stop, turn.stop) - std::max(coded[i].start, turn.start);
        }
    }
    return coverage;
}

} // namespace

Result<QHash<EpisodeId, Coverage>> readCoverage(Snapshot &snapshot, const std::vector<EpisodeId> &episodes,
                                                CoderId coder, Progress &progress)
{
    QHash<EpisodeId, Coverage> read;
    for (const EpisodeId episode : episodes) {
        if (progress.isCancelled()) {
            break;
        }
        const auto turns = interviewees(snapshot.database(), episode);
        const auto passages =
            turns.and_then([&](const auto &) { return codedPassages(snapshot.database(), episode, coder); });
        if (!passages) {
            return std::unexpected(passages.error());
        }
        read.insert(episode, coverageOf(*turns, *passages));
    }
    return read;
}

} // namespace visavis
