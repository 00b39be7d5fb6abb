// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationmodel.h"

#include <QSortFilterProxyModel>

namespace visavis
{

/// How sure it is that an annotation to review stands where it is proposed, for people.
enum class Sureness { None, Slight, Fair, Good };
[[nodiscard]] Sureness surenessOf(const Annotation &annotation);
/// "Probably here", "No place found": in the window's language; empty for what is anchored.
[[nodiscard]] QString reviewText(const Annotation &annotation);

/// The annotations that wait for a person's decision after their text changed, in the order of the
/// annotations they are taken from.
class ReviewModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)

public:
    /// The annotations are not owned.
    explicit ReviewModel(AnnotationModel *annotations, QObject *parent = nullptr);

    /// Also those that somebody decided to keep as orphans.
    void setShowsKept(bool shown);

    /// Invalid, or null, outside the rows. The record is valid until the next change.
    [[nodiscard]] AnnotationId idAt(const QModelIndex &index) const;
    [[nodiscard]] const Annotation *annotationAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const;
    /// Whether the row is its episode's first, in the scope of the project.
    [[nodiscard]] bool beginsEpisode(const QModelIndex &index) const;
    /// Those of an episode for which a place is proposed.
    [[nodiscard]] std::vector<AnnotationId> proposedIn(EpisodeId episode) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AnnotationModel *m_annotations; ///< Not owned.
    bool m_showsKept = false;
};

} // namespace visavis
