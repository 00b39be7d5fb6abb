// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/exportsource.h"
#include "models/writers/writer.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;

namespace visavis
{

class Project;

/// Asks what of the annotated notes to export and how, and does it: reads the project and writes the file on
/// a worker, shows the progress, can be cancelled. The file is whole or not there. Nothing waits for it: one
/// goes on reading meanwhile.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An invalid episode offers the whole project only. The project is flushed first.
    ExportDialog(Project &project, EpisodeId episode, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    /// The project is read next: what is being written has to be in it.
    void aboutToRead();
    /// The words say what was left out; empty when nothing was.
    void exported(const QString &path, const QString &leftOut);

private:
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
    QDialogButtonBox *m_buttons;
    std::unique_ptr<Job> m_job;
};

} // namespace visavis
