// SPDX-License-Identifier: MIT
// What the window asks a person, and what it tells them at length.
#include "models/base/settings.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/actiontext.h"
#include "ui/base/appearance.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/pane/episodepane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/window/windowactions.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QStatusBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A dialog with one table and a button to close it.
QTreeWidget *tableDialog(QDialog &dialog, const QStringList &columns, const QString &name)
{
    auto *table = new QTreeWidget;
    table->setHeaderLabels(columns);
    table->setRootIsDecorated(false);
    table->setAccessibleName(name);
    table->setUniformRowHeights(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog.setWindowTitle(name);
    return table;
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
    saveReading();
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

void MainWindow::importFiles()
{
    const QStringList files =
        FileChooser::openFiles(this, u"import"_s, tr("Import transcripts"),
                               tr("Transcripts (*.md *.markdown *.txt *.text *.vtt *.srt);;All files (*)"));
    if (!files.isEmpty()) {
        m_session.import(files);
    }
}

void MainWindow::importFolder()
{
    const QString folder = FileChooser::openFolder(this, u"import"_s, tr("Import a folder"));
    if (!folder.isEmpty()) {
        m_session.import({folder});
    }
}

void MainWindow::exportNotes()
{
    m_annotations->finishEditing();
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
    m_annotations->finishEditing();
    const auto entries = m_session.project()->history(ShownEntries);
    if (!entries) {
        showError(entries.error());
        return;
    }
    QDialog dialog(this);
    QTreeWidget *table = tableDialog(dialog, {tr("When"), tr("Who"), tr("What")}, tr("History of changes"));
    for (const HistoryEntry &entry : *entries) {
        const Coder *coder = m_session.project()->data().coders().find(entry.coder);
        new QTreeWidgetItem(table, {QLocale().toString(entry.time.toDateTime(), QLocale::ShortFormat),
                                    coder ? coder->name : QString(), actionText(entry)});
    }
    table->header()->setStretchLastSection(true);
    for (int column = 0; column < 2; ++column) {
        table->resizeColumnToContents(column);
    }
    dialog.resize(640, 480);
    dialog.exec();
}

void MainWindow::showKeys()
{
    QDialog dialog(this);
    QTreeWidget *table = tableDialog(dialog, {tr("Key"), tr("What it does")}, tr("Keys"));
    for (const QAction *action : m_actions->withKeys()) {
        QString what = action->text();
        what.remove(u'&');
        new QTreeWidgetItem(table, {action->shortcut().toString(QKeySequence::NativeText), what});
    }
    table->resizeColumnToContents(0);
    dialog.resize(480, 560);
    dialog.exec();
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

void MainWindow::applySettings()
{
    const Theme theme = Settings::theme();
    applyTheme(theme);
    ReaderView *view = m_pane->view();
    view->setPageTheme(theme);
    view->setReadingFont(Settings::readerFontFamily(), Settings::readerFontSize());
}

void MainWindow::showImportOutcome(const QList<ImportOutcome> &outcomes)
{
    m_importStatus->hide();
    statusBar()->hide();
    int added = 0;
    int there = 0;
    int unwritten = 0; // for one reason, which is the project's
    QStringList failures;
    QStringList notices;
    EpisodeId first;
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error && outcome.error->file != outcome.file) {
            if (unwritten++ == 0) {
                failures.prepend(sentenceWithPlace(*outcome.error));
            }
        } else if (outcome.error) {
            failures.append(sentenceWithPlace(*outcome.error));
        } else if (outcome.wasThere) {
            ++there;
        } else {
            ++added;
            first = first.isValid() ? first : outcome.episode;
            for (const Warning &warning : outcome.warnings) {
                notices.append(sentenceWithPlace(QFileInfo(outcome.file).fileName(), warning));
            }
        }
    }
    QStringList sentences{tr("%n interview(s) imported.", nullptr, added)};
    if (there > 0) {
        sentences.append(tr("%n file(s) were in the project already.", nullptr, there));
    }
    if (unwritten > 0) {
        failures.insert(1, tr("%n file(s) were not imported. Import them again once that is mended.", nullptr,
                              unwritten));
    }
    constexpr qsizetype ShownFailures = 4;
    sentences += failures.first(std::min(ShownFailures, failures.size()));
    if (failures.size() > ShownFailures) {
        sentences.append(
            tr("%n more file(s) could not be used.", nullptr, int(failures.size() - ShownFailures)));
    }
    sentences += notices.first(std::min(ShownFailures, notices.size()));
    if (notices.size() > ShownFailures) {
        sentences.append(
            tr("%n more note(s) on what was read.", nullptr, int(notices.size() - ShownFailures)));
    }
    const auto kind = failures.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning;
    // Somebody who reads or writes is not torn away.
    if (first.isValid() && !m_pane->episode().isValid()) {
        m_messages->show(kind, sentences.join(u'\n'));
        showEpisode(first);
    } else if (first.isValid()) {
        m_messages->show(kind, sentences.join(u'\n'), tr("Show"), [this, first] { showEpisode(first); });
    } else {
        m_messages->show(kind, sentences.join(u'\n'));
    }
}

} // namespace visavis
