// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/coderoles.h"
#include "models/items/tagtree.h"
#include "models/items/treestep.h"
#include "models/project/project.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>

#include <optional>

namespace visavis
{

/// The tags of a project as a tree. Names are edited in place, tags are moved by drag and drop; both are
/// actions of the project, and the rows follow its changes like everybody's.
class CodebookModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookModel)

public:
    explicit CodebookModel(QObject *parent = nullptr);

    /// Not owned; null for none.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }
    /// The current interview, or none.
    void setEpisode(EpisodeId episode);
    [[nodiscard]] EpisodeId episode() const { return m_episode; }

    [[nodiscard]] TagId idAt(const QModelIndex &index) const;
    /// Invalid when there is no such tag.
    [[nodiscard]] QModelIndex indexOf(TagId tag) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Moves the tag. False always: the rows have moved by then, and the view must take nothing away.
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent) override;

    /// Does nothing where there is no such place.
    void move(TagId tag, TreeStep step);

Q_SIGNALS:
    /// A rename or a move was refused.
    void errorOccurred(const visavis::Error &error);

private:
    /// How often tags are given by coders who are shown.
    struct ShownCounts {
        qsizetype known = 0; ///< how many taggings were in memory
        QHash<TagId, int> all;
        QHash<TagId, int> here; ///< in the current interview
    };
    /// Null while nobody is hidden: then the project counts. Else of what is in memory.
    [[nodiscard]] const ShownCounts *shownCounts() const;
    void tellCounts();
    /// Nothing when a tag cannot go there.
    [[nodiscard]] std::optional<TagTree::Place> placeAfter(TagId tag, TreeStep step) const;
    void rebuild();
    void follow(const QList<Change> &changes);
    [[nodiscard]] bool followStructure(const QSet<TagId> &tags);
    void insertRow(const Tag &tag);
    void moveRow(const Tag &tag);
    void removeRow(TagId tag);
    void tellChanged(TagId tag, const QList<int> &roles = {});
    /// Whether tags can be named and moved.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::optional<TagId> dragged(const QMimeData *data) const;

    QPointer<Project> m_project;
    EpisodeId m_episode;
    TagTree m_tree;
    mutable std::optional<ShownCounts> m_shownCounts; ///< nothing until somebody asks
};

} // namespace visavis
