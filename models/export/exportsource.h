// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/projectdata.h"
#include "models/project/snapshot.h"
#include "models/search/query.h"
#include "models/sharing/alias.h"
#include "models/writers/exportdata.h"

namespace visavis
{

/// For a look at how an export begins.
struct ExportLimit {
    int episodes = 0; ///< no more than these
    int passages = 0; ///< none after the interview in which there are so many

    bool operator==(const ExportLimit &) const = default;
};

/// What of a project is exported.
struct ExportSelection {
    std::vector<EpisodeId> episodes;         ///< none: all
    std::optional<Query> query;              ///< only annotations it holds for
    std::vector<AnnotationId> annotations{}; ///< only these; none: all
    std::vector<Alias> aliases = {};         ///< that stand in the place of names
    ExportParts parts = {};                ///< beyond the annotated passages: what a kind of export asks for
    bool leavesOutToCheck = false;         ///< passages that have to be checked; else they are marked
    QDate day = QDate::currentDate();      ///< on which an embargo must have ended
    std::optional<ExportLimit> limit = {}; ///< none: the whole

    /// Whether it has only some of an interview's annotations, so that one without any of them stays out.
    [[nodiscard]] bool choosesAnnotations() const { return query.has_value() || !annotations.empty(); }

    bool operator==(const ExportSelection &) const = default;
};

/// Collects the values that writers write, from the file as it is committed; on any thread. Episodes without
/// a chosen annotation stay in, unless annotations were chosen. What is off record or under an embargo is
/// left out, and counted: passages, all that a person says, whole episodes; no word of it stands in what is
/// around others, nor in summaries, notes and what is said of tags, as far as these quote several words.
/// Where a person is left out, so are the episode's summary and the notes on it as a whole; their whole names
/// become WithheldWords everywhere, where they have no alias and are nobody else's.
[[nodiscard]] Result<ExportData> collectExport(const QString &projectPath, const ExportSelection &selection,
                                               Progress &progress);
/// The same from what is opened for it, under this title.
[[nodiscard]] Result<ExportData> collectExport(const OpenSnapshot &open, const QString &title,
                                               const ExportSelection &selection, Progress &progress);

} // namespace visavis
