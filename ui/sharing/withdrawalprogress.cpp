// SPDX-License-Identifier: MIT
#include "ui/sharing/withdrawalprogress.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

WithdrawalProgress::WithdrawalProgress(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(tr("The person is being taken out of the project. It opens again by itself.")))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    constexpr int Grid = 8;
    constexpr int Width = 420;
    setWindowTitle(tr("Withdrawal"));
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    m_text->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress of the withdrawal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(Width);
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawalProgress::reject);
}

void WithdrawalProgress::setProgress(qint64 done, qint64 total)
{
    const bool isLastStep = done >= total;
    m_bar->setRange(0, isLastStep ? 0 : int(total));
    m_bar->setValue(int(done));
    if (isLastStep) {
        m_text->setText(tr("The last step cannot be cancelled."));
        m_cancel->setEnabled(false);
    }
}

void WithdrawalProgress::reject()
{
    if (m_cancel->isEnabled()) {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Cancelling…"));
        Q_EMIT cancelled();
    }
}

} // namespace visavis
