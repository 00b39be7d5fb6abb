// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pane/levelpages.h"

namespace visavis
{

class ReaderView;

/// Pages that are level with each other: keeps the space between their turns right while heights become
/// known, and scrolls them as one.
class PaneLevels
{
public:
    /// Views whose pages go together; the first is the reference.
    struct Group {
        std::vector<ReaderView *> views;
        std::vector<LevelRow> rows;
        std::vector<std::shared_ptr<const Transcript>> texts = {}; ///< that the rows are of, by view
        std::vector<int> versions = {}; ///< of the heights that the space was last made for

        [[nodiscard]] bool isSameAs(const Group &other) const
        {
            return views == other.views && texts == other.texts && rows == other.rows;
        }
    };

    /// Takes the space out of what is in no group any more. All views live as long as they are in one.
    void setGroups(std::vector<Group> groups);
    /// Makes a leader's page level with those of its group, and these scrolled as far. False when it is in
    /// none.
    bool lead(ReaderView *leader);
    /// The same for the groups without it, in which nothing was scrolled but heights may have changed.
    void keepLevel(const ReaderView *leader);
    /// Forgets views that are about to be gone, at once: of their groups nothing is kept level until the next
    /// setGroups().
    void keepOnly(const std::vector<ReaderView *> &views);
    /// Whether they are in one group.
    [[nodiscard]] bool areLevel(const ReaderView *one, const ReaderView *other) const;

private:
    /// Null, too, while one of the views shows another text than its group is for.
    [[nodiscard]] const Group *groupOf(const ReaderView *view) const;
    /// False when nothing had to be done.
    static bool makeLevel(Group &group);
    static void lead(Group &group, const ReaderView *leader);

    std::vector<Group> m_groups;
};

} // namespace visavis
