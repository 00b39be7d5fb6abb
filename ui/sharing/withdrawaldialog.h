// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"
#include "models/sharing/withdrawal.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QListWidget;

namespace visavis
{

/// Shows what goes when a person withdraws from the project, and what cannot be reached, and asks for their
/// name before that is done. Does not do it.
class WithdrawalDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WithdrawalDialog)

public:
    /// The project, which has the person, outlives it.
    WithdrawalDialog(Project &project, const Speaker &person, QWidget *parent = nullptr);
    ~WithdrawalDialog() override;

    [[nodiscard]] const QString &personName() const { return m_name; }
    [[nodiscard]] QLineEdit *namesField() const { return m_names; }
    [[nodiscard]] QListWidget *goingList() const { return m_list; }
    [[nodiscard]] QLineEdit *confirmationField() const { return m_confirmation; }
    [[nodiscard]] QPushButton *withdrawButton() const { return m_withdraw; }

    void accept() override;

Q_SIGNALS:
    void confirmed(const visavis::Withdrawal &withdrawal);

private:
    [[nodiscard]] QLayout *makeNames();
    [[nodiscard]] QLayout *makeConfirmation();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] Withdrawal withdrawal() const;
    void askSoon();
    void preview();
    void showGoing(const WithdrawalPreview &preview);
    void updateState();

    Project &m_project;
    QUuid m_person;
    QString m_name;
    QLineEdit *m_names;
    QListWidget *m_list;
    QLabel *m_message;
    QProgressBar *m_progress;
    QLineEdit *m_confirmation;
    QPushButton *m_withdraw;
    QTimer m_soon;
    QPointer<Job> m_job;
    bool m_isOutdated = false; ///< what is being looked at
    bool m_isShown = false;    ///< what would go with the names as they are now
};

} // namespace visavis
