// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/reviewmodel.h"
#include "models/project/revisedpassages.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QListView;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace visavis
{

class ComparisonView;
class Editing;
class ElidedLabel;
class ReviewSign;
class TagLine;

/// Goes with a person through the annotations that a new text left in doubt: lists them, shows for each what
/// was marked and what is proposed, and does what they decide; then the next one comes. Reads nothing while
/// it is hidden.
class ReviewPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPanel)

public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    ~ReviewPanel() override;

    /// Not owned; null for none.
    void setProject(Project *project);
    /// The interview being read.
    void setEpisode(EpisodeId episode);
    /// Goes to the first one of the project.
    void begin();

    /// Invalid when nothing is to review.
    [[nodiscard]] AnnotationId current() const;
    /// Puts an annotation where a person said that it belongs.
    void place(AnnotationId annotation, CodePointRange range);

    /// Says that the words selected in the text are the place; to be reached from the text, too.
    [[nodiscard]] QAction *placeAction() const { return m_place; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] ComparisonView *comparison() const { return m_comparison; }
    /// For tests.
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] ReviewSign *sign() const { return m_sign; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person came to it: its place is to be shown.
    void annotationChosen(visavis::AnnotationId annotation);
    void placeRequested(visavis::AnnotationId annotation);
    void errorOccurred(const visavis::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // reviewpanellayout.cpp
    void makeActions();
    void makeList();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeFailure();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QAction *newAction(const QString &text, const QKeySequence &key,
                                     const std::function<void()> &done);
    [[nodiscard]] QToolButton *scopeButton(const QString &text, const QString &toolTip);

    void connectModel();
    void showScope();
    void beginIfAsked();
    /// Makes a row the current one, without going there in the text.
    void setCurrent(const QModelIndex &index);
    void go(AnnotationId annotation);
    void step(int direction);
    void noteCurrent();
    /// Decides on some of the shown annotations, and goes to the next.
    void decide(const std::vector<AnnotationId> &annotations,
                const std::function<Result<void>(Editing &)> &edit);
    [[nodiscard]] AnnotationId nextAfter(const std::vector<AnnotationId> &annotations) const;
    void acceptAll();
    void returnTo(int first, int last);
    void restoreCurrent();
    void showSoon();
    void showCurrent();
    /// What is compared; true once it is to be seen.
    [[nodiscard]] bool showPassage(const Annotation &annotation);
    void noteFailure(EpisodeId episode, const Error &error);
    void showFailure();
    void tryAgain();
    void showNote();
    void tell();

    QPointer<Project> m_project;
    EpisodeId m_episode;
    AnnotationId m_current; ///< kept over resets
    AnnotationModel *m_annotations;
    ReviewModel *m_model;
    RevisedPassages m_passages;
    /// Why nothing comes: of an interview, or of all for an invalid id.
    struct Failure {
        EpisodeId episode;
        Error error;
    };
    std::optional<Failure> m_failure;
    QSet<AnnotationId> m_decided; ///< here; undo leads back to them
    bool m_wholeProject = true;
    bool m_isShown = false;
    bool m_isToBegin = false;
    bool m_isQuiet = false; ///< rows change without a person having gone anywhere

    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_place = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_acceptAll = nullptr;
    QToolButton *m_episodeButton = nullptr;
    QToolButton *m_projectButton = nullptr;
    QCheckBox *m_kept = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_failureText = nullptr;
    QWidget *m_failureRow = nullptr;
    QListView *m_list;
    QSplitter *m_parts;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    ReviewSign *m_sign = nullptr;
    ElidedLabel *m_state = nullptr;
    ElidedLabel *m_note = nullptr;
    TagLine *m_tags = nullptr;
    ComparisonView *m_comparison = nullptr;
    QTimer m_update;
};

} // namespace visavis
