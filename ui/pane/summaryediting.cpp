// SPDX-License-Identifier: MIT
#include "ui/pane/summaryediting.h"

#include "models/project/assignedturns.h"
#include "models/project/editing.h"
#include "ui/base/errortext.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 400ms;

QUuid answerTo(const ProjectData &data, const Collection &what, EpisodeId episodeId)
{
    const Question *question =
        what.kind == Collection::Kind::Question ? data.questions().find(what.object) : nullptr;
    const Episode *episode = data.episodes().find(episodeId);
    return question && episode ? answerGuid(*question, *episode) : QUuid();
}

} // namespace

SummaryEditing::SummaryEditing(ReaderView *view, Project *project, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_project(project)
    , m_editor(new TurnEditor(view, tr("Ctrl+Return keeps the summary, Esc leaves it as it was."),
                              tr("Summary of the answer")))
{
    connect(m_editor, &TurnEditor::finished, this, [this] { finish(); });
    connect(m_editor, &TurnEditor::cancelled, this, [this] {
        m_pause.stop();
        m_editor->end();
        m_project->dropDraft(answer());
        Q_EMIT ended();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_project->saveDraft(answer(), m_editor->text()); });
    connect(m_editor->field(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->isActive() && m_editor->text() != m_editor->original()) {
            m_pause.start();
        }
    });
}

SummaryEditing::~SummaryEditing()
{
    delete m_editor;
}

QUuid SummaryEditing::answer() const
{
    return answerTo(m_project->data(), m_what, m_episode);
}

QString SummaryEditing::summaryOf(const Collection &what, EpisodeId episode) const
{
    const ProjectData &data = m_project->data();
    const QUuid answer = answerTo(data, what, episode);
    const auto &notes = data.notesOn(answer);
    return answer.isNull() || notes.empty() ? QString() : data.notes().find(notes.front())->body;
}

void SummaryEditing::begin(const Collection &what, EpisodeId episode, int turn)
{
    finish();
    if (m_project->isReadOnly()) {
        Q_EMIT errorOccurred(fail(ErrorCode::ProjectReadOnly).error());
        return;
    }
    m_what = what;
    m_episode = episode;
    m_editor->begin(turn, summaryOf(what, episode));
}

bool SummaryEditing::finish()
{
    m_pause.stop();
    if (!isActive()) {
        return true;
    }
    const QString words = m_editor->text();
    const bool isChanged = words != m_editor->original();
    m_editor->end(); // first: what follows changes the page under it
    const Question *question = m_project->data().questions().find(m_what.object);
    const auto written = isChanged && question
                             ? Editing(*m_project).writeSummary(question->id, m_episode, words)
                             : Result<void>();
    if (!isChanged) {
        m_project->dropDraft(answer());
    }
    if (!written || (isChanged && !question)) {
        QGuiApplication::clipboard()->setText(words);
        Q_EMIT failed(tr("The summary could not be kept; its words are on the clipboard.") +
                      (written ? QString() : u' ' + sentence(written.error())));
    }
    Q_EMIT ended();
    return written.has_value();
}

} // namespace visavis
