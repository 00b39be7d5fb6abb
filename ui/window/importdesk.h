// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/project/importrequest.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace visavis
{

class ImportWindow;
class Session;

/// Where everything that comes to be imported arrives, however it comes: dropped, pasted, opened. Opens the
/// import window, or lets the session import at once what is understood where a person wants no window.
class ImportDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDesk)

public:
    /// The session outlives it; the window is the parent of the import window.
    ImportDesk(Session &session, QWidget *window);
    ~ImportDesk() override;

    /// Whether something of this can be taken.
    [[nodiscard]] static bool canTake(const QMimeData *data);
    void takePaths(const QStringList &paths);
    /// A new text of this interview.
    void takeNewText(const QString &file, EpisodeId episode);
    /// Files and folders, or else a text; a project among the files is opened.
    void take(const QMimeData *data);
    void takeClipboard();
    /// Gives up what is being looked at.
    void cancel();

    /// Null when there is none.
    [[nodiscard]] ImportWindow *importWindow() const;

Q_SIGNALS:
    void hint(const QString &text);
    void errorOccurred(const visavis::Error &error);
    void projectRequested(const QString &path);
    /// Sources are looked at and no window shows it: how many, of how many.
    void lookedAt(int done, int total);
    /// No longer.
    void looked();

private:
    /// A window to add sources to; null, and said why, where nothing can be imported.
    ImportWindow *open();
    void showWindow();
    void decide();

    Session &m_session;
    QWidget *m_window; ///< Its parent.
    QPointer<ImportWindow> m_importWindow;
};

} // namespace visavis
