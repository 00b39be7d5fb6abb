// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QAction;
class QLabel;

namespace visavis
{

/// A panel beside the reader: its title stands on the window's grid of 8 pixels and shows by its colour that
/// the keyboard is in the panel; Escape, where nothing in the panel has a use for it, leads back to the text.
class Panel final : public QDockWidget
{
    Q_OBJECT

public:
    /// The name is for settings; the title is shown. Takes the content.
    Panel(const QString &name, const QString &title, QWidget *content);

    /// Shows it, in front of what shares its place.
    void reveal();
    /// Shows it in front; where it is there already, hides it. Checked while it is not hidden.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }

Q_SIGNALS:
    /// By the action.
    void opened();
    void closed();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFocus(const QWidget *before, const QWidget *now);

    void toggle();

    QLabel *m_title;
    QAction *m_toggle;
    bool m_isInFront = false; ///< and not behind another one in the same place
};

} // namespace visavis
