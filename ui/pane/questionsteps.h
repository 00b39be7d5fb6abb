// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/exchanges.h"

#include <QObject>

#include <map>
#include <memory>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLinks;

/// Goes from question to question in all panes at once.
class QuestionSteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionSteps)

public:
    /// Both outlive it.
    QuestionSteps(PaneBoard *board, PaneLinks *links);

    /// To the question after (+1) or before (-1) what is being read in the active pane. The other panes go to
    /// what faces it, or where nothing can, to their own next question. False when there is none.
    bool go(int step);

private:
    [[nodiscard]] const std::vector<Exchange> &exchanges(const EpisodePane *pane);
    bool goIn(EpisodePane *pane, int step);

    PaneBoard *m_board; ///< Its parent.
    PaneLinks *m_links;
    struct Known {
        std::shared_ptr<const Transcript> text;
        std::vector<Exchange> exchanges;
    };
    std::map<const EpisodePane *, Known> m_known;
};

} // namespace visavis
