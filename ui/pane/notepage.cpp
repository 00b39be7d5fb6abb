// SPDX-License-Identifier: MIT
#include "ui/pane/notepage.h"

#include "models/project/annotationfields.h"
#include "models/project/editing.h"

#include <QClipboard>
#include <QGuiApplication>

namespace visavis
{

namespace
{

constexpr int PageMargin = 24;

} // namespace

NotePage::NotePage(Project *project, const NoteOn &what, const QFont &face)
    : m_project(project)
    , m_what(what)
    , m_editor(new NoteEditor)
{
    m_editor->document()->setDocumentMargin(PageMargin);
    m_editor->setFont(face);
    m_editor->setReadOnly(project->isReadOnly() || !annotation());
    m_editor->begin(written());
    connect(m_editor, &NoteEditor::draftChanged, this, [this](const QString &text) {
        if (m_editor->isChanged()) {
            m_project->saveDraft(m_what.object, text);
        }
    });
    connect(m_editor, &NoteEditor::finished, this, [this] { finish(); });
    connect(m_editor, &NoteEditor::paused, this, [this] { finish(); });
    connect(m_editor, &NoteEditor::cancelled, this, [this] {
        m_project->dropDraft(m_what.object);
        m_editor->begin(written());
    });
    connect(project, &Project::changed, this, &NotePage::follow);
    connect(project, &Project::reloaded, this, [this] { follow({}); });
    connect(project, &Project::fetched, this, [this] { follow({}); });
    if (!annotation() && !project->isAllAtHand()) {
        project->fetchAll(); // fetched() says whether it is there
    }
}

NotePage::~NotePage()
{
    delete m_editor;
}

QWidget *NotePage::widget() const
{
    return m_editor;
}

const Annotation *NotePage::annotation() const
{
    return m_project->data().annotations().find(m_what.object);
}

QString NotePage::written() const
{
    const auto &notes = m_project->data().notesOn(m_what.object);
    return notes.empty() ? QString() : m_project->data().notes().find(notes.front())->body;
}

EpisodeId NotePage::episode() const
{
    const Annotation *about = annotation();
    return about ? about->episode : EpisodeId();
}

QString NotePage::title() const
{
    const Annotation *about = annotation();
    return about ? tr("Note on “%1”").arg(about->quote.simplified()) : tr("Note on a deleted annotation");
}

QString NotePage::facts() const
{
    const Episode *record = m_project->data().episodes().find(episode());
    return record ? record->title : QString();
}

bool NotePage::finish()
{
    if (!m_editor->isChanged()) {
        return true;
    }
    const QString text = m_editor->text();
    m_editor->markKept(); // first: that it was written comes back as a change
    const bool isKept = annotation() && Editing(*m_project).writeNote(m_what.object, text);
    if (!isKept) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT failed(tr("The note could not be kept; its words are on the clipboard."));
    }
    return isKept;
}

void NotePage::follow(const QList<Change> & /*changes*/)
{
    m_editor->setReadOnly(m_project->isReadOnly() || !annotation());
    // What is being typed here stays; else it was written on elsewhere.
    if (!m_editor->isChanged() && m_editor->text() != written()) {
        m_editor->begin(written());
    }
    Q_EMIT changed();
}

} // namespace visavis
