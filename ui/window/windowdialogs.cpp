// SPDX-License-Identifier: MIT
// What the window asks a person, and what it tells them at length.
#include "models/base/settings.h"
#include "models/project/peopleediting.h"
#include "models/readers/reader.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/desktop.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/editing/textactions.h"
#include "ui/export/exportwindow.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/people/accessmenu.h"
#include "ui/window/historydialog.h"
#include "ui/window/importdesk.h"
#include "ui/window/importreport.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDialog>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// "*.md *.txt ...": the names of files that readers know, in small letters and in capitals.
QString transcriptFileNames()
{
    QStringList patterns;
    for (const Format &format : formats()) {
        for (const QString &suffix : format.fileNameSuffixes) {
            patterns << u"*."_s + suffix << u"*."_s + suffix.toUpper();
        }
    }
    patterns << u"*.TextGrid"_s;
    patterns.removeDuplicates();
    return patterns.join(u' ');
}

QString transcriptFilter()
{
    return MainWindow::tr("Transcripts (%1);;All files (*)").arg(transcriptFileNames());
}

} // namespace

void MainWindow::newProject()
{
    QString path =
        FileChooser::saveFile(this, u"project"_s, tr("New project"), tr("Visavis projects (*.visavis)"),
                              tr("Interviews.visavis"), QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix() != u"visavis") {
        path += u".visavis"_s;
    }
    if (!mayLeave()) {
        return;
    }
    if (auto created = m_session.create(path); !created) {
        showError(created.error());
    }
}

void MainWindow::chooseProject()
{
    const QString path =
        FileChooser::openFile(this, u"project"_s, tr("Open a project"), tr("Visavis projects (*.visavis)"));
    if (!path.isEmpty()) {
        openProject(path);
    }
}

void MainWindow::openProject(const QString &path)
{
    if (!mayLeave()) {
        return;
    }
    if (auto opened = m_session.open(path); !opened) {
        showError(opened.error());
    }
}

void MainWindow::importFiles()
{
    const QStringList files =
        FileChooser::openFiles(this, u"import"_s, tr("Import transcripts"), transcriptFilter());
    m_desk->takePaths(files);
}

void MainWindow::importNewText(EpisodeId episode)
{
    const Episode *record = m_session.project()->data().episodes().find(episode);
    const QString file =
        !record ? QString()
                : FileChooser::openFile(this, u"import"_s, tr("New text for “%1”").arg(record->title),
                                        transcriptFilter());
    if (!file.isEmpty()) {
        m_panels->finishEditing();
        m_desk->takeNewText(file, episode);
    }
}

void MainWindow::importFolder()
{
    const QString folder = FileChooser::openFolder(this, u"import"_s, tr("Import a folder"));
    if (!folder.isEmpty()) {
        m_desk->takePaths({folder});
    }
}

void MainWindow::exportNotes()
{
    if (m_export && m_export->isRunning()) {
        m_export->raise();
        m_export->activateWindow();
        return;
    }
    if (m_export && !m_export->finishTemplates()) {
        return;
    }
    delete m_export; // one that is open may offer another interview
    m_export = new ExportWindow(*m_session.project(), pane()->episode(),
                                annotations()->list()->selectedAnnotations(), this);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::projectChanged, m_export, [this] { delete m_export; });
    connect(m_export, &ExportWindow::aboutToRead, this, &MainWindow::saveAll);
    connect(m_export, &ExportWindow::exported, this, [this](const QString &path, const QString &leftOut) {
        const QString text = tr("Exported to %1.").arg(QDir::toNativeSeparators(path));
        const auto open = [this, path] {
            if (!desktop::open(path)) {
                m_messages->show(MessageBar::Kind::Warning,
                                 tr("%1 could not be opened.").arg(QDir::toNativeSeparators(path)));
            }
        };
        const auto showFolder = [this, path] {
            if (!desktop::showFolderOf(path)) {
                const QString folder = QFileInfo(path).absolutePath();
                m_messages->show(
                    MessageBar::Kind::Warning,
                    tr("The folder %1 could not be shown.").arg(QDir::toNativeSeparators(folder)));
            }
        };
        m_messages->show(
            MessageBar::Kind::Information, leftOut.isEmpty() ? text : text + u' ' + leftOut,
            std::vector<MessageBar::Action>{{tr("Open"), open}, {tr("Show in folder"), showFolder}});
    });
    m_export->show();
}

