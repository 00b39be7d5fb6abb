// SPDX-License-Identifier: MIT
#include "app/commands/episodes.h"

#include "app/commands/printing.h"
#include "models/project/findepisode.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t MostCandidates = 40;

void printCandidates(const std::vector<EpisodeId> &candidates, const ProjectData &data,
                     const SourceNames &sources, QIODevice &errors)
{
    for (size_t i = 0; i < std::min(candidates.size(), MostCandidates); ++i) {
        const Episode *episode = data.episodes().find(candidates[i]);
        QStringList ways{episode->number, sources.value(episode->id),
                         episode->guid.toString(QUuid::WithoutBraces)};
        ways.removeAll(QString());
        printLine(errors, u"  %1 (%2)"_s.arg(episode->title, ways.join(u", "_s)));
    }
    if (candidates.size() > MostCandidates) {
        printLine(errors, u"  …"_s);
    }
}

} // namespace

EpisodeId episodeMeant(const ProjectData &data, const SourceNames &sources, const QString &words,
                       CommandContext &context)
{
    const std::vector<EpisodeId> found = findEpisodes(data, sources, words);
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        printError(
            context,
            {.code = ErrorCode::NoSuchEpisode, .arguments = {words}, .file = {}, .line = 0, .detail = {}});
        printCandidates(data.liveEpisodes(), data, sources, context.errors);
    } else {
        printLine(context.errors,
                  CommandText::tr("“%1” may be any of %n interviews; say which.", nullptr, int(found.size()))
                      .arg(words));
        printCandidates(found, data, sources, context.errors);
    }
    return {};
}

} // namespace visavis
