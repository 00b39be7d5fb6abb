// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/base/filechooser.h"
#include "ui/import/importwindow.h"
#include "ui/library/librarypanel.h"
#include "ui/window/importdesk.h"
#include "ui/window/windowactions.h"

#include <QPushButton>
#include <QTreeView>

namespace visavis::test
{

using namespace Qt::StringLiterals;

inline const QByteArray Oven =
    "# The oven\n\n**Ann:** Where did you learn to bake bread, if I may ask?\n\n"
    "**Ben:** From my grandmother, who had a small oven in the yard. Nobody else was allowed near.\n\n"
    "**Ann:** And afterwards?\n\n"
    "**Ben:** Afterwards I went to the harbour and worked there until the strike.\n\n"
    "**Ann:** What came next?\n\n**Ben:** Winters without coal, mostly.\n";
inline const QByteArray OvenRevised =
    "# The oven\n\n**Ann:** Where did you learn to bake bread, if I may ask?\n\n"
    "**Ben:** From my grandmother, who had a small oven in the yard. Nobody else was allowed near.\n\n"
    "**Ann:** And afterwards?\n\n"
    "**Ben:** Afterwards I went to the docks and worked there until the strike.\n";
inline const QByteArray FerryRevised =
    "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
    "**Ben:** By the river. My father ran the ferry. 😀 Every evening he rang a bell.\n\n"
    "**Ann:** Did you help him?\n\n**Ben:** I held the cable, and I learned to wait.\n";

/// A window with two interviews, "The ferry" and "The oven", for which new texts come.
class ReviewingInUse
{
protected:
    std::unique_ptr<WindowInUse> m_use;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] const ProjectData &records() const { return m_use->records(); }
    [[nodiscard]] EpisodeId episode(const QString &title) const { return m_use->episode(title); }
    [[nodiscard]] const Annotation &annotation(AnnotationId id) const
    {
        return *records().annotations().find(id);
    }

    AnnotationId annotate(EpisodeId episode, const QString &quote)
    {
        const QString body = (*project().transcript(episode))->body;
        const Utf16Offset start(body.indexOf(quote));
        const CodePointRange range =
            (*project().offsets(episode))->toCodePoints({start, start + quote.size()});
        return Editing(project())
            .annotateByName(episode, range, palette()[0].colour, {{u"work"_s}}, u"a *note*"_s)
            .value_or(AnnotationId());
    }

    /// "New text for this interview…" in the library's menu.
    void revise(const QString &title, const QByteArray &text)
    {
        m_use->write(u"revised.md"_s, text);
        QTreeView *tree = window().library()->view();
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString() == title) {
                tree->setCurrentIndex(tree->model()->index(row, 0));
            }
        }
        FileChooser::setNextAnswer({m_use->path(u"revised.md"_s)});
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        const auto actions = window().library()->episodeActions();
        const auto action = std::ranges::find_if(actions, [](const QAction *one) {
            return one->text().remove(u'&').startsWith(u"New text for this interview");
        });
        QVERIFY(action != actions.end());
        QVERIFY((*action)->isEnabled());
        (*action)->trigger();
        if (!Settings::importsWithoutAsking()) {
            ImportWindow *import = window().importDesk()->importWindow();
            QVERIFY(import);
            QTRY_VERIFY(import->importButton()->isEnabled());
            QCOMPARE(import->review().choice(0), ImportAs::NewRevisionOf);
            QVERIFY(import->review().revisedEpisode(0));
            QTest::keyClick(import, Qt::Key_Return);
        }
        QTRY_COMPARE(finished.size(), 1);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void begin()
    {
        m_use = std::make_unique<WindowInUse>();
        m_use->begin();
        m_use->write(u"oven.md"_s, Oven);
        m_use->import({m_use->path(u"oven.md"_s)});
        QCOMPARE(records().liveEpisodes().size(), 2);
    }
    void end()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }
};

} // namespace visavis::test
