// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationmodel.h"
#include "models/search/predicate.h"

#include <QSortFilterProxyModel>

namespace visavis
{

/// The annotations for which a query holds. Words without a field are looked for in the quote, the notes and
/// the tags; the fields are tag, note, colour, coder, speaker, role, section and episode.
class AnnotationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationFilter)

public:
    /// The model is not owned.
    explicit AnnotationFilter(AnnotationModel *model, QObject *parent = nullptr);

    void setQuery(const Query &query);
    [[nodiscard]] bool isFiltering() const { return m_predicate.has_value(); }

    [[nodiscard]] AnnotationModel *annotations() const { return m_model; }
    /// Whether the row is its episode's first, in the scope of the project.
    [[nodiscard]] bool beginsEpisode(const QModelIndex &index) const;
    [[nodiscard]] AnnotationId idAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AnnotationModel *m_model; ///< Not owned.
    std::optional<Predicate> m_predicate;
};

} // namespace visavis
