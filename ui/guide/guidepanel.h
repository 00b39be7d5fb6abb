// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/guide/guide.h"
#include "models/items/treestep.h"
#include "models/project/project.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QModelIndex;
class QToolButton;

namespace visavis
{

class GuideAnswers;
class GuideModel;
class RecordTree;

/// The guide: the questions that interviews were led by, to type, import or take from an interview, to order,
/// and to go to their answers from.
class GuidePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidePanel)

public:
    explicit GuidePanel(QWidget *parent = nullptr);
    ~GuidePanel() override;

    /// Which exchanges answer what; to be given before a project, and outlives its use.
    void setAnswers(GuideAnswers *answers);
    /// Not owned; null for none.
    void setProject(Project *project);
    /// What is being read; an invalid episode and -1 for nothing.
    void setPlace(EpisodeId episode, int turn);

    [[nodiscard]] QuestionId currentQuestion() const;
    void setCurrentQuestion(QuestionId question);
    [[nodiscard]] RecordTree *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *wordsEdit() const { return m_words; }
    [[nodiscard]] QAction *importAction() const { return m_import; }
    [[nodiscard]] QAction *proposeAction() const { return m_propose; }

    /// Adds the guide that a text holds behind what is there.
    void addText(const QString &text);
    void importFile(const QString &path);

Q_SIGNALS:
    /// The answers to it are to be shown beside each other.
    void questionEntered(visavis::QuestionId question);
    /// Where the interview being read answers it is to be shown: that turn.
    void turnRequested(visavis::EpisodeId episode, int turn);
    void errorOccurred(const visavis::Error &error);
    /// Words to the person, already translated.
    void hint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void addTyped(bool asFollowUp);
    void add(const Guide &questions, QuestionId parent, int place);
    void addAtEnd(const Guide &questions);
    /// At the end, and says how many; the sentence is for when there are none.
    void addGuide(const Guide &guide, const QString &none);
    void chooseFile();
    void proposeFromInterview();
    void showWhereItIsAsked(const QModelIndex &index);
    void remove(QuestionId question);
    void move(QuestionId question, TreeStep step);
    void popUpMenu(const QPoint &place, const QModelIndex &index);
    void tell();
    void restoreRows();
    [[nodiscard]] QuestionId idAt(const QModelIndex &index) const;
    [[nodiscard]] bool isWritable() const { return m_project && !m_project->isReadOnly(); }

    QPointer<Project> m_project;
    GuideAnswers *m_answers = nullptr; ///< Not owned.
    GuideModel *m_model = nullptr;     ///< made when the answers are there
    QLineEdit *m_words;
    QToolButton *m_more;
    RecordTree *m_tree;
    QAction *m_import;
    QAction *m_paste;
    QAction *m_propose;
    EpisodeId m_episode; ///< that is being read
    QuestionId m_current;
    QSet<QuestionId> m_collapsed;
};

} // namespace visavis
