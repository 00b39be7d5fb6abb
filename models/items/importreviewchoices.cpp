// SPDX-License-Identifier: MIT
// What the sources can become in the project, and what they do.
#include "models/items/importreview.h"

#include <algorithm>

namespace visavis
{

SourceState ImportReview::state(int index) const
{
    const Row &row = m_rows[size_t(index)];
    const bool isRevision = row.request.revised.isValid();
    const bool isUncertain = row.scan.isUncertain() || (isRevision ? isTextThere(index) : row.like >= 0);
    return !row.isScanned           ? SourceState::Waiting
           : row.scan.error         ? SourceState::Unreadable
           : isRevision             ? (isUncertain ? SourceState::Uncertain : SourceState::Understood)
           : row.present.isValid()  ? SourceState::Present
           : row.isSameBytes        ? SourceState::Twin
           : row.namesake.isValid() ? SourceState::Namesake
           : row.isSureDouble       ? SourceState::Double
           : isUncertain            ? SourceState::Uncertain
                                    : SourceState::Understood;
}

std::vector<ImportAs> ImportReview::choices(int row) const
{
    switch (state(row)) {
    case SourceState::Waiting:
    case SourceState::Unreadable:
        return {};
    case SourceState::Understood:
    case SourceState::Uncertain:
        return revisedEpisode(row)
                   ? std::vector{ImportAs::NewRevisionOf, ImportAs::AddAnother, ImportAs::LeaveOut}
                   : std::vector{ImportAs::AddIfNew, ImportAs::LeaveOut};
    case SourceState::Namesake:
        return {ImportAs::LeaveOut, ImportAs::NewRevisionOf, ImportAs::AddAnother};
    case SourceState::Present:
    case SourceState::Twin:
    case SourceState::Double:
        break;
    }
    return {ImportAs::LeaveOut, ImportAs::AddAnother};
}

ImportAs ImportReview::choice(int row) const
{
    const std::vector<ImportAs> possible = choices(row);
    const auto &chosen = m_rows[size_t(row)].choice;
    return possible.empty()                                     ? ImportAs::LeaveOut
           : chosen && std::ranges::contains(possible, *chosen) ? *chosen
                                                                : possible.front();
}

void ImportReview::setChoice(int row, ImportAs choice)
{
    m_rows[size_t(row)].choice = choice;
    tellRows(row, row);
    countChosen();
}

ImportAs ImportReview::usualOf(int index) const
{
    const std::vector<ImportAs> possible = choices(index);
    if (possible.empty() || possible.front() != ImportAs::LeaveOut) {
        return possible.empty() ? ImportAs::AddIfNew : possible.front();
    }
    // One interview gets one new text.
    const EpisodeId episode = m_rows[size_t(index)].namesake;
    const bool isGiven = std::ranges::any_of(m_rows, [&](const Row &row) {
        return row.choice == ImportAs::NewRevisionOf && episode.isValid() &&
               (row.namesake == episode || row.request.revised == episode);
    });
    return isGiven ? possible.back() : possible[1];
}

void ImportReview::setChosen(const std::vector<int> &rows, bool chosen)
{
    for (const int row : rows) {
        if (isChosen(row) == chosen) {
            continue;
        }
        m_rows[size_t(row)].choice = chosen ? usualOf(row) : ImportAs::LeaveOut;
        tellRows(row, row);
    }
    countChosen();
}

void ImportReview::countChosen()
{
    m_chosen = 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        m_chosen += isChosen(row) ? 1 : 0;
    }
    Q_EMIT chosenChanged();
}

const Episode *ImportReview::likeEpisode(int index) const
{
    const Row &row = m_rows[size_t(index)];
    const EpisodeId id = row.present.isValid() ? row.present : row.namesake;
    return m_project && id.isValid() ? m_project->data().episodes().find(id) : nullptr;
}

const Episode *ImportReview::revisedEpisode(int row) const
{
    return m_project ? m_project->data().episodes().find(m_rows[size_t(row)].request.revised) : nullptr;
}

bool ImportReview::isTextThere(int index) const
{
    const Row &row = m_rows[size_t(index)];
    return row.present.isValid() && row.present == row.request.revised;
}

QList<ImportRequest> ImportReview::chosen() const
{
    QList<ImportRequest> requests;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ImportAs as = choice(row);
        if (as == ImportAs::LeaveOut) {
            continue;
        }
        ImportRequest request = this->request(row);
        request.as = as;
        request.shownBytes = scan(row).sha256;
        const EpisodeId revised = revisedEpisode(row) ? request.revised : m_rows[size_t(row)].namesake;
        request.revised = as == ImportAs::NewRevisionOf ? revised : EpisodeId();
        requests.append(request);
    }
    return requests;
}

} // namespace visavis
