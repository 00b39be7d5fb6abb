// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationgroups.h"

#include <QListView>
#include <QPointer>
#include <QSet>

#include <vector>

namespace visavis
{

class AnnotationDelegate;
class NoteEditor;

/// The cards of a filter's annotations, under headings that fold where they are grouped, with a note written
/// in place and what stands around a passage unfolded in place. Changes nothing itself: says what the
/// person wants.
class AnnotationList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationList)

public:
    /// The groups are not owned.
    explicit AnnotationList(AnnotationGroups *groups, QWidget *parent = nullptr);
    ~AnnotationList() override;

    /// Not owned; null for none. To be told before the model of the rows is, since rows that change are laid
    /// out at once.
    void setProject(Project *project);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Shown in place of cards while there are none.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

    /// In the order of the rows, each once.
    [[nodiscard]] std::vector<AnnotationId> selectedAnnotations() const;
    [[nodiscard]] AnnotationId currentAnnotation() const;
    /// Makes it the current and only selected one, and scrolls there. False when the filter hides it.
    bool setCurrent(AnnotationId annotation);

    /// Opens the editor for an annotation's note.
    void editNote(AnnotationId annotation);
    [[nodiscard]] bool isEditing() const { return m_editing.isValid(); }
    /// Writes what is being edited, if anything is, and closes the editor.
    void finishEditing();

    /// Shows what stands around a passage in place of its quote, or the quote again. The card's top stays
    /// where it is.
    void toggleContext(AnnotationId annotation);

Q_SIGNALS:
    void annotationActivated(visavis::AnnotationId annotation);
    void noteTyped(visavis::AnnotationId annotation, const QString &draft);
    void noteWritten(visavis::AnnotationId annotation, const QString &text);
    void noteCancelled(visavis::AnnotationId annotation);
    void removalRequested();
    /// A tag is to be given to what is selected; or one to be put in place of another.
    void tagRequested();
    void retagRequested();
    /// What is selected is to be linked.
    void linkRequested();
    /// The other end of a link was clicked.
    void linkActivated(const QUuid &object);
    void errorOccurred(const visavis::Error &error);
    /// The tag is the chip's under the mouse, the link that under it; invalid elsewhere and by key. The place
    /// is global.
    void menuRequested(const QPoint &place, visavis::TagId tag, visavis::LinkId link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    /// Letters are keys for commands here.
    void keyboardSearch(const QString & /*search*/) override {}

private:
    void keepPlace();
    void restorePlace();
    void restoreGrouped();
    void unfoldPending(EpisodeId episode);
    void unfold(const Annotation &annotation);
    [[nodiscard]] bool pressHeading(const QKeyEvent &event);
    [[nodiscard]] bool pressCard(const QModelIndex &index, const QMouseEvent &event);
    void placeEditor();
    void closeNote();
    void save(bool close);

    QPointer<Project> m_project;
    AnnotationGroups *m_groups; ///< Not owned.
    AnnotationDelegate *m_delegate;
    NoteEditor *m_editor = nullptr; ///< Owned by the viewport; null while nothing is edited.
    AnnotationId m_editing;
    int m_editingRow = -1;
    /// Over a reset: the current one, the selected ones, and which stands first in the list, and how high.
    struct Kept {
        AnnotationId current;
        int row = 0;
        QSet<AnnotationId> selected;
        AnnotationId first;
        int firstRow = 0;
        int firstTop = 0;
    };
    Kept m_kept;
    QSet<AnnotationId> m_toUnfold; ///< once their text is there
    QString m_emptyText;
    bool m_readOnly = false;
};

} // namespace visavis
