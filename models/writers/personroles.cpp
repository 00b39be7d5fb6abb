// SPDX-License-Identifier: MIT
#include "models/writers/personroles.h"

#include <algorithm>

namespace visavis
{

namespace
{

/// Role::Other where it cannot be told: speakers who are withheld have a label, but stand nowhere else.
Role roleOf(const ExportEpisode &episode, size_t label)
{
    if (episode.text && label < episode.text->labels.size()) {
        return episode.text->labels[label].role;
    }
    if (episode.labelPersons.size() < episode.speakers.size()) {
        return Role::Other;
    }
    const size_t missing = episode.labelPersons.size() - episode.speakers.size();
    const auto at = episode.labelPersons.begin() + std::ptrdiff_t(label);
    const auto before = size_t(std::count(episode.labelPersons.begin(), at, -1));
    const auto behind = size_t(std::count(at, episode.labelPersons.end(), -1));
    const size_t first = label - std::min(missing, before);
    const size_t last = label - (missing > behind ? missing - behind : 0);
    if (first > last || last >= episode.speakers.size()) {
        return Role::Other;
    }
    const Role role = episode.speakers[first].role;
    const auto isSame = [role](const ExportSpeaker &speaker) { return speaker.role == role; };
    return std::all_of(episode.speakers.begin() + std::ptrdiff_t(first),
                       episode.speakers.begin() + std::ptrdiff_t(last) + 1, isSame)
               ? role
               : Role::Other;
}

struct KnownRoles {
    std::set<Role> roles;
    bool areAll = true; ///< each label of the person tells one
};

std::vector<KnownRoles> knownRoles(const ExportData &data)
{
    std::vector<KnownRoles> known(data.persons.size());
    for (const ExportEpisode &episode : data.episodes) {
        for (size_t label = 0; label < episode.labelPersons.size(); ++label) {
            const int person = episode.labelPersons[label];
            if (person < 0 || person >= int(known.size())) {
                continue;
            }
            const Role role = roleOf(episode, label);
            if (role == Role::Other) {
                known[size_t(person)].areAll = false;
            } else {
                known[size_t(person)].roles.insert(role);
            }
        }
    }
    return known;
}

} // namespace

std::vector<std::set<Role>> personRoles(const ExportData &data)
{
    std::vector<std::set<Role>> roles;
    for (const KnownRoles &known : knownRoles(data)) {
        roles.push_back(known.roles);
    }
    return roles;
}

std::vector<int> participantsOf(const ExportData &data)
{
    const std::vector<KnownRoles> known = knownRoles(data);
    std::vector<int> participants;
    for (int person = 0; person < int(known.size()); ++person) {
        const KnownRoles &theirs = known[size_t(person)];
        const bool onlyInterviews = theirs.areAll && theirs.roles == std::set{Role::Interviewer};
        if (!onlyInterviews) {
            participants.push_back(person);
        }
    }
    return participants;
}

} // namespace visavis
