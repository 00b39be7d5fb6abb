// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/guideanswers.h"
#include "models/items/guideroles.h"
#include "models/items/treestep.h"
#include "models/project/project.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace visavis
{

/// The questions of a project's guide as a tree, with how many interviews answer each, and whether the one
/// being read does. Words are edited in place, questions are moved by drag and drop; both are actions of the
/// project. When questions come, go or move, the model is reset: guides are short.
class GuideModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideModel)

public:
    /// The answers outlive it.
    explicit GuideModel(GuideAnswers *answers, QObject *parent = nullptr);

    /// Not owned; null for none.
    void setProject(Project *project);
    /// What is being read: an invalid episode for nothing, -1 for no turn.
    void setPlace(EpisodeId episode, int turn);

    [[nodiscard]] QuestionId idAt(const QModelIndex &index) const;
    /// Invalid when there is no such question.
    [[nodiscard]] QModelIndex indexOf(QuestionId question) const;

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
    /// Moves the question. False always: the rows have moved by then, and the view must take nothing away.
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent) override;

    /// Does nothing where there is no such place.
    void move(QuestionId question, TreeStep step);

Q_SIGNALS:
    /// An edit or a move was refused.
    void errorOccurred(const visavis::Error &error);

private:
    struct Node {
        QuestionId id;
        int parent = -1; ///< index into m_nodes; -1 at the first level
        int row = 0;
        std::vector<int> children;
        QString number;
    };

    void rebuild();
    void follow(const QList<Change> &changes);
    void tellAll(const QList<int> &roles);
    void moveTo(QuestionId question, int parentNode, int row);
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<int> &childrenOf(int node) const;
    [[nodiscard]] QuestionId idOf(int node) const
    {
        return node < 0 ? QuestionId() : m_nodes[size_t(node)].id;
    }
    [[nodiscard]] AnswerHere here(QuestionId question) const;
    [[nodiscard]] QString accessibleText(const Node &node, const Question &question) const;
    [[nodiscard]] QuestionId dragged(const QMimeData *data) const;

    GuideAnswers *m_answers;
    QPointer<Project> m_project;
    std::vector<Node> m_nodes; ///< each before those below it
    std::vector<int> m_roots;
    int m_interviews = 0;
    EpisodeId m_episode;
    int m_turn = -1;
};

} // namespace visavis
