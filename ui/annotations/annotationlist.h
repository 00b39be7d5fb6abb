// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationfilter.h"

#include <QListView>
#include <QPointer>

#include <vector>

namespace visavis
{

class AnnotationDelegate;
class NoteEditor;

/// The cards of a filter's annotations, with a note written in place. Changes nothing itself: says what the
/// person wants.
class AnnotationList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationList)

public:
    /// The filter is not owned.
    explicit AnnotationList(AnnotationFilter *filter, QWidget *parent = nullptr);
    ~AnnotationList() override;

    /// Not owned; null for none. To be told before the model of the rows is, since rows that change are laid
    /// out at once.
    void setProject(Project *project);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Shown in place of cards while there are none.
    void setEmptyText(const QString &text);

    /// In the order of the rows.
    [[nodiscard]] std::vector<AnnotationId> selectedAnnotations() const;
    [[nodiscard]] AnnotationId currentAnnotation() const;
    /// Makes it the current and only selected one, and scrolls there. False when the filter hides it.
    bool setCurrent(AnnotationId annotation);

    /// Opens the editor for an annotation's note.
    void editNote(AnnotationId annotation);
    [[nodiscard]] bool isEditing() const { return m_editing.isValid(); }
    /// Writes what is being edited, if anything is, and closes the editor.
    void finishEditing();

Q_SIGNALS:
    void annotationActivated(visavis::AnnotationId annotation);
    void noteTyped(visavis::AnnotationId annotation, const QString &draft);
    void noteWritten(visavis::AnnotationId annotation, const QString &text);
    void noteCancelled(visavis::AnnotationId annotation);
    void removalRequested();
    /// The tag is the chip's under the mouse; invalid elsewhere and by key. The place is global.
    void menuRequested(const QPoint &place, visavis::TagId tag);

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
    void placeEditor();
    void closeNote();
    void save(bool close);

    QPointer<Project> m_project;
    AnnotationFilter *m_filter; ///< Not owned.
    AnnotationDelegate *m_delegate;
    NoteEditor *m_editor = nullptr; ///< Owned by the viewport; null while nothing is edited.
    AnnotationId m_editing;
    AnnotationId m_kept; ///< the current one over a reset
    QString m_emptyText;
    bool m_readOnly = false;
};

} // namespace visavis
