// SPDX-License-Identifier: MIT
#pragma once

#include "tests/models/project/projectfile.h"
#include "ui/pane/episodepane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace visavis::test
{

/// A window on a folder of its own with one interview in it, "ferry.md", and what a person does with it.
class WindowInUse
{
public:
    WindowInUse()
    {
        QSettings().clear();
        write(QStringLiteral("ferry.md"),
              "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
              "**Ben:** By the river. My father ran the ferry. 😀 Every evening he rang a bell.\n\n"
              "**Ann:** Did you help him?\n\n**Ben:** I held the rope, and I learned to wait.\n");
        show();
    }
    ~WindowInUse() { close(); }
    Q_DISABLE_COPY_MOVE(WindowInUse)

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] ReaderView *reader() const { return m_window->pane()->view(); }
    [[nodiscard]] const ProjectData &records() const { return m_session->project()->data(); }
    /// The interview of this title; invalid when there is none.
    [[nodiscard]] EpisodeId episode(const QString &title) const
    {
        const auto live = records().liveEpisodes();
        const auto found = std::ranges::find_if(
            live, [&](EpisodeId id) { return records().episodes().find(id)->title == title; });
        return found == live.end() ? EpisodeId() : *found;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString projectPath() const { return path(QStringLiteral("study.visavis")); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void show()
    {
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void close()
    {
        if (m_window) {
            m_window->close();
        }
        m_window.reset();
        m_session.reset();
    }

    /// A new project with the interview.
    void begin()
    {
        QVERIFY(m_session->create(projectPath()));
        import({path(QStringLiteral("ferry.md"))});
    }

    void import(const QStringList &files) const
    {
        QSignalSpy finished(m_session.get(), &Session::importFinished);
        m_session->import(files);
        QTRY_COMPARE(finished.size(), 1);
        // Shown as soon as it is on disk.
        QTRY_VERIFY(records().liveEpisodes().empty() || m_window->pane()->episode().isValid());
    }

    void select(const QString &words) const
    {
        const qsizetype at = reader()->transcript()->body.indexOf(words);
        QVERIFY2(at >= 0, qPrintable(words));
        reader()->setSelection({Utf16Offset(at), Utf16Offset(at + words.size())});
    }

    /// In the text.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        reader()->setFocus();
        QTest::keyClick(reader(), key, modifiers);
    }

    /// The window is closed and the file is as it should be.
    void closeAndCheck()
    {
        close();
        QCOMPARE(findingsOf(projectPath()), QStringList());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// Letter by letter.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

} // namespace visavis::test
