// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <QUuid>

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

namespace visavis
{

class Project;
class ReferenceCompletion;

/// A note while it is written: Markdown, highlighted. Grows with its text up to a limit. Tells a draft at
/// each pause of the keys. With a project, [[references]] complete, and lead to what they name.
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEditor)

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Not owned; null for none.
    void setProject(Project *project);
    /// What to begin with; no draft is told of it.
    void begin(const QString &text);
    [[nodiscard]] bool isChanged() const;
    /// Letter for letter.
    [[nodiscard]] QString text() const;
    /// Puts what it began with in place of what was typed; its own undo brings that back.
    void takeBack();
    /// What stands there now is what changes are told from.
    void markKept();
    /// For all of its text, at most a dozen lines; logical pixels.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void draftChanged(const QString &text);
    void wantedHeightChanged();
    /// Ctrl+Return, or the focus went elsewhere.
    void finished();
    /// Another window came to the front: what is typed should be kept, the editor stays.
    void paused();
    /// Escape.
    void cancelled();
    /// Ctrl+click on a reference, or Ctrl+Return in one.
    void objectRequested(const QUuid &object);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseTheme();

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    ReferenceCompletion *m_references;
    QTimer m_pause;
    QString m_before;
    int m_height = 0;
};

} // namespace visavis
