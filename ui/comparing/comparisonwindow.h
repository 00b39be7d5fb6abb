// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textcomparing.h"
#include "ui/comparing/comparedcells.h"

#include <QDialog>
#include <QPointer>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace visavis
{

class ComparisonPage;

/// The texts an episode has had: any two of them compared, in one column or in two, or one of them read. Does
/// not keep one from working in the main window meanwhile; follows what is done there.
class ComparisonWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonWindow)

public:
    /// The project outlives it.
    ComparisonWindow(Project &project, EpisodeId episode, QWidget *parent = nullptr);
    ~ComparisonWindow() override;

    [[nodiscard]] EpisodeId episode() const { return m_episode; }

    /// For tests.
    [[nodiscard]] ComparisonPage *page() const { return m_page; }
    [[nodiscard]] QComboBox *older() const { return m_older; }
    [[nodiscard]] QComboBox *newer() const { return m_newer; }
    [[nodiscard]] QAbstractButton *styleButton(ComparisonStyle style) const;
    [[nodiscard]] QCheckBox *onlyChanges() const { return m_onlyChanges; }
    [[nodiscard]] QLabel *counting() const { return m_counting; }

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoosers();
    QWidget *makeStyles();
    QWidget *makeTools();
    void addStyle(ComparisonStyle style, const QString &text);
    void addStep(QToolButton *button, const QString &text, const QString &icon, const QKeySequence &key,
                 void (ComparisonPage::*step)());
    void restorePlace();
    void applySettings();
    void follow(const QList<Change> &changes);
    void fill(const std::vector<EpisodeText> &texts);
    void compare();
    void showTexts(const std::shared_ptr<const ComparedTexts> &texts);
    void showError(const Error &error, bool ofOlder, bool ofNewer);
    void setStyle(ComparisonStyle style);
    void updateState();
    [[nodiscard]] const EpisodeText *chosen(const QComboBox *chooser) const;

    Project &m_project;
    EpisodeId m_episode;
    TextComparing m_comparing;
    std::vector<EpisodeText> m_texts;
    QWidget *m_olderPart = nullptr;
    QComboBox *m_older;
    QComboBox *m_newer;
    QLabel *m_newerLabel = nullptr;
    QButtonGroup *m_styles;
    ComparisonPage *m_page;
    QCheckBox *m_onlyChanges;
    QLabel *m_counting;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace visavis
