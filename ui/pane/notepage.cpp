// SPDX-License-Identifier: MIT
#include "ui/pane/notepage.h"

#include "models/notes/notemodel.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/showncoders.h"
#include "models/transcript/timetext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace visavis
{

namespace
{

constexpr int PageMargin = 16; // as the title above

} // namespace

NotePage::NotePage(Project *project, const NoteOn &what, const QFont &face)
    : m_project(project)
    , m_what(what)
    , m_editor(new NoteEditor)
{
    m_editor->document()->setDocumentMargin(PageMargin);
    m_editor->setFont(face);
    m_objects.setProject(project);
    m_editor->setProject(project);
    m_editor->setReadOnly(project->isReadOnly() || !isThere());
    m_editor->begin(written());
    connect(m_editor, &NoteEditor::objectRequested, this, &NotePage::objectRequested);
    connect(m_editor, &NoteEditor::draftChanged, this, [this](const QString &text) {
        if (m_editor->isChanged()) {
            m_project->saveDraft(m_what.object, text);
            m_hasDraft = true;
        } else {
            dropDraft();
        }
    });
    connect(m_editor, &NoteEditor::finished, this, [this] { finish(); });
    connect(m_editor, &NoteEditor::paused, this, [this] { finish(); });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        m_editor->takeBack();
        dropDraft();
    });
    connect(project, &Project::changed, this, &NotePage::follow);
    connect(project, &Project::reloaded, this, [this] {
        m_objects.setProject(m_project);
        load();
    });
    connect(project, &Project::fetched, this, [this] { follow({}); });
    // Somebody else may annotate now, whose own note it is then.
    connect(project->shownCoders(), &ShownCoders::changed, this, [this] { follow({}); });
    load();
}

NotePage::~NotePage()
{
    delete m_editor;
}

void NotePage::load()
{
    if (!isThere() && !m_project->isAllAtHand()) {
        m_project->fetchAll(); // fetched() says whether it is there
        return;
    }
    if (auto loaded = isThere() ? Result<void>() : m_project->loadAll(); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
    }
    follow({});
}

void NotePage::dropDraft()
{
    if (std::exchange(m_hasDraft, false)) {
        m_project->dropDraft(m_what.object);
    }
}

QWidget *NotePage::widget() const
{
    return m_editor;
}

bool NotePage::isThere() const
{
    return m_what.note.isNull() ? about().kind != NotedObject::Kind::Gone : note() != nullptr;
}

const Note *NotePage::note() const
{
    const ProjectData &data = m_project->data();
    if (!m_what.note.isNull()) {
        return data.notes().find(m_what.note);
    }
    const Note *own = ownNote(data, m_what.object, m_project->coder());
    if (own || !m_project->isReadOnly()) {
        return own;
    }
    // Where nothing can be written, there is only that of others to read.
    for (const NoteId id : data.notesOn(m_what.object)) {
        const Note *other = data.notes().find(id);
        if (m_project->shownCoders()->shows(other->coder)) {
            return other;
        }
    }
    return nullptr;
}

QString NotePage::written() const
{
    const Note *known = note();
    return known ? known->body : QString();
}

EpisodeId NotePage::episode() const
{
    return about().episode;
}

QString NotePage::title() const
{
    const NotedObject object = about();
    switch (object.kind) {
    case NotedObject::Kind::Annotation:
        return tr("Note on “%1”").arg(object.name);
    case NotedObject::Kind::Gone:
        return m_project->data().isAllLoaded() ? tr("Note on a deleted annotation") : tr("Note");
    default:
        return notedText(object, m_project->data());
    }
}

QString NotePage::facts() const
{
    const Note *known = note();
    QStringList parts{about().within};
    if (known && m_what.object.isNull()) {
        parts.append(shortDateText(known->created.toDateTime().date()));
    }
    if (known && !known->kind.isEmpty()) {
        parts.append(noteKindText(known->kind));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool NotePage::finish()
{
    if (!m_editor->isChanged()) {
        dropDraft(); // of words that were taken back
        return true;
    }
    const QString text = m_editor->text();
    const Note *known = note();
    const bool isKept = isThere() && (known ? NoteEditing(*m_project).rewriteNote(known->id, text)
                                            : Editing(*m_project).writeNote(m_what.object, text));
    if (isKept) {
        m_editor->markKept();
        m_hasDraft = false; // it went with the note
    } else {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT failed(tr("The note could not be kept; its words are on the clipboard."));
    }
    return isKept;
}

void NotePage::follow(const QList<Change> &changes)
{
    m_objects.follow(changes);
    m_editor->setReadOnly(m_project->isReadOnly() || !isThere());
    if (!isThere() && !m_project->data().isAllLoaded()) {
        return; // as it was, until it is read again
    }
    // What is being typed here stays; else it was written on elsewhere.
    if (!m_editor->isChanged() && m_editor->text() != written()) {
        m_editor->begin(written());
    }
    Q_EMIT changed();
}

} // namespace visavis
