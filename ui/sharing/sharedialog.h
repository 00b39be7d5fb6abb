// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"
#include "models/sharing/sharedcopy.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace visavis
{

class ElidedLabel;

/// Says what a copy for others will hold and what not, writes it on a worker, and says what came of it. Stays
/// open beside the window of aliases.
class ShareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareDialog)

public:
    /// The project outlives it.
    explicit ShareDialog(Project &project, QWidget *parent = nullptr);
    ~ShareDialog() override;

    [[nodiscard]] QCheckBox *usesAliases() const { return m_usesAliases; }
    [[nodiscard]] QPushButton *aliasesButton() const { return m_aliasesButton; }
    [[nodiscard]] QListWidget *withoutAlias() const { return m_withoutAlias; }
    [[nodiscard]] QPushButton *shareButton() const { return m_share; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QLabel *outcome() const { return m_outcome; }
    [[nodiscard]] QLabel *message() const { return m_message; }
    /// What is looked at before is said.
    [[nodiscard]] bool isReady() const { return m_preview.has_value(); }

    /// Stops what is running first.
    void reject() override;

Q_SIGNALS:
    void aliasesRequested();
    /// What is being typed has to be written now.
    void aboutToShare();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeOutcome();
    void makeButtons();
    /// Reads the key file and looks at the project anew.
    void look();
    void preview();
    void start();
    void run(const QString &path, const std::vector<Alias> &aliases);
    void showOutcome(const QString &path, bool hasAliases, const SharedCopyReport &report);
    void showError(const Error &error);
    void say(const QString &text);
    void updateState();
    [[nodiscard]] bool areAliasesUsed() const;
    /// Aliases are wanted, and the key file that has them cannot be read.
    [[nodiscard]] bool areAliasesMissing() const;

    Project &m_project;
    std::vector<Alias> m_aliases;
    bool m_isKeyFileUnreadable = false;
    std::optional<SharedCopyPreview> m_preview;
    bool m_isChanged = false; ///< the project, since it was looked at
    QStackedWidget *m_pages;
    QCheckBox *m_usesAliases;
    ElidedLabel *m_keyFile;
    QPushButton *m_aliasesButton;
    QLabel *m_warning;
    QListWidget *m_withoutAlias;
    QLabel *m_leftOut;
    QLabel *m_outcome;
    QLabel *m_message;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_share;
    QPushButton *m_open;
    QPushButton *m_showFolder;
    QPushButton *m_close;
    QString m_path; ///< of the copy that was written
    QPointer<Job> m_previewJob;
    bool m_isOutdated = false; ///< what is being looked at
    QPointer<Job> m_job;
};

} // namespace visavis
