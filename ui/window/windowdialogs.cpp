// SPDX-License-Identifier: MIT
// What the window asks a person, and what it tells them at length.
#include "models/base/settings.h"
#include "models/readers/reader.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/pane/episodepane.h"
#include "ui/window/historydialog.h"
#include "ui/window/importdesk.h"
#include "ui/window/importreport.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QUrl>

namespace visavis
{

using namespace Qt::StringLiterals;

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
    saveAll();
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

} // namespace

void MainWindow::importFiles()
{
    const QStringList files =
        FileChooser::openFiles(this, u"import"_s, tr("Import transcripts"),
                               tr("Transcripts (%1);;All files (*)").arg(transcriptFileNames()));
    m_desk->takePaths(files);
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
    m_panels->finishEditing();
    ExportDialog dialog(*m_session.project(), m_pane->episode(), this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString &path) {
        m_messages->show(MessageBar::Kind::Information,
                         tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), tr("Open"),
                         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    dialog.exec();
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
    const ReaderView *view = m_pane->view();
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
    if (accepted && !name.isEmpty()) {
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
    // Somebody who reads or writes is not torn away.
    if (report.first.isValid() && m_pane->episode().isValid()) {
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
