// SPDX-License-Identifier: MIT
#include "ui/review/reviewpanel.h"

#include "models/project/editing.h"
#include "models/writers/notewords.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errortext.h"
#include "ui/review/comparisonview.h"
#include "ui/review/reviewmark.h"
#include "ui/review/tagline.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

ReviewPanel::~ReviewPanel()
{
    m_list->setModel(nullptr);
}

void ReviewPanel::connectModel()
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &ReviewPanel::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::noteCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex & /*parent*/, int first, int last) { returnTo(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ReviewPanel::showSoon);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewPanel::showSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPanel::restoreCurrent);
    showSoon();
}

void ReviewPanel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_episode = {};
    m_current = {};
    m_decided.clear();
    m_isToBegin = false;
    m_failure.reset();
    m_passages.setProject(project);
    if (project) {
        connect(project, &Project::fetched, this, [this](EpisodeId episode) {
            if (!episode.isValid() && m_isShown && m_wholeProject && !m_annotations->isProjectScope()) {
                showScope();
                beginIfAsked();
            }
            if (m_failure && m_failure->episode == episode) {
                m_failure.reset();
            }
            showSoon();
        });
        connect(project, &Project::fetchFailed, this, &ReviewPanel::noteFailure);
        connect(project, &Project::writeFailed, this, &ReviewPanel::showSoon);
    }
    showScope();
}

void ReviewPanel::setEpisode(EpisodeId episode)
{
    if (episode != m_episode) {
        m_episode = episode;
        if (!m_wholeProject) {
            showScope();
        }
    }
}

/// Nothing while it is hidden: in the scope of the project all annotations are in memory.
void ReviewPanel::showScope()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    Project *shown = m_isShown ? m_project.get() : nullptr;
    if (m_annotations->project() != shown) {
        m_annotations->setProject(shown);
    }
    if (shown && m_wholeProject && !shown->isAllAtHand()) {
        shown->fetchAll();
    } else if (shown) {
        const auto done =
            m_wholeProject ? m_annotations->showProject() : m_annotations->showEpisode(m_episode);
        if (!done) {
            noteFailure(m_wholeProject ? EpisodeId() : m_episode, done.error());
        }
    }
    showSoon();
}

void ReviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_isShown = true;
        showScope();
        beginIfAsked();
    }
}

void ReviewPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_isShown = false;
        m_isToBegin = false;
        showScope();
    }
}

void ReviewPanel::begin()
{
    m_isToBegin = true;
    m_projectButton->setChecked(true);
    beginIfAsked();
}

/// Rows come when the panel is seen and the records are there.
void ReviewPanel::beginIfAsked()
{
    if (m_isToBegin && m_model->rowCount() > 0) {
        m_isToBegin = false;
        go(m_model->idAt(m_model->index(0, 0)));
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

AnnotationId ReviewPanel::current() const
{
    return m_model->idAt(m_list->currentIndex());
}

QString ReviewPanel::stateText() const
{
    return m_state->text();
}

// Going through the list

void ReviewPanel::setCurrent(const QModelIndex &index)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ReviewPanel::go(AnnotationId annotation)
{
    setCurrent(m_model->indexOf(annotation));
    m_current = current();
    showCurrent();
    if (m_current.isValid()) {
        Q_EMIT annotationChosen(m_current);
    }
}

void ReviewPanel::noteCurrent()
{
    if (!m_isQuiet) {
        go(current());
    }
}

void ReviewPanel::step(int direction)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        const int row = m_list->currentIndex().row() + direction;
        go(m_model->idAt(m_model->index((row + count) % count, 0)));
    }
}

/// Rows that came back by undo: there a person wants to look again.
void ReviewPanel::returnTo(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const AnnotationId id = m_model->idAt(m_model->index(row, 0));
        if (m_decided.remove(id) && !m_isQuiet) {
            // Once all that follows the project knows of the change.
            QMetaObject::invokeMethod(this, [this, id] { go(id); }, Qt::QueuedConnection);
            break;
        }
    }
    showSoon();
}

void ReviewPanel::restoreCurrent()
{
    const QModelIndex kept = m_model->indexOf(m_current);
    setCurrent(kept.isValid() ? kept : m_model->index(0, 0));
    showSoon();
}

// Deciding

AnnotationId ReviewPanel::nextAfter(const std::vector<AnnotationId> &annotations) const
{
    const int row = m_list->currentIndex().row();
    const auto isLeft = [&](int other) {
        return !std::ranges::contains(annotations, m_model->idAt(m_model->index(other, 0)));
    };
    int next = row + 1;
    while (next < m_model->rowCount() && !isLeft(next)) {
        ++next;
    }
    if (next == m_model->rowCount()) {
        // The nearest that was passed over.
        next = row - 1;
        while (next >= 0 && !isLeft(next)) {
            --next;
        }
    }
    return m_model->idAt(m_model->index(next, 0));
}

void ReviewPanel::decide(const std::vector<AnnotationId> &annotations,
                         const std::function<Result<void>(Editing &)> &edit)
{
    if (!m_project || m_project->isReadOnly() || annotations.empty() || !annotations.front().isValid()) {
        return;
    }
    const AnnotationId next = nextAfter(annotations);
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        Editing editing(*m_project);
        if (const auto done = edit(editing); !done) {
            Q_EMIT errorOccurred(done.error());
            return;
        }
    }
    m_decided.unite(QSet(annotations.begin(), annotations.end()));
    go(next);
}

