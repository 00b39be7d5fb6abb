// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/window/windowactions.h"

namespace visavis::test
{

using namespace Qt::StringLiterals;

/// A window with two interviews, "The ferry" and "The oven", of which a pane shows the first.
class PanesInUse
{
protected:
    std::unique_ptr<WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] PaneActions *actions() const { return m_use->window().paneActions(); }
    [[nodiscard]] EpisodeId episode(const QString &title) const { return m_use->episode(title); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        const auto panes = board()->panes();
        for (const EpisodePane *pane : panes) {
            const Episode *record = m_use->records().episodes().find(pane->episode());
            all.append(record ? record->title : u"-"_s);
        }
        return all;
    }

    void begin()
    {
        m_use = std::make_unique<WindowInUse>();
        m_use->begin();
        m_use->write(u"oven.md"_s, "# The oven\n\n**Ann:** Where did you bake?\n\n**Ben:** In the yard.\n");
        m_use->import({m_use->path(u"oven.md"_s)});
        QVERIFY(board()->active()->showEpisode(episode(u"The ferry"_s)));
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
    }
    void end()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }
};

} // namespace visavis::test
