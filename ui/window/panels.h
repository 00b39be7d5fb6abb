// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;

namespace visavis
{

class AnnotationPanel;
class CodebookPanel;
class GuidePanel;
class LibraryPanel;
class NotesPanel;
class Panel;
class Project;
class ReviewPanel;
class SearchPanel;

/// The panels around the reader: where they stand, and which of them a person closed.
class Panels final : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the window, all hidden.
    explicit Panels(QMainWindow *window);

    [[nodiscard]] LibraryPanel *library() const { return m_library; }
    [[nodiscard]] AnnotationPanel *annotations() const { return m_annotations; }
    [[nodiscard]] CodebookPanel *codebook() const { return m_codebook; }
    [[nodiscard]] GuidePanel *guide() const { return m_guide; }
    [[nodiscard]] SearchPanel *search() const { return m_search; }
    [[nodiscard]] ReviewPanel *review() const { return m_review; }
    [[nodiscard]] NotesPanel *notes() const { return m_notes; }

    /// One to show and hide each of them, with its key.
    [[nodiscard]] QList<QAction *> toggleActions() const;

    /// Shows the project's records; null for none. Filters and the search of the one before are left behind.
    void setProject(Project *project);
    /// Writes a note or a description that is being typed.
    void finishEditing();

    /// All that a person did not close, but for those that wait to be asked for; or none.
    void setShown(bool shown);
    /// Into the settings, which of them are open.
    void remember() const;
    void revealAnnotations();
    void revealSearch();
    void revealNotes();
    void revealCodebook();
    void revealGuide();
    /// Begins with the first of what is to review.
    void revealReview();

Q_SIGNALS:
    /// The keyboard is to go back to the text: Escape was pressed in a panel and nothing there took it, or
    /// one was closed.
    void escaped();
    void errorOccurred(const visavis::Error &error);

private:
    /// Entry: what takes the keyboard when the panel is opened by its action.
    Panel *add(const QString &name, const QString &title, QWidget *content, QWidget *entry,
               Qt::DockWidgetArea area);

    QMainWindow *m_window; ///< Its parent.
    LibraryPanel *m_library;
    AnnotationPanel *m_annotations;
    CodebookPanel *m_codebook;
    GuidePanel *m_guide;
    SearchPanel *m_search;
    ReviewPanel *m_review;
    NotesPanel *m_notes;
    QList<Panel *> m_panels;
    Panel *m_annotationsPanel;
    Panel *m_searchPanel;
    Panel *m_reviewPanel;
    Panel *m_notesPanel;
    Panel *m_codebookPanel;
    Panel *m_guidePanel;
    bool m_isShown = false;
};

} // namespace visavis
