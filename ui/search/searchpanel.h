// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/hitmodel.h"
#include "models/items/hitsearch.h"
#include "models/project/project.h"
#include "models/search/query.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTreeView;

namespace visavis
{

class FilterEdit;

/// The search over all interviews: a field, and its hits as a concordance. A search runs on a worker and is
/// given up when the query changes; it is done again when interviews come or go.
class SearchPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPanel)

public:
    explicit SearchPanel(QWidget *parent = nullptr);
    ~SearchPanel() override;

    /// Not owned; null for none.
    void setProject(Project *project);

    /// Where typing searches; its text is selected.
    void focusField();
    void search(const QString &query);

    /// What the query's words take in an episode's body, for a reader that opens it.
    [[nodiscard]] QList<CodePointRange> rangesIn(EpisodeId episode) const { return m_hits.rangesIn(episode); }

    /// A dozen rows.
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] bool isSearching() const { return !m_search.isNull(); }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] FilterEdit *field() const { return m_field; }
    /// F3 and Shift+F3, for the window's menu.
    [[nodiscard]] QAction *nextAction() const { return m_next; }
    [[nodiscard]] QAction *previousAction() const { return m_previous; }

public Q_SLOTS:
    void showNextHit();
    void showPreviousHit();

Q_SIGNALS:
    void hitActivated(visavis::EpisodeId episode, visavis::CodePointRange range);
    /// All ranges in this episode so far, each time there are more. Without any: it has none any longer.
    void hitsChanged(visavis::EpisodeId episode, const QList<visavis::CodePointRange> &ranges);
    /// All that this query finds is to be read in one pane.
    void collectionRequested(const QString &query);
    void errorOccurred(const visavis::Error &error);

private:
    void makeView();
    void makeActions();
    void start(const Query &query);
    void restart();
    void clear();
    void take(const QList<SearchHit> &hits);
    void finish(const SearchTotals &totals);
    void end();
    void activate(const QModelIndex &index);
    void go(const QModelIndex &index);
    void updateState();
    void updateNotice();

    QPointer<Project> m_project;
    HitModel m_hits;
    QPointer<HitSearch> m_search; ///< null when none runs
    Query m_query;
    QList<EpisodeId> m_marked; ///< those that hitsChanged told of
    std::optional<SearchTotals> m_totals;
    QTimer m_restart;

    FilterEdit *m_field;
    QLabel *m_summary;
    QLabel *m_notice; ///< while the index cannot be asked
    QProgressBar *m_progress;
    QTreeView *m_view;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_collect;
};

} // namespace visavis
