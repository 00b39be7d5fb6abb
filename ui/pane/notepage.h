// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notedobject.h"
#include "ui/annotations/noteeditor.h"
#include "ui/pane/panepage.h"

#include <QPointer>

namespace visavis
{

/// A note to be read and written on at length. It is kept when one leaves it; what is typed is a draft at
/// every pause.
class NotePage final : public PanePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePage)

public:
    /// The project outlives it; the face is that of what is read.
    NotePage(Project *project, const NoteOn &what, const QFont &face);
    ~NotePage() override;

    [[nodiscard]] PageSubject subject() const override { return m_what; }
    /// What it is about.
    [[nodiscard]] QString title() const override;
    /// The interview that stands in, its kind; of an entry of the journal its date.
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString accessibleName() const override { return tr("Note"); }
    [[nodiscard]] EpisodeId episode() const override;
    [[nodiscard]] QWidget *widget() const override;
    bool finish() override;
    [[nodiscard]] NoteEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// The window shows what a reference in it names.
    void objectRequested(const QUuid &object);

private:
    [[nodiscard]] QString written() const;
    /// Null when there is none yet.
    [[nodiscard]] const Note *note() const;
    [[nodiscard]] NotedObject about() const { return m_objects.of(m_what.object); }
    /// Whether what it is about is there, and the note where it is to be this one.
    [[nodiscard]] bool isThere() const;
    /// Reads what it is about, unless it is there.
    void load();
    void dropDraft();
    void follow(const QList<Change> &changes);

    Project *m_project;
    NotedObjects m_objects;
    NoteOn m_what;
    bool m_hasDraft = false;
    QPointer<NoteEditor> m_editor; ///< owned, unless what it was put into is gone
};

} // namespace visavis
