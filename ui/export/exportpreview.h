// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/export/exportbeginning.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;

namespace visavis
{

class PreviewPage;
class PreviewText;
class Project;

/// Shows how an export would begin, made on a worker a moment after the last change; what is outdated is
/// given up. What could not be made is said in its place.
class ExportPreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPreview)

public:
    struct Wanted {
        ExportTask task;
        QHash<QString, QString> templates = {}; ///< that are being written, by name
        QString instead = {};                   ///< is said in its place, where there is nothing to show
    };

    /// The project outlives it. What is wanted is asked for when it is made.
    ExportPreview(Project &project, std::function<Wanted()> wanted, QWidget *parent = nullptr);
    ~ExportPreview() override;

    /// Something is wanted otherwise.
    void refresh();
    /// Nothing is made until refresh().
    void stop();

    [[nodiscard]] bool isBusy() const { return m_pause.isActive() || m_job; }
    /// What can be read now: of the page, the text or the message.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLabel *note() const { return m_note; }

Q_SIGNALS:
    /// What was wanted last is shown, or why it is not.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void showBeginning(const ExportBeginning &beginning);
    void say(const QString &text);

    Project &m_project;
    std::function<Wanted()> m_wanted;
    QTimer m_pause;
    QPointer<Job> m_job;
    QStackedWidget *m_stack;
    PreviewPage *m_page;
    PreviewText *m_text;
    QLabel *m_message;
    QLabel *m_note;
};

} // namespace visavis
