// SPDX-License-Identifier: MIT
#include "ui/window/importdesk.h"

#include "models/base/settings.h"
#include "ui/import/importwindow.h"
#include "ui/window/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTime>
#include <QUrl>

namespace visavis
{

using namespace Qt::StringLiterals;

ImportDesk::ImportDesk(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    // Before the project goes away, which the window looks into.
    connect(&session, &Session::projectChanged, this, &ImportDesk::cancel);
}

ImportDesk::~ImportDesk()
{
    delete m_importWindow;
}

bool ImportDesk::canTake(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasText() || data->hasHtml());
}

ImportWindow *ImportDesk::importWindow() const
{
    return m_importWindow;
}

void ImportDesk::cancel()
{
    if (m_importWindow) {
        delete m_importWindow;
        Q_EMIT looked();
    }
}

ImportWindow *ImportDesk::open()
{
    Project *project = m_session.project();
    if (!project) {
        Q_EMIT hint(tr("Open or make a project first; then drop or paste the transcripts again."));
        return nullptr;
    }
    if (const auto &reason = project->readOnlyReason()) {
        Q_EMIT errorOccurred(*reason);
        return nullptr;
    }
    if (m_importWindow) {
        return m_importWindow;
    }
    m_importWindow = new ImportWindow(*project, m_window);
    ImportWindow *opened = m_importWindow;
    connect(opened, &ImportWindow::offered, this, &ImportDesk::take);
    connect(opened, &ImportWindow::importRequested, &m_session, &Session::importSources);
    connect(opened, &QDialog::finished, this, [this] { m_importWindow.clear(); });
    connect(opened, &QDialog::finished, opened, &QObject::deleteLater);
    if (Settings::importsWithoutAsking()) {
        connect(&opened->review(), &ImportReview::progressed, this, &ImportDesk::lookedAt);
        connect(&opened->review(), &ImportReview::settled, this, &ImportDesk::decide);
    } else {
        showWindow();
    }
    return opened;
}

void ImportDesk::showWindow()
{
    m_importWindow->show();
    m_importWindow->raise();
    m_importWindow->activateWindow();
}

void ImportDesk::decide()
{
    if (m_importWindow->isVisible()) {
        return;
    }
    Q_EMIT looked();
    ImportReview &review = m_importWindow->review();
    if (review.isAllUnderstood()) {
        const QList<ImportRequest> requests = review.chosen();
        m_importWindow->deleteLater();
        m_importWindow.clear();
        m_session.importSources(requests);
        return;
    }
    review.disconnect(this);
    showWindow();
}

void ImportDesk::takePaths(const QStringList &paths)
{
    if (ImportWindow *opened = paths.isEmpty() ? nullptr : open()) {
        opened->review().addPaths(paths);
    }
}

void ImportDesk::takeNewText(const QString &file, EpisodeId episode)
{
    if (ImportWindow *opened = open()) {
        opened->review().addRevision(file, episode);
    }
}

void ImportDesk::take(const QMimeData *data)
{
    QStringList files;
    bool hasPlace = false;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        hasPlace = hasPlace || !path.isEmpty();
        if (path.endsWith(u".visavis"_s)) {
            Q_EMIT projectRequested(path);
        } else if (!path.isEmpty()) {
            files.append(path);
        }
    }
    if (hasPlace) {
        takePaths(files);
        return;
    }
    const PastedText text{.plain = data->text(), .page = data->html()};
    if (text.plain.trimmed().isEmpty() && text.page.trimmed().isEmpty()) {
        Q_EMIT hint(tr("There is neither a text nor a file to import. Copy one first."));
        return;
    }
    if (ImportWindow *opened = open()) {
        const QString time = QTime::currentTime().toString(u"HH:mm:ss"_s); // or two would have one title
        opened->review().addPasted(tr("Pasted text, %1").arg(time), text);
    }
}

void ImportDesk::takeClipboard()
{
    take(QGuiApplication::clipboard()->mimeData());
}

} // namespace visavis