void ReviewPanel::acceptAll()
{
    const Annotation *annotation = m_model->annotationAt(m_list->currentIndex());
    if (annotation) {
        const std::vector<AnnotationId> proposed = m_model->proposedIn(annotation->episode);
        decide(proposed, [&](Editing &editing) { return editing.acceptPlaces(proposed); });
    }
}

void ReviewPanel::place(AnnotationId annotation, CodePointRange range)
{
    decide({annotation}, [&](Editing &editing) { return editing.setRange(annotation, range); });
}

// Showing

void ReviewPanel::showSoon()
{
    m_update.start();
}

void ReviewPanel::showCurrent()
{
    m_update.stop();
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid()) {
        setCurrent(m_model->index(0, 0));
    }
    const Annotation *annotation = m_model->annotationAt(m_list->currentIndex());
    const bool isWritable = m_project && !m_project->isReadOnly();
    const bool isProposed = annotation && annotation->state == AnchorState::ToReview;
    m_accept->setEnabled(false); // until one sees what it is
    m_place->setEnabled(isWritable && annotation);
    m_keep->setEnabled(isWritable && annotation && annotation->awaitsReview());
    m_remove->setEnabled(isWritable && annotation);
    m_acceptAll->setEnabled(isWritable && annotation && !m_model->proposedIn(annotation->episode).empty());
    m_next->setEnabled(m_model->rowCount() > 1);
    m_previous->setEnabled(m_model->rowCount() > 1);
    tell();
    if (m_failure && m_failure->episode.isValid() &&
        (!annotation || annotation->episode != m_failure->episode)) {
        m_failure.reset();
    }
    showFailure();
    setFocusProxy(annotation ? static_cast<QWidget *>(m_list) : m_projectButton);
    if (!annotation) {
        if (m_parts->isAncestorOf(QApplication::focusWidget())) {
            m_projectButton->setFocus(); // what has the keyboard is about to go out of sight
        }
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_pages->setCurrentWidget(m_parts);
    m_current = annotation->id;
    m_sign->setMark(reviewMarkOf(*annotation));
    m_state->setText(reviewText(*annotation));
    m_tags->setTags(m_list->currentIndex().data(AnnotationTagsRole).value<QList<WornTag>>());
    const QString note = m_list->currentIndex().data(AnnotationNotesRole).toStringList().join(u'\n');
    m_note->setText(noteWords(note).words.simplified());
    m_note->setToolTip(u"<qt>%1</qt>"_s.arg(note.toHtmlEscaped()));
    showNote();
    m_accept->setEnabled(showPassage(*annotation) && isWritable && isProposed);
}

bool ReviewPanel::showPassage(const Annotation &annotation)
{
    const bool isAtHand = m_project->isAtHand(annotation.episode);
    if (!m_failure && isAtHand) { // else a person says when it is tried again
        const auto passage = m_passages.of(annotation);
        if (passage) {
            m_comparison->compare(*passage, annotation.colour);
            return true;
        }
        m_failure = {.episode = annotation.episode, .error = passage.error()};
        showFailure();
    } else if (!m_failure) {
        m_project->fetch(annotation.episode);
    }
    m_comparison->clear();
    return false;
}

void ReviewPanel::noteFailure(EpisodeId episode, const Error &error)
{
    const Annotation *annotation = m_model->annotationAt(m_list->currentIndex());
    const bool isShown = annotation && annotation->episode == episode;
    if (m_isShown && (isShown || !episode.isValid() || episode == m_episode)) {
        m_failure = {.episode = episode, .error = error};
        showSoon();
    }
}

void ReviewPanel::showFailure()
{
    m_failureText->setText(m_failure ? sentence(m_failure->error) : QString());
    m_failureRow->setVisible(m_failure.has_value());
}

void ReviewPanel::tryAgain()
{
    m_failure.reset();
    showScope();
}

void ReviewPanel::showNote()
{
    constexpr int Low = 304; // there what is compared needs the room
    m_note->setVisible(!m_note->text().isEmpty() && height() > Low);
}

void ReviewPanel::tell()
{
    int proposed = 0;
    int orphans = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Annotation *annotation = m_model->annotationAt(m_model->index(row, 0));
        if (annotation) {
            ++(annotation->state == AnchorState::ToReview ? proposed : orphans);
        }
    }
    QStringList counts;
    if (proposed > 0) {
        counts.append(tr("%n to review", nullptr, proposed));
    }
    if (orphans > 0) {
        counts.append(tr("%n orphan(s)", nullptr, orphans));
    }
    m_count->setText(counts.join(u", "_s));
    const bool isComing = m_project && m_wholeProject && !m_annotations->isProjectScope();
    m_empty->setText(!m_project ? tr("Open a project to review its annotations here.")
                     : isComing ? tr("Looking for annotations…")
                     : !m_wholeProject && m_project->data().reviewCount() > 0
                         ? tr("Nothing is left to review in this interview.")
                         : tr("Nothing is left to review. Every annotation has its place, or was kept as an "
                              "orphan."));
}

} // namespace visavis
