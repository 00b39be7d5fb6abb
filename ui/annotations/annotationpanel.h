// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationfilter.h"
#include "models/project/project.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace visavis
{

class AnnotationList;
class Editing;
class FilterEdit;

/// The annotations of the interview being read, or of the whole project: found by a filter, their notes
/// written in place.
class AnnotationPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationPanel)

public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// Not owned; null for none. A note being edited is written first, so call this before a project closes.
    void setProject(Project *project);
    /// The interview being read; invalid for none.
    void setEpisode(EpisodeId episode);
    void setProjectScope(bool wholeProject);
    [[nodiscard]] bool isProjectScope() const { return m_wholeProject; }

    /// Selects an annotation and scrolls to it. False when it is not among those shown.
    bool setCurrent(AnnotationId annotation);
    /// The same, and opens its note.
    void editNote(AnnotationId annotation);
    void finishEditing();

    [[nodiscard]] AnnotationList *list() const { return m_list; }
    [[nodiscard]] FilterEdit *filterEdit() const { return m_filterEdit; }

Q_SIGNALS:
    /// The window shows its passage.
    void annotationActivated(visavis::AnnotationId annotation);
    void errorOccurred(const visavis::Error &error);

private:
    [[nodiscard]] QToolButton *scopeButton(const QString &text, const QString &toolTip);
    void showScope();
    void tell();
    void perform(const std::function<Result<void>(Editing &)> &edit);
    void writeNote(AnnotationId annotation, const QString &text);
    [[nodiscard]] QUuid guidOf(AnnotationId annotation) const;
    void removeSelected();
    void popUpMenu(const QPoint &place, TagId tag);
    /// Who may read the selected passages.
    void addAccessMenu(QMenu &menu);
    void addTagActions(QMenu &menu, TagId tag);
    void addExampleActions(QMenu &menu, AnnotationId annotation);
    [[nodiscard]] QList<WornTag> tagsOfSelection() const;

    QPointer<Project> m_project;
    EpisodeId m_episode;
    bool m_wholeProject = false;
    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    QToolButton *m_episodeButton;
    QToolButton *m_projectButton;
    QLabel *m_count;
    FilterEdit *m_filterEdit;
    AnnotationList *m_list;
};

} // namespace visavis
