// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/coveragefinder.h"
#include "models/items/libraryroles.h"
#include "models/project/project.h"
#include "models/search/predicate.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>

#include <array>

namespace visavis
{

struct LibraryOutline;

/// The tree of a project: episodes, their sections, their turns; roles in libraryroles.h. The rows of an
/// episode are made of its text when a view first asks for them: at once, or a moment later by a worker when
/// the text is long. Turns before the first titled section stand directly under their episode.
class LibraryModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryModel)

public:
    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    /// Not owned; null for none.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }

    [[nodiscard]] QModelIndex indexOf(EpisodeId episode) const;
    /// The row of a turn, or of its episode while that has no rows yet.
    [[nodiscard]] QModelIndex indexOf(EpisodeId episode, int turn) const;
    [[nodiscard]] EpisodeId episodeAt(const QModelIndex &index) const;
    [[nodiscard]] bool isLoaded(EpisodeId episode) const;

    /// What a filter asks about a row: its title in `text` (a section's and a turn's behind their episode's),
    /// and of what is below it what the predicate uses.
    [[nodiscard]] Fields fields(const QModelIndex &index, const Predicate &predicate) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Renames an episode.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Rows are dragged onto panes, as draggedplace.h has it; of several the first.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::IgnoreAction; }

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);

private:
    struct Outline;
    struct Node;
    struct Place;
    /// The turns whose annotations changed.
    using Touched = QHash<EpisodeId, QSet<int>>;

    void reset();
    /// Makes the rows of an episode whose text is at hand, on a worker when they are many.
    void makeOutline(EpisodeId episode);
    void takeOutline(EpisodeId episode, LibraryOutline taken);
    void followChanges(const QList<Change> &changes);
    void followEpisode(const Change &change, std::vector<EpisodeId> &added);
    void followStatus(const Change &change);
    void followAnnotation(const Change &change, Touched &touched);
    void followText(const TextChange &change, bool isOnlyOne);
    void editTurns(const TextChange &change, const Transcript &transcript);
    void replaceOutline(EpisodeId episode, LibraryOutline outline);
    void tellTouched(const Touched &touched);
    void followLabel(const Change &change);
    void insertEpisodes(std::vector<EpisodeId> episodes);
    void removeEpisode(EpisodeId episode);
    void moveEpisode(EpisodeId episode);
    void dropOutline(EpisodeId episode);
    void tellChildren(EpisodeId episode, const QList<int> &roles);
    void readStatuses() const;
    /// Where an episode belongs among the rows.
    [[nodiscard]] int placeFor(EpisodeId episode) const;
    void renumber(int first);

    [[nodiscard]] const Node *nodeOf(EpisodeId episode) const;
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] const Outline *outlineOf(const QModelIndex &index) const;
    [[nodiscard]] QString title(const Place &place) const;
    [[nodiscard]] QString detail(const Place &place) const;
    [[nodiscard]] QString accessibleText(const Place &place) const;
    [[nodiscard]] QString toolTip(const Place &place) const;
    [[nodiscard]] int annotationCount(const Place &place) const;
    [[nodiscard]] int reviewCount(const Place &place) const;
    [[nodiscard]] QVariant codedShare(const Place &place) const;
    /// Rows of interviews may be other than they were.
    void tellEpisodes(const std::vector<EpisodeId> &episodes, const QList<int> &roles);
    void followCoder();
    void followCoding(const QList<Change> &changes);
    [[nodiscard]] ReadStatus status(EpisodeId episode) const;
    [[nodiscard]] Restriction restriction(const Place &place) const;
    [[nodiscard]] std::vector<SpeakerId> personsOf(const Place &place) const;
    void addPeople(const Place &place, const Predicate &predicate, Fields &fields) const;

    QPointer<Project> m_project;
    std::vector<std::unique_ptr<Node>> m_nodes; ///< by slot; a slot is an episode's for good
    QHash<EpisodeId, int> m_slots;
    std::vector<int> m_rows;        ///< slots in order
    QHash<EpisodeId, int> m_coming; ///< whose rows a worker makes, and for which request
    int m_lastRequest = 0;
    int m_atOnce = 0; ///< rows made without a worker since the event loop last ran
    mutable CoverageFinder m_coverage;
    mutable QHash<EpisodeId, ReadStatus> m_statuses;
    mutable CoderId m_statusCoder;
};

/// A share as people read it, in per cent: 1 at least of something, 99 at most of less than all.
[[nodiscard]] QString percent(double share);

/// A reading state as people read it.
[[nodiscard]] QString statusText(ReadStatus status);

} // namespace visavis
