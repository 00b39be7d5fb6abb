// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationfilter.h"

#include <QAbstractListModel>
#include <QTimer>

namespace visavis
{

/// What annotations are put together by; None is the order of the text.
enum class AnnotationGrouping { None, Episode, Section, Tag, Speaker, Coder, Colour };
inline constexpr int AnnotationGroupingCount = int(AnnotationGrouping::Colour) + 1;

/// The annotations of a filter in one list, under a heading for each group, which folds. One with several
/// tags stands under each of them. Rows whose group stays are only told to have changed; else all are put
/// together anew, once for all changes of one turn of the event loop.
class AnnotationGroups final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationGroups)

public:
    /// The filter is not owned.
    explicit AnnotationGroups(AnnotationFilter *filter, QObject *parent = nullptr);

    void setGrouping(AnnotationGrouping grouping);
    [[nodiscard]] AnnotationGrouping grouping() const { return m_grouping; }
    [[nodiscard]] AnnotationFilter *filter() const { return m_filter; }

    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    /// Invalid for headings.
    [[nodiscard]] AnnotationId idAt(const QModelIndex &index) const;
    /// Its first row, or that of the folded heading it is under; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const;
    /// The one nearest to a row, of several; unfolds what hides it.
    [[nodiscard]] QModelIndex reveal(AnnotationId annotation, int near);
    /// Of the group that a row is in.
    [[nodiscard]] QModelIndex headingOf(const QModelIndex &index) const;
    /// Whether the filter's heading for an episode stands above the row.
    [[nodiscard]] bool beginsEpisode(const QModelIndex &index) const;

    [[nodiscard]] bool isFolded(const QModelIndex &heading) const;
    void setFolded(const QModelIndex &heading, bool folded);
    void setAllFolded(bool folded);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What an annotation is put under.
    struct Place {
        QString key;
        QString name;
        int rank = 0; ///< of the group among the others; equal ones stand in the order of the text
        std::optional<Colour> colour;
        bool operator==(const Place &) const = default;
    };
    struct Group {
        Place place;
        std::vector<AnnotationId> members;
        bool isFolded = false;
    };
    struct Row {
        int group = -1;  ///< -1 where nothing is grouped
        int member = -1; ///< -1: the heading
    };

    void connectFilter();
    [[nodiscard]] QModelIndex inFilter(const QModelIndex &index) const;
    [[nodiscard]] bool isGrouped() const { return m_grouping != AnnotationGrouping::None; }
    void regroup();
    /// The groups and rows anew, between the signals of a reset; those whose place is not known yet.
    [[nodiscard]] std::vector<AnnotationId> build();
    void lookUp(const std::vector<AnnotationId> &missing);
    void makeRows();
    void followChanged(int first, int last);
    [[nodiscard]] std::vector<Place> placesOf(const Annotation &annotation) const;
    [[nodiscard]] std::vector<Place> tagPlaces(const Annotation &annotation) const;
    [[nodiscard]] Place placeInText(const Annotation &annotation) const;
    /// nullopt when it would have to be read from a text that is not being read.
    [[nodiscard]] std::optional<PassagePlace> passagePlace(const Annotation &annotation) const;
    [[nodiscard]] bool isNowhereFound(const Annotation &annotation) const;
    void rankTags();

    AnnotationFilter *m_filter; ///< Not owned.
    AnnotationGrouping m_grouping = AnnotationGrouping::None;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    QHash<AnnotationId, QStringList> m_keys; ///< the groups that each is in
    QSet<QString> m_folded;                  ///< keys
    QHash<TagId, int> m_tagRanks;            ///< in the order of the codebook
    OutlineFinder m_finder;
    QHash<AnnotationId, Passage> m_notFound; ///< where each was when it was looked for
    std::vector<Passage> m_asked;
    QTimer m_later;
};

} // namespace visavis
