// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

class QToolButton;
class QVBoxLayout;

namespace visavis
{

class Annotator;
class EpisodePane;

/// What can be done to selected words, beside them: the colours, the tags that have keys, any other tag, a
/// note. It shows when selecting pauses, and takes the keyboard from nobody. One for each pane, over its
/// text.
class SelectionBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionBar)

public:
    /// Both outlive it; the pane's text is its parent.
    SelectionBar(EpisodePane *pane, Annotator *annotator);

    void setShown(bool shows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mouseEvent(const QEvent &event);
    void selectionChanged();
    /// What may be marked is selected, and nobody is selecting any more.
    [[nodiscard]] bool isWanted() const;
    void showUp();
    void fill();
    void place();
    void fillSlots();
    static QToolButton *addButton(QLayout *row, const QString &text, const QString &name, const QIcon &icon);

    EpisodePane *m_pane;
    Annotator *m_annotator;
    QVBoxLayout *m_layout;
    QTimer m_pause;
    bool m_isShown = true;
    bool m_isPressed = false; ///< a person is selecting with the mouse
};

} // namespace visavis
