// SPDX-License-Identifier: MIT
#include "ui/export/exportwindow.h"

#include "models/base/settings.h"
#include "models/project/project.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/export/exportform.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportscope.h"
#include "ui/export/kindlist.h"
#include "ui/export/omissiontext.h"
#include "ui/export/templateeditor.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace visavis
{

using namespace Qt::StringLiterals;

ExportWindow::ExportWindow(Project &project, EpisodeId episode, std::vector<AnnotationId> annotations,
                           QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_kinds(new KindList)
    , m_scope(new ExportScope(project, episode, std::move(annotations)))
    , m_form(new ExportForm(project, m_scope))
    , m_preview(new ExportPreview(project, [this] { return wanted(); }))
    , m_parts(new QSplitter)
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_forecast(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_export(m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Export"));
    m_kinds->choose(m_form->kind());
    makeLayout();
    restorePlace();

    connect(m_kinds, &KindList::kindChanged, this, [this] { m_form->setKind(*m_kinds->kind()); });
    connect(m_form, &ExportForm::changed, this, &ExportWindow::showChoice);
    connect(m_form, &ExportForm::templatesRequested, this, &ExportWindow::editTemplates);
    connect(&project, &Project::changed, this, [this] { m_isChanged = true; });
    connect(&project, &Project::reloaded, this, [this] { m_isChanged = true; });
    connect(m_export, &QPushButton::clicked, this, &ExportWindow::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportWindow::reject);
    m_kinds->setFocus();
    lookAhead();
}

ExportWindow::~ExportWindow() = default;

TemplateEditor *ExportWindow::templateEditor() const
{
    return m_editor;
}

ExportTask ExportWindow::task() const
{
    ExportSelection selection = m_scope->selection();
    selection.leavesOutToCheck = !m_form->choice().withToCheck;
    return {.kind = &m_form->kind(),
            .format = &m_form->format(),
            .selection = std::move(selection),
            .options = m_form->options(),
            .keyFile = m_form->keyFile()};
}

bool ExportWindow::isReady() const
{
    return !m_job && !m_scope->isNothing() && m_form->obstacle().isEmpty();
}

ExportPreview::Wanted ExportWindow::wanted() const
{
    return {.task = task(),
            .templates = {},
            .instead = m_scope->isNothing() ? tr("Choose what to export, and it is shown here.")
                                            : m_form->obstacle()};
}

void ExportWindow::showChoice()
{
    m_message->hide();
    m_startsWhenKnown = false; // something else was asked for
    m_export->setEnabled(isReady());
    m_preview->refresh();
    if (task().selection != m_foreseen) {
        lookAhead();
    }
}

bool ExportWindow::event(QEvent *event)
{
    // Somebody comes back from the text, from a window with restrictions or from the one of aliases.
    if (event->type() == QEvent::WindowActivate && !m_job) {
        const QString keyFile = m_form->keyFile();
        const bool wasReady = m_export->isEnabled();
        m_form->refresh();
        const bool hasAliases = !m_form->keyFile().isEmpty(); // which may be others by now
        const bool isChanged = m_isChanged;
        if (isChanged) {
            lookAhead();
        }
        if (isChanged || hasAliases || keyFile != m_form->keyFile() || wasReady != isReady()) {
            m_preview->refresh();
        }
        m_export->setEnabled(isReady());
    }
    return QDialog::event(event);
}

// What will be left out

void ExportWindow::lookAhead()
{
    m_episodes.reset();
    if (m_scope->isNothing()) {
        m_foreseen.reset();
        m_isOutdated = m_forecastJob != nullptr;
        m_startsWhenKnown = false;
        showForecast({});
        return;
    }
    m_foreseen = task().selection;
    showForecast(tr("Looking for what will be left out…"));
    if (m_forecastJob) {
        m_isOutdated = true; // the next one begins when it has ended
        m_forecastJob->cancel();
        return;
    }
    m_isOutdated = false;
    m_isChanged = false;
    struct Found {
        QString text;
        qsizetype episodes = 0;
    };
    const auto found = std::make_shared<Found>();
    m_forecastJob = std::make_unique<Job>();
    connect(m_forecastJob.get(), &Job::succeeded, this, [this, found] {
        if (!m_isOutdated) {
            m_episodes = found->episodes;
            showForecast(found->text);
        }
    });
    connect(m_forecastJob.get(), &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            showForecast(sentence(error));
        }
    });
    connect(m_forecastJob.get(), &Job::finished, this, [this] {
        m_forecastJob.release()->deleteLater();
        if (m_isOutdated) {
            lookAhead();
        } else if (std::exchange(m_startsWhenKnown, false) && m_episodes) {
            start();
        }
    });
    m_forecastJob->start([found, open = m_project.snapshotOfNow(), title = m_project.name(),
                          selection = *m_foreseen](Progress &progress) {
        return collectExport(open, title, selection, progress).transform([&](const ExportData &collected) {
            *found = {.text = omissionForecast(collected), .episodes = qsizetype(collected.episodes.size())};
        });
    });
}

void ExportWindow::showForecast(const QString &text)
{
    m_forecast->setText(text);
    m_export->setAccessibleDescription(text);
}

// Templates

void ExportWindow::editTemplates()
{
    if (!m_editor || !m_editor->isVisible()) {
        m_editor = new TemplateEditor(m_project, [this] { return task(); }, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &TemplateEditor::saved, this, [this] {
            m_form->refresh();
            m_preview->refresh();
        });
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

bool ExportWindow::finishTemplates()
{
    return !m_editor || !m_editor->isVisible() || m_editor->close();
}

// The export

bool ExportWindow::isFolderWanted() const
{
    const WriterFormat &format = m_form->format();
    return format.writeFolder || (format.writeEpisode && m_episodes != 1);
}

bool ExportWindow::mayReplace(const QString &path)
{
    const QString question = tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path));
    return QMessageBox::question(this, windowTitle(), question) == QMessageBox::Yes;
}

QString ExportWindow::chooseFile()
{
    const WriterFormat &format = m_form->format();
    const QString suffix = u'.' + QString(format.suffix);
    // The notes are what most people mean by the name of a study alone.
    const QString name = &m_form->kind() == &exportKinds().front()
                             ? m_project.name()
                             : u"%1 – %2"_s.arg(m_project.name(), kindName(m_form->kind().id));
    QString path = FileChooser::saveFile(this, u"export"_s, tr("Export"),
                                         u"%1 (*%2)"_s.arg(formatName(format.id), suffix),
                                         QString(name).replace(u'/', u'-').replace(u':', u'-') + suffix);
    if (path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive)) {
        return path;
    }
    path += suffix; // the file dialog asked about another name
    return QFileInfo::exists(path) && !mayReplace(path) ? QString() : path;
}

