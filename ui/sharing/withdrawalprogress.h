// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace visavis
{

/// Stands before the window while a person is taken out of the project, which is closed meanwhile. Can be
/// cancelled until the last step begins, and does not go away by itself.
class WithdrawalProgress final : public QDialog
{
    Q_OBJECT

public:
    explicit WithdrawalProgress(QWidget *parent = nullptr);

    /// All done: the last step begins.
    void setProgress(qint64 done, qint64 total);

    void reject() override;

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace visavis
