// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/export/exporttask.h"
#include "ui/export/exportpreview.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace visavis
{

class ExportForm;
class ExportScope;
class KindList;
class Project;
class TemplateEditor;

/// Asks what of a project to export, as what and how, shows how it will begin, says what restrictions will
/// leave out, and does it: reads the project and writes the file or folder on a worker, shows the progress,
/// can be cancelled. What is written is whole or not there. Nothing waits for it: one goes on reading
/// meanwhile.
class ExportWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportWindow)

public:
    /// An episode that is not valid, or no annotations, are not offered. The project is flushed first and
    /// outlives the window.
    ExportWindow(Project &project, EpisodeId episode, std::vector<AnnotationId> annotations = {},
                 QWidget *parent = nullptr);
    ~ExportWindow() override;

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Closes the templates; asks first what becomes of those that are not saved. False where somebody wants
    /// to go on writing them.
    [[nodiscard]] bool finishTemplates();

    /// For tests.
    [[nodiscard]] KindList *kinds() const { return m_kinds; }
    [[nodiscard]] ExportForm *form() const { return m_form; }
    [[nodiscard]] ExportScope *scope() const { return m_scope; }
    [[nodiscard]] ExportPreview *preview() const { return m_preview; }
    [[nodiscard]] QLabel *forecast() const { return m_forecast; }
    [[nodiscard]] QLabel *message() const { return m_message; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] TemplateEditor *templateEditor() const;

    void done(int result) override;
    /// Cancels what is running first.
    void reject() override;

Q_SIGNALS:
    /// The project is read next: what is being written has to be in it.
    void aboutToRead();
    /// The words say what was left out or lost; empty when nothing was.
    void exported(const QString &path, const QString &leftOut);

protected:
    bool event(QEvent *event) override;

private:
    // exportwindowlayout.cpp
    void makeLayout();
    [[nodiscard]] QWidget *makeKinds();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeBottom();
    void restorePlace();

    /// As it is chosen now.
    [[nodiscard]] ExportTask task() const;
    /// Whether an export may begin.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] ExportPreview::Wanted wanted() const;
    void showChoice();
    /// Finds out on a worker what will be left out.
    void lookAhead();
    void showForecast(const QString &text);
    void editTemplates();
    void start();
    [[nodiscard]] bool isFolderWanted() const;
    [[nodiscard]] QString chooseFile();
    [[nodiscard]] QString chooseFolder();
    [[nodiscard]] bool mayReplace(const QString &path);
    void run(const QString &path, const ExportTask &task);
    void say(const QString &text);
    void showRunning(bool running);

    Project &m_project;
    KindList *m_kinds;
    ExportScope *m_scope;
    ExportForm *m_form;
    ExportPreview *m_preview;
    QSplitter *m_parts;
    QLabel *m_message;
    QProgressBar *m_progress;
    QLabel *m_forecast;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QPointer<TemplateEditor> m_editor; ///< while it is open
    std::unique_ptr<Job> m_job;
    std::unique_ptr<Job> m_forecastJob;
    std::optional<ExportSelection> m_foreseen; ///< what the forecast is about; none while nothing is chosen
    std::optional<qsizetype> m_episodes;       ///< how many interviews will be exported, once it is known
    bool m_startsWhenKnown = false;
    bool m_isOutdated = false; ///< what is being looked for
    bool m_isChanged = false;  ///< the project, since it was looked at
};

} // namespace visavis