/// A folder that is empty or an earlier export is taken as it is, in any other a new one is made.
QString ExportWindow::chooseFolder()
{
    const QString chosen = FileChooser::openFolder(this, u"export"_s, tr("Export into a folder"));
    if (chosen.isEmpty()) {
        return {};
    }
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const bool isFree = !QFileInfo::exists(chosen) || QDir(chosen).isEmpty(all);
    if (isFree || QFileInfo::exists(QDir(chosen).filePath(u".visavis-export"_s))) {
        return isFree || mayReplace(chosen) ? chosen : QString();
    }
    const QString name = u"%1 – %2"_s.arg(m_project.name(), kindName(m_form->kind().id));
    const QString path = QDir(chosen).filePath(QString(name).replace(u'/', u'-').replace(u':', u'-'));
    return QFileInfo::exists(path) && !mayReplace(path) ? QString() : path;
}

void ExportWindow::start()
{
    if (!isReady()) {
        return;
    }
    const ExportTask task = this->task();
    if (task.format->writeEpisode && !m_episodes && m_forecastJob) {
        m_startsWhenKnown = true; // whether it is a file or a folder
        return;
    }
    const QString path = isFolderWanted() ? chooseFolder() : chooseFile();
    if (path.isEmpty()) {
        return;
    }
    m_form->choice().remember(m_form->kind());
    setLastKind(m_form->kind());
    m_scope->remember();
    run(path, task);
}

void ExportWindow::run(const QString &path, const ExportTask &task)
{
    Q_EMIT aboutToRead();
    if (auto flushed = m_project.flush(); !flushed) {
        say(sentence(flushed.error()));
        return;
    }
    m_job = std::make_unique<Job>();
    connect(m_job.get(), &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    const auto told = std::make_shared<QStringList>();
    connect(m_job.get(), &Job::succeeded, this, [this, path, told] {
        told->removeAll(QString());
        Q_EMIT exported(path, told->join(u' '));
        if (!m_editor || !m_editor->isVisible()) {
            accept();
        }
    });
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        say(error.code == ErrorCode::Cancelled ? tr("Cancelled. Nothing was written.")
                                               : exportErrorText(error));
    });
    connect(m_job.get(), &Job::finished, this, [this] {
        m_job.release()->deleteLater();
        showRunning(false);
        if (isVisible()) {
            m_preview->refresh(); // it was stopped
        }
    });
    m_message->hide();
    m_preview->stop();
    showRunning(true);
    m_job->start([path, task, told, open = m_project.snapshotOfNow(),
                  title = m_project.name()](Progress &progress) -> Result<void> {
        return prepareExport(open, title, task, progress).and_then([&](const ExportData &collected) {
            told->append(omissionText(collected));
            return writeExport(*task.format, collected, task.options, path, progress)
                .transform([&](const ExportLosses &losses) { told->append(lossText(losses)); });
        });
    });
}

void ExportWindow::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

void ExportWindow::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_kinds->setEnabled(!running);
    m_form->setEnabled(!running);
    m_export->setEnabled(isReady());
}

void ExportWindow::done(int result)
{
    Settings::setLayout(u"export window"_s, saveGeometry());
    Settings::setLayout(u"export parts"_s, m_parts->saveState());
    QDialog::done(result);
}

void ExportWindow::reject()
{
    m_startsWhenKnown = false;
    if (m_job) {
        m_job->cancel();
    } else if (finishTemplates()) {
        QDialog::reject();
    }
}

} // namespace visavis
