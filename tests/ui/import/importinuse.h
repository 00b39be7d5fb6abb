// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window/windowinuse.h"
#include "ui/import/importcontrols.h"
#include "ui/import/importdetails.h"
#include "ui/import/importlist.h"
#include "ui/import/importnotice.h"
#include "ui/import/importwindow.h"
#include "ui/import/sourceview.h"
#include "ui/window/importdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

namespace visavis::test
{

/// A window with a project, and the import window opened over it, used by keys and mouse.
class ImportInUse
{
public:
    ImportInUse() { QVERIFY(m_use.session().create(m_use.projectPath())); }

    [[nodiscard]] WindowInUse &use() { return m_use; }
    [[nodiscard]] ImportWindow *opened() const { return m_use.window().importDesk()->importWindow(); }
    [[nodiscard]] ImportReview &review() const { return opened()->review(); }
    [[nodiscard]] ImportList *list() const { return opened()->list(); }
    [[nodiscard]] QTreeView *tree() const { return opened()->details()->tree(); }
    [[nodiscard]] SourceView *source() const { return opened()->details()->source(); }
    [[nodiscard]] ImportControls *controls() const { return opened()->details()->controls(); }
    [[nodiscard]] LabelTable *labels() const { return controls()->labels(); }
    /// How far changes reach, the format, the shape.
    [[nodiscard]] QComboBox *box(int index) const
    {
        return controls()->findChildren<QComboBox *>().at(index);
    }

    /// The window stands with all of them looked at, and the current one is shown.
    void open(const QStringList &names) const
    {
        QStringList paths;
        for (const QString &name : names) {
            paths.append(m_use.path(name));
        }
        m_use.window().importDesk()->takePaths(paths);
        QVERIFY(opened());
        QVERIFY(QTest::qWaitForWindowActive(opened()));
        QTRY_VERIFY(!review().isBusy());
        QTRY_VERIFY(review().rowCount() == 0 || tree()->model()->rowCount() > 0 ||
                    review().state(0) == SourceState::Unreadable);
    }

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(opened()->focusWidget(), key, modifiers);
    }

    /// Enter, and what is imported then.
    QList<ImportOutcome> importByEnter() const
    {
        QSignalSpy finished(&m_use.session(), &Session::importFinished);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return finished.size() == 1 && !opened(); }, 30'000)) {
            return {};
        }
        return finished.front().front().value<QList<ImportOutcome>>();
    }

    void edit(QTreeView *view, const QModelIndex &index, const QString &text) const
    {
        view->setFocus();
        view->setCurrentIndex(index);
        QTest::keyClick(view, Qt::Key_F2);
        const QPointer field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field); // written
    }

    [[nodiscard]] std::shared_ptr<const Transcript> transcript(size_t episode) const
    {
        return m_use.session()
            .project()
            ->transcript(m_use.records().liveEpisodes().at(episode))
            .value_or(nullptr);
    }

private:
    WindowInUse m_use;
};

} // namespace visavis::test
