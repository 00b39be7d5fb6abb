// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignmentfinder.h"
#include "models/alignment/facingmap.h"
#include "models/project/project.h"
#include "ui/pane/linkedtext.h"
#include "ui/pane/linkmode.h"
#include "ui/pane/panelevels.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>

namespace visavis
{

class EpisodePane;
class PaneBoard;

/// What lies between the panes of a board: finds which turns face each other, lets the other panes scroll
/// along with the one that leads, and points out what faces the turn at the pointer or the caret.
///
/// The pane in which a person last moved leads; opening an interview, or clicking into another pane, moves
/// nothing. How two episodes go together is
/// kept in the project, for each two of them; kinds and pins are steps that can be undone, modes are not.
class PaneLinks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneLinks)

public:
    explicit PaneLinks(PaneBoard *board);
    ~PaneLinks() override;

    void setProject(Project *project);

    /// Between two panes. As long as nobody chose: linked where the texts have to do with each other.
    [[nodiscard]] LinkMode mode(const EpisodePane *one, const EpisodePane *other) const;
    void setMode(const EpisodePane *one, const EpisodePane *other, LinkMode mode);
    /// Between every two.
    void setMode(LinkMode mode);
    /// Of the active pane with each other one; none when they differ, or there are no others.
    [[nodiscard]] std::optional<LinkMode> mode() const;

    /// The one a person chose; none: by evidence.
    [[nodiscard]] std::optional<AlignmentKind> chosenKind(const EpisodePane *one,
                                                          const EpisodePane *other) const;
    void setKind(const EpisodePane *one, const EpisodePane *other, std::optional<AlignmentKind> kind);
    /// The pane that was active before this one, else any other; null when there is none.
    [[nodiscard]] EpisodePane *counterpart() const;
    /// Whether kinds can be chosen: the project can be written.
    [[nodiscard]] bool canChooseKind() const { return m_project && !m_project->isReadOnly(); }

    /// What faces the turns of one pane in another; null while that is being found, and without texts. It
    /// holds until something is asked of other texts.
    [[nodiscard]] const FacingMap *facing(const EpisodePane *here, const EpisodePane *there) const;

    /// Where the words of one pane's text are said in another's; the side is that of the first. Null as
    /// facing(), which says how long it holds.
    [[nodiscard]] std::pair<const FacingWords *, Side> facingWords(const EpisodePane *here,
                                                                   const EpisodePane *there) const;

    /// Lets all other panes, free ones too, go to what faces the place in the active one. Returns those that
    /// did not, since their texts have nothing to do with it.
    QList<EpisodePane *> bringAll();

Q_SIGNALS:
    /// Modes, kinds or what was found.
    void changed();
    void errorOccurred(const visavis::Error &error);

private:
    struct Found {
        std::shared_ptr<const FoundAlignment> found;
        FacingMap map;
    };
    using Panes = std::pair<const EpisodePane *, const EpisodePane *>;

    /// A pair is kept, and aligned, one way round whichever pane is left.
    [[nodiscard]] static bool isLeft(const EpisodePane *one, const EpisodePane *other);
    void connectPane(EpisodePane *pane);

    // How they go together: linkmodes.cpp
    [[nodiscard]] static std::pair<LinkedText, LinkedText> modeKey(const EpisodePane *one,
                                                                   const EpisodePane *other);
    [[nodiscard]] static bool areTextsOfOne(const EpisodePane *one, const EpisodePane *other);
    [[nodiscard]] QString settingKey(const LinkedText &left, const LinkedText &right) const;
    [[nodiscard]] std::optional<LinkMode> chosenMode(const EpisodePane *one, const EpisodePane *other) const;
    void choose(const EpisodePane *one, const EpisodePane *other, LinkMode mode);
    [[nodiscard]] std::vector<TurnPin> pins(const EpisodePane *left, const EpisodePane *right) const;
    /// What the guide says of how they stand beside each other.
    [[nodiscard]] std::vector<FacingTurns> answersOf(const EpisodePane *left, const EpisodePane *right) const;
    void lead(EpisodePane *leader);
    /// Which panes are level with each other.
    void group();
    /// Pages were laid out anew, and may stand elsewhere.
    void comeAlong();
    void bringAlong(const EpisodePane *leader, EpisodePane *other);
    /// Something changed that the panes' places, marks and buttons depend on.
    void refresh();

    // What is pointed out: linkmarks.cpp
    void mark();
    void markDoubts();
    /// What only one of two texts has that go together word for word.
    void markDifferences();

    PaneBoard *m_board; ///< Its parent.
    QPointer<Project> m_project;
    PaneLevels m_levels;
    mutable AlignmentFinder m_finder;
    mutable std::map<Panes, Found> m_found; ///< seen from the first
    /// Asked at every step of scrolling, and held also where nothing can be written.
    mutable std::map<std::pair<LinkedText, LinkedText>, std::optional<LinkMode>> m_modes;
    EpisodePane *m_leader;
    EpisodePane *m_active;
    EpisodePane *m_counterpart = nullptr; ///< may be gone
    QTimer m_soon;
    QTimer m_laidOut;
    bool m_isLeading = false;
};

} // namespace visavis
