// SPDX-License-Identifier: MIT
#include "models/project/findepisode.h"

#include <QFileInfo>

#include <array>

namespace visavis
{

std::vector<EpisodeId> findEpisodes(const ProjectData &data, const SourceNames &sources, QStringView words)
{
    const QString wanted = words.toString().simplified();
    if (wanted.isEmpty()) {
        return {};
    }
    const auto hasTitle = [&](const Episode &episode) { return episode.title.simplified() == wanted; };
    const auto hasNumber = [&](const Episode &episode) { return episode.number.simplified() == wanted; };
    const auto isFromFile = [&](const Episode &episode) {
        const QString name = sources.value(episode.id);
        return name.simplified() == wanted || QFileInfo(name).completeBaseName().simplified() == wanted;
    };
    const auto hasGuid = [&, guid = QUuid::fromString(wanted)](const Episode &episode) {
        return !guid.isNull() && episode.guid == guid;
    };
    const auto beginsSo = [&](const Episode &episode) {
        return episode.title.simplified().startsWith(wanted, Qt::CaseInsensitive);
    };
    const std::array<std::function<bool(const Episode &)>, 5> ways{hasTitle, hasNumber, isFromFile, hasGuid,
                                                                   beginsSo};
    const std::vector<EpisodeId> live = data.liveEpisodes();
    for (const auto &fits : ways) {
        std::vector<EpisodeId> found;
        std::ranges::copy_if(live, std::back_inserter(found),
                             [&](EpisodeId id) { return fits(*data.episodes().find(id)); });
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

} // namespace visavis
