// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QObject>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class SourcePage;

/// Keeps panes that show a source at the words that are read in a pane with its interview, and the other way
/// round.
class SourceFollowing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceFollowing)

public:
    explicit SourceFollowing(PaneBoard *board);

private:
    void connectPane(EpisodePane *pane);
    /// The sources point out the turn that the caret of this pane is in.
    void pointOut(const EpisodePane *pane);
    void goTo(const SourcePage &page, Utf16Offset place);

    PaneBoard *m_board; ///< Its parent.
};

} // namespace visavis
