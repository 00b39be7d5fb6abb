// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/guideanswers.h"
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/guide/guidepanel.h"
#include "ui/pane/paneboard.h"

namespace visavis::test
{

using namespace Qt::StringLiterals;

/// A window with two interviews that were led by much the same questions, and its guide.
class GuideInUse
{
protected:
    std::unique_ptr<WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] GuidePanel *guide() const { return m_use->window().guide(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode(const QString &title) const { return m_use->episode(title); }
    [[nodiscard]] QuestionId question(int place) const
    {
        return m_use->records().guide().at(size_t(place)).first;
    }
    void answersAreFound() const
    {
        board()->guideAnswers()->want();
        QTRY_VERIFY(!board()->guideAnswers()->isFinding());
    }
    /// The caret into words of a pane.
    static void click(const EpisodePane *pane, const QString &words)
    {
        const qsizetype at = pane->view()->transcript()->body.indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        pane->view()->revealRange({Utf16Offset(at), Utf16Offset(at + words.size())});
        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                          pane->view()->rectOf(Utf16Offset(at + 1)).center());
    }

    void begin()
    {
        m_use = std::make_unique<WindowInUse>();
        m_use->begin();
        m_use->write(
            u"oven.md"_s,
            "# The oven\n\n**Ann:** Tell me, where did you grow up?\n\n**Cy:** In the yard of a bakery.\n\n"
            "**Ann:** And what did you learn there?\n\n**Cy:** To bake bread, and to wait for it.\n");
        m_use->import({m_use->path(u"oven.md"_s)});
        QVERIFY(board()->active()->showEpisode(episode(u"The ferry"_s)));
        QTRY_COMPARE(board()->active()->episode(), episode(u"The ferry"_s));
    }
    void end()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }
};

} // namespace visavis::test
