// SPDX-License-Identifier: MIT
#include "ui/window/importprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace visavis
{

ImportProgress::ImportProgress()
    : m_bar(new QProgressBar)
{
    constexpr int Grid = 8;
    m_bar->setFixedWidth(25 * Grid);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setFormat(tr("%v of %m files"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ImportProgress::cancelled);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Grid, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(new QLabel(tr("Importing…")));
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
}

void ImportProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace visavis
