// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textcomparing.h"
#include "ui/pane/pagesubject.h"

#include <QMenu>
#include <QPointer>

namespace visavis
{

class PaneBoard;

/// What of the active interview can be read beside it: the texts it had before, and its source.
class TextsMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextsMenu)

public:
    explicit TextsMenu(PaneBoard *board, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Offers what there is now, as soon as it is read.
    void fill();

Q_SIGNALS:
    void filled();
    void chosen(const visavis::PageSubject &subject);

private:
    /// Of the interview to be seen, whatever text of it that is.
    [[nodiscard]] const Episode *episode() const;
    void take(const std::vector<EpisodeText> &texts);
    void offer(const QString &text, const PageSubject &subject);

    PaneBoard *m_board; ///< Not owned.
    QPointer<Project> m_project;
    TextComparing m_listing;
};

} // namespace visavis
