// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationgroups.h"
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
class LinkPicker;
class NoteBar;
class NoteEditing;
class TagPicker;

/// The annotations of the interview being read, or of the whole project: found by a filter, grouped by what
/// they have in common, their notes written in place; tagged, linked and noted many at once.
class AnnotationPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationPanel)

public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// Not owned; null for none. A note being edited is written first, so call this before a project closes.
    void setProject(Project *project);
    /// The interview being read; invalid for none, as where something else is in front.
    void setEpisode(EpisodeId episode, bool isOtherInFront = false);
    void setProjectScope(bool wholeProject);
    [[nodiscard]] bool isProjectScope() const { return m_wholeProject; }

    /// Selects an annotation and scrolls to it. False when it is not among those shown.
    bool setCurrent(AnnotationId annotation);
    /// The same, and opens its note.
    void editNote(AnnotationId annotation);
    void finishEditing();

    void setGrouping(AnnotationGrouping grouping);
    [[nodiscard]] AnnotationGrouping grouping() const { return m_groups->grouping(); }

    [[nodiscard]] NoteBar *noteBar() const { return m_noteBar; }
    [[nodiscard]] AnnotationList *list() const { return m_list; }
    [[nodiscard]] FilterEdit *filterEdit() const { return m_filterEdit; }

Q_SIGNALS:
    /// The window shows its passage.
    void annotationActivated(visavis::AnnotationId annotation);
    /// The window shows what has this GUID: an annotation or a tag at the other end of a link.
    void objectRequested(const QUuid &object);
    void errorOccurred(const visavis::Error &error);

private:
    [[nodiscard]] QToolButton *scopeButton(const QString &text, const QString &toolTip);
    void showScope();
    void tell();
    void perform(const std::function<Result<void>(Editing &)> &edit);
    void writeNote(AnnotationId annotation, const QString &text);
    [[nodiscard]] QUuid guidOf(AnnotationId annotation) const;
    void removeSelected();
    void makeGroupMenu();
    void followGrouping();

    // annotationpanelmenu.cpp
    void performNoting(const std::function<Result<void>(NoteEditing &)> &edit);
    void popUpMenu(const QPoint &place, TagId tag, LinkId link);
    void addTagActions(QMenu &menu, TagId tag);
    void addExampleActions(QMenu &menu, AnnotationId annotation);
    /// Who may read the selected passages.
    void addAccessMenu(QMenu &menu);
    void addLinkActions(QMenu &menu, TagId tag, LinkId link);
    /// Gives the selected annotations a tag that is chosen, or puts it in place of another.
    void chooseTag(TagId inPlaceOf);
    [[nodiscard]] TagPicker *tagPicker();
    void chooseRetag();
    void noteTagging(TagId tag);
    void noteSelected();
    void linkSelected();
    void beginLink(const QUuid &from, const QString &words);
    void endLink(const QUuid &from, const QUuid &to);
    void forgetLinkOfGone();
    void showLinking();
    [[nodiscard]] QPoint popupPlace() const;
    [[nodiscard]] QList<WornTag> tagsOfSelection() const;

    QPointer<Project> m_project;
    EpisodeId m_episode;
    bool m_isOtherInFront = false;
    bool m_wholeProject = false;
    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    AnnotationGroups *m_groups;
    QToolButton *m_episodeButton;
    QToolButton *m_projectButton;
    QLabel *m_count;
    FilterEdit *m_filterEdit;
    AnnotationList *m_list;
    QToolButton *m_groupButton;
    NoteBar *m_noteBar;
    QLabel *m_linking;                ///< what a link is being made from
    TagPicker *m_tagPicker = nullptr; ///< made when first needed
    LinkPicker *m_linkPicker;
    std::vector<AnnotationId> m_tagged; ///< what a tag is being chosen for
    TagId m_replaced;                   ///< which it is to take the place of; invalid for none
    QUuid m_linkFrom;                   ///< null while no link is being made
    QString m_linkWords;
    QUuid m_pickedFrom; ///< the ends of the link whose name is being picked
    QUuid m_pickedTo;
};

} // namespace visavis
