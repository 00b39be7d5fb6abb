// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationplaces.h"
#include "models/items/annotationroles.h"
#include "models/project/project.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

#include <vector>

namespace visavis
{

struct AnnotationChanges;

/// The annotations of one episode in the order of its text, or of the whole project, episode by episode, all
/// or those with one tag. The rows hold only order; what a role says is looked up when it is asked for. A few
/// changes arrive as row signals, thousands at once as a reset.
class AnnotationModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationModel)

public:
    explicit AnnotationModel(QObject *parent = nullptr);

    /// Not owned; null for none. Nothing is shown until it is asked for.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }

    /// Loads what is needed. Shows nothing for an invalid episode.
    [[nodiscard]] Result<void> showEpisode(EpisodeId episode);
    [[nodiscard]] Result<void> showProject();
    /// Of the whole project those that the coder who acts gave this very tag.
    [[nodiscard]] Result<void> showTagged(TagId tag);
    /// Invalid in the project's scope.
    [[nodiscard]] EpisodeId episode() const { return m_episode; }
    /// Whether it is of all episodes.
    [[nodiscard]] bool isProjectScope() const
    {
        return m_scope == Scope::Project || m_scope == Scope::Tagged;
    }

    /// Invalid outside the rows.
    [[nodiscard]] AnnotationId idAt(int row) const;
    [[nodiscard]] bool hasSeveralCoders() const;
    [[nodiscard]] EpisodeId episodeAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(AnnotationId annotation) const;
    /// Null outside the rows. Valid until the next change.
    [[nodiscard]] const Annotation *annotationAt(int row) const;
    /// What stands around an annotation, for which its text is read unless it is known. Holds until the next
    /// call.
    [[nodiscard]] const PassagePlace &placeOf(const Annotation &annotation) const;
    [[nodiscard]] bool isPlaceKnown(AnnotationId annotation) const { return m_places.isKnown(annotation); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// In place: what is known of places in it holds no longer. Told before rows change.
    void textEdited(visavis::RevisionId revision);

private:
    enum class Scope { Nothing, Episode, Project, Tagged };

    /// Where a row stands among the others.
    struct Row {
        QString episodePosition;
        EpisodeId episode;
        CodePoint start;
        CodePoint stop;
        AnnotationId id;
        [[nodiscard]] bool isBefore(const Row &other) const;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] Row rowFor(const Annotation &annotation) const;
    [[nodiscard]] bool isShown(const Annotation &annotation) const;
    [[nodiscard]] bool isTagged(AnnotationId annotation) const;
    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] Result<void> loadAnnotated();
    [[nodiscard]] Result<void> showAll(Scope scope, TagId tag);
    void reload();

    void follow(const QList<Change> &changes);
    void moveRowsAlong(const AnnotationChanges &affected);
    [[nodiscard]] bool staysAt(int row, const Row &now, bool isAlone) const;
    void placeRows(const QSet<AnnotationId> &annotations, QSet<AnnotationId> &changed);
    void removeRowsOf(const QSet<AnnotationId> &annotations);
    void insertRowsOf(const QSet<AnnotationId> &annotations);
    void tellChanged(const QSet<AnnotationId> &annotations);
    void tellAllChanged();

    // annotationdata.cpp
    /// Empty when the source gives no time there.
    [[nodiscard]] QString timeOf(const Annotation &annotation) const;
    [[nodiscard]] QList<WornTag> tagsOf(AnnotationId annotation) const;
    [[nodiscard]] QStringList notesOf(const Annotation &annotation) const;
    [[nodiscard]] QList<TaggingNote> taggingNotesOf(AnnotationId annotation) const;
    [[nodiscard]] QList<ShownLink> linksOf(const Annotation &annotation) const;
    [[nodiscard]] QString accessibleText(const Annotation &annotation) const;

    QPointer<Project> m_project;
    Scope m_scope = Scope::Nothing;
    EpisodeId m_episode;
    TagId m_tag; ///< of the scope Tagged
    std::vector<Row> m_rows;
    mutable AnnotationPlaces m_places;
};

} // namespace visavis
