// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/export/exportsource.h"
#include "models/writers/writer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace visavis
{

class Project;

/// Asks what of the annotated notes to export and how, says what restrictions will leave out, and does it:
/// reads the project and writes the file on a worker, shows the progress, can be cancelled. The file is whole
/// or not there. Nothing waits for it: one goes on reading meanwhile.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An invalid episode offers the whole project only. The project is flushed first.
    ExportDialog(Project &project, EpisodeId episode, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

    /// For tests.
    [[nodiscard]] QLabel *forecast() const { return m_forecast; }
    [[nodiscard]] QLabel *message() const { return m_message; }
    [[nodiscard]] QCheckBox *toCheck() const { return m_toCheck; }

Q_SIGNALS:
    /// The project is read next: what is being written has to be in it.
    void aboutToRead();
    /// The words say what was left out; empty when nothing was.
    void exported(const QString &path, const QString &leftOut);

protected:
    bool event(QEvent *event) override;

private:
    /// As it is chosen now.
    [[nodiscard]] ExportSelection selection() const;
    /// Finds out on a worker what will be left out.
    void lookAhead();
    void showForecast(const QString &text);
    void start();
    void run(const QString &path);
    void showRunning(bool running);
    void remember() const;

    Project &m_project;
    EpisodeId m_episode;
    QComboBox *m_scope;
    QComboBox *m_grouping;
    QComboBox *m_format;
    QComboBox *m_language;
    QCheckBox *m_context;
    QCheckBox *m_dates;
    QCheckBox *m_toCheck;
    QCheckBox *m_aliases;
    QLabel *m_message;
    QProgressBar *m_progress;
    QLabel *m_forecast;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<Job> m_forecastJob;
    bool m_isOutdated = false; ///< what is being looked for
    bool m_isChanged = false;  ///< the project, since it was looked at
};

} // namespace visavis
