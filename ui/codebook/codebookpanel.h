// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/codebookmodel.h"
#include "models/project/project.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QModelIndex;

namespace visavis
{

class CodebookFilter;
class RecordTree;
class Editing;
class TagDetails;

/// The codebook: tags in a tree, to give, make, name, colour, nest and describe.
class CodebookPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookPanel)

public:
    explicit CodebookPanel(QWidget *parent = nullptr);

    /// Not owned; null for none. A description being edited is written first.
    void setProject(Project *project);

    [[nodiscard]] TagId currentTag() const;
    /// Selects a tag and scrolls to it.
    void setCurrentTag(TagId tag);
    void finishEditing();

    [[nodiscard]] RecordTree *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_nameEdit; }

Q_SIGNALS:
    /// The window gives the tag to what is selected.
    void tagActivated(visavis::TagId tag);
    /// The window shows the annotations that have it.
    void tagFilterRequested(visavis::TagId tag);
    /// All passages that have it, or a tag below it, are to be read in one pane.
    void passagesRequested(visavis::TagId tag);
    void errorOccurred(const visavis::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTag(TagId parent);
    void filterAsTyped(const QString &text);
    void tell();
    void popUpMenu(const QPoint &place, const QModelIndex &index);
    void move(TagId tag, TreeStep step);
    void addMoveActions(QMenu &menu, TagId tag);
    void addShortcutActions(QMenu &menu, const Tag &tag);
    void remove(TagId tag);
    void createInside(TagId parent);
    [[nodiscard]] TagId idAt(const QModelIndex &index) const;
    void perform(const std::function<Result<void>(Editing &)> &edit);

    QPointer<Project> m_project;
    CodebookModel *m_model;
    CodebookFilter *m_filter;
    QLineEdit *m_nameEdit;
    QAction *m_nameIcon = nullptr;
    RecordTree *m_tree;
    TagDetails *m_details;
    TagId m_chosen;         ///< the current one, also while what is typed hides it
    QSet<TagId> m_expanded; ///< over a filter, which expands everything
};

} // namespace visavis
