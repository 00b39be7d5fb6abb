// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace visavis
{

class ElidedLabel;

/// Whether a pane has too little room for whatever could also be left out, as one of four beside each other.
[[nodiscard]] bool isNarrowPane(const QWidget &pane);

/// The line above a pane: what it shows, some facts about that, and what closes it. Of several panes the one
/// that keys act on has a coloured line on top.
class PaneHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeader)

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &toolTip = {});
    void setFacts(const QString &facts);
    /// Left of what closes it. Takes ownership.
    void addTool(QWidget *tool);
    /// A lone pane has nothing to be told from, and is not closed.
    void setOneOfSeveral(bool isOneOfSeveral, bool isActive);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QToolButton *m_close;
    bool m_isMarked = false;
};

} // namespace visavis
