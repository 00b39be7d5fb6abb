// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// Finds or makes the persons that the labels of an import are, and puts both into its action. Undo takes the
/// persons away again that the action made; its labels, which stay with their hidden episode, let go of them.
class ImportedPersons
{
public:
    /// The project outlives it, and changes only after it.
    explicit ImportedPersons(Project &project)
        : m_project(project)
    {
    }

    /// The label, and who it is: by name, whatever its case; nobody when empty.
    void addLabel(const EpisodeLabel &label, const QString &person, Action &action);
    /// What was said of a label that is there; nobody and no role leave it as it is.
    void editLabel(const EpisodeLabel &label, const QString &person, std::optional<Role> role,
                   Action &action);
    /// Once, last: the new persons before all, since labels refer to them.
    void addPersons(Action &action) const;

private:
    [[nodiscard]] SpeakerId personNamed(const QString &name);

    Project &m_project;
    QHash<QString, SpeakerId> m_known; ///< by folded name; empty until somebody is named
    QList<Speaker> m_made;
};

} // namespace visavis
