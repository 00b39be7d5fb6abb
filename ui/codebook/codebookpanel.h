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
class QSplitter;

namespace visavis
{

class CodebookFilter;
class CodebookTools;
class PickerPopup;
class RecordTree;
class TagDetails;
class TagHistoryDialog;

/// The codebook: tags in a tree, to give, make, name, nest, merge, delete and define.
class CodebookPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookPanel)

public:
    explicit CodebookPanel(QWidget *parent = nullptr);

    /// Not owned; null for none. A description being edited is written first.
    void setProject(Project *project);

    /// The current interview, whose tags are counted beside those of the project.
    void setEpisode(EpisodeId episode);

    [[nodiscard]] TagId currentTag() const;
    /// Selects a tag and scrolls to it.
    void setCurrentTag(TagId tag);
    void finishEditing();

    [[nodiscard]] RecordTree *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_nameEdit; }
    [[nodiscard]] CodebookTools *tools() const { return m_tools; }
    [[nodiscard]] TagDetails *details() const { return m_details; }
    /// Where a tag is chosen to be merged into, or to take taggings over.
    [[nodiscard]] PickerPopup *picker() const { return m_picker; }
    [[nodiscard]] TagHistoryDialog *history() const;

Q_SIGNALS:
    /// The window gives the tag to what is selected.
    void tagActivated(visavis::TagId tag);
    /// The window shows the annotations that have it.
    void tagFilterRequested(visavis::TagId tag);
    /// All passages that have it, or a tag below it, are to be read in one pane.
    void passagesRequested(visavis::TagId tag);
    /// Its passages are to be sorted into the tags inside it.
    void sortingRequested(visavis::TagId tag);
    /// The window shows the passage of an anchor example.
    void exampleActivated(visavis::EpisodeId episode, visavis::AnnotationId annotation);
    void errorOccurred(const visavis::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createTag(TagId parent);
    void filterAsTyped(const QString &text);
    void openRows();
    [[nodiscard]] bool hasTagsInside(const QModelIndex &index) const;
    void tell();
    void move(TagId tag, TreeStep step);
    void createInside(TagId parent);
    void sortCurrent();
    void follow(const QList<Change> &changes);
    /// Whether tags can be made and changed.
    [[nodiscard]] bool isOpen() const;
    void connectTree();

    // codebookpanellayout.cpp
    void makeLayout();
    /// Between the tags and what one of them means.
    void shareRoom();
    /// Whether the tags give their place to the form of one of them.
    void giveWay(bool givesWay);
    /// What the keyboard comes to first.
    [[nodiscard]] QWidget *entry() const;

    // What a tag's menu offers: codebookmenus.cpp
    void popUpMenu(const QPoint &place, const QModelIndex &index);
    void addMoveActions(QMenu &menu, TagId tag);
    void addShortcutActions(QMenu &menu, const Tag &tag);
    void addEditActions(QMenu &menu, const Tag &tag);
    /// Deletes at once what has neither taggings nor tags in it; else asks what becomes of these.
    void remove(TagId tag);
    void askHowToRemove(TagId tag, int taggings, int inside);
    /// Offers all tags but this one.
    void chooseTag(TagId except, const std::function<void(TagId)> &chosen);
    void merge(TagId tag);
    void showHistory(TagId tag);

    [[nodiscard]] TagId idAt(const QModelIndex &index) const;
    void report(const Result<void> &done);

    QPointer<Project> m_project;
    CodebookModel *m_model;
    CodebookFilter *m_filter;
    QLineEdit *m_nameEdit;
    QAction *m_nameIcon = nullptr;
    CodebookTools *m_tools;
    RecordTree *m_tree;
    TagDetails *m_details;
    QWidget *m_head;
    QSplitter *m_parts;
    int m_formHeight = 0; ///< of the details with their form, as it was dragged; 0 before
    bool m_givesWay = false;
    PickerPopup *m_picker;
    std::function<void(TagId)> m_onPicked;
    QPointer<TagHistoryDialog> m_history;
    TagId m_chosen;         ///< the current one, also while what is typed hides it
    QSet<TagId> m_expanded; ///< over a filter, which expands everything
};

} // namespace visavis
