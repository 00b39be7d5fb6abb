// SPDX-License-Identifier: MIT
#include "models/items/reviewmodel.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Sureness surenessOf(const Annotation &annotation)
{
    // Half of the words is about what a passage needs whose ends are certain.
    constexpr double GoodScore = 0.75;
    constexpr double FairScore = 0.5;
    if (annotation.state == AnchorState::Orphan) {
        return Sureness::None;
    }
    return annotation.score >= GoodScore   ? Sureness::Good
           : annotation.score >= FairScore ? Sureness::Fair
                                           : Sureness::Slight;
}

QString reviewText(const Annotation &annotation)
{
    if (annotation.state == AnchorState::Orphan) {
        return annotation.awaitsReview() ? ReviewModel::tr("No place found")
                                         : ReviewModel::tr("Kept as an orphan");
    }
    if (annotation.state == AnchorState::Anchored) {
        return {};
    }
    switch (surenessOf(annotation)) {
    case Sureness::Good:
        return ReviewModel::tr("Probably here");
    case Sureness::Fair:
        return ReviewModel::tr("Perhaps here");
    case Sureness::Slight:
    case Sureness::None:
        break;
    }
    return ReviewModel::tr("Hardly here");
}

ReviewModel::ReviewModel(AnnotationModel *annotations, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_annotations(annotations)
{
    setSourceModel(annotations);
}

void ReviewModel::setShowsKept(bool shown)
{
    if (shown != m_showsKept) {
        m_showsKept = shown;
        invalidateRowsFilter();
    }
}

AnnotationId ReviewModel::idAt(const QModelIndex &index) const
{
    return m_annotations->idAt(mapToSource(index).row());
}

const Annotation *ReviewModel::annotationAt(const QModelIndex &index) const
{
    return m_annotations->annotationAt(mapToSource(index).row());
}

QModelIndex ReviewModel::indexOf(AnnotationId annotation) const
{
    const int row = m_annotations->rowOf(annotation);
    return row < 0 ? QModelIndex() : mapFromSource(m_annotations->index(row));
}

bool ReviewModel::beginsEpisode(const QModelIndex &at) const
{
    if (!at.isValid() || !m_annotations->isProjectScope()) {
        return false;
    }
    const auto episode = [this](int row) {
        return m_annotations->episodeAt(mapToSource(index(row, 0)).row());
    };
    return at.row() == 0 || episode(at.row()) != episode(at.row() - 1);
}

std::vector<AnnotationId> ReviewModel::proposedIn(EpisodeId episode) const
{
    std::vector<AnnotationId> proposed;
    for (int row = 0; row < rowCount(); ++row) {
        const Annotation *annotation = annotationAt(index(row, 0));
        if (annotation && annotation->episode == episode && annotation->state == AnchorState::ToReview) {
            proposed.push_back(annotation->id);
        }
    }
    return proposed;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const Annotation *annotation = role == Qt::AccessibleTextRole ? annotationAt(index) : nullptr;
    return annotation ? u"%1. %2"_s.arg(reviewText(*annotation), annotation->quote.simplified())
                      : QSortFilterProxyModel::data(index, role);
}

bool ReviewModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Annotation *annotation = m_annotations->annotationAt(row);
    return annotation &&
           (annotation->awaitsReview() || (m_showsKept && annotation->state == AnchorState::Orphan));
}

} // namespace visavis
