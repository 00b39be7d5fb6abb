// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationmodel.h"
#include "models/items/outlinefinder.h"
#include "models/search/predicate.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace visavis
{

/// The annotations for which a query holds. Words without a field are looked for in the quote, the notes and
/// the tags; the fields are tag, note, colour, coder, state, speaker, role, section and
/// episode. Those of coders who are not shown are left out in any case.
///
/// Who speaks, and in which section, is known by the texts. Those of many interviews are looked up on a
/// worker: until that is done, the rows stay as the query before had them, and new ones are not shown.
class AnnotationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationFilter)

public:
    /// The model is not owned.
    explicit AnnotationFilter(AnnotationModel *model, QObject *parent = nullptr);

    /// In place of the one before, also of one that is still being looked up for.
    void setQuery(const Query &query);
    /// Whether rows may still come or go for the query.
    [[nodiscard]] bool isLooking() const { return m_pending || m_isMissing || m_finder.isRunning(); }

    [[nodiscard]] AnnotationModel *annotations() const { return m_model; }
    /// How many there are of coders who are shown, whatever the query says.
    [[nodiscard]] int total() const;
    /// Whether the row is its episode's first, in the scope of the project.
    [[nodiscard]] bool beginsEpisode(const QModelIndex &index) const;
    [[nodiscard]] AnnotationId idAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(AnnotationId annotation) const;

Q_SIGNALS:
    void lookingChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    /// What the predicate asks of a place; nullopt when finding it would take too long now.
    [[nodiscard]] std::optional<PassagePlace> placeOf(const Annotation &annotation,
                                                      const Predicate &predicate) const;
    [[nodiscard]] bool isAtHand(const Annotation &annotation) const;
    [[nodiscard]] bool areAllAtHand(const Predicate &predicate) const;
    void apply(std::optional<Predicate> predicate);
    void followReset();
    void lookUp(const Predicate &predicate);
    void takeFound();
    void beginTurn();

    AnnotationModel *m_model; ///< Not owned.
    QPointer<Project> m_project;
    std::optional<Predicate> m_predicate;
    std::optional<Predicate> m_pending; ///< takes over once all that it asks is known
    OutlineFinder m_finder;
    std::vector<AnnotationId> m_asked; ///< by the search that is running
    QSet<AnnotationId> m_notFound;     ///< those have to be read from the text
    // Within one turn of the event loop:
    mutable QTimer m_nextTurn;
    mutable EpisodeId m_lastRead; ///< whose text was read
    mutable int m_textsRead = 0;

    mutable bool m_isMissing = false; ///< a row was left out since its place is not known
};

} // namespace visavis
