// SPDX-License-Identifier: MIT
#include "ui/export/exportpreview.h"

#include "models/project/project.h"
#include "ui/export/exportnames.h"
#include "ui/export/previewpage.h"
#include "ui/export/previewtext.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Long enough not to make it for every letter that is typed.
constexpr auto Pause = 250ms;
constexpr int Spacing = 8;

} // namespace

ExportPreview::ExportPreview(Project &project, std::function<Wanted()> wanted, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_wanted(std::move(wanted))
    , m_stack(new QStackedWidget)
    , m_page(new PreviewPage)
    , m_text(new PreviewText)
    , m_message(new QLabel)
    , m_note(new QLabel)
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(2 * Spacing);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_message, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing()); // what stands above does not move
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreview::make);
    say(tr("Making the preview…"));
}

ExportPreview::~ExportPreview() = default;

void ExportPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
    }
}

void ExportPreview::refresh()
{
    stop();
    if (isVisible()) {
        m_pause.start();
    }
}

void ExportPreview::stop()
{
    m_pause.stop();
    if (m_job) {
        m_job->abandon();
        m_job.clear();
    }
}

void ExportPreview::make()
{
    const Wanted wanted = m_wanted();
    if (!wanted.instead.isEmpty()) {
        say(wanted.instead);
        Q_EMIT settled();
        return;
    }
    const auto made = std::make_shared<ExportBeginning>();
    m_job = new Job(this); // whatever still runs ends before this does, as it needs the project
    connect(m_job, &Job::succeeded, this, [this, made] { showBeginning(*made); });
    connect(m_job, &Job::failed, this, [this](const Error &error) { say(exportErrorText(error)); });
    connect(m_job, &Job::finished, this, [this] {
        m_job->deleteLater();
        m_job.clear();
        Q_EMIT settled();
    });
    m_job->start(
        [made, wanted, open = m_project.snapshotOfNow(), title = m_project.name()](Progress &progress) {
            return exportBeginning(open, title, wanted.task, wanted.templates, progress)
                .transform([&](ExportBeginning &&beginning) { *made = std::move(beginning); });
        });
}

void ExportPreview::showBeginning(const ExportBeginning &beginning)
{
    if (beginning.text.isEmpty()) {
        say(tr("This format cannot be shown here."));
        return;
    }
    if (beginning.isPage) {
        m_page->setPage(beginning.text);
        m_stack->setCurrentWidget(m_page);
    } else {
        m_text->setText(beginning.text, beginning.suffix);
        m_stack->setCurrentWidget(m_text);
    }
    QStringList notes;
    if (beginning.isStandIn) {
        notes.append(beginning.isPage ? tr("Its words, shown as a web page: the file has pages and faces.")
                                      : tr("Its cells, shown as a table of text."));
    }
    if (beginning.isPart) {
        notes.append(tr("This is how it begins."));
    }
    m_note->setText(notes.join(u' '));
}

void ExportPreview::say(const QString &text)
{
    m_message->setText(text);
    m_note->clear();
    m_stack->setCurrentWidget(m_message);
}

QString ExportPreview::text() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_page   ? m_page->toPlainText()
           : shown == m_text ? m_text->toPlainText()
                             : m_message->text();
}

} // namespace visavis
