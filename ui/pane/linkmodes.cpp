// SPDX-License-Identifier: MIT
// How panes go together, as somebody chose or as their texts speak for.
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString SettingScope = u"link"_s;

} // namespace

QString PaneLinks::settingKey(const LinkedText &left, const LinkedText &right) const
{
    const Episode *one = m_project ? m_project->data().episodes().find(left.episode) : nullptr;
    const Episode *other = m_project ? m_project->data().episodes().find(right.episode) : nullptr;
    const auto named = [](const Episode &episode, const LinkedText &text) {
        const QString guid = episode.guid.toString(QUuid::WithoutBraces);
        return text.isCurrent ? guid : guid + u"/former"_s; // whichever it is
    };
    return one && other ? named(*one, left) + u' ' + named(*other, right) : QString();
}

/// As they are chosen for: of earlier texts it does not matter which.
std::pair<LinkedText, LinkedText> PaneLinks::modeKey(const EpisodePane *one, const EpisodePane *other)
{
    const auto anyFormer = [](const LinkedText &text) {
        return LinkedText{.episode = text.episode, .isCurrent = text.isCurrent};
    };
    return std::minmax({anyFormer(one->linkedText()), anyFormer(other->linkedText())});
}

std::optional<LinkMode> PaneLinks::chosenMode(const EpisodePane *one, const EpisodePane *other) const
{
    const auto [left, right] = modeKey(one, other);
    const auto known = m_modes.find({left, right});
    if (known != m_modes.end()) {
        return known->second;
    }
    const QString key = settingKey(left, right);
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const auto chosen = linkModeFromName(m_project->setting(SettingScope, key).toString());
    m_modes.insert({{left, right}, chosen});
    return chosen;
}

void PaneLinks::choose(const EpisodePane *one, const EpisodePane *other, LinkMode mode)
{
    const auto [left, right] = modeKey(one, other);
    if (const QString key = settingKey(left, right); !key.isEmpty()) {
        m_modes.insert_or_assign({left, right}, mode);
        m_project->setSetting(SettingScope, key, QString(name(mode)));
    }
}

/// Not one text twice.
bool PaneLinks::areTextsOfOne(const EpisodePane *one, const EpisodePane *other)
{
    return one->linkedText().episode == other->linkedText().episode &&
           one->linkedText() != other->linkedText();
}

LinkMode PaneLinks::mode(const EpisodePane *one, const EpisodePane *other) const
{
    if (const auto chosen = chosenMode(one, other)) {
        return *chosen;
    }
    if (one->linkedText() == other->linkedText()) {
        return LinkMode::Free; // who splits a pane goes to another place of the same interview
    }
    const FacingMap *map = facing(one, other);
    return !map || map->kind() == AlignmentKind::Proportion ? LinkMode::Free
           : areTextsOfOne(one, other)                      ? LinkMode::Level
                                                            : LinkMode::Linked;
}

void PaneLinks::setMode(const EpisodePane *one, const EpisodePane *other, LinkMode mode)
{
    choose(one, other, mode);
    refresh();
}

void PaneLinks::setMode(LinkMode mode)
{
    const auto panes = m_board->panes();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        for (qsizetype k = i + 1; k < panes.size(); ++k) {
            choose(panes[i], panes[k], mode);
        }
    }
    refresh();
}

std::optional<LinkMode> PaneLinks::mode() const
{
    std::optional<LinkMode> common;
    const auto panes = m_board->panes();
    for (const EpisodePane *pane : panes) {
        if (pane == m_board->active()) {
            continue;
        }
        const LinkMode one = mode(m_board->active(), pane);
        if (common && one != *common) {
            return std::nullopt;
        }
        common = one;
    }
    return common;
}

} // namespace visavis