bool MainWindow::mayLeave()
{
    if (m_export && m_export->isRunning()) { // is cancelled, and says so
        m_export->close();
        m_export->raise();
        m_export->activateWindow();
        return false;
    }
    return (!m_export || m_export->finishTemplates()) && saveAll();
}

void MainWindow::showHistory()
{
    constexpr int ShownEntries = 1000;
    m_panels->finishEditing();
    const auto entries = m_session.project()->history(ShownEntries);
    if (!entries) {
        showError(entries.error());
        return;
    }
    HistoryDialog(m_session.project()->data(), *entries, entries->size() < ShownEntries, this).exec();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(keyList(*m_actions), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::chooseReadingFont()
{
    const ReaderView *view = pane()->view();
    QFont font(view->readingFamily());
    font.setPointSizeF(view->readingPoints());
    bool chosen = false;
    font = QFontDialog::getFont(&chosen, font, this, tr("Reading font"));
    if (chosen) {
        Settings::setReaderFontFamily(font.family());
        Settings::setReaderFontSize(font.pointSizeF());
        applySettings();
    }
}

void MainWindow::showContextMenu(QPoint globalPosition)
{
    QMenu menu(this);
    menu.addActions({m_actions->highlight, m_actions->tag, m_actions->note, m_actions->remove});
    menu.addSeparator();
    menu.addActions({m_actions->copy, m_actions->copyWithCitation});
    menu.addSeparator();
    addAccessMenu(menu);
    menu.addAction(m_actions->playRecording);
    menu.addSeparator();
    menu.addActions(m_text->turnActions());
    menu.exec(globalPosition);
}

/// Who may read the annotation that the menu is about.
void MainWindow::addAccessMenu(QMenu &menu)
{
    Project *project = m_session.project();
    const Annotation *annotation =
        project ? project->data().annotations().find(pane()->currentAnnotation()) : nullptr;
    if (!annotation || !pane()->view()->selection().isEmpty()) {
        return;
    }
    auto *access = new AccessMenu(this, [this, id = annotation->id](const Access &chosen) {
        if (!m_session.project()) {
            return;
        }
        if (const auto done = PeopleEditing(*m_session.project()).restrict({id}, chosen); !done) {
            showError(done.error());
        }
    });
    connect(&menu, &QObject::destroyed, access, &QObject::deleteLater);
    access->setCurrent(Access::of(*annotation));
    access->setEnabled(!project->isReadOnly());
    menu.addMenu(access);
    menu.addSeparator();
}

void MainWindow::tellCoderName()
{
    const QString name = coderNameOrLogin();
    m_messages->show(MessageBar::Kind::Information,
                     tr("Your highlights and notes are kept under the name “%1”.").arg(name), tr("Change…"),
                     [this] { askCoderName(); });
    Settings::setCoderName(name);
}

void MainWindow::askCoderName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Your name"),
                                               tr("Your highlights and notes are kept under this name:"),
                                               QLineEdit::Normal, coderNameOrLogin(), &accepted)
                             .simplified();
    if (!accepted || name.isEmpty()) {
        return;
    }
    m_panels->finishEditing();
    if (m_board->finishWriting()) { // what is being typed is hers who typed it
        m_session.setCoderName(name);
    }
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Visavis"),
        tr("<h3>Visavis %1</h3><p>Reads and annotates interviews.</p><p>Your project is one SQLite "
           "file that you own. MIT licence.</p>")
            .arg(u"" VISAVIS_VERSION ""_s));
}

void MainWindow::showImportOutcome(const QList<ImportOutcome> &outcomes)
{
    showImporting(false);
    const ImportReport report = ImportReport::of(outcomes);
    const auto kind = report.hasFailures ? MessageBar::Kind::Warning : MessageBar::Kind::Information;
    if (report.anchoring.doubtful() > 0) {
        m_messages->show(kind, report.text, tr("Review"), [this] { m_navigation->beginReview(); });
        return;
    }
    // Somebody who reads or writes is not torn away.
    if (report.first.isValid() && (pane()->episode().isValid() || pane()->page())) {
        m_messages->show(kind, report.text, tr("Show"),
                         [this, first = report.first] { m_navigation->showEpisode(first); });
        return;
    }
    m_messages->show(kind, report.text);
    if (report.first.isValid()) {
        m_navigation->showEpisode(report.first);
    }
}

} // namespace visavis
