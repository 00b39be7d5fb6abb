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
    connect(project, &Project::reloaded, this, &NotePage::load);
    connect(project, &Project::fetched, this, [this] { follow({}); });
    load();
}

NotePage::~NotePage()
{
    delete m_editor;
}

void NotePage::load()
{
    if (!annotation() && !m_project->isAllAtHand()) {
        m_project->fetchAll(); // fetched() says whether it is there
        return;
    }
    if (auto loaded = annotation() ? Result<void>() : m_project->loadAll(); !loaded) {
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
    if (!about) {
        return m_project->data().isAllLoaded() ? tr("Note on a deleted annotation") : tr("Note");
    }
    return tr("Note on “%1”").arg(about->quote.simplified());
}

QString NotePage::facts() const
{
    const Episode *record = m_project->data().episodes().find(episode());
    return record ? record->title : QString();
}

bool NotePage::finish()
{
    if (!m_editor->isChanged()) {
        dropDraft(); // of words that were taken back
        return true;
    }
    const QString text = m_editor->text();
    const bool isKept = annotation() && Editing(*m_project).writeNote(m_what.object, text);
    if (isKept) {
        m_editor->markKept();
        m_hasDraft = false; // it went with the note
    } else {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT failed(tr("The note could not be kept; its words are on the clipboard."));
    }
    return isKept;
}

void NotePage::follow(const QList<Change> & /*changes*/)
{
    const bool isThere = annotation() || m_project->data().isAllLoaded();
    m_editor->setReadOnly(m_project->isReadOnly() || !annotation());
    if (!isThere) {
        return; // as it was, until it is read again
    }
    // What is being typed here stays; else it was written on elsewhere.
    if (!m_editor->isChanged() && m_editor->text() != written()) {
        m_editor->begin(written());
    }
    Q_EMIT changed();
}

} // namespace visavis
