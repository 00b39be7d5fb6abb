// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window/windowinuse.h"
#include "ui/base/messagebar.h"
#include "ui/editing/replacewindow.h"
#include "ui/window/replacedesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace visavis::test
{

/// The window that finds and replaces, and what a person does with it.
class ReplacingInUse
{
protected:
    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] ReaderView *reader() const { return m_use->reader(); }
    [[nodiscard]] ReplaceWindow *dialog() const { return window().replaceDesk()->replaceWindow(); }
    [[nodiscard]] QTreeView *list() const { return dialog()->view(); }
    [[nodiscard]] const ReplaceModel &model() const { return dialog()->model(); }

    /// What the file has of texts and annotations, of all interviews.
    QStringList rows() const
    {
        std::ignore = project().flush();
        QStringList all;
        for (const QString &sql :
             {QStringLiteral("SELECT id || body || hex(body_sha256) || length || words FROM revision"),
              QStringLiteral("SELECT id || '|' || start || '|' || stop FROM turn"),
              QStringLiteral("SELECT id || '|' || start || '|' || stop || quote || state FROM annotation")}) {
            auto statement = project().snapshot().database().prepare(sql);
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(statement.string(0));
            }
        }
        return all;
    }

    void addSecond() const
    {
        m_use->write(QStringLiteral("dyke.md"), "# The dyke\n\n**Ann:** Did the river rise?\n\n"
                                                "**Cleo:** The River rose twice. The riverside was wet.\n");
        m_use->import({m_use->path(QStringLiteral("dyke.md"))});
    }

    void open() const
    {
        reader()->setFocus();
        QTest::keyClick(reader(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(dialog()->wordsField()->hasFocus());
    }

    void find(const QString &words, const QString &by) const
    {
        dialog()->wordsField()->selectAll();
        type(dialog()->wordsField(), words);
        dialog()->replacementField()->setFocus();
        dialog()->replacementField()->selectAll();
        type(dialog()->replacementField(), by);
        QTRY_VERIFY(!dialog()->isSearching());
    }

    template<class Control>
    [[nodiscard]] Control *control(const QString &text) const
    {
        for (Control *one : dialog()->findChildren<Control *>()) {
            if (QString(one->text()).remove(QChar(0x26)) == text) {
                return one;
            }
        }
        return nullptr;
    }

    void lookEverywhere() const
    {
        auto *where = dialog()->findChild<QComboBox *>();
        where->setFocus();
        QTest::keyClick(where, Qt::Key_Down);
        QCOMPARE(where->currentIndex(), 1);
    }

    void waitForOutcome() const
    {
        QTRY_VERIFY(window().messages()->isVisible());
        QTRY_VERIFY(control<QPushButton>(QStringLiteral("Close")));
    }

    /// The words that stand in the middle of the window in place of a list.
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(dialog()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<WindowInUse> m_use;
};

} // namespace visavis::test
