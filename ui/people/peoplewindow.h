// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/speechcounts.h"
#include "models/project/project.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace visavis
{

class ImportValuesWindow;
class InterviewsModel;
class LabelsModel;
class MessageBar;
class PeopleModel;
class PeoplePage;

/// Who speaks in the interviews of a project, and what is known of people and interviews: the persons, the
/// labels that stand for them, and the interviews, each a table that is edited in place. Stays open beside
/// the text.
class PeopleWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleWindow)

public:
    /// The project outlives it.
    explicit PeopleWindow(Project &project, QWidget *parent = nullptr);
    ~PeopleWindow() override;

    [[nodiscard]] PeoplePage *people() const { return m_people; }
    [[nodiscard]] PeoplePage *labels() const { return m_labels; }
    [[nodiscard]] PeoplePage *interviews() const { return m_interviews; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] const SpeechCounts &counts() const { return m_counts; }
    /// While values are imported.
    [[nodiscard]] ImportValuesWindow *importWindow() const;

    /// Takes what is being typed.
    void finishEditing();
    /// Shows what a table file would bring; failures are said.
    void importValues(const QString &path);

Q_SIGNALS:
    void episodeActivated(visavis::EpisodeId episode);
    void undoRequested();
    void redoRequested();
    void aliasesRequested();
    void withdrawalRequested(const QUuid &person);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(PeoplePage *page);
    void chooseFile();
    void updateState();
    void restorePlace();
    void showError(const Error &error);

    Project &m_project;
    SpeechCounts m_counts;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    PeopleModel *m_personRows;
    LabelsModel *m_labelRows;
    InterviewsModel *m_interviewRows;
    PeoplePage *m_people;
    PeoplePage *m_labels;
    PeoplePage *m_interviews;
    QLabel *m_notice;
    QPushButton *m_aliasesButton;
    QPushButton *m_importButton;
    QPointer<ImportValuesWindow> m_import;
};

} // namespace visavis
