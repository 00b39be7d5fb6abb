// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace visavis
{

class PaneLayouts;

/// The menu of the layouts that have a name: brings one back, saves how the panes stand under a name, and
/// takes names away.
class LayoutMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutMenu)

public:
    /// The layouts outlive it.
    LayoutMenu(PaneLayouts *layouts, QWidget *parent);

private:
    void fill();
    void askForName();

    PaneLayouts *m_layouts;
};

} // namespace visavis
