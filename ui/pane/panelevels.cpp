// SPDX-License-Identifier: MIT
#include "ui/pane/panelevels.h"

#include "ui/reader/readerview.h"

#include <algorithm>

namespace visavis
{

void PaneLevels::setGroups(std::vector<Group> groups)
{
    std::vector<Group> former = std::exchange(m_groups, std::move(groups));
    for (const Group &group : former) {
        for (ReaderView *view : group.views) {
            if (!groupOf(view)) {
                view->setLeads({});
            }
        }
    }
    for (Group &group : m_groups) {
        const auto same = std::ranges::find_if(former, [&](const Group &f) { return f.isSameAs(group); });
        if (same != former.end()) {
            group.versions = std::move(same->versions);
        }
    }
}

const PaneLevels::Group *PaneLevels::groupOf(const ReaderView *view) const
{
    const auto found = std::ranges::find_if(
        m_groups, [view](const Group &group) { return std::ranges::contains(group.views, view); });
    const bool isCurrent = found != m_groups.end() &&
                           std::ranges::equal(found->views, found->texts, {}, &ReaderView::transcript);
    return isCurrent ? &*found : nullptr;
}

bool PaneLevels::areLevel(const ReaderView *one, const ReaderView *other) const
{
    const Group *group = groupOf(one);
    return group && std::ranges::contains(group->views, other);
}

void PaneLevels::keepOnly(const std::vector<ReaderView *> &views)
{
    for (Group &group : m_groups) {
        const auto isGone = [&](const ReaderView *view) { return !std::ranges::contains(views, view); };
        if (std::erase_if(group.views, isGone) > 0) {
            group.texts.clear();
            group.rows.clear();
        }
    }
    std::erase_if(m_groups, [](const Group &group) { return group.views.empty(); });
}

bool PaneLevels::makeLevel(Group &group)
{
    std::vector<int> versions;
    std::vector<const PageFlow *> pages;
    for (const ReaderView *view : group.views) {
        versions.push_back(view->flow().heightsVersion());
        pages.push_back(&view->flow());
    }
    if (versions == group.versions) {
        return false;
    }
    group.versions = std::move(versions);
    std::vector<PageFlow::Leads> leads = levelPages(pages, group.rows);
    for (size_t i = 0; i < leads.size(); ++i) {
        group.views[i]->setLeads(std::move(leads[i]));
    }
    return true;
}

bool PaneLevels::lead(ReaderView *leader)
{
    const Group *found = groupOf(leader);
    if (found) {
        lead(m_groups[size_t(found - m_groups.data())], leader);
    }
    return found != nullptr;
}

void PaneLevels::keepLevel(const ReaderView *leader)
{
    for (Group &group : m_groups) {
        if (groupOf(group.views.front()) && !std::ranges::contains(group.views, leader)) {
            lead(group, group.views.front());
        }
    }
}

void PaneLevels::lead(Group &group, const ReaderView *leader)
{
    // What comes into view on one page becomes exact there, which moves the others.
    constexpr int MostRounds = 20;
    for (int round = 0; round < MostRounds; ++round) {
        const bool changed = makeLevel(group);
        for (ReaderView *view : group.views) {
            view->scrollToY(leader->scrollY());
        }
        if (!changed) {
            break;
        }
    }
}

} // namespace visavis
