// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/replacemodel.h"
#include "models/items/replacer.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace visavis
{

/// Finds words in the texts of a project and replaces them, after showing each place with the words that go
/// and those that come. Stays open beside the text.
class ReplaceWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceWindow)

public:
    /// The project outlives it.
    explicit ReplaceWindow(Project &project, QWidget *parent = nullptr);
    ~ReplaceWindow() override;

    /// Which interview "this interview" is; invalid for none, as where something else is in front.
    void setEpisode(EpisodeId episode, bool isOtherInFront = false);
    /// Shows itself, with these words to look for unless they are empty.
    void begin(const QString &words);

    [[nodiscard]] QLineEdit *wordsField() const { return m_words; }
    [[nodiscard]] QLineEdit *replacementField() const { return m_by; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QPushButton *replaceButton() const { return m_replace; }
    [[nodiscard]] const ReplaceModel &model() const { return m_model; }
    /// Until all places of what is asked for now are listed.
    [[nodiscard]] bool isSearching() const { return m_pause.isActive() || m_search; }

    void reject() override;

Q_SIGNALS:
    void placeActivated(visavis::EpisodeId episode, visavis::CodePointRange passage);
    /// What is being typed elsewhere has to be written now.
    void aboutToReplace();
    void replaced(const visavis::ReplaceOutcome &outcome);
    void undoRequested(quint64 batch);
    void reviewRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLayout *makeQuestion();
    QLayout *makeOptions();
    QWidget *makeList();
    QWidget *makeWord();
    QLayout *makeBottom();
    void makeKeys();
    void restorePlace();

    /// Something else is asked for: looks for it after a short pause.
    void askSoon();
    void search();
    void clear();
    void take(const QList<EpisodeWordPlaces> &places);
    void endSearch();
    void follow(const QList<Change> &changes);
    void rememberOptions();
    void activate(const QModelIndex &index);
    void enterList();
    void replace();
    void showOutcome(const ReplaceOutcome &outcome);
    void updateState();
    void updateSummary();
    [[nodiscard]] QString emptyText() const;

    Project &m_project;
    ReplaceModel m_model;
    Replacer m_replacer;
    QPointer<OccurrenceSearch> m_search;
    QTimer m_pause;
    EpisodeId m_episode;
    bool m_isOtherInFront = false;
    QString m_searched; ///< the words looked for last
    bool m_isComplete = true;
    std::optional<ReplaceOutcome> m_outcome; ///< of what was replaced last, until something else is asked for
    std::optional<Error> m_error;            ///< of the search

    QLineEdit *m_words;
    QLineEdit *m_by;
    QCheckBox *m_matchCase;
    QCheckBox *m_wholeWords;
    QComboBox *m_where;
    QCheckBox *m_all;
    QProgressBar *m_progress;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    QWidget *m_list;
    QWidget *m_wordPage;
    QLabel *m_word;
    QPushButton *m_undo;
    QPushButton *m_review;
    QLabel *m_notice;
    QPushButton *m_replace;
    QPushButton *m_close;
};

} // namespace visavis
