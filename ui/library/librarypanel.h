// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/libraryfiltermodel.h"
#include "models/items/librarymodel.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace visavis
{

class AccessMenu;
class FilterEdit;
class LibraryDelegate;

/// The tree of interviews, sections and turns with its filter.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPanel)

public:
    explicit LibraryPanel(QWidget *parent = nullptr);
    ~LibraryPanel() override;

    /// Not owned; null for none. Opens the episodes that were open last.
    void setProject(Project *project);

    /// Marks the turn being read (-1: the episode) and brings its row into view, unless the person is in the
    /// tree. Opens nothing and takes no focus.
    void showPlace(EpisodeId episode, int turn);

    [[nodiscard]] std::vector<EpisodeId> selectedEpisodes() const;

    /// Rename, a new text, former texts, remove and the reading states, with their keys, for the window's
    /// menus.
    [[nodiscard]] QList<QAction *> episodeActions() const;

    /// For tests and for the window's focus order.
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void episodeActivated(visavis::EpisodeId episode);
    /// To be shown in a pane of its own. -1: the episode.
    void besideRequested(visavis::EpisodeId episode, int turn);
    /// The turn's index from 0 over the episode.
    void placeActivated(visavis::EpisodeId episode, int turn);
    /// A person has a new text for an interview.
    void newTextRequested(visavis::EpisodeId episode);
    /// A person wants to see what an interview's text was before.
    void comparisonRequested(visavis::EpisodeId episode);
    /// The empty library's button.
    void importRequested();
    void errorOccurred(const visavis::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void makeActions();
    void makeStatusMenu();
    void makeEmptyState();
    void updateState();
    void updateActions();
    void updateStatusIcons();
    void markPlace();
    void activate(const QModelIndex &index);
    void openBeside(const QModelIndex &index);
    void renameCurrent();
    void removeSelected();
    void setStatus(ReadStatus status);
    void restoreExpanded();
    void rememberExpanded();
    [[nodiscard]] QModelIndex rowOf(EpisodeId episode, int turn) const;

    QPointer<Project> m_project;
    LibraryModel *m_model;
    LibraryFilterModel *m_rows;
    LibraryDelegate *m_delegate;
    FilterEdit *m_filter;
    QTreeView *m_view;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_import = nullptr;
    QStackedLayout *m_pages;
    QMenu *m_menu = nullptr;
    QMenu *m_statusMenu = nullptr;
    QAction *m_open = nullptr;
    QAction *m_openBeside = nullptr;
    AccessMenu *m_access = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_newText = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_expandAll = nullptr;
    QAction *m_collapseAll = nullptr;
    std::vector<QAction *> m_statusActions; ///< by ReadStatus
    QSet<EpisodeId> m_expanded;
    EpisodeId m_placeEpisode;
    int m_placeTurn = -1;
    bool m_isRestoring = false;
};

} // namespace visavis
