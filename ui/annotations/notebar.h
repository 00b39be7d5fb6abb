// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace visavis
{

class NoteEditor;

/// A note at the foot of a panel, on something that has no card of its own: a tagging, or many annotations at
/// once. Hidden while nothing is written.
class NoteBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBar)

public:
    explicit NoteBar(QWidget *parent = nullptr);

    /// What it is on, and what is written already. What is being written on something else is kept first.
    /// Keep gets the words when they are others than before, and drop is called when they are not, or taken
    /// back; pause gets them at each pause of the keys.
    struct Writing {
        QString title;
        QString text;
        std::function<void(const QString &)> keep;
        std::function<void(const QString &)> pause = {};
        std::function<void()> drop = {};
    };
    void begin(const Writing &writing);
    [[nodiscard]] bool isWriting() const { return m_writing.keep != nullptr; }
    /// Keeps what is written.
    void finish();
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// The keyboard may go back to where it was.
    void ended();

private:
    void cancel();
    void end();

    QLabel *m_title;
    NoteEditor *m_editor;
    Writing m_writing;
};

} // namespace visavis
